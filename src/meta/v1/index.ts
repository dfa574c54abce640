/**
 * The types of Kubernetes' `meta/v1` that the models of the API groups use.
 *
 * @packageDocumentation
 * @since 0.1.0
 */
export {
  DateTime,
  type DateTimeBrand,
  dateTimeFromDate,
  dateTimeFromEpochMillis,
  dateTimeFromString,
  dateTimeToDate,
  dateTimeToEpochMillis,
  dateTimeToNormalForm,
  eqDateTime,
  ordDateTime
} from './DateTime'
export { FieldSelectorRequirement } from './FieldSelectorRequirement'
export { FieldsV1 } from './FieldsV1'
export { LabelSelectorRequirement } from './LabelSelectorRequirement'
export { ListMeta } from './ListMeta'
export { ManagedFieldsEntry } from './ManagedFieldsEntry'
export {
  eqMicroTime,
  MicroTime,
  type MicroTimeBrand,
  microTimeFromDate,
  microTimeFromEpochMillis,
  microTimeFromString,
  microTimeToDate,
  microTimeToEpochMillis,
  microTimeToNormalForm,
  ordMicroTime
} from './MicroTime'
export { ObjectMeta } from './ObjectMeta'
export { OwnerReference } from './OwnerReference'
export { ShardInfo } from './ShardInfo'
export { Status } from './Status'
export { StatusCause } from './StatusCause'
export { StatusDetails } from './StatusDetails'
export {
  eqTime,
  ordTime,
  Time,
  type TimeBrand,
  timeFromDate,
  timeFromEpochMillis,
  timeFromString,
  timeToDate,
  timeToEpochMillis,
  timeToNormalForm
} from './Time'
