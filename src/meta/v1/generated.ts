// Generated from the models of src/meta/v1: npm run generate. Do not edit.
import {
  type Failed,
  type Fast,
  type Loose,
  type Properties,
  type Writable,
  isJsonObject,
  isList,
  isMap,
  isMinusZero,
  isPlain,
  isRecord,
  isString,
  isStrings,
  isVoid,
  keepJsonObject,
  keepList,
  keepMap,
  readJsonObject,
  readList,
  readMap,
  readString,
  readStrings,
  readZero
} from '../../codec/fast'
import { FAILED } from '../../codec/json'
import { hasOwn, isField } from '../../codec/object'
import { isInt32, isInt64 } from '../../scalar'
import type { ListMeta } from './ListMeta'
import type { ManagedFieldsEntry } from './ManagedFieldsEntry'
import type { ObjectMeta } from './ObjectMeta'
import type { OwnerReference } from './OwnerReference'
import type { ShardInfo } from './ShardInfo'
import type { Status } from './Status'
import type { StatusCause } from './StatusCause'
import type { StatusDetails } from './StatusDetails'
import { isTime } from './instant'
const readListMeta = (u: unknown): ListMeta | Failed => {
  if (!isRecord(u)) return FAILED
  let seen = false
  const out: Writable<ListMeta> = {}
  for (const key in u) {
    if (!hasOwn(u, key)) continue
    const value = u[key]
    if (value === undefined || value === null) continue
    switch (key) {
      case 'selfLink':
        if (typeof value !== 'string') return FAILED
        out.selfLink = value
        break
      case 'resourceVersion':
        if (typeof value !== 'string') return FAILED
        out.resourceVersion = value
        break
      case 'continue':
        if (typeof value !== 'string') return FAILED
        out.continue = value
        break
      case 'remainingItemCount':
        if (!isInt64(value)) return FAILED
        out.remainingItemCount = readZero(value)
        break
      case 'shardInfo': {
        const read = readShardInfo(value)
        if (read === FAILED) return FAILED
        out.shardInfo = read
        break
      }
      default:
        continue
    }
    seen = true
  }
  return seen || isPlain(u) ? out : FAILED
}

const keepListMeta = (u: unknown): ListMeta | Failed => (isRecord(u) && isKeptListMeta(u) ? u : readListMeta(u))

