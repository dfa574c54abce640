// Generated from the models of src/authentication/v1 by npm run generate. Do not edit.
import {
  type Compiled,
  type Failed,
  type MutableUnknownRecord,
  type PartialUnknown,
  isMap,
  isMinusZero,
  isNamedRecord,
  isPlainObject,
  isPolluted,
  isStrings,
  migrate,
  readInPlaceMap,
  readInPlaceNilStrings,
  readInPlaceStrings,
  readMap,
  readNilStrings,
  readStrings,
  withoutMinusZero
} from '../../codec/interpret/compiled'
import { FAILED } from '../../internal/copyJson'
import { hasObjectTag, hasOwn, hasOwnEnumerable } from '../../internal/object'
import type { Budget } from '../../internal/walk'
import { isObjectMeta, readInPlaceObjectMeta, readObjectMeta } from '../../meta/v1/generated'
import { isTime } from '../../meta/v1/instant'
import { isInt64 } from '../../scalar/integers'
import type { BoundObjectReference } from './BoundObjectReference'
import type { SelfSubjectReview } from './SelfSubjectReview'
import type { SelfSubjectReviewStatus } from './SelfSubjectReviewStatus'
import type { TokenRequest } from './TokenRequest'
import type { TokenRequestSpec } from './TokenRequestSpec'
import type { TokenRequestStatus } from './TokenRequestStatus'
import type { TokenReview } from './TokenReview'
import type { TokenReviewSpec } from './TokenReviewSpec'
import type { TokenReviewStatus } from './TokenReviewStatus'
import type { UserInfo } from './UserInfo'

const readBoundObjectReference = (u: unknown, budget: Budget): BoundObjectReference | Failed => {
  if (!isNamedRecord(u, budget)) return FAILED
  let kind: BoundObjectReference['kind'] | undefined
  let apiVersion: BoundObjectReference['apiVersion'] | undefined
  let name: BoundObjectReference['name'] | undefined
  let uid: BoundObjectReference['uid'] | undefined
  for (const key in u) {
    if (!hasOwn(u, key)) continue
    const value = u[key]
    if (value === undefined || value === null) continue
    switch (key) {
      case 'kind':
        if (typeof value !== 'string') return FAILED
        kind = value
        break
      case 'apiVersion':
        if (typeof value !== 'string') return FAILED
        apiVersion = value
        break
      case 'name':
        if (typeof value !== 'string') return FAILED
        name = value
        break
      case 'uid':
        if (typeof value !== 'string') return FAILED
        uid = value
        break
      default:
        if (--budget.left < 0) return FAILED
    }
  }
  return kind === undefined
    ? apiVersion === undefined
      ? name === undefined
        ? uid === undefined
          ? hasObjectTag(u)
            ? {}
            : FAILED
          : { uid }
        : uid === undefined
          ? { name }
          : { name, uid }
      : name === undefined
        ? uid === undefined
          ? { apiVersion }
          : { apiVersion, uid }
        : uid === undefined
          ? { apiVersion, name }
          : { apiVersion, name, uid }
    : apiVersion === undefined
      ? name === undefined
        ? uid === undefined
          ? { kind }
          : { kind, uid }
        : uid === undefined
          ? { kind, name }
          : { kind, name, uid }
      : name === undefined
        ? uid === undefined
          ? { kind, apiVersion }
          : { kind, apiVersion, uid }
        : uid === undefined
          ? { kind, apiVersion, name }
          : { kind, apiVersion, name, uid }
}

const readInPlaceBoundObjectReference = (u: unknown, budget: Budget): BoundObjectReference | Failed =>
  isNamedRecord(u, budget) && isReadInPlaceBoundObjectReference(u) ? u : readBoundObjectReference(u, budget)

const isReadInPlaceBoundObjectReference = (
  u: MutableUnknownRecord
): u is MutableUnknownRecord & BoundObjectReference => {
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'kind':
      case 'apiVersion':
      case 'name':
      case 'uid':
        if (typeof value !== 'string') return false
        break
      default:
        return false
    }
  }
  return true
}

