import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byteLength, toGoJsonString, sortedEntries } from '../../src/go/render'

/** The first and the last character of each length in UTF-8, halves of characters, and what is around them. */
const text = fc.string({
  unit: fc.constantFrom(
    ...['a', 'b', '\0', '\x7f', '\x80', '\u07ff', '\u0800', '\ud7ff', '\ue000', '\uffff', '\u{10000}', '\u{10ffff}'],
    ...['\ud800', '\udbff', '\udc00', '\udfff', '\ufffd']
  ),
  maxLength: 4
})

describe('strings', () => {
  it('have the length of their UTF-8', () => {
    fc.assert(
      fc.property(text, (each) => {
        expect(byteLength(each)).toBe(Buffer.byteLength(each))
      })
    )
  })

  it.each(['', '\x7f', '\x80', '\u07ff', '\u0800', '\uffff', '\u{10000}', '\ud83d'])(
    'have the length of their UTF-8: %j',
    (each) => {
      expect(byteLength(each)).toBe(Buffer.byteLength(each))
    }
  )

  it('come before longer strings that begin with them', () => {
    const keys = Array.from({ length: 100 }, (_, i) => 'k'.repeat(1 + ((i * 37) % 100)))
    const entries = sortedEntries(Object.fromEntries(keys.map((key) => [key, key.length])))
    expect(entries.map(([, length]) => length)).toStrictEqual(Array.from({ length: 100 }, (_, i) => i + 1))
  })

  it('have the order of their UTF-8', () => {
    fc.assert(
      fc.property(fc.uniqueArray(text, { selector: (each) => Buffer.from(each).toString() }), (keys) => {
        const sorted = [...keys].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
        const entries = sortedEntries(Object.fromEntries(keys.map((key) => [key, 1])))
        expect(entries).toStrictEqual(sorted.map((key) => [key, 1]))
      })
    )
  })

  it('are written as JSON that is safe in HTML', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', '&', '\u2028', '\u2029', '"', 'a', '\ud800') }),
        (each) => {
          expect(JSON.parse(toGoJsonString(each))).toBe(each.replace(/\ud800/g, '\ufffd'))
          expect(toGoJsonString(each)).not.toMatch(/[<>&\u2028\u2029]/)
        }
      )
    )
    expect(toGoJsonString('<>&\u2028\u2029')).toBe('"\\u003c\\u003e\\u0026\\u2028\\u2029"')
  })
})
