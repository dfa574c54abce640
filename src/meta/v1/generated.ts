// Generated from the models of src/meta/v1 by npm run generate. Do not edit.
import {
  type Compiled,
  type Failed,
  type MutableUnknownRecord,
  type Writable,
  isAllNullish,
  isJsonObject,
  isList,
  isMap,
  isMinusZero,
  isNamedRecord,
  isPlainObject,
  isPolluted,
  isString,
  isStrings,
  makeConstructor,
  migrate,
  readInPlaceJsonObject,
  readInPlaceList,
  readInPlaceMap,
  readJsonObject,
  readList,
  readMap,
  readString,
  readStrings,
  withoutMinusZero
} from '../../codec/interpret/compiled'
import { FAILED } from '../../internal/copyJson'
import { hasObjectTag, hasOwn, hasOwnEnumerable } from '../../internal/object'
import type { Budget } from '../../internal/walk'
import { isInt32, isInt64 } from '../../scalar/integers'
import type { FieldSelectorRequirement } from './FieldSelectorRequirement'
import type { LabelSelectorRequirement } from './LabelSelectorRequirement'
import type { ListMeta } from './ListMeta'
import type { ManagedFieldsEntry } from './ManagedFieldsEntry'
import type { ObjectMeta } from './ObjectMeta'
import type { OwnerReference } from './OwnerReference'
import type { ShardInfo } from './ShardInfo'
import type { Status } from './Status'
import type { StatusCause } from './StatusCause'
import type { StatusDetails } from './StatusDetails'
import { isTime } from './instant'

/** An empty object: a property in it is one that all objects inherit. */
const EMPTY_META_V1 = {}

/** @internal */
export const readFieldSelectorRequirement = (u: unknown, budget: Budget): FieldSelectorRequirement | Failed => {
  if (!isNamedRecord(u, budget)) return FAILED
  let key_: FieldSelectorRequirement['key'] | undefined
  let operator: FieldSelectorRequirement['operator'] | undefined
  let values: FieldSelectorRequirement['values'] | undefined
  for (const key in u) {
    if (!hasOwn(u, key)) continue
    const value = u[key]
    if (value === undefined || value === null) continue
    switch (key) {
      case 'key':
        if (typeof value !== 'string') return FAILED
        key_ = value
        break
      case 'operator':
        if (typeof value !== 'string') return FAILED
        operator = value
        break
      case 'values': {
        const read = readStrings(value, budget)
        if (read === FAILED) return FAILED
        values = read
        break
      }
      default:
        if (--budget.left < 0) return FAILED
    }
  }
  if (key_ === undefined || operator === undefined) return FAILED
  return values === undefined ? { key: key_, operator } : { key: key_, operator, values }
}

/** @internal */
export const readInPlaceFieldSelectorRequirement = (u: unknown, budget: Budget): FieldSelectorRequirement | Failed =>
  isNamedRecord(u, budget) && isReadInPlaceFieldSelectorRequirement(u, budget)
    ? u
    : readFieldSelectorRequirement(u, budget)

const isReadInPlaceFieldSelectorRequirement = (
  u: MutableUnknownRecord,
  budget: Budget
): u is MutableUnknownRecord & FieldSelectorRequirement => {
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'key':
      case 'operator':
        if (typeof value !== 'string') return false
        break
      case 'values':
        if (!isStrings(value, budget)) return false
        break
      default:
        return false
    }
  }
  return hasOwn(u, 'key') && hasOwn(u, 'operator')
}

/** @internal */
export const isFieldSelectorRequirement = (u: unknown, budget: Budget): boolean => {
  if (!isPlainObject(u)) return false
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'key':
      case 'operator':
        if (typeof value !== 'string') return false
        break
      case 'values':
        if (!isStrings(value, budget)) return false
        break
      default:
        if (--budget.left < 0) return false
    }
  }
  return hasOwnEnumerable(u, 'key') && hasOwnEnumerable(u, 'operator')
}

