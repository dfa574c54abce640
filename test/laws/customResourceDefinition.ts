import type { Json } from 'fp-ts/Json'
import {
  boolean,
  byJsonType,
  type Codec,
  constant,
  json,
  jsonObject,
  lazy,
  list,
  map,
  type Model,
  model,
  number,
  type OpenEnum,
  openEnum,
  optional,
  required,
  string
} from 'io-ts-kubernetes/codec'
import { ObjectMeta, Time } from 'io-ts-kubernetes/meta/v1'
import { Bytes, Int32, Int64 } from 'io-ts-kubernetes/scalar'

// CustomResourceDefinition of apiextensions.k8s.io/v1, described by hand: schemas are recursive, and have three types of two
// forms each.

interface ExternalDocumentation {
  readonly description?: string
  readonly url?: string
}
const ExternalDocumentation: Model<ExternalDocumentation> = model<ExternalDocumentation>('ExternalDocumentation', {
  description: optional(string),
  url: optional(string)
})

interface ValidationRule {
  readonly rule: string
  readonly message?: string
  readonly messageExpression?: string
  readonly reason?: string
  readonly fieldPath?: string
  readonly optionalOldSelf?: boolean
}
const ValidationRule: Model<ValidationRule> = model<ValidationRule>('ValidationRule', {
  rule: required(string),
  message: optional(string),
  messageExpression: optional(string),
  reason: optional(string, { pointer: true }),
  fieldPath: optional(string),
  optionalOldSelf: optional(boolean, { pointer: true })
})

export interface JSONSchemaProps {
  readonly id?: string
  readonly $schema?: string
  readonly $ref?: string
  readonly description?: string
  readonly type?: string
  readonly format?: string
  readonly title?: string
  readonly default?: Json
  readonly maximum?: number
  readonly exclusiveMaximum?: boolean
  readonly minimum?: number
  readonly exclusiveMinimum?: boolean
  readonly maxLength?: Int64
  readonly minLength?: Int64
  readonly pattern?: string
  readonly maxItems?: Int64
  readonly minItems?: Int64
  readonly uniqueItems?: boolean
  readonly multipleOf?: number
  readonly enum?: ReadonlyArray<Json>
  readonly maxProperties?: Int64
  readonly minProperties?: Int64
  readonly required?: ReadonlyArray<string>
  readonly items?: JSONSchemaProps | ReadonlyArray<JSONSchemaProps>
  readonly allOf?: ReadonlyArray<JSONSchemaProps>
  readonly oneOf?: ReadonlyArray<JSONSchemaProps>
  readonly anyOf?: ReadonlyArray<JSONSchemaProps>
  readonly not?: JSONSchemaProps
  readonly properties?: Readonly<Record<string, JSONSchemaProps>>
  readonly additionalProperties?: JSONSchemaProps | boolean
  readonly patternProperties?: Readonly<Record<string, JSONSchemaProps>>
  readonly dependencies?: Readonly<Record<string, JSONSchemaProps | ReadonlyArray<string>>>
  readonly additionalItems?: JSONSchemaProps | boolean
  readonly definitions?: Readonly<Record<string, JSONSchemaProps>>
  readonly externalDocs?: ExternalDocumentation
  readonly example?: Json
  readonly nullable?: boolean
  readonly 'x-kubernetes-preserve-unknown-fields'?: boolean
  readonly 'x-kubernetes-embedded-resource'?: boolean
  readonly 'x-kubernetes-int-or-string'?: boolean
  readonly 'x-kubernetes-list-map-keys'?: ReadonlyArray<string>
  readonly 'x-kubernetes-list-type'?: string
  readonly 'x-kubernetes-map-type'?: string
  readonly 'x-kubernetes-validations'?: ReadonlyArray<ValidationRule>
}
const Self: Codec<JSONSchemaProps> = lazy('JSONSchemaProps', () => JSONSchemaProps)
export const JSONSchemaProps: Model<JSONSchemaProps> = model<JSONSchemaProps>('JSONSchemaProps', {
  id: optional(string),
  $schema: optional(string),
  $ref: optional(string, { pointer: true }),
  description: optional(string),
  type: optional(string),
  format: optional(string),
  title: optional(string),
  default: optional(json, { pointer: true }),
  maximum: optional(number, { pointer: true }),
  exclusiveMaximum: optional(boolean),
  minimum: optional(number, { pointer: true }),
  exclusiveMinimum: optional(boolean),
  maxLength: optional(Int64, { pointer: true }),
  minLength: optional(Int64, { pointer: true }),
  pattern: optional(string),
  maxItems: optional(Int64, { pointer: true }),
  minItems: optional(Int64, { pointer: true }),
  uniqueItems: optional(boolean),
  multipleOf: optional(number, { pointer: true }),
  enum: optional(list(json)),
  maxProperties: optional(Int64, { pointer: true }),
  minProperties: optional(Int64, { pointer: true }),
  required: optional(list(string)),
  items: optional(byJsonType({ object: Self, array: list(Self) }), { pointer: true }),
  allOf: optional(list(Self)),
  oneOf: optional(list(Self)),
  anyOf: optional(list(Self)),
  not: optional(Self, { pointer: true }),
  properties: optional(map(Self)),
  additionalProperties: optional(byJsonType({ object: Self, boolean }, false), { pointer: true }),
  patternProperties: optional(map(Self)),
  dependencies: optional(map(byJsonType({ object: Self, array: list(string) }))),
  additionalItems: optional(byJsonType({ object: Self, boolean }, false), { pointer: true }),
  definitions: optional(map(Self)),
  externalDocs: optional(ExternalDocumentation, { pointer: true }),
  example: optional(json, { pointer: true }),
  nullable: optional(boolean),
  'x-kubernetes-preserve-unknown-fields': optional(boolean, { pointer: true }),
  'x-kubernetes-embedded-resource': optional(boolean),
  'x-kubernetes-int-or-string': optional(boolean),
  'x-kubernetes-list-map-keys': optional(list(string)),
  'x-kubernetes-list-type': optional(string, { pointer: true }),
  'x-kubernetes-map-type': optional(string, { pointer: true }),
  'x-kubernetes-validations': optional(list(ValidationRule))
})

