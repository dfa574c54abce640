// Code written by hand for one model without a library: no closures, no error messages.
import type { TokenReview, TokenReviewSpec, TokenReviewStatus, UserInfo } from 'io-ts-kubernetes/authentication/v1'
import type { FieldsV1, ManagedFieldsEntry, ObjectMeta, OwnerReference } from 'io-ts-kubernetes/meta/v1'
import type { Peer } from './Peer.mts'

type Loose<A> = { readonly [K in keyof A]?: unknown }
type Writable<A> = { -readonly [K in keyof A]?: A[K] | undefined }
type Unknowns = Readonly<Record<string, unknown>>

// -------------------------------------------------------------------------------------
// decode: a copy without unknown fields, or `undefined` if the document is invalid
// -------------------------------------------------------------------------------------

const isObject = (u: unknown): u is object => typeof u === 'object' && u !== null && !Array.isArray(u)

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/

const isTime = (u: unknown): boolean => typeof u === 'string' && TIME.test(u)

const isNothing = (u: unknown): u is null | undefined => u === undefined || u === null

const areTexts = (u: unknown): u is ReadonlyArray<string> => {
  if (!Array.isArray(u)) return false
  for (let i = 0; i < u.length; i++) if (typeof u[i] !== 'string') return false
  return true
}

const copyTexts = (u: unknown): ReadonlyArray<string> | undefined => (areTexts(u) ? u.slice() : undefined)

const put = (out: Record<string, unknown>, key: string, value: unknown): void => {
  if (key === '__proto__') {
    Object.defineProperty(out, key, { value, enumerable: true, configurable: true, writable: true })
  } else out[key] = value
}

const copyMap = (u: unknown): Readonly<Record<string, string>> | undefined => {
  if (!isObject(u)) return undefined
  const from = u as Unknowns
  const out: Record<string, string> = {}
  for (const key of Object.keys(from)) {
    const value = from[key]
    if (typeof value !== 'string') return undefined
    put(out, key, value)
  }
  return out
}

const copyMapOfTexts = (u: unknown): Readonly<Record<string, ReadonlyArray<string>>> | undefined => {
  if (!isObject(u)) return undefined
  const from = u as Unknowns
  const out: Record<string, ReadonlyArray<string>> = {}
  for (const key of Object.keys(from)) {
    const value = from[key]
    const copy = value === null ? [] : copyTexts(value)
    if (copy === undefined) return undefined
    put(out, key, copy)
  }
  return out
}

const copyJson = (u: unknown): unknown => {
  if (typeof u !== 'object' || u === null) return u
  if (Array.isArray(u)) return u.map(copyJson)
  const out: Record<string, unknown> = {}
  for (const key of Object.keys(u)) put(out, key, copyJson((u as Unknowns)[key]))
  return out
}

const copyOwner = (u: unknown): OwnerReference | undefined => {
  if (!isObject(u)) return undefined
  const { apiVersion, kind, name, uid, controller, blockOwnerDeletion }: Loose<OwnerReference> = u
  if (typeof apiVersion !== 'string' || typeof kind !== 'string') return undefined
  if (typeof name !== 'string' || typeof uid !== 'string') return undefined
  const out: Writable<OwnerReference> = { apiVersion, kind, name, uid }
  if (!isNothing(controller)) {
    if (typeof controller !== 'boolean') return undefined
    out.controller = controller
  }
  if (!isNothing(blockOwnerDeletion)) {
    if (typeof blockOwnerDeletion !== 'boolean') return undefined
    out.blockOwnerDeletion = blockOwnerDeletion
  }
  return out as OwnerReference
}