/** @internal */
export const compiledFieldSelectorRequirement: Compiled<FieldSelectorRequirement> = {
  read: (u, budget) => (isPolluted() ? FAILED : readFieldSelectorRequirement(u, budget)),
  readInPlace: (u, budget) => (isPolluted() ? FAILED : readInPlaceFieldSelectorRequirement(u, budget)),
  is: (u, budget) => !isPolluted() && isFieldSelectorRequirement(u, budget)
}
/** @internal */
export const readLabelSelectorRequirement = (u: unknown, budget: Budget): LabelSelectorRequirement | Failed => {
  if (!isNamedRecord(u, budget)) return FAILED
  let key_: LabelSelectorRequirement['key'] | undefined
  let operator: LabelSelectorRequirement['operator'] | undefined
  let values: LabelSelectorRequirement['values'] | undefined
  for (const key in u) {
    if (!hasOwn(u, key)) continue
    const value = u[key]
    if (value === undefined || value === null) continue
    switch (key) {
      case 'key':
        if (typeof value !== 'string') return FAILED
        key_ = value
        break
      case 'operator':
        if (typeof value !== 'string') return FAILED
        operator = value
        break
      case 'values': {
        const read = readStrings(value, budget)
        if (read === FAILED) return FAILED
        values = read
        break
      }
      default:
        if (--budget.left < 0) return FAILED
    }
  }
  if (key_ === undefined || operator === undefined) return FAILED
  return values === undefined ? { key: key_, operator } : { key: key_, operator, values }
}

/** @internal */
export const readInPlaceLabelSelectorRequirement = (u: unknown, budget: Budget): LabelSelectorRequirement | Failed =>
  isNamedRecord(u, budget) && isReadInPlaceLabelSelectorRequirement(u, budget)
    ? u
    : readLabelSelectorRequirement(u, budget)

const isReadInPlaceLabelSelectorRequirement = (
  u: MutableUnknownRecord,
  budget: Budget
): u is MutableUnknownRecord & LabelSelectorRequirement => {
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'key':
      case 'operator':
        if (typeof value !== 'string') return false
        break
      case 'values':
        if (!isStrings(value, budget)) return false
        break
      default:
        return false
    }
  }
  return hasOwn(u, 'key') && hasOwn(u, 'operator')
}

/** @internal */
export const isLabelSelectorRequirement = (u: unknown, budget: Budget): boolean => {
  if (!isPlainObject(u)) return false
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'key':
      case 'operator':
        if (typeof value !== 'string') return false
        break
      case 'values':
        if (!isStrings(value, budget)) return false
        break
      default:
        if (--budget.left < 0) return false
    }
  }
  return hasOwnEnumerable(u, 'key') && hasOwnEnumerable(u, 'operator')
}

/** @internal */
export const compiledLabelSelectorRequirement: Compiled<LabelSelectorRequirement> = {
  read: (u, budget) => (isPolluted() ? FAILED : readLabelSelectorRequirement(u, budget)),
  readInPlace: (u, budget) => (isPolluted() ? FAILED : readInPlaceLabelSelectorRequirement(u, budget)),
  is: (u, budget) => !isPolluted() && isLabelSelectorRequirement(u, budget)
}
const ListMetaObject = /*#__PURE__*/ makeConstructor(function (
  this: Writable<ListMeta>,
  selfLink: ListMeta['selfLink'] | undefined,
  resourceVersion: ListMeta['resourceVersion'] | undefined,
  continue_: ListMeta['continue'] | undefined,
  remainingItemCount: ListMeta['remainingItemCount'] | undefined,
  shardInfo: ListMeta['shardInfo'] | undefined
): void {
  if (selfLink !== undefined) this.selfLink = selfLink
  if (resourceVersion !== undefined) this.resourceVersion = resourceVersion
  if (continue_ !== undefined) this.continue = continue_
  if (remainingItemCount !== undefined) this.remainingItemCount = remainingItemCount
  if (shardInfo !== undefined) this.shardInfo = shardInfo
})
const inheritsListMeta = (): boolean =>
  'selfLink' in EMPTY_META_V1 ||
  'resourceVersion' in EMPTY_META_V1 ||
  'continue' in EMPTY_META_V1 ||
  'remainingItemCount' in EMPTY_META_V1 ||
  'shardInfo' in EMPTY_META_V1

const readListMeta = (u: unknown, budget: Budget): ListMeta | Failed => {
  if (!isNamedRecord(u, budget)) return FAILED
  let selfLink: ListMeta['selfLink'] | undefined
  let resourceVersion: ListMeta['resourceVersion'] | undefined
  let continue_: ListMeta['continue'] | undefined
  let remainingItemCount: ListMeta['remainingItemCount'] | undefined
  let shardInfo: ListMeta['shardInfo'] | undefined
  migrate(u)
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
        const read = readShardInfo(value, budget)
        if (read === FAILED) return FAILED
        shardInfo = read
        break
      }
      default:
        if (--budget.left < 0) return FAILED
    }
  }
  if (
    selfLink === undefined &&
    resourceVersion === undefined &&
    continue_ === undefined &&
    remainingItemCount === undefined &&
    shardInfo === undefined
  )
    return hasObjectTag(u) ? {} : FAILED
  if (
    selfLink !== undefined &&
    resourceVersion !== undefined &&
    continue_ !== undefined &&
    remainingItemCount !== undefined
  )
    return shardInfo === undefined
      ? { selfLink, resourceVersion, continue: continue_, remainingItemCount }
      : { selfLink, resourceVersion, continue: continue_, remainingItemCount, shardInfo }
  return inheritsListMeta()
    ? FAILED
    : new ListMetaObject(selfLink, resourceVersion, continue_, remainingItemCount, shardInfo)
}