const isKeptListMeta = (u: Properties): u is Properties & ListMeta => {
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'selfLink':
      case 'resourceVersion':
      case 'continue':
        if (typeof value !== 'string') return false
        break
      case 'remainingItemCount':
        if (!isInt64(value) || isMinusZero(value)) return false
        break
      case 'shardInfo': {
        const kept = keepShardInfo(value)
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

const isListMeta = (u: unknown): boolean => {
  if (!isPlain(u)) return false
  for (const key in u) {
    if (!hasOwn(u, key)) continue
    const value = u[key]
    switch (key) {
      case 'selfLink':
      case 'resourceVersion':
      case 'continue':
        if (typeof value !== 'string') return false
        break
      case 'remainingItemCount':
        if (!isInt64(value) || isMinusZero(value)) return false
        break
      case 'shardInfo':
        if (!isShardInfo(value)) return false
        break
    }
  }
  return true
}

/** @internal */
export const fastListMeta: Fast<ListMeta> = { read: readListMeta, keep: keepListMeta, is: isListMeta }
const readManagedFieldsEntry = (u: unknown): ManagedFieldsEntry | Failed => {
  if (!isRecord(u)) return FAILED
  let seen = false
  const out: Writable<ManagedFieldsEntry> = {}
  for (const key in u) {
    if (!hasOwn(u, key)) continue
    const value = u[key]
    if (value === undefined || value === null) continue
    switch (key) {
      case 'manager':
        if (typeof value !== 'string') return FAILED
        out.manager = value
        break
      case 'operation':
        if (typeof value !== 'string') return FAILED
        out.operation = value
        break
      case 'apiVersion':
        if (typeof value !== 'string') return FAILED
        out.apiVersion = value
        break
      case 'time':
        if (!isTime(value)) return FAILED
        out.time = value
        break
      case 'fieldsType':
        if (typeof value !== 'string') return FAILED
        out.fieldsType = value
        break
      case 'fieldsV1': {
        const read = readJsonObject(value)
        if (read === FAILED) return FAILED
        out.fieldsV1 = read
        break
      }
      case 'subresource':
        if (typeof value !== 'string') return FAILED
        out.subresource = value
        break
      default:
        continue
    }
    seen = true
  }
  return seen || isPlain(u) ? out : FAILED
}

const keepManagedFieldsEntry = (u: unknown): ManagedFieldsEntry | Failed =>
  isRecord(u) && isKeptManagedFieldsEntry(u) ? u : readManagedFieldsEntry(u)

const isKeptManagedFieldsEntry = (u: Properties): u is Properties & ManagedFieldsEntry => {
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'manager':
      case 'operation':
      case 'apiVersion':
      case 'fieldsType':
      case 'subresource':
        if (typeof value !== 'string') return false
        break
      case 'time':
        if (!isTime(value)) return false
        break
      case 'fieldsV1': {
        const kept = keepJsonObject(value)
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

const isManagedFieldsEntry = (u: unknown): boolean => {
  if (!isPlain(u)) return false
  for (const key in u) {
    if (!hasOwn(u, key)) continue
    const value = u[key]
    switch (key) {
      case 'manager':
      case 'operation':
      case 'apiVersion':
      case 'fieldsType':
      case 'subresource':
        if (typeof value !== 'string') return false
        break
      case 'time':
        if (!isTime(value)) return false
        break
      case 'fieldsV1':
        if (!isJsonObject(value)) return false
        break
    }
  }
  return true
}

/** @internal */
export const fastManagedFieldsEntry: Fast<ManagedFieldsEntry> = {
  read: readManagedFieldsEntry,
  keep: keepManagedFieldsEntry,
  is: isManagedFieldsEntry
}
/** @internal */
export const readObjectMeta = (u: unknown): ObjectMeta | Failed => {
  if (!isPlain(u)) return FAILED
  if (isVoid(u)) return {}
  const from: Loose<ObjectMeta> = u
  const out: Writable<ObjectMeta> = {}
  const name = from.name
  if (name !== undefined && name !== null) {
    if (typeof name !== 'string') return FAILED
    out.name = name
  }
  const generateName = from.generateName
  if (generateName !== undefined && generateName !== null) {
    if (typeof generateName !== 'string') return FAILED
    out.generateName = generateName
  }
  const namespace = from.namespace
  if (namespace !== undefined && namespace !== null) {
    if (typeof namespace !== 'string') return FAILED
    out.namespace = namespace
  }
  const selfLink = from.selfLink
  if (selfLink !== undefined && selfLink !== null) {
    if (typeof selfLink !== 'string') return FAILED
    out.selfLink = selfLink
  }
  const uid = from.uid
  if (uid !== undefined && uid !== null) {
    if (typeof uid !== 'string') return FAILED
    out.uid = uid
  }
  const resourceVersion = from.resourceVersion
  if (resourceVersion !== undefined && resourceVersion !== null) {
    if (typeof resourceVersion !== 'string') return FAILED
    out.resourceVersion = resourceVersion
  }
  const generation = from.generation
  if (generation !== undefined && generation !== null) {
    if (!isInt64(generation)) return FAILED
    out.generation = readZero(generation)
  }
  const creationTimestamp = from.creationTimestamp
  if (creationTimestamp !== undefined && creationTimestamp !== null) {
    if (!isTime(creationTimestamp)) return FAILED
    out.creationTimestamp = creationTimestamp
  }
  const deletionTimestamp = from.deletionTimestamp
  if (deletionTimestamp !== undefined && deletionTimestamp !== null) {
    if (!isTime(deletionTimestamp)) return FAILED
    out.deletionTimestamp = deletionTimestamp
  }
  const deletionGracePeriodSeconds = from.deletionGracePeriodSeconds
  if (deletionGracePeriodSeconds !== undefined && deletionGracePeriodSeconds !== null) {
    if (!isInt64(deletionGracePeriodSeconds)) return FAILED
    out.deletionGracePeriodSeconds = readZero(deletionGracePeriodSeconds)
  }
  const labels = from.labels
  if (labels !== undefined && labels !== null) {
    const read = readMap(labels, readString)
    if (read === FAILED) return FAILED
    out.labels = read
  }
  const annotations = from.annotations
  if (annotations !== undefined && annotations !== null) {
    const read = readMap(annotations, readString)
    if (read === FAILED) return FAILED
    out.annotations = read
  }
  const ownerReferences = from.ownerReferences
  if (ownerReferences !== undefined && ownerReferences !== null) {
    const read = readList(ownerReferences, readOwnerReference)
    if (read === FAILED) return FAILED
    out.ownerReferences = read
  }
  const finalizers = from.finalizers
  if (finalizers !== undefined && finalizers !== null) {
    const read = readStrings(finalizers)
    if (read === FAILED) return FAILED
    out.finalizers = read
  }
  const managedFields = from.managedFields
  if (managedFields !== undefined && managedFields !== null) {
    const read = readList(managedFields, readManagedFieldsEntry)
    if (read === FAILED) return FAILED
    out.managedFields = read
  }
  return out
}

/** @internal */
export const keepObjectMeta = (u: unknown): ObjectMeta | Failed =>
  isRecord(u) && isKeptObjectMeta(u) ? u : readObjectMeta(u)

const isKeptObjectMeta = (u: Properties): u is Properties & ObjectMeta => {
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'name':
      case 'generateName':
      case 'namespace':
      case 'selfLink':
      case 'uid':
      case 'resourceVersion':
        if (typeof value !== 'string') return false
        break
      case 'generation':
      case 'deletionGracePeriodSeconds':
        if (!isInt64(value) || isMinusZero(value)) return false
        break
      case 'creationTimestamp':
      case 'deletionTimestamp':
        if (!isTime(value)) return false
        break
      case 'labels':
      case 'annotations': {
        const kept = keepMap(value, readString)
        if (kept === FAILED) return false
        if (kept !== value) u[key] = kept
        break
      }
      case 'ownerReferences': {
        const kept = keepList(value, keepOwnerReference)
        if (kept === FAILED) return false
        if (kept !== value) u[key] = kept
        break
      }
      case 'finalizers':
        if (!isStrings(value)) return false
        break
      case 'managedFields': {
        const kept = keepList(value, keepManagedFieldsEntry)
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
export const isObjectMeta = (u: unknown): boolean => {
  if (!isPlain(u)) return false
  for (const key in u) {
    if (!hasOwn(u, key)) continue
    const value = u[key]
    switch (key) {
      case 'name':
      case 'generateName':
      case 'namespace':
      case 'selfLink':
      case 'uid':
      case 'resourceVersion':
        if (typeof value !== 'string') return false
        break
      case 'generation':
      case 'deletionGracePeriodSeconds':
        if (!isInt64(value) || isMinusZero(value)) return false
        break
      case 'creationTimestamp':
      case 'deletionTimestamp':
        if (!isTime(value)) return false
        break
      case 'labels':
      case 'annotations':
        if (!isMap(value, isString)) return false
        break
      case 'ownerReferences':
        if (!isList(value, isOwnerReference)) return false
        break
      case 'finalizers':
        if (!isStrings(value)) return false
        break
      case 'managedFields':
        if (!isList(value, isManagedFieldsEntry)) return false
        break
    }
  }
  return true
}

/** @internal */
export const fastObjectMeta: Fast<ObjectMeta> = { read: readObjectMeta, keep: keepObjectMeta, is: isObjectMeta }
const readOwnerReference = (u: unknown): OwnerReference | Failed => {
  if (!isRecord(u)) return FAILED
  const out: Partial<Writable<OwnerReference>> = {}
  for (const key in u) {
    if (!hasOwn(u, key)) continue
    const value = u[key]
    if (value === undefined || value === null) continue
    switch (key) {
      case 'apiVersion':
        if (typeof value !== 'string') return FAILED
        out.apiVersion = value
        break
      case 'kind':
        if (typeof value !== 'string') return FAILED
        out.kind = value
        break
      case 'name':
        if (typeof value !== 'string') return FAILED
        out.name = value
        break
      case 'uid':
        if (typeof value !== 'string') return FAILED
        out.uid = value
        break
      case 'controller':
        if (typeof value !== 'boolean') return FAILED
        out.controller = value
        break
      case 'blockOwnerDeletion':
        if (typeof value !== 'boolean') return FAILED
        out.blockOwnerDeletion = value
        break
    }
  }
  return out.apiVersion === undefined || out.kind === undefined || out.name === undefined || out.uid === undefined
    ? FAILED
    : (out as OwnerReference)
}

const keepOwnerReference = (u: unknown): OwnerReference | Failed =>
  isRecord(u) && isKeptOwnerReference(u) ? u : readOwnerReference(u)

const isKeptOwnerReference = (u: Properties): u is Properties & OwnerReference => {
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'apiVersion':
      case 'kind':
      case 'name':
      case 'uid':
        if (typeof value !== 'string') return false
        break
      case 'controller':
      case 'blockOwnerDeletion':
        if (typeof value !== 'boolean') return false
        break
      default:
        return false
    }
  }
  return 'apiVersion' in u && 'kind' in u && 'name' in u && 'uid' in u
}

const isOwnerReference = (u: unknown): boolean => {
  if (!isPlain(u)) return false
  for (const key in u) {
    if (!hasOwn(u, key)) continue
    const value = u[key]
    switch (key) {
      case 'apiVersion':
      case 'kind':
      case 'name':
      case 'uid':
        if (typeof value !== 'string') return false
        break
      case 'controller':
      case 'blockOwnerDeletion':
        if (typeof value !== 'boolean') return false
        break
    }
  }
  return isField(u, 'apiVersion') && isField(u, 'kind') && isField(u, 'name') && isField(u, 'uid')
}

/** @internal */
export const fastOwnerReference: Fast<OwnerReference> = {
  read: readOwnerReference,
  keep: keepOwnerReference,
  is: isOwnerReference
}
const readShardInfo = (u: unknown): ShardInfo | Failed => {
  if (!isRecord(u)) return FAILED
  const out: Partial<Writable<ShardInfo>> = {}
  for (const key in u) {
    if (!hasOwn(u, key)) continue
    const value = u[key]
    if (value === undefined || value === null) continue
    switch (key) {
      case 'selector':
        if (typeof value !== 'string') return FAILED
        out.selector = value
        break
    }
  }
  return out.selector === undefined ? FAILED : (out as ShardInfo)
}

const keepShardInfo = (u: unknown): ShardInfo | Failed => (isRecord(u) && isKeptShardInfo(u) ? u : readShardInfo(u))

const isKeptShardInfo = (u: Properties): u is Properties & ShardInfo => {
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'selector':
        if (typeof value !== 'string') return false
        break
      default:
        return false
    }
  }
  return 'selector' in u
}

const isShardInfo = (u: unknown): boolean => {
  if (!isPlain(u)) return false
  for (const key in u) {
    if (!hasOwn(u, key)) continue
    const value = u[key]
    switch (key) {
      case 'selector':
        if (typeof value !== 'string') return false
        break
    }
  }
  return isField(u, 'selector')
}

/** @internal */
export const fastShardInfo: Fast<ShardInfo> = { read: readShardInfo, keep: keepShardInfo, is: isShardInfo }
const readStatus = (u: unknown): Status | Failed => {
  if (!isRecord(u)) return FAILED
  let seen = false
  const out: Writable<Status> = {}
  for (const key in u) {
    if (!hasOwn(u, key)) continue
    const value = u[key]
    if (value === undefined || value === null) continue
    switch (key) {
      case 'kind':
        if (value !== 'Status') return FAILED
        out.kind = value
        break
      case 'apiVersion':
        if (value !== 'v1') return FAILED
        out.apiVersion = value
        break
      case 'metadata': {
        const read = readListMeta(value)
        if (read === FAILED) return FAILED
        out.metadata = read
        break
      }
      case 'status':
        if (typeof value !== 'string') return FAILED
        out.status = value
        break
      case 'message':
        if (typeof value !== 'string') return FAILED
        out.message = value
        break
      case 'reason':
        if (typeof value !== 'string') return FAILED
        out.reason = value
        break
      case 'details': {
        const read = readStatusDetails(value)
        if (read === FAILED) return FAILED
        out.details = read
        break
      }
      case 'code':
        if (!isInt32(value)) return FAILED
        out.code = readZero(value)
        break
      default:
        continue
    }
    seen = true
  }
  return seen || isPlain(u) ? out : FAILED
}

const keepStatus = (u: unknown): Status | Failed => (isRecord(u) && isKeptStatus(u) ? u : readStatus(u))

const isKeptStatus = (u: Properties): u is Properties & Status => {
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'kind':
        if (value !== 'Status') return false
        break
      case 'apiVersion':
        if (value !== 'v1') return false
        break
      case 'metadata': {
        const kept = keepListMeta(value)
        if (kept === FAILED) return false
        if (kept !== value) u[key] = kept
        break
      }
      case 'status':
      case 'message':
      case 'reason':
        if (typeof value !== 'string') return false
        break
      case 'details': {
        const kept = keepStatusDetails(value)
        if (kept === FAILED) return false
        if (kept !== value) u[key] = kept
        break
      }
      case 'code':
        if (!isInt32(value) || isMinusZero(value)) return false
        break
      default:
        return false
    }
  }
  return true
}

