import {
  boolean,
  type Codec,
  constant,
  json,
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
import { Int64 } from 'io-ts-kubernetes/scalar'

export interface Job {
  readonly kind?: 'Job'
  readonly name: string
  readonly policy?: 'Always' | 'Never'
  readonly weight?: number
  readonly suspended?: boolean
  readonly steps: ReadonlyArray<{ readonly run: string }>
  readonly env: Readonly<Record<string, string>>
  readonly matrix?: ReadonlyArray<ReadonlyArray<Int64>>
  readonly extra?: unknown
}

export const Step: Model<{ readonly run: string }> = model<{ readonly run: string }>('Step', { run: required(string) })

export const Job: Model<Job> = model<Job>('Job', {
  kind: optional(constant('Job')),
  name: required(string),
  policy: optional(literal('Always', 'Never')),
  weight: optional(number),
  suspended: optional(boolean),
  steps: required(list(Step)),
  env: required(map(string)),
  matrix: optional(list(list(Int64))),
  extra: optional(json as Codec<unknown>)
})

interface OneStep {
  readonly run: string
  readonly next?: string
}
export interface Steps {
  readonly all: Readonly<Record<string, OneStep>>
  readonly each: ReadonlyArray<OneStep>
}
const OneStep: Model<OneStep> = model<OneStep>('OneStep', { run: required(string), next: optional(string) })
export const Steps: Model<Steps> = model<Steps>('Steps', { all: required(map(OneStep)), each: required(list(OneStep)) })

export const job: Job = { name: 'a', steps: [{ run: 'x' }], env: { A: '1' } }
