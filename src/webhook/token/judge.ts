/**
 * Converts a verdict to a response that contains no more than necessary, and to an outcome with the reason.
 */
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import type { NonEmptyArray } from 'fp-ts/NonEmptyArray'
import * as O from 'fp-ts/Option'
import { TokenReviewStatus } from '../../authentication/v1/TokenReviewStatus'
import { UserInfo } from '../../authentication/v1/UserInfo'
import type { FieldError } from '../../errors/FieldError'
import { fieldErrors } from '../../errors'
import { isNamedUser, type NamedUser } from '../../authentication/NamedUser'
import { getField, getProperty } from '../../internal/property'
import type { Answer } from '../handle'
import { type HttpResponse, respond } from '../Http'
import type { Outcome } from './Outcome'
import { copyQuestion, type Question } from './Question'
import { getRedactor, type Redactor } from './redact'
import type { Verdict } from './Verdict'
import { internalError } from './WebhookError'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * The names beginning with `system:` that the authenticator may return. If `undefined`, all are allowed.
 *
 * @internal
 */
export type AllowedSystemNames = ReadonlySet<unknown> | undefined

// -------------------------------------------------------------------------------------
// destructors
// -------------------------------------------------------------------------------------

/**
 * Returns a function from a verdict to the response and the outcome. The question is copied immediately, so that later
 * changes have no effect. Never throws for a verdict of any type.
 *
 * @internal
 */
export const judge = (question: Question, allowed: AllowedSystemNames): ((verdict: Verdict) => Answer<Outcome>) => {
  const asked = copyQuestion(question)
  return (verdict) => {
    try {
      const { status, outcome } = getRuling(asked, allowed, verdict)
      return { response: toResponse(asked, status), outcome }
    } catch {
      return { response: internalError(), outcome: { _tag: 'InvalidVerdict' } }
    }
  }
}

const toResponse = ({ apiVersion }: Question, status: TokenReviewStatus): HttpResponse =>
  respond(200, { kind: 'TokenReview', apiVersion, spec: {}, status: TokenReviewStatus.encode(status) })

// -------------------------------------------------------------------------------------
// verdicts
// -------------------------------------------------------------------------------------

interface Ruling {
  readonly status: TokenReviewStatus
  readonly outcome: Outcome
}

/** Returns a denial without an error, and an outcome with the reason. */
const no = (outcome: Outcome): Ruling => ({ status: { authenticated: false }, outcome })

// At run time, a verdict can be of another type than `Verdict`, so each property is checked.
const getRuling = (asked: Question, allowed: AllowedSystemNames, verdict: unknown): Ruling => {
  const redactor = getRedactor(asked.token)
  switch (getProperty(verdict, '_tag')) {
    case 'Denied':
      return getDenial(redactor, readOption(getProperty(verdict, 'error'), isString))
    case 'Authenticated':
      return pipe(
        vouch(asked, allowed, redactor, verdict),
        E.match(no, ({ user, audiences }) => ({
          status: { authenticated: true, user, ...(audiences.length === 0 ? {} : { audiences }) },
          outcome: {
            _tag: 'Authenticated',
            username: redactor.redact(user.username),
            upperCaseKeys: upperCaseKeys(user).map(redactor.redact)
          }
        }))
      )
    default:
      throw new TypeError('no verdict')
  }
}

/** An empty error counts as absent. */
const getDenial = ({ redact }: Redactor, error: O.Option<string>): Ruling =>
  pipe(
    error,
    O.filter((text) => text !== ''),
    O.map(redact),
    O.match(
      () => no({ _tag: 'Denied', error: O.none }),
      (text) => ({ status: { authenticated: false, error: text }, outcome: { _tag: 'Denied', error: O.some(text) } })
    )
  )

const readOption = <A>(u: unknown, is: (u: unknown) => u is A): O.Option<A> => {
  if (getProperty(u, '_tag') === 'None') return O.none
  const value = getProperty(u, 'value')
  if (getProperty(u, '_tag') === 'Some' && is(value)) return O.some(value)
  throw new TypeError('the verdict contains a value that is not an Option')
}

const isString = (u: unknown): u is string => typeof u === 'string'

