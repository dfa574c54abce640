import { TokenReview } from 'io-ts-kubernetes/authentication/v1'
import type { HasDescription, Description } from 'io-ts-kubernetes/codec'
import { fromJson, toJson } from 'io-ts-kubernetes/json'
import { models, type SomeModel } from '../support/models.ts'
import type { Case } from './harness.mts'
import type { Peer } from './peers/Peer.mts'

// -------------------------------------------------------------------------------------
// documents of several shapes
// -------------------------------------------------------------------------------------

/** Which optional fields a document has, by their number, and what it has in them: what they hold, or `null`. */
interface Shape {
  readonly has: (index: number) => boolean
  readonly isNull: boolean
  readonly unknown: boolean
}

/** Everything, what must be there, what Go leaves unset, one half and the other, and a newer server's. */
const shapes: ReadonlyArray<Shape> = [
  { has: () => true, isNull: false, unknown: false },
  { has: () => false, isNull: false, unknown: false },
  { has: () => true, isNull: true, unknown: false },
  { has: (index) => index % 2 === 0, isNull: false, unknown: false },
  { has: (index) => index % 2 === 1, isNull: false, unknown: false },
  { has: () => true, isNull: false, unknown: true }
]

const write = (description: Description, shape: Shape): unknown => {
  const part = (codec: HasDescription): unknown => write(codec.description, shape)
  switch (description._tag) {
    case 'Scalar':
      if (description.json !== 'string') return description.json === 'number' ? 7 : true
      return description.name === 'Time' ? '2024-01-15T10:30:00Z' : 'text'
    case 'Literal':
      return description.values[0]
    case 'List':
      return [part(description.item), part(description.item)]
    case 'Map':
      return { 'app.kubernetes.io/name': part(description.value), key: part(description.value) }
    case 'Json':
      return { 'f:metadata': { 'f:labels': {} } }
    case 'Model': {
      const fields = description.fields.flatMap(({ key, codec, required }, i) =>
        required || shape.has(i) ? [[key, !required && shape.isNull ? null : part(codec)]] : []
      )
      return Object.fromEntries(shape.unknown ? [...fields, ['newField', { isKnown: false }]] : fields)
    }
    case 'ByJsonType':
      throw new Error('no model of this library has a field with several forms')
  }
}

/** As a parser makes it: field by field. */
const parsed = (document: unknown): unknown => JSON.parse(JSON.stringify(document))

const documentsOf = (model: SomeModel): ReadonlyArray<unknown> =>
  shapes.map((shape) => parsed(write(model.description, shape)))

/** For each field a document in which there is something of another kind. */
const wrongDocumentsOf = (model: SomeModel): ReadonlyArray<unknown> => {
  const right = write(model.description, { has: () => true, isNull: false, unknown: false }) as object
  return Object.entries(right).map(([key, value]) =>
    parsed({ ...right, [key]: typeof value === 'string' ? 7 : 'text' })
  )
}

// -------------------------------------------------------------------------------------
// cases
// -------------------------------------------------------------------------------------

const casesOf = (peer: Peer, model: SomeModel): ReadonlyArray<Case> => {
  const documents = documentsOf(model)
  const { name, decode, valueOf, is, encode } = peer
  // not every library takes a null
  const inputs = documents.filter((document) => valueOf(decode(document)) !== undefined)
  const values = inputs.map((document) => valueOf(decode(document)))
  const texts = inputs.map((document) => JSON.stringify(document))
  return [
    { name, run: decode, inputs },
    ...(peer.errorsOf === undefined ? [] : [{ name, run: decode, inputs: wrongDocumentsOf(model) }]),
    ...(is === undefined ? [] : [{ name, run: is, inputs: values }]),
    ...(encode === undefined ? [] : [{ name, run: encode, inputs: values }]),
    ...(peer.fromJson === undefined ? [] : [{ name, run: peer.fromJson, inputs: texts }]),
    ...(peer.toJson === undefined ? [] : [{ name, run: peer.toJson, inputs: values }])
  ]
}

/** This library's way with another model. */
const withModel = (ours: Peer, model: SomeModel): Peer => ({
  ...ours,
  name: model.name,
  decode: model.decode,
  is: model.is,
  encode: model.encode as (value: unknown) => unknown,
  fromJson: fromJson(model),
  toJson: toJson(model) as (value: unknown) => string
})

/**
 * Every model doing everything, and every peer with what it has, with documents of several shapes, right and wrong. They are run before
 * and never timed: a program that has seen one shape only is twice as fast as any real one.
 */
export const warmCases = (ours: Peer, peers: ReadonlyArray<Peer>): ReadonlyArray<Case> => {
  const review = models.find((model) => model.description === TokenReview.description)
  return [
    ...models.flatMap((model) => casesOf(withModel(ours, model), model)),
    ...peers.flatMap((peer) => (review === undefined ? [] : casesOf(peer, review)))
  ]
}
