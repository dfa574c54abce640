/**
 * The kit in which every model is described: once, field by field. A user's own models are described with it too, and
 * get every derivation.
 *
 * @packageDocumentation
 * @since 0.1.0
 */
export type { Codec, Model } from './Codec'
export type { Described, Description, Dictionary, Field, Fields, Json, List, Literal, Scalar } from './description'
export {
  boolean,
  constant,
  type FieldOf,
  type FieldOptions,
  type FieldsOf,
  json,
  jsonObject,
  lazy,
  lenient,
  list,
  literal,
  map,
  model,
  number,
  optional,
  type OptionalField,
  type RequiredField,
  required,
  scalar,
  strict,
  string
} from './constructors'