const copyManaged = (u: unknown): ManagedFieldsEntry | undefined => {
  if (!isObject(u)) return undefined
  const { manager, operation, apiVersion, time, fieldsType, fieldsV1, subresource }: Loose<ManagedFieldsEntry> = u
  const out: Writable<ManagedFieldsEntry> = {}
  if (!isNothing(manager)) {
    if (typeof manager !== 'string') return undefined
    out.manager = manager
  }
  if (!isNothing(operation)) {
    if (typeof operation !== 'string') return undefined
    out.operation = operation
  }
  if (!isNothing(apiVersion)) {
    if (typeof apiVersion !== 'string') return undefined
    out.apiVersion = apiVersion
  }
  if (!isNothing(time)) {
    if (!isTime(time)) return undefined
    out.time = time as NonNullable<ManagedFieldsEntry['time']>
  }
  if (!isNothing(fieldsType)) {
    if (typeof fieldsType !== 'string') return undefined
    out.fieldsType = fieldsType
  }
  if (!isNothing(fieldsV1)) {
    if (!isObject(fieldsV1)) return undefined
    out.fieldsV1 = copyJson(fieldsV1) as FieldsV1
  }
  if (!isNothing(subresource)) {
    if (typeof subresource !== 'string') return undefined
    out.subresource = subresource
  }
  return out as ManagedFieldsEntry
}

const copyMeta = (u: unknown): ObjectMeta | undefined => {
  if (!isObject(u)) return undefined
  const from: Loose<ObjectMeta> = u
  const out: Writable<ObjectMeta> = {}
  const { name, generateName, namespace, selfLink, uid, resourceVersion } = from
  if (!isNothing(name)) {
    if (typeof name !== 'string') return undefined
    out.name = name
  }
  if (!isNothing(generateName)) {
    if (typeof generateName !== 'string') return undefined
    out.generateName = generateName
  }
  if (!isNothing(namespace)) {
    if (typeof namespace !== 'string') return undefined
    out.namespace = namespace
  }
  if (!isNothing(selfLink)) {
    if (typeof selfLink !== 'string') return undefined
    out.selfLink = selfLink
  }
  if (!isNothing(uid)) {
    if (typeof uid !== 'string') return undefined
    out.uid = uid
  }
  if (!isNothing(resourceVersion)) {
    if (typeof resourceVersion !== 'string') return undefined
    out.resourceVersion = resourceVersion
  }
  const { generation, creationTimestamp, deletionTimestamp, deletionGracePeriodSeconds } = from
  if (!isNothing(generation)) {
    if (!Number.isSafeInteger(generation)) return undefined
    out.generation = generation as NonNullable<ObjectMeta['generation']>
  }
  if (!isNothing(creationTimestamp)) {
    if (!isTime(creationTimestamp)) return undefined
    out.creationTimestamp = creationTimestamp as NonNullable<ObjectMeta['creationTimestamp']>
  }
  if (!isNothing(deletionTimestamp)) {
    if (!isTime(deletionTimestamp)) return undefined
    out.deletionTimestamp = deletionTimestamp as NonNullable<ObjectMeta['deletionTimestamp']>
  }
  if (!isNothing(deletionGracePeriodSeconds)) {
    if (!Number.isSafeInteger(deletionGracePeriodSeconds)) return undefined
    out.deletionGracePeriodSeconds = deletionGracePeriodSeconds as NonNullable<ObjectMeta['deletionGracePeriodSeconds']>
  }
  const { labels, annotations, ownerReferences, finalizers, managedFields } = from
  if (!isNothing(labels)) {
    const copy = copyMap(labels)
    if (copy === undefined) return undefined
    out.labels = copy
  }
  if (!isNothing(annotations)) {
    const copy = copyMap(annotations)
    if (copy === undefined) return undefined
    out.annotations = copy
  }
  if (!isNothing(ownerReferences)) {
    if (!Array.isArray(ownerReferences)) return undefined
    const copy: Array<OwnerReference> = []
    for (const item of ownerReferences) {
      const owner = copyOwner(item)
      if (owner === undefined) return undefined
      copy.push(owner)
    }
    out.ownerReferences = copy
  }
  if (!isNothing(finalizers)) {
    const copy = copyTexts(finalizers)
    if (copy === undefined) return undefined
    out.finalizers = copy
  }
  if (!isNothing(managedFields)) {
    if (!Array.isArray(managedFields)) return undefined
    const copy: Array<ManagedFieldsEntry> = []
    for (const item of managedFields) {
      const entry = copyManaged(item)
      if (entry === undefined) return undefined
      copy.push(entry)
    }
    out.managedFields = copy
  }
  return out as ObjectMeta
}