const isBoundObjectReference = (u: unknown, budget: Budget): boolean => {
  if (!isPlainObject(u)) return false
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'kind':
      case 'apiVersion':
      case 'name':
      case 'uid':
        if (typeof value !== 'string') return false
        break
      default:
        if (--budget.left < 0) return false
    }
  }
  return true
}

/** @internal */
export const compiledBoundObjectReference: Compiled<BoundObjectReference> = {
  read: (u, budget) => (isPolluted() ? FAILED : readBoundObjectReference(u, budget)),
  readInPlace: (u, budget) => (isPolluted() ? FAILED : readInPlaceBoundObjectReference(u, budget)),
  is: (u, budget) => !isPolluted() && isBoundObjectReference(u, budget)
}
const readSelfSubjectReview = (u: unknown, budget: Budget): SelfSubjectReview | Failed => {
  if (!isNamedRecord(u, budget)) return FAILED
  let kind: SelfSubjectReview['kind'] | undefined
  let apiVersion: SelfSubjectReview['apiVersion'] | undefined
  let metadata: SelfSubjectReview['metadata'] | undefined
  let status: SelfSubjectReview['status'] | undefined
  for (const key in u) {
    if (!hasOwn(u, key)) continue
    const value = u[key]
    if (value === undefined || value === null) continue
    switch (key) {
      case 'kind':
        if (value !== 'SelfSubjectReview') return FAILED
        kind = value
        break
      case 'apiVersion':
        if (value !== 'authentication.k8s.io/v1') return FAILED
        apiVersion = value
        break
      case 'metadata': {
        const read = readObjectMeta(value, budget)
        if (read === FAILED) return FAILED
        metadata = read
        break
      }
      case 'status': {
        const read = readSelfSubjectReviewStatus(value, budget)
        if (read === FAILED) return FAILED
        status = read
        break
      }
      default:
        if (--budget.left < 0) return FAILED
    }
  }
  return kind === undefined
    ? apiVersion === undefined
      ? metadata === undefined
        ? status === undefined
          ? hasObjectTag(u)
            ? {}
            : FAILED
          : { status }
        : status === undefined
          ? { metadata }
          : { metadata, status }
      : metadata === undefined
        ? status === undefined
          ? { apiVersion }
          : { apiVersion, status }
        : status === undefined
          ? { apiVersion, metadata }
          : { apiVersion, metadata, status }
    : apiVersion === undefined
      ? metadata === undefined
        ? status === undefined
          ? { kind }
          : { kind, status }
        : status === undefined
          ? { kind, metadata }
          : { kind, metadata, status }
      : metadata === undefined
        ? status === undefined
          ? { kind, apiVersion }
          : { kind, apiVersion, status }
        : status === undefined
          ? { kind, apiVersion, metadata }
          : { kind, apiVersion, metadata, status }
}

const readInPlaceSelfSubjectReview = (u: unknown, budget: Budget): SelfSubjectReview | Failed =>
  isNamedRecord(u, budget) && isReadInPlaceSelfSubjectReview(u, budget) ? u : readSelfSubjectReview(u, budget)

const isReadInPlaceSelfSubjectReview = (
  u: MutableUnknownRecord,
  budget: Budget
): u is MutableUnknownRecord & SelfSubjectReview => {
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'kind':
        if (value !== 'SelfSubjectReview') return false
        break
      case 'apiVersion':
        if (value !== 'authentication.k8s.io/v1') return false
        break
      case 'metadata': {
        const read = readInPlaceObjectMeta(value, budget)
        if (read === FAILED) return false
        if (read !== value) u[key] = read
        break
      }
      case 'status': {
        const read = readInPlaceSelfSubjectReviewStatus(value, budget)
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

const isSelfSubjectReview = (u: unknown, budget: Budget): boolean => {
  if (!isPlainObject(u)) return false
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'kind':
        if (value !== 'SelfSubjectReview') return false
        break
      case 'apiVersion':
        if (value !== 'authentication.k8s.io/v1') return false
        break
      case 'metadata':
        if (!isObjectMeta(value, budget)) return false
        break
      case 'status':
        if (!isSelfSubjectReviewStatus(value, budget)) return false
        break
      default:
        if (--budget.left < 0) return false
    }
  }
  return true
}