const readInPlaceListMeta = (u: unknown, budget: Budget): ListMeta | Failed =>
  isNamedRecord(u, budget) && isReadInPlaceListMeta(u, budget) ? u : readListMeta(u, budget)

const isReadInPlaceListMeta = (u: MutableUnknownRecord, budget: Budget): u is MutableUnknownRecord & ListMeta => {
  migrate(u)
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
        const read = readInPlaceShardInfo(value, budget)
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

const isListMeta = (u: unknown, budget: Budget): boolean => {
  if (!isPlainObject(u)) return false
  migrate(u)
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
        if (!isShardInfo(value, budget)) return false
        break
      default:
        if (--budget.left < 0) return false
    }
  }
  return true
}

/** @internal */
export const compiledListMeta: Compiled<ListMeta> = {
  read: (u, budget) => (isPolluted() ? FAILED : readListMeta(u, budget)),
  readInPlace: (u, budget) => (isPolluted() ? FAILED : readInPlaceListMeta(u, budget)),
  is: (u, budget) => !isPolluted() && isListMeta(u, budget)
}
const ManagedFieldsEntryObject = /*#__PURE__*/ makeConstructor(function (
  this: Writable<ManagedFieldsEntry>,
  manager: ManagedFieldsEntry['manager'] | undefined,
  operation: ManagedFieldsEntry['operation'] | undefined,
  apiVersion: ManagedFieldsEntry['apiVersion'] | undefined,
  time: ManagedFieldsEntry['time'] | undefined,
  fieldsType: ManagedFieldsEntry['fieldsType'] | undefined,
  fieldsV1: ManagedFieldsEntry['fieldsV1'] | undefined,
  subresource: ManagedFieldsEntry['subresource'] | undefined
): void {
  if (manager !== undefined) this.manager = manager
  if (operation !== undefined) this.operation = operation
  if (apiVersion !== undefined) this.apiVersion = apiVersion
  if (time !== undefined) this.time = time
  if (fieldsType !== undefined) this.fieldsType = fieldsType
  if (fieldsV1 !== undefined) this.fieldsV1 = fieldsV1
  if (subresource !== undefined) this.subresource = subresource
})
const inheritsManagedFieldsEntry = (): boolean =>
  'manager' in EMPTY_META_V1 ||
  'operation' in EMPTY_META_V1 ||
  'apiVersion' in EMPTY_META_V1 ||
  'time' in EMPTY_META_V1 ||
  'fieldsType' in EMPTY_META_V1 ||
  'fieldsV1' in EMPTY_META_V1 ||
  'subresource' in EMPTY_META_V1

const readManagedFieldsEntry = (u: unknown, budget: Budget): ManagedFieldsEntry | Failed => {
  if (!isNamedRecord(u, budget)) return FAILED
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
        const read = readJsonObject(value, budget)
        if (read === FAILED) return FAILED
        fieldsV1 = read
        break
      }
      case 'subresource':
        if (typeof value !== 'string') return FAILED
        subresource = value
        break
      default:
        if (--budget.left < 0) return FAILED
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
    return hasObjectTag(u) ? {} : FAILED
  if (
    manager !== undefined &&
    operation !== undefined &&
    apiVersion !== undefined &&
    time !== undefined &&
    fieldsType !== undefined &&
    fieldsV1 !== undefined
  )
    return subresource === undefined
      ? { manager, operation, apiVersion, time, fieldsType, fieldsV1 }
      : { manager, operation, apiVersion, time, fieldsType, fieldsV1, subresource }
  return inheritsManagedFieldsEntry()
    ? FAILED
    : new ManagedFieldsEntryObject(manager, operation, apiVersion, time, fieldsType, fieldsV1, subresource)
}

const readInPlaceManagedFieldsEntry = (u: unknown, budget: Budget): ManagedFieldsEntry | Failed =>
  isNamedRecord(u, budget) && isReadInPlaceManagedFieldsEntry(u, budget) ? u : readManagedFieldsEntry(u, budget)

