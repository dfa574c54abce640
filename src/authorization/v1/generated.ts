// Generated from the models of src/authorization/v1 by npm run generate. Do not edit.
import {
  type Compiled,
  type Failed,
  type MutableUnknownRecord,
  type Writable,
  isAllNullish,
  isList,
  isMap,
  isNamedRecord,
  isPlainObject,
  isPolluted,
  isStrings,
  makeConstructor,
  readInPlaceList,
  readInPlaceMap,
  readInPlaceNilStrings,
  readInPlaceStrings,
  readList,
  readMap,
  readNilStrings,
  readStrings
} from '../../codec/interpret/compiled'
import { FAILED } from '../../internal/copyJson'
import { hasObjectTag, hasOwn, hasOwnEnumerable } from '../../internal/object'
import type { Budget } from '../../internal/walk'
import {
  isFieldSelectorRequirement,
  isLabelSelectorRequirement,
  isObjectMeta,
  readFieldSelectorRequirement,
  readInPlaceFieldSelectorRequirement,
  readInPlaceLabelSelectorRequirement,
  readInPlaceObjectMeta,
  readLabelSelectorRequirement,
  readObjectMeta
} from '../../meta/v1/generated'
import type { FieldSelectorAttributes } from './FieldSelectorAttributes'
import type { LabelSelectorAttributes } from './LabelSelectorAttributes'
import type { LocalSubjectAccessReview } from './LocalSubjectAccessReview'
import type { NonResourceAttributes } from './NonResourceAttributes'
import type { NonResourceRule } from './NonResourceRule'
import type { ResourceAttributes } from './ResourceAttributes'
import type { ResourceRule } from './ResourceRule'
import type { SelfSubjectAccessReview } from './SelfSubjectAccessReview'
import type { SelfSubjectAccessReviewSpec } from './SelfSubjectAccessReviewSpec'
import type { SelfSubjectRulesReview } from './SelfSubjectRulesReview'
import type { SelfSubjectRulesReviewSpec } from './SelfSubjectRulesReviewSpec'
import type { SubjectAccessReview } from './SubjectAccessReview'
import type { SubjectAccessReviewSpec } from './SubjectAccessReviewSpec'
import type { SubjectAccessReviewStatus } from './SubjectAccessReviewStatus'
import type { SubjectRulesReviewStatus } from './SubjectRulesReviewStatus'

/** An empty object: a property in it is one that all objects inherit. */
const EMPTY_AUTHORIZATION_V1 = {}

const readFieldSelectorAttributes = (u: unknown, budget: Budget): FieldSelectorAttributes | Failed => {
  if (!isNamedRecord(u, budget)) return FAILED
  let rawSelector: FieldSelectorAttributes['rawSelector'] | undefined
  let requirements: FieldSelectorAttributes['requirements'] | undefined
  for (const key in u) {
    if (!hasOwn(u, key)) continue
    const value = u[key]
    if (value === undefined || value === null) continue
    switch (key) {
      case 'rawSelector':
        if (typeof value !== 'string') return FAILED
        rawSelector = value
        break
      case 'requirements': {
        const read = readList(value, budget, readFieldSelectorRequirement)
        if (read === FAILED) return FAILED
        requirements = read
        break
      }
      default:
        if (--budget.left < 0) return FAILED
    }
  }
  return rawSelector === undefined
    ? requirements === undefined
      ? hasObjectTag(u)
        ? {}
        : FAILED
      : { requirements }
    : requirements === undefined
      ? { rawSelector }
      : { rawSelector, requirements }
}

const readInPlaceFieldSelectorAttributes = (u: unknown, budget: Budget): FieldSelectorAttributes | Failed =>
  isNamedRecord(u, budget) && isReadInPlaceFieldSelectorAttributes(u, budget)
    ? u
    : readFieldSelectorAttributes(u, budget)

const isReadInPlaceFieldSelectorAttributes = (
  u: MutableUnknownRecord,
  budget: Budget
): u is MutableUnknownRecord & FieldSelectorAttributes => {
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'rawSelector':
        if (typeof value !== 'string') return false
        break
      case 'requirements':
        if (readInPlaceList(value, budget, readInPlaceFieldSelectorRequirement) === FAILED) return false
        break
      default:
        return false
    }
  }
  return true
}

const isFieldSelectorAttributes = (u: unknown, budget: Budget): boolean => {
  if (!isPlainObject(u)) return false
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'rawSelector':
        if (typeof value !== 'string') return false
        break
      case 'requirements':
        if (!isList(value, budget, isFieldSelectorRequirement)) return false
        break
      default:
        if (--budget.left < 0) return false
    }
  }
  return true
}

/** @internal */
export const compiledFieldSelectorAttributes: Compiled<FieldSelectorAttributes> = {
  read: (u, budget) => (isPolluted() ? FAILED : readFieldSelectorAttributes(u, budget)),
  readInPlace: (u, budget) => (isPolluted() ? FAILED : readInPlaceFieldSelectorAttributes(u, budget)),
  is: (u, budget) => !isPolluted() && isFieldSelectorAttributes(u, budget)
}
const readLabelSelectorAttributes = (u: unknown, budget: Budget): LabelSelectorAttributes | Failed => {
  if (!isNamedRecord(u, budget)) return FAILED
  let rawSelector: LabelSelectorAttributes['rawSelector'] | undefined
  let requirements: LabelSelectorAttributes['requirements'] | undefined
  for (const key in u) {
    if (!hasOwn(u, key)) continue
    const value = u[key]
    if (value === undefined || value === null) continue
    switch (key) {
      case 'rawSelector':
        if (typeof value !== 'string') return FAILED
        rawSelector = value
        break
      case 'requirements': {
        const read = readList(value, budget, readLabelSelectorRequirement)
        if (read === FAILED) return FAILED
        requirements = read
        break
      }
      default:
        if (--budget.left < 0) return FAILED
    }
  }
  return rawSelector === undefined
    ? requirements === undefined
      ? hasObjectTag(u)
        ? {}
        : FAILED
      : { requirements }
    : requirements === undefined
      ? { rawSelector }
      : { rawSelector, requirements }
}

const readInPlaceLabelSelectorAttributes = (u: unknown, budget: Budget): LabelSelectorAttributes | Failed =>
  isNamedRecord(u, budget) && isReadInPlaceLabelSelectorAttributes(u, budget)
    ? u
    : readLabelSelectorAttributes(u, budget)

const isReadInPlaceLabelSelectorAttributes = (
  u: MutableUnknownRecord,
  budget: Budget
): u is MutableUnknownRecord & LabelSelectorAttributes => {
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'rawSelector':
        if (typeof value !== 'string') return false
        break
      case 'requirements':
        if (readInPlaceList(value, budget, readInPlaceLabelSelectorRequirement) === FAILED) return false
        break
      default:
        return false
    }
  }
  return true
}

const isLabelSelectorAttributes = (u: unknown, budget: Budget): boolean => {
  if (!isPlainObject(u)) return false
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'rawSelector':
        if (typeof value !== 'string') return false
        break
      case 'requirements':
        if (!isList(value, budget, isLabelSelectorRequirement)) return false
        break
      default:
        if (--budget.left < 0) return false
    }
  }
  return true
}

