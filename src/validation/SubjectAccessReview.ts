/**
 * The API server's rules for questions about access.
 *
 * Source: pkg/apis/authorization/validation/validation.go of Kubernetes 1.37, and the validation of selectors in
 * k8s.io/apimachinery pkg/apis/meta/v1/validation/validation.go.
 *
 * @since 0.1.0
 */
import type { Either } from 'fp-ts/Either'
import type { NonEmptyArray } from 'fp-ts/NonEmptyArray'
import type { FieldSelectorAttributes } from '../authorization/v1/FieldSelectorAttributes'
import type { LabelSelectorAttributes } from '../authorization/v1/LabelSelectorAttributes'
import type { LocalSubjectAccessReview } from '../authorization/v1/LocalSubjectAccessReview'
import type { NonResourceAttributes } from '../authorization/v1/NonResourceAttributes'
import type { ResourceAttributes } from '../authorization/v1/ResourceAttributes'
import type { SelfSubjectAccessReview } from '../authorization/v1/SelfSubjectAccessReview'
import type { SelfSubjectAccessReviewSpec } from '../authorization/v1/SelfSubjectAccessReviewSpec'
import type { SubjectAccessReview } from '../authorization/v1/SubjectAccessReview'
import type { SubjectAccessReviewSpec } from '../authorization/v1/SubjectAccessReviewSpec'
import type { FieldError } from '../errors/FieldError'
import { goQuote } from '../go/quote'
import { toGoJsonList, toGoJsonObject, toGoJsonString, toGoJsonStrings, sortedEntries } from '../go/render'
import { ownFields } from '../internal/property'
import type { FieldSelectorRequirement } from '../meta/v1/FieldSelectorRequirement'
import type { LabelSelectorRequirement } from '../meta/v1/LabelSelectorRequirement'
import type { ObjectMeta } from '../meta/v1/ObjectMeta'
import { goOwnerReference } from './ObjectMeta'
import { forbidden, getValidator, invalid, invalidText, required, type Rules } from './rules'
import { labelValue, qualifiedName } from './text'
import { otherNamespace } from './TokenRequest'

// -------------------------------------------------------------------------------------
// validators
// -------------------------------------------------------------------------------------

/**
 * Returns the review if it is valid, otherwise the errors that the API server would report. Users, verbs, resources,
 * paths and keys of `extra` may be any strings. Selectors that the API server cannot parse are valid: it ignores them,
 * and says so in `evaluationError`.
 *
 * Metadata must be empty, except for the fields that the API server removes before it validates: `uid`,
 * `creationTimestamp`, `namespace` and others. The error shows the metadata without `managedFields`; the API server
 * shows its own `managedFields` too.
 *
 * In the Status of the API server, the kind and the name are empty: pass `{ kind: '', group: 'authorization.k8s.io',
 * name: '' }` to `toStatus`.
 *
 * @example
 * import { either as E, function as F } from 'fp-ts'
 * import { SubjectAccessReview } from 'io-ts-kubernetes/authorization/v1'
 * import { formatFieldError } from 'io-ts-kubernetes/errors'
 * import { validateSubjectAccessReview } from 'io-ts-kubernetes/validation'
 *
 * const review = SubjectAccessReview.make({ spec: { nonResourceAttributes: { path: '/metrics', verb: 'get' } } })
 *
 * assert.deepStrictEqual(
 *   F.pipe(review, validateSubjectAccessReview, E.mapLeft((errors) => errors.map(formatFieldError))),
 *   E.left(['spec.user: Invalid value: "": at least one of user or group must be specified'])
 * )
 *
 * @category validators
 * @since 0.1.0
 */
export const validateSubjectAccessReview: (
  review: SubjectAccessReview
) => Either<NonEmptyArray<FieldError>, SubjectAccessReview> = /*#__PURE__*/ getValidator(function* (review) {
  const { spec, metadata = {} } = ownFields(review)
  yield* subject(spec)
  yield* emptyMetadata(withoutNamespace(metadata), 'must be empty')
})

/**
 * Returns the review if it is valid, otherwise the errors that the API server would report. The rules are those of
 * `validateSubjectAccessReview`; in addition, the action must be an action on a resource, in the namespace
 * `metadata.namespace`.
 *
 * If `metadata.namespace` is absent, the API server uses the namespace of the path, which the review does not show. Use
 * `validateLocalSubjectAccessReviewPath` to compare with the path.
 *
 * @category validators
 * @since 0.1.0
 */
