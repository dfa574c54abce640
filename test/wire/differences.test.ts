import { describe, expect, it } from 'vitest'
import { explainValues, UNEXPLAINED } from './compare'

describe('a quantity that JSON.parse rounds', () => {
  const explain = (input: string, here: object, go: object): ReadonlyArray<string> =>
    explainValues({ kind: 'X', input, accept: true, output: '', error: null, strictErrors: [] }, here, go)
  const [here, go] = [{ capacity: '9007199254740992' }, { capacity: '9007199254740993' }]

  it('is a written difference', () => {
    expect(explain('{"capacity":9007199254740993}', here, go)).toStrictEqual(['rounded-quantities'])
  })

  it('does not explain another difference of the same document', () => {
    const input = '{"capacity":9007199254740993,"a":"1"}'
    expect(explain(input, { ...here, a: '1' }, { ...go, a: '2' })).toStrictEqual([UNEXPLAINED])
  })

  it('does not explain a quantity that is a string', () => {
    expect(explain('{"capacity":"9007199254740993"}', here, go)).toStrictEqual([UNEXPLAINED])
  })
})
