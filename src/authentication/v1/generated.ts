// Generated from the models of src/authentication/v1: npm run generate. Do not edit.
import {
  type Failed,
  type Fast,
  type Loose,
  type Properties,
  type Writable,
  isMap,
  isMinusZero,
  isPlain,
  isStrings,
  keepMap,
  keepNilStrings,
  keepStrings,
  readMap,
  readNilStrings,
  readStrings,
  withoutMinusZero
} from '../../codec/fast'
import { FAILED } from '../../codec/json'
import { hasOwn, isField, isRecord } from '../../codec/object'
import { isObjectMeta, keepObjectMeta, readObjectMeta } from '../../meta/v1/generated'
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
const readBoundObjectReference = (u: unknown): BoundObjectReference | Failed => {
  if (!isRecord(u)) return FAILED
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
    }
  }
  if (kind === undefined && apiVersion === undefined && name === undefined && uid === undefined)
    return isPlain(u) ? {} : FAILED
  const out: Writable<BoundObjectReference> = {}
  if (kind !== undefined) out.kind = kind
  if (apiVersion !== undefined) out.apiVersion = apiVersion
  if (name !== undefined) out.name = name
  if (uid !== undefined) out.uid = uid
  return out
}

const keepBoundObjectReference = (u: unknown): BoundObjectReference | Failed =>
  isRecord(u) && isKeptBoundObjectReference(u) ? u : readBoundObjectReference(u)

const isKeptBoundObjectReference = (u: Properties): u is Properties & BoundObjectReference => {
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

const isBoundObjectReference = (u: unknown): boolean => {
  if (!isPlain(u)) return false
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'kind':
      case 'apiVersion':
      case 'name':
      case 'uid':
        if (typeof value !== 'string') return false
        break
    }
  }
  return true
}

/** @internal */
export const fastBoundObjectReference: Fast<BoundObjectReference> = {
  read: readBoundObjectReference,
  keep: keepBoundObjectReference,
  is: isBoundObjectReference
}
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
        if (value !== 'authentication.k8s.io/v1') return FAILED
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
        if (value !== 'authentication.k8s.io/v1') return false
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
        if (value !== 'authentication.k8s.io/v1') return false
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
/** @internal */
export const readSelfSubjectReviewStatus = (u: unknown): SelfSubjectReviewStatus | Failed => {
  if (!isRecord(u)) return FAILED
  let userInfo: SelfSubjectReviewStatus['userInfo'] | undefined
  for (const key in u) {
    if (!hasOwn(u, key)) continue
    const value = u[key]
    if (value === undefined || value === null) continue
    switch (key) {
      case 'userInfo': {
        const read = readUserInfo(value)
        if (read === FAILED) return FAILED
        userInfo = read
        break
      }
    }
  }
  if (userInfo === undefined) return isPlain(u) ? {} : FAILED
  const out: Writable<SelfSubjectReviewStatus> = { userInfo }
  return out
}

/** @internal */
export const keepSelfSubjectReviewStatus = (u: unknown): SelfSubjectReviewStatus | Failed =>
  isRecord(u) && isKeptSelfSubjectReviewStatus(u) ? u : readSelfSubjectReviewStatus(u)

const isKeptSelfSubjectReviewStatus = (u: Properties): u is Properties & SelfSubjectReviewStatus => {
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'userInfo': {
        const kept = keepUserInfo(value)
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

/** @internal */
export const isSelfSubjectReviewStatus = (u: unknown): boolean => {
  if (!isPlain(u)) return false
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'userInfo':
        if (!isUserInfo(value)) return false
        break
    }
  }
  return true
}