interface Validation {
  readonly openAPIV3Schema?: JSONSchemaProps
}
const Validation: Model<Validation> = model<Validation>('Validation', {
  openAPIV3Schema: optional(JSONSchemaProps, { pointer: true })
})

interface Scale {
  readonly specReplicasPath: string
  readonly statusReplicasPath: string
  readonly labelSelectorPath?: string
}
const Scale: Model<Scale> = model<Scale>('Scale', {
  specReplicasPath: required(string),
  statusReplicasPath: required(string),
  labelSelectorPath: optional(string, { pointer: true })
})

interface Subresources {
  readonly status?: { readonly [key: string]: Json }
  readonly scale?: Scale
}
const Subresources: Model<Subresources> = model<Subresources>('Subresources', {
  status: optional(jsonObject, { pointer: true }),
  scale: optional(Scale, { pointer: true })
})

interface PrinterColumn {
  readonly name: string
  readonly type: string
  readonly format?: string
  readonly description?: string
  readonly priority?: Int32
  readonly jsonPath: string
}
const PrinterColumn: Model<PrinterColumn> = model<PrinterColumn>('PrinterColumn', {
  name: required(string),
  type: required(string),
  format: optional(string),
  description: optional(string),
  priority: optional(Int32),
  jsonPath: required(string)
})

interface SelectableField {
  readonly jsonPath: string
}
const SelectableField: Model<SelectableField> = model<SelectableField>('SelectableField', {
  jsonPath: required(string)
})

interface Version {
  readonly name: string
  readonly served: boolean
  readonly storage: boolean
  readonly deprecated?: boolean
  readonly deprecationWarning?: string
  readonly schema?: Validation
  readonly subresources?: Subresources
  readonly additionalPrinterColumns?: ReadonlyArray<PrinterColumn>
  readonly selectableFields?: ReadonlyArray<SelectableField>
}
const Version: Model<Version> = model<Version>('Version', {
  name: required(string),
  served: required(boolean),
  storage: required(boolean),
  deprecated: optional(boolean),
  deprecationWarning: optional(string, { pointer: true }),
  schema: optional(Validation, { pointer: true }),
  subresources: optional(Subresources, { pointer: true }),
  additionalPrinterColumns: optional(list(PrinterColumn)),
  selectableFields: optional(list(SelectableField))
})