/** @internal */
export const compiledSelfSubjectReview: Compiled<SelfSubjectReview> = {
  read: (u, budget) => (isPolluted() ? FAILED : readSelfSubjectReview(u, budget)),
  readInPlace: (u, budget) => (isPolluted() ? FAILED : readInPlaceSelfSubjectReview(u, budget)),
  is: (u, budget) => !isPolluted() && isSelfSubjectReview(u, budget)
}
/** @internal */
export const readSelfSubjectReviewStatus = (u: unknown, budget: Budget): SelfSubjectReviewStatus | Failed => {
  if (!isNamedRecord(u, budget)) return FAILED
  let userInfo: SelfSubjectReviewStatus['userInfo'] | undefined
  for (const key in u) {
    if (!hasOwn(u, key)) continue
    const value = u[key]
    if (value === undefined || value === null) continue
    switch (key) {
      case 'userInfo': {
        const read = readUserInfo(value, budget)
        if (read === FAILED) return FAILED
        userInfo = read
        break
      }
      default:
        if (--budget.left < 0) return FAILED
    }
  }
  return userInfo === undefined ? (hasObjectTag(u) ? {} : FAILED) : { userInfo }
}

/** @internal */
export const readInPlaceSelfSubjectReviewStatus = (u: unknown, budget: Budget): SelfSubjectReviewStatus | Failed =>
  isNamedRecord(u, budget) && isReadInPlaceSelfSubjectReviewStatus(u, budget)
    ? u
    : readSelfSubjectReviewStatus(u, budget)

const isReadInPlaceSelfSubjectReviewStatus = (
  u: MutableUnknownRecord,
  budget: Budget
): u is MutableUnknownRecord & SelfSubjectReviewStatus => {
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'userInfo': {
        const read = readInPlaceUserInfo(value, budget)
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
export const isSelfSubjectReviewStatus = (u: unknown, budget: Budget): boolean => {
  if (!isPlainObject(u)) return false
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'userInfo':
        if (!isUserInfo(value, budget)) return false
        break
      default:
        if (--budget.left < 0) return false
    }
  }
  return true
}

