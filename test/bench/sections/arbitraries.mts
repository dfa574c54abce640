// Making values, beside the `fc.record` that one would write by hand for each model.
import { ok } from 'node:assert/strict'
import * as fc from 'fast-check'
import { getArbitrary } from 'io-ts-kubernetes/arbitrary'
import { models, type SomeModel } from '../../support/models.ts'
import type { Case } from '../harness.mts'
import { formatCount, formatRatio } from '../report/Table.mts'
import type { Section } from './Section.mts'

// -------------------------------------------------------------------------------------
// by hand
// -------------------------------------------------------------------------------------

type Any = fc.Arbitrary<unknown>

// texts, lists and maps no longer than those of the library
const text = fc.string({ maxLength: 4 })
const texts = fc.array(text, { maxLength: 3 })
const integer = fc.maxSafeInteger()
const time = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true })
  .map((date) => date.toISOString())
const mapOf = (value: Any): Any => fc.dictionary(text, value, { maxKeys: 3 })

/** All fields may be missing, but those that are named. */
const record = (fields: Readonly<Record<string, Any>>, ...requiredKeys: ReadonlyArray<string>): Any =>
  fc.record<Record<string, unknown>, string>(fields, { requiredKeys: [...requiredKeys], noNullPrototype: true })

const byHand = (apiVersion: string): Readonly<Record<string, Any>> => {
  const OwnerReference = record(
    { apiVersion: text, kind: text, name: text, uid: text, controller: fc.boolean(), blockOwnerDeletion: fc.boolean() },
    ...['apiVersion', 'kind', 'name', 'uid']
  )
  const ManagedFieldsEntry = record({
    manager: text,
    operation: text,
    apiVersion: text,
    time,
    fieldsType: text,
    fieldsV1: mapOf(fc.jsonValue({ maxDepth: 1 })),
    subresource: text
  })
  const ObjectMeta = record({
    name: text,
    generateName: text,
    namespace: text,
    selfLink: text,
    uid: text,
    resourceVersion: text,
    generation: integer,
    creationTimestamp: time,
    deletionTimestamp: time,
    deletionGracePeriodSeconds: integer,
    labels: mapOf(text),
    annotations: mapOf(text),
    ownerReferences: fc.array(OwnerReference, { maxLength: 3 }),
    finalizers: texts,
    managedFields: fc.array(ManagedFieldsEntry, { maxLength: 3 })
  })
  const document = (kind: string, fields: Readonly<Record<string, Any>>, ...required: ReadonlyArray<string>): Any =>
    record(
      { kind: fc.constant(kind), apiVersion: fc.constant(apiVersion), metadata: ObjectMeta, ...fields },
      ...required
    )
  const ShardInfo = record({ selector: text }, 'selector')
  const ListMeta = record({
    selfLink: text,
    resourceVersion: text,
    continue: text,
    remainingItemCount: integer,
    shardInfo: ShardInfo
  })
  const StatusCause = record({ reason: text, message: text, field: text })
  const StatusDetails = record({
    name: text,
    group: text,
    kind: text,
    uid: text,
    causes: fc.array(StatusCause, { maxLength: 3 }),
    retryAfterSeconds: fc.integer()
  })
  const BoundObjectReference = record({ kind: text, apiVersion: text, name: text, uid: text })
  const UserInfo = record({ username: text, uid: text, groups: texts, extra: mapOf(texts) })
  const SelfSubjectReviewStatus = record({ userInfo: UserInfo })
  const TokenRequestSpec = record(
    { audiences: texts, expirationSeconds: integer, boundObjectRef: BoundObjectReference, attestations: mapOf(texts) },
    'audiences'
  )
  const TokenRequestStatus = record({ token: text, expirationTimestamp: time }, 'token', 'expirationTimestamp')
  const TokenReviewSpec = record({ token: text, audiences: texts })
  const TokenReviewStatus = record({ authenticated: fc.boolean(), user: UserInfo, audiences: texts, error: text })
  return {
    BoundObjectReference,
    ListMeta,
    ManagedFieldsEntry,
    ObjectMeta,
    OwnerReference,
    SelfSubjectReview: document('SelfSubjectReview', { status: SelfSubjectReviewStatus }),
    SelfSubjectReviewStatus,
    ShardInfo,
    Status: record({
      kind: fc.constant('Status'),
      apiVersion: fc.constant(apiVersion),
      metadata: ListMeta,
      status: text,
      message: text,
      reason: text,
      details: StatusDetails,
      code: fc.integer()
    }),
    StatusCause,
    StatusDetails,
    TokenRequest: document('TokenRequest', { spec: TokenRequestSpec, status: TokenRequestStatus }, 'spec'),
    TokenRequestSpec,
    TokenRequestStatus,
    TokenReview: document('TokenReview', { spec: TokenReviewSpec, status: TokenReviewStatus }, 'spec'),
    TokenReviewSpec,
    TokenReviewStatus,
    UserInfo
  }
}