/** @internal */
export const compiledLabelSelectorAttributes: Compiled<LabelSelectorAttributes> = {
  read: (u, budget) => (isPolluted() ? FAILED : readLabelSelectorAttributes(u, budget)),
  readInPlace: (u, budget) => (isPolluted() ? FAILED : readInPlaceLabelSelectorAttributes(u, budget)),
  is: (u, budget) => !isPolluted() && isLabelSelectorAttributes(u, budget)
}
const readLocalSubjectAccessReview = (u: unknown, budget: Budget): LocalSubjectAccessReview | Failed => {
  if (!isNamedRecord(u, budget)) return FAILED
  let kind: LocalSubjectAccessReview['kind'] | undefined
  let apiVersion: LocalSubjectAccessReview['apiVersion'] | undefined
  let metadata: LocalSubjectAccessReview['metadata'] | undefined
  let spec: LocalSubjectAccessReview['spec'] | undefined
  let status: LocalSubjectAccessReview['status'] | undefined
  for (const key in u) {
    if (!hasOwn(u, key)) continue
    const value = u[key]
    if (value === undefined || value === null) continue
    switch (key) {
      case 'kind':
        if (value !== 'LocalSubjectAccessReview') return FAILED
        kind = value
        break
      case 'apiVersion':
        if (value !== 'authorization.k8s.io/v1') return FAILED
        apiVersion = value
        break
      case 'metadata': {
        const read = readObjectMeta(value, budget)
        if (read === FAILED) return FAILED
        metadata = read
        break
      }
      case 'spec': {
        const read = readSubjectAccessReviewSpec(value, budget)
        if (read === FAILED) return FAILED
        spec = read
        break
      }
      case 'status': {
        const read = readSubjectAccessReviewStatus(value, budget)
        if (read === FAILED) return FAILED
        status = read
        break
      }
      default:
        if (--budget.left < 0) return FAILED
    }
  }
  if (spec === undefined) return FAILED
  return kind === undefined
    ? apiVersion === undefined
      ? metadata === undefined
        ? status === undefined
          ? { spec }
          : { spec, status }
        : status === undefined
          ? { metadata, spec }
          : { metadata, spec, status }
      : metadata === undefined
        ? status === undefined
          ? { apiVersion, spec }
          : { apiVersion, spec, status }
        : status === undefined
          ? { apiVersion, metadata, spec }
          : { apiVersion, metadata, spec, status }
    : apiVersion === undefined
      ? metadata === undefined
        ? status === undefined
          ? { kind, spec }
          : { kind, spec, status }
        : status === undefined
          ? { kind, metadata, spec }
          : { kind, metadata, spec, status }
      : metadata === undefined
        ? status === undefined
          ? { kind, apiVersion, spec }
          : { kind, apiVersion, spec, status }
        : status === undefined
          ? { kind, apiVersion, metadata, spec }
          : { kind, apiVersion, metadata, spec, status }
}

const readInPlaceLocalSubjectAccessReview = (u: unknown, budget: Budget): LocalSubjectAccessReview | Failed =>
  isNamedRecord(u, budget) && isReadInPlaceLocalSubjectAccessReview(u, budget)
    ? u
    : readLocalSubjectAccessReview(u, budget)

const isReadInPlaceLocalSubjectAccessReview = (
  u: MutableUnknownRecord,
  budget: Budget
): u is MutableUnknownRecord & LocalSubjectAccessReview => {
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'kind':
        if (value !== 'LocalSubjectAccessReview') return false
        break
      case 'apiVersion':
        if (value !== 'authorization.k8s.io/v1') return false
        break
      case 'metadata': {
        const read = readInPlaceObjectMeta(value, budget)
        if (read === FAILED) return false
        if (read !== value) u[key] = read
        break
      }
      case 'spec': {
        const read = readInPlaceSubjectAccessReviewSpec(value, budget)
        if (read === FAILED) return false
        if (read !== value) u[key] = read
        break
      }
      case 'status': {
        const read = readInPlaceSubjectAccessReviewStatus(value, budget)
        if (read === FAILED) return false
        if (read !== value) u[key] = read
        break
      }
      default:
        return false
    }
  }
  return hasOwn(u, 'spec')
}

const isLocalSubjectAccessReview = (u: unknown, budget: Budget): boolean => {
  if (!isPlainObject(u)) return false
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'kind':
        if (value !== 'LocalSubjectAccessReview') return false
        break
      case 'apiVersion':
        if (value !== 'authorization.k8s.io/v1') return false
        break
      case 'metadata':
        if (!isObjectMeta(value, budget)) return false
        break
      case 'spec':
        if (!isSubjectAccessReviewSpec(value, budget)) return false
        break
      case 'status':
        if (!isSubjectAccessReviewStatus(value, budget)) return false
        break
      default:
        if (--budget.left < 0) return false
    }
  }
  return hasOwnEnumerable(u, 'spec')
}

/** @internal */
export const compiledLocalSubjectAccessReview: Compiled<LocalSubjectAccessReview> = {
  read: (u, budget) => (isPolluted() ? FAILED : readLocalSubjectAccessReview(u, budget)),
  readInPlace: (u, budget) => (isPolluted() ? FAILED : readInPlaceLocalSubjectAccessReview(u, budget)),
  is: (u, budget) => !isPolluted() && isLocalSubjectAccessReview(u, budget)
}
/** @internal */
export const readNonResourceAttributes = (u: unknown, budget: Budget): NonResourceAttributes | Failed => {
  if (!isNamedRecord(u, budget)) return FAILED
  let path: NonResourceAttributes['path'] | undefined
  let verb: NonResourceAttributes['verb'] | undefined
  for (const key in u) {
    if (!hasOwn(u, key)) continue
    const value = u[key]
    if (value === undefined || value === null) continue
    switch (key) {
      case 'path':
        if (typeof value !== 'string') return FAILED
        path = value
        break
      case 'verb':
        if (typeof value !== 'string') return FAILED
        verb = value
        break
      default:
        if (--budget.left < 0) return FAILED
    }
  }
  return path === undefined
    ? verb === undefined
      ? hasObjectTag(u)
        ? {}
        : FAILED
      : { verb }
    : verb === undefined
      ? { path }
      : { path, verb }
}

/** @internal */
export const readInPlaceNonResourceAttributes = (u: unknown, budget: Budget): NonResourceAttributes | Failed =>
  isNamedRecord(u, budget) && isReadInPlaceNonResourceAttributes(u) ? u : readNonResourceAttributes(u, budget)

const isReadInPlaceNonResourceAttributes = (
  u: MutableUnknownRecord
): u is MutableUnknownRecord & NonResourceAttributes => {
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'path':
      case 'verb':
        if (typeof value !== 'string') return false
        break
      default:
        return false
    }
  }
  return true
}

/** @internal */
export const isNonResourceAttributes = (u: unknown, budget: Budget): boolean => {
  if (!isPlainObject(u)) return false
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'path':
      case 'verb':
        if (typeof value !== 'string') return false
        break
      default:
        if (--budget.left < 0) return false
    }
  }
  return true
}

/** @internal */
export const compiledNonResourceAttributes: Compiled<NonResourceAttributes> = {
  read: (u, budget) => (isPolluted() ? FAILED : readNonResourceAttributes(u, budget)),
  readInPlace: (u, budget) => (isPolluted() ? FAILED : readInPlaceNonResourceAttributes(u, budget)),
  is: (u, budget) => !isPolluted() && isNonResourceAttributes(u, budget)
}
const readNonResourceRule = (u: unknown, budget: Budget): NonResourceRule | Failed => {
  if (!isNamedRecord(u, budget)) return FAILED
  let verbs: NonResourceRule['verbs'] | undefined
  let nonResourceURLs: NonResourceRule['nonResourceURLs'] | undefined
  for (const key in u) {
    if (!hasOwn(u, key)) continue
    const value = u[key]
    if (value === undefined || (value === null && key !== 'verbs')) continue
    switch (key) {
      case 'verbs': {
        const read = value === null ? [] : readStrings(value, budget)
        if (read === FAILED) return FAILED
        verbs = read
        break
      }
      case 'nonResourceURLs': {
        const read = readStrings(value, budget)
        if (read === FAILED) return FAILED
        nonResourceURLs = read
        break
      }
      default:
        if (--budget.left < 0) return FAILED
    }
  }
  if (verbs === undefined) return FAILED
  return nonResourceURLs === undefined ? { verbs } : { verbs, nonResourceURLs }
}