/** @internal */
export const compiledSelfSubjectReviewStatus: Compiled<SelfSubjectReviewStatus> = {
  read: (u, budget) => (isPolluted() ? FAILED : readSelfSubjectReviewStatus(u, budget)),
  readInPlace: (u, budget) => (isPolluted() ? FAILED : readInPlaceSelfSubjectReviewStatus(u, budget)),
  is: (u, budget) => !isPolluted() && isSelfSubjectReviewStatus(u, budget)
}
const readTokenRequest = (u: unknown, budget: Budget): TokenRequest | Failed => {
  if (!isNamedRecord(u, budget)) return FAILED
  let kind: TokenRequest['kind'] | undefined
  let apiVersion: TokenRequest['apiVersion'] | undefined
  let metadata: TokenRequest['metadata'] | undefined
  let spec: TokenRequest['spec'] | undefined
  let status: TokenRequest['status'] | undefined
  for (const key in u) {
    if (!hasOwn(u, key)) continue
    const value = u[key]
    if (value === undefined || value === null) continue
    switch (key) {
      case 'kind':
        if (value !== 'TokenRequest') return FAILED
        kind = value
        break
      case 'apiVersion':
        if (value !== 'authentication.k8s.io/v1') return FAILED
        apiVersion = value
        break
      case 'metadata': {
        const read = readObjectMeta(value, budget)
        if (read === FAILED) return FAILED
        metadata = read
        break
      }
      case 'spec': {
        const read = readTokenRequestSpec(value, budget)
        if (read === FAILED) return FAILED
        spec = read
        break
      }
      case 'status': {
        if (
          --budget.left >= 0 &&
          isPlainObject(value) &&
          hasOwn(value, 'token') &&
          (value as PartialUnknown<TokenRequestStatus>).token === '' &&
          hasOwn(value, 'expirationTimestamp') &&
          (value as PartialUnknown<TokenRequestStatus>).expirationTimestamp === null
        )
          break
        const read = readTokenRequestStatus(value, budget)
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

const readInPlaceTokenRequest = (u: unknown, budget: Budget): TokenRequest | Failed =>
  isNamedRecord(u, budget) && isReadInPlaceTokenRequest(u, budget) ? u : readTokenRequest(u, budget)

const isReadInPlaceTokenRequest = (
  u: MutableUnknownRecord,
  budget: Budget
): u is MutableUnknownRecord & TokenRequest => {
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'kind':
        if (value !== 'TokenRequest') return false
        break
      case 'apiVersion':
        if (value !== 'authentication.k8s.io/v1') return false
        break
      case 'metadata': {
        const read = readInPlaceObjectMeta(value, budget)
        if (read === FAILED) return false
        if (read !== value) u[key] = read
        break
      }
      case 'spec': {
        const read = readInPlaceTokenRequestSpec(value, budget)
        if (read === FAILED) return false
        if (read !== value) u[key] = read
        break
      }
      case 'status': {
        if (
          --budget.left >= 0 &&
          isPlainObject(value) &&
          hasOwn(value, 'token') &&
          (value as PartialUnknown<TokenRequestStatus>).token === '' &&
          hasOwn(value, 'expirationTimestamp') &&
          (value as PartialUnknown<TokenRequestStatus>).expirationTimestamp === null
        )
          return false
        const read = readInPlaceTokenRequestStatus(value, budget)
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

const isTokenRequest = (u: unknown, budget: Budget): boolean => {
  if (!isPlainObject(u)) return false
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'kind':
        if (value !== 'TokenRequest') return false
        break
      case 'apiVersion':
        if (value !== 'authentication.k8s.io/v1') return false
        break
      case 'metadata':
        if (!isObjectMeta(value, budget)) return false
        break
      case 'spec':
        if (!isTokenRequestSpec(value, budget)) return false
        break
      case 'status':
        if (!isTokenRequestStatus(value, budget)) return false
        break
      default:
        if (--budget.left < 0) return false
    }
  }
  return hasOwnEnumerable(u, 'spec')
}

/** @internal */
export const compiledTokenRequest: Compiled<TokenRequest> = {
  read: (u, budget) => (isPolluted() ? FAILED : readTokenRequest(u, budget)),
  readInPlace: (u, budget) => (isPolluted() ? FAILED : readInPlaceTokenRequest(u, budget)),
  is: (u, budget) => !isPolluted() && isTokenRequest(u, budget)
}
const readTokenRequestSpec = (u: unknown, budget: Budget): TokenRequestSpec | Failed => {
  if (!isNamedRecord(u, budget)) return FAILED
  let audiences: TokenRequestSpec['audiences'] | undefined
  let expirationSeconds: TokenRequestSpec['expirationSeconds'] | undefined
  let boundObjectRef: TokenRequestSpec['boundObjectRef'] | undefined
  let attestations: TokenRequestSpec['attestations'] | undefined
  migrate(u)
  for (const key in u) {
    if (!hasOwn(u, key)) continue
    const value = u[key]
    if (value === undefined || (value === null && key !== 'audiences')) continue
    switch (key) {
      case 'audiences': {
        const read = value === null ? [] : readStrings(value, budget)
        if (read === FAILED) return FAILED
        audiences = read
        break
      }
      case 'expirationSeconds':
        if (!isInt64(value)) return FAILED
        expirationSeconds = withoutMinusZero(value)
        break
      case 'boundObjectRef': {
        const read = readBoundObjectReference(value, budget)
        if (read === FAILED) return FAILED
        boundObjectRef = read
        break
      }
      case 'attestations': {
        const read = readMap(value, budget, readNilStrings)
        if (read === FAILED) return FAILED
        attestations = read
        break
      }
      default:
        if (--budget.left < 0) return FAILED
    }
  }
  if (audiences === undefined) return FAILED
  return expirationSeconds === undefined
    ? boundObjectRef === undefined
      ? attestations === undefined
        ? { audiences }
        : { audiences, attestations }
      : attestations === undefined
        ? { audiences, boundObjectRef }
        : { audiences, boundObjectRef, attestations }
    : boundObjectRef === undefined
      ? attestations === undefined
        ? { audiences, expirationSeconds }
        : { audiences, expirationSeconds, attestations }
      : attestations === undefined
        ? { audiences, expirationSeconds, boundObjectRef }
        : { audiences, expirationSeconds, boundObjectRef, attestations }
}

const readInPlaceTokenRequestSpec = (u: unknown, budget: Budget): TokenRequestSpec | Failed =>
  isNamedRecord(u, budget) && isReadInPlaceTokenRequestSpec(u, budget) ? u : readTokenRequestSpec(u, budget)

const isReadInPlaceTokenRequestSpec = (
  u: MutableUnknownRecord,
  budget: Budget
): u is MutableUnknownRecord & TokenRequestSpec => {
  migrate(u)
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'audiences': {
        const read = value === null ? [] : readInPlaceStrings(value, budget)
        if (read === FAILED) return false
        if (read !== value) u[key] = read
        break
      }
      case 'expirationSeconds':
        if (!isInt64(value) || isMinusZero(value)) return false
        break
      case 'boundObjectRef': {
        const read = readInPlaceBoundObjectReference(value, budget)
        if (read === FAILED) return false
        if (read !== value) u[key] = read
        break
      }
      case 'attestations':
        if (readInPlaceMap(value, budget, readInPlaceNilStrings) === FAILED) return false
        break
      default:
        return false
    }
  }
  return hasOwn(u, 'audiences')
}

const isTokenRequestSpec = (u: unknown, budget: Budget): boolean => {
  if (!isPlainObject(u)) return false
  migrate(u)
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'audiences':
        if (!isStrings(value, budget)) return false
        break
      case 'expirationSeconds':
        if (!isInt64(value) || isMinusZero(value)) return false
        break
      case 'boundObjectRef':
        if (!isBoundObjectReference(value, budget)) return false
        break
      case 'attestations':
        if (!isMap(value, budget, isStrings)) return false
        break
      default:
        if (--budget.left < 0) return false
    }
  }
  return hasOwnEnumerable(u, 'audiences')
}

