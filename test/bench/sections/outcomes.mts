// The result of a library is checked before its time is measured: a decoder that stops early would be the fastest.
import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict'
import { type Payload, payloads } from '../payloads.mts'
import { handwritten } from '../peers/handwritten.mts'
import type { Peer } from '../peers/Peer.mts'

/** Returns a document in a normal form: without `null`, and with a `Date` as its string. */
const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, part: unknown) =>
      part === null ? undefined : typeof part === 'string' ? part.replace('.000Z', 'Z') : part
    )
  )

const says = (peer: Peer, verb: string, payload: Payload, value: unknown): void =>
  deepStrictEqual(plain(value), plain(JSON.parse(payload.text)), `${peer.name}: ${verb} of ${payload.name}`)

/** Returns the value to which a library decodes a payload. */
export const valueFrom = (peer: Peer, payload: Payload): unknown => peer.valueOf(peer.decode(JSON.parse(payload.text)))

const assertRight = (peer: Peer, payload: Payload): void => {
  const { text } = payload
  const value = valueFrom(peer, payload)
  says(peer, 'decode', payload, value)
  if (peer.is !== undefined) strictEqual(peer.is(plain(value)), true, `${peer.name}: is of ${payload.name}`)
  if (peer.encode !== undefined) says(peer, 'encode', payload, peer.encode(value))
  if (peer.fromJson !== undefined) says(peer, 'fromJson', payload, peer.valueOf(peer.fromJson(text)))
  if (peer.toJson !== undefined) says(peer, 'toJson', payload, JSON.parse(peer.toJson(value)))
}

/** Throws if a library does not return the right result of the measured operation. */
export const assertOutcomes = (peer: Peer): void => {
  for (const payload of payloads) {
    if (payload.valid) {
      assertRight(peer, payload)
    } else if (peer.errorsOf !== undefined) {
      const errors = peer.errorsOf(peer.decode(JSON.parse(payload.text)))
      ok(errors >= 3, `${peer.name} names ${String(errors)} mistakes in ${payload.name}`)
    }
  }
}

/** Returns copies of the document, in each of which one string, number or boolean has another type. */
const mistakesIn = (document: unknown): ReadonlyArray<unknown> => {
  if (typeof document !== 'object' || document === null) return [typeof document === 'string' ? 7 : 'text']
  return Object.entries(document).flatMap(([key, part]) =>
    // any JSON is valid there
    key === 'fieldsV1'
      ? []
      : mistakesIn(part).map((mistake) =>
          Array.isArray(document)
            ? document.map((item, i) => (String(i) === key ? mistake : item))
            : { ...document, [key]: mistake }
        )
  )
}

/**
 * Throws if a library that checks documents accepts an invalid one. It is not called in the process that measures, since
 * the engine would see hundreds of invalid documents.
 */
export const assertChecks = (peer: Peer): void => {
  const right = payloads.filter(({ text, valid }) => valid && text.length < 10_000)
  for (const mistake of right.flatMap(({ text }) => mistakesIn(plain(JSON.parse(text))))) {
    const where = (verb: string): string => `${peer.name}: ${verb} of ${JSON.stringify(mistake)}`
    if (peer.errorsOf !== undefined || peer === handwritten) {
      strictEqual(peer.valueOf(peer.decode(mistake)), undefined, where('decode'))
    }
    if (peer.is !== undefined) strictEqual(peer.is(mistake), false, where('is'))
  }
}

// -------------------------------------------------------------------------------------
// features of a library
// -------------------------------------------------------------------------------------

/** The features of a library, determined by tests. */
export interface Gifts {
  readonly checks: boolean
  /** True if unknown fields are dropped at every depth. */
  readonly strips: boolean
  /** True if the value shares no object with the document. */
  readonly copies: boolean
}

type Unknowns = Readonly<Record<string, unknown>>

const objectsIn = (value: unknown): ReadonlyArray<object> =>
  typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(objectsIn)] : []

const find = (name: string): Payload => {
  const payload = payloads.find((each) => each.name === name)
  ok(payload)
  return payload
}

export const giftsOf = (peer: Peer): Gifts => {
  const document = JSON.parse(find('withMeta').text) as Unknowns
  const metadata = document['metadata'] as Unknowns
  const strange = { ...document, strange: 1, metadata: { ...metadata, strange: 1 } }
  const stripped = peer.valueOf(peer.decode(strange))
  const copied = new Set(objectsIn(peer.valueOf(peer.decode(document))))
  return {
    checks: valueFrom(peer, find('invalid')) === undefined,
    strips: stripped !== undefined && !JSON.stringify(stripped).includes('strange'),
    copies: !objectsIn(document).some((part) => copied.has(part))
  }
}
