// Written by io-ts-kubernetes-generate. Do not edit.
import { list, model, type Model, openEnum, optional, required, string } from 'io-ts-kubernetes/codec'
import { IntOrString, Quantity } from 'io-ts-kubernetes/scalar'

/** Source: CronTab of stable.example.com/v1, spec. */
export interface CronTabSpec {
  /**
   * When to run, as five fields.
   *
   * Validation: at least 9 characters.
   */
  readonly cronSpec: string
  /** The images to run. */
  readonly images?: ReadonlyArray<string>
  /**
   * What to do if the last run has not ended.
   *
   * Default: `"Allow"`
   */
  readonly policy?: 'Allow' | 'Forbid' | 'Replace' | (string & {})
  /** Port of the health check, by number or name. */
  readonly port?: IntOrString
  /** Memory for each run. */
  readonly memory?: Quantity
}

/** The codec of `CronTabSpec`. */
export const CronTabSpec: Model<CronTabSpec> = /*#__PURE__*/ model<CronTabSpec>('CronTabSpec', {
  cronSpec: required(string),
  images: optional(list(string)),
  policy: optional(openEnum('Allow', 'Forbid', 'Replace')),
  port: optional(IntOrString),
  memory: optional(Quantity)
})