const readInPlaceNonResourceRule = (u: unknown, budget: Budget): NonResourceRule | Failed =>
  isNamedRecord(u, budget) && isReadInPlaceNonResourceRule(u, budget) ? u : readNonResourceRule(u, budget)

const isReadInPlaceNonResourceRule = (
  u: MutableUnknownRecord,
  budget: Budget
): u is MutableUnknownRecord & NonResourceRule => {
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'verbs': {
        const read = value === null ? [] : readInPlaceStrings(value, budget)
        if (read === FAILED) return false
        if (read !== value) u[key] = read
        break
      }
      case 'nonResourceURLs':
        if (!isStrings(value, budget)) return false
        break
      default:
        return false
    }
  }
  return hasOwn(u, 'verbs')
}

const isNonResourceRule = (u: unknown, budget: Budget): boolean => {
  if (!isPlainObject(u)) return false
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'verbs':
      case 'nonResourceURLs':
        if (!isStrings(value, budget)) return false
        break
      default:
        if (--budget.left < 0) return false
    }
  }
  return hasOwnEnumerable(u, 'verbs')
}

/** @internal */
export const compiledNonResourceRule: Compiled<NonResourceRule> = {
  read: (u, budget) => (isPolluted() ? FAILED : readNonResourceRule(u, budget)),
  readInPlace: (u, budget) => (isPolluted() ? FAILED : readInPlaceNonResourceRule(u, budget)),
  is: (u, budget) => !isPolluted() && isNonResourceRule(u, budget)
}
const ResourceAttributesObject = /*#__PURE__*/ makeConstructor(function (
  this: Writable<ResourceAttributes>,
  namespace: ResourceAttributes['namespace'] | undefined,
  verb: ResourceAttributes['verb'] | undefined,
  group: ResourceAttributes['group'] | undefined,
  version: ResourceAttributes['version'] | undefined,
  resource: ResourceAttributes['resource'] | undefined,
  subresource: ResourceAttributes['subresource'] | undefined,
  name: ResourceAttributes['name'] | undefined,
  fieldSelector: ResourceAttributes['fieldSelector'] | undefined,
  labelSelector: ResourceAttributes['labelSelector'] | undefined
): void {
  if (namespace !== undefined) this.namespace = namespace
  if (verb !== undefined) this.verb = verb
  if (group !== undefined) this.group = group
  if (version !== undefined) this.version = version
  if (resource !== undefined) this.resource = resource
  if (subresource !== undefined) this.subresource = subresource
  if (name !== undefined) this.name = name
  if (fieldSelector !== undefined) this.fieldSelector = fieldSelector
  if (labelSelector !== undefined) this.labelSelector = labelSelector
})
const inheritsResourceAttributes = (): boolean =>
  'namespace' in EMPTY_AUTHORIZATION_V1 ||
  'verb' in EMPTY_AUTHORIZATION_V1 ||
  'group' in EMPTY_AUTHORIZATION_V1 ||
  'version' in EMPTY_AUTHORIZATION_V1 ||
  'resource' in EMPTY_AUTHORIZATION_V1 ||
  'subresource' in EMPTY_AUTHORIZATION_V1 ||
  'name' in EMPTY_AUTHORIZATION_V1 ||
  'fieldSelector' in EMPTY_AUTHORIZATION_V1 ||
  'labelSelector' in EMPTY_AUTHORIZATION_V1

/** @internal */
export const readResourceAttributes = (u: unknown, budget: Budget): ResourceAttributes | Failed => {
  if (!isNamedRecord(u, budget)) return FAILED
  if (isAllNullish(u, budget)) return hasObjectTag(u) ? {} : FAILED
  let namespace: ResourceAttributes['namespace'] | undefined
  let verb: ResourceAttributes['verb'] | undefined
  let group: ResourceAttributes['group'] | undefined
  let version: ResourceAttributes['version'] | undefined
  let resource: ResourceAttributes['resource'] | undefined
  let subresource: ResourceAttributes['subresource'] | undefined
  let name: ResourceAttributes['name'] | undefined
  let fieldSelector: ResourceAttributes['fieldSelector'] | undefined
  let labelSelector: ResourceAttributes['labelSelector'] | undefined
  for (const key in u) {
    if (!hasOwn(u, key)) continue
    const value = u[key]
    if (value === undefined || value === null) continue
    switch (key) {
      case 'namespace':
        if (typeof value !== 'string') return FAILED
        namespace = value
        break
      case 'verb':
        if (typeof value !== 'string') return FAILED
        verb = value
        break
      case 'group':
        if (typeof value !== 'string') return FAILED
        group = value
        break
      case 'version':
        if (typeof value !== 'string') return FAILED
        version = value
        break
      case 'resource':
        if (typeof value !== 'string') return FAILED
        resource = value
        break
      case 'subresource':
        if (typeof value !== 'string') return FAILED
        subresource = value
        break
      case 'name':
        if (typeof value !== 'string') return FAILED
        name = value
        break
      case 'fieldSelector': {
        const read = readFieldSelectorAttributes(value, budget)
        if (read === FAILED) return FAILED
        fieldSelector = read
        break
      }
      case 'labelSelector': {
        const read = readLabelSelectorAttributes(value, budget)
        if (read === FAILED) return FAILED
        labelSelector = read
        break
      }
      default:
        if (--budget.left < 0) return FAILED
    }
  }
  if (
    namespace === undefined &&
    verb === undefined &&
    group === undefined &&
    version === undefined &&
    resource === undefined &&
    subresource === undefined &&
    name === undefined &&
    fieldSelector === undefined &&
    labelSelector === undefined
  )
    return hasObjectTag(u) ? {} : FAILED
  if (
    namespace !== undefined &&
    verb !== undefined &&
    group !== undefined &&
    version !== undefined &&
    resource !== undefined &&
    subresource !== undefined &&
    name !== undefined &&
    fieldSelector !== undefined &&
    labelSelector !== undefined
  )
    return { namespace, verb, group, version, resource, subresource, name, fieldSelector, labelSelector }
  return inheritsResourceAttributes()
    ? FAILED
    : new ResourceAttributesObject(
        namespace,
        verb,
        group,
        version,
        resource,
        subresource,
        name,
        fieldSelector,
        labelSelector
      )
}

/** @internal */
export const readInPlaceResourceAttributes = (u: unknown, budget: Budget): ResourceAttributes | Failed =>
  isNamedRecord(u, budget) && isReadInPlaceResourceAttributes(u, budget) ? u : readResourceAttributes(u, budget)

const isReadInPlaceResourceAttributes = (
  u: MutableUnknownRecord,
  budget: Budget
): u is MutableUnknownRecord & ResourceAttributes => {
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'namespace':
      case 'verb':
      case 'group':
      case 'version':
      case 'resource':
      case 'subresource':
      case 'name':
        if (typeof value !== 'string') return false
        break
      case 'fieldSelector': {
        const read = readInPlaceFieldSelectorAttributes(value, budget)
        if (read === FAILED) return false
        if (read !== value) u[key] = read
        break
      }
      case 'labelSelector': {
        const read = readInPlaceLabelSelectorAttributes(value, budget)
        if (read === FAILED) return false
        if (read !== value) u[key] = read
        break
      }
      default:
        return false
    }
  }
  return true
}

