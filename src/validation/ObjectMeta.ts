/**
 * The API server's rules for the metadata of stored objects.
 *
 * Source: k8s.io/apimachinery pkg/api/validation/objectmeta.go and pkg/apis/meta/v1/validation/validation.go, of
 * Kubernetes 1.37.
 *
 * @since 0.1.0
 */
import type { Either } from 'fp-ts/Either'
import type { NonEmptyArray } from 'fp-ts/NonEmptyArray'
import type { FieldError } from '../errors/FieldError'
import { goQuote, isPrintable, toWellFormed } from '../go/quote'
import { memoizeThunk } from '../internal/memoize'
import type { ManagedFieldsEntry } from '../meta/v1/ManagedFieldsEntry'
import type { ObjectMeta } from '../meta/v1/ObjectMeta'
import { OwnerReference } from '../meta/v1/OwnerReference'
import { ownFields } from '../internal/property'
import { byteLength, toGoJsonList, toGoJsonObject, toGoJsonString, toGoJsonStrings, sortedEntries } from '../go/render'
import { forbidden, getValidator, invalid, invalidText, notSupported, required, type Rules, tooLong } from './rules'
import { dns1123Label, dns1123Subdomain, labelValue, qualifiedName, type TextRule } from './text'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * The kind of the object, on which the rules depend.
 *
 * - `scope`: `Namespaced` kinds require a namespace, and `Cluster` kinds forbid it. By default a namespace is optional
 * - `name`: the rule for names. The default is `dns1123Subdomain`
 *
 * @category model
 * @since 0.1.0
 */
export interface ObjectMetaOptions {
  readonly scope?: 'Namespaced' | 'Cluster'
  readonly name?: TextRule
}

// -------------------------------------------------------------------------------------
// validators
// -------------------------------------------------------------------------------------

/**
 * Returns `validateObjectMeta` for one kind of object.
 *
 * @example
 * import { either as E, function as F } from 'fp-ts'
 * import { formatFieldError } from 'io-ts-kubernetes/errors'
 * import { dns1123Label, getObjectMetaValidator } from 'io-ts-kubernetes/validation'
 *
 * const validate = getObjectMetaValidator({ scope: 'Cluster', name: dns1123Label })
 *
 * assert.deepStrictEqual(
 *   F.pipe({ name: 'a.b', namespace: 'c' }, validate, E.mapLeft((errors) => errors.map(formatFieldError))),
 *   E.left([
 *     'metadata.name: Invalid value: "a.b": must not contain dots',
 *     'metadata.namespace: Forbidden: not allowed on this type'
 *   ])
 * )
 *
 * @category validators
 * @since 0.1.0
 */
/*#__NO_SIDE_EFFECTS__*/
export const getObjectMetaValidator = (
  options: ObjectMetaOptions
): ((meta: ObjectMeta) => Either<NonEmptyArray<FieldError>, ObjectMeta>) => {
  const ownOptions = ownFields(options)
  return getValidator((meta) => objectMeta(ownOptions, ownFields(meta)))
}

/**
 * Returns the metadata if the API server would store an object with it, otherwise the errors. The rules do not apply to
 * reviews and token requests, which are not stored.
 *
 * If `generateName` is set, an absent name is valid: the API server generates the name before it validates. The API
 * server validates labels and annotations in random order, this function in the order of their keys.
 *
 * Valid metadata is returned unchanged.
 *
 * @example
 * import { either as E, function as F } from 'fp-ts'
 * import { formatFieldError } from 'io-ts-kubernetes/errors'
 * import { validateObjectMeta } from 'io-ts-kubernetes/validation'
 *
 * assert.deepStrictEqual(
 *   F.pipe({ labels: { '/a': 'b' } }, validateObjectMeta, E.mapLeft((errors) => errors.map(formatFieldError))),
 *   E.left([
 *     'metadata.name: Required value: name or generateName is required',
 *     'metadata.labels: Invalid value: "/a": prefix part must be non-empty'
 *   ])
 * )
 *
 * @category validators
 * @since 0.1.0
 */
