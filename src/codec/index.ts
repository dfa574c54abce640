/**
 * Functions that describe a model, field by field. All models of this library are described with them. Your own models
 * get the same derivations.
 *
 * @packageDocumentation
 * @since 0.1.0
 */
export type { Codec, Model } from './Codec'
export type {
  ByJsonTypeDescription,
  HasDescription,
  JsonType,
  ScalarJsonType,
  Description,
  MapDescription,
  Field,
  ModelDescription,
  JsonDescription,
  ListDescription,
  LiteralDescription,
  ScalarDescription
} from './description'
export type { PreservedFields } from './interpret/preserve'
export {
  type AnyCodec,
  type AnyField,
  type AnyFields,
  type AtLeastOneJsonType,
  boolean,
  byJsonType,
  constant,
  type Embedded,
  embedded,
  type FieldOf,
  type FieldOptions,
  type FieldsOf,
  fromUnknown,
  json,
  jsonObject,
  lazy,
  lenient,
  list,
  literal,
  map,
  model,
  type NoArrayAsObject,
  type NotEmpty,
  type NotAJsonType,
  number,
  openEnum,
  type OpenEnum,
  optional,
  type OptionalField,
  type Part,
  type Parts,
  presentMap,
  preservingUnknown,
  type RequiredField,
  required,
  scalar,
  strict,
  string,
  type TypeOfFields,
  type TypeOfParts
} from './constructors'
