import { describe, expect, it } from 'vitest'
import { byteLength, sortedEntries } from '../../src/validation/render'

describe('the entries of a map', () => {
  it('are in the order of their bytes, and a key is before those that it begins', () => {
    const keys = Array.from({ length: 100 }, (_, i) => 'k'.repeat(1 + ((i * 37) % 100)))
    const sorted = sortedEntries(Object.fromEntries(keys.map((key) => [key, key.length])))
    expect(sorted.map(([, length]) => length)).toStrictEqual(Array.from({ length: 100 }, (_, i) => i + 1))
  })

  it('of other planes are behind all others', () => {
    const keys = ['\u{1f600}', '\uffff', '\ue000', '\ud7ff', 'z', '\ufffd']
    const sorted = sortedEntries(Object.fromEntries(keys.map((key) => [key, 0])))
    expect(sorted.map(([key]) => key)).toStrictEqual(
      [...keys].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    )
  })
})

it.each(['', 'a', '\x7f', '\x80', '\u07ff', '\u0800', '\uffff', '\u{10000}', '\u{10ffff}', '\ud83d', 'aé漢😀'])(
  'the bytes of %j are counted as they are sent',
  (text) => {
    expect(byteLength(text)).toBe(Buffer.byteLength(text))
  }
)