/** @internal */
export const isResourceAttributes = (u: unknown, budget: Budget): boolean => {
  if (!isPlainObject(u)) return false
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'namespace':
      case 'verb':
      case 'group':
      case 'version':
      case 'resource':
      case 'subresource':
      case 'name':
        if (typeof value !== 'string') return false
        break
      case 'fieldSelector':
        if (!isFieldSelectorAttributes(value, budget)) return false
        break
      case 'labelSelector':
        if (!isLabelSelectorAttributes(value, budget)) return false
        break
      default:
        if (--budget.left < 0) return false
    }
  }
  return true
}

/** @internal */
export const compiledResourceAttributes: Compiled<ResourceAttributes> = {
  read: (u, budget) => (isPolluted() ? FAILED : readResourceAttributes(u, budget)),
  readInPlace: (u, budget) => (isPolluted() ? FAILED : readInPlaceResourceAttributes(u, budget)),
  is: (u, budget) => !isPolluted() && isResourceAttributes(u, budget)
}
const readResourceRule = (u: unknown, budget: Budget): ResourceRule | Failed => {
  if (!isNamedRecord(u, budget)) return FAILED
  let verbs: ResourceRule['verbs'] | undefined
  let apiGroups: ResourceRule['apiGroups'] | undefined
  let resources: ResourceRule['resources'] | undefined
  let resourceNames: ResourceRule['resourceNames'] | undefined
  for (const key in u) {
    if (!hasOwn(u, key)) continue
    const value = u[key]
    if (value === undefined || (value === null && key !== 'verbs')) continue
    switch (key) {
      case 'verbs': {
        const read = value === null ? [] : readStrings(value, budget)
        if (read === FAILED) return FAILED
        verbs = read
        break
      }
      case 'apiGroups': {
        const read = readStrings(value, budget)
        if (read === FAILED) return FAILED
        apiGroups = read
        break
      }
      case 'resources': {
        const read = readStrings(value, budget)
        if (read === FAILED) return FAILED
        resources = read
        break
      }
      case 'resourceNames': {
        const read = readStrings(value, budget)
        if (read === FAILED) return FAILED
        resourceNames = read
        break
      }
      default:
        if (--budget.left < 0) return FAILED
    }
  }
  if (verbs === undefined) return FAILED
  return apiGroups === undefined
    ? resources === undefined
      ? resourceNames === undefined
        ? { verbs }
        : { verbs, resourceNames }
      : resourceNames === undefined
        ? { verbs, resources }
        : { verbs, resources, resourceNames }
    : resources === undefined
      ? resourceNames === undefined
        ? { verbs, apiGroups }
        : { verbs, apiGroups, resourceNames }
      : resourceNames === undefined
        ? { verbs, apiGroups, resources }
        : { verbs, apiGroups, resources, resourceNames }
}

const readInPlaceResourceRule = (u: unknown, budget: Budget): ResourceRule | Failed =>
  isNamedRecord(u, budget) && isReadInPlaceResourceRule(u, budget) ? u : readResourceRule(u, budget)

const isReadInPlaceResourceRule = (
  u: MutableUnknownRecord,
  budget: Budget
): u is MutableUnknownRecord & ResourceRule => {
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'verbs': {
        const read = value === null ? [] : readInPlaceStrings(value, budget)
        if (read === FAILED) return false
        if (read !== value) u[key] = read
        break
      }
      case 'apiGroups':
      case 'resources':
      case 'resourceNames':
        if (!isStrings(value, budget)) return false
        break
      default:
        return false
    }
  }
  return hasOwn(u, 'verbs')
}

const isResourceRule = (u: unknown, budget: Budget): boolean => {
  if (!isPlainObject(u)) return false
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'verbs':
      case 'apiGroups':
      case 'resources':
      case 'resourceNames':
        if (!isStrings(value, budget)) return false
        break
      default:
        if (--budget.left < 0) return false
    }
  }
  return hasOwnEnumerable(u, 'verbs')
}

/** @internal */
export const compiledResourceRule: Compiled<ResourceRule> = {
  read: (u, budget) => (isPolluted() ? FAILED : readResourceRule(u, budget)),
  readInPlace: (u, budget) => (isPolluted() ? FAILED : readInPlaceResourceRule(u, budget)),
  is: (u, budget) => !isPolluted() && isResourceRule(u, budget)
}
const readSelfSubjectAccessReview = (u: unknown, budget: Budget): SelfSubjectAccessReview | Failed => {
  if (!isNamedRecord(u, budget)) return FAILED
  let kind: SelfSubjectAccessReview['kind'] | undefined
  let apiVersion: SelfSubjectAccessReview['apiVersion'] | undefined
  let metadata: SelfSubjectAccessReview['metadata'] | undefined
  let spec: SelfSubjectAccessReview['spec'] | undefined
  let status: SelfSubjectAccessReview['status'] | undefined
  for (const key in u) {
    if (!hasOwn(u, key)) continue
    const value = u[key]
    if (value === undefined || value === null) continue
    switch (key) {
      case 'kind':
        if (value !== 'SelfSubjectAccessReview') return FAILED
        kind = value
        break
      case 'apiVersion':
        if (value !== 'authorization.k8s.io/v1') return FAILED
        apiVersion = value
        break
      case 'metadata': {
        const read = readObjectMeta(value, budget)
        if (read === FAILED) return FAILED
        metadata = read
        break
      }
      case 'spec': {
        const read = readSelfSubjectAccessReviewSpec(value, budget)
        if (read === FAILED) return FAILED
        spec = read
        break
      }
      case 'status': {
        const read = readSubjectAccessReviewStatus(value, budget)
        if (read === FAILED) return FAILED
        status = read
        break
      }
      default:
        if (--budget.left < 0) return FAILED
    }
  }
  if (spec === undefined) return FAILED
  return kind === undefined
    ? apiVersion === undefined
      ? metadata === undefined
        ? status === undefined
          ? { spec }
          : { spec, status }
        : status === undefined
          ? { metadata, spec }
          : { metadata, spec, status }
      : metadata === undefined
        ? status === undefined
          ? { apiVersion, spec }
          : { apiVersion, spec, status }
        : status === undefined
          ? { apiVersion, metadata, spec }
          : { apiVersion, metadata, spec, status }
    : apiVersion === undefined
      ? metadata === undefined
        ? status === undefined
          ? { kind, spec }
          : { kind, spec, status }
        : status === undefined
          ? { kind, metadata, spec }
          : { kind, metadata, spec, status }
      : metadata === undefined
        ? status === undefined
          ? { kind, apiVersion, spec }
          : { kind, apiVersion, spec, status }
        : status === undefined
          ? { kind, apiVersion, metadata, spec }
          : { kind, apiVersion, metadata, spec, status }
}

const readInPlaceSelfSubjectAccessReview = (u: unknown, budget: Budget): SelfSubjectAccessReview | Failed =>
  isNamedRecord(u, budget) && isReadInPlaceSelfSubjectAccessReview(u, budget)
    ? u
    : readSelfSubjectAccessReview(u, budget)

