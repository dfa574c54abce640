/**
 * The integers and the bytes of Kubernetes.
 *
 * @packageDocumentation
 * @since 0.1.0
 */
export { Bytes, type BytesBrand } from './Bytes'
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
