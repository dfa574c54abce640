import type { Json } from 'fp-ts/Json'
import {
  boolean,
  byJsonType,
  type Codec,
  constant,
  type Embedded,
  embedded,
  jsonObject,
  lazy,
  list,
  literal,
  map,
  type Model,
  model,
  type OpenEnum,
  openEnum,
  optional,
  presentMap,
  preservingUnknown,
  required,
  scalar,
  string
} from 'io-ts-kubernetes/codec'
import { DateTime, MicroTime, ObjectMeta, Time } from 'io-ts-kubernetes/meta/v1'
import { Bytes, Int32, Int64, IntOrString, Quantity } from 'io-ts-kubernetes/scalar'

// A custom resource of 25 fields with every word of the kit that the models of this library do not need.

/** A percentage: a number from 0 to 100, or a string such as `50%`. */
export const Percentage: Codec<number | string> = scalar<number | string>({
  name: 'Percentage',
  json: ['number', 'string'],
  expected: 'a percentage',
  plural: 'percentages',
  zero: 0,
  unset: 0,
  test: (u) => (typeof u === 'number' ? u >= 0 && u <= 100 : typeof u === 'string' && /^(?:100|\d\d?)%$/.test(u)),
  known: ['0%', '50%', '100%']
})

interface Claim {
  readonly kind?: 'Claim'
  readonly apiVersion?: 'stable.example.com/v1'
  readonly metadata?: ObjectMeta
  readonly size: Quantity
}
const Claim: Model<Claim> = model<Claim>('Claim', {
  kind: optional(constant('Claim')),
  apiVersion: optional(constant('stable.example.com/v1')),
  metadata: optional(ObjectMeta),
  size: required(Quantity)
})

/** A schema that can contain itself. Unknown fields are kept. */
interface Shape {
  readonly type?: string
  readonly items?: Shape | ReadonlyArray<Shape>
  readonly additional?: Shape | boolean
  readonly needs?: Readonly<Record<string, Shape | ReadonlyArray<string>>>
}
const Shape: Model<Shape> = preservingUnknown(
  model<Shape>('Shape', {
    type: optional(string),
    items: optional(byJsonType({ object: lazy('Shape', () => Shape), array: list(lazy('Shape', () => Shape)) })),
    additional: optional(byJsonType({ object: lazy('Shape', () => Shape), boolean }, false), { pointer: true }),
    needs: optional(map(byJsonType({ object: lazy('Shape', () => Shape), array: list(string) })))
  })
)

/** Go writes level 0 for an unset certificate, which is not a valid level. */
interface Certificate {
  readonly bundle: Bytes
  readonly level: 1 | 2 | 3
  readonly expires?: DateTime
  readonly names?: ReadonlyArray<string>
  readonly depth?: Int32
}
const Certificate: Model<Certificate> = model<Certificate>('Certificate', {
  bundle: required(Bytes),
  level: required(literal(1, 2, 3)),
  expires: optional(DateTime),
  names: optional(list(string)),
  depth: optional(Int32, { pointer: true })
})

interface ApplianceSpec {
  readonly limits: Readonly<Record<string, Quantity>>
  readonly storage: Quantity
  readonly reserve?: Quantity
  readonly port: IntOrString
  readonly ports?: ReadonlyArray<IntOrString>
  readonly surge?: IntOrString
  readonly bundle: Bytes
  readonly keys: Readonly<Record<string, Bytes>>
  readonly password?: Bytes
  readonly restart: OpenEnum<'Always' | 'Never'>
  readonly phases?: ReadonlyArray<OpenEnum<'Pending' | 'Running'>>
  readonly level?: 1 | 2 | 3
  readonly priority: -1 | 0 | 0.5
  readonly share?: number | string
  readonly enabled: boolean | ReadonlyArray<string>
  readonly shape?: Shape
  readonly shapes?: Readonly<Record<string, Shape | boolean>>
  readonly claims?: ReadonlyArray<Embedded<Claim>>
  readonly template: Embedded<Claim>
  readonly certificate?: Certificate
  readonly disrupted?: Readonly<Record<string, Time>>
  readonly seen?: Readonly<Record<string, MicroTime>>
  readonly values?: { readonly [key: string]: Json }
  readonly generation?: Int64
  readonly mode?: '' | 'auto'
}
export const ApplianceSpec: Model<ApplianceSpec> = preservingUnknown(
  model<ApplianceSpec>('ApplianceSpec', {
    limits: required(map(Quantity)),
    storage: required(Quantity),
    reserve: optional(Quantity, { pointer: true }),
    port: required(IntOrString),
    ports: optional(list(IntOrString)),
    surge: optional(IntOrString, { pointer: true }),
    bundle: required(Bytes),
    keys: required(map(Bytes)),
    password: optional(Bytes, { secret: true }),
    restart: required(openEnum('Always', 'Never')),
    phases: optional(list(openEnum('Pending', 'Running'))),
    level: optional(literal(1, 2, 3)),
    priority: required(literal(-1, 0, 0.5)),
    share: optional(Percentage),
    enabled: required(byJsonType({ boolean, array: list(string) }, false)),
    shape: optional(Shape),
    shapes: optional(presentMap(byJsonType({ object: Shape, boolean }))),
    claims: optional(list(embedded(Claim))),
    template: required(embedded(Claim)),
    certificate: optional(Certificate),
    disrupted: optional(map(Time)),
    seen: optional(map(MicroTime)),
    values: optional(jsonObject),
    generation: optional(Int64),
    mode: optional(literal('', 'auto'))
  })
)

export interface Appliance {
  readonly kind?: 'Appliance'
  readonly apiVersion?: 'stable.example.com/v1'
  readonly metadata?: ObjectMeta
  readonly spec: ApplianceSpec
}
export const Appliance: Model<Appliance> = model<Appliance>('Appliance', {
  kind: optional(constant('Appliance')),
  apiVersion: optional(constant('stable.example.com/v1')),
  metadata: optional(ObjectMeta),
  spec: required(ApplianceSpec)
})