const isReadInPlaceSelfSubjectAccessReview = (
  u: MutableUnknownRecord,
  budget: Budget
): u is MutableUnknownRecord & SelfSubjectAccessReview => {
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'kind':
        if (value !== 'SelfSubjectAccessReview') return false
        break
      case 'apiVersion':
        if (value !== 'authorization.k8s.io/v1') return false
        break
      case 'metadata': {
        const read = readInPlaceObjectMeta(value, budget)
        if (read === FAILED) return false
        if (read !== value) u[key] = read
        break
      }
      case 'spec': {
        const read = readInPlaceSelfSubjectAccessReviewSpec(value, budget)
        if (read === FAILED) return false
        if (read !== value) u[key] = read
        break
      }
      case 'status': {
        const read = readInPlaceSubjectAccessReviewStatus(value, budget)
        if (read === FAILED) return false
        if (read !== value) u[key] = read
        break
      }
      default:
        return false
    }
  }
  return hasOwn(u, 'spec')
}

const isSelfSubjectAccessReview = (u: unknown, budget: Budget): boolean => {
  if (!isPlainObject(u)) return false
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'kind':
        if (value !== 'SelfSubjectAccessReview') return false
        break
      case 'apiVersion':
        if (value !== 'authorization.k8s.io/v1') return false
        break
      case 'metadata':
        if (!isObjectMeta(value, budget)) return false
        break
      case 'spec':
        if (!isSelfSubjectAccessReviewSpec(value, budget)) return false
        break
      case 'status':
        if (!isSubjectAccessReviewStatus(value, budget)) return false
        break
      default:
        if (--budget.left < 0) return false
    }
  }
  return hasOwnEnumerable(u, 'spec')
}

/** @internal */
export const compiledSelfSubjectAccessReview: Compiled<SelfSubjectAccessReview> = {
  read: (u, budget) => (isPolluted() ? FAILED : readSelfSubjectAccessReview(u, budget)),
  readInPlace: (u, budget) => (isPolluted() ? FAILED : readInPlaceSelfSubjectAccessReview(u, budget)),
  is: (u, budget) => !isPolluted() && isSelfSubjectAccessReview(u, budget)
}
const readSelfSubjectAccessReviewSpec = (u: unknown, budget: Budget): SelfSubjectAccessReviewSpec | Failed => {
  if (!isNamedRecord(u, budget)) return FAILED
  let resourceAttributes: SelfSubjectAccessReviewSpec['resourceAttributes'] | undefined
  let nonResourceAttributes: SelfSubjectAccessReviewSpec['nonResourceAttributes'] | undefined
  for (const key in u) {
    if (!hasOwn(u, key)) continue
    const value = u[key]
    if (value === undefined || value === null) continue
    switch (key) {
      case 'resourceAttributes': {
        const read = readResourceAttributes(value, budget)
        if (read === FAILED) return FAILED
        resourceAttributes = read
        break
      }
      case 'nonResourceAttributes': {
        const read = readNonResourceAttributes(value, budget)
        if (read === FAILED) return FAILED
        nonResourceAttributes = read
        break
      }
      default:
        if (--budget.left < 0) return FAILED
    }
  }
  return resourceAttributes === undefined
    ? nonResourceAttributes === undefined
      ? hasObjectTag(u)
        ? {}
        : FAILED
      : { nonResourceAttributes }
    : nonResourceAttributes === undefined
      ? { resourceAttributes }
      : { resourceAttributes, nonResourceAttributes }
}

const readInPlaceSelfSubjectAccessReviewSpec = (u: unknown, budget: Budget): SelfSubjectAccessReviewSpec | Failed =>
  isNamedRecord(u, budget) && isReadInPlaceSelfSubjectAccessReviewSpec(u, budget)
    ? u
    : readSelfSubjectAccessReviewSpec(u, budget)

const isReadInPlaceSelfSubjectAccessReviewSpec = (
  u: MutableUnknownRecord,
  budget: Budget
): u is MutableUnknownRecord & SelfSubjectAccessReviewSpec => {
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'resourceAttributes': {
        const read = readInPlaceResourceAttributes(value, budget)
        if (read === FAILED) return false
        if (read !== value) u[key] = read
        break
      }
      case 'nonResourceAttributes': {
        const read = readInPlaceNonResourceAttributes(value, budget)
        if (read === FAILED) return false
        if (read !== value) u[key] = read
        break
      }
      default:
        return false
    }
  }
  return true
}

const isSelfSubjectAccessReviewSpec = (u: unknown, budget: Budget): boolean => {
  if (!isPlainObject(u)) return false
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'resourceAttributes':
        if (!isResourceAttributes(value, budget)) return false
        break
      case 'nonResourceAttributes':
        if (!isNonResourceAttributes(value, budget)) return false
        break
      default:
        if (--budget.left < 0) return false
    }
  }
  return true
}

/** @internal */
export const compiledSelfSubjectAccessReviewSpec: Compiled<SelfSubjectAccessReviewSpec> = {
  read: (u, budget) => (isPolluted() ? FAILED : readSelfSubjectAccessReviewSpec(u, budget)),
  readInPlace: (u, budget) => (isPolluted() ? FAILED : readInPlaceSelfSubjectAccessReviewSpec(u, budget)),
  is: (u, budget) => !isPolluted() && isSelfSubjectAccessReviewSpec(u, budget)
}
const readSelfSubjectRulesReview = (u: unknown, budget: Budget): SelfSubjectRulesReview | Failed => {
  if (!isNamedRecord(u, budget)) return FAILED
  let kind: SelfSubjectRulesReview['kind'] | undefined
  let apiVersion: SelfSubjectRulesReview['apiVersion'] | undefined
  let metadata: SelfSubjectRulesReview['metadata'] | undefined
  let spec: SelfSubjectRulesReview['spec'] | undefined
  let status: SelfSubjectRulesReview['status'] | undefined
  for (const key in u) {
    if (!hasOwn(u, key)) continue
    const value = u[key]
    if (value === undefined || value === null) continue
    switch (key) {
      case 'kind':
        if (value !== 'SelfSubjectRulesReview') return FAILED
        kind = value
        break
      case 'apiVersion':
        if (value !== 'authorization.k8s.io/v1') return FAILED
        apiVersion = value
        break
      case 'metadata': {
        const read = readObjectMeta(value, budget)
        if (read === FAILED) return FAILED
        metadata = read
        break
      }
      case 'spec': {
        const read = readSelfSubjectRulesReviewSpec(value, budget)
        if (read === FAILED) return FAILED
        spec = read
        break
      }
      case 'status': {
        const read = readSubjectRulesReviewStatus(value, budget)
        if (read === FAILED) return FAILED
        status = read
        break
      }
      default:
        if (--budget.left < 0) return FAILED
    }
  }
  if (spec === undefined) return FAILED
  return kind === undefined
    ? apiVersion === undefined
      ? metadata === undefined
        ? status === undefined
          ? { spec }
          : { spec, status }
        : status === undefined
          ? { metadata, spec }
          : { metadata, spec, status }
      : metadata === undefined
        ? status === undefined
          ? { apiVersion, spec }
          : { apiVersion, spec, status }
        : status === undefined
          ? { apiVersion, metadata, spec }
          : { apiVersion, metadata, spec, status }
    : apiVersion === undefined
      ? metadata === undefined
        ? status === undefined
          ? { kind, spec }
          : { kind, spec, status }
        : status === undefined
          ? { kind, metadata, spec }
          : { kind, metadata, spec, status }
      : metadata === undefined
        ? status === undefined
          ? { kind, apiVersion, spec }
          : { kind, apiVersion, spec, status }
        : status === undefined
          ? { kind, apiVersion, metadata, spec }
          : { kind, apiVersion, metadata, spec, status }
}

const readInPlaceSelfSubjectRulesReview = (u: unknown, budget: Budget): SelfSubjectRulesReview | Failed =>
  isNamedRecord(u, budget) && isReadInPlaceSelfSubjectRulesReview(u, budget) ? u : readSelfSubjectRulesReview(u, budget)

