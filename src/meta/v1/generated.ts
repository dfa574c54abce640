// Generated from the models of src/meta/v1: npm run generate. Do not edit.
import {
  type Failed,
  type Fast,
  type Loose,
  type Writable,
  isJsonObject,
  isList,
  isMap,
  isMinusZero,
  isPlain,
  isString,
  isStrings,
  readJsonObject,
  readList,
  readMap,
  readString,
  readStrings,
  readZero,
  writeJsonObject,
  writeList,
  writeMap,
  writeString,
  writeStrings
} from '../../codec/fast'
import { FAILED } from '../../codec/json'
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

const readListMeta = (u: unknown, owned: boolean): ListMeta | Failed => {
  if (!isPlain(u)) return FAILED
  const from: Loose<ListMeta> = u
  // each required field is set below
  const out = {} as Writable<ListMeta>
  const selfLink = from.selfLink
  if (selfLink !== undefined && selfLink !== null) {
    if (typeof selfLink !== 'string') return FAILED
    out.selfLink = selfLink
  }
  const resourceVersion = from.resourceVersion
  if (resourceVersion !== undefined && resourceVersion !== null) {
    if (typeof resourceVersion !== 'string') return FAILED
    out.resourceVersion = resourceVersion
  }
  const continue_ = from.continue
  if (continue_ !== undefined && continue_ !== null) {
    if (typeof continue_ !== 'string') return FAILED
    out.continue = continue_
  }
  const remainingItemCount = from.remainingItemCount
  if (remainingItemCount !== undefined && remainingItemCount !== null) {
    if (!isInt64(remainingItemCount)) return FAILED
    out.remainingItemCount = readZero(remainingItemCount)
  }
  const shardInfo = from.shardInfo
  if (shardInfo !== undefined && shardInfo !== null) {
    const read = readShardInfo(shardInfo, owned)
    if (read === FAILED) return FAILED
    out.shardInfo = read
  }
  return out
}

const isListMeta = (u: unknown): boolean => {
  if (!isPlain(u)) return false
  const o: Loose<ListMeta> = u
  return (
    (o.selfLink === undefined ? !('selfLink' in o) : typeof o.selfLink === 'string') &&
    (o.resourceVersion === undefined ? !('resourceVersion' in o) : typeof o.resourceVersion === 'string') &&
    (o.continue === undefined ? !('continue' in o) : typeof o.continue === 'string') &&
    (o.remainingItemCount === undefined
      ? !('remainingItemCount' in o)
      : isInt64(o.remainingItemCount) && !isMinusZero(o.remainingItemCount)) &&
    (o.shardInfo === undefined ? !('shardInfo' in o) : isShardInfo(o.shardInfo))
  )
}

const writeListMeta = (a: ListMeta): ListMeta | Failed => {
  if (!isPlain(a)) return FAILED
  // each required field is set below
  const out = {} as Writable<ListMeta>
  if (a.selfLink !== undefined) {
    out.selfLink = a.selfLink
  }
  if (a.resourceVersion !== undefined) {
    out.resourceVersion = a.resourceVersion
  }
  if (a.continue !== undefined) {
    out.continue = a.continue
  }
  if (a.remainingItemCount !== undefined) {
    out.remainingItemCount = a.remainingItemCount
  }
  if (a.shardInfo !== undefined) {
    const written = writeShardInfo(a.shardInfo)
    if (written === FAILED) return FAILED
    out.shardInfo = written
  }
  return out
}

/** @internal */
export const fastListMeta: Fast<ListMeta> = { read: readListMeta, is: isListMeta, write: writeListMeta }

