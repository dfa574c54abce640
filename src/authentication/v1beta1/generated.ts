// Generated from the models of src/authentication/v1beta1 by npm run generate. Do not edit.
import {
  type Compiled,
  type Failed,
  type MutableUnknownRecord,
  type Writable,
  isPlainObject,
  isPolluted,
  makeConstructor
} from '../../codec/interpret/compiled'
import { FAILED } from '../../internal/copyJson'
import { hasOwn, hasOwnEnumerable, isNonArrayObject } from '../../internal/object'
import type { Budget } from '../../internal/walk'
import { inheritsObjectMeta, isObjectMeta, readInPlaceObjectMeta, readObjectMeta } from '../../meta/v1/generated'
import {
  inheritsSelfSubjectReviewStatus,
  inheritsTokenReviewSpec,
  inheritsTokenReviewStatus,
  isSelfSubjectReviewStatus,
  isTokenReviewSpec,
  isTokenReviewStatus,
  readInPlaceSelfSubjectReviewStatus,
  readInPlaceTokenReviewSpec,
  readInPlaceTokenReviewStatus,
  readSelfSubjectReviewStatus,
  readTokenReviewSpec,
  readTokenReviewStatus
} from '../v1/generated'
import type { SelfSubjectReview } from './SelfSubjectReview'
import type { TokenReview } from './TokenReview'

/** An empty object: a property in it is one that all objects inherit. */
const EMPTY_AUTHENTICATION_V1BETA1 = {}

const readSelfSubjectReview = (u: unknown, budget: Budget): SelfSubjectReview | Failed => {
  if (!isNonArrayObject(u)) return FAILED
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
        if (value !== 'authentication.k8s.io/v1beta1') return FAILED
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
  if (kind === undefined && apiVersion === undefined && metadata === undefined && status === undefined)
    return isPlainObject(u) ? {} : FAILED
  const out: Writable<SelfSubjectReview> = {}
  if (kind !== undefined) out.kind = kind
  if (apiVersion !== undefined) out.apiVersion = apiVersion
  if (metadata !== undefined) out.metadata = metadata
  if (status !== undefined) out.status = status
  return out
}

const readInPlaceSelfSubjectReview = (u: unknown, budget: Budget): SelfSubjectReview | Failed =>
  isNonArrayObject(u) && isReadInPlaceSelfSubjectReview(u, budget) ? u : readSelfSubjectReview(u, budget)

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
        if (value !== 'authentication.k8s.io/v1beta1') return false
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
        if (value !== 'authentication.k8s.io/v1beta1') return false
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

const inheritsSelfSubjectReview = (): boolean =>
  inheritsObjectMeta() ||
  inheritsSelfSubjectReviewStatus() ||
  'kind' in EMPTY_AUTHENTICATION_V1BETA1 ||
  'apiVersion' in EMPTY_AUTHENTICATION_V1BETA1 ||
  'metadata' in EMPTY_AUTHENTICATION_V1BETA1 ||
  'status' in EMPTY_AUTHENTICATION_V1BETA1

const isSelfSubjectReviewPolluted = (): boolean => isPolluted() || inheritsSelfSubjectReview()

/** @internal */
export const compiledSelfSubjectReview: Compiled<SelfSubjectReview> = {
  read: (u, budget) => (isSelfSubjectReviewPolluted() ? FAILED : readSelfSubjectReview(u, budget)),
  readInPlace: (u, budget) => (isSelfSubjectReviewPolluted() ? FAILED : readInPlaceSelfSubjectReview(u, budget)),
  is: (u, budget) => !isSelfSubjectReviewPolluted() && isSelfSubjectReview(u, budget)
}
const TokenReviewObject = /*#__PURE__*/ makeConstructor(function (
  this: Writable<TokenReview>,
  kind: TokenReview['kind'] | undefined,
  apiVersion: TokenReview['apiVersion'] | undefined,
  metadata: TokenReview['metadata'] | undefined,
  spec: TokenReview['spec'],
  status: TokenReview['status'] | undefined
): void {
  if (kind !== undefined) this.kind = kind
  if (apiVersion !== undefined) this.apiVersion = apiVersion
  if (metadata !== undefined) this.metadata = metadata
  this.spec = spec
  if (status !== undefined) this.status = status
})

const readTokenReview = (u: unknown, budget: Budget): TokenReview | Failed => {
  if (!isNonArrayObject(u)) return FAILED
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
        if (value !== 'authentication.k8s.io/v1beta1') return FAILED
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
  return new TokenReviewObject(kind, apiVersion, metadata, spec, status)
}

const readInPlaceTokenReview = (u: unknown, budget: Budget): TokenReview | Failed =>
  isNonArrayObject(u) && isReadInPlaceTokenReview(u, budget) ? u : readTokenReview(u, budget)

const isReadInPlaceTokenReview = (u: MutableUnknownRecord, budget: Budget): u is MutableUnknownRecord & TokenReview => {
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'kind':
        if (value !== 'TokenReview') return false
        break
      case 'apiVersion':
        if (value !== 'authentication.k8s.io/v1beta1') return false
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
  return 'spec' in u
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
        if (value !== 'authentication.k8s.io/v1beta1') return false
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

const inheritsTokenReview = (): boolean =>
  inheritsObjectMeta() ||
  inheritsTokenReviewSpec() ||
  inheritsTokenReviewStatus() ||
  'kind' in EMPTY_AUTHENTICATION_V1BETA1 ||
  'apiVersion' in EMPTY_AUTHENTICATION_V1BETA1 ||
  'metadata' in EMPTY_AUTHENTICATION_V1BETA1 ||
  'spec' in EMPTY_AUTHENTICATION_V1BETA1 ||
  'status' in EMPTY_AUTHENTICATION_V1BETA1

const isTokenReviewPolluted = (): boolean => isPolluted() || inheritsTokenReview()

/** @internal */
export const compiledTokenReview: Compiled<TokenReview> = {
  read: (u, budget) => (isTokenReviewPolluted() ? FAILED : readTokenReview(u, budget)),
  readInPlace: (u, budget) => (isTokenReviewPolluted() ? FAILED : readInPlaceTokenReview(u, budget)),
  is: (u, budget) => !isTokenReviewPolluted() && isTokenReview(u, budget)
}
