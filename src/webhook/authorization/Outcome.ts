/**
 * The outcome of a request, for logs and metrics.
 *
 * @since 0.1.0
 */
import { goQuote } from '../../go/quote'
import { escapeUnprintable } from '../../internal/printable'
import { ownFields } from '../../internal/property'
import { getMessage, type WebhookError } from '../WebhookError'
import type { Question } from './Question'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * The answer if the authorizer fails: a denial, or no opinion.
 *
 * @category model
 * @since 0.1.0
 */
export type OnFailure = 'deny' | 'noOpinion'

/**
 * The answer to a request, and the reason. `_tag` is suitable as a label of a metric.
 *
 * - `Allowed`, `Denied`, `NoOpinion`: the authorizer decided. `reason` is empty if it gave none
 * - `AuthorizerFailed`: the authorizer threw or rejected. `name` is the name of the error, or the type of another thrown
 *   value (`a string`). `message` is its message and those of its causes. Each has at most 1,000 characters
 * - `InvalidDecision`: the authorizer returned a value that is not a Decision
 * - `Refused`: the request is not a SubjectAccessReview. The answer is a 400, 405, 413 or 415, which an API server
 *   treats as no opinion. Exception: if `answer` is `deny`, the body was too large or not a SubjectAccessReview, and the
 *   answer is a denial
 *
 * `answer` is the answer to a failure. The strings are those of the API server and of the authorizer: `formatOutcome`
 * escapes characters that control a terminal.
 *
 * @category model
 * @since 0.1.0
 */
export type Outcome =
  | {
      readonly _tag: 'Allowed' | 'Denied' | 'NoOpinion'
      readonly question: Question
      readonly reason: string
    }
  | {
      readonly _tag: 'AuthorizerFailed'
      readonly question: Question
      readonly answer: OnFailure
      readonly name: string
      readonly message: string
    }
  | { readonly _tag: 'InvalidDecision'; readonly question: Question; readonly answer: OnFailure }
  | { readonly _tag: 'Refused'; readonly error: WebhookError; readonly answer: OnFailure }

// -------------------------------------------------------------------------------------
// destructors
// -------------------------------------------------------------------------------------

/**
 * Returns the outcome as a line for a log. Names and messages are quoted. Characters that control a terminal and
 * invisible characters are escaped.
 *
 * @example
 * import { formatOutcome } from 'io-ts-kubernetes/webhook/authorization'
 *
 * assert.strictEqual(
 *   formatOutcome({
 *     _tag: 'Denied',
 *     question: {
 *       apiVersion: 'authorization.k8s.io/v1',
 *       user: { username: 'jane', groups: ['dev'] },
 *       attributes: { _tag: 'Resource', namespace: 'default', verb: 'get', resource: 'pods', subresource: 'log' }
 *     },
 *     reason: 'night'
 *   }),
 *   'denied: user "jane", verb "get", resource "pods/log", namespace "default": "night"'
 * )
 *
 * @category destructors
 * @since 0.1.0
 */
export const formatOutcome = (outcome: Outcome): string => escapeUnprintable(toLine(outcome))

// Go leaves some invisible characters unquoted: formatOutcome escapes them
const toLine = (outcome: Outcome): string => {
  switch (outcome._tag) {
    case 'Allowed':
      return withReason(`allowed: ${formatQuestion(outcome.question)}`, outcome.reason)
    case 'Denied':
      return withReason(`denied: ${formatQuestion(outcome.question)}`, outcome.reason)
    case 'NoOpinion':
      return withReason(`no opinion: ${formatQuestion(outcome.question)}`, outcome.reason)
    case 'AuthorizerFailed': {
      const { answer, question, name, message } = outcome
      const thrown = `the authorizer threw ${goQuote(name)}: ${goQuote(message)}`
      return `failed, ${ANSWERS[answer]}: ${formatQuestion(question)}: ${thrown}`
    }
    case 'InvalidDecision': {
      const { answer, question } = outcome
      return `failed, ${ANSWERS[answer]}: ${formatQuestion(question)}: the authorizer returned a value that is not a Decision`
    }
    case 'Refused':
      return `refused, ${ANSWERS[outcome.answer]}: ${messageOf(outcome.error)}`
  }
}

const ANSWERS: { readonly [A in OnFailure]: string } = { deny: 'denied', noOpinion: 'no opinion' }

/**
 * The kind of review that this webhook expects.
 *
 * @internal
 */
export const REVIEW = { kind: 'SubjectAccessReview', group: 'authorization.k8s.io' } as const

const messageOf = /*#__PURE__*/ getMessage(REVIEW.kind)

const withReason = (line: string, reason: string): string => (reason === '' ? line : `${line}: ${goQuote(reason)}`)

const formatQuestion = ({ user, attributes }: Question): string =>
  [['user', ownFields(user).username ?? ''] as const, ...partsOf(attributes)]
    .map(([name, value]) => `${name} ${goQuote(value)}`)
    .join(', ')

const partsOf = (attributes: Question['attributes']): ReadonlyArray<readonly [name: string, value: string]> => {
  const { verb = '' } = ownFields(attributes)
  if (attributes._tag === 'NonResource') {
    return [
      ['verb', verb],
      ['path', ownFields(attributes).path ?? '']
    ]
  }
  const { group = '', resource = '', subresource = '', namespace = '', name = '' } = ownFields(attributes)
  const optional = [
    ['group', group],
    ['namespace', namespace],
    ['name', name]
  ] as const
  return [
    ['verb', verb],
    ['resource', subresource === '' ? resource : `${resource}/${subresource}`],
    ...optional.filter(([, value]) => value !== '')
  ]
}
