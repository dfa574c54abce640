// Generated from the models of src/authorization/v1beta1 by npm run generate. Do not edit.
import {
  type Compiled,
  type Failed,
  type MutableUnknownRecord,
  type Writable,
  isMap,
  isNamedRecord,
  isPlainObject,
  isPolluted,
  isStrings,
  makeConstructor,
  readInPlaceMap,
  readInPlaceNilStrings,
  readMap,
  readNilStrings,
  readStrings
} from '../../codec/interpret/compiled'
import { FAILED } from '../../internal/copyJson'
import { hasObjectTag, hasOwn, hasOwnEnumerable } from '../../internal/object'
import type { Budget } from '../../internal/walk'
import { isObjectMeta, readInPlaceObjectMeta, readObjectMeta } from '../../meta/v1/generated'
import {
  isNonResourceAttributes,
  isResourceAttributes,
  isSubjectAccessReviewStatus,
  readInPlaceNonResourceAttributes,
  readInPlaceResourceAttributes,
  readInPlaceSubjectAccessReviewStatus,
  readNonResourceAttributes,
  readResourceAttributes,
  readSubjectAccessReviewStatus
} from '../v1/generated'
import type { SubjectAccessReview } from './SubjectAccessReview'
import type { SubjectAccessReviewSpec } from './SubjectAccessReviewSpec'

/** An empty object: a property in it is one that all objects inherit. */
const EMPTY_AUTHORIZATION_V1BETA1 = {}

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
        if (value !== 'authorization.k8s.io/v1beta1') return FAILED
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
        if (value !== 'authorization.k8s.io/v1beta1') return false
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
        if (value !== 'authorization.k8s.io/v1beta1') return false
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
  group: SubjectAccessReviewSpec['group'] | undefined,
  extra: SubjectAccessReviewSpec['extra'] | undefined,
  uid: SubjectAccessReviewSpec['uid'] | undefined
): void {
  if (resourceAttributes !== undefined) this.resourceAttributes = resourceAttributes
  if (nonResourceAttributes !== undefined) this.nonResourceAttributes = nonResourceAttributes
  if (user !== undefined) this.user = user
  if (group !== undefined) this.group = group
  if (extra !== undefined) this.extra = extra
  if (uid !== undefined) this.uid = uid
})
const inheritsSubjectAccessReviewSpec = (): boolean =>
  'resourceAttributes' in EMPTY_AUTHORIZATION_V1BETA1 ||
  'nonResourceAttributes' in EMPTY_AUTHORIZATION_V1BETA1 ||
  'user' in EMPTY_AUTHORIZATION_V1BETA1 ||
  'group' in EMPTY_AUTHORIZATION_V1BETA1 ||
  'extra' in EMPTY_AUTHORIZATION_V1BETA1 ||
  'uid' in EMPTY_AUTHORIZATION_V1BETA1

const readSubjectAccessReviewSpec = (u: unknown, budget: Budget): SubjectAccessReviewSpec | Failed => {
  if (!isNamedRecord(u, budget)) return FAILED
  let resourceAttributes: SubjectAccessReviewSpec['resourceAttributes'] | undefined
  let nonResourceAttributes: SubjectAccessReviewSpec['nonResourceAttributes'] | undefined
  let user: SubjectAccessReviewSpec['user'] | undefined
  let group: SubjectAccessReviewSpec['group'] | undefined
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
      case 'group': {
        const read = readStrings(value, budget)
        if (read === FAILED) return FAILED
        group = read
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
    group === undefined &&
    extra === undefined &&
    uid === undefined
  )
    return hasObjectTag(u) ? {} : FAILED
  if (
    resourceAttributes !== undefined &&
    nonResourceAttributes !== undefined &&
    user !== undefined &&
    group !== undefined &&
    extra !== undefined
  )
    return uid === undefined
      ? { resourceAttributes, nonResourceAttributes, user, group, extra }
      : { resourceAttributes, nonResourceAttributes, user, group, extra, uid }
  return inheritsSubjectAccessReviewSpec()
    ? FAILED
    : new SubjectAccessReviewSpecObject(resourceAttributes, nonResourceAttributes, user, group, extra, uid)
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
      case 'group':
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
      case 'group':
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
