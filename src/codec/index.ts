/**
 * The kit in which every model is described: once, field by field. A user's own models are described with it too, and
 * get every derivation.
 *
 * @packageDocumentation
 * @since 0.1.0
 */
export type { Codec, Model } from './Codec'
export type {
  HasDescription,
  Description,
  MapDescription as MapDescription,
  Field,
  ModelDescription as ModelDescription,
  JsonDescription as JsonDescription,
  ListDescription as ListDescription,
  LiteralDescription as LiteralDescription,
  ScalarDescription as ScalarDescription
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