/** @internal */
export const fastSelfSubjectReviewStatus: Fast<SelfSubjectReviewStatus> = {
  read: readSelfSubjectReviewStatus,
  keep: keepSelfSubjectReviewStatus,
  is: isSelfSubjectReviewStatus
}
const readTokenRequest = (u: unknown): TokenRequest | Failed => {
  if (!isRecord(u)) return FAILED
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
        const read = readObjectMeta(value)
        if (read === FAILED) return FAILED
        metadata = read
        break
      }
      case 'spec': {
        const read = readTokenRequestSpec(value)
        if (read === FAILED) return FAILED
        spec = read
        break
      }
      case 'status': {
        if (
          isPlain(value) &&
          (value as Loose<TokenRequestStatus>).token === '' &&
          (value as Loose<TokenRequestStatus>).expirationTimestamp === null
        )
          break
        const read = readTokenRequestStatus(value)
        if (read === FAILED) return FAILED
        status = read
        break
      }
    }
  }
  if (spec === undefined) return FAILED
  // each required field is set below
  const out = {} as Writable<TokenRequest>
  if (kind !== undefined) out.kind = kind
  if (apiVersion !== undefined) out.apiVersion = apiVersion
  if (metadata !== undefined) out.metadata = metadata
  out.spec = spec
  if (status !== undefined) out.status = status
  return out
}

const keepTokenRequest = (u: unknown): TokenRequest | Failed =>
  isRecord(u) && isKeptTokenRequest(u) ? u : readTokenRequest(u)

const isKeptTokenRequest = (u: Properties): u is Properties & TokenRequest => {
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
        const kept = keepObjectMeta(value)
        if (kept === FAILED) return false
        if (kept !== value) u[key] = kept
        break
      }
      case 'spec': {
        const kept = keepTokenRequestSpec(value)
        if (kept === FAILED) return false
        if (kept !== value) u[key] = kept
        break
      }
      case 'status': {
        if (
          isPlain(value) &&
          (value as Loose<TokenRequestStatus>).token === '' &&
          (value as Loose<TokenRequestStatus>).expirationTimestamp === null
        )
          return false
        const kept = keepTokenRequestStatus(value)
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

const isTokenRequest = (u: unknown): boolean => {
  if (!isPlain(u)) return false
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
        if (!isObjectMeta(value)) return false
        break
      case 'spec':
        if (!isTokenRequestSpec(value)) return false
        break
      case 'status':
        if (!isTokenRequestStatus(value)) return false
        break
    }
  }
  return isField(u, 'spec')
}

/** @internal */
export const fastTokenRequest: Fast<TokenRequest> = {
  read: readTokenRequest,
  keep: keepTokenRequest,
  is: isTokenRequest
}
const readTokenRequestSpec = (u: unknown): TokenRequestSpec | Failed => {
  if (!isRecord(u)) return FAILED
  let audiences: TokenRequestSpec['audiences'] | undefined
  let expirationSeconds: TokenRequestSpec['expirationSeconds'] | undefined
  let boundObjectRef: TokenRequestSpec['boundObjectRef'] | undefined
  let attestations: TokenRequestSpec['attestations'] | undefined
  for (const key in u) {
    if (!hasOwn(u, key)) continue
    const value = u[key]
    if (value === undefined || (value === null && key !== 'audiences')) continue
    switch (key) {
      case 'audiences': {
        const read = value === null ? [] : readStrings(value)
        if (read === FAILED) return FAILED
        audiences = read
        break
      }
      case 'expirationSeconds':
        if (!isInt64(value)) return FAILED
        expirationSeconds = withoutMinusZero(value)
        break
      case 'boundObjectRef': {
        const read = readBoundObjectReference(value)
        if (read === FAILED) return FAILED
        boundObjectRef = read
        break
      }
      case 'attestations': {
        const read = readMap(value, readNilStrings)
        if (read === FAILED) return FAILED
        attestations = read
        break
      }
    }
  }
  if (audiences === undefined) return FAILED
  const out: Writable<TokenRequestSpec> = { audiences }
  if (expirationSeconds !== undefined) out.expirationSeconds = expirationSeconds
  if (boundObjectRef !== undefined) out.boundObjectRef = boundObjectRef
  if (attestations !== undefined) out.attestations = attestations
  return out
}

const keepTokenRequestSpec = (u: unknown): TokenRequestSpec | Failed =>
  isRecord(u) && isKeptTokenRequestSpec(u) ? u : readTokenRequestSpec(u)