const isReadInPlaceSelfSubjectRulesReview = (
  u: MutableUnknownRecord,
  budget: Budget
): u is MutableUnknownRecord & SelfSubjectRulesReview => {
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'kind':
        if (value !== 'SelfSubjectRulesReview') return false
        break
      case 'apiVersion':
        if (value !== 'authorization.k8s.io/v1') return false
        break
      case 'metadata': {
        const read = readInPlaceObjectMeta(value, budget)
        if (read === FAILED) return false
        if (read !== value) u[key] = read
        break
      }
      case 'spec': {
        const read = readInPlaceSelfSubjectRulesReviewSpec(value, budget)
        if (read === FAILED) return false
        if (read !== value) u[key] = read
        break
      }
      case 'status': {
        const read = readInPlaceSubjectRulesReviewStatus(value, budget)
        if (read === FAILED) return false
        if (read !== value) u[key] = read
        break
      }
      default:
        return false
    }
  }
  return hasOwn(u, 'spec')
}

const isSelfSubjectRulesReview = (u: unknown, budget: Budget): boolean => {
  if (!isPlainObject(u)) return false
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'kind':
        if (value !== 'SelfSubjectRulesReview') return false
        break
      case 'apiVersion':
        if (value !== 'authorization.k8s.io/v1') return false
        break
      case 'metadata':
        if (!isObjectMeta(value, budget)) return false
        break
      case 'spec':
        if (!isSelfSubjectRulesReviewSpec(value, budget)) return false
        break
      case 'status':
        if (!isSubjectRulesReviewStatus(value, budget)) return false
        break
      default:
        if (--budget.left < 0) return false
    }
  }
  return hasOwnEnumerable(u, 'spec')
}

/** @internal */
export const compiledSelfSubjectRulesReview: Compiled<SelfSubjectRulesReview> = {
  read: (u, budget) => (isPolluted() ? FAILED : readSelfSubjectRulesReview(u, budget)),
  readInPlace: (u, budget) => (isPolluted() ? FAILED : readInPlaceSelfSubjectRulesReview(u, budget)),
  is: (u, budget) => !isPolluted() && isSelfSubjectRulesReview(u, budget)
}
const readSelfSubjectRulesReviewSpec = (u: unknown, budget: Budget): SelfSubjectRulesReviewSpec | Failed => {
  if (!isNamedRecord(u, budget)) return FAILED
  let namespace: SelfSubjectRulesReviewSpec['namespace'] | undefined
  for (const key in u) {
    if (!hasOwn(u, key)) continue
    const value = u[key]
    if (value === undefined || value === null) continue
    switch (key) {
      case 'namespace':
        if (typeof value !== 'string') return FAILED
        namespace = value
        break
      default:
        if (--budget.left < 0) return FAILED
    }
  }
  return namespace === undefined ? (hasObjectTag(u) ? {} : FAILED) : { namespace }
}

const readInPlaceSelfSubjectRulesReviewSpec = (u: unknown, budget: Budget): SelfSubjectRulesReviewSpec | Failed =>
  isNamedRecord(u, budget) && isReadInPlaceSelfSubjectRulesReviewSpec(u) ? u : readSelfSubjectRulesReviewSpec(u, budget)

const isReadInPlaceSelfSubjectRulesReviewSpec = (
  u: MutableUnknownRecord
): u is MutableUnknownRecord & SelfSubjectRulesReviewSpec => {
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'namespace':
        if (typeof value !== 'string') return false
        break
      default:
        return false
    }
  }
  return true
}

const isSelfSubjectRulesReviewSpec = (u: unknown, budget: Budget): boolean => {
  if (!isPlainObject(u)) return false
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'namespace':
        if (typeof value !== 'string') return false
        break
      default:
        if (--budget.left < 0) return false
    }
  }
  return true
}

/** @internal */
export const compiledSelfSubjectRulesReviewSpec: Compiled<SelfSubjectRulesReviewSpec> = {
  read: (u, budget) => (isPolluted() ? FAILED : readSelfSubjectRulesReviewSpec(u, budget)),
  readInPlace: (u, budget) => (isPolluted() ? FAILED : readInPlaceSelfSubjectRulesReviewSpec(u, budget)),
  is: (u, budget) => !isPolluted() && isSelfSubjectRulesReviewSpec(u, budget)
}
const readSubjectAccessReview = (u: unknown, budget: Budget): SubjectAccessReview | Failed => {
  if (!isNamedRecord(u, budget)) return FAILED
  let kind: SubjectAccessReview['kind'] | undefined
  let apiVersion: SubjectAccessReview['apiVersion'] | undefined
  let metadata: SubjectAccessReview['metadata'] | undefined
  let spec: SubjectAccessReview['spec'] | undefined
  let status: SubjectAccessReview['status'] | undefined
  for (const key in u) {
    if (!hasOwn(u, key)) continue
    const value = u[key]
    if (value === undefined || value === null) continue
    switch (key) {
      case 'kind':
        if (value !== 'SubjectAccessReview') return FAILED
        kind = value
        break
      case 'apiVersion':
        if (value !== 'authorization.k8s.io/v1') return FAILED
        apiVersion = value
        break
      case 'metadata': {
        const read = readObjectMeta(value, budget)
        if (read === FAILED) return FAILED
        metadata = read
        break
      }
      case 'spec': {
        const read = readSubjectAccessReviewSpec(value, budget)
        if (read === FAILED) return FAILED
        spec = read
        break
      }
      case 'status': {
        const read = readSubjectAccessReviewStatus(value, budget)
        if (read === FAILED) return FAILED
        status = read
        break
      }
      default:
        if (--budget.left < 0) return FAILED
    }
  }
  if (spec === undefined) return FAILED
  return kind === undefined
    ? apiVersion === undefined
      ? metadata === undefined
        ? status === undefined
          ? { spec }
          : { spec, status }
        : status === undefined
          ? { metadata, spec }
          : { metadata, spec, status }
      : metadata === undefined
        ? status === undefined
          ? { apiVersion, spec }
          : { apiVersion, spec, status }
        : status === undefined
          ? { apiVersion, metadata, spec }
          : { apiVersion, metadata, spec, status }
    : apiVersion === undefined
      ? metadata === undefined
        ? status === undefined
          ? { kind, spec }
          : { kind, spec, status }
        : status === undefined
          ? { kind, metadata, spec }
          : { kind, metadata, spec, status }
      : metadata === undefined
        ? status === undefined
          ? { kind, apiVersion, spec }
          : { kind, apiVersion, spec, status }
        : status === undefined
          ? { kind, apiVersion, metadata, spec }
          : { kind, apiVersion, metadata, spec, status }
}

const readInPlaceSubjectAccessReview = (u: unknown, budget: Budget): SubjectAccessReview | Failed =>
  isNamedRecord(u, budget) && isReadInPlaceSubjectAccessReview(u, budget) ? u : readSubjectAccessReview(u, budget)

const isReadInPlaceSubjectAccessReview = (
  u: MutableUnknownRecord,
  budget: Budget
): u is MutableUnknownRecord & SubjectAccessReview => {
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'kind':
        if (value !== 'SubjectAccessReview') return false
        break
      case 'apiVersion':
        if (value !== 'authorization.k8s.io/v1') return false
        break
      case 'metadata': {
        const read = readInPlaceObjectMeta(value, budget)
        if (read === FAILED) return false
        if (read !== value) u[key] = read
        break
      }
      case 'spec': {
        const read = readInPlaceSubjectAccessReviewSpec(value, budget)
        if (read === FAILED) return false
        if (read !== value) u[key] = read
        break
      }
      case 'status': {
        const read = readInPlaceSubjectAccessReviewStatus(value, budget)
        if (read === FAILED) return false
        if (read !== value) u[key] = read
        break
      }
      default:
        return false
    }
  }
  return hasOwn(u, 'spec')
}