export const validateObjectMeta: (meta: ObjectMeta) => Either<NonEmptyArray<FieldError>, ObjectMeta> =
  /*#__PURE__*/ getObjectMetaValidator({})

// -------------------------------------------------------------------------------------
// rules
// -------------------------------------------------------------------------------------

function* objectMeta(options: ObjectMetaOptions, meta: ObjectMeta): Rules {
  yield* names(options, meta)
  yield* namespaces(options, meta)
  const { generation = 0 } = meta
  if (generation < 0) {
    yield invalid('metadata.generation', String(generation), 'must be greater than or equal to 0')
  }
  yield* labels(meta)
  yield* annotations(meta)
  yield* ownerReferences(meta)
  yield* finalizers(meta)
  yield* managedFields(meta)
}

function* names(
  { name: rule = dns1123Subdomain }: ObjectMetaOptions,
  { name = '', generateName = '' }: ObjectMeta
): Rules {
  if (generateName !== '') {
    yield* invalidText('metadata.generateName', generateName, (text) => rule(withoutTrailingDash(text)))
  }
  if (name !== '') yield* invalidText('metadata.name', name, rule)
  else if (generateName === '') yield required('metadata.name', 'name or generateName is required')
}

/** A prefix may end with a dash. As in Go, an `a` replaces the last two bytes. */
const withoutTrailingDash = (prefix: string): string =>
  prefix.length > 1 && prefix.endsWith('-')
    ? // part of a character of several bytes is as invalid as the whole character
      prefix.slice(0, -1).replace(/[^\u0080-\uffff]$/, 'a')
    : prefix

function* namespaces({ scope }: ObjectMetaOptions, { namespace = '' }: ObjectMeta): Rules {
  const field = 'metadata.namespace'
  if (scope === 'Cluster') {
    if (namespace !== '') yield forbidden(field, 'not allowed on this type')
  } else if (namespace !== '') {
    yield* invalidText(field, namespace, dns1123Label)
  } else if (scope === 'Namespaced') {
    yield required(field, '')
  }
}

function* labels({ labels = {} }: ObjectMeta): Rules {
  for (const [key, value] of sortedEntries(labels)) {
    yield* invalidText('metadata.labels', key, qualifiedName)
    yield* invalidText('metadata.labels', value, labelValue)
  }
}

const MAX_ANNOTATION_BYTES = 262_144

function* annotations({ annotations = {} }: ObjectMeta): Rules {
  const entries = sortedEntries(annotations)
  for (const [key] of entries) {
    yield* invalidText('metadata.annotations', key, (text) => qualifiedName(toLower(text)))
  }
  const bytes = entries.reduce((sum, [key, value]) => sum + byteLength(key) + byteLength(value), 0)
  if (bytes > MAX_ANNOTATION_BYTES) yield tooLong('metadata.annotations', MAX_ANNOTATION_BYTES)
}

/** Converts to lower case as Go does: each character separately, and to exactly one character. */
const toLower = (text: string): string => text.replace(upperCase(), (c) => (c === '\u0130' ? 'i' : c.toLowerCase()))

// compiling a character class is slow, so it is done at the first use
const upperCase = /*#__PURE__*/ memoizeThunk(() => new RegExp('\\p{Changes_When_Lowercased}', 'gu'))

// -------------------------------------------------------------------------------------
// owners
// -------------------------------------------------------------------------------------

function* ownerReferences({ ownerReferences = [] }: ObjectMeta): Rules {
  const value = memoizeThunk(() => ({ text: toGoJsonList(ownerReferences.map(goOwnerReference)) }))
  let first: OwnerReference | undefined
  for (const [i, reference] of ownerReferences.entries()) {
    yield* ownerReference(`metadata.ownerReferences[${i}]`, reference)
    if (ownFields(reference).controller !== true) continue
    if (first === undefined) {
      first = reference
    } else {
      const both = `${first.kind}/${first.name} and ${reference.kind}/${reference.name}`
      const detail = `Only one reference can have Controller set to true. Found "true" in references for ${both}`
      yield invalid('metadata.ownerReferences', value().text, detail)
    }
  }
}

