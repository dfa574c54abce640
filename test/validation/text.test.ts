import {
  dns1035Label,
  dns1123Label,
  dns1123Subdomain,
  labelValue,
  qualifiedName,
  type TextRule
} from 'io-ts-kubernetes/validation'
import { describe, expect, it } from 'vitest'

/** The patterns of Kubernetes, which backtrack. */
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

/** Returns every string of these characters, up to a length. */
const texts = (characters: ReadonlyArray<string>, length: number): ReadonlyArray<string> =>
  length === 0 ? [''] : ['', ...characters.flatMap((c) => texts(characters, length - 1).map((text) => c + text))]

const all = [...texts(['a', '-', '.'], 7), ...texts(['0', 'Z', '-', '_', '/', '\n', 'é', '\ud800'], 4)]

describe.each(patterns)('%s', (_name, rule, pattern, max) => {
  it('accepts exactly the strings that match the pattern of Kubernetes', () => {
    const verdict = (text: string): boolean => rule(text).length === 0
    expect(all.filter((text) => verdict(text) !== pattern.test(text))).toStrictEqual([])
    expect(all.filter(verdict).length).toBeGreaterThan(50)
  })

  it('counts bytes', () => {
    const tooLong = /must be no more than \d+ (bytes|characters)/
    expect(rule('a'.repeat(max))).toStrictEqual([])
    expect(rule('a'.repeat(max + 1)).filter((message) => tooLong.test(message))).toHaveLength(1)
    const twoBytes = 'é'.repeat(max >> 1)
    expect(rule(twoBytes).filter((message) => tooLong.test(message))).toStrictEqual([])
    expect(rule(`${twoBytes}éé`).filter((message) => tooLong.test(message))).toHaveLength(1)
  })

  it('is fast and does not throw for strings of any length', () => {
    for (const part of ['a', '-', '.', 'a.', 'a-', '/', '\u0000', '\ud800']) {
      for (const end of ['', '!', '-', '.']) {
        // a pattern that backtracks would take a minute for each of these, and the test would time out
        expect(Array.isArray(rule(part.repeat(200_000) + end))).toBe(true)
      }
    }
  })
})