/** @internal */
export const compiledTokenRequestSpec: Compiled<TokenRequestSpec> = {
  read: (u, budget) => (isPolluted() ? FAILED : readTokenRequestSpec(u, budget)),
  readInPlace: (u, budget) => (isPolluted() ? FAILED : readInPlaceTokenRequestSpec(u, budget)),
  is: (u, budget) => !isPolluted() && isTokenRequestSpec(u, budget)
}
const readTokenRequestStatus = (u: unknown, budget: Budget): TokenRequestStatus | Failed => {
  if (!isNamedRecord(u, budget)) return FAILED
  let token: TokenRequestStatus['token'] | undefined
  let expirationTimestamp: TokenRequestStatus['expirationTimestamp'] | undefined
  for (const key in u) {
    if (!hasOwn(u, key)) continue
    const value = u[key]
    if (value === undefined || value === null) continue
    switch (key) {
      case 'token':
        if (typeof value !== 'string') return FAILED
        token = value
        break
      case 'expirationTimestamp':
        if (!isTime(value)) return FAILED
        expirationTimestamp = value
        break
      default:
        if (--budget.left < 0) return FAILED
    }
  }
  if (token === undefined || expirationTimestamp === undefined) return FAILED
  return { token, expirationTimestamp }
}

const readInPlaceTokenRequestStatus = (u: unknown, budget: Budget): TokenRequestStatus | Failed =>
  isNamedRecord(u, budget) && isReadInPlaceTokenRequestStatus(u) ? u : readTokenRequestStatus(u, budget)

const isReadInPlaceTokenRequestStatus = (u: MutableUnknownRecord): u is MutableUnknownRecord & TokenRequestStatus => {
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'token':
        if (typeof value !== 'string') return false
        break
      case 'expirationTimestamp':
        if (!isTime(value)) return false
        break
      default:
        return false
    }
  }
  return hasOwn(u, 'token') && hasOwn(u, 'expirationTimestamp')
}

