// Generated from the models of src/authentication/v1: npm run generate. Do not edit.
import {
  type Failed,
  type Fast,
  type Loose,
  type Writable,
  isMap,
  isMinusZero,
  isPlain,
  isStrings,
  readMap,
  readNilStrings,
  readStrings,
  readZero,
  writeMap,
  writeStrings
} from '../../codec/fast'
import { FAILED } from '../../codec/json'
import { isObjectMeta, readObjectMeta, writeObjectMeta } from '../../meta/v1/generated'
import { isTime } from '../../meta/v1/instant'
import { isInt64 } from '../../scalar'
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

const readBoundObjectReference = (u: unknown, _owned: boolean): BoundObjectReference | Failed => {
  if (!isPlain(u)) return FAILED
  const from: Loose<BoundObjectReference> = u
  // each required field is set below
  const out = {} as Writable<BoundObjectReference>
  const kind = from.kind
  if (kind !== undefined && kind !== null) {
    if (typeof kind !== 'string') return FAILED
    out.kind = kind
  }
  const apiVersion = from.apiVersion
  if (apiVersion !== undefined && apiVersion !== null) {
    if (typeof apiVersion !== 'string') return FAILED
    out.apiVersion = apiVersion
  }
  const name = from.name
  if (name !== undefined && name !== null) {
    if (typeof name !== 'string') return FAILED
    out.name = name
  }
  const uid = from.uid
  if (uid !== undefined && uid !== null) {
    if (typeof uid !== 'string') return FAILED
    out.uid = uid
  }
  return out
}

const isBoundObjectReference = (u: unknown): boolean => {
  if (!isPlain(u)) return false
  const o: Loose<BoundObjectReference> = u
  return (
    (o.kind === undefined ? !('kind' in o) : typeof o.kind === 'string') &&
    (o.apiVersion === undefined ? !('apiVersion' in o) : typeof o.apiVersion === 'string') &&
    (o.name === undefined ? !('name' in o) : typeof o.name === 'string') &&
    (o.uid === undefined ? !('uid' in o) : typeof o.uid === 'string')
  )
}

const writeBoundObjectReference = (a: BoundObjectReference): BoundObjectReference | Failed => {
  if (!isPlain(a)) return FAILED
  // each required field is set below
  const out = {} as Writable<BoundObjectReference>
  if (a.kind !== undefined) {
    out.kind = a.kind
  }
  if (a.apiVersion !== undefined) {
    out.apiVersion = a.apiVersion
  }
  if (a.name !== undefined) {
    out.name = a.name
  }
  if (a.uid !== undefined) {
    out.uid = a.uid
  }
  return out
}

/** @internal */
export const fastBoundObjectReference: Fast<BoundObjectReference> = {
  read: readBoundObjectReference,
  is: isBoundObjectReference,
  write: writeBoundObjectReference
}

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
    if (apiVersion !== 'authentication.k8s.io/v1') return FAILED
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
    (o.apiVersion === undefined ? !('apiVersion' in o) : o.apiVersion === 'authentication.k8s.io/v1') &&
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

/** @internal */
export const readSelfSubjectReviewStatus = (u: unknown, owned: boolean): SelfSubjectReviewStatus | Failed => {
  if (!isPlain(u)) return FAILED
  const from: Loose<SelfSubjectReviewStatus> = u
  // each required field is set below
  const out = {} as Writable<SelfSubjectReviewStatus>
  const userInfo = from.userInfo
  if (userInfo !== undefined && userInfo !== null) {
    const read = readUserInfo(userInfo, owned)
    if (read === FAILED) return FAILED
    out.userInfo = read
  }
  return out
}

/** @internal */
export const isSelfSubjectReviewStatus = (u: unknown): boolean => {
  if (!isPlain(u)) return false
  const o: Loose<SelfSubjectReviewStatus> = u
  return o.userInfo === undefined ? !('userInfo' in o) : isUserInfo(o.userInfo)
}

/** @internal */
export const writeSelfSubjectReviewStatus = (a: SelfSubjectReviewStatus): SelfSubjectReviewStatus | Failed => {
  if (!isPlain(a)) return FAILED
  // each required field is set below
  const out = {} as Writable<SelfSubjectReviewStatus>
  if (a.userInfo !== undefined) {
    const written = writeUserInfo(a.userInfo)
    if (written === FAILED) return FAILED
    out.userInfo = written
  }
  return out
}

