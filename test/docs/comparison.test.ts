// The table of the README: how this library and others decode recorded TokenReviews of API servers, and copies with wrong
// types. The other libraries are those of the benchmark, used in the same way.
import { inspect, isDeepStrictEqual } from 'node:util'
import { expect, it } from 'vitest'
import { clientNode } from '../bench/peers/clientNode.mts'
import { iots } from '../bench/peers/iots.mts'
import { kubernetesModels } from '../bench/peers/kubernetesModels.mts'
import { ours } from '../bench/peers/ours.mts'
import type { Peer } from '../bench/peers/Peer.mts'
import { giftsOf } from '../bench/sections/outcomes.mts'
import { expectDocsTable } from '../support/docs'
import { exchanges, releases, webhookCalls } from '../support/recorded'

const peers: ReadonlyArray<Peer> = [ours, clientNode, kubernetesModels, iots]

// -------------------------------------------------------------------------------------
// documents
// -------------------------------------------------------------------------------------

type Json = null | boolean | number | string | ReadonlyArray<Json> | { readonly [key: string]: Json }

/** All recorded TokenReviews: sent to webhooks, posted to the API server, and answered by it. */
const recorded: ReadonlyArray<string> = releases.flatMap((release) => [
  ...webhookCalls(release).v1.map(({ request }) => request.body),
  ...exchanges(release)
    .filter(({ request, response }) => request.path.endsWith('/v1/tokenreviews') && response.status === 201)
    .flatMap(({ request, response }) => [request.body ?? '', response.body])
])

const TOKEN = 'eyJhbGciOiJSUzI1NiIsImtpZCI6IiJ9'

/** Returns the TokenReview with a token that a search finds. */
const withToken = (text: string): Json => {
  const review = JSON.parse(text) as { readonly spec: { readonly [key: string]: Json } }
  return { ...review, spec: { ...review.spec, token: TOKEN } }
}

/** Returns values of other types. For `null`, which Go writes for an unset field, there are none. */
const wrongFor = (json: Json): ReadonlyArray<Json> => {
  if (json === null) return []
  if (typeof json === 'string') return [7, [json], { value: json }]
  if (Array.isArray(json)) return ['wrong', { 0: 'wrong' }]
  return ['wrong', [json]]
}

/** Returns copies of a document: one for each value in it and each wrong type. */
const broken = (json: Json): ReadonlyArray<Json> => {
  if (Array.isArray(json))
    return [
      ...wrongFor(json),
      ...json.flatMap((item: Json, i) =>
        broken(item).map((wrong) => [...json.slice(0, i), wrong, ...json.slice(i + 1)])
      )
    ]
  if (typeof json !== 'object' || json === null) return wrongFor(json)
  return [
    ...wrongFor(json),
    ...Object.entries(json).flatMap(([key, part]) =>
      // any JSON is valid in this field
      key === 'fieldsV1' ? [] : broken(part).map((wrong) => ({ ...json, [key]: wrong }))
    )
  ]
}

const documents = recorded.map(withToken)
const wrongs = documents.flatMap(broken)

// -------------------------------------------------------------------------------------
// results of decoding
// -------------------------------------------------------------------------------------

const answer = ({ decode }: Peer, document: Json): unknown => {
  try {
    return decode(structuredClone(document))
  } catch (error) {
    return { error }
  }
}

const reads = (peer: Peer, document: Json): boolean => {
  const answered = answer(peer, document)
  return typeof answered !== 'object' || answered === null || !('error' in answered)
    ? peer.valueOf(answered) !== undefined
    : false
}

const count = <A>(items: ReadonlyArray<A>, holds: (item: A) => boolean): string =>
  `${items.filter(holds).length.toLocaleString('en')} of ${items.length.toLocaleString('en')}`

/** Returns a document without `null`, which Go treats as absent. */
const withoutNulls = (json: unknown): unknown =>
  JSON.parse(JSON.stringify(json), (_key, part: Json) => (part === null ? undefined : part))

const isWrittenBack = (peer: Peer, document: Json): boolean => {
  const value = peer.valueOf(answer(peer, document))
  return isDeepStrictEqual(withoutNulls(peer.encode?.(value)), withoutNulls(document))
}

/** Returns true if the printed result contains the token. */
const shows = (peer: Peer, document: Json): boolean =>
  inspect(answer(peer, document), { depth: Infinity, maxArrayLength: Infinity }).includes(TOKEN)

// -------------------------------------------------------------------------------------
// the table
// -------------------------------------------------------------------------------------

const yesOrNo = (is: boolean): string => (is ? 'yes' : 'no')

const thirtiethOfFebruary: Json = { metadata: { creationTimestamp: '2030-02-30T10:00:00Z' }, spec: {} }

const rows: ReadonlyArray<readonly [what: string, (peer: Peer) => string]> = [
  [`decodes the ${documents.length} TokenReviews`, (peer) => count(documents, (document) => reads(peer, document))],
  ['encodes them to the same document', (peer) => count(documents, (document) => isWrittenBack(peer, document))],
  ['refuses copies with a wrong type', (peer) => count(wrongs, (document) => !reads(peer, document))],
  [
    'errors that contain the token',
    (peer) =>
      count(
        wrongs.filter((document) => !reads(peer, document)),
        (document) => shows(peer, document)
      )
  ],
  ['refuses 30 February', (peer) => yesOrNo(!reads(peer, thirtiethOfFebruary))],
  ['drops unknown fields', (peer) => yesOrNo(giftsOf(peer).strips)],
  ['the value shares no object with the document', (peer) => yesOrNo(giftsOf(peer).copies)]
]

it('the table of the README shows how each library decodes recorded traffic', () => {
  expect(documents.length).toBeGreaterThan(50)
  expectDocsTable(
    'README.md',
    ['', ...peers.map(({ name }) => (name === iots.name ? 'io-ts, by hand' : name))],
    rows.map(([what, cell]) => [what, ...peers.map(cell)])
  )
})