interface Names {
  readonly plural: string
  readonly singular?: string
  readonly shortNames?: ReadonlyArray<string>
  readonly kind: string
  readonly listKind?: string
  readonly categories?: ReadonlyArray<string>
}
const Names: Model<Names> = model<Names>('Names', {
  plural: required(string),
  singular: optional(string),
  shortNames: optional(list(string)),
  kind: required(string),
  listKind: optional(string),
  categories: optional(list(string))
})

interface ServiceReference {
  readonly namespace: string
  readonly name: string
  readonly path?: string
  readonly port?: Int32
}
const ServiceReference: Model<ServiceReference> = model<ServiceReference>('ServiceReference', {
  namespace: required(string),
  name: required(string),
  path: optional(string, { pointer: true }),
  port: optional(Int32, { pointer: true })
})

interface ClientConfig {
  readonly url?: string
  readonly service?: ServiceReference
  readonly caBundle?: Bytes
}
const ClientConfig: Model<ClientConfig> = model<ClientConfig>('ClientConfig', {
  url: optional(string, { pointer: true }),
  service: optional(ServiceReference, { pointer: true }),
  caBundle: optional(Bytes)
})

interface WebhookConversion {
  readonly clientConfig?: ClientConfig
  readonly conversionReviewVersions: ReadonlyArray<string>
}
const WebhookConversion: Model<WebhookConversion> = model<WebhookConversion>('WebhookConversion', {
  clientConfig: optional(ClientConfig, { pointer: true }),
  conversionReviewVersions: required(list(string))
})

interface Conversion {
  readonly strategy: OpenEnum<'None' | 'Webhook'>
  readonly webhook?: WebhookConversion
}
const Conversion: Model<Conversion> = model<Conversion>('Conversion', {
  strategy: required(openEnum('None', 'Webhook')),
  webhook: optional(WebhookConversion, { pointer: true })
})

interface DefinitionSpec {
  readonly group: string
  readonly names: Names
  readonly scope: OpenEnum<'Cluster' | 'Namespaced'>
  readonly versions: ReadonlyArray<Version>
  readonly conversion?: Conversion
  readonly preserveUnknownFields?: boolean
}
const DefinitionSpec: Model<DefinitionSpec> = model<DefinitionSpec>('DefinitionSpec', {
  group: required(string),
  names: required(Names),
  scope: required(openEnum('Cluster', 'Namespaced')),
  versions: required(list(Version)),
  conversion: optional(Conversion, { pointer: true }),
  preserveUnknownFields: optional(boolean)
})

interface Condition {
  readonly type: string
  readonly status: string
  readonly lastTransitionTime?: Time
  readonly reason?: string
  readonly message?: string
  readonly observedGeneration?: Int64
}
const Condition: Model<Condition> = model<Condition>('Condition', {
  type: required(string),
  status: required(string),
  lastTransitionTime: optional(Time),
  reason: optional(string),
  message: optional(string),
  observedGeneration: optional(Int64)
})

interface DefinitionStatus {
  readonly conditions: ReadonlyArray<Condition>
  readonly acceptedNames: Names
  readonly storedVersions: ReadonlyArray<string>
  readonly observedGeneration?: Int64
}
const DefinitionStatus: Model<DefinitionStatus> = model<DefinitionStatus>('DefinitionStatus', {
  conditions: required(list(Condition)),
  acceptedNames: required(Names),
  storedVersions: required(list(string)),
  observedGeneration: optional(Int64)
})

export interface CustomResourceDefinition {
  readonly kind?: 'CustomResourceDefinition'
  readonly apiVersion?: 'apiextensions.k8s.io/v1'
  readonly metadata?: ObjectMeta
  readonly spec: DefinitionSpec
  readonly status?: DefinitionStatus
}
export const CustomResourceDefinition: Model<CustomResourceDefinition> = model<CustomResourceDefinition>(
  'CustomResourceDefinition',
  {
    kind: optional(constant('CustomResourceDefinition')),
    apiVersion: optional(constant('apiextensions.k8s.io/v1')),
    metadata: optional(ObjectMeta),
    spec: required(DefinitionSpec),
    status: optional(DefinitionStatus)
  }
)
