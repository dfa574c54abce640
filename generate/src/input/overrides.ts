/** The user's table of overrides, from a YAML or JSON file. */
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import { boolean, map, type Model, model, optional, strict } from 'io-ts-kubernetes/codec'
import type { Overrides } from '../rules/overrides'
import { fail, type Result } from '../SchemaError'
import { decodeAt } from './decode'
import { parseDocuments } from './documents'

interface FieldOverride {
  readonly required?: boolean
  readonly secret?: boolean
}
const FieldOverride: Model<FieldOverride> = model<FieldOverride>('FieldOverride', {
  required: optional(boolean),
  secret: optional(boolean)
})

const Table = strict(map(map(FieldOverride)))

/**
 * Returns a table of overrides: definitions or kinds, their fields by path, and what to change.
 *
 * ```yaml
 * io.k8s.api.core.v1.EnvVar:
 *   value: { secret: true }
 * example.com/v1/Database:
 *   spec.admin.password: { secret: true, required: false }
 * ```
 */
export const parseOverrides = (file: string, text: string): Result<Overrides> =>
  pipe(
    parseDocuments(file, text),
    E.chain(([document, ...more]): Result<unknown> =>
      more.length > 0 ? fail({ file, message: 'must have one document' }) : E.right(document ?? {})
    ),
    E.chain(decodeAt(Table, { file })),
    E.map((table) => ({
      types: new Map(),
      fields: new Map(Object.entries(table).map(([id, fields]) => [id, new Map(Object.entries(fields))]))
    }))
  )