const isReadInPlaceManagedFieldsEntry = (
  u: MutableUnknownRecord,
  budget: Budget
): u is MutableUnknownRecord & ManagedFieldsEntry => {
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
        const read = readInPlaceJsonObject(value, budget)
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

const isManagedFieldsEntry = (u: unknown, budget: Budget): boolean => {
  if (!isPlainObject(u)) return false
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
        if (!isJsonObject(value, budget)) return false
        break
      default:
        if (--budget.left < 0) return false
    }
  }
  return true
}

/** @internal */
export const compiledManagedFieldsEntry: Compiled<ManagedFieldsEntry> = {
  read: (u, budget) => (isPolluted() ? FAILED : readManagedFieldsEntry(u, budget)),
  readInPlace: (u, budget) => (isPolluted() ? FAILED : readInPlaceManagedFieldsEntry(u, budget)),
  is: (u, budget) => !isPolluted() && isManagedFieldsEntry(u, budget)
}
const ObjectMetaObject = /*#__PURE__*/ makeConstructor(function (
  this: Writable<ObjectMeta>,
  name: ObjectMeta['name'] | undefined,
  generateName: ObjectMeta['generateName'] | undefined,
  namespace: ObjectMeta['namespace'] | undefined,
  selfLink: ObjectMeta['selfLink'] | undefined,
  uid: ObjectMeta['uid'] | undefined,
  resourceVersion: ObjectMeta['resourceVersion'] | undefined,
  generation: ObjectMeta['generation'] | undefined,
  creationTimestamp: ObjectMeta['creationTimestamp'] | undefined,
  deletionTimestamp: ObjectMeta['deletionTimestamp'] | undefined,
  deletionGracePeriodSeconds: ObjectMeta['deletionGracePeriodSeconds'] | undefined,
  labels: ObjectMeta['labels'] | undefined,
  annotations: ObjectMeta['annotations'] | undefined,
  ownerReferences: ObjectMeta['ownerReferences'] | undefined,
  finalizers: ObjectMeta['finalizers'] | undefined,
  managedFields: ObjectMeta['managedFields'] | undefined
): void {
  if (name !== undefined) this.name = name
  if (generateName !== undefined) this.generateName = generateName
  if (namespace !== undefined) this.namespace = namespace
  if (selfLink !== undefined) this.selfLink = selfLink
  if (uid !== undefined) this.uid = uid
  if (resourceVersion !== undefined) this.resourceVersion = resourceVersion
  if (generation !== undefined) this.generation = generation
  if (creationTimestamp !== undefined) this.creationTimestamp = creationTimestamp
  if (deletionTimestamp !== undefined) this.deletionTimestamp = deletionTimestamp
  if (deletionGracePeriodSeconds !== undefined) this.deletionGracePeriodSeconds = deletionGracePeriodSeconds
  if (labels !== undefined) this.labels = labels
  if (annotations !== undefined) this.annotations = annotations
  if (ownerReferences !== undefined) this.ownerReferences = ownerReferences
  if (finalizers !== undefined) this.finalizers = finalizers
  if (managedFields !== undefined) this.managedFields = managedFields
})
const inheritsObjectMeta = (): boolean =>
  'name' in EMPTY_META_V1 ||
  'generateName' in EMPTY_META_V1 ||
  'namespace' in EMPTY_META_V1 ||
  'selfLink' in EMPTY_META_V1 ||
  'uid' in EMPTY_META_V1 ||
  'resourceVersion' in EMPTY_META_V1 ||
  'generation' in EMPTY_META_V1 ||
  'creationTimestamp' in EMPTY_META_V1 ||
  'deletionTimestamp' in EMPTY_META_V1 ||
  'deletionGracePeriodSeconds' in EMPTY_META_V1 ||
  'labels' in EMPTY_META_V1 ||
  'annotations' in EMPTY_META_V1 ||
  'ownerReferences' in EMPTY_META_V1 ||
  'finalizers' in EMPTY_META_V1 ||
  'managedFields' in EMPTY_META_V1

