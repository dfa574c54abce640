// Models that the command writes: a Pod, and a list of 500.
import { deepStrictEqual } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { ObjectSerializer } from '@kubernetes/client-node/dist/gen/models/ObjectSerializer.js'
import { either as E } from 'fp-ts'
import { fromJson } from 'io-ts-kubernetes/json'
import { Pod } from 'kubernetes-models/v1/Pod'
import { PodList } from 'kubernetes-models/v1/PodList'
import type { Case } from '../harness.mts'
import { loadModels } from '../pods/models.mts'
import { runAndDrop } from '../warm/drop.mts'
import { type Column, ratioIn, toComparison, toData, toTable } from './grid.mts'
import type { Section } from './Section.mts'

/** A library that decodes a Pod and a PodList, from a document and from text. */
interface PodPeer {
  readonly name: string
  readonly decode: Readonly<Record<Kind, (document: unknown) => unknown>>
  readonly fromJson: Readonly<Record<Kind, (text: string) => unknown>>
}

const kinds = ['Pod', 'PodList'] as const
type Kind = (typeof kinds)[number]

const OURS = 'io-ts-kubernetes'

const each = <A,>(of: (kind: Kind) => A): Readonly<Record<Kind, A>> => ({ Pod: of('Pod'), PodList: of('PodList') })

const peerOf = (name: string, decode: PodPeer['decode']): PodPeer => ({
  name,
  decode,
  fromJson: each((kind) => (text) => decode[kind](JSON.parse(text)))
})

const classes = { Pod, PodList }

/** The least that a decoder can do, without a model: a copy of every object and array. */
const copy = (u: unknown): unknown => {
  if (typeof u !== 'object' || u === null) return u
  if (Array.isArray(u)) return u.map(copy)
  const out: { [key: string]: unknown } = {}
  for (const key in u) out[key] = copy((u as Readonly<Record<string, unknown>>)[key])
  return out
}

const others: ReadonlyArray<PodPeer> = [
  peerOf(
    'a copy without checks',
    each(() => copy)
  ),
  peerOf(
    'kubernetes-models',
    each((kind) => (document) => {
      const value = new classes[kind](document as never)
      value.validate()
      return value
    })
  ),
  peerOf(
    'client-node',
    each((kind) => (document) => ObjectSerializer.deserialize(document, `V1${kind}`, '') as unknown)
  )
]

// -------------------------------------------------------------------------------------
// documents
// -------------------------------------------------------------------------------------

const podText = JSON.stringify(JSON.parse(readFileSync(new URL('../pods/pod.json', import.meta.url), 'utf8')))

interface PodDocument {
  readonly metadata: object
}

const listText = (count: number): string => {
  const { metadata, ...pod } = JSON.parse(podText) as PodDocument
  const items = Array.from({ length: count }, (_, i) => ({
    ...pod,
    metadata: { ...metadata, name: `web-${String(i)}` }
  }))
  return JSON.stringify({ kind: 'PodList', apiVersion: 'v1', metadata: { resourceVersion: '48151623421' }, items })
}

const texts: Readonly<Record<Kind, string>> = { Pod: podText, PodList: listText(500) }

/** Returns the document without the fields that are `null`. */
const withoutNulls = (text: string): unknown =>
  JSON.parse(text, (_, value: unknown) => (value === null ? undefined : value)) as unknown

// -------------------------------------------------------------------------------------
// sections
// -------------------------------------------------------------------------------------

interface Verb {
  readonly id: string
  readonly title: string
  readonly note: string
  readonly limit: number
  readonly caseOf: (peer: PodPeer, kind: Kind) => Case
}

const documentsOf = (kind: Kind): ReadonlyArray<unknown> =>
  Array.from({ length: kind === 'Pod' ? 8 : 2 }, () => JSON.parse(texts[kind]) as unknown)

const verbs: ReadonlyArray<Verb> = [
  {
    id: 'decode Pods',
    title: 'Decode a Pod',
    note: 'From a parsed document to a value, in units of `JSON.parse` of the same text: a running Pod with two managers of its fields, and a PodList with 500 of them. The models are written by `io-ts-kubernetes-generate --compiled`, one ES module for each file. The copy without checks copies every object, whatever it is.',
    limit: 0.35,
    caseOf: (peer, kind) => ({ name: peer.name, run: peer.decode[kind], inputs: documentsOf(kind) })
  },
  {
    id: 'Pods from text',
    title: 'A Pod from text to value',
    note: '`JSON.parse` and decoding together, in units of `JSON.parse`.',
    limit: 1.4,
    caseOf: (peer, kind) => ({ name: peer.name, run: peer.fromJson[kind], inputs: [texts[kind]] })
  }
]

const toSection = ({ id, title, note, limit, caseOf }: Verb, peers: ReadonlyArray<PodPeer>): Section => {
  const columns = kinds.map((kind): Column => ({
    name: kind === 'Pod' ? 'Pod' : 'PodList of 500',
    reference: { name: '`JSON.parse`', run: (text: string) => JSON.parse(text) as unknown, inputs: [texts[kind]] },
    cases: new Map(peers.map((peer) => [peer.name, caseOf(peer, kind)]))
  }))
  return {
    id,
    comparisons: columns.map(toComparison),
    report: (costs) => ({
      table: toTable(
        title,
        note,
        columns,
        peers.map(({ name }) => name),
        costs
      ),
      data: toData(columns, costs),
      targets: columns.map((column) => ({
        name: `${id === 'decode Pods' ? 'decode' : 'text → value'} ÷ JSON.parse, ${column.name}`,
        measured: ratioIn(costs, column, OURS) ?? NaN,
        limit,
        sense: 'at most'
      }))
    })
  }
}

/** Two sections about Pods. They write the models first. */
export const podSections = async (): Promise<ReadonlyArray<Section>> => {
  const models = await loadModels()
  const ours: PodPeer = {
    name: OURS,
    decode: each((kind) => models[kind].decode),
    fromJson: each((kind) => fromJson(models[kind]))
  }
  for (const { decode } of [ours, ...others]) runAndDrop((text) => decode.Pod(JSON.parse(text)), [texts.Pod])
  for (const kind of kinds) {
    const text = texts[kind]
    deepStrictEqual(ours.decode[kind](JSON.parse(text)), E.right(withoutNulls(text)))
    deepStrictEqual(ours.fromJson[kind](text), E.right(withoutNulls(text)))
    // these throw if they refuse it
    for (const { decode } of others) decode[kind](JSON.parse(text))
  }
  return verbs.map((verb) => toSection(verb, [ours, ...others]))
}
