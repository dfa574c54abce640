import * as fc from 'fast-check'
import { json } from 'io-ts-kubernetes/codec'
import { describe, expect, it } from 'vitest'
import { getLosesNothing, isShortest } from '../../src/exact/proof'
import { runs } from '../support/runs'

const isProven = (text: string): boolean => getLosesNothing(json)(text, JSON.parse(text))

/** A JSON text, and whether `JSON.parse` loses nothing of it. */
interface Text {
  readonly text: string
  readonly isWhole: boolean
}

const isWholeNumber = (text: string): boolean => /^(?:0|-?[1-9]\d*)$/.test(text) && Number.isSafeInteger(Number(text))

/** Numbers whose shortest spelling is not the usual one, and those that JavaScript rounds, among others. */
const numbers = fc
  .constantFrom(
    ...['0', '-0', '0.0', '0e5', '1', '-1', '10', '1e1', '100', '1e2', '1E2', '1e+2', '1200', '12e2', '120', '12e1'],
    ...['1e9', '1000000000', '-1e3', '-1000', '0.5', '1.50', '3600', '36e2', '9007199254740991', '9007199254740993'],
    ...['1e-400', '0.99999999999999999999', '123456789012345678901']
  )
  .map((text): Text => ({ text, isWhole: isWholeNumber(text) }))

const LOSSLESS = ['""', '"a"', '":"', '" :1"', '"\\":1"', '"\\u0041"', '"\\\\"', '"é"', '"😀"', 'true', 'false', 'null']
const SURROGATES = ['"\\ud800"', '"\\udc00a"']

const scalars: fc.Arbitrary<Text> = fc.oneof(
  numbers,
  fc.constantFrom(...LOSSLESS).map((text) => ({ text, isWhole: true })),
  fc.constantFrom(...SURROGATES).map((text) => ({ text, isWhole: false }))
)

const spaces = fc.constantFrom('', '', '', ' ', '\n', '  ')

const separated = <A extends Text>(items: ReadonlyArray<A>, space: string): string =>
  items.map(({ text }) => `${space}${text}`).join(',')

const { value: texts } = fc.letrec<{ value: Text; list: Text; object: Text }>((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, scalars, tie('list'), tie('object')),
  list: fc.tuple(fc.array(tie('value'), { maxLength: 4 }), spaces).map(([items, space]) => ({
    text: `[${separated(items, space)}]`,
    isWhole: items.every(({ isWhole }) => isWhole)
  })),
  object: fc
    .tuple(
      fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', ':', '__proto__', '1'), tie('value')), { maxLength: 4 }),
      spaces
    )
    .map(([members, space]) => ({
      text: `{${separated(
        members.map(([key, { text, isWhole }]) => ({ text: `"${key}":${space}${text}`, isWhole })),
        space
      )}}`,
      isWhole:
        members.every(([, { isWhole }]) => isWhole) && new Set(members.map(([key]) => key)).size === members.length
    }))
}))

describe('the proof that JSON.parse loses nothing', () => {
  it('holds of no text that it loses something of', () => {
    fc.assert(
      fc.property(texts, spaces, ({ text, isWhole }, end) => isWhole || !isProven(text + end)),
      runs(100)
    )
  })

  it('holds by the length of every compact text without escapes and without numbers that end in 00', () => {
    fc.assert(
      fc.property(texts, spaces, ({ text, isWhole }, end) => {
        const outside = text.replace(/"[^"\\]*"/g, '""')
        expect(isShortest(text + end, JSON.parse(text))).toBe(isWhole && !/\\|\s|[1-9]\d*00(?!\d)/.test(outside))
      }),
      runs(100)
    )
  })

  it('holds by the length up to 6,000 characters', () => {
    const texts = [6000, 6001].map((length) => `"${'a'.repeat(length - 2)}"`)
    expect(texts.map((text) => isShortest(text, JSON.parse(text)))).toStrictEqual([true, false])
    expect(texts.map(isProven)).toStrictEqual([true, true])
  })

  it('holds up to 64 levels: deeper text could overflow the stack', () => {
    const texts = [64, 65].map((levels) => '['.repeat(levels) + ']'.repeat(levels))
    expect(texts.map((text) => isShortest(text, JSON.parse(text)))).toStrictEqual([true, false])
    expect(texts.map(isProven)).toStrictEqual([true, false])
  })

  it('holds of what JSON.stringify writes, also with a line break, and of the indented text', () => {
    const values = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.record({ n: fc.integer() }),
        fc.string({ unit: fc.constantFrom('a', ' ', 'é', '😀') }),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('value')),
        fc.dictionary(fc.constantFrom('a', 'b', '__proto__', '1', ''), tie('value'))
      )
    })).value
    fc.assert(
      fc.property(values, (value) => {
        const text = JSON.stringify(value)
        expect([text, `${text}\n`, JSON.stringify(value, null, 2)].map(isProven)).toStrictEqual([true, true, true])
      })
    )
  })

  it.each([
    ['a duplicate that a shorter spelling hides', '{"a":1,"a":1e3,"b":1e9}'],
    ['an exponent as long as the number', '{"a":1e2}'],
    ['a duplicate in a list', '[{"a":1,"a":1}]'],
    ['a number that is rounded', '[9007199254740993]'],
    ['negative zero', '[-0]'],
    ['a duplicate deep within lists', `${'['.repeat(70)}{"a":1,"a":1}${']'.repeat(70)}`]
  ])('does not hold of %s', (_, text) => {
    expect(isProven(text)).toBe(false)
  })
})
