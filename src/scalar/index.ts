/**
 * The scalars of Kubernetes: integers, quantities, bytes, integers or strings.
 *
 * @packageDocumentation
 * @since 0.1.0
 */
export { Bytes, bytesFromUint8Array, type BytesBrand, bytesToUint8Array, eqBytes } from './Bytes'
export {
  Int32,
  int32,
  type Int32Brand,
  int32FromNumber,
  Int64,
  int64,
  type Int64Brand,
  int64FromNumber
} from './integers'
export type { IntegerWithin, NotAnInteger } from './IntegerWithin'
export { IntOrString } from './IntOrString'
export {
  eqQuantity,
  ordQuantity,
  Quantity,
  type QuantityBrand,
  quantityToBigInt,
  quantityToNormalForm,
  quantityToNumber
} from './Quantity'
