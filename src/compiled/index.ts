/**
 * The functions that the compiled code of your models calls. `io-ts-kubernetes-generate --compiled` writes that code. Do
 * not import this entry point yourself: it may change in every minor version. Compiled code of another minor version
 * does not compile.
 *
 * @packageDocumentation
 * @since 0.1.0
 */
export { withCompiled } from '../codec/Codec'
export {
  type Compiled,
  type Failed,
  isAllNullish,
  isMinusZero,
  isNamedRecord,
  isPlainObject,
  isPolluted,
  isStrings,
  makeConstructor,
  migrate,
  type MutableUnknownRecord,
  type PartialUnknown,
  readAnyJson,
  readInPlaceAnyJson,
  readInPlaceJsonObject,
  readInPlaceList,
  readInPlaceMap,
  readInPlaceNilStrings,
  readInPlacePresentMap,
  readInPlaceStrings,
  readJsonObject,
  readList,
  readMap,
  readNilStrings,
  readPresentMap,
  readString,
  readStrings,
  withoutMinusZero,
  type Writable
} from '../codec/interpret/compiled'
export { FAILED } from '../internal/copyJson'
export { hasObjectTag, hasOwn, isNonArrayObject } from '../internal/object'
export type { Budget, Visited } from '../internal/walk'
export { isDateTime, isMicroTime, isTime } from '../meta/v1/instant'
export type { DateTime, DateTimeBrand } from '../meta/v1/DateTime'
export type { MicroTime, MicroTimeBrand } from '../meta/v1/MicroTime'
export type { Time, TimeBrand } from '../meta/v1/Time'
export { isInt32, isInt64 } from '../scalar/integers'
export { compiledOf } from './compiledOf'
export { isBoolean, isIntOrString, isMinusZeroIn, isNumber, readIf, readNilIf, withoutMinusZeroIn } from './scalars'
export { isBytes } from '../scalar/Bytes'
export { isQuantity } from '../scalar/Quantity'
export type { WrittenFor } from './WrittenFor'