export const validateLocalSubjectAccessReview: (
  review: LocalSubjectAccessReview
) => Either<NonEmptyArray<FieldError>, LocalSubjectAccessReview> = /*#__PURE__*/ getValidator(function* (review) {
  const { spec, metadata = {} } = ownFields(review)
  const { resourceAttributes, nonResourceAttributes } = ownFields(spec)
  yield* subject(spec)
  yield* emptyMetadata(metadata, 'must be empty except for namespace')
  if (resourceAttributes !== undefined) yield* sameNamespace(ownFields(metadata).namespace, resourceAttributes)
  if (nonResourceAttributes !== undefined) {
    const value = goNonResourceAttributes(nonResourceAttributes)
    yield invalid('spec.nonResourceAttributes', value, 'disallowed on this kind of request')
  }
})

/**
 * Returns the review if its namespaces are those of the path: `metadata.namespace`, which may be absent, and
 * `spec.resourceAttributes.namespace`, which may not. The API server compares them in this order, and reports only the
 * first difference. `createLocalSubjectAccessReview` makes this check.
 *
 * For another `metadata.namespace`, `toStatus` returns the 400 that the API server answers, which names no field.
 *
 * Source: `EnsureObjectNamespaceMatchesRequestNamespace`, k8s.io/apiserver pkg/registry/rest/meta.go.
 *
 * @example
 * import { either as E, function as F } from 'fp-ts'
 * import { LocalSubjectAccessReview } from 'io-ts-kubernetes/authorization/v1'
 * import { formatFieldError } from 'io-ts-kubernetes/errors'
 * import { validateLocalSubjectAccessReviewPath } from 'io-ts-kubernetes/validation'
 *
 * const review = LocalSubjectAccessReview.make({ spec: { user: 'jane', resourceAttributes: { namespace: 'dev' } } })
 *
 * assert.deepStrictEqual(
 *   F.pipe(
 *     review,
 *     validateLocalSubjectAccessReviewPath({ namespace: 'prod' }),
 *     E.mapLeft((errors) => errors.map(formatFieldError))
 *   ),
 *   E.left(['spec.resourceAttributes.namespace: Invalid value: "dev": must match metadata.namespace'])
 * )
 *
 * @category validators
 * @since 0.1.0
 */
export const validateLocalSubjectAccessReviewPath = (path: {
  readonly namespace: string
}): ((review: LocalSubjectAccessReview) => Either<NonEmptyArray<FieldError>, LocalSubjectAccessReview>) => {
  const { namespace } = ownFields(path)
  return getValidator(function* (review) {
    const { spec, metadata = {} } = ownFields(review)
    const { namespace: own = '' } = ownFields(metadata)
    const { resourceAttributes } = ownFields(spec)
    if (own !== '' && own !== namespace) yield otherNamespace
    else if (resourceAttributes !== undefined) yield* sameNamespace(namespace, resourceAttributes)
  })
}

/**
 * Returns the review if it is valid, otherwise the errors that the API server would report. The rules are those of
 * `validateSubjectAccessReview`, without the rule for the user.
 *
 * @category validators
 * @since 0.1.0
 */
export const validateSelfSubjectAccessReview: (
  review: SelfSubjectAccessReview
) => Either<NonEmptyArray<FieldError>, SelfSubjectAccessReview> = /*#__PURE__*/ getValidator(function* (review) {
  const { spec, metadata = {} } = ownFields(review)
  yield* action(spec)
  yield* selectors(spec)
  yield* emptyMetadata(withoutNamespace(metadata), 'must be empty')
})

// -------------------------------------------------------------------------------------
// the spec
// -------------------------------------------------------------------------------------

function* subject(spec: SubjectAccessReviewSpec): Rules {
  const { user = '', groups = [] } = ownFields(spec)
  yield* action(spec)
  if (user === '' && groups.length === 0) {
    yield invalid('spec.user', '""', 'at least one of user or group must be specified')
  }
  yield* selectors(spec)
}

function* action(spec: SelfSubjectAccessReviewSpec): Rules {
  const { resourceAttributes, nonResourceAttributes } = ownFields(spec)
  if ((resourceAttributes === undefined) === (nonResourceAttributes === undefined)) {
    const value = nonResourceAttributes === undefined ? 'null' : goNonResourceAttributes(nonResourceAttributes)
    yield invalid('spec', value, 'exactly one of nonResourceAttributes or resourceAttributes must be specified')
  }
}

/** The API server shows its internal type, which has Go's field names. */
const goNonResourceAttributes = (attributes: NonResourceAttributes): string => {
  const { path = '', verb = '' } = ownFields(attributes)
  return toGoJsonObject([
    ['Path', toGoJsonString(path)],
    ['Verb', toGoJsonString(verb)]
  ])
}

/** If the metadata has no namespace, it is that of the path, which is unknown here but never empty. */
function* sameNamespace(namespace: string | undefined, attributes: ResourceAttributes): Rules {
  const { namespace: own = '' } = ownFields(attributes)
  const isKnown = namespace !== undefined && namespace !== ''
  if (isKnown ? own !== namespace : own === '') {
    yield invalid('spec.resourceAttributes.namespace', goQuote(own), 'must match metadata.namespace')
  }
}