const isStatus = (u: unknown): boolean => {
  if (!isPlain(u)) return false
  for (const key in u) {
    if (!hasOwn(u, key)) continue
    const value = u[key]
    switch (key) {
      case 'kind':
        if (value !== 'Status') return false
        break
      case 'apiVersion':
        if (value !== 'v1') return false
        break
      case 'metadata':
        if (!isListMeta(value)) return false
        break
      case 'status':
      case 'message':
      case 'reason':
        if (typeof value !== 'string') return false
        break
      case 'details':
        if (!isStatusDetails(value)) return false
        break
      case 'code':
        if (!isInt32(value) || isMinusZero(value)) return false
        break
    }
  }
  return true
}

/** @internal */
export const fastStatus: Fast<Status> = { read: readStatus, keep: keepStatus, is: isStatus }
const readStatusCause = (u: unknown): StatusCause | Failed => {
  if (!isRecord(u)) return FAILED
  let seen = false
  const out: Writable<StatusCause> = {}
  for (const key in u) {
    if (!hasOwn(u, key)) continue
    const value = u[key]
    if (value === undefined || value === null) continue
    switch (key) {
      case 'reason':
        if (typeof value !== 'string') return FAILED
        out.reason = value
        break
      case 'message':
        if (typeof value !== 'string') return FAILED
        out.message = value
        break
      case 'field':
        if (typeof value !== 'string') return FAILED
        out.field = value
        break
      default:
        continue
    }
    seen = true
  }
  return seen || isPlain(u) ? out : FAILED
}

