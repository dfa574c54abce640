// Compares exact decoding of a text with Go's decoder.
import { isDeepStrictEqual } from 'node:util'
import * as E from 'fp-ts/Either'
import type { Errors } from 'io-ts'
import { lenient, strict } from 'io-ts-kubernetes/codec'
import { type FieldError, fieldErrors } from 'io-ts-kubernetes/errors'
import { fromJson, fromJsonWithWarnings } from 'io-ts-kubernetes/exact'
import { escapeUnprintable } from '../../src/internal/printable'
import { documents, type SomeModel } from '../support/models'
import { toGoForm, withoutNilSlices, withoutNullCreation } from '../support/goForm'

/** A text, as a string or as bytes in base64, and Go's verdict, value and strict errors. */
export interface Row {
  readonly about: string
  readonly kind: string
  readonly apiVersion: string
  readonly input?: string
  readonly inputBase64?: string
  readonly accept: boolean
  readonly output: string | null
  readonly strictErrors: ReadonlyArray<string>
}

/** Returns the input as a string and as bytes; only as bytes if no string equals them. */
const inputsOf = ({ input, inputBase64 = '' }: Row): ReadonlyArray<string | Uint8Array> =>
  input === undefined ? [Buffer.from(inputBase64, 'base64')] : [input, Buffer.from(input)]

const modelOf = ({ kind, apiVersion }: Row): SomeModel => {
  const model = documents.get(`${apiVersion} ${kind}`)
  if (model === undefined) throw new Error(`no model ${apiVersion} ${kind}`)
  return model
}

/** The documents that are refused although Go accepts them. */
type Difference = 'unsafe-integer' | 'fieldsV1' | 'bytes'

export type Finding = Difference | 'agrees' | `disagrees: ${string}`

const isUnsafe = ({ type, detail }: FieldError): boolean =>
  type === 'FieldValueInvalid' && detail === 'expected a safe integer, got an integer that JavaScript cannot represent'

const isFieldsV1 = ({ type, field }: FieldError): boolean =>
  (type === 'FieldValueInvalid' || type === 'FieldValueTypeInvalid') && /\.(fieldsV1|config)$/.test(field)

/** Go also reads bytes from a list of numbers. */
const isListOfBytes = ({ detail }: FieldError): boolean => detail === 'expected base64 with padding, got an array'

/** Returns the difference that explains why a document is refused although Go accepts it. */
export const differenceOf = (errors: Errors): Finding => {
  const all = fieldErrors(errors)
  if (all.every(isUnsafe)) return 'unsafe-integer'
  if (all.every((error) => isUnsafe(error) || isFieldsV1(error))) return 'fieldsV1'
  if (all.every((error) => isUnsafe(error) || isFieldsV1(error) || isListOfBytes(error))) return 'bytes'
  return `disagrees: refused ${all.map(({ field, detail }) => `${field}: ${detail}`).join(', ')}`
}

/** Returns true if the strict errors are Go's. Here, long keys are cut, and invisible characters are escaped. */
export const saysAsGo = (said: ReadonlyArray<string>, go: ReadonlyArray<string>): boolean =>
  said.length === go.length &&
  said.every((line, i) => {
    const parts = line.split('…')
    const rest = escapeUnprintable(go[i] ?? '')
    return parts.length === 1
      ? line === rest
      : rest.startsWith(parts[0] ?? '') && parts.every((part) => rest.includes(part))
  })

/** Returns Go's value, without a kind or apiVersion that is spelt differently from the endpoint's. */
const goValue = (model: SomeModel, row: Row): unknown => {
  const value = withoutNilSlices(model.description, withoutNullCreation(JSON.parse(row.output ?? 'null'))) as object
  return Object.fromEntries(
    Object.entries(value).filter(
      ([key, u]: readonly [string, unknown]) =>
        !(key === 'kind' && u !== row.kind) && !(key === 'apiVersion' && u !== row.apiVersion)
    )
  )
}

const compareInput = (row: Row, input: string | Uint8Array): Finding => {
  const model = modelOf(row)
  const result = fromJson(lenient(model))(input)
  const verdict = fromJson(strict(lenient(model)))(input)
  const warned = fromJsonWithWarnings(lenient(model))(input)
  if (E.isLeft(result)) {
    if (E.isRight(verdict) || E.isRight(warned)) return 'disagrees: only one mode refuses'
    return row.accept ? differenceOf(result.left) : 'agrees'
  }
  if (!row.accept) return 'disagrees: accepted'
  const value = toGoForm(model.description, model.encode(result.right))
  if (!isDeepStrictEqual(value, goValue(model, row))) return `disagrees: value ${JSON.stringify(value)}`
  const said = E.isRight(verdict) ? [] : fieldErrors(verdict.left).map(({ detail }) => detail)
  if (!saysAsGo(said, row.strictErrors)) return `disagrees: strict errors ${said.join(', ')}`
  if (E.isLeft(warned)) return 'disagrees: warnings refuse'
  if (
    !isDeepStrictEqual(
      warned.right.warnings.map(({ detail }) => detail),
      said
    )
  )
    return 'disagrees: warnings'
  if (!isDeepStrictEqual(warned.right.value, result.right)) return 'disagrees: value with warnings'
  const standard = fromJson(model)(input)
  return E.isLeft(standard) || isDeepStrictEqual(toGoForm(model.description, model.encode(standard.right)), value)
    ? 'agrees'
    : 'disagrees: the normal codec reads another value'
}

/** Compares the results for one row. */
export const compare = (row: Row): Finding => {
  const [first = 'agrees', ...others] = inputsOf(row).map((input) => compareInput(row, input))
  return others.every((other) => other === first) ? first : 'disagrees: bytes and string'
}