/** @internal */
export const fastSelfSubjectReviewStatus: Fast<SelfSubjectReviewStatus> = {
  read: readSelfSubjectReviewStatus,
  is: isSelfSubjectReviewStatus,
  write: writeSelfSubjectReviewStatus
}

const readTokenRequest = (u: unknown, owned: boolean): TokenRequest | Failed => {
  if (!isPlain(u)) return FAILED
  const from: Loose<TokenRequest> = u
  // each required field is set below
  const out = {} as Writable<TokenRequest>
  const kind = from.kind
  if (kind !== undefined && kind !== null) {
    if (kind !== 'TokenRequest') return FAILED
    out.kind = kind
  }
  const apiVersion = from.apiVersion
  if (apiVersion !== undefined && apiVersion !== null) {
    if (apiVersion !== 'authentication.k8s.io/v1') return FAILED
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
    const read = readTokenRequestSpec(spec, owned)
    if (read === FAILED) return FAILED
    out.spec = read
  }
  const status = from.status
  if (
    status !== undefined &&
    status !== null &&
    !(
      isPlain(status) &&
      (status as Loose<TokenRequestStatus>).token === '' &&
      (status as Loose<TokenRequestStatus>).expirationTimestamp === null
    )
  ) {
    const read = readTokenRequestStatus(status, owned)
    if (read === FAILED) return FAILED
    out.status = read
  }
  return out
}

const isTokenRequest = (u: unknown): boolean => {
  if (!isPlain(u)) return false
  const o: Loose<TokenRequest> = u
  return (
    (o.kind === undefined ? !('kind' in o) : o.kind === 'TokenRequest') &&
    (o.apiVersion === undefined ? !('apiVersion' in o) : o.apiVersion === 'authentication.k8s.io/v1') &&
    (o.metadata === undefined ? !('metadata' in o) : isObjectMeta(o.metadata)) &&
    isTokenRequestSpec(o.spec) &&
    (o.status === undefined ? !('status' in o) : isTokenRequestStatus(o.status))
  )
}

const writeTokenRequest = (a: TokenRequest): TokenRequest | Failed => {
  if (!isPlain(a)) return FAILED
  // each required field is set below
  const out = {} as Writable<TokenRequest>
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
    const written = writeTokenRequestSpec(a.spec)
    if (written === FAILED) return FAILED
    out.spec = written
  }
  if (a.status !== undefined) {
    const written = writeTokenRequestStatus(a.status)
    if (written === FAILED) return FAILED
    out.status = written
  }
  return out
}

/** @internal */
export const fastTokenRequest: Fast<TokenRequest> = {
  read: readTokenRequest,
  is: isTokenRequest,
  write: writeTokenRequest
}

const readTokenRequestSpec = (u: unknown, owned: boolean): TokenRequestSpec | Failed => {
  if (!isPlain(u)) return FAILED
  const from: Loose<TokenRequestSpec> = u
  // each required field is set below
  const out = {} as Writable<TokenRequestSpec>
  const audiences = from.audiences
  {
    const read = audiences === null ? [] : readStrings(audiences, owned)
    if (read === FAILED) return FAILED
    out.audiences = read
  }
  const expirationSeconds = from.expirationSeconds
  if (expirationSeconds !== undefined && expirationSeconds !== null) {
    if (!isInt64(expirationSeconds)) return FAILED
    out.expirationSeconds = readZero(expirationSeconds)
  }
  const boundObjectRef = from.boundObjectRef
  if (boundObjectRef !== undefined && boundObjectRef !== null) {
    const read = readBoundObjectReference(boundObjectRef, owned)
    if (read === FAILED) return FAILED
    out.boundObjectRef = read
  }
  const attestations = from.attestations
  if (attestations !== undefined && attestations !== null) {
    const read = readMap(attestations, owned, readNilStrings)
    if (read === FAILED) return FAILED
    out.attestations = read
  }
  return out
}

const isTokenRequestSpec = (u: unknown): boolean => {
  if (!isPlain(u)) return false
  const o: Loose<TokenRequestSpec> = u
  return (
    isStrings(o.audiences) &&
    (o.expirationSeconds === undefined
      ? !('expirationSeconds' in o)
      : isInt64(o.expirationSeconds) && !isMinusZero(o.expirationSeconds)) &&
    (o.boundObjectRef === undefined ? !('boundObjectRef' in o) : isBoundObjectReference(o.boundObjectRef)) &&
    (o.attestations === undefined ? !('attestations' in o) : isMap(o.attestations, isStrings))
  )
}

