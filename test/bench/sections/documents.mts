// Decoding, guarding and encoding one document: every peer, every payload.
import type { Case } from '../harness.mts'
import { type Payload, payloads } from '../payloads.mts'
import { handwritten, ours } from '../peers/index.mts'
import type { Peer } from '../peers/Peer.mts'
import { type Column, ratioIn, toComparison, toData, toTable } from './grid.mts'
import { giftsOf, valueFrom } from './outcomes.mts'
import type { Section, Target } from './Section.mts'

/** One thing that is done to documents. */
interface Verb {
  readonly id: string
  readonly title: string
  readonly note: string
  readonly reference: (payload: Payload) => Case
  /** The peer's way, `undefined` where it has none. */
  readonly caseOf: (peer: Peer, payload: Payload) => Case | undefined
  readonly targets: (shapes: Shapes, ratioOf: RatioOf, peers: ReadonlyArray<Peer>) => ReadonlyArray<Target>
}

type RatioOf = (peer: Peer, payload: Payload) => number | undefined

// -------------------------------------------------------------------------------------
// cases
// -------------------------------------------------------------------------------------

/** Several of the same, so that none stays where the processor has it at hand. */
const some = <A,>(payload: Payload, make: () => A): ReadonlyArray<A> =>
  Array.from({ length: payload.text.length > 100_000 ? 2 : 8 }, make)

const documents = (payload: Payload): ReadonlyArray<unknown> => some(payload, () => JSON.parse(payload.text) as unknown)

/** The values that a peer itself makes of a payload. */
const values = (peer: Peer, payload: Payload): ReadonlyArray<unknown> => some(payload, () => valueFrom(peer, payload))

const parsing = (payload: Payload): Case => ({
  name: '`JSON.parse`',
  run: (text: string) => JSON.parse(text) as unknown,
  inputs: [payload.text]
})

const stringifying = (payload: Payload): Case => ({
  name: '`JSON.stringify`',
  run: (value: unknown) => JSON.stringify(value),
  inputs: values(ours, payload)
})

const applied = <A,>(
  peer: Peer,
  f: ((input: A) => unknown) | undefined,
  inputs: () => ReadonlyArray<A>
): Case | undefined => (f === undefined ? undefined : { name: peer.name, run: f, inputs: inputs() })

const ifValid = (payload: Payload, aCase: () => Case | undefined): Case | undefined =>
  payload.valid ? aCase() : undefined

// -------------------------------------------------------------------------------------
// targets
// -------------------------------------------------------------------------------------

/** How many shapes of documents every codec has seen: six of each model, or more than a thousand. */
export type Shapes = 'few' | 'many'

type Limits = Readonly<Record<string, number>>

const everyValid = (limit: number): Limits =>
  Object.fromEntries(payloads.flatMap(({ name, valid }) => (valid ? [[name, limit]] : [])))

const limits: Readonly<Record<Shapes, Readonly<Record<'decode' | 'fromJson' | 'copy' | 'encodedCopy', Limits>>>> = {
  few: {
    decode: { small: 0.12, response: 0.15, withMeta: 0.27, golden: 0.22, large: 0.6, invalid: 0.6 },
    fromJson: { ...everyValid(1.2), large: 1.35 },
    copy: everyValid(1.6),
    encodedCopy: everyValid(1.15)
  },
  many: {
    decode: { small: 0.13, response: 0.14, withMeta: 0.29, golden: 0.24, large: 0.55, invalid: 0.7 },
    fromJson: { ...everyValid(1.2), large: 1.3 },
    copy: everyValid(1.6),
    encodedCopy: everyValid(1.15)
  }
}

const atMost = (
  what: string,
  limitsOf: Limits,
  ratioOf: (payload: Payload) => number | undefined
): ReadonlyArray<Target> =>
  payloads.flatMap((payload): ReadonlyArray<Target> => {
    const [limit, measured] = [limitsOf[payload.name], ratioOf(payload)]
    return limit === undefined || measured === undefined
      ? []
      : [{ name: `${what}, ${payload.name}`, measured, limit, sense: 'at most' }]
  })

const divided = (x: number | undefined, y: number | undefined): number | undefined =>
  x === undefined || y === undefined ? undefined : x / y

const toCopy =
  (ratioOf: RatioOf) =>
  (payload: Payload): number | undefined =>
    divided(ratioOf(ours, payload), ratioOf(handwritten, payload))

