// Generated from the models of src/authentication/v1beta1: npm run generate. Do not edit.
import { type Failed, type Fast, type Loose, type Writable, isPlain } from '../../codec/fast'
import { FAILED } from '../../codec/json'
import { isObjectMeta, readObjectMeta, writeObjectMeta } from '../../meta/v1/generated'
import {
  isSelfSubjectReviewStatus,
  isTokenReviewSpec,
  isTokenReviewStatus,
  readSelfSubjectReviewStatus,
  readTokenReviewSpec,
  readTokenReviewStatus,
  writeSelfSubjectReviewStatus,
  writeTokenReviewSpec,
  writeTokenReviewStatus
} from '../v1/generated'
import type { SelfSubjectReview } from './SelfSubjectReview'
import type { TokenReview } from './TokenReview'

const readSelfSubjectReview = (u: unknown, owned: boolean): SelfSubjectReview | Failed => {
  if (!isPlain(u)) return FAILED
  const from: Loose<SelfSubjectReview> = u
  // each required field is set below
  const out = {} as Writable<SelfSubjectReview>
  const kind = from.kind
  if (kind !== undefined && kind !== null) {
    if (kind !== 'SelfSubjectReview') return FAILED
    out.kind = kind
  }
  const apiVersion = from.apiVersion
  if (apiVersion !== undefined && apiVersion !== null) {
    if (apiVersion !== 'authentication.k8s.io/v1beta1') return FAILED
    out.apiVersion = apiVersion
  }
  const metadata = from.metadata
  if (metadata !== undefined && metadata !== null) {
    const read = readObjectMeta(metadata, owned)
    if (read === FAILED) return FAILED
    out.metadata = read
  }
  const status = from.status
  if (status !== undefined && status !== null) {
    const read = readSelfSubjectReviewStatus(status, owned)
    if (read === FAILED) return FAILED
    out.status = read
  }
  return out
}

const isSelfSubjectReview = (u: unknown): boolean => {
  if (!isPlain(u)) return false
  const o: Loose<SelfSubjectReview> = u
  return (
    (o.kind === undefined ? !('kind' in o) : o.kind === 'SelfSubjectReview') &&
    (o.apiVersion === undefined ? !('apiVersion' in o) : o.apiVersion === 'authentication.k8s.io/v1beta1') &&
    (o.metadata === undefined ? !('metadata' in o) : isObjectMeta(o.metadata)) &&
    (o.status === undefined ? !('status' in o) : isSelfSubjectReviewStatus(o.status))
  )
}

const writeSelfSubjectReview = (a: SelfSubjectReview): SelfSubjectReview | Failed => {
  if (!isPlain(a)) return FAILED
  // each required field is set below
  const out = {} as Writable<SelfSubjectReview>
  if (a.kind !== undefined) {
    out.kind = a.kind
  }
  if (a.apiVersion !== undefined) {
    out.apiVersion = a.apiVersion
  }
  if (a.metadata !== undefined) {
    const written = writeObjectMeta(a.metadata)
    if (written === FAILED) return FAILED
    out.metadata = written
  }
  if (a.status !== undefined) {
    const written = writeSelfSubjectReviewStatus(a.status)
    if (written === FAILED) return FAILED
    out.status = written
  }
  return out
}

/** @internal */
export const fastSelfSubjectReview: Fast<SelfSubjectReview> = {
  read: readSelfSubjectReview,
  is: isSelfSubjectReview,
  write: writeSelfSubjectReview
}

const readTokenReview = (u: unknown, owned: boolean): TokenReview | Failed => {
  if (!isPlain(u)) return FAILED
  const from: Loose<TokenReview> = u
  // each required field is set below
  const out = {} as Writable<TokenReview>
  const kind = from.kind
  if (kind !== undefined && kind !== null) {
    if (kind !== 'TokenReview') return FAILED
    out.kind = kind
  }
  const apiVersion = from.apiVersion
  if (apiVersion !== undefined && apiVersion !== null) {
    if (apiVersion !== 'authentication.k8s.io/v1beta1') return FAILED
    out.apiVersion = apiVersion
  }
  const metadata = from.metadata
  if (metadata !== undefined && metadata !== null) {
    const read = readObjectMeta(metadata, owned)
    if (read === FAILED) return FAILED
    out.metadata = read
  }
  const spec = from.spec
  {
    const read = readTokenReviewSpec(spec, owned)
    if (read === FAILED) return FAILED
    out.spec = read
  }
  const status = from.status
  if (status !== undefined && status !== null) {
    const read = readTokenReviewStatus(status, owned)
    if (read === FAILED) return FAILED
    out.status = read
  }
  return out
}

const isTokenReview = (u: unknown): boolean => {
  if (!isPlain(u)) return false
  const o: Loose<TokenReview> = u
  return (
    (o.kind === undefined ? !('kind' in o) : o.kind === 'TokenReview') &&
    (o.apiVersion === undefined ? !('apiVersion' in o) : o.apiVersion === 'authentication.k8s.io/v1beta1') &&
    (o.metadata === undefined ? !('metadata' in o) : isObjectMeta(o.metadata)) &&
    isTokenReviewSpec(o.spec) &&
    (o.status === undefined ? !('status' in o) : isTokenReviewStatus(o.status))
  )
}

const writeTokenReview = (a: TokenReview): TokenReview | Failed => {
  if (!isPlain(a)) return FAILED
  // each required field is set below
  const out = {} as Writable<TokenReview>
  if (a.kind !== undefined) {
    out.kind = a.kind
  }
  if (a.apiVersion !== undefined) {
    out.apiVersion = a.apiVersion
  }
  if (a.metadata !== undefined) {
    const written = writeObjectMeta(a.metadata)
    if (written === FAILED) return FAILED
    out.metadata = written
  }
  {
    const written = writeTokenReviewSpec(a.spec)
    if (written === FAILED) return FAILED
    out.spec = written
  }
  if (a.status !== undefined) {
    const written = writeTokenReviewStatus(a.status)
    if (written === FAILED) return FAILED
    out.status = written
  }
  return out
}

/** @internal */
export const fastTokenReview: Fast<TokenReview> = { read: readTokenReview, is: isTokenReview, write: writeTokenReview }