const readManagedFieldsEntry = (u: unknown, owned: boolean): ManagedFieldsEntry | Failed => {
  if (!isPlain(u)) return FAILED
  const from: Loose<ManagedFieldsEntry> = u
  // each required field is set below
  const out = {} as Writable<ManagedFieldsEntry>
  const manager = from.manager
  if (manager !== undefined && manager !== null) {
    if (typeof manager !== 'string') return FAILED
    out.manager = manager
  }
  const operation = from.operation
  if (operation !== undefined && operation !== null) {
    if (typeof operation !== 'string') return FAILED
    out.operation = operation
  }
  const apiVersion = from.apiVersion
  if (apiVersion !== undefined && apiVersion !== null) {
    if (typeof apiVersion !== 'string') return FAILED
    out.apiVersion = apiVersion
  }
  const time = from.time
  if (time !== undefined && time !== null) {
    if (!isTime(time)) return FAILED
    out.time = time
  }
  const fieldsType = from.fieldsType
  if (fieldsType !== undefined && fieldsType !== null) {
    if (typeof fieldsType !== 'string') return FAILED
    out.fieldsType = fieldsType
  }
  const fieldsV1 = from.fieldsV1
  if (fieldsV1 !== undefined && fieldsV1 !== null) {
    const read = readJsonObject(fieldsV1, owned)
    if (read === FAILED) return FAILED
    out.fieldsV1 = read
  }
  const subresource = from.subresource
  if (subresource !== undefined && subresource !== null) {
    if (typeof subresource !== 'string') return FAILED
    out.subresource = subresource
  }
  return out
}

const isManagedFieldsEntry = (u: unknown): boolean => {
  if (!isPlain(u)) return false
  const o: Loose<ManagedFieldsEntry> = u
  return (
    (o.manager === undefined ? !('manager' in o) : typeof o.manager === 'string') &&
    (o.operation === undefined ? !('operation' in o) : typeof o.operation === 'string') &&
    (o.apiVersion === undefined ? !('apiVersion' in o) : typeof o.apiVersion === 'string') &&
    (o.time === undefined ? !('time' in o) : isTime(o.time)) &&
    (o.fieldsType === undefined ? !('fieldsType' in o) : typeof o.fieldsType === 'string') &&
    (o.fieldsV1 === undefined ? !('fieldsV1' in o) : isJsonObject(o.fieldsV1)) &&
    (o.subresource === undefined ? !('subresource' in o) : typeof o.subresource === 'string')
  )
}

const writeManagedFieldsEntry = (a: ManagedFieldsEntry): ManagedFieldsEntry | Failed => {
  if (!isPlain(a)) return FAILED
  // each required field is set below
  const out = {} as Writable<ManagedFieldsEntry>
  if (a.manager !== undefined) {
    out.manager = a.manager
  }
  if (a.operation !== undefined) {
    out.operation = a.operation
  }
  if (a.apiVersion !== undefined) {
    out.apiVersion = a.apiVersion
  }
  if (a.time !== undefined) {
    out.time = a.time
  }
  if (a.fieldsType !== undefined) {
    out.fieldsType = a.fieldsType
  }
  if (a.fieldsV1 !== undefined) {
    const written = writeJsonObject(a.fieldsV1)
    if (written === FAILED) return FAILED
    out.fieldsV1 = written
  }
  if (a.subresource !== undefined) {
    out.subresource = a.subresource
  }
  return out
}

/** @internal */
export const fastManagedFieldsEntry: Fast<ManagedFieldsEntry> = {
  read: readManagedFieldsEntry,
  is: isManagedFieldsEntry,
  write: writeManagedFieldsEntry
}

/** @internal */
export const readObjectMeta = (u: unknown, owned: boolean): ObjectMeta | Failed => {
  if (!isPlain(u)) return FAILED
  const from: Loose<ObjectMeta> = u
  // each required field is set below
  const out = {} as Writable<ObjectMeta>
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
    const read = readMap(labels, owned, readString)
    if (read === FAILED) return FAILED
    out.labels = read
  }
  const annotations = from.annotations
  if (annotations !== undefined && annotations !== null) {
    const read = readMap(annotations, owned, readString)
    if (read === FAILED) return FAILED
    out.annotations = read
  }
  const ownerReferences = from.ownerReferences
  if (ownerReferences !== undefined && ownerReferences !== null) {
    const read = readList(ownerReferences, owned, readOwnerReference)
    if (read === FAILED) return FAILED
    out.ownerReferences = read
  }
  const finalizers = from.finalizers
  if (finalizers !== undefined && finalizers !== null) {
    const read = readStrings(finalizers, owned)
    if (read === FAILED) return FAILED
    out.finalizers = read
  }
  const managedFields = from.managedFields
  if (managedFields !== undefined && managedFields !== null) {
    const read = readList(managedFields, owned, readManagedFieldsEntry)
    if (read === FAILED) return FAILED
    out.managedFields = read
  }
  return out
}

