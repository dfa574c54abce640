/**
 * Converts errors to the Status of an API server, and back.
 *
 * @since 0.1.0
 */
import { pipe } from 'fp-ts/function'
import * as O from 'fp-ts/Option'
import { errorBody, errorLine, type FieldError, type FieldErrorType, typeLabels } from '../errors/FieldError'
import { goQuote } from '../go/quote'
import type { Status } from '../meta/v1/Status'
import type { StatusCause } from '../meta/v1/StatusCause'
import { ownFields } from '../internal/property'
import { int32 } from '../scalar'
import { namespaceRequired } from './SelfSubjectRulesReview'
import { otherNamespace } from './TokenRequest'
import { tokenRequired } from './TokenReview'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * The object that an API server refuses: its kind, its API group (`''` is the core group), and its name.
 *
 * For a TokenRequest the name is `''`, even if the request names its service account. Only for an error of
 * `validateTokenRequestName`, it is the name of the service account in the path.
 *
 * @category model
 * @since 0.1.0
 */
export interface InvalidObject {
  readonly kind: string
  readonly group: string
  readonly name: string
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Returns the Status that the API server answers if validation finds these errors: 422 `Invalid`, with one cause for
 * each error. The message lists equal errors only once.
 *
 * Some errors give the 400 `BadRequest` of the API server, which names no field: those of `validateTokenReview` and
 * `validateSelfSubjectRulesReview`, and those for another namespace than that of the path.
 *
 * @example
 * import { toStatus } from 'io-ts-kubernetes/validation'
 *
 * const status = toStatus({ kind: 'ConfigMap', group: '', name: 'a' })([
 *   { type: 'FieldValueForbidden', field: 'data', detail: 'field is immutable when `immutable` is set' }
 * ])
 *
 * assert.strictEqual(
 *   status.message,
 *   'ConfigMap "a" is invalid: data: Forbidden: field is immutable when `immutable` is set'
 * )
 *
 * @category constructors
 * @since 0.1.0
 */
export const toStatus =
  (object: InvalidObject) =>
  (errors: ReadonlyArray<FieldError>): Status =>
    pipe(
      badRequests.find((only) => isOnly(only, errors)),
      O.fromNullable,
      O.match(
        () => unprocessable(ownFields(object), errors),
        ({ detail }) => badRequest(detail)
      )
    )

/** Errors for which the API server answers 400, without a field and causes. */
const badRequests: ReadonlyArray<FieldError> = [tokenRequired, namespaceRequired, otherNamespace]

const isOnly = (only: FieldError, [first, ...others]: ReadonlyArray<FieldError>): boolean =>
  first !== undefined && others.length === 0 && errorLine(first) === errorLine(only)

const badRequest = (message: string): Status => ({ ...failure, message, reason: 'BadRequest', code: int32(400) })

const unprocessable = (object: InvalidObject, errors: ReadonlyArray<FieldError>): Status => ({
  ...failure,
  message: formatMessage(object, errors),
  reason: 'Invalid',
  details: {
    ...text('name', object.name),
    ...text('group', object.group),
    ...text('kind', object.kind),
    ...(errors.length === 0 ? {} : { causes: errors.map(toCause) })
  },
  code: int32(422)
})

const failure = { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Failure' } as const

const formatMessage = ({ kind, group, name }: InvalidObject, errors: ReadonlyArray<FieldError>): string => {
  const [first, ...others] = new Set(errors.map(errorLine))
  const invalid = `${group === '' ? kind : `${kind}.${group}`} ${goQuote(name)} is invalid`
  if (first === undefined) return invalid
  return `${invalid}: ${others.length === 0 ? first : `[${[first, ...others].join(', ')}]`}`
}

/**
 * @internal
 */
export const toCause = (error: FieldError): StatusCause => ({
  reason: error.type,
  message: errorBody(error),
  ...text('field', error.field)
})

/** Go omits empty strings. */
const text = <K extends string>(key: K, value: string): { readonly [P in K]?: string } =>
  // TypeScript gives an object with a computed key an index signature
  (value === '' ? {} : { [key]: value }) as { readonly [P in K]?: string }

// -------------------------------------------------------------------------------------
// destructors
// -------------------------------------------------------------------------------------

/**
 * Returns the causes of a Status as errors. It inverts `toStatus`, and accepts the Status of any API server. If the
 * message of a cause begins with a value, that is the `value` of the error: a quoted string, or JSON.
 *
 * A cause that belongs to no field becomes an `InternalError` with its message, for example a conflict of field
 * managers or a cause without a reason. For a Status without causes, the result is empty, except for the 400
 * `BadRequest` answers that `toStatus` returns.
 *
 * @example
 * import { fromStatus } from 'io-ts-kubernetes/validation'
 *
 * assert.deepStrictEqual(
 *   fromStatus({
 *     details: {
 *       causes: [
 *         { reason: 'FieldValueInvalid', message: 'Invalid value: "a: b": must be a name', field: 'metadata.name' },
 *         { message: 'unexpected EOF' }
 *       ]
 *     }
 *   }),
 *   [
 *     { type: 'FieldValueInvalid', field: 'metadata.name', value: '"a: b"', detail: 'must be a name' },
 *     { type: 'InternalError', field: '', detail: 'unexpected EOF' }
 *   ]
 * )
 *
 * @category destructors
 * @since 0.1.0
 */
export const fromStatus = (status: Status): ReadonlyArray<FieldError> => {
  const { reason, message, details = {} } = ownFields(status)
  const error = reason === 'BadRequest' ? badRequests.find(({ detail }) => detail === message) : undefined
  if (error !== undefined) return [error]
  const { causes = [] } = ownFields(details)
  return causes.map(fromCause)
}

const fromCause = (cause: StatusCause): FieldError => {
  const { reason = '', message = '', field = '' } = ownFields(cause)
  if (!isFieldErrorType(reason)) {
    return { type: 'InternalError', field, detail: [reason, message].filter((part) => part !== '').join(': ') }
  }
  const body = withoutTypeLabel(typeLabels[reason], message)
  const end = showsValue[reason] ? endOfValue(body) : 0
  if (end === 0) return { type: reason, field, detail: body }
  return { type: reason, field, value: body.slice(0, end), detail: body.slice(end + SEPARATOR.length) }
}

const SEPARATOR = ': '

const isFieldErrorType = (reason: string): reason is FieldErrorType => Object.hasOwn(typeLabels, reason)

const withoutTypeLabel = (words: string, message: string): string =>
  message === words
    ? ''
    : words !== '' && message.startsWith(words + SEPARATOR)
      ? message.slice(words.length + SEPARATOR.length)
      : message

const showsValue: { readonly [T in FieldErrorType]: boolean } = {
  FieldValueNotFound: true,
  FieldValueDuplicate: true,
  FieldValueInvalid: true,
  FieldValueNotSupported: true,
  FieldValueTooMany: true,
  FieldValueTooFew: true,
  FieldValueTypeInvalid: true,
  FieldValueRequired: false,
  FieldValueForbidden: false,
  FieldValueTooLong: false,
  FieldValueTooShort: false,
  InternalError: false,
  UnknownField: false,
  DuplicateField: false,
  MoreErrors: false
}

/** Returns the end of the value at the beginning of the string, or 0 if it does not begin with a value. */
const endOfValue = (body: string): number => {
  const end = /^["[{]/.test(body) ? endOfJson(body) : (PLAIN.exec(body)?.[0].length ?? 0)
  return end === body.length || body.startsWith(SEPARATOR, end) ? end : 0
}

/** A number, a boolean or null, as Go prints them. */
const PLAIN = /^(?:[-+]?(?:\d+(?:\.\d+)?(?:e[-+]\d+)?|Inf)|NaN|true|false|null)/

/** Returns the end of a quoted string, an array or an object, or 0 if it does not end. */
const endOfJson = (body: string): number => {
  let depth = 0
  let quoted = false
  for (let i = 0; i < body.length; i++) {
    const c = body[i]
    if (quoted && c === '\\') i++
    else if (c === '"') quoted = !quoted
    else if (!quoted && (c === '[' || c === '{')) depth++
    else if (!quoted && (c === ']' || c === '}')) depth--
    if (!quoted && depth === 0) return i + 1
  }
  return 0
}