// -------------------------------------------------------------------------------------
// selectors
// -------------------------------------------------------------------------------------

function* selectors(spec: SelfSubjectAccessReviewSpec): Rules {
  const { fieldSelector, labelSelector } = ownFields(ownFields(spec).resourceAttributes ?? {})
  if (fieldSelector !== undefined) {
    yield* selector('spec.resourceAttributes.fieldSelector', fieldSelector, fieldRequirement)
  }
  if (labelSelector !== undefined) {
    yield* selector('spec.resourceAttributes.labelSelector', labelSelector, labelRequirement)
  }
}

type Requirement = FieldSelectorRequirement | LabelSelectorRequirement

function* selector(
  field: string,
  attributes: FieldSelectorAttributes | LabelSelectorAttributes,
  rules: (field: string, requirement: Requirement) => Rules
): Rules {
  const { rawSelector = '', requirements = [] } = ownFields(attributes)
  if (rawSelector !== '' && requirements.length > 0) {
    const detail = 'may not specified at the same time as requirements'
    yield invalid(`${field}.rawSelector`, goQuote(rawSelector), detail)
  }
  if (rawSelector === '' && requirements.length === 0) {
    yield required(`${field}.requirements`, `when ${field} is specified, requirements or rawSelector is required`)
  }
  for (const [i, requirement] of requirements.entries()) {
    yield* rules(`${field}.requirements[${i}]`, ownFields(requirement))
  }
}

function* fieldRequirement(field: string, requirement: Requirement): Rules {
  if (requirement.key === '') yield required(`${field}.key`, 'must be specified')
  yield* values(field, requirement)
}

function* labelRequirement(field: string, requirement: Requirement): Rules {
  yield* values(field, requirement)
  yield* invalidText(`${field}.key`, requirement.key, qualifiedName)
  for (const [i, value] of (requirement.values ?? []).entries()) {
    yield* invalidText(`${field}.values[${i}]`, value, labelValue)
  }
}

/** Unknown operators are valid: the API server ignores the requirement. */
function* values(field: string, { operator, values = [] }: Requirement): Rules {
  const path = `${field}.values`
  if ((operator === 'In' || operator === 'NotIn') && values.length === 0) {
    yield required(path, "must be specified when `operator` is 'In' or 'NotIn'")
  }
  if ((operator === 'Exists' || operator === 'DoesNotExist') && values.length > 0) {
    yield forbidden(path, "may not be specified when `operator` is 'Exists' or 'DoesNotExist'")
  }
}

// -------------------------------------------------------------------------------------
// metadata
// -------------------------------------------------------------------------------------

/** The API server removes `metadata.namespace` from kinds that have no namespace. */
const withoutNamespace = (metadata: ObjectMeta): ObjectMeta => ({ ...metadata, namespace: '' })

function* emptyMetadata(metadata: ObjectMeta, detail: string): Rules {
  const counted = countedFields(metadata)
  if (counted.some(([key]) => key !== 'namespace')) yield invalid('metadata', toGoJsonObject(counted), detail)
}

/**
 * Returns the fields that count and their values in Go's JSON, in Go's order. The API server removes the others before
 * it validates, and adds `managedFields`.
 */
const countedFields = (metadata: ObjectMeta): ReadonlyArray<readonly [key: string, value: string]> => {
  const { name, generateName, namespace, resourceVersion, generation = 0, ...others } = ownFields(metadata)
  const { labels, annotations, ownerReferences = [], finalizers = [] } = ownFields(others)
  return [
    ...textField('name', name),
    ...textField('generateName', generateName),
    ...textField('namespace', namespace),
    ...textField('resourceVersion', resourceVersion),
    ...(generation === 0 ? [] : [['generation', String(generation)] as const]),
    ...mapField('labels', labels),
    ...mapField('annotations', annotations),
    ...(ownerReferences.length === 0
      ? []
      : [['ownerReferences', toGoJsonList([...new Set(ownerReferences.map(goOwnerReference))])] as const]),
    ...(finalizers.length === 0 ? [] : [['finalizers', toGoJsonStrings(finalizers)] as const])
  ]
}

type Entries = ReadonlyArray<readonly [key: string, value: string]>

const textField = (key: string, text = ''): Entries => (text === '' ? [] : [[key, toGoJsonString(text)]])

const mapField = (key: string, map: Readonly<Record<string, string>> = {}): Entries => {
  const entries = sortedEntries(map)
  return entries.length === 0
    ? []
    : [[key, toGoJsonObject(entries.map(([name, value]) => [name, toGoJsonString(value)]))]]
}