/** @internal */
export const readObjectMeta = (u: unknown, budget: Budget): ObjectMeta | Failed => {
  if (!isNamedRecord(u, budget)) return FAILED
  if (isAllNullish(u, budget)) return hasObjectTag(u) ? {} : FAILED
  let name: ObjectMeta['name'] | undefined
  let generateName: ObjectMeta['generateName'] | undefined
  let namespace: ObjectMeta['namespace'] | undefined
  let selfLink: ObjectMeta['selfLink'] | undefined
  let uid: ObjectMeta['uid'] | undefined
  let resourceVersion: ObjectMeta['resourceVersion'] | undefined
  let generation: ObjectMeta['generation'] | undefined
  let creationTimestamp: ObjectMeta['creationTimestamp'] | undefined
  let deletionTimestamp: ObjectMeta['deletionTimestamp'] | undefined
  let deletionGracePeriodSeconds: ObjectMeta['deletionGracePeriodSeconds'] | undefined
  let labels: ObjectMeta['labels'] | undefined
  let annotations: ObjectMeta['annotations'] | undefined
  let ownerReferences: ObjectMeta['ownerReferences'] | undefined
  let finalizers: ObjectMeta['finalizers'] | undefined
  let managedFields: ObjectMeta['managedFields'] | undefined
  migrate(u)
  for (const key in u) {
    if (!hasOwn(u, key)) continue
    const value = u[key]
    if (value === undefined || value === null) continue
    switch (key) {
      case 'name':
        if (typeof value !== 'string') return FAILED
        name = value
        break
      case 'generateName':
        if (typeof value !== 'string') return FAILED
        generateName = value
        break
      case 'namespace':
        if (typeof value !== 'string') return FAILED
        namespace = value
        break
      case 'selfLink':
        if (typeof value !== 'string') return FAILED
        selfLink = value
        break
      case 'uid':
        if (typeof value !== 'string') return FAILED
        uid = value
        break
      case 'resourceVersion':
        if (typeof value !== 'string') return FAILED
        resourceVersion = value
        break
      case 'generation':
        if (!isInt64(value)) return FAILED
        generation = withoutMinusZero(value)
        break
      case 'creationTimestamp':
        if (!isTime(value)) return FAILED
        creationTimestamp = value
        break
      case 'deletionTimestamp':
        if (!isTime(value)) return FAILED
        deletionTimestamp = value
        break
      case 'deletionGracePeriodSeconds':
        if (!isInt64(value)) return FAILED
        deletionGracePeriodSeconds = withoutMinusZero(value)
        break
      case 'labels': {
        const read = readMap(value, budget, readString)
        if (read === FAILED) return FAILED
        labels = read
        break
      }
      case 'annotations': {
        const read = readMap(value, budget, readString)
        if (read === FAILED) return FAILED
        annotations = read
        break
      }
      case 'ownerReferences': {
        const read = readList(value, budget, readOwnerReference)
        if (read === FAILED) return FAILED
        ownerReferences = read
        break
      }
      case 'finalizers': {
        const read = readStrings(value, budget)
        if (read === FAILED) return FAILED
        finalizers = read
        break
      }
      case 'managedFields': {
        const read = readList(value, budget, readManagedFieldsEntry)
        if (read === FAILED) return FAILED
        managedFields = read
        break
      }
      default:
        if (--budget.left < 0) return FAILED
    }
  }
  if (
    name === undefined &&
    generateName === undefined &&
    namespace === undefined &&
    selfLink === undefined &&
    uid === undefined &&
    resourceVersion === undefined &&
    generation === undefined &&
    creationTimestamp === undefined &&
    deletionTimestamp === undefined &&
    deletionGracePeriodSeconds === undefined &&
    labels === undefined &&
    annotations === undefined &&
    ownerReferences === undefined &&
    finalizers === undefined &&
    managedFields === undefined
  )
    return hasObjectTag(u) ? {} : FAILED
  if (
    name !== undefined &&
    generateName !== undefined &&
    namespace !== undefined &&
    selfLink !== undefined &&
    uid !== undefined &&
    resourceVersion !== undefined &&
    generation !== undefined &&
    creationTimestamp !== undefined &&
    deletionTimestamp !== undefined &&
    deletionGracePeriodSeconds !== undefined &&
    labels !== undefined &&
    annotations !== undefined &&
    ownerReferences !== undefined &&
    finalizers !== undefined &&
    managedFields !== undefined
  )
    return {
      name,
      generateName,
      namespace,
      selfLink,
      uid,
      resourceVersion,
      generation,
      creationTimestamp,
      deletionTimestamp,
      deletionGracePeriodSeconds,
      labels,
      annotations,
      ownerReferences,
      finalizers,
      managedFields
    }
  return inheritsObjectMeta()
    ? FAILED
    : new ObjectMetaObject(
        name,
        generateName,
        namespace,
        selfLink,
        uid,
        resourceVersion,
        generation,
        creationTimestamp,
        deletionTimestamp,
        deletionGracePeriodSeconds,
        labels,
        annotations,
        ownerReferences,
        finalizers,
        managedFields
      )
}

/** @internal */
export const readInPlaceObjectMeta = (u: unknown, budget: Budget): ObjectMeta | Failed =>
  isNamedRecord(u, budget) && isReadInPlaceObjectMeta(u, budget) ? u : readObjectMeta(u, budget)

