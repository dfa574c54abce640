// The calls that warm all codecs, before the first measurement.
import { TokenReview } from 'io-ts-kubernetes/authentication/v1'
import { fromJson, toJson } from 'io-ts-kubernetes/json'
import { models, type SomeModel } from '../../support/models.ts'
import type { Case } from '../harness.mts'
import type { Peer } from '../peers/Peer.mts'
import type { Documents } from './Documents.mts'

/** As a parser makes it: field by field. */
const parsed = (document: unknown): unknown => JSON.parse(JSON.stringify(document))

/** Returns the inputs for which a function of a library does not throw. */
const thatRun = (run: (input: unknown) => unknown, inputs: ReadonlyArray<unknown>): ReadonlyArray<unknown> =>
  inputs.filter((input) => {
    try {
      run(input)
      return true
    } catch {
      return false
    }
  })

const casesOf = (peer: Peer, model: SomeModel, { right, wrong }: Documents): ReadonlyArray<Case> => {
  const { name, decode, valueOf, errorsOf, is, encode, fromJson: read, toJson: write } = peer
  const documents = thatRun(decode, right(model).map(parsed))
  // not every library takes a null
  const inputs = documents.filter((document) => valueOf(decode(document)) !== undefined)
  const values = inputs.map((document) => valueOf(decode(document)))
  const texts = inputs.map((document) => JSON.stringify(document))
  const caseOf = (run: ((input: never) => unknown) | undefined, all: ReadonlyArray<unknown>): ReadonlyArray<Case> =>
    run === undefined ? [] : [{ name, run, inputs: thatRun(run as (input: unknown) => unknown, all) }]
  return [
    ...caseOf(decode, inputs),
    ...caseOf(errorsOf === undefined ? undefined : decode, wrong(model).map(parsed)),
    ...caseOf(is, values),
    ...caseOf(encode, values),
    ...caseOf(read, texts),
    ...caseOf(write, values)
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
 * Returns cases in which every model of this library, and every peer with a TokenReview, does everything with these
 * documents. They are run before and never timed: a program that has seen one shape only is twice as fast as any real
 * one.
 */
export const warmCases = (ours: Peer, peers: ReadonlyArray<Peer>, documents: Documents): ReadonlyArray<Case> => {
  const review = models.find((model) => model.description === TokenReview.description)
  return [
    ...models.flatMap((model) => casesOf(withModel(ours, model), model, documents)),
    ...peers.flatMap((peer) => (review === undefined ? [] : casesOf(peer, review, documents)))
  ]
}
