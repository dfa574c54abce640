import * as fc from 'fast-check'
import {
  dns1035Label,
  dns1123Label,
  dns1123Subdomain,
  labelValue,
  qualifiedName,
  type TextRule
} from 'io-ts-kubernetes/validation'
import { describe, expect, it } from 'vitest'

/** The patterns as Kubernetes has them, which look at a text again and again. */
const LABEL = '[a-z0-9]([-a-z0-9]*[a-z0-9])?'
const SUBDOMAIN = `${LABEL}(\\.${LABEL})*`
const NAME = '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]'
const patterns: ReadonlyArray<readonly [string, TextRule, RegExp, number]> = [
  ['dns1123Label', dns1123Label, new RegExp(`^${LABEL}$`), 63],
  ['dns1123Subdomain', dns1123Subdomain, new RegExp(`^${SUBDOMAIN}$`), 253],
  ['dns1035Label', dns1035Label, /^[a-z]([-a-z0-9]*[a-z0-9])?$/, 63],
  ['qualifiedName', qualifiedName, new RegExp(`^(${SUBDOMAIN}/)?${NAME}$`), 63],
  ['labelValue', labelValue, new RegExp(`^(${NAME})?$`), 63]
]

const text = fc
  .array(fc.constantFrom('a', '0', 'Z', '-', '.', '_', '/', '\n', 'é', '\ud800'), { maxLength: 8 })
  .map((characters) => characters.join(''))

describe.each(patterns)('%s', (_name, rule, pattern, max) => {
  it('has nothing against the texts that match Kubernetes’ own pattern, and something against all others', () => {
    fc.assert(
      fc.property(text, (t) => {
        expect(rule(t).length === 0).toBe(pattern.test(t))
      }),
      { numRuns: 2000 }
    )
  })

  it('counts bytes', () => {
    const tooLong = /must be no more than \d+ (bytes|characters)/
    expect(rule('a'.repeat(max))).toEqual([])
    expect(rule('a'.repeat(max + 1)).filter((message) => tooLong.test(message))).toHaveLength(1)
    const twoBytes = 'é'.repeat(max >> 1)
    expect(rule(twoBytes).filter((message) => tooLong.test(message))).toEqual([])
    expect(rule(`${twoBytes}éé`).filter((message) => tooLong.test(message))).toHaveLength(1)
  })

  it('is quick and does not throw, however long the text', () => {
    const started = performance.now()
    for (const part of ['a', '-', '.', 'a.', 'a-', '/', '\u0000', '\ud800']) {
      for (const end of ['', '!', '-', '.']) {
        expect(Array.isArray(rule(part.repeat(1_000_000) + end))).toBe(true)
      }
    }
    // a second text of a million characters, thirty-two times: a pattern that goes back takes hours
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})