const copySpec = (u: unknown): TokenReviewSpec | undefined => {
  if (!isObject(u)) return undefined
  const { token, audiences }: Loose<TokenReviewSpec> = u
  const out: Writable<TokenReviewSpec> = {}
  if (!isNothing(token)) {
    if (typeof token !== 'string') return undefined
    out.token = token
  }
  if (!isNothing(audiences)) {
    const copy = copyTexts(audiences)
    if (copy === undefined) return undefined
    out.audiences = copy
  }
  return out as TokenReviewSpec
}

const copyUser = (u: unknown): UserInfo | undefined => {
  if (!isObject(u)) return undefined
  const { username, uid, groups, extra }: Loose<UserInfo> = u
  const out: Writable<UserInfo> = {}
  if (!isNothing(username)) {
    if (typeof username !== 'string') return undefined
    out.username = username
  }
  if (!isNothing(uid)) {
    if (typeof uid !== 'string') return undefined
    out.uid = uid
  }
  if (!isNothing(groups)) {
    const copy = copyTexts(groups)
    if (copy === undefined) return undefined
    out.groups = copy
  }
  if (!isNothing(extra)) {
    const copy = copyMapOfTexts(extra)
    if (copy === undefined) return undefined
    out.extra = copy
  }
  return out as UserInfo
}

const copyStatus = (u: unknown): TokenReviewStatus | undefined => {
  if (!isObject(u)) return undefined
  const { authenticated, user, audiences, error }: Loose<TokenReviewStatus> = u
  const out: Writable<TokenReviewStatus> = {}
  if (!isNothing(authenticated)) {
    if (typeof authenticated !== 'boolean') return undefined
    out.authenticated = authenticated
  }
  if (!isNothing(user)) {
    const copy = copyUser(user)
    if (copy === undefined) return undefined
    out.user = copy
  }
  if (!isNothing(audiences)) {
    const copy = copyTexts(audiences)
    if (copy === undefined) return undefined
    out.audiences = copy
  }
  if (!isNothing(error)) {
    if (typeof error !== 'string') return undefined
    out.error = error
  }
  return out as TokenReviewStatus
}

const copyReview = (u: unknown): TokenReview | undefined => {
  if (!isObject(u)) return undefined
  const { kind, apiVersion, metadata, spec, status }: Loose<TokenReview> = u
  const out: Writable<TokenReview> = {}
  if (!isNothing(kind)) {
    if (kind !== 'TokenReview') return undefined
    out.kind = kind
  }
  if (!isNothing(apiVersion)) {
    if (apiVersion !== 'authentication.k8s.io/v1') return undefined
    out.apiVersion = apiVersion
  }
  if (!isNothing(metadata)) {
    const copy = copyMeta(metadata)
    if (copy === undefined) return undefined
    out.metadata = copy
  }
  const copy = copySpec(spec)
  if (copy === undefined) return undefined
  out.spec = copy
  if (!isNothing(status)) {
    const copy = copyStatus(status)
    if (copy === undefined) return undefined
    out.status = copy
  }
  return out as TokenReview
}

// -------------------------------------------------------------------------------------
// is: a predicate, without a copy
// -------------------------------------------------------------------------------------

const isText = (u: unknown): boolean => u === undefined || typeof u === 'string'

const isInteger = (u: unknown): boolean => u === undefined || Number.isSafeInteger(u)

const isFlag = (u: unknown): boolean => u === undefined || typeof u === 'boolean'

const isTexts = (u: unknown): boolean => u === undefined || areTexts(u)

const isInstant = (u: unknown): boolean => u === undefined || isTime(u)

