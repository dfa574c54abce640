// Generated from the models of src/authentication/v1beta1: npm run generate. Do not edit.
import { type Failed, type Fast, type Properties, type Writable, isPlain } from '../../codec/fast'
import { FAILED } from '../../codec/json'
import { hasOwn, isField, isRecord } from '../../codec/object'
import { isObjectMeta, keepObjectMeta, readObjectMeta } from '../../meta/v1/generated'
import {
  isSelfSubjectReviewStatus,
  isTokenReviewSpec,
  isTokenReviewStatus,
  keepSelfSubjectReviewStatus,
  keepTokenReviewSpec,
  keepTokenReviewStatus,
  readSelfSubjectReviewStatus,
  readTokenReviewSpec,
  readTokenReviewStatus
} from '../v1/generated'
import type { SelfSubjectReview } from './SelfSubjectReview'
import type { TokenReview } from './TokenReview'
const readSelfSubjectReview = (u: unknown): SelfSubjectReview | Failed => {
  if (!isRecord(u)) return FAILED
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
        const read = readObjectMeta(value)
        if (read === FAILED) return FAILED
        metadata = read
        break
      }
      case 'status': {
        const read = readSelfSubjectReviewStatus(value)
        if (read === FAILED) return FAILED
        status = read
        break
      }
    }
  }
  if (kind === undefined && apiVersion === undefined && metadata === undefined && status === undefined)
    return isPlain(u) ? {} : FAILED
  const out: Writable<SelfSubjectReview> = {}
  if (kind !== undefined) out.kind = kind
  if (apiVersion !== undefined) out.apiVersion = apiVersion
  if (metadata !== undefined) out.metadata = metadata
  if (status !== undefined) out.status = status
  return out
}

const keepSelfSubjectReview = (u: unknown): SelfSubjectReview | Failed =>
  isRecord(u) && isKeptSelfSubjectReview(u) ? u : readSelfSubjectReview(u)

const isKeptSelfSubjectReview = (u: Properties): u is Properties & SelfSubjectReview => {
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
        const kept = keepObjectMeta(value)
        if (kept === FAILED) return false
        if (kept !== value) u[key] = kept
        break
      }
      case 'status': {
        const kept = keepSelfSubjectReviewStatus(value)
        if (kept === FAILED) return false
        if (kept !== value) u[key] = kept
        break
      }
      default:
        return false
    }
  }
  return true
}

const isSelfSubjectReview = (u: unknown): boolean => {
  if (!isPlain(u)) return false
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
        if (!isObjectMeta(value)) return false
        break
      case 'status':
        if (!isSelfSubjectReviewStatus(value)) return false
        break
    }
  }
  return true
}

/** @internal */
export const fastSelfSubjectReview: Fast<SelfSubjectReview> = {
  read: readSelfSubjectReview,
  keep: keepSelfSubjectReview,
  is: isSelfSubjectReview
}
const readTokenReview = (u: unknown): TokenReview | Failed => {
  if (!isRecord(u)) return FAILED
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
        const read = readObjectMeta(value)
        if (read === FAILED) return FAILED
        metadata = read
        break
      }
      case 'spec': {
        const read = readTokenReviewSpec(value)
        if (read === FAILED) return FAILED
        spec = read
        break
      }
      case 'status': {
        const read = readTokenReviewStatus(value)
        if (read === FAILED) return FAILED
        status = read
        break
      }
    }
  }
  if (spec === undefined) return FAILED
  // each required field is set below
  const out = {} as Writable<TokenReview>
  if (kind !== undefined) out.kind = kind
  if (apiVersion !== undefined) out.apiVersion = apiVersion
  if (metadata !== undefined) out.metadata = metadata
  out.spec = spec
  if (status !== undefined) out.status = status
  return out
}

const keepTokenReview = (u: unknown): TokenReview | Failed =>
  isRecord(u) && isKeptTokenReview(u) ? u : readTokenReview(u)

const isKeptTokenReview = (u: Properties): u is Properties & TokenReview => {
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
        const kept = keepObjectMeta(value)
        if (kept === FAILED) return false
        if (kept !== value) u[key] = kept
        break
      }
      case 'spec': {
        const kept = keepTokenReviewSpec(value)
        if (kept === FAILED) return false
        if (kept !== value) u[key] = kept
        break
      }
      case 'status': {
        const kept = keepTokenReviewStatus(value)
        if (kept === FAILED) return false
        if (kept !== value) u[key] = kept
        break
      }
      default:
        return false
    }
  }
  return 'spec' in u
}

const isTokenReview = (u: unknown): boolean => {
  if (!isPlain(u)) return false
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
        if (!isObjectMeta(value)) return false
        break
      case 'spec':
        if (!isTokenReviewSpec(value)) return false
        break
      case 'status':
        if (!isTokenReviewStatus(value)) return false
        break
    }
  }
  return isField(u, 'spec')
}

/** @internal */
export const fastTokenReview: Fast<TokenReview> = { read: readTokenReview, keep: keepTokenReview, is: isTokenReview }