function* ownerReference(field: string, reference: OwnerReference): Rules {
  const { apiVersion, kind, name, uid } = ownFields(reference)
  if (apiVersion === '') {
    yield required(`${field}.apiVersion`, 'must not be empty')
  } else if (!isGroupVersion(apiVersion)) {
    yield invalid(`${field}.apiVersion`, goQuote(apiVersion), 'must be <group>/<version> or <version>')
  }
  if (kind === '') yield required(`${field}.kind`, 'must not be empty')
  if (name === '') yield required(`${field}.name`, 'must not be empty')
  if (uid === '') yield required(`${field}.uid`, 'must not be empty')
  if (kind === 'Event' && (apiVersion === 'v1' || apiVersion === '/v1')) {
    yield invalid(field, goOwnerReference(reference), '/v1, Kind=Event is disallowed from being an owner')
  }
}

/** Returns true for `<version>` and `<group>/<version>`. The group may be empty. */
const isGroupVersion = (apiVersion: string): boolean => {
  const parts = apiVersion.split('/', 3)
  return parts.length < 3 && parts[1] !== ''
}

/**
 * Returns an owner in Go's JSON.
 *
 * @internal
 */
export const goOwnerReference = (reference: OwnerReference): string =>
  toGoJsonObject(
    // all values are strings and booleans
    Object.entries<string | boolean>({ ...OwnerReference.encode(reference) }).map(([key, value]) => [
      key,
      typeof value === 'string' ? toGoJsonString(value) : String(value)
    ])
  )

// -------------------------------------------------------------------------------------
// finalizers and managed fields
// -------------------------------------------------------------------------------------

function* finalizers({ finalizers = [] }: ObjectMeta): Rules {
  const field = 'metadata.finalizers'
  for (const finalizer of finalizers) yield* invalidText(field, finalizer, qualifiedName)
  if (finalizers.includes('orphan') && finalizers.includes('foregroundDeletion')) {
    const detail = 'finalizer orphan and foregroundDeletion cannot be both set'
    yield invalid(field, toGoJsonStrings(finalizers), detail)
  }
}

function* managedFields({ managedFields = [] }: ObjectMeta): Rules {
  for (const [i, entry] of managedFields.entries()) yield* managedFieldsEntry(`metadata.managedFields[${i}]`, entry)
}

const MAX_MANAGER_BYTES = 128
const MAX_SUBRESOURCE_BYTES = 256

function* managedFieldsEntry(field: string, entry: ManagedFieldsEntry): Rules {
  const { operation = '', fieldsType = '', manager, subresource } = ownFields(entry)
  if (operation === '') {
    yield required(`${field}.operation`, 'must not be empty')
  } else if (operation !== 'Apply' && operation !== 'Update') {
    // Go shows a value of a named string type as JSON
    yield notSupported(`${field}.operation`, toGoJsonString(operation), 'Apply', 'Update')
  }
  if (fieldsType !== '' && fieldsType !== 'FieldsV1') {
    yield invalid(`${field}.fieldsType`, goQuote(fieldsType), 'must be `FieldsV1`')
  }
  if (manager !== undefined) {
    yield* ofAtMost(MAX_MANAGER_BYTES, `${field}.manager`, manager)
    yield* unprintable(`${field}.manager`, manager)
  }
  if (subresource !== undefined) yield* ofAtMost(MAX_SUBRESOURCE_BYTES, `${field}.subresource`, subresource)
}

function* ofAtMost(maxBytes: number, field: string, text: string): Rules {
  if (byteLength(text) > maxBytes) yield tooLong(field, maxBytes)
}

function* unprintable(field: string, text: string): Rules {
  const value = goQuote(text)
  let position = 0
  for (const c of toWellFormed(text)) {
    if (!isPrintable(c)) {
      const code = Number(c.codePointAt(0)).toString(16).toUpperCase().padStart(4, '0')
      yield invalid(field, value, `invalid character U+${code} (at position ${position})`)
    }
    position += byteLength(c)
  }
}
