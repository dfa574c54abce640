/**
 * Optics of models: every field at every depth as a monocle-ts `Lens` or `Optional`.
 *
 * @packageDocumentation
 * @since 0.1.0
 */
export { at } from './at'
export { getOptics } from './getOptics'
export type {
  Children,
  Fields,
  HasOptics,
  Node,
  Optics,
  Parent,
  Reach,
  Removable,
  Reserved,
  OptionalProperty,
  Step,
  Upsertable
} from './Optics'
