/**
 * Functions that describe a model, field by field. All models of this library are described with them. Your own models
 * get the same derivations.
 *
 * @packageDocumentation
 * @since 0.1.0
 */
export type { Codec, Model } from './Codec'
export type {
  HasDescription,
  Description,
  MapDescription,
  Field,
  ModelDescription,
  JsonDescription,
  ListDescription,
  LiteralDescription,
  ScalarDescription
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