/** @internal */
export const isObjectMeta = (u: unknown): boolean => {
  if (!isPlain(u)) return false
  const o: Loose<ObjectMeta> = u
  return (
    (o.name === undefined ? !('name' in o) : typeof o.name === 'string') &&
    (o.generateName === undefined ? !('generateName' in o) : typeof o.generateName === 'string') &&
    (o.namespace === undefined ? !('namespace' in o) : typeof o.namespace === 'string') &&
    (o.selfLink === undefined ? !('selfLink' in o) : typeof o.selfLink === 'string') &&
    (o.uid === undefined ? !('uid' in o) : typeof o.uid === 'string') &&
    (o.resourceVersion === undefined ? !('resourceVersion' in o) : typeof o.resourceVersion === 'string') &&
    (o.generation === undefined ? !('generation' in o) : isInt64(o.generation) && !isMinusZero(o.generation)) &&
    (o.creationTimestamp === undefined ? !('creationTimestamp' in o) : isTime(o.creationTimestamp)) &&
    (o.deletionTimestamp === undefined ? !('deletionTimestamp' in o) : isTime(o.deletionTimestamp)) &&
    (o.deletionGracePeriodSeconds === undefined
      ? !('deletionGracePeriodSeconds' in o)
      : isInt64(o.deletionGracePeriodSeconds) && !isMinusZero(o.deletionGracePeriodSeconds)) &&
    (o.labels === undefined ? !('labels' in o) : isMap(o.labels, isString)) &&
    (o.annotations === undefined ? !('annotations' in o) : isMap(o.annotations, isString)) &&
    (o.ownerReferences === undefined ? !('ownerReferences' in o) : isList(o.ownerReferences, isOwnerReference)) &&
    (o.finalizers === undefined ? !('finalizers' in o) : isStrings(o.finalizers)) &&
    (o.managedFields === undefined ? !('managedFields' in o) : isList(o.managedFields, isManagedFieldsEntry))
  )
}

/** @internal */
export const writeObjectMeta = (a: ObjectMeta): ObjectMeta | Failed => {
  if (!isPlain(a)) return FAILED
  // each required field is set below
  const out = {} as Writable<ObjectMeta>
  if (a.name !== undefined) {
    out.name = a.name
  }
  if (a.generateName !== undefined) {
    out.generateName = a.generateName
  }
  if (a.namespace !== undefined) {
    out.namespace = a.namespace
  }
  if (a.selfLink !== undefined) {
    out.selfLink = a.selfLink
  }
  if (a.uid !== undefined) {
    out.uid = a.uid
  }
  if (a.resourceVersion !== undefined) {
    out.resourceVersion = a.resourceVersion
  }
  if (a.generation !== undefined) {
    out.generation = a.generation
  }
  if (a.creationTimestamp !== undefined) {
    out.creationTimestamp = a.creationTimestamp
  }
  if (a.deletionTimestamp !== undefined) {
    out.deletionTimestamp = a.deletionTimestamp
  }
  if (a.deletionGracePeriodSeconds !== undefined) {
    out.deletionGracePeriodSeconds = a.deletionGracePeriodSeconds
  }
  if (a.labels !== undefined) {
    const written = writeMap(a.labels, writeString)
    if (written === FAILED) return FAILED
    out.labels = written
  }
  if (a.annotations !== undefined) {
    const written = writeMap(a.annotations, writeString)
    if (written === FAILED) return FAILED
    out.annotations = written
  }
  if (a.ownerReferences !== undefined) {
    const written = writeList(a.ownerReferences, writeOwnerReference)
    if (written === FAILED) return FAILED
    out.ownerReferences = written
  }
  if (a.finalizers !== undefined) {
    out.finalizers = writeStrings(a.finalizers)
  }
  if (a.managedFields !== undefined) {
    const written = writeList(a.managedFields, writeManagedFieldsEntry)
    if (written === FAILED) return FAILED
    out.managedFields = written
  }
  return out
}

