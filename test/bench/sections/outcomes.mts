// What a peer makes of a document is looked at before it is timed: a reader that gives up early is always the fastest.
import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict'
import { type Payload, payloads } from '../payloads.mts'
import type { Peer } from '../peers/Peer.mts'

/** What a document says, whatever it is made of: `null` is nothing, a `Date` its text. */
const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, part: unknown) =>
      part === null ? undefined : typeof part === 'string' ? part.replace('.000Z', 'Z') : part
    )
  )

const says = (peer: Peer, verb: string, payload: Payload, value: unknown): void =>
  deepStrictEqual(plain(value), plain(JSON.parse(payload.text)), `${peer.name}: ${verb} of ${payload.name}`)

/** The value that the peer makes of a payload. */
export const valueFrom = (peer: Peer, payload: Payload): unknown => peer.valueOf(peer.decode(JSON.parse(payload.text)))

/** Throws where a peer does not do what is timed. */
export const assertOutcomes = (peer: Peer): void => {
  for (const payload of payloads) {
    const { name, text, valid } = payload
    const value = valueFrom(peer, payload)
    if (!valid) {
      ok(peer.is === undefined || !peer.is(JSON.parse(text)), `${peer.name}: is of ${name}`)
      if (peer.errorsOf === undefined) continue
      strictEqual(value, undefined)
      ok(peer.errorsOf(peer.decode(JSON.parse(text))) >= 3, `${peer.name}: errors of ${name}`)
      continue
    }
    says(peer, 'decode', payload, value)
    if (peer.is !== undefined) strictEqual(peer.is(JSON.parse(JSON.stringify(plain(value)))), true, `${peer.name}: is`)
    if (peer.encode !== undefined) says(peer, 'encode', payload, peer.encode(value))
    if (peer.fromJson !== undefined) says(peer, 'fromJson', payload, peer.valueOf(peer.fromJson(text)))
    if (peer.toJson !== undefined) says(peer, 'toJson', payload, JSON.parse(peer.toJson(value)))
  }
}

// -------------------------------------------------------------------------------------
// what a peer gives
// -------------------------------------------------------------------------------------

/** What one gets for the time, found out by trying. */
export interface Gifts {
  readonly checks: boolean
  /** Unknown fields are dropped, at every depth. */
  readonly strips: boolean
  /** Nothing in the value is part of the document. */
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