const keepStatusCause = (u: unknown): StatusCause | Failed =>
  isRecord(u) && isKeptStatusCause(u) ? u : readStatusCause(u)

const isKeptStatusCause = (u: Properties): u is Properties & StatusCause => {
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'reason':
      case 'message':
      case 'field':
        if (typeof value !== 'string') return false
        break
      default:
        return false
    }
  }
  return true
}

const isStatusCause = (u: unknown): boolean => {
  if (!isPlain(u)) return false
  for (const key in u) {
    if (!hasOwn(u, key)) continue
    const value = u[key]
    switch (key) {
      case 'reason':
      case 'message':
      case 'field':
        if (typeof value !== 'string') return false
        break
    }
  }
  return true
}

/** @internal */
export const fastStatusCause: Fast<StatusCause> = { read: readStatusCause, keep: keepStatusCause, is: isStatusCause }
const readStatusDetails = (u: unknown): StatusDetails | Failed => {
  if (!isRecord(u)) return FAILED
  let seen = false
  const out: Writable<StatusDetails> = {}
  for (const key in u) {
    if (!hasOwn(u, key)) continue
    const value = u[key]
    if (value === undefined || value === null) continue
    switch (key) {
      case 'name':
        if (typeof value !== 'string') return FAILED
        out.name = value
        break
      case 'group':
        if (typeof value !== 'string') return FAILED
        out.group = value
        break
      case 'kind':
        if (typeof value !== 'string') return FAILED
        out.kind = value
        break
      case 'uid':
        if (typeof value !== 'string') return FAILED
        out.uid = value
        break
      case 'causes': {
        const read = readList(value, readStatusCause)
        if (read === FAILED) return FAILED
        out.causes = read
        break
      }
      case 'retryAfterSeconds':
        if (!isInt32(value)) return FAILED
        out.retryAfterSeconds = readZero(value)
        break
      default:
        continue
    }
    seen = true
  }
  return seen || isPlain(u) ? out : FAILED
}