/** @internal */
export const fastObjectMeta: Fast<ObjectMeta> = { read: readObjectMeta, is: isObjectMeta, write: writeObjectMeta }

const readOwnerReference = (u: unknown, _owned: boolean): OwnerReference | Failed => {
  if (!isPlain(u)) return FAILED
  const from: Loose<OwnerReference> = u
  // each required field is set below
  const out = {} as Writable<OwnerReference>
  const apiVersion = from.apiVersion
  if (typeof apiVersion !== 'string') return FAILED
  out.apiVersion = apiVersion
  const kind = from.kind
  if (typeof kind !== 'string') return FAILED
  out.kind = kind
  const name = from.name
  if (typeof name !== 'string') return FAILED
  out.name = name
  const uid = from.uid
  if (typeof uid !== 'string') return FAILED
  out.uid = uid
  const controller = from.controller
  if (controller !== undefined && controller !== null) {
    if (typeof controller !== 'boolean') return FAILED
    out.controller = controller
  }
  const blockOwnerDeletion = from.blockOwnerDeletion
  if (blockOwnerDeletion !== undefined && blockOwnerDeletion !== null) {
    if (typeof blockOwnerDeletion !== 'boolean') return FAILED
    out.blockOwnerDeletion = blockOwnerDeletion
  }
  return out
}

const isOwnerReference = (u: unknown): boolean => {
  if (!isPlain(u)) return false
  const o: Loose<OwnerReference> = u
  return (
    typeof o.apiVersion === 'string' &&
    typeof o.kind === 'string' &&
    typeof o.name === 'string' &&
    typeof o.uid === 'string' &&
    (o.controller === undefined ? !('controller' in o) : typeof o.controller === 'boolean') &&
    (o.blockOwnerDeletion === undefined ? !('blockOwnerDeletion' in o) : typeof o.blockOwnerDeletion === 'boolean')
  )
}

const writeOwnerReference = (a: OwnerReference): OwnerReference | Failed => {
  if (!isPlain(a)) return FAILED
  // each required field is set below
  const out = {} as Writable<OwnerReference>
  out.apiVersion = a.apiVersion
  out.kind = a.kind
  out.name = a.name
  out.uid = a.uid
  if (a.controller !== undefined) {
    out.controller = a.controller
  }
  if (a.blockOwnerDeletion !== undefined) {
    out.blockOwnerDeletion = a.blockOwnerDeletion
  }
  return out
}

/** @internal */
export const fastOwnerReference: Fast<OwnerReference> = {
  read: readOwnerReference,
  is: isOwnerReference,
  write: writeOwnerReference
}

const readShardInfo = (u: unknown, _owned: boolean): ShardInfo | Failed => {
  if (!isPlain(u)) return FAILED
  const from: Loose<ShardInfo> = u
  // each required field is set below
  const out = {} as Writable<ShardInfo>
  const selector = from.selector
  if (typeof selector !== 'string') return FAILED
  out.selector = selector
  return out
}

const isShardInfo = (u: unknown): boolean => {
  if (!isPlain(u)) return false
  const o: Loose<ShardInfo> = u
  return typeof o.selector === 'string'
}

const writeShardInfo = (a: ShardInfo): ShardInfo | Failed => {
  if (!isPlain(a)) return FAILED
  // each required field is set below
  const out = {} as Writable<ShardInfo>
  out.selector = a.selector
  return out
}

/** @internal */
export const fastShardInfo: Fast<ShardInfo> = { read: readShardInfo, is: isShardInfo, write: writeShardInfo }