const isSubjectAccessReview = (u: unknown, budget: Budget): boolean => {
  if (!isPlainObject(u)) return false
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'kind':
        if (value !== 'SubjectAccessReview') return false
        break
      case 'apiVersion':
        if (value !== 'authorization.k8s.io/v1') return false
        break
      case 'metadata':
        if (!isObjectMeta(value, budget)) return false
        break
      case 'spec':
        if (!isSubjectAccessReviewSpec(value, budget)) return false
        break
      case 'status':
        if (!isSubjectAccessReviewStatus(value, budget)) return false
        break
      default:
        if (--budget.left < 0) return false
    }
  }
  return hasOwnEnumerable(u, 'spec')
}

/** @internal */
export const compiledSubjectAccessReview: Compiled<SubjectAccessReview> = {
  read: (u, budget) => (isPolluted() ? FAILED : readSubjectAccessReview(u, budget)),
  readInPlace: (u, budget) => (isPolluted() ? FAILED : readInPlaceSubjectAccessReview(u, budget)),
  is: (u, budget) => !isPolluted() && isSubjectAccessReview(u, budget)
}
const SubjectAccessReviewSpecObject = /*#__PURE__*/ makeConstructor(function (
  this: Writable<SubjectAccessReviewSpec>,
  resourceAttributes: SubjectAccessReviewSpec['resourceAttributes'] | undefined,
  nonResourceAttributes: SubjectAccessReviewSpec['nonResourceAttributes'] | undefined,
  user: SubjectAccessReviewSpec['user'] | undefined,
  groups: SubjectAccessReviewSpec['groups'] | undefined,
  extra: SubjectAccessReviewSpec['extra'] | undefined,
  uid: SubjectAccessReviewSpec['uid'] | undefined
): void {
  if (resourceAttributes !== undefined) this.resourceAttributes = resourceAttributes
  if (nonResourceAttributes !== undefined) this.nonResourceAttributes = nonResourceAttributes
  if (user !== undefined) this.user = user
  if (groups !== undefined) this.groups = groups
  if (extra !== undefined) this.extra = extra
  if (uid !== undefined) this.uid = uid
})
const inheritsSubjectAccessReviewSpec = (): boolean =>
  'resourceAttributes' in EMPTY_AUTHORIZATION_V1 ||
  'nonResourceAttributes' in EMPTY_AUTHORIZATION_V1 ||
  'user' in EMPTY_AUTHORIZATION_V1 ||
  'groups' in EMPTY_AUTHORIZATION_V1 ||
  'extra' in EMPTY_AUTHORIZATION_V1 ||
  'uid' in EMPTY_AUTHORIZATION_V1

const readSubjectAccessReviewSpec = (u: unknown, budget: Budget): SubjectAccessReviewSpec | Failed => {
  if (!isNamedRecord(u, budget)) return FAILED
  let resourceAttributes: SubjectAccessReviewSpec['resourceAttributes'] | undefined
  let nonResourceAttributes: SubjectAccessReviewSpec['nonResourceAttributes'] | undefined
  let user: SubjectAccessReviewSpec['user'] | undefined
  let groups: SubjectAccessReviewSpec['groups'] | undefined
  let extra: SubjectAccessReviewSpec['extra'] | undefined
  let uid: SubjectAccessReviewSpec['uid'] | undefined
  for (const key in u) {
    if (!hasOwn(u, key)) continue
    const value = u[key]
    if (value === undefined || value === null) continue
    switch (key) {
      case 'resourceAttributes': {
        const read = readResourceAttributes(value, budget)
        if (read === FAILED) return FAILED
        resourceAttributes = read
        break
      }
      case 'nonResourceAttributes': {
        const read = readNonResourceAttributes(value, budget)
        if (read === FAILED) return FAILED
        nonResourceAttributes = read
        break
      }
      case 'user':
        if (typeof value !== 'string') return FAILED
        user = value
        break
      case 'groups': {
        const read = readStrings(value, budget)
        if (read === FAILED) return FAILED
        groups = read
        break
      }
      case 'extra': {
        const read = readMap(value, budget, readNilStrings)
        if (read === FAILED) return FAILED
        extra = read
        break
      }
      case 'uid':
        if (typeof value !== 'string') return FAILED
        uid = value
        break
      default:
        if (--budget.left < 0) return FAILED
    }
  }
  if (
    resourceAttributes === undefined &&
    nonResourceAttributes === undefined &&
    user === undefined &&
    groups === undefined &&
    extra === undefined &&
    uid === undefined
  )
    return hasObjectTag(u) ? {} : FAILED
  if (
    resourceAttributes !== undefined &&
    nonResourceAttributes !== undefined &&
    user !== undefined &&
    groups !== undefined &&
    extra !== undefined
  )
    return uid === undefined
      ? { resourceAttributes, nonResourceAttributes, user, groups, extra }
      : { resourceAttributes, nonResourceAttributes, user, groups, extra, uid }
  return inheritsSubjectAccessReviewSpec()
    ? FAILED
    : new SubjectAccessReviewSpecObject(resourceAttributes, nonResourceAttributes, user, groups, extra, uid)
}

const readInPlaceSubjectAccessReviewSpec = (u: unknown, budget: Budget): SubjectAccessReviewSpec | Failed =>
  isNamedRecord(u, budget) && isReadInPlaceSubjectAccessReviewSpec(u, budget)
    ? u
    : readSubjectAccessReviewSpec(u, budget)

const isReadInPlaceSubjectAccessReviewSpec = (
  u: MutableUnknownRecord,
  budget: Budget
): u is MutableUnknownRecord & SubjectAccessReviewSpec => {
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'resourceAttributes': {
        const read = readInPlaceResourceAttributes(value, budget)
        if (read === FAILED) return false
        if (read !== value) u[key] = read
        break
      }
      case 'nonResourceAttributes': {
        const read = readInPlaceNonResourceAttributes(value, budget)
        if (read === FAILED) return false
        if (read !== value) u[key] = read
        break
      }
      case 'user':
      case 'uid':
        if (typeof value !== 'string') return false
        break
      case 'groups':
        if (!isStrings(value, budget)) return false
        break
      case 'extra':
        if (readInPlaceMap(value, budget, readInPlaceNilStrings) === FAILED) return false
        break
      default:
        return false
    }
  }
  return true
}

const isSubjectAccessReviewSpec = (u: unknown, budget: Budget): boolean => {
  if (!isPlainObject(u)) return false
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'resourceAttributes':
        if (!isResourceAttributes(value, budget)) return false
        break
      case 'nonResourceAttributes':
        if (!isNonResourceAttributes(value, budget)) return false
        break
      case 'user':
      case 'uid':
        if (typeof value !== 'string') return false
        break
      case 'groups':
        if (!isStrings(value, budget)) return false
        break
      case 'extra':
        if (!isMap(value, budget, isStrings)) return false
        break
      default:
        if (--budget.left < 0) return false
    }
  }
  return true
}

