// Generated from the models of src/authentication/v1beta1 by npm run generate. Do not edit.
import {
  type Compiled,
  type Failed,
  type MutableUnknownRecord,
  isNamedRecord,
  isPlainObject,
  isPolluted
} from '../../codec/interpret/compiled'
import { FAILED } from '../../internal/copyJson'
import { hasObjectTag, hasOwn, hasOwnEnumerable } from '../../internal/object'
import type { Budget } from '../../internal/walk'
import { isObjectMeta, readInPlaceObjectMeta, readObjectMeta } from '../../meta/v1/generated'
import {
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

/** @internal */
export const compiledSelfSubjectReview: Compiled<SelfSubjectReview> = {
  read: (u, budget) => (isPolluted() ? FAILED : readSelfSubjectReview(u, budget)),
  readInPlace: (u, budget) => (isPolluted() ? FAILED : readInPlaceSelfSubjectReview(u, budget)),
  is: (u, budget) => !isPolluted() && isSelfSubjectReview(u, budget)
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

/** @internal */
export const compiledTokenReview: Compiled<TokenReview> = {
  read: (u, budget) => (isPolluted() ? FAILED : readTokenReview(u, budget)),
  readInPlace: (u, budget) => (isPolluted() ? FAILED : readInPlaceTokenReview(u, budget)),
  is: (u, budget) => !isPolluted() && isTokenReview(u, budget)
}
