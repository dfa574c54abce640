import type { Json } from 'fp-ts/Json'
import {
  boolean,
  constant,
  jsonObject,
  list,
  literal,
  map,
  type Model,
  model,
  number,
  optional,
  required,
  string
} from 'io-ts-kubernetes/codec'
import { ObjectMeta, Time } from 'io-ts-kubernetes/meta/v1'
import { Int32, Int64 } from 'io-ts-kubernetes/scalar'

// A large custom resource: a spec of 25 fields, with lists of objects within lists of objects.

interface Variable {
  readonly name: string
  readonly value?: string
  readonly from?: { readonly key: string; readonly name?: string; readonly optional?: boolean }
}
const Variable: Model<Variable> = model<Variable>('Variable', {
  name: required(string),
  value: optional(string),
  from: optional(
    model<NonNullable<Variable['from']>>('Source', {
      key: required(string),
      name: optional(string),
      optional: optional(boolean)
    })
  )
})

interface Probe {
  readonly path?: string
  readonly port?: Int32
  readonly period?: Int32
  readonly headers?: ReadonlyArray<{ readonly name: string; readonly value: string }>
}
const Probe: Model<Probe> = model<Probe>('Probe', {
  path: optional(string),
  port: optional(Int32),
  period: optional(Int32),
  headers: optional(
    list(
      model<{ readonly name: string; readonly value: string }>('Header', {
        name: required(string),
        value: required(string)
      })
    )
  )
})

interface PortSpec {
  readonly name?: string
  readonly port: Int32
  readonly protocol?: 'TCP' | 'UDP'
}
const PortSpec: Model<PortSpec> = model<PortSpec>('PortSpec', {
  name: optional(string),
  port: required(Int32),
  protocol: optional(literal('TCP', 'UDP'))
})

type Texts = Readonly<Record<string, string>>

interface Container {
  readonly name: string
  readonly image: string
  readonly args?: ReadonlyArray<string>
  readonly command?: ReadonlyArray<string>
  readonly variables?: ReadonlyArray<Variable>
  readonly ports?: ReadonlyArray<PortSpec>
  readonly liveness?: Probe
  readonly readiness?: Probe
  readonly limits?: Texts
}
const Container: Model<Container> = model<Container>('Container', {
  name: required(string),
  image: required(string),
  args: optional(list(string)),
  command: optional(list(string)),
  variables: optional(list(Variable)),
  ports: optional(list(PortSpec)),
  liveness: optional(Probe),
  readiness: optional(Probe),
  limits: optional(map(string))
})

interface WorkloadSpec {
  readonly replicas?: Int32
  readonly paused?: boolean
  readonly image: string
  readonly version?: string
  readonly containers: ReadonlyArray<Container>
  readonly initContainers?: ReadonlyArray<Container>
  readonly nodeSelector?: Texts
  readonly labels?: Texts
  readonly annotations?: Texts
  readonly ports?: ReadonlyArray<PortSpec>
  readonly variables?: ReadonlyArray<Variable>
  readonly schedule?: string
  readonly timeZone?: string
  readonly suspend?: boolean
  readonly historyLimit?: Int32
  readonly deadline?: Int64
  readonly account?: string
  readonly priority?: Int32
  readonly policy?: 'Always' | 'Never'
  readonly password?: string
  readonly config?: { readonly [key: string]: Json }
  readonly weights?: ReadonlyArray<number>
  readonly matrix?: ReadonlyArray<ReadonlyArray<string>>
  readonly groups?: Readonly<Record<string, ReadonlyArray<string>>>
  readonly since?: Time
}
const WorkloadSpec: Model<WorkloadSpec> = model<WorkloadSpec>('WorkloadSpec', {
  replicas: optional(Int32),
  paused: optional(boolean),
  image: required(string),
  version: optional(string),
  containers: required(list(Container)),
  initContainers: optional(list(Container)),
  nodeSelector: optional(map(string)),
  labels: optional(map(string)),
  annotations: optional(map(string)),
  ports: optional(list(PortSpec)),
  variables: optional(list(Variable)),
  schedule: optional(string),
  timeZone: optional(string),
  suspend: optional(boolean),
  historyLimit: optional(Int32),
  deadline: optional(Int64),
  account: optional(string),
  priority: optional(Int32),
  policy: optional(literal('Always', 'Never')),
  password: optional(string, { secret: true }),
  config: optional(jsonObject),
  weights: optional(list(number)),
  matrix: optional(list(list(string))),
  groups: optional(map(list(string))),
  since: optional(Time)
})

export interface Workload {
  readonly kind?: 'Workload'
  readonly apiVersion?: 'stable.example.com/v1'
  readonly metadata?: ObjectMeta
  readonly spec: WorkloadSpec
}
export const Workload: Model<Workload> = model<Workload>('Workload', {
  kind: optional(constant('Workload')),
  apiVersion: optional(constant('stable.example.com/v1')),
  metadata: optional(ObjectMeta),
  spec: required(WorkloadSpec)
})
