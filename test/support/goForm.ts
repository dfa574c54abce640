import * as O from 'fp-ts/Option'
import type { Description, Field } from 'io-ts-kubernetes/codec'
import type { MicroTime, Time } from 'io-ts-kubernetes/meta/v1'
import { microTimeToNormalForm, timeToNormalForm } from 'io-ts-kubernetes/meta/v1'
import { partFor } from '../../src/codec/description'
import { toWellFormed } from '../../src/go/quote'

/**
 * Returns the JSON that Go (Kubernetes 1.34 and later) writes for a value. It is an independent model of Go's
 * `omitempty` and pointers, to compare with `encode`. A nil slice and an empty one are equal here: both are `[]`.
 */
export const toGoForm = (description: Description, value: unknown): unknown => {
  switch (description._tag) {
    case 'Scalar':
      return description.name === 'Time'
        ? O.toNullable(timeToNormalForm(value as Time))
        : description.name === 'MicroTime'
          ? O.toNullable(microTimeToNormalForm(value as MicroTime))
          : description.name === 'Bytes'
            ? Buffer.from(value as string, 'base64').toString('base64')
            : typeof value === 'string'
              ? toWellFormed(value)
              : value
    case 'Literal':
    case 'Json':
      return value
    case 'List':
      return (value as ReadonlyArray<unknown>).map((item) => toGoForm(description.item.description, item))
    case 'Map':
      return Object.fromEntries(
        Object.entries(value as object).map(([key, item]) => [
          toWellFormed(key),
          toGoForm(description.value.description, item)
        ])
      )
    case 'Model':
      return Object.fromEntries(
        description.fields.flatMap((field) => {
          const written = writeField(description.name, field, (value as Readonly<Record<string, unknown>>)[field.key])
          return written === undefined ? [] : [[field.key, written]]
        })
      )
    case 'ByJsonType':
      throw new Error('no model of this library has a field with several forms')
  }
}

/** Fields that are always written. */
const always = new Set([
  'TokenRequestSpec.audiences',
  'TokenRequestSpec.expirationSeconds',
  'TokenRequestSpec.boundObjectRef',
  'TokenRequestStatus.token',
  'TokenRequestStatus.expirationTimestamp',
  'OwnerReference.apiVersion',
  'OwnerReference.kind',
  'OwnerReference.name',
  'OwnerReference.uid',
  'ShardInfo.selector',
  'FieldSelectorRequirement.key',
  'FieldSelectorRequirement.operator',
  'LabelSelectorRequirement.key',
  'LabelSelectorRequirement.operator',
  'SubjectAccessReviewStatus.allowed',
  'SubjectRulesReviewStatus.resourceRules',
  'SubjectRulesReviewStatus.nonResourceRules',
  'SubjectRulesReviewStatus.incomplete',
  'ResourceRule.verbs',
  'NonResourceRule.verbs',
  'ExecCredentialSpec.interactive',
  'Cluster.server',
  'Cluster.config'
])

/** Pointers: a zero value is written if it was set. */
const pointers = new Set([
  'TokenRequestSpec.expirationSeconds',
  'TokenRequestSpec.boundObjectRef',
  'ObjectMeta.deletionTimestamp',
  'ObjectMeta.deletionGracePeriodSeconds',
  'OwnerReference.controller',
  'OwnerReference.blockOwnerDeletion',
  'ManagedFieldsEntry.time',
  'ManagedFieldsEntry.fieldsV1',
  'ListMeta.remainingItemCount',
  'ListMeta.shardInfo',
  'Status.details',
  'SubjectAccessReviewSpec.resourceAttributes',
  'SubjectAccessReviewSpec.nonResourceAttributes',
  'SelfSubjectAccessReviewSpec.resourceAttributes',
  'SelfSubjectAccessReviewSpec.nonResourceAttributes',
  'ResourceAttributes.fieldSelector',
  'ResourceAttributes.labelSelector',
  'ExecCredential.status',
  'ExecCredentialSpec.cluster',
  'ExecCredentialStatus.expirationTimestamp'
])

const writeField = (model: string, { key, codec: { description } }: Field, value: unknown): unknown => {
  const name = `${model}.${key}`
  if (value === undefined) {
    if (description._tag === 'Model' && !pointers.has(name)) return toGoForm(description, {})
    return always.has(name) ? zero(name, description) : undefined
  }
  const written = toGoForm(description, value)
  return always.has(name) || pointers.has(name) || description._tag === 'Model' || !isEmpty(written)
    ? written
    : undefined
}

const zero = (name: string, description: Description): unknown =>
  pointers.has(name)
    ? null
    : description._tag === 'List'
      ? []
      : description._tag === 'Scalar'
        ? description.unset
        : null

const isEmpty = (u: unknown): boolean =>
  u === null || u === '' || u === 0 || u === false || (typeof u === 'object' && Object.keys(u).length === 0)

/** Returns the output of Go with nil slices and nil maps as empty ones. */
export const withoutNilSlices = (description: Description, written: unknown): unknown => {
  switch (description._tag) {
    case 'Scalar':
      return description.name === 'Bytes' ? (written ?? '') : written
    case 'Literal':
    case 'Json':
      return written
    case 'List':
      return ((written ?? []) as ReadonlyArray<unknown>).map((u) => withoutNilSlices(description.item.description, u))
    case 'Map':
      return Object.fromEntries(
        Object.entries(written ?? {}).map(([key, u]) => [key, withoutNilSlices(description.value.description, u)])
      )
    case 'Model':
      // a nil pointer
      if (written === null) return null
      return Object.fromEntries(
        Object.entries(written as object).map(([key, u]) => {
          const field = description.fields.find((candidate) => candidate.key === key)
          if (field === undefined) throw new Error(`${description.name} has no field ${key}`)
          return [key, withoutNilSlices(field.codec.description, u)]
        })
      )
    case 'ByJsonType': {
      const part = partFor(description, written)
      return part === undefined ? written : withoutNilSlices(part.description, written)
    }
  }
}

/** Returns the output of Go in its current form: up to Kubernetes 1.33, an unset creationTimestamp was `null`. */
export const withoutNullCreation = (written: unknown): unknown => {
  const { metadata } = written as { readonly metadata?: Readonly<Record<string, unknown>> }
  if (metadata?.['creationTimestamp'] !== null) return written
  const { creationTimestamp: _, ...others } = metadata
  return { ...(written as object), metadata: others }
}