const writeTokenRequestSpec = (a: TokenRequestSpec): TokenRequestSpec | Failed => {
  if (!isPlain(a)) return FAILED
  // each required field is set below
  const out = {} as Writable<TokenRequestSpec>
  {
    out.audiences = writeStrings(a.audiences)
  }
  if (a.expirationSeconds !== undefined) {
    out.expirationSeconds = a.expirationSeconds
  }
  if (a.boundObjectRef !== undefined) {
    const written = writeBoundObjectReference(a.boundObjectRef)
    if (written === FAILED) return FAILED
    out.boundObjectRef = written
  }
  if (a.attestations !== undefined) {
    const written = writeMap(a.attestations, writeStrings)
    if (written === FAILED) return FAILED
    out.attestations = written
  }
  return out
}

/** @internal */
export const fastTokenRequestSpec: Fast<TokenRequestSpec> = {
  read: readTokenRequestSpec,
  is: isTokenRequestSpec,
  write: writeTokenRequestSpec
}

const readTokenRequestStatus = (u: unknown, _owned: boolean): TokenRequestStatus | Failed => {
  if (!isPlain(u)) return FAILED
  const from: Loose<TokenRequestStatus> = u
  // each required field is set below
  const out = {} as Writable<TokenRequestStatus>
  const token = from.token
  if (typeof token !== 'string') return FAILED
  out.token = token
  const expirationTimestamp = from.expirationTimestamp
  if (!isTime(expirationTimestamp)) return FAILED
  out.expirationTimestamp = expirationTimestamp
  return out
}

const isTokenRequestStatus = (u: unknown): boolean => {
  if (!isPlain(u)) return false
  const o: Loose<TokenRequestStatus> = u
  return typeof o.token === 'string' && isTime(o.expirationTimestamp)
}

const writeTokenRequestStatus = (a: TokenRequestStatus): TokenRequestStatus | Failed => {
  if (!isPlain(a)) return FAILED
  // each required field is set below
  const out = {} as Writable<TokenRequestStatus>
  out.token = a.token
  out.expirationTimestamp = a.expirationTimestamp
  return out
}