/** @internal */
export const compiledSubjectAccessReviewSpec: Compiled<SubjectAccessReviewSpec> = {
  read: (u, budget) => (isPolluted() ? FAILED : readSubjectAccessReviewSpec(u, budget)),
  readInPlace: (u, budget) => (isPolluted() ? FAILED : readInPlaceSubjectAccessReviewSpec(u, budget)),
  is: (u, budget) => !isPolluted() && isSubjectAccessReviewSpec(u, budget)
}
/** @internal */
export const readSubjectAccessReviewStatus = (u: unknown, budget: Budget): SubjectAccessReviewStatus | Failed => {
  if (!isNamedRecord(u, budget)) return FAILED
  let allowed: SubjectAccessReviewStatus['allowed'] | undefined
  let denied: SubjectAccessReviewStatus['denied'] | undefined
  let reason: SubjectAccessReviewStatus['reason'] | undefined
  let evaluationError: SubjectAccessReviewStatus['evaluationError'] | undefined
  for (const key in u) {
    if (!hasOwn(u, key)) continue
    const value = u[key]
    if (value === undefined || value === null) continue
    switch (key) {
      case 'allowed':
        if (typeof value !== 'boolean') return FAILED
        allowed = value
        break
      case 'denied':
        if (typeof value !== 'boolean') return FAILED
        denied = value
        break
      case 'reason':
        if (typeof value !== 'string') return FAILED
        reason = value
        break
      case 'evaluationError':
        if (typeof value !== 'string') return FAILED
        evaluationError = value
        break
      default:
        if (--budget.left < 0) return FAILED
    }
  }
  if (allowed === undefined) return FAILED
  return denied === undefined
    ? reason === undefined
      ? evaluationError === undefined
        ? { allowed }
        : { allowed, evaluationError }
      : evaluationError === undefined
        ? { allowed, reason }
        : { allowed, reason, evaluationError }
    : reason === undefined
      ? evaluationError === undefined
        ? { allowed, denied }
        : { allowed, denied, evaluationError }
      : evaluationError === undefined
        ? { allowed, denied, reason }
        : { allowed, denied, reason, evaluationError }
}

/** @internal */
export const readInPlaceSubjectAccessReviewStatus = (u: unknown, budget: Budget): SubjectAccessReviewStatus | Failed =>
  isNamedRecord(u, budget) && isReadInPlaceSubjectAccessReviewStatus(u) ? u : readSubjectAccessReviewStatus(u, budget)

const isReadInPlaceSubjectAccessReviewStatus = (
  u: MutableUnknownRecord
): u is MutableUnknownRecord & SubjectAccessReviewStatus => {
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'allowed':
      case 'denied':
        if (typeof value !== 'boolean') return false
        break
      case 'reason':
      case 'evaluationError':
        if (typeof value !== 'string') return false
        break
      default:
        return false
    }
  }
  return hasOwn(u, 'allowed')
}

/** @internal */
export const isSubjectAccessReviewStatus = (u: unknown, budget: Budget): boolean => {
  if (!isPlainObject(u)) return false
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'allowed':
      case 'denied':
        if (typeof value !== 'boolean') return false
        break
      case 'reason':
      case 'evaluationError':
        if (typeof value !== 'string') return false
        break
      default:
        if (--budget.left < 0) return false
    }
  }
  return hasOwnEnumerable(u, 'allowed')
}

/** @internal */
export const compiledSubjectAccessReviewStatus: Compiled<SubjectAccessReviewStatus> = {
  read: (u, budget) => (isPolluted() ? FAILED : readSubjectAccessReviewStatus(u, budget)),
  readInPlace: (u, budget) => (isPolluted() ? FAILED : readInPlaceSubjectAccessReviewStatus(u, budget)),
  is: (u, budget) => !isPolluted() && isSubjectAccessReviewStatus(u, budget)
}
const readSubjectRulesReviewStatus = (u: unknown, budget: Budget): SubjectRulesReviewStatus | Failed => {
  if (!isNamedRecord(u, budget)) return FAILED
  let resourceRules: SubjectRulesReviewStatus['resourceRules'] | undefined
  let nonResourceRules: SubjectRulesReviewStatus['nonResourceRules'] | undefined
  let incomplete: SubjectRulesReviewStatus['incomplete'] | undefined
  let evaluationError: SubjectRulesReviewStatus['evaluationError'] | undefined
  for (const key in u) {
    if (!hasOwn(u, key)) continue
    const value = u[key]
    if (value === undefined || (value === null && key !== 'resourceRules' && key !== 'nonResourceRules')) continue
    switch (key) {
      case 'resourceRules': {
        const read = value === null ? [] : readList(value, budget, readResourceRule)
        if (read === FAILED) return FAILED
        resourceRules = read
        break
      }
      case 'nonResourceRules': {
        const read = value === null ? [] : readList(value, budget, readNonResourceRule)
        if (read === FAILED) return FAILED
        nonResourceRules = read
        break
      }
      case 'incomplete':
        if (typeof value !== 'boolean') return FAILED
        incomplete = value
        break
      case 'evaluationError':
        if (typeof value !== 'string') return FAILED
        evaluationError = value
        break
      default:
        if (--budget.left < 0) return FAILED
    }
  }
  if (resourceRules === undefined || nonResourceRules === undefined || incomplete === undefined) return FAILED
  return evaluationError === undefined
    ? { resourceRules, nonResourceRules, incomplete }
    : { resourceRules, nonResourceRules, incomplete, evaluationError }
}

const readInPlaceSubjectRulesReviewStatus = (u: unknown, budget: Budget): SubjectRulesReviewStatus | Failed =>
  isNamedRecord(u, budget) && isReadInPlaceSubjectRulesReviewStatus(u, budget)
    ? u
    : readSubjectRulesReviewStatus(u, budget)

const isReadInPlaceSubjectRulesReviewStatus = (
  u: MutableUnknownRecord,
  budget: Budget
): u is MutableUnknownRecord & SubjectRulesReviewStatus => {
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'resourceRules': {
        const read = value === null ? [] : readInPlaceList(value, budget, readInPlaceResourceRule)
        if (read === FAILED) return false
        if (read !== value) u[key] = read
        break
      }
      case 'nonResourceRules': {
        const read = value === null ? [] : readInPlaceList(value, budget, readInPlaceNonResourceRule)
        if (read === FAILED) return false
        if (read !== value) u[key] = read
        break
      }
      case 'incomplete':
        if (typeof value !== 'boolean') return false
        break
      case 'evaluationError':
        if (typeof value !== 'string') return false
        break
      default:
        return false
    }
  }
  return hasOwn(u, 'resourceRules') && hasOwn(u, 'nonResourceRules') && hasOwn(u, 'incomplete')
}

const isSubjectRulesReviewStatus = (u: unknown, budget: Budget): boolean => {
  if (!isPlainObject(u)) return false
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'resourceRules':
        if (!isList(value, budget, isResourceRule)) return false
        break
      case 'nonResourceRules':
        if (!isList(value, budget, isNonResourceRule)) return false
        break
      case 'incomplete':
        if (typeof value !== 'boolean') return false
        break
      case 'evaluationError':
        if (typeof value !== 'string') return false
        break
      default:
        if (--budget.left < 0) return false
    }
  }
  return (
    hasOwnEnumerable(u, 'resourceRules') && hasOwnEnumerable(u, 'nonResourceRules') && hasOwnEnumerable(u, 'incomplete')
  )
}

/** @internal */
export const compiledSubjectRulesReviewStatus: Compiled<SubjectRulesReviewStatus> = {
  read: (u, budget) => (isPolluted() ? FAILED : readSubjectRulesReviewStatus(u, budget)),
  readInPlace: (u, budget) => (isPolluted() ? FAILED : readInPlaceSubjectRulesReviewStatus(u, budget)),
  is: (u, budget) => !isPolluted() && isSubjectRulesReviewStatus(u, budget)
}