// -------------------------------------------------------------------------------------
// the section
// -------------------------------------------------------------------------------------

/** Values that one call makes. */
const RUNS = 100

const sampling = (name: string, arbitrary: Any): Case => ({
  name,
  run: (seed: number) => fc.sample(arbitrary, { seed, numRuns: RUNS }),
  inputs: Array.from({ length: 16 }, (_, seed) => seed)
})

const apiVersionOf = (model: SomeModel): string => {
  const field = model.description.fields.find(({ key }) => key === 'apiVersion')
  return field?.codec.description._tag === 'Literal' ? (field.codec.description.values[0] ?? '') : ''
}

const nameOf = (model: SomeModel): string =>
  apiVersionOf(model).endsWith('/v1beta1') ? `${model.name}, v1beta1` : model.name

/** Arbitraries of every model. */
export const arbitrariesSection = (): Section => {
  const rows = models.map((model) => {
    const name = nameOf(model)
    const handwritten = byHand(apiVersionOf(model))[model.name]
    const arbitraries = [getArbitrary(model), ...(handwritten === undefined ? [] : [handwritten])]
    // always the same values: in fieldsV1, a hand-written one may have the number -0, which is not a value
    for (const arbitrary of arbitraries) ok(fc.sample(arbitrary, { seed: 1, numRuns: RUNS }).every(model.is), name)
    const [derived, ...others] = arbitraries.map((arbitrary) => sampling(name, arbitrary))
    return { name, derived: derived as Case, others }
  })
  return {
    id: 'arbitraries',
    comparisons: rows.map(({ derived, others }) => ({ reference: derived, cases: others })),
    report: (costs) => {
      const results = rows.map(({ name, derived, others: [handwritten] }) => ({
        name,
        perSecond: (1e9 * RUNS) / (costs.get(derived)?.nanos ?? NaN),
        // the derived arbitrary is the reference
        ratio: handwritten === undefined ? undefined : 1 / (costs.get(handwritten)?.ratio ?? NaN)
      }))
      const ratios = results.flatMap(({ ratio }) => ratio ?? [])
      return {
        table: {
          title: 'Arbitraries',
          note: 'Values that `getArbitrary` generates per second, and the time of one value in units of a hand-written `fc.record` of the same shape.',
          head: ['', 'values per second', '÷ hand-written'],
          rows: results.map(({ name, perSecond, ratio }) => [
            name,
            formatCount(perSecond),
            ratio === undefined ? '–' : formatRatio(ratio)
          ])
        },
        data: Object.fromEntries(
          results.map(({ name, perSecond, ratio }) => [name, { perSecond, ...(ratio === undefined ? {} : { ratio }) }])
        ),
        targets: [
          {
            name: 'values per second, the slowest model',
            measured: Math.min(...results.map(({ perSecond }) => perSecond)),
            limit: 10_000,
            sense: 'at least'
          },
          {
            name: 'values ÷ hand-written, the slowest model',
            measured: Math.max(...ratios),
            limit: 1.5,
            sense: 'at most'
          }
        ]
      }
    }
  }
}