/** @internal */
export const fastTokenRequestStatus: Fast<TokenRequestStatus> = {
  read: readTokenRequestStatus,
  is: isTokenRequestStatus,
  write: writeTokenRequestStatus
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
    if (apiVersion !== 'authentication.k8s.io/v1') return FAILED
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
    (o.apiVersion === undefined ? !('apiVersion' in o) : o.apiVersion === 'authentication.k8s.io/v1') &&
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

/** @internal */
export const readTokenReviewSpec = (u: unknown, owned: boolean): TokenReviewSpec | Failed => {
  if (!isPlain(u)) return FAILED
  const from: Loose<TokenReviewSpec> = u
  // each required field is set below
  const out = {} as Writable<TokenReviewSpec>
  const token = from.token
  if (token !== undefined && token !== null) {
    if (typeof token !== 'string') return FAILED
    out.token = token
  }
  const audiences = from.audiences
  if (audiences !== undefined && audiences !== null) {
    const read = readStrings(audiences, owned)
    if (read === FAILED) return FAILED
    out.audiences = read
  }
  return out
}

/** @internal */
export const isTokenReviewSpec = (u: unknown): boolean => {
  if (!isPlain(u)) return false
  const o: Loose<TokenReviewSpec> = u
  return (
    (o.token === undefined ? !('token' in o) : typeof o.token === 'string') &&
    (o.audiences === undefined ? !('audiences' in o) : isStrings(o.audiences))
  )
}

/** @internal */
export const writeTokenReviewSpec = (a: TokenReviewSpec): TokenReviewSpec | Failed => {
  if (!isPlain(a)) return FAILED
  // each required field is set below
  const out = {} as Writable<TokenReviewSpec>
  if (a.token !== undefined) {
    out.token = a.token
  }
  if (a.audiences !== undefined) {
    out.audiences = writeStrings(a.audiences)
  }
  return out
}

/** @internal */
export const fastTokenReviewSpec: Fast<TokenReviewSpec> = {
  read: readTokenReviewSpec,
  is: isTokenReviewSpec,
  write: writeTokenReviewSpec
}

/** @internal */
export const readTokenReviewStatus = (u: unknown, owned: boolean): TokenReviewStatus | Failed => {
  if (!isPlain(u)) return FAILED
  const from: Loose<TokenReviewStatus> = u
  // each required field is set below
  const out = {} as Writable<TokenReviewStatus>
  const authenticated = from.authenticated
  if (authenticated !== undefined && authenticated !== null) {
    if (typeof authenticated !== 'boolean') return FAILED
    out.authenticated = authenticated
  }
  const user = from.user
  if (user !== undefined && user !== null) {
    const read = readUserInfo(user, owned)
    if (read === FAILED) return FAILED
    out.user = read
  }
  const audiences = from.audiences
  if (audiences !== undefined && audiences !== null) {
    const read = readStrings(audiences, owned)
    if (read === FAILED) return FAILED
    out.audiences = read
  }
  const error = from.error
  if (error !== undefined && error !== null) {
    if (typeof error !== 'string') return FAILED
    out.error = error
  }
  return out
}

/** @internal */
export const isTokenReviewStatus = (u: unknown): boolean => {
  if (!isPlain(u)) return false
  const o: Loose<TokenReviewStatus> = u
  return (
    (o.authenticated === undefined ? !('authenticated' in o) : typeof o.authenticated === 'boolean') &&
    (o.user === undefined ? !('user' in o) : isUserInfo(o.user)) &&
    (o.audiences === undefined ? !('audiences' in o) : isStrings(o.audiences)) &&
    (o.error === undefined ? !('error' in o) : typeof o.error === 'string')
  )
}

/** @internal */
export const writeTokenReviewStatus = (a: TokenReviewStatus): TokenReviewStatus | Failed => {
  if (!isPlain(a)) return FAILED
  // each required field is set below
  const out = {} as Writable<TokenReviewStatus>
  if (a.authenticated !== undefined) {
    out.authenticated = a.authenticated
  }
  if (a.user !== undefined) {
    const written = writeUserInfo(a.user)
    if (written === FAILED) return FAILED
    out.user = written
  }
  if (a.audiences !== undefined) {
    out.audiences = writeStrings(a.audiences)
  }
  if (a.error !== undefined) {
    out.error = a.error
  }
  return out
}

/** @internal */
export const fastTokenReviewStatus: Fast<TokenReviewStatus> = {
  read: readTokenReviewStatus,
  is: isTokenReviewStatus,
  write: writeTokenReviewStatus
}

const readUserInfo = (u: unknown, owned: boolean): UserInfo | Failed => {
  if (!isPlain(u)) return FAILED
  const from: Loose<UserInfo> = u
  // each required field is set below
  const out = {} as Writable<UserInfo>
  const username = from.username
  if (username !== undefined && username !== null) {
    if (typeof username !== 'string') return FAILED
    out.username = username
  }
  const uid = from.uid
  if (uid !== undefined && uid !== null) {
    if (typeof uid !== 'string') return FAILED
    out.uid = uid
  }
  const groups = from.groups
  if (groups !== undefined && groups !== null) {
    const read = readStrings(groups, owned)
    if (read === FAILED) return FAILED
    out.groups = read
  }
  const extra = from.extra
  if (extra !== undefined && extra !== null) {
    const read = readMap(extra, owned, readNilStrings)
    if (read === FAILED) return FAILED
    out.extra = read
  }
  return out
}

const isUserInfo = (u: unknown): boolean => {
  if (!isPlain(u)) return false
  const o: Loose<UserInfo> = u
  return (
    (o.username === undefined ? !('username' in o) : typeof o.username === 'string') &&
    (o.uid === undefined ? !('uid' in o) : typeof o.uid === 'string') &&
    (o.groups === undefined ? !('groups' in o) : isStrings(o.groups)) &&
    (o.extra === undefined ? !('extra' in o) : isMap(o.extra, isStrings))
  )
}

const writeUserInfo = (a: UserInfo): UserInfo | Failed => {
  if (!isPlain(a)) return FAILED
  // each required field is set below
  const out = {} as Writable<UserInfo>
  if (a.username !== undefined) {
    out.username = a.username
  }
  if (a.uid !== undefined) {
    out.uid = a.uid
  }
  if (a.groups !== undefined) {
    out.groups = writeStrings(a.groups)
  }
  if (a.extra !== undefined) {
    const written = writeMap(a.extra, writeStrings)
    if (written === FAILED) return FAILED
    out.extra = written
  }
  return out
}

/** @internal */
export const fastUserInfo: Fast<UserInfo> = { read: readUserInfo, is: isUserInfo, write: writeUserInfo }
