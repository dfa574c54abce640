import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { TokenReview } from 'io-ts-kubernetes'
import { lenient, strict } from 'io-ts-kubernetes/codec'
import { fieldErrors } from 'io-ts-kubernetes/errors'
import { fromJson, fromJsonWithWarnings } from 'io-ts-kubernetes/exact'
import { describe, expect, it } from 'vitest'
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
    expect(E.isRight(fromJson(Tree)(text(999)))).toBe(true)
    const result = fromJson(Tree)(text(1000))
    expect(E.isLeft(result) && fieldErrors(result.left).map(({ detail }) => detail)).toStrictEqual([
      'must not be nested more than 1000 levels deep'
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
  })
})

/** Returns a text of a given size. The test compares half a megabyte with a megabyte. */
const growing: Readonly<Record<string, (n: number) => string>> = {
  colons: (n) => `{"x":"${':'.repeat(n)}"}`,
  'colons behind spaces': (n) => `{"x":"${' :'.repeat(n / 2)}"}`,
  'escaped quotes': (n) => `{"x":"${'\\"'.repeat(n / 2)}","x":1}`,
  'escaped quotes and colons': (n) => `{"x":"${'\\":'.repeat(n / 3)}","x":1}`,
  backslashes: (n) => `{"x":"${'\\\\'.repeat(n / 2)}","x":1}`,
  escapes: (n) => `{"metadata":{"name":"${'\\ud800'.repeat(n / 6)}"}}`,
  digits: (n) => `{"metadata":{"generation":${'9'.repeat(n)}}}`,
  'digits in fieldsV1': (n) => `{"metadata":{"managedFields":[{"fieldsV1":{"a":1${'0'.repeat(n)}1}}]}}`,
  'duplicate fields': (n) => `{${'"spec":{"token":"a"},'.repeat(n / 21)}"x":1}`,
  'duplicate keys of a map': (n) => `{"metadata":{"labels":{${'"a":"b",'.repeat(n / 8)}"a":"c"}}}`,
  'unknown fields': (n) => `{${Array.from({ length: n / 10 }, (_, i) => `"x${String(i)}":1`).join()}}`,
  'lists that are cut and grow': (n) =>
    `{"spec":{"audiences":[${'null,'.repeat(n / 10)}null]}${',"spec":{"audiences":["a"]}'.repeat(n / 54)}}`,
  'errors below a long key': (n) =>
    `{"metadata":{"managedFields":[{"${'k'.repeat(n / 2)}":1${',"time":null'.repeat(n / 24)}}]}}`,
  nesting: (n) => `{"x":${'['.repeat(n / 2)}${']'.repeat(n / 2)}}`,
  quotes: (n) => `{"x":[${'"",'.repeat(n / 3)}""],"x":1}`
}

describe('a text of a megabyte', () => {
  const cpu = (text: string): number => {
    const { user, system } = process.cpuUsage()
    decode(text)
    const end = process.cpuUsage()
    return (end.user + end.system - user - system) / 1000
  }

  it.each(Object.keys(growing))('of %s takes linear time', (name) => {
    const make = growing[name] ?? String
    const [halfText, wholeText] = [make(500_000), make(1_000_000)]
    // both are measured alternately, because a busy machine changes its speed
    const times = Array.from({ length: 5 }, () => [cpu(halfText), cpu(wholeText)] as const)
    const half = Math.min(...times.map(([time]) => time))
    const whole = Math.min(...times.map(([, time]) => time))
    expect(whole).toBeLessThan(2_000)
    expect(whole).toBeLessThan(3.5 * half + 20)
  })
})
