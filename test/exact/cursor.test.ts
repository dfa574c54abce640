import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isEscaped } from '../../src/exact/cursor'
import { runs } from '../support/runs'

// A wrong answer makes the functions that move through a text loop, which no timeout ends. So it is tested by itself.
describe('a character of a text', () => {
  it('is escaped if an odd number of backslashes precedes it', () => {
    const found = Array.from({ length: 7 }, (_, count) => isEscaped(`"${'\\'.repeat(count)}"`, count + 1))
    expect(found).toStrictEqual([false, true, false, true, false, true, false])
    expect(isEscaped('\\"', 1)).toBe(true)
    expect(isEscaped('"', 0)).toBe(false)
  })

  it('is escaped as JSON.stringify escapes quotes', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('\\', '"', 'a') }), (text) => {
        const json = JSON.stringify(text)
        const unescaped = Array.from(json).flatMap((char, i) => (char === '"' && !isEscaped(json, i) ? [i] : []))
        expect(unescaped).toStrictEqual([0, json.length - 1])
      }),
      runs(3)
    )
  })
})
