/**
 * From a verdict to an answer that says no more than it should.
 *
 * @since 0.1.0
 */
import { pipe } from 'fp-ts/function'
import * as O from 'fp-ts/Option'
import { TokenReviewStatus } from '../authentication/v1/TokenReviewStatus'
import { UserInfo } from '../authentication/v1/UserInfo'
import { toWellFormed } from '../codec/goQuote'
import { isNamedUser } from '../NamedUser'
import { type HttpResponse, respond } from './Http'
import type { Question } from './Question'
import type { Verdict } from './Verdict'

/**
 * The answer to a question: a TokenReview in the version of the question.
 *
 * It is a yes only where
 *
 * - the user has a name: a real API server lets a nameless one in
 * - one of the audiences asked for is among those that the verdict offers; these are returned, in the order offered. A
 *   verdict without audiences offers none, and the API server takes its own for granted; a question without audiences
 *   takes any, but not an offer of none
 * - the user does not hold the token, which would go on to logs and other webhooks: looked for from 16 characters on
 *
 * Else it is a no, without an error but for that of the verdict, in which the token is `<redacted>`, be it written as it
 * is, as in JSON or as in a URL.
 *
 * @example
 * import { answer, authenticated } from 'io-ts-kubernetes/webhook'
 *
 * const question = { apiVersion: 'authentication.k8s.io/v1beta1', token: 's3cr3t', audiences: ['api'] } as const
 *
 * assert.deepStrictEqual(JSON.parse(answer(question)(authenticated({ username: 'jane' }, ['vault', 'api'])).body), {
 *   kind: 'TokenReview',
 *   apiVersion: 'authentication.k8s.io/v1beta1',
 *   spec: {},
 *   status: { authenticated: true, user: { username: 'jane' }, audiences: ['api'] }
 * })
 * assert.deepStrictEqual(JSON.parse(answer(question)(authenticated({ username: 'jane' }, ['vault'])).body).status, {
 *   authenticated: false
 * })
 *
 * @category destructors
 * @since 0.1.0
 */
export const answer =
  (question: Question) =>
  (verdict: Verdict): HttpResponse =>
    respond(200, {
      kind: 'TokenReview',
      apiVersion: question.apiVersion,
      spec: {},
      status: TokenReviewStatus.encode(toStatus(question, verdict))
    })

const no: TokenReviewStatus = { authenticated: false }

const toStatus = (question: Question, verdict: Verdict): TokenReviewStatus => {
  switch (verdict._tag) {
    case 'Denied':
      return pipe(
        verdict.error,
        O.match(
          () => no,
          (error) => ({ ...no, error: redact(question.token)(error) })
        )
      )
    case 'Authenticated':
      return pipe(
        // the type says what it is, but types are easily deceived
        O.fromEither(UserInfo.decode(verdict.user)),
        O.filter(isNamedUser),
        O.chain((user) =>
          pipe(
            getAudiences(question.audiences, verdict.audiences),
            O.map((audiences) => ({ authenticated: true, user, ...(audiences.length === 0 ? {} : { audiences }) }))
          )
        ),
        O.filter((yes) => !holds(yes, question.token)),
        O.getOrElse(() => no)
      )
  }
}

/** What to return of the audiences offered: none where it is not asked for or not known, and no answer where none fits. */
const getAudiences = (
  asked: ReadonlyArray<string>,
  offered: O.Option<ReadonlyArray<string>>
): O.Option<ReadonlyArray<string>> => {
  if (O.isNone(offered)) return O.some([])
  // an offer of none is meant for nobody
  if (asked.length === 0) return offered.value.length === 0 ? O.none : O.some([])
  const names = new Set(asked)
  const common = offered.value.filter((audience) => names.has(audience))
  return common.length === 0 ? O.none : O.some(common)
}

/** A shorter token, less than 64 bits in hexadecimal digits, may stand in a name by chance. */
const MIN_SECRET_LENGTH = 16

const holds = (status: TokenReviewStatus, token: string): boolean => {
  if (token.length < MIN_SECRET_LENGTH) return false
  const text = JSON.stringify(status)
  return formsOf(token).some((form) => text.includes(inJson(form)))
}

const redact =
  (token: string) =>
  (text: string): string =>
    formsOf(token).reduce((rest, form) => rest.replaceAll(form, '<redacted>'), text)

/** How a token stands in texts: as it is, as JSON has it, and as a URL has it. */
const formsOf = (token: string): ReadonlyArray<string> => [
  token,
  inJson(token),
  encodeURIComponent(toWellFormed(token))
]

const inJson = (text: string): string => JSON.stringify(text).slice(1, -1)