const isReadInPlaceObjectMeta = (u: MutableUnknownRecord, budget: Budget): u is MutableUnknownRecord & ObjectMeta => {
  migrate(u)
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
        if (readInPlaceMap(value, budget, readString) === FAILED) return false
        break
      case 'ownerReferences':
        if (readInPlaceList(value, budget, readInPlaceOwnerReference) === FAILED) return false
        break
      case 'finalizers':
        if (!isStrings(value, budget)) return false
        break
      case 'managedFields':
        if (readInPlaceList(value, budget, readInPlaceManagedFieldsEntry) === FAILED) return false
        break
      default:
        return false
    }
  }
  return true
}

/** @internal */
export const isObjectMeta = (u: unknown, budget: Budget): boolean => {
  if (!isPlainObject(u)) return false
  migrate(u)
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
        if (!isMap(value, budget, isString)) return false
        break
      case 'ownerReferences':
        if (!isList(value, budget, isOwnerReference)) return false
        break
      case 'finalizers':
        if (!isStrings(value, budget)) return false
        break
      case 'managedFields':
        if (!isList(value, budget, isManagedFieldsEntry)) return false
        break
      default:
        if (--budget.left < 0) return false
    }
  }
  return true
}

/** @internal */
export const compiledObjectMeta: Compiled<ObjectMeta> = {
  read: (u, budget) => (isPolluted() ? FAILED : readObjectMeta(u, budget)),
  readInPlace: (u, budget) => (isPolluted() ? FAILED : readInPlaceObjectMeta(u, budget)),
  is: (u, budget) => !isPolluted() && isObjectMeta(u, budget)
}
const readOwnerReference = (u: unknown, budget: Budget): OwnerReference | Failed => {
  if (!isNamedRecord(u, budget)) return FAILED
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
      default:
        if (--budget.left < 0) return FAILED
    }
  }
  if (apiVersion === undefined || kind === undefined || name === undefined || uid === undefined) return FAILED
  return controller === undefined
    ? blockOwnerDeletion === undefined
      ? { apiVersion, kind, name, uid }
      : { apiVersion, kind, name, uid, blockOwnerDeletion }
    : blockOwnerDeletion === undefined
      ? { apiVersion, kind, name, uid, controller }
      : { apiVersion, kind, name, uid, controller, blockOwnerDeletion }
}

const readInPlaceOwnerReference = (u: unknown, budget: Budget): OwnerReference | Failed =>
  isNamedRecord(u, budget) && isReadInPlaceOwnerReference(u) ? u : readOwnerReference(u, budget)

const isReadInPlaceOwnerReference = (u: MutableUnknownRecord): u is MutableUnknownRecord & OwnerReference => {
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
  return hasOwn(u, 'apiVersion') && hasOwn(u, 'kind') && hasOwn(u, 'name') && hasOwn(u, 'uid')
}

const isOwnerReference = (u: unknown, budget: Budget): boolean => {
  if (!isPlainObject(u)) return false
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
        if (--budget.left < 0) return false
    }
  }
  return (
    hasOwnEnumerable(u, 'apiVersion') &&
    hasOwnEnumerable(u, 'kind') &&
    hasOwnEnumerable(u, 'name') &&
    hasOwnEnumerable(u, 'uid')
  )
}

/** @internal */
export const compiledOwnerReference: Compiled<OwnerReference> = {
  read: (u, budget) => (isPolluted() ? FAILED : readOwnerReference(u, budget)),
  readInPlace: (u, budget) => (isPolluted() ? FAILED : readInPlaceOwnerReference(u, budget)),
  is: (u, budget) => !isPolluted() && isOwnerReference(u, budget)
}
const readShardInfo = (u: unknown, budget: Budget): ShardInfo | Failed => {
  if (!isNamedRecord(u, budget)) return FAILED
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
      default:
        if (--budget.left < 0) return FAILED
    }
  }
  if (selector === undefined) return FAILED
  return { selector }
}

const readInPlaceShardInfo = (u: unknown, budget: Budget): ShardInfo | Failed =>
  isNamedRecord(u, budget) && isReadInPlaceShardInfo(u) ? u : readShardInfo(u, budget)

const isReadInPlaceShardInfo = (u: MutableUnknownRecord): u is MutableUnknownRecord & ShardInfo => {
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
  return hasOwn(u, 'selector')
}

const isShardInfo = (u: unknown, budget: Budget): boolean => {
  if (!isPlainObject(u)) return false
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'selector':
        if (typeof value !== 'string') return false
        break
      default:
        if (--budget.left < 0) return false
    }
  }
  return hasOwnEnumerable(u, 'selector')
}

