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
  withoutMinusZero
} from '../../codec/fast'
import { FAILED } from '../../codec/json'
import { hasOwn, isField, isRecord } from '../../codec/object'
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
  let selfLink: ListMeta['selfLink'] | undefined
  let resourceVersion: ListMeta['resourceVersion'] | undefined
  let continue_: ListMeta['continue'] | undefined
  let remainingItemCount: ListMeta['remainingItemCount'] | undefined
  let shardInfo: ListMeta['shardInfo'] | undefined
  for (const key in u) {
    if (!hasOwn(u, key)) continue
    const value = u[key]
    if (value === undefined || value === null) continue
    switch (key) {
      case 'selfLink':
        if (typeof value !== 'string') return FAILED
        selfLink = value
        break
      case 'resourceVersion':
        if (typeof value !== 'string') return FAILED
        resourceVersion = value
        break
      case 'continue':
        if (typeof value !== 'string') return FAILED
        continue_ = value
        break
      case 'remainingItemCount':
        if (!isInt64(value)) return FAILED
        remainingItemCount = withoutMinusZero(value)
        break
      case 'shardInfo': {
        const read = readShardInfo(value)
        if (read === FAILED) return FAILED
        shardInfo = read
        break
      }
    }
  }
  if (
    selfLink === undefined &&
    resourceVersion === undefined &&
    continue_ === undefined &&
    remainingItemCount === undefined &&
    shardInfo === undefined
  )
    return isPlain(u) ? {} : FAILED
  const out: Writable<ListMeta> = {}
  if (selfLink !== undefined) out.selfLink = selfLink
  if (resourceVersion !== undefined) out.resourceVersion = resourceVersion
  if (continue_ !== undefined) out.continue = continue_
  if (remainingItemCount !== undefined) out.remainingItemCount = remainingItemCount
  if (shardInfo !== undefined) out.shardInfo = shardInfo
  return out
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
  let manager: ManagedFieldsEntry['manager'] | undefined
  let operation: ManagedFieldsEntry['operation'] | undefined
  let apiVersion: ManagedFieldsEntry['apiVersion'] | undefined
  let time: ManagedFieldsEntry['time'] | undefined
  let fieldsType: ManagedFieldsEntry['fieldsType'] | undefined
  let fieldsV1: ManagedFieldsEntry['fieldsV1'] | undefined
  let subresource: ManagedFieldsEntry['subresource'] | undefined
  for (const key in u) {
    if (!hasOwn(u, key)) continue
    const value = u[key]
    if (value === undefined || value === null) continue
    switch (key) {
      case 'manager':
        if (typeof value !== 'string') return FAILED
        manager = value
        break
      case 'operation':
        if (typeof value !== 'string') return FAILED
        operation = value
        break
      case 'apiVersion':
        if (typeof value !== 'string') return FAILED
        apiVersion = value
        break
      case 'time':
        if (!isTime(value)) return FAILED
        time = value
        break
      case 'fieldsType':
        if (typeof value !== 'string') return FAILED
        fieldsType = value
        break
      case 'fieldsV1': {
        const read = readJsonObject(value)
        if (read === FAILED) return FAILED
        fieldsV1 = read
        break
      }
      case 'subresource':
        if (typeof value !== 'string') return FAILED
        subresource = value
        break
    }
  }
  if (
    manager === undefined &&
    operation === undefined &&
    apiVersion === undefined &&
    time === undefined &&
    fieldsType === undefined &&
    fieldsV1 === undefined &&
    subresource === undefined
  )
    return isPlain(u) ? {} : FAILED
  const out: Writable<ManagedFieldsEntry> = {}
  if (manager !== undefined) out.manager = manager
  if (operation !== undefined) out.operation = operation
  if (apiVersion !== undefined) out.apiVersion = apiVersion
  if (time !== undefined) out.time = time
  if (fieldsType !== undefined) out.fieldsType = fieldsType
  if (fieldsV1 !== undefined) out.fieldsV1 = fieldsV1
  if (subresource !== undefined) out.subresource = subresource
  return out
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
    out.generation = withoutMinusZero(generation)
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
    out.deletionGracePeriodSeconds = withoutMinusZero(deletionGracePeriodSeconds)
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
      case 'annotations':
        if (keepMap(value, readString) === FAILED) return false
        break
      case 'ownerReferences':
        if (keepList(value, keepOwnerReference) === FAILED) return false
        break
      case 'finalizers':
        if (!isStrings(value)) return false
        break
      case 'managedFields':
        if (keepList(value, keepManagedFieldsEntry) === FAILED) return false
        break
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
  let apiVersion: OwnerReference['apiVersion'] | undefined
  let kind: OwnerReference['kind'] | undefined
  let name: OwnerReference['name'] | undefined
  let uid: OwnerReference['uid'] | undefined
  let controller: OwnerReference['controller'] | undefined
  let blockOwnerDeletion: OwnerReference['blockOwnerDeletion'] | undefined
  for (const key in u) {
    if (!hasOwn(u, key)) continue
    const value = u[key]
    if (value === undefined || value === null) continue
    switch (key) {
      case 'apiVersion':
        if (typeof value !== 'string') return FAILED
        apiVersion = value
        break
      case 'kind':
        if (typeof value !== 'string') return FAILED
        kind = value
        break
      case 'name':
        if (typeof value !== 'string') return FAILED
        name = value
        break
      case 'uid':
        if (typeof value !== 'string') return FAILED
        uid = value
        break
      case 'controller':
        if (typeof value !== 'boolean') return FAILED
        controller = value
        break
      case 'blockOwnerDeletion':
        if (typeof value !== 'boolean') return FAILED
        blockOwnerDeletion = value
        break
    }
  }
  if (apiVersion === undefined || kind === undefined || name === undefined || uid === undefined) return FAILED
  const out: Writable<OwnerReference> = { apiVersion, kind, name, uid }
  if (controller !== undefined) out.controller = controller
  if (blockOwnerDeletion !== undefined) out.blockOwnerDeletion = blockOwnerDeletion
  return out
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
  let selector: ShardInfo['selector'] | undefined
  for (const key in u) {
    if (!hasOwn(u, key)) continue
    const value = u[key]
    if (value === undefined || value === null) continue
    switch (key) {
      case 'selector':
        if (typeof value !== 'string') return FAILED
        selector = value
        break
    }
  }
  if (selector === undefined) return FAILED
  const out: Writable<ShardInfo> = { selector }
  return out
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
  let kind: Status['kind'] | undefined
  let apiVersion: Status['apiVersion'] | undefined
  let metadata: Status['metadata'] | undefined
  let status: Status['status'] | undefined
  let message: Status['message'] | undefined
  let reason: Status['reason'] | undefined
  let details: Status['details'] | undefined
  let code: Status['code'] | undefined
  for (const key in u) {
    if (!hasOwn(u, key)) continue
    const value = u[key]
    if (value === undefined || value === null) continue
    switch (key) {
      case 'kind':
        if (value !== 'Status') return FAILED
        kind = value
        break
      case 'apiVersion':
        if (value !== 'v1') return FAILED
        apiVersion = value
        break
      case 'metadata': {
        const read = readListMeta(value)
        if (read === FAILED) return FAILED
        metadata = read
        break
      }
      case 'status':
        if (typeof value !== 'string') return FAILED
        status = value
        break
      case 'message':
        if (typeof value !== 'string') return FAILED
        message = value
        break
      case 'reason':
        if (typeof value !== 'string') return FAILED
        reason = value
        break
      case 'details': {
        const read = readStatusDetails(value)
        if (read === FAILED) return FAILED
        details = read
        break
      }
      case 'code':
        if (!isInt32(value)) return FAILED
        code = withoutMinusZero(value)
        break
    }
  }
  if (
    kind === undefined &&
    apiVersion === undefined &&
    metadata === undefined &&
    status === undefined &&
    message === undefined &&
    reason === undefined &&
    details === undefined &&
    code === undefined
  )
    return isPlain(u) ? {} : FAILED
  const out: Writable<Status> = {}
  if (kind !== undefined) out.kind = kind
  if (apiVersion !== undefined) out.apiVersion = apiVersion
  if (metadata !== undefined) out.metadata = metadata
  if (status !== undefined) out.status = status
  if (message !== undefined) out.message = message
  if (reason !== undefined) out.reason = reason
  if (details !== undefined) out.details = details
  if (code !== undefined) out.code = code
  return out
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
  let reason: StatusCause['reason'] | undefined
  let message: StatusCause['message'] | undefined
  let field: StatusCause['field'] | undefined
  for (const key in u) {
    if (!hasOwn(u, key)) continue
    const value = u[key]
    if (value === undefined || value === null) continue
    switch (key) {
      case 'reason':
        if (typeof value !== 'string') return FAILED
        reason = value
        break
      case 'message':
        if (typeof value !== 'string') return FAILED
        message = value
        break
      case 'field':
        if (typeof value !== 'string') return FAILED
        field = value
        break
    }
  }
  if (reason === undefined && message === undefined && field === undefined) return isPlain(u) ? {} : FAILED
  const out: Writable<StatusCause> = {}
  if (reason !== undefined) out.reason = reason
  if (message !== undefined) out.message = message
  if (field !== undefined) out.field = field
  return out
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
  let name: StatusDetails['name'] | undefined
  let group: StatusDetails['group'] | undefined
  let kind: StatusDetails['kind'] | undefined
  let uid: StatusDetails['uid'] | undefined
  let causes: StatusDetails['causes'] | undefined
  let retryAfterSeconds: StatusDetails['retryAfterSeconds'] | undefined
  for (const key in u) {
    if (!hasOwn(u, key)) continue
    const value = u[key]
    if (value === undefined || value === null) continue
    switch (key) {
      case 'name':
        if (typeof value !== 'string') return FAILED
        name = value
        break
      case 'group':
        if (typeof value !== 'string') return FAILED
        group = value
        break
      case 'kind':
        if (typeof value !== 'string') return FAILED
        kind = value
        break
      case 'uid':
        if (typeof value !== 'string') return FAILED
        uid = value
        break
      case 'causes': {
        const read = readList(value, readStatusCause)
        if (read === FAILED) return FAILED
        causes = read
        break
      }
      case 'retryAfterSeconds':
        if (!isInt32(value)) return FAILED
        retryAfterSeconds = withoutMinusZero(value)
        break
    }
  }
  if (
    name === undefined &&
    group === undefined &&
    kind === undefined &&
    uid === undefined &&
    causes === undefined &&
    retryAfterSeconds === undefined
  )
    return isPlain(u) ? {} : FAILED
  const out: Writable<StatusDetails> = {}
  if (name !== undefined) out.name = name
  if (group !== undefined) out.group = group
  if (kind !== undefined) out.kind = kind
  if (uid !== undefined) out.uid = uid
  if (causes !== undefined) out.causes = causes
  if (retryAfterSeconds !== undefined) out.retryAfterSeconds = retryAfterSeconds
  return out
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
      case 'causes':
        if (keepList(value, keepStatusCause) === FAILED) return false
        break
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
