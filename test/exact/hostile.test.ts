import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { TokenReview } from 'io-ts-kubernetes'
import { lenient, map, strict, string } from 'io-ts-kubernetes/codec'
import { fieldErrors } from 'io-ts-kubernetes/errors'
import { fromJson, fromJsonWithWarnings } from 'io-ts-kubernetes/exact'
import { describe, expect, it } from 'vitest'
import { hugeTexts } from '../support/hugeTexts'
import { documents } from '../support/models'
import { Tree } from '../support/recursive'
import { runs } from '../support/runs'
import { getTexts } from './texts'

const decode = fromJson(strict(lenient(TokenReview)))

describe('any text', () => {
  it('decodes to a Left or a Right, and an error contains no value of the text', () => {
    for (const model of documents.values()) {
      fc.assert(
        fc.property(getTexts(model), fc.nat(), fc.nat(255), (bytes, at, byte) => {
          const mutated = Buffer.from(bytes)
          mutated[at % mutated.length] = byte
          for (const input of [mutated, mutated.toString('latin1'), mutated.toString('utf16le')]) {
            const result = fromJson(strict(lenient(model)))(input)
            expect(E.isLeft(fromJsonWithWarnings(model)(input)) || E.isRight(fromJson(lenient(model))(input))).toBe(
              true
            )
            for (const error of E.isLeft(result) ? result.left : []) expect(error.value).toBeUndefined()
          }
        }),
        runs(2)
      )
    }
  })

  it('may be a string with lone surrogates', () => {
    expect(fromJson(lenient(TokenReview))('{"metadata":{"name":"\ud800"}}')).toStrictEqual(
      E.right({ metadata: { name: '\ufffd' }, spec: {} })
    )
  })
})

describe('a model that contains itself', () => {
  it('is merged at every depth', () => {
    const text = '{"children":[{"name":"a"},{"name":"b"}],"children":[{"next":{"name":"c"}}],"children":[null,{}]}'
    expect(fromJson(lenient(Tree))(text)).toStrictEqual(
      E.right({ children: [{ name: 'a', next: { name: 'c' } }, { name: 'b' }] })
    )
  })

  it('may have as many levels as without exact decoding', () => {
    const text = (trees: number): string => `{"name":"a","name":"b","next":`.repeat(trees) + '{}' + '}'.repeat(trees)
    expect(E.isRight(fromJson(Tree)(text(499)))).toBe(true)
    const result = fromJson(Tree)(text(500))
    expect(E.isLeft(result) && fieldErrors(result.left).map(({ detail }) => detail)).toStrictEqual([
      'must not be nested more than 500 levels deep'
    ])
  })
})

describe('the strict errors of a text', () => {
  it('are at most 100, and none is repeated', () => {
    const keys = (count: number): string => Array.from({ length: count }, (_, i) => `"x${String(i)}":1`).join()
    const said = (text: string): number => {
      const result = decode(text)
      return E.isLeft(result) ? result.left.length : 0
    }
    expect([99, 100, 101].map((count) => said(`{${keys(count)}}`))).toStrictEqual([99, 100, 100])
    expect(said(`{${keys(3)},${keys(3)}}`)).toBe(3)
    expect(said('{"spec":{"x":1},"spec":{"x":1,"x":2}}')).toBe(2)
    expect(said('{"metadata":{"labels":{"a":"","a":"","a":""}},"metadata":{"labels":{"a":"","a":""}}}')).toBe(2)
    // two places with the same path for Go
    const dotted = fromJson(strict(map(map(string))))('{"a":{"b":"","b":""},"a.b":{},"a.b":{}}')
    expect(E.isLeft(dotted) && fieldErrors(dotted.left).map(({ detail }) => detail)).toStrictEqual([
      'duplicate field "a.b"'
    ])
  })
})

/** Returns the types and details of the errors of a text. In quadratic time, a megabyte would take minutes. */
const details = (text: string): ReadonlyArray<string> => {
  const result = decode(text)
  return E.isLeft(result) ? fieldErrors(result.left).map(({ type, detail }) => `${type}: ${detail}`) : []
}

describe('a text of a megabyte', () => {
  it.each(Object.keys(hugeTexts))('of %s is decoded', (name) => {
    const make = hugeTexts[name] ?? String
    expect(details(make(1_000_000))).toStrictEqual(details(make(30_000)))
  })
})