/** @internal */
export const compiledShardInfo: Compiled<ShardInfo> = {
  read: (u, budget) => (isPolluted() ? FAILED : readShardInfo(u, budget)),
  readInPlace: (u, budget) => (isPolluted() ? FAILED : readInPlaceShardInfo(u, budget)),
  is: (u, budget) => !isPolluted() && isShardInfo(u, budget)
}
const StatusObject = /*#__PURE__*/ makeConstructor(function (
  this: Writable<Status>,
  kind: Status['kind'] | undefined,
  apiVersion: Status['apiVersion'] | undefined,
  metadata: Status['metadata'] | undefined,
  status: Status['status'] | undefined,
  message: Status['message'] | undefined,
  reason: Status['reason'] | undefined,
  details: Status['details'] | undefined,
  code: Status['code'] | undefined
): void {
  if (kind !== undefined) this.kind = kind
  if (apiVersion !== undefined) this.apiVersion = apiVersion
  if (metadata !== undefined) this.metadata = metadata
  if (status !== undefined) this.status = status
  if (message !== undefined) this.message = message
  if (reason !== undefined) this.reason = reason
  if (details !== undefined) this.details = details
  if (code !== undefined) this.code = code
})
const inheritsStatus = (): boolean =>
  'kind' in EMPTY_META_V1 ||
  'apiVersion' in EMPTY_META_V1 ||
  'metadata' in EMPTY_META_V1 ||
  'status' in EMPTY_META_V1 ||
  'message' in EMPTY_META_V1 ||
  'reason' in EMPTY_META_V1 ||
  'details' in EMPTY_META_V1 ||
  'code' in EMPTY_META_V1

const readStatus = (u: unknown, budget: Budget): Status | Failed => {
  if (!isNamedRecord(u, budget)) return FAILED
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
        const read = readListMeta(value, budget)
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
        const read = readStatusDetails(value, budget)
        if (read === FAILED) return FAILED
        details = read
        break
      }
      case 'code':
        if (!isInt32(value)) return FAILED
        code = withoutMinusZero(value)
        break
      default:
        if (--budget.left < 0) return FAILED
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
    return hasObjectTag(u) ? {} : FAILED
  if (
    kind !== undefined &&
    apiVersion !== undefined &&
    metadata !== undefined &&
    status !== undefined &&
    message !== undefined &&
    reason !== undefined &&
    details !== undefined
  )
    return code === undefined
      ? { kind, apiVersion, metadata, status, message, reason, details }
      : { kind, apiVersion, metadata, status, message, reason, details, code }
  return inheritsStatus()
    ? FAILED
    : new StatusObject(kind, apiVersion, metadata, status, message, reason, details, code)
}

const readInPlaceStatus = (u: unknown, budget: Budget): Status | Failed =>
  isNamedRecord(u, budget) && isReadInPlaceStatus(u, budget) ? u : readStatus(u, budget)

const isReadInPlaceStatus = (u: MutableUnknownRecord, budget: Budget): u is MutableUnknownRecord & Status => {
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
        const read = readInPlaceListMeta(value, budget)
        if (read === FAILED) return false
        if (read !== value) u[key] = read
        break
      }
      case 'status':
      case 'message':
      case 'reason':
        if (typeof value !== 'string') return false
        break
      case 'details': {
        const read = readInPlaceStatusDetails(value, budget)
        if (read === FAILED) return false
        if (read !== value) u[key] = read
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

const isStatus = (u: unknown, budget: Budget): boolean => {
  if (!isPlainObject(u)) return false
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
        if (!isListMeta(value, budget)) return false
        break
      case 'status':
      case 'message':
      case 'reason':
        if (typeof value !== 'string') return false
        break
      case 'details':
        if (!isStatusDetails(value, budget)) return false
        break
      case 'code':
        if (!isInt32(value) || isMinusZero(value)) return false
        break
      default:
        if (--budget.left < 0) return false
    }
  }
  return true
}

/** @internal */
export const compiledStatus: Compiled<Status> = {
  read: (u, budget) => (isPolluted() ? FAILED : readStatus(u, budget)),
  readInPlace: (u, budget) => (isPolluted() ? FAILED : readInPlaceStatus(u, budget)),
  is: (u, budget) => !isPolluted() && isStatus(u, budget)
}
const readStatusCause = (u: unknown, budget: Budget): StatusCause | Failed => {
  if (!isNamedRecord(u, budget)) return FAILED
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
      default:
        if (--budget.left < 0) return FAILED
    }
  }
  return reason === undefined
    ? message === undefined
      ? field === undefined
        ? hasObjectTag(u)
          ? {}
          : FAILED
        : { field }
      : field === undefined
        ? { message }
        : { message, field }
    : message === undefined
      ? field === undefined
        ? { reason }
        : { reason, field }
      : field === undefined
        ? { reason, message }
        : { reason, message, field }
}