const isKeptTokenRequestSpec = (u: Properties): u is Properties & TokenRequestSpec => {
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'audiences': {
        const kept = value === null ? [] : keepStrings(value)
        if (kept === FAILED) return false
        if (kept !== value) u[key] = kept
        break
      }
      case 'expirationSeconds':
        if (!isInt64(value) || isMinusZero(value)) return false
        break
      case 'boundObjectRef': {
        const kept = keepBoundObjectReference(value)
        if (kept === FAILED) return false
        if (kept !== value) u[key] = kept
        break
      }
      case 'attestations':
        if (keepMap(value, keepNilStrings) === FAILED) return false
        break
      default:
        return false
    }
  }
  return 'audiences' in u
}

const isTokenRequestSpec = (u: unknown): boolean => {
  if (!isPlain(u)) return false
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'audiences':
        if (!isStrings(value)) return false
        break
      case 'expirationSeconds':
        if (!isInt64(value) || isMinusZero(value)) return false
        break
      case 'boundObjectRef':
        if (!isBoundObjectReference(value)) return false
        break
      case 'attestations':
        if (!isMap(value, isStrings)) return false
        break
    }
  }
  return isField(u, 'audiences')
}

/** @internal */
export const fastTokenRequestSpec: Fast<TokenRequestSpec> = {
  read: readTokenRequestSpec,
  keep: keepTokenRequestSpec,
  is: isTokenRequestSpec
}
const readTokenRequestStatus = (u: unknown): TokenRequestStatus | Failed => {
  if (!isRecord(u)) return FAILED
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
    }
  }
  if (token === undefined || expirationTimestamp === undefined) return FAILED
  const out: Writable<TokenRequestStatus> = { token, expirationTimestamp }
  return out
}

const keepTokenRequestStatus = (u: unknown): TokenRequestStatus | Failed =>
  isRecord(u) && isKeptTokenRequestStatus(u) ? u : readTokenRequestStatus(u)

const isKeptTokenRequestStatus = (u: Properties): u is Properties & TokenRequestStatus => {
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
  return 'token' in u && 'expirationTimestamp' in u
}

const isTokenRequestStatus = (u: unknown): boolean => {
  if (!isPlain(u)) return false
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'token':
        if (typeof value !== 'string') return false
        break
      case 'expirationTimestamp':
        if (!isTime(value)) return false
        break
    }
  }
  return isField(u, 'token') && isField(u, 'expirationTimestamp')
}

/** @internal */
export const fastTokenRequestStatus: Fast<TokenRequestStatus> = {
  read: readTokenRequestStatus,
  keep: keepTokenRequestStatus,
  is: isTokenRequestStatus
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
        if (value !== 'authentication.k8s.io/v1') return FAILED
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
        if (value !== 'authentication.k8s.io/v1') return false
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
        if (value !== 'authentication.k8s.io/v1') return false
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
/** @internal */
export const readTokenReviewSpec = (u: unknown): TokenReviewSpec | Failed => {
  if (!isRecord(u)) return FAILED
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
        const read = readStrings(value)
        if (read === FAILED) return FAILED
        audiences = read
        break
      }
    }
  }
  if (token === undefined && audiences === undefined) return isPlain(u) ? {} : FAILED
  const out: Writable<TokenReviewSpec> = {}
  if (token !== undefined) out.token = token
  if (audiences !== undefined) out.audiences = audiences
  return out
}

/** @internal */
export const keepTokenReviewSpec = (u: unknown): TokenReviewSpec | Failed =>
  isRecord(u) && isKeptTokenReviewSpec(u) ? u : readTokenReviewSpec(u)

const isKeptTokenReviewSpec = (u: Properties): u is Properties & TokenReviewSpec => {
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'token':
        if (typeof value !== 'string') return false
        break
      case 'audiences':
        if (!isStrings(value)) return false
        break
      default:
        return false
    }
  }
  return true
}

/** @internal */
export const isTokenReviewSpec = (u: unknown): boolean => {
  if (!isPlain(u)) return false
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'token':
        if (typeof value !== 'string') return false
        break
      case 'audiences':
        if (!isStrings(value)) return false
        break
    }
  }
  return true
}