const isTokenRequestStatus = (u: unknown, budget: Budget): boolean => {
  if (!isPlainObject(u)) return false
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'token':
        if (typeof value !== 'string') return false
        break
      case 'expirationTimestamp':
        if (!isTime(value)) return false
        break
      default:
        if (--budget.left < 0) return false
    }
  }
  return hasOwnEnumerable(u, 'token') && hasOwnEnumerable(u, 'expirationTimestamp')
}

/** @internal */
export const compiledTokenRequestStatus: Compiled<TokenRequestStatus> = {
  read: (u, budget) => (isPolluted() ? FAILED : readTokenRequestStatus(u, budget)),
  readInPlace: (u, budget) => (isPolluted() ? FAILED : readInPlaceTokenRequestStatus(u, budget)),
  is: (u, budget) => !isPolluted() && isTokenRequestStatus(u, budget)
}
const readTokenReview = (u: unknown, budget: Budget): TokenReview | Failed => {
  if (!isNamedRecord(u, budget)) return FAILED
  let kind: TokenReview['kind'] | undefined
  let apiVersion: TokenReview['apiVersion'] | undefined
  let metadata: TokenReview['metadata'] | undefined
  let spec: TokenReview['spec'] | undefined
  let status: TokenReview['status'] | undefined
  for (const key in u) {
    if (!hasOwn(u, key)) continue
    const value = u[key]
    if (value === undefined || value === null) continue
    switch (key) {
      case 'kind':
        if (value !== 'TokenReview') return FAILED
        kind = value
        break
      case 'apiVersion':
        if (value !== 'authentication.k8s.io/v1') return FAILED
        apiVersion = value
        break
      case 'metadata': {
        const read = readObjectMeta(value, budget)
        if (read === FAILED) return FAILED
        metadata = read
        break
      }
      case 'spec': {
        const read = readTokenReviewSpec(value, budget)
        if (read === FAILED) return FAILED
        spec = read
        break
      }
      case 'status': {
        const read = readTokenReviewStatus(value, budget)
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

const readInPlaceTokenReview = (u: unknown, budget: Budget): TokenReview | Failed =>
  isNamedRecord(u, budget) && isReadInPlaceTokenReview(u, budget) ? u : readTokenReview(u, budget)

const isReadInPlaceTokenReview = (u: MutableUnknownRecord, budget: Budget): u is MutableUnknownRecord & TokenReview => {
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'kind':
        if (value !== 'TokenReview') return false
        break
      case 'apiVersion':
        if (value !== 'authentication.k8s.io/v1') return false
        break
      case 'metadata': {
        const read = readInPlaceObjectMeta(value, budget)
        if (read === FAILED) return false
        if (read !== value) u[key] = read
        break
      }
      case 'spec': {
        const read = readInPlaceTokenReviewSpec(value, budget)
        if (read === FAILED) return false
        if (read !== value) u[key] = read
        break
      }
      case 'status': {
        const read = readInPlaceTokenReviewStatus(value, budget)
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

const isTokenReview = (u: unknown, budget: Budget): boolean => {
  if (!isPlainObject(u)) return false
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'kind':
        if (value !== 'TokenReview') return false
        break
      case 'apiVersion':
        if (value !== 'authentication.k8s.io/v1') return false
        break
      case 'metadata':
        if (!isObjectMeta(value, budget)) return false
        break
      case 'spec':
        if (!isTokenReviewSpec(value, budget)) return false
        break
      case 'status':
        if (!isTokenReviewStatus(value, budget)) return false
        break
      default:
        if (--budget.left < 0) return false
    }
  }
  return hasOwnEnumerable(u, 'spec')
}

/** @internal */
export const compiledTokenReview: Compiled<TokenReview> = {
  read: (u, budget) => (isPolluted() ? FAILED : readTokenReview(u, budget)),
  readInPlace: (u, budget) => (isPolluted() ? FAILED : readInPlaceTokenReview(u, budget)),
  is: (u, budget) => !isPolluted() && isTokenReview(u, budget)
}
/** @internal */
export const readTokenReviewSpec = (u: unknown, budget: Budget): TokenReviewSpec | Failed => {
  if (!isNamedRecord(u, budget)) return FAILED
  let token: TokenReviewSpec['token'] | undefined
  let audiences: TokenReviewSpec['audiences'] | undefined
  for (const key in u) {
    if (!hasOwn(u, key)) continue
    const value = u[key]
    if (value === undefined || value === null) continue
    switch (key) {
      case 'token':
        if (typeof value !== 'string') return FAILED
        token = value
        break
      case 'audiences': {
        const read = readStrings(value, budget)
        if (read === FAILED) return FAILED
        audiences = read
        break
      }
      default:
        if (--budget.left < 0) return FAILED
    }
  }
  return token === undefined
    ? audiences === undefined
      ? hasObjectTag(u)
        ? {}
        : FAILED
      : { audiences }
    : audiences === undefined
      ? { token }
      : { token, audiences }
}

/** @internal */
export const readInPlaceTokenReviewSpec = (u: unknown, budget: Budget): TokenReviewSpec | Failed =>
  isNamedRecord(u, budget) && isReadInPlaceTokenReviewSpec(u, budget) ? u : readTokenReviewSpec(u, budget)

const isReadInPlaceTokenReviewSpec = (
  u: MutableUnknownRecord,
  budget: Budget
): u is MutableUnknownRecord & TokenReviewSpec => {
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'token':
        if (typeof value !== 'string') return false
        break
      case 'audiences':
        if (!isStrings(value, budget)) return false
        break
      default:
        return false
    }
  }
  return true
}

/** @internal */
export const isTokenReviewSpec = (u: unknown, budget: Budget): boolean => {
  if (!isPlainObject(u)) return false
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'token':
        if (typeof value !== 'string') return false
        break
      case 'audiences':
        if (!isStrings(value, budget)) return false
        break
      default:
        if (--budget.left < 0) return false
    }
  }
  return true
}

