/**
 * Converts a decision to a response and to an outcome.
 */
import * as E from 'fp-ts/Either'
import * as O from 'fp-ts/Option'
import { SubjectAccessReviewStatus } from '../../authorization/v1/SubjectAccessReviewStatus'
import { getProperty } from '../../internal/property'
import { type HttpResponse, respond } from '../Http'
import type { OnFailure } from './Outcome'
import type { ApiVersion } from './Question'

// -------------------------------------------------------------------------------------
// decisions
// -------------------------------------------------------------------------------------

/**
 * A decision as the webhook reads it. An absent reason is the empty string.
 *
 * @internal
 */
export interface Ruling {
  readonly _tag: 'Allowed' | 'Denied' | 'NoOpinion'
  readonly reason: string
}

/**
 * Reads a decision. Left for any other value. Never throws.
 *
 * @internal
 */
export const readDecision = (decision: unknown): E.Either<undefined, Ruling> => {
  try {
    const tag = getProperty(decision, '_tag')
    const reason = getProperty(decision, 'reason')
    switch (tag) {
      case 'Denied':
        return typeof reason === 'string' ? E.right({ _tag: tag, reason }) : E.left(undefined)
      case 'Allowed':
      case 'NoOpinion':
        return E.fromOption(() => undefined)(
          O.map((text: string): Ruling => ({ _tag: tag, reason: text }))(readReason(reason))
        )
      default:
        return E.left(undefined)
    }
  } catch {
    // a getter or a proxy threw
    return E.left(undefined)
  }
}

/** Returns the string in an option, and an empty one for `none`. */
const readReason = (option: unknown): O.Option<string> => {
  const tag = getProperty(option, '_tag')
  const value = getProperty(option, 'value')
  return tag === 'None' ? O.some('') : tag === 'Some' && typeof value === 'string' ? O.some(value) : O.none
}

/**
 * The answer if the authorizer failed.
 *
 * @internal
 */
export const failureRuling = (answer: OnFailure): Ruling => ({
  _tag: answer === 'deny' ? 'Denied' : 'NoOpinion',
  // the user can read the reason, so it contains no details
  reason: 'the authorizer failed'
})

// -------------------------------------------------------------------------------------
// responses
// -------------------------------------------------------------------------------------

/**
 * Returns the response in the version of the question. If the body was not read, the version is `undefined`: an API
 * server also accepts an answer without a version.
 *
 * @internal
 */
export const toReview = (apiVersion: ApiVersion | undefined, { _tag, reason }: Ruling): HttpResponse => {
  const status = SubjectAccessReviewStatus.encode({
    allowed: _tag === 'Allowed',
    ...(_tag === 'Denied' ? { denied: true } : {}),
    ...(reason === '' ? {} : { reason })
  })
  return respond(
    200,
    apiVersion === undefined ? { status } : { kind: 'SubjectAccessReview', apiVersion, spec: {}, status }
  )
}