const readInPlaceStatusCause = (u: unknown, budget: Budget): StatusCause | Failed =>
  isNamedRecord(u, budget) && isReadInPlaceStatusCause(u) ? u : readStatusCause(u, budget)

const isReadInPlaceStatusCause = (u: MutableUnknownRecord): u is MutableUnknownRecord & StatusCause => {
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

const isStatusCause = (u: unknown, budget: Budget): boolean => {
  if (!isPlainObject(u)) return false
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'reason':
      case 'message':
      case 'field':
        if (typeof value !== 'string') return false
        break
      default:
        if (--budget.left < 0) return false
    }
  }
  return true
}

/** @internal */
export const compiledStatusCause: Compiled<StatusCause> = {
  read: (u, budget) => (isPolluted() ? FAILED : readStatusCause(u, budget)),
  readInPlace: (u, budget) => (isPolluted() ? FAILED : readInPlaceStatusCause(u, budget)),
  is: (u, budget) => !isPolluted() && isStatusCause(u, budget)
}
const StatusDetailsObject = /*#__PURE__*/ makeConstructor(function (
  this: Writable<StatusDetails>,
  name: StatusDetails['name'] | undefined,
  group: StatusDetails['group'] | undefined,
  kind: StatusDetails['kind'] | undefined,
  uid: StatusDetails['uid'] | undefined,
  causes: StatusDetails['causes'] | undefined,
  retryAfterSeconds: StatusDetails['retryAfterSeconds'] | undefined
): void {
  if (name !== undefined) this.name = name
  if (group !== undefined) this.group = group
  if (kind !== undefined) this.kind = kind
  if (uid !== undefined) this.uid = uid
  if (causes !== undefined) this.causes = causes
  if (retryAfterSeconds !== undefined) this.retryAfterSeconds = retryAfterSeconds
})
const inheritsStatusDetails = (): boolean =>
  'name' in EMPTY_META_V1 ||
  'group' in EMPTY_META_V1 ||
  'kind' in EMPTY_META_V1 ||
  'uid' in EMPTY_META_V1 ||
  'causes' in EMPTY_META_V1 ||
  'retryAfterSeconds' in EMPTY_META_V1

const readStatusDetails = (u: unknown, budget: Budget): StatusDetails | Failed => {
  if (!isNamedRecord(u, budget)) return FAILED
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
        const read = readList(value, budget, readStatusCause)
        if (read === FAILED) return FAILED
        causes = read
        break
      }
      case 'retryAfterSeconds':
        if (!isInt32(value)) return FAILED
        retryAfterSeconds = withoutMinusZero(value)
        break
      default:
        if (--budget.left < 0) return FAILED
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
    return hasObjectTag(u) ? {} : FAILED
  if (name !== undefined && group !== undefined && kind !== undefined && uid !== undefined && causes !== undefined)
    return retryAfterSeconds === undefined
      ? { name, group, kind, uid, causes }
      : { name, group, kind, uid, causes, retryAfterSeconds }
  return inheritsStatusDetails() ? FAILED : new StatusDetailsObject(name, group, kind, uid, causes, retryAfterSeconds)
}

const readInPlaceStatusDetails = (u: unknown, budget: Budget): StatusDetails | Failed =>
  isNamedRecord(u, budget) && isReadInPlaceStatusDetails(u, budget) ? u : readStatusDetails(u, budget)

const isReadInPlaceStatusDetails = (
  u: MutableUnknownRecord,
  budget: Budget
): u is MutableUnknownRecord & StatusDetails => {
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
        if (readInPlaceList(value, budget, readInPlaceStatusCause) === FAILED) return false
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

const isStatusDetails = (u: unknown, budget: Budget): boolean => {
  if (!isPlainObject(u)) return false
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
        if (!isList(value, budget, isStatusCause)) return false
        break
      case 'retryAfterSeconds':
        if (!isInt32(value) || isMinusZero(value)) return false
        break
      default:
        if (--budget.left < 0) return false
    }
  }
  return true
}

/** @internal */
export const compiledStatusDetails: Compiled<StatusDetails> = {
  read: (u, budget) => (isPolluted() ? FAILED : readStatusDetails(u, budget)),
  readInPlace: (u, budget) => (isPolluted() ? FAILED : readInPlaceStatusDetails(u, budget)),
  is: (u, budget) => !isPolluted() && isStatusDetails(u, budget)
}