/** @internal */
export const compiledTokenReviewSpec: Compiled<TokenReviewSpec> = {
  read: (u, budget) => (isPolluted() ? FAILED : readTokenReviewSpec(u, budget)),
  readInPlace: (u, budget) => (isPolluted() ? FAILED : readInPlaceTokenReviewSpec(u, budget)),
  is: (u, budget) => !isPolluted() && isTokenReviewSpec(u, budget)
}
/** @internal */
export const readTokenReviewStatus = (u: unknown, budget: Budget): TokenReviewStatus | Failed => {
  if (!isNamedRecord(u, budget)) return FAILED
  let authenticated: TokenReviewStatus['authenticated'] | undefined
  let user: TokenReviewStatus['user'] | undefined
  let audiences: TokenReviewStatus['audiences'] | undefined
  let error: TokenReviewStatus['error'] | undefined
  for (const key in u) {
    if (!hasOwn(u, key)) continue
    const value = u[key]
    if (value === undefined || value === null) continue
    switch (key) {
      case 'authenticated':
        if (typeof value !== 'boolean') return FAILED
        authenticated = value
        break
      case 'user': {
        const read = readUserInfo(value, budget)
        if (read === FAILED) return FAILED
        user = read
        break
      }
      case 'audiences': {
        const read = readStrings(value, budget)
        if (read === FAILED) return FAILED
        audiences = read
        break
      }
      case 'error':
        if (typeof value !== 'string') return FAILED
        error = value
        break
      default:
        if (--budget.left < 0) return FAILED
    }
  }
  return authenticated === undefined
    ? user === undefined
      ? audiences === undefined
        ? error === undefined
          ? hasObjectTag(u)
            ? {}
            : FAILED
          : { error }
        : error === undefined
          ? { audiences }
          : { audiences, error }
      : audiences === undefined
        ? error === undefined
          ? { user }
          : { user, error }
        : error === undefined
          ? { user, audiences }
          : { user, audiences, error }
    : user === undefined
      ? audiences === undefined
        ? error === undefined
          ? { authenticated }
          : { authenticated, error }
        : error === undefined
          ? { authenticated, audiences }
          : { authenticated, audiences, error }
      : audiences === undefined
        ? error === undefined
          ? { authenticated, user }
          : { authenticated, user, error }
        : error === undefined
          ? { authenticated, user, audiences }
          : { authenticated, user, audiences, error }
}

