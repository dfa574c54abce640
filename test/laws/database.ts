import * as S from 'fp-ts/string'
import type { Json } from 'fp-ts/Json'
import type * as t from 'io-ts'
import {
  boolean,
  type Codec,
  constant,
  json,
  lazy,
  list,
  literal,
  map,
  type Model,
  model,
  number,
  optional,
  presentMap,
  required,
  scalar,
  string
} from 'io-ts-kubernetes/codec'
import { type FieldsV1, FieldsV1 as FieldsV1Codec, MicroTime, ObjectMeta, Time } from 'io-ts-kubernetes/meta/v1'
import { Int32, Int64 } from 'io-ts-kubernetes/scalar'

// A custom model: a custom resource with nesting, maps, optional objects, secrets, custom scalars, and a recursive
// part.

interface PortBrand {
  readonly Port: unique symbol
}
export type Port = t.Branded<number, PortBrand>
export const Port: Codec<Port> = scalar({
  name: 'Port',
  json: 'number',
  expected: 'a port number',
  plural: 'port numbers',
  zero: 0,
  unset: 0,
  test: (u) => typeof u === 'number' && Number.isInteger(u) && u >= 0 && u < 65_536
})

/** Strings that are equal in upper case and lower case. */
export const HostName: Codec<string> = scalar<string>({
  name: 'HostName',
  json: 'string',
  expected: 'a host name',
  plural: 'host names',
  zero: 'localhost',
  unset: '',
  test: (u) => typeof u === 'string' && /^[A-Za-z0-9.-]+$/.test(u),
  compare: (x, y) => S.Ord.compare(x.toLowerCase(), y.toLowerCase())
})

/** A scalar with only one value. */
export const Consent: Codec<true> = scalar<true>({
  name: 'Consent',
  json: 'boolean',
  expected: 'true',
  plural: 'trues',
  zero: false,
  unset: false,
  test: (u) => u === true
})

interface Credentials {
  readonly user: string
  readonly password: string
  readonly recoveryCodes?: ReadonlyArray<string>
}
const Credentials: Model<Credentials> = model<Credentials>('Credentials', {
  user: required(string),
  password: required(string, { secret: true }),
  recoveryCodes: optional(list(string), { secret: true })
})

export interface Endpoint {
  readonly host: string
  readonly port?: Port
  readonly credentials?: Credentials
}
export const Endpoint: Model<Endpoint> = model<Endpoint>('Endpoint', {
  host: required(HostName),
  port: optional(Port),
  credentials: optional(Credentials, { secret: true })
})

/** The primary target of writes, and the fallback. */
export interface Route {
  readonly endpoint: Endpoint
  readonly weight?: number
  readonly fallbacks?: ReadonlyArray<Route>
  readonly mirror?: Route
}
export const Route: Model<Route> = model<Route>('Route', {
  endpoint: required(Endpoint),
  weight: optional(number),
  fallbacks: optional(list(lazy('Route', (): Codec<Route> => Route))),
  mirror: optional(lazy('Route', (): Codec<Route> => Route))
})

export interface Backup {
  readonly name?: string
  readonly keep?: Int32
  readonly lastTime: Time
}
export const Backup: Model<Backup> = model<Backup>('Backup', {
  name: optional(string),
  keep: optional(Int32),
  lastTime: required(Time)
})

interface Retention {
  readonly unit: 'days' | 'weeks'
  readonly medium: '' | 'tape'
  readonly tiers: ReadonlyArray<string>
  readonly count?: Int32
  readonly copy?: Backup
  readonly next?: Retention
}
const Retention: Model<Retention> = model<Retention>('Retention', {
  unit: required(literal('days', 'weeks')),
  medium: required(literal('', 'tape')),
  tiers: required(list(string)),
  count: optional(Int32),
  copy: optional(Backup),
  next: optional(lazy('Retention', (): Codec<Retention> => Retention))
})

interface DatabaseSpec {
  readonly engine: 'mysql' | 'postgres'
  readonly replicas: Int32
  readonly hosts: ReadonlyArray<string>
  readonly shards: Readonly<Record<string, ReadonlyArray<Int64>>>
  readonly parameters?: Readonly<Record<string, string>>
  readonly users?: Readonly<Record<string, Credentials>>
  readonly routes?: Readonly<Record<string, Route>>
  readonly backup?: Backup
  readonly retention?: Retention
  readonly consent?: true
  readonly seed: Json
  readonly extension?: Json
  readonly matrix?: ReadonlyArray<ReadonlyArray<boolean>>
}
const DatabaseSpec: Model<DatabaseSpec> = model<DatabaseSpec>('DatabaseSpec', {
  engine: required(literal('mysql', 'postgres')),
  replicas: required(Int32),
  hosts: required(list(HostName)),
  shards: required(map(list(Int64))),
  parameters: optional(presentMap(string)),
  users: optional(map(Credentials)),
  routes: optional(map(Route)),
  backup: optional(Backup),
  retention: optional(Retention),
  consent: optional(Consent),
  seed: required(json),
  extension: optional(json),
  matrix: optional(list(list(boolean)))
})

interface DatabaseStatus {
  readonly readySince: MicroTime
  readonly owned?: FieldsV1
}
const DatabaseStatus: Model<DatabaseStatus> = model<DatabaseStatus>('DatabaseStatus', {
  readySince: required(MicroTime),
  owned: optional(FieldsV1Codec)
})

export interface Database {
  readonly kind?: 'Database'
  readonly apiVersion?: 'stable.example.com/v1'
  readonly metadata?: ObjectMeta
  readonly spec: DatabaseSpec
  readonly status?: DatabaseStatus
}
export const Database: Model<Database> = model<Database>('Database', {
  kind: optional(constant('Database')),
  apiVersion: optional(constant('stable.example.com/v1')),
  metadata: optional(ObjectMeta),
  spec: required(DatabaseSpec),
  status: optional(DatabaseStatus)
})
