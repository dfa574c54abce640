// Texts of which JSON.parse loses something: duplicates at every depth, unusual spellings of numbers and keys, kinds in
// another case, lone surrogates, bytes that are not UTF-8, deep nesting.
import * as fc from 'fast-check'
import { getInvalidDocumentArbitrary, getWireArbitrary } from 'io-ts-kubernetes/arbitrary'
import { lenient } from 'io-ts-kubernetes/codec'
import type { SomeModel } from '../support/models'

export type Random = () => number

/** Returns a generator of numbers from 0 to 1, which depend only on the seed (mulberry32). */
export const getRandom = (seed: number): Random => {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

export const pick = <A>(random: Random, items: ReadonlyArray<A>): A => items[Math.floor(random() * items.length)] as A

const SPACES = ['', '', '', ' ', '\n', '\t', '\r', '  ']

const NUMBERS = ['0', '-0', '1', '-1', '3600', '3600.0', '3.6e3', '1E+2', '0.5', '1e400', '1.50', '2147483648']
const LARGE = ['9007199254740991', '9007199254740992', '9007199254740993', '9223372036854775807', '9223372036854775808']

const writeNumber = (random: Random, n: number): string => {
  const text = JSON.stringify(n)
  return random() < 0.85 ? text : pick(random, [`${text}.0`, `${text}e0`, ...NUMBERS, ...LARGE])
}

const escapeAt = (text: string, i: number): string => `\\u${text.charCodeAt(i).toString(16).padStart(4, '0')}`

const writeString = (random: Random, text: string): string => {
  if (text !== '' && random() < 0.05) {
    const i = Math.floor(random() * text.length)
    const quoted = (part: string): string => JSON.stringify(part).slice(1, -1)
    return `"${quoted(text.slice(0, i))}${escapeAt(text, i)}${quoted(text.slice(i + 1))}"`
  }
  if (random() < 0.01)
    return pick(random, ['"\\ud800"', '"a\\udc00b"', '"a\\ud83d\\ude00"', '":"', '"a :1"', '"\\":1"', '"a\\\\"'])
  return JSON.stringify(text)
}

const SCALARS = ['null', 'null', 'null', '{}', '[]', '[null]', '[null,null]', '""', '"x"', '7', 'true', '[{}]']

const writeKey = (random: Random, key: string): string =>
  /^(kind|apiVersion)$/.test(key) && random() < 0.05
    ? pick(random, ['"KIND"', '"Kind"', '"\u212aind"', '"apiversion"', '"APIVERSION"', '"apiVer\u017fion"'])
    : writeString(random, key)

/** Writes a value. Duplicates have values of `other`. */
const write = (random: Random, rate: number, value: unknown, other: unknown): string => {
  const space = random() < 0.1 ? pick(random, SPACES) : ''
  if (typeof value === 'number') return space + writeNumber(random, value)
  if (typeof value === 'string') return space + writeString(random, value)
  if (typeof value !== 'object' || value === null) return space + JSON.stringify(value ?? null)
  const from = (typeof other === 'object' && other !== null ? other : {}) as Readonly<Record<string, unknown>>
  if (Array.isArray(value)) {
    const items = value.map((item, i) => write(random, rate, item, from[i]))
    if (random() < rate / 4) items.push(pick(random, SCALARS))
    return `${space}[${items.join(`,${space}`)}]`
  }
  const members = Object.entries(value).map(
    ([key, u]) => `${writeKey(random, key)}${space}:${write(random, rate, u, from[key])}`
  )
  const keys = [...new Set([...Object.keys(value), ...Object.keys(from)])]
  while (keys.length > 0 && random() < rate) {
    const key = pick(random, keys)
    const again = [
      (): string => pick(random, SCALARS),
      (): string => write(random, rate, from[key] ?? null, (value as typeof from)[key]),
      (): string => write(random, rate, (value as typeof from)[key] ?? null, from[key])
    ]
    const at = Math.floor(random() * (members.length + 1))
    members.splice(at, 0, `${writeKey(random, key)}${space}:${pick(random, again)()}`)
  }
  if (random() < rate / 8) members.push('"x":1', '"x":{"a":1,"a":2}')
  return `${space}{${members.join(`,${space}`)}${space}}`
}

const nested = (random: Random): string => {
  const depth = pick(random, [3, 63, 64, 65, 9_998, 9_999, 10_000, 10_001])
  const [open, close] = pick(random, [
    ['[', ']'],
    ['{"a":', '}']
  ] as const)
  return `{"x":${open.repeat(depth)}1${close.repeat(depth)}}`
}

/** Inserts bytes, or replaces one byte by them. */
const breakBytes = (random: Random, bytes: Buffer): Buffer => {
  const at = Math.floor(random() * bytes.length)
  const wrong = pick(random, [
    [0xff],
    [0xe2],
    [0xf0, 0x9f],
    [0xed, 0xa0, 0x80],
    [0xc0, 0x80],
    [0xef, 0xbb, 0xbf],
    [0x22],
    []
  ])
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(wrong), bytes.subarray(at + (random() < 0.5 ? 1 : 0))])
}

/** Returns the text of a seed. */
const toText = (seed: number, value: unknown, other: unknown): Buffer => {
  const random = getRandom(seed)
  if (random() < 0.002) return Buffer.from(nested(random))
  const text = Buffer.from(write(random, pick(random, [0, 0.1, 0.3, 0.5]), value, other))
  return random() < 0.1 ? breakBytes(random, text) : text
}

/** Returns arbitrary texts for a model. Some are invalid. */
export const getTexts = (model: SomeModel): fc.Arbitrary<Buffer> => {
  const values = fc.oneof(
    { weight: 3, arbitrary: getWireArbitrary(lenient(model)) },
    { weight: 1, arbitrary: getInvalidDocumentArbitrary(lenient(model)).map(({ wire }) => wire) }
  )
  return fc.tuple(fc.integer(), values, values).map(([seed, value, other]) => toText(seed, value, other))
}