/** @internal */
export const fastTokenReviewSpec: Fast<TokenReviewSpec> = {
  read: readTokenReviewSpec,
  keep: keepTokenReviewSpec,
  is: isTokenReviewSpec
}
/** @internal */
export const readTokenReviewStatus = (u: unknown): TokenReviewStatus | Failed => {
  if (!isRecord(u)) return FAILED
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
        const read = readUserInfo(value)
        if (read === FAILED) return FAILED
        user = read
        break
      }
      case 'audiences': {
        const read = readStrings(value)
        if (read === FAILED) return FAILED
        audiences = read
        break
      }
      case 'error':
        if (typeof value !== 'string') return FAILED
        error = value
        break
    }
  }
  if (authenticated === undefined && user === undefined && audiences === undefined && error === undefined)
    return isPlain(u) ? {} : FAILED
  const out: Writable<TokenReviewStatus> = {}
  if (authenticated !== undefined) out.authenticated = authenticated
  if (user !== undefined) out.user = user
  if (audiences !== undefined) out.audiences = audiences
  if (error !== undefined) out.error = error
  return out
}

/** @internal */
export const keepTokenReviewStatus = (u: unknown): TokenReviewStatus | Failed =>
  isRecord(u) && isKeptTokenReviewStatus(u) ? u : readTokenReviewStatus(u)

const isKeptTokenReviewStatus = (u: Properties): u is Properties & TokenReviewStatus => {
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'authenticated':
        if (typeof value !== 'boolean') return false
        break
      case 'user': {
        const kept = keepUserInfo(value)
        if (kept === FAILED) return false
        if (kept !== value) u[key] = kept
        break
      }
      case 'audiences':
        if (!isStrings(value)) return false
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
export const isTokenReviewStatus = (u: unknown): boolean => {
  if (!isPlain(u)) return false
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'authenticated':
        if (typeof value !== 'boolean') return false
        break
      case 'user':
        if (!isUserInfo(value)) return false
        break
      case 'audiences':
        if (!isStrings(value)) return false
        break
      case 'error':
        if (typeof value !== 'string') return false
        break
    }
  }
  return true
}

/** @internal */
export const fastTokenReviewStatus: Fast<TokenReviewStatus> = {
  read: readTokenReviewStatus,
  keep: keepTokenReviewStatus,
  is: isTokenReviewStatus
}
const readUserInfo = (u: unknown): UserInfo | Failed => {
  if (!isRecord(u)) return FAILED
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
        const read = readStrings(value)
        if (read === FAILED) return FAILED
        groups = read
        break
      }
      case 'extra': {
        const read = readMap(value, readNilStrings)
        if (read === FAILED) return FAILED
        extra = read
        break
      }
    }
  }
  if (username === undefined && uid === undefined && groups === undefined && extra === undefined)
    return isPlain(u) ? {} : FAILED
  const out: Writable<UserInfo> = {}
  if (username !== undefined) out.username = username
  if (uid !== undefined) out.uid = uid
  if (groups !== undefined) out.groups = groups
  if (extra !== undefined) out.extra = extra
  return out
}

const keepUserInfo = (u: unknown): UserInfo | Failed => (isRecord(u) && isKeptUserInfo(u) ? u : readUserInfo(u))

const isKeptUserInfo = (u: Properties): u is Properties & UserInfo => {
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'username':
      case 'uid':
        if (typeof value !== 'string') return false
        break
      case 'groups':
        if (!isStrings(value)) return false
        break
      case 'extra':
        if (keepMap(value, keepNilStrings) === FAILED) return false
        break
      default:
        return false
    }
  }
  return true
}

const isUserInfo = (u: unknown): boolean => {
  if (!isPlain(u)) return false
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'username':
      case 'uid':
        if (typeof value !== 'string') return false
        break
      case 'groups':
        if (!isStrings(value)) return false
        break
      case 'extra':
        if (!isMap(value, isStrings)) return false
        break
    }
  }
  return true
}

/** @internal */
export const fastUserInfo: Fast<UserInfo> = { read: readUserInfo, keep: keepUserInfo, is: isUserInfo }