const isMap = (u: unknown): boolean => {
  if (u === undefined) return true
  if (!isObject(u)) return false
  for (const key of Object.keys(u)) if (typeof (u as Unknowns)[key] !== 'string') return false
  return true
}

const isMapOfTexts = (u: unknown): boolean => {
  if (u === undefined) return true
  if (!isObject(u)) return false
  for (const key of Object.keys(u)) if (!areTexts((u as Unknowns)[key])) return false
  return true
}

const isOwner = (u: unknown): boolean => {
  if (!isObject(u)) return false
  const o: Loose<OwnerReference> = u
  return (
    typeof o.apiVersion === 'string' &&
    typeof o.kind === 'string' &&
    typeof o.name === 'string' &&
    typeof o.uid === 'string' &&
    isFlag(o.controller) &&
    isFlag(o.blockOwnerDeletion)
  )
}

const isManaged = (u: unknown): boolean => {
  if (!isObject(u)) return false
  const o: Loose<ManagedFieldsEntry> = u
  return (
    isText(o.manager) &&
    isText(o.operation) &&
    isText(o.apiVersion) &&
    isInstant(o.time) &&
    isText(o.fieldsType) &&
    (o.fieldsV1 === undefined || isObject(o.fieldsV1)) &&
    isText(o.subresource)
  )
}

const areOwners = (u: unknown): boolean => u === undefined || (Array.isArray(u) && u.every(isOwner))

const areManaged = (u: unknown): boolean => u === undefined || (Array.isArray(u) && u.every(isManaged))

const isMeta = (u: unknown): boolean => {
  if (!isObject(u)) return false
  const o: Loose<ObjectMeta> = u
  return (
    isText(o.name) &&
    isText(o.generateName) &&
    isText(o.namespace) &&
    isText(o.selfLink) &&
    isText(o.uid) &&
    isText(o.resourceVersion) &&
    isInteger(o.generation) &&
    isInstant(o.creationTimestamp) &&
    isInstant(o.deletionTimestamp) &&
    isInteger(o.deletionGracePeriodSeconds) &&
    isMap(o.labels) &&
    isMap(o.annotations) &&
    areOwners(o.ownerReferences) &&
    isTexts(o.finalizers) &&
    areManaged(o.managedFields)
  )
}

const isUser = (u: unknown): boolean => {
  if (!isObject(u)) return false
  const o: Loose<UserInfo> = u
  return isText(o.username) && isText(o.uid) && isTexts(o.groups) && isMapOfTexts(o.extra)
}

const isStatus = (u: unknown): boolean => {
  if (!isObject(u)) return false
  const o: Loose<TokenReviewStatus> = u
  return isFlag(o.authenticated) && (o.user === undefined || isUser(o.user)) && isTexts(o.audiences) && isText(o.error)
}

const isSpec = (u: unknown): boolean => {
  if (!isObject(u)) return false
  const o: Loose<TokenReviewSpec> = u
  return isText(o.token) && isTexts(o.audiences)
}

const isReview = (u: unknown): boolean => {
  if (!isObject(u)) return false
  const o: Loose<TokenReview> = u
  return (
    (o.kind === undefined || o.kind === 'TokenReview') &&
    (o.apiVersion === undefined || o.apiVersion === 'authentication.k8s.io/v1') &&
    (o.metadata === undefined || isMeta(o.metadata)) &&
    isSpec(o.spec) &&
    (o.status === undefined || isStatus(o.status))
  )
}

// -------------------------------------------------------------------------------------
// the peer
// -------------------------------------------------------------------------------------

/** The hand-written code, with which the tables compare the library. */
export const handwritten: Peer = {
  name: 'hand-written copy',
  how: 'a function for each model that checks and copies field by field; `is` is a predicate',
  decode: copyReview,
  valueOf: (answer) => answer,
  is: isReview,
  // a value has the shape of its document, so the decoder also encodes
  encode: copyReview,
  fromJson: (text) => copyReview(JSON.parse(text)),
  toJson: (value) => JSON.stringify(copyReview(value))
}
