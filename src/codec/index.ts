/**
 * The kit in which every model is described: once, field by field. A user's own models are described with it too, and
 * get every derivation.
 *
 * @packageDocumentation
 * @since 0.1.0
 */
export type { Codec, Model } from './Codec'
export type {
  Described,
  Description,
  Dictionary as MapDescription,
  Field,
  Fields as ModelDescription,
  Json as JsonDescription,
  List as ListDescription,
  Literal as LiteralDescription,
  Scalar as ScalarDescription
} from './description'
export {
  boolean,
  constant,
  type FieldOf,
  type FieldOptions,
  type FieldsOf,
  type InterfaceNotGiven,
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
