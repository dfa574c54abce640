// Documents of all kinds, as text: valid ones, ones with one or several errors, and text that is hardly JSON.
import * as fc from 'fast-check'
import {
  type ArbitraryOptions,
  getArbitrary,
  getInvalidDocumentArbitrary,
  getWireArbitrary
} from 'io-ts-kubernetes/arbitrary'
import { lenient, type Model } from 'io-ts-kubernetes/codec'
import { toJson } from 'io-ts-kubernetes/json'
import { toWellFormed } from '../../src/go/quote'

// -------------------------------------------------------------------------------------
// leaves
// -------------------------------------------------------------------------------------

const numbers = [0, -0, 1, -1, 0.5, 1e21, 599, 600, 4294967296, 2 ** 31 - 1, 2 ** 31, -(2 ** 31) - 1]
const bigNumbers = [2 ** 53 - 1, 2 ** 53, -(2 ** 53) + 1, -(2 ** 53), 2 ** 63, 1e300]
const texts = ['', 'a', 'TokenReview', 'v1', 'authentication.k8s.io/v1', '__proto__', '<&>', '\u2028', '\ud800', 'é😀']

const digits = (count: number): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 9, arbitrary: fc.nat(10 ** count - 1).map((n) => String(n).padStart(count, '0')) },
    { weight: 1, arbitrary: fc.string({ maxLength: count + 1 }) }
  )

const choice = (usual: string, ...others: ReadonlyArray<string>): fc.Arbitrary<string> =>
  fc.oneof({ weight: 9, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...others) })

/** Returns strings that are similar to RFC 3339 times. Many are valid. */
const time: fc.Arbitrary<string> = fc
  .tuple(
    digits(4),
    choice('-', '', '/'),
    fc.oneof(digits(2), fc.constantFrom('02', '1', '12', '13')),
    choice('-', ':'),
    fc.oneof(digits(2), fc.constantFrom('28', '29', '30', '31')),
    choice('T', 't', ' ', ''),
    fc.oneof(digits(2), fc.constantFrom('00', '1', '23', '24')),
    choice(':', '', '.'),
    fc.oneof(digits(2), fc.constantFrom('00', '59', '60')),
    choice(':', ''),
    fc.oneof(digits(2), fc.constantFrom('00', '59', '60')),
    fc.oneof(
      fc.constant(''),
      fc
        .tuple(fc.constantFrom('.', ','), fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 12 }))
        .map(([dot, fraction]) => dot + fraction)
    ),
    fc.oneof(
      fc.constantFrom('Z', 'Z', 'z', '', '+00:00', '-00:00', '+24:00', '+0000', '+23:60'),
      fc
        .tuple(fc.constantFrom('+', '-'), digits(2), digits(2))
        .map(([sign, hours, minutes]) => `${sign}${hours}:${minutes}`)
    )
  )
  .map((parts) => parts.join(''))

const leaf: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, ...numbers, ...bigNumbers, ...texts),
  time,
  fc.string({ unit: 'binary', maxLength: 4 })
)

const anything: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: leaf },
  { weight: 1, arbitrary: fc.array(leaf, { maxLength: 2 }) },
  { weight: 1, arbitrary: fc.dictionary(fc.constantFrom(...texts), leaf, { maxKeys: 2, noNullPrototype: true }) }
)

// -------------------------------------------------------------------------------------
// documents with other values in some places
// -------------------------------------------------------------------------------------

/** What to do in a place: the n-th of all, modulo how many there are. */
interface Edit {
  readonly place: number
  readonly how: 'replace' | 'remove' | 'add' | 'fold'
  readonly key: string
  readonly value: unknown
}

const edit: fc.Arbitrary<Edit> = fc.record({
  place: fc.nat(),
  how: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'add', 'fold'),
  key: fc.constantFrom(
    ...texts,
    'speck',
    'kind',
    'metadata',
    'spec',
    'status',
    'creationTimestamp',
    'time',
    'fieldsV1'
  ),
  value: anything
})

const isObject = (u: unknown): u is Readonly<Record<string, unknown>> => typeof u === 'object' && u !== null

const countPlaces = (u: unknown): number =>
  1 + (isObject(u) ? Object.values(u).reduce<number>((sum, part) => sum + countPlaces(part), 0) : 0)

const applyHere = ({ how, key, value }: Edit, u: unknown): unknown =>
  how === 'add' && isObject(u)
    ? Array.isArray(u)
      ? [...(u as ReadonlyArray<unknown>), value]
      : Object.fromEntries([...Object.entries(u), [key, value]])
    : value