const readStatus = (u: unknown, owned: boolean): Status | Failed => {
  if (!isPlain(u)) return FAILED
  const from: Loose<Status> = u
  // each required field is set below
  const out = {} as Writable<Status>
  const kind = from.kind
  if (kind !== undefined && kind !== null) {
    if (kind !== 'Status') return FAILED
    out.kind = kind
  }
  const apiVersion = from.apiVersion
  if (apiVersion !== undefined && apiVersion !== null) {
    if (apiVersion !== 'v1') return FAILED
    out.apiVersion = apiVersion
  }
  const metadata = from.metadata
  if (metadata !== undefined && metadata !== null) {
    const read = readListMeta(metadata, owned)
    if (read === FAILED) return FAILED
    out.metadata = read
  }
  const status = from.status
  if (status !== undefined && status !== null) {
    if (typeof status !== 'string') return FAILED
    out.status = status
  }
  const message = from.message
  if (message !== undefined && message !== null) {
    if (typeof message !== 'string') return FAILED
    out.message = message
  }
  const reason = from.reason
  if (reason !== undefined && reason !== null) {
    if (typeof reason !== 'string') return FAILED
    out.reason = reason
  }
  const details = from.details
  if (details !== undefined && details !== null) {
    const read = readStatusDetails(details, owned)
    if (read === FAILED) return FAILED
    out.details = read
  }
  const code = from.code
  if (code !== undefined && code !== null) {
    if (!isInt32(code)) return FAILED
    out.code = readZero(code)
  }
  return out
}

const isStatus = (u: unknown): boolean => {
  if (!isPlain(u)) return false
  const o: Loose<Status> = u
  return (
    (o.kind === undefined ? !('kind' in o) : o.kind === 'Status') &&
    (o.apiVersion === undefined ? !('apiVersion' in o) : o.apiVersion === 'v1') &&
    (o.metadata === undefined ? !('metadata' in o) : isListMeta(o.metadata)) &&
    (o.status === undefined ? !('status' in o) : typeof o.status === 'string') &&
    (o.message === undefined ? !('message' in o) : typeof o.message === 'string') &&
    (o.reason === undefined ? !('reason' in o) : typeof o.reason === 'string') &&
    (o.details === undefined ? !('details' in o) : isStatusDetails(o.details)) &&
    (o.code === undefined ? !('code' in o) : isInt32(o.code) && !isMinusZero(o.code))
  )
}

const writeStatus = (a: Status): Status | Failed => {
  if (!isPlain(a)) return FAILED
  // each required field is set below
  const out = {} as Writable<Status>
  if (a.kind !== undefined) {
    out.kind = a.kind
  }
  if (a.apiVersion !== undefined) {
    out.apiVersion = a.apiVersion
  }
  if (a.metadata !== undefined) {
    const written = writeListMeta(a.metadata)
    if (written === FAILED) return FAILED
    out.metadata = written
  }
  if (a.status !== undefined) {
    out.status = a.status
  }
  if (a.message !== undefined) {
    out.message = a.message
  }
  if (a.reason !== undefined) {
    out.reason = a.reason
  }
  if (a.details !== undefined) {
    const written = writeStatusDetails(a.details)
    if (written === FAILED) return FAILED
    out.details = written
  }
  if (a.code !== undefined) {
    out.code = a.code
  }
  return out
}

/** @internal */
export const fastStatus: Fast<Status> = { read: readStatus, is: isStatus, write: writeStatus }

const readStatusCause = (u: unknown, _owned: boolean): StatusCause | Failed => {
  if (!isPlain(u)) return FAILED
  const from: Loose<StatusCause> = u
  // each required field is set below
  const out = {} as Writable<StatusCause>
  const reason = from.reason
  if (reason !== undefined && reason !== null) {
    if (typeof reason !== 'string') return FAILED
    out.reason = reason
  }
  const message = from.message
  if (message !== undefined && message !== null) {
    if (typeof message !== 'string') return FAILED
    out.message = message
  }
  const field = from.field
  if (field !== undefined && field !== null) {
    if (typeof field !== 'string') return FAILED
    out.field = field
  }
  return out
}