const keepStatusDetails = (u: unknown): StatusDetails | Failed =>
  isRecord(u) && isKeptStatusDetails(u) ? u : readStatusDetails(u)

const isKeptStatusDetails = (u: Properties): u is Properties & StatusDetails => {
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'name':
      case 'group':
      case 'kind':
      case 'uid':
        if (typeof value !== 'string') return false
        break
      case 'causes': {
        const kept = keepList(value, keepStatusCause)
        if (kept === FAILED) return false
        if (kept !== value) u[key] = kept
        break
      }
      case 'retryAfterSeconds':
        if (!isInt32(value) || isMinusZero(value)) return false
        break
      default:
        return false
    }
  }
  return true
}

const isStatusDetails = (u: unknown): boolean => {
  if (!isPlain(u)) return false
  for (const key in u) {
    if (!hasOwn(u, key)) continue
    const value = u[key]
    switch (key) {
      case 'name':
      case 'group':
      case 'kind':
      case 'uid':
        if (typeof value !== 'string') return false
        break
      case 'causes':
        if (!isList(value, isStatusCause)) return false
        break
      case 'retryAfterSeconds':
        if (!isInt32(value) || isMinusZero(value)) return false
        break
    }
  }
  return true
}

/** @internal */
export const fastStatusDetails: Fast<StatusDetails> = {
  read: readStatusDetails,
  keep: keepStatusDetails,
  is: isStatusDetails
}