/** Ours in units of the fastest peer that gives a copy without unknown fields. */
const toFastestPeer =
  (ratioOf: RatioOf, peers: ReadonlyArray<Peer>) =>
  (payload: Payload): number | undefined => {
    const rivals = peers.filter((peer) => peer !== ours && peer !== handwritten && giftsOf(peer).strips)
    const ratios = rivals.map((peer) => ratioOf(peer, payload)).filter((ratio) => ratio !== undefined)
    return divided(ratioOf(ours, payload), Math.min(...ratios))
  }

// -------------------------------------------------------------------------------------
// verbs
// -------------------------------------------------------------------------------------

const verbs: ReadonlyArray<Verb> = [
  {
    id: 'decode',
    title: 'Decode',
    note: 'From a parsed document to a value, in units of `JSON.parse` of the same text. The last column is the time to report the errors of an invalid document.',
    reference: parsing,
    caseOf: (peer, payload) =>
      payload.valid || peer.errorsOf !== undefined ? applied(peer, peer.decode, () => documents(payload)) : undefined,
    targets: (shapes, ratioOf, peers) => [
      ...atMost('decode ÷ JSON.parse', limits[shapes].decode, (payload) => ratioOf(ours, payload)),
      ...atMost('decode ÷ hand-written copy', limits[shapes].copy, toCopy(ratioOf)),
      ...atMost('decode ÷ fastest peer that strips', everyValid(1), toFastestPeer(ratioOf, peers))
    ]
  },
  {
    id: 'is',
    title: 'Guard',
    note: 'A check that returns true for a value, in units of `JSON.parse` of its text. zod has no such function: it makes a copy, which is dropped here.',
    reference: parsing,
    caseOf: (peer, payload) => ifValid(payload, () => applied(peer, peer.is, () => values(ours, payload))),
    targets: () => []
  },
  {
    id: 'fromJson',
    title: 'Text to value',
    note: '`JSON.parse` and decoding together, in units of `JSON.parse`.',
    reference: parsing,
    caseOf: (peer, payload) => ifValid(payload, () => applied(peer, peer.fromJson, () => [payload.text])),
    targets: (shapes, ratioOf) =>
      atMost('text → value ÷ JSON.parse', limits[shapes].fromJson, (payload) => ratioOf(ours, payload))
  },
  {
    id: 'encode',
    title: 'Encode',
    note: 'From a value to a new document, in units of `JSON.stringify` of the value.',
    reference: stringifying,
    caseOf: (peer, payload) => ifValid(payload, () => applied(peer, peer.encode, () => values(peer, payload))),
    targets: (shapes, ratioOf) => atMost('encode ÷ hand-written copy', limits[shapes].encodedCopy, toCopy(ratioOf))
  },
  {
    id: 'toJson',
    title: 'Value to text',
    note: 'Encoding and `JSON.stringify` together, in units of `JSON.stringify`.',
    reference: stringifying,
    caseOf: (peer, payload) => ifValid(payload, () => applied(peer, peer.toJson, () => values(peer, payload))),
    targets: () => []
  }
]

// -------------------------------------------------------------------------------------
// sections
// -------------------------------------------------------------------------------------

const columnOf = (verb: Verb, peers: ReadonlyArray<Peer>, payload: Payload): Column => ({
  name: payload.name,
  reference: verb.reference(payload),
  cases: new Map(
    peers.flatMap((peer): ReadonlyArray<readonly [string, Case]> => {
      const found = verb.caseOf(peer, payload)
      return found === undefined ? [] : [[peer.name, found]]
    })
  )
})

const toSection = (verb: Verb, peers: ReadonlyArray<Peer>, shapes: Shapes): Section => {
  const columns = payloads.map((payload) => columnOf(verb, peers, payload)).filter(({ cases }) => cases.size > 0)
  const names = peers.map(({ name }) => name)
  return {
    id: shapes === 'few' ? verb.id : `${verb.id}, ${shapes} shapes`,
    comparisons: columns.map(toComparison),
    report: (costs) => ({
      table: toTable(`${verb.title}, ${shapes} shapes`, verb.note, columns, names, costs),
      data: toData(columns, costs),
      targets: verb
        .targets(
          shapes,
          (peer, payload) => {
            const column = columns.find(({ name }) => name === payload.name)
            return ratioIn(costs, column, peer.name)
          },
          peers
        )
        .map((target) => ({ ...target, name: `${target.name}, ${shapes} shapes` }))
    })
  }
}

/** One section for each verb. */
export const documentSections = (peers: ReadonlyArray<Peer>, shapes: Shapes): ReadonlyArray<Section> =>
  verbs.map((verb) => toSection(verb, peers, shapes))
