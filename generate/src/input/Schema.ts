/**
 * The codecs of the inputs, described with the kit: JSON schemas as OpenAPI v3 documents and CustomResourceDefinitions
 * have them.
 */
import type { Json } from 'fp-ts/Json'
import {
  boolean,
  type Codec,
  json,
  lazy,
  list,
  map,
  type Model,
  model,
  number,
  optional,
  required,
  string
} from 'io-ts-kubernetes/codec'

/** A rule in CEL. */
interface Rule {
  readonly rule: string
  readonly message?: string
}
const Rule: Model<Rule> = model<Rule>('Rule', { rule: required(string), message: optional(string) })

/** A group, a version and a kind; the core group is the empty string. */
export interface GroupVersionKind {
  readonly group?: string
  readonly version: string
  readonly kind: string
}
const GroupVersionKind: Model<GroupVersionKind> = model<GroupVersionKind>('GroupVersionKind', {
  group: optional(string),
  version: required(string),
  kind: required(string)
})

/** A JSON schema, with the fields that say something about types or about validation. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly format?: string
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: ReadonlyArray<string>
  readonly items?: Schema
  /** A schema, or `true`. */
  readonly additionalProperties?: Json
  readonly allOf?: ReadonlyArray<Schema>
  readonly default?: Json
  readonly nullable?: boolean
  readonly enum?: ReadonlyArray<Json>
  readonly minimum?: number
  readonly exclusiveMinimum?: boolean
  readonly maximum?: number
  readonly exclusiveMaximum?: boolean
  readonly multipleOf?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
  readonly minItems?: number
  readonly maxItems?: number
  readonly uniqueItems?: boolean
  readonly minProperties?: number
  readonly maxProperties?: number
  readonly 'x-kubernetes-int-or-string'?: boolean
  readonly 'x-kubernetes-preserve-unknown-fields'?: boolean
  readonly 'x-kubernetes-embedded-resource'?: boolean
  readonly 'x-kubernetes-validations'?: ReadonlyArray<Rule>
  readonly 'x-kubernetes-group-version-kind'?: ReadonlyArray<GroupVersionKind>
}

const nested: Codec<Schema> = lazy('Schema', (): Codec<Schema> => Schema)

export const Schema: Model<Schema> = model<Schema>('Schema', {
  $ref: optional(string),
  type: optional(string),
  format: optional(string),
  description: optional(string),
  properties: optional(map(nested)),
  required: optional(list(string)),
  items: optional(nested),
  additionalProperties: optional(json),
  allOf: optional(list(nested)),
  default: optional(json),
  nullable: optional(boolean),
  enum: optional(list(json)),
  minimum: optional(number),
  exclusiveMinimum: optional(boolean),
  maximum: optional(number),
  exclusiveMaximum: optional(boolean),
  multipleOf: optional(number),
  minLength: optional(number),
  maxLength: optional(number),
  pattern: optional(string),
  minItems: optional(number),
  maxItems: optional(number),
  uniqueItems: optional(boolean),
  minProperties: optional(number),
  maxProperties: optional(number),
  'x-kubernetes-int-or-string': optional(boolean),
  'x-kubernetes-preserve-unknown-fields': optional(boolean),
  'x-kubernetes-embedded-resource': optional(boolean),
  'x-kubernetes-validations': optional(list(Rule)),
  'x-kubernetes-group-version-kind': optional(list(GroupVersionKind))
})