/** @internal */
export const readInPlaceTokenReviewStatus = (u: unknown, budget: Budget): TokenReviewStatus | Failed =>
  isNamedRecord(u, budget) && isReadInPlaceTokenReviewStatus(u, budget) ? u : readTokenReviewStatus(u, budget)

const isReadInPlaceTokenReviewStatus = (
  u: MutableUnknownRecord,
  budget: Budget
): u is MutableUnknownRecord & TokenReviewStatus => {
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'authenticated':
        if (typeof value !== 'boolean') return false
        break
      case 'user': {
        const read = readInPlaceUserInfo(value, budget)
        if (read === FAILED) return false
        if (read !== value) u[key] = read
        break
      }
      case 'audiences':
        if (!isStrings(value, budget)) return false
        break
      case 'error':
        if (typeof value !== 'string') return false
        break
      default:
        return false
    }
  }
  return true
}

/** @internal */
export const isTokenReviewStatus = (u: unknown, budget: Budget): boolean => {
  if (!isPlainObject(u)) return false
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'authenticated':
        if (typeof value !== 'boolean') return false
        break
      case 'user':
        if (!isUserInfo(value, budget)) return false
        break
      case 'audiences':
        if (!isStrings(value, budget)) return false
        break
      case 'error':
        if (typeof value !== 'string') return false
        break
      default:
        if (--budget.left < 0) return false
    }
  }
  return true
}

/** @internal */
export const compiledTokenReviewStatus: Compiled<TokenReviewStatus> = {
  read: (u, budget) => (isPolluted() ? FAILED : readTokenReviewStatus(u, budget)),
  readInPlace: (u, budget) => (isPolluted() ? FAILED : readInPlaceTokenReviewStatus(u, budget)),
  is: (u, budget) => !isPolluted() && isTokenReviewStatus(u, budget)
}
const readUserInfo = (u: unknown, budget: Budget): UserInfo | Failed => {
  if (!isNamedRecord(u, budget)) return FAILED
  let username: UserInfo['username'] | undefined
  let uid: UserInfo['uid'] | undefined
  let groups: UserInfo['groups'] | undefined
  let extra: UserInfo['extra'] | undefined
  for (const key in u) {
    if (!hasOwn(u, key)) continue
    const value = u[key]
    if (value === undefined || value === null) continue
    switch (key) {
      case 'username':
        if (typeof value !== 'string') return FAILED
        username = value
        break
      case 'uid':
        if (typeof value !== 'string') return FAILED
        uid = value
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
      default:
        if (--budget.left < 0) return FAILED
    }
  }
  return username === undefined
    ? uid === undefined
      ? groups === undefined
        ? extra === undefined
          ? hasObjectTag(u)
            ? {}
            : FAILED
          : { extra }
        : extra === undefined
          ? { groups }
          : { groups, extra }
      : groups === undefined
        ? extra === undefined
          ? { uid }
          : { uid, extra }
        : extra === undefined
          ? { uid, groups }
          : { uid, groups, extra }
    : uid === undefined
      ? groups === undefined
        ? extra === undefined
          ? { username }
          : { username, extra }
        : extra === undefined
          ? { username, groups }
          : { username, groups, extra }
      : groups === undefined
        ? extra === undefined
          ? { username, uid }
          : { username, uid, extra }
        : extra === undefined
          ? { username, uid, groups }
          : { username, uid, groups, extra }
}

const readInPlaceUserInfo = (u: unknown, budget: Budget): UserInfo | Failed =>
  isNamedRecord(u, budget) && isReadInPlaceUserInfo(u, budget) ? u : readUserInfo(u, budget)

const isReadInPlaceUserInfo = (u: MutableUnknownRecord, budget: Budget): u is MutableUnknownRecord & UserInfo => {
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'username':
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

const isUserInfo = (u: unknown, budget: Budget): boolean => {
  if (!isPlainObject(u)) return false
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'username':
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
export const compiledUserInfo: Compiled<UserInfo> = {
  read: (u, budget) => (isPolluted() ? FAILED : readUserInfo(u, budget)),
  readInPlace: (u, budget) => (isPolluted() ? FAILED : readInPlaceUserInfo(u, budget)),
  is: (u, budget) => !isPolluted() && isUserInfo(u, budget)
}