const applyAt = (one: Edit, place: number, u: unknown): unknown => {
  if (place === 0 || !isObject(u)) return applyHere(one, u)
  const parts: Array<readonly [string, unknown]> = []
  let next = place - 1
  for (const [key, part] of Object.entries(u)) {
    const count = countPlaces(part)
    const isHere = next >= 0 && next < count
    if (isHere && one.how === 'fold') parts.push([key.toUpperCase(), part])
    else if (!isHere) parts.push([key, part])
    else if (one.how !== 'remove') parts.push([key, applyAt(one, next, part)])
    next -= count
  }
  return Array.isArray(u) ? parts.map(([, part]) => part) : Object.fromEntries(parts)
}

const withEdits = (document: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .tuple(document, fc.array(edit, { minLength: 1, maxLength: 3 }))
    .map(([wire, edits]) => edits.reduce((u, one) => applyAt(one, one.place % countPlaces(u), u), wire))

// -------------------------------------------------------------------------------------
// texts that are hardly JSON
// -------------------------------------------------------------------------------------

const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null|[^]/gu

/** Other spellings of values, and text that is not JSON. */
const spellings = [
  ...['3600.0', '3.6e3', '36E+2', '1e-1', '0e5', '-0', '-0.0', '01', '.5', '1.', '+1', '--1', '1e', '1e400', '-1e400'],
  ...['9007199254740993', '9223372036854775807', '9223372036854775808', '-9223372036854775808', '0.1e1', '1_0', '0x1'],
  ...[
    '"\\u0061"',
    '"\\ud83d\\ude00"',
    '"\\ud800"',
    '"\\udc00\\ud800"',
    '"\\x"',
    '"\\/"',
    '"\\u12"',
    '"\t"',
    '"\\t"',
    "'a'"
  ],
  ...['nul', 'NaN', 'Infinity', 'undefined', 'True', '{', '}', '[', ']', ',', ':', '"', '\\', ' ', '\n', '\t', '\r'],
  ...['\ufeff', '\u00a0', '\f', '//', '/**/', '{}', '[]', '""', 'null', '"a":1,', '"spec":{},', '"spec":null,'],
  ...['"metadata":{"name":"a"},', '"kind":"TokenReview",', '[[[[[[]]]]]]', '{"a":{"a":{"a":{}}}}']
]

interface Slip {
  readonly place: number
  readonly how: 'insert' | 'replace' | 'remove' | 'again' | 'cut' | 'pair'
  readonly spelling: string
}

const slip: fc.Arbitrary<Slip> = fc.record({
  place: fc.nat(),
  how: fc.constantFrom('insert', 'replace', 'replace', 'remove', 'again', 'cut', 'pair', 'pair'),
  spelling: fc.constantFrom(...spellings)
})

const applySlip = (text: string, { place, how, spelling }: Slip): string => {
  const tokens = text.match(TOKEN) ?? []
  const i = place % (tokens.length + 1)
  const [before, token = '', after] = [tokens.slice(0, i).join(''), tokens[i], tokens.slice(i + 1).join('')]
  switch (how) {
    case 'insert':
      return `${before}${spelling}${token}${after}`
    case 'replace':
      return `${before}${spelling}${after}`
    case 'remove':
      return `${before}${after}`
    case 'again':
      return `${before}${token}${token}${after}`
    case 'cut':
      return before
    case 'pair': {
      // duplicate fields
      const keys = tokens.flatMap((_, j) => (tokens[j + 1] === ':' ? [j] : []))
      const at = keys[place % keys.length]
      if (at === undefined) return text
      return [...tokens.slice(0, at), tokens[at], ':', spelling, ',', ...tokens.slice(at)].join('')
    }
  }
}

const withSlips = (document: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(document, fc.array(slip, { minLength: 1, maxLength: 2 }))
    .map(([text, slips]) => slips.reduce(applySlip, text))

// -------------------------------------------------------------------------------------
// documents
// -------------------------------------------------------------------------------------

/**
 * Documents of a model: of its values, as other programs write them, as only Go takes them, with one mistake, with
 * several, and with slips in the text itself.
 */
export const getDocuments = <A>(model: Model<A>, options?: ArbitraryOptions<A>): fc.Arbitrary<string> => {
  const wire = getWireArbitrary(model, options)
  const forgiven = getWireArbitrary(lenient(model), options)
  const written = wire.map((u) => JSON.stringify(u))
  return (
    fc
      .oneof(
        getArbitrary(model, options).map(toJson(model)),
        written,
        forgiven.map((u) => JSON.stringify(u)),
        getInvalidDocumentArbitrary(model, options).map((bad) => JSON.stringify(bad.wire)),
        withEdits(fc.oneof(wire, forgiven)).map((u) => JSON.stringify(u)),
        withSlips(written)
      )
      // documents are sent as UTF-8
      .map(toWellFormed)
  )
}

/** What came with Kubernetes 1.37: fields that are unknown before, and kinds to bind a token to. */
const NEW = /attestations|shardInfo|WebhookConfiguration/i

/** Those documents of which Kubernetes 1.N knows as much as this library. */
export const ofRelease = (minor: number, documents: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  minor < 37 ? documents.filter((text) => !NEW.test(text)) : documents