const isStatusCause = (u: unknown): boolean => {
  if (!isPlain(u)) return false
  const o: Loose<StatusCause> = u
  return (
    (o.reason === undefined ? !('reason' in o) : typeof o.reason === 'string') &&
    (o.message === undefined ? !('message' in o) : typeof o.message === 'string') &&
    (o.field === undefined ? !('field' in o) : typeof o.field === 'string')
  )
}

const writeStatusCause = (a: StatusCause): StatusCause | Failed => {
  if (!isPlain(a)) return FAILED
  // each required field is set below
  const out = {} as Writable<StatusCause>
  if (a.reason !== undefined) {
    out.reason = a.reason
  }
  if (a.message !== undefined) {
    out.message = a.message
  }
  if (a.field !== undefined) {
    out.field = a.field
  }
  return out
}

/** @internal */
export const fastStatusCause: Fast<StatusCause> = { read: readStatusCause, is: isStatusCause, write: writeStatusCause }

const readStatusDetails = (u: unknown, owned: boolean): StatusDetails | Failed => {
  if (!isPlain(u)) return FAILED
  const from: Loose<StatusDetails> = u
  // each required field is set below
  const out = {} as Writable<StatusDetails>
  const name = from.name
  if (name !== undefined && name !== null) {
    if (typeof name !== 'string') return FAILED
    out.name = name
  }
  const group = from.group
  if (group !== undefined && group !== null) {
    if (typeof group !== 'string') return FAILED
    out.group = group
  }
  const kind = from.kind
  if (kind !== undefined && kind !== null) {
    if (typeof kind !== 'string') return FAILED
    out.kind = kind
  }
  const uid = from.uid
  if (uid !== undefined && uid !== null) {
    if (typeof uid !== 'string') return FAILED
    out.uid = uid
  }
  const causes = from.causes
  if (causes !== undefined && causes !== null) {
    const read = readList(causes, owned, readStatusCause)
    if (read === FAILED) return FAILED
    out.causes = read
  }
  const retryAfterSeconds = from.retryAfterSeconds
  if (retryAfterSeconds !== undefined && retryAfterSeconds !== null) {
    if (!isInt32(retryAfterSeconds)) return FAILED
    out.retryAfterSeconds = readZero(retryAfterSeconds)
  }
  return out
}

const isStatusDetails = (u: unknown): boolean => {
  if (!isPlain(u)) return false
  const o: Loose<StatusDetails> = u
  return (
    (o.name === undefined ? !('name' in o) : typeof o.name === 'string') &&
    (o.group === undefined ? !('group' in o) : typeof o.group === 'string') &&
    (o.kind === undefined ? !('kind' in o) : typeof o.kind === 'string') &&
    (o.uid === undefined ? !('uid' in o) : typeof o.uid === 'string') &&
    (o.causes === undefined ? !('causes' in o) : isList(o.causes, isStatusCause)) &&
    (o.retryAfterSeconds === undefined
      ? !('retryAfterSeconds' in o)
      : isInt32(o.retryAfterSeconds) && !isMinusZero(o.retryAfterSeconds))
  )
}

const writeStatusDetails = (a: StatusDetails): StatusDetails | Failed => {
  if (!isPlain(a)) return FAILED
  // each required field is set below
  const out = {} as Writable<StatusDetails>
  if (a.name !== undefined) {
    out.name = a.name
  }
  if (a.group !== undefined) {
    out.group = a.group
  }
  if (a.kind !== undefined) {
    out.kind = a.kind
  }
  if (a.uid !== undefined) {
    out.uid = a.uid
  }
  if (a.causes !== undefined) {
    const written = writeList(a.causes, writeStatusCause)
    if (written === FAILED) return FAILED
    out.causes = written
  }
  if (a.retryAfterSeconds !== undefined) {
    out.retryAfterSeconds = a.retryAfterSeconds
  }
  return out
}

/** @internal */
export const fastStatusDetails: Fast<StatusDetails> = {
  read: readStatusDetails,
  is: isStatusDetails,
  write: writeStatusDetails
}