const isList = (u: unknown): u is ReadonlyArray<unknown> => Array.isArray(u)

// -------------------------------------------------------------------------------------
// authentication
// -------------------------------------------------------------------------------------

interface Vouched {
  readonly user: NamedUser
  readonly audiences: ReadonlyArray<string>
}

const vouch = (
  asked: Question,
  allowed: AllowedSystemNames,
  redactor: Redactor,
  verdict: unknown
): E.Either<Outcome, Vouched> => {
  const offered = pipe(
    readOption(getProperty(verdict, 'audiences'), isList),
    O.map((items) => Array.from(items).filter(isString))
  )
  return pipe(
    UserInfo.decode(getProperty(verdict, 'user')),
    E.mapLeft((errors): Outcome => ({ _tag: 'InvalidUser', errors: withoutKeys(fieldErrors(errors)) })),
    E.filterOrElse(isNamedUser, (): Outcome => ({ _tag: 'MissingUsername' })),
    E.chainFirst((user) => checkNames(allowed, redactor, user)),
    E.chain((user) =>
      pipe(
        getAudiences(asked.audiences, offered),
        E.mapLeft((others): Outcome => ({
          _tag: 'AudienceMismatch',
          requested: asked.audiences.map(redactor.redact),
          offered: others.map(redactor.redact)
        })),
        E.map((audiences) => ({ user, audiences }))
      )
    ),
    E.filterOrElse(
      (vouched) => !holds(redactor, vouched),
      (): Outcome => ({ _tag: 'TokenInUser' })
    )
  )
}

/** Removes keys of `extra` from errors: a key can be the token, and a key that was cut can be a part of it. */
const withoutKeys = (errors: ReadonlyArray<FieldError>): NonEmptyArray<FieldError> =>
  // a Left of io-ts is never empty
  errors.map((error) =>
    error.field.startsWith('extra') ? { ...error, field: 'extra' } : error
  ) as NonEmptyArray<FieldError>

const checkNames = (allowed: AllowedSystemNames, { redact }: Redactor, user: NamedUser): E.Either<Outcome, unknown> => {
  const names = [user.username, ...(getField(user, 'groups') ?? [])]
  const [first, ...others] = names.filter((name) => isReserved(allowed, name))
  return first === undefined
    ? E.right(undefined)
    : E.left({ _tag: 'ReservedNames', names: [redact(first), ...others.map(redact)] })
}

/** API servers send names in headers to other API servers, and HTTP removes the white space around them. */
const isReserved = (allowed: AllowedSystemNames, name: string): boolean => {
  const trimmed = name.trim()
  return trimmed.startsWith('system:') && allowed?.has(trimmed) === false
}

const upperCaseKeys = (user: UserInfo): ReadonlyArray<string> =>
  Object.keys(getField(user, 'extra') ?? {}).filter((key) => key !== key.toLowerCase())

/**
 * Returns the audiences for the response: none if the offer is `None`, or if no audience was requested. Left, with the
 * offered audiences, if the offer is empty or no offered audience was requested.
 */
const getAudiences = (
  requested: ReadonlyArray<string>,
  offer: O.Option<ReadonlyArray<string>>
): E.Either<ReadonlyArray<string>, ReadonlyArray<string>> => {
  if (O.isNone(offer)) return E.right([])
  const offered = offer.value
  // an empty offer means that the token is valid for no audience
  if (requested.length === 0) return offered.length === 0 ? E.left(offered) : E.right([])
  const names = new Set(requested)
  const common = offered.filter((audience) => names.has(audience))
  return common.length === 0 ? E.left(offered) : E.right(common)
}

/** A shorter token (less than 64 bits in hexadecimal digits) can be part of a name by chance. */
const MIN_SECRET_LENGTH = 16

const holds = ({ isIn, length }: Redactor, { user, audiences }: Vouched): boolean =>
  length >= MIN_SECRET_LENGTH && [...textsOf(user), ...audiences].some(isIn)

const textsOf = (user: NamedUser): ReadonlyArray<string> => [
  user.username,
  getField(user, 'uid') ?? '',
  ...(getField(user, 'groups') ?? []),
  ...Object.entries(getField(user, 'extra') ?? {}).flatMap(([key, values]) => [key, ...values])
]
