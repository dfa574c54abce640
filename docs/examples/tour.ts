// A tour of the library, with recorded traffic of kube-apiserver 1.37.2: npm start
//
// The recordings are test data of this repository. npm starts the tour in the root folder, from which it reads them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { either as E, function as F, option as O } from 'fp-ts'
import type * as t from 'io-ts'
import { TokenRequest, TokenReview } from 'io-ts-kubernetes/authentication/v1'
import { SubjectAccessReview } from 'io-ts-kubernetes/authorization/v1'
import { fieldErrors, formatFieldError } from 'io-ts-kubernetes/errors'
import { fromTokenRequest } from 'io-ts-kubernetes/exec'
import { getShow } from 'io-ts-kubernetes/instances'
import { fromJson, toJson } from 'io-ts-kubernetes/json'
import { getLifetime, renewAt } from 'io-ts-kubernetes/lifetime'
import { Status, timeToDate } from 'io-ts-kubernetes/meta/v1'
import { getOptics } from 'io-ts-kubernetes/optics'
import { accessDecision, authenticatedUser, formatRejection, grantedAudiences } from 'io-ts-kubernetes/request'
import { cacheTtl } from 'io-ts-kubernetes/review-cache'
import { int64 } from 'io-ts-kubernetes/scalar'
import { unverifiedClaims } from 'io-ts-kubernetes/serviceaccount'
import { deny, formatOutcome, parseRequest, toResponse } from 'io-ts-kubernetes/webhook/authorization'

interface Recorded {
  readonly name: string
  readonly response: { readonly body: string }
}

const recording = (file: string): string => readFileSync(join('test/fixtures/recorded', `${file}-v1.37.2.json`), 'utf8')

const answerTo = (name: string, file = 'exchanges'): string =>
  (JSON.parse(recording(file)) as ReadonlyArray<Recorded>).find((exchange) => exchange.name === name)?.response.body ??
  ''

const webhookQuestion = (file: string): string =>
  (JSON.parse(recording(file)) as { readonly v1: ReadonlyArray<{ readonly request: { readonly body: string } }> }).v1[0]
    ?.request.body ?? ''

const heading = (text: string): string => `\n${text}\n${'-'.repeat(text.length)}`

const errorLines = (errors: t.Errors): ReadonlyArray<string> =>
  fieldErrors(errors).map((error) => `  ${formatFieldError(error)}`)

const step = <A>(decoded: t.Validation<A>, lines: (a: A) => ReadonlyArray<string>): ReadonlyArray<string> =>
  F.pipe(decoded, E.match(errorLines, lines))

const review = getOptics(TokenReview)
const request = getOptics(TokenRequest)

const tour: ReadonlyArray<string> = [
  heading('1. An API server asks its token webhook who is calling'),
  ...step(fromJson(TokenReview)(webhookQuestion('webhook')), (question) => [
    `  decoded   ${getShow(TokenReview).show(question)}`,
    `  audiences ${F.pipe(
      question,
      review.spec.audiences.getOption,
      O.match(
        () => 'none',
        (audiences) => audiences.join(', ')
      )
    )}`,
    // the answer is the same review with a status
    `  answered  ${getShow(TokenReview).show(
      F.pipe(question, review.status.set({ authenticated: true, user: { username: 'jane', groups: ['dev'] } }))
    )}`
  ]),

  heading('2. It issues a token'),
  ...step(fromJson(TokenRequest)(answerTo('TokenRequest, one audience, one hour')), (answer) => [
    `  decoded   ${getShow(TokenRequest).show(answer)}`,
    `  expires   ${F.pipe(
      answer,
      request.status.expirationTimestamp.getOption,
      O.match(
        () => 'never',
        (time) => timeToDate(time).toUTCString()
      )
    )}`
  ]),

  heading('3. A request is made, edited and encoded'),
  ...F.pipe(
    TokenRequest.make({ spec: { audiences: ['vault'], expirationSeconds: int64(3600) } }),
    request.spec.boundObjectRef.uid.upsert('4c7d'),
    request.spec.boundObjectRef.kind.upsert('Pod'),
    (edited) => [`  encoded   ${toJson(TokenRequest)(edited)}`]
  ),

  heading('4. It refuses a lifetime of 599 seconds'),
  ...step(fromJson(Status)(answerTo('lifetime 599')), ({ code, reason, details }) => [
    `  decoded   ${String(code)} ${String(reason)}`,
    ...(details?.causes ?? []).map(({ field, message }) => `  cause     ${String(field)}: ${String(message)}`)
  ]),

  heading('5. It decodes an invalid body: errors name fields, never values'),
  ...step(
    fromJson(TokenRequest)(
      `{"kind":"TokenReview","metadata":{"creationTimestamp":"2024-02-30T10:00:00Z"},
        "spec":{"audiences":["api",null],"expirationSeconds":3600.5},"status":{"token":["s3cr3t"]}}`
    ),
    () => []
  ),

  heading("6. A credential's life: a token is minted"),
  ...step(fromJson(TokenRequest)(answerTo('TokenRequest bound to a Pod, no uid')), (minted) => [
    `  granted   ${F.pipe(
      minted,
      grantedAudiences(['api']),
      E.match(formatRejection, (audiences) => audiences.join(', '))
    )}`,
    `  claims    ${F.pipe(
      minted,
      fromTokenRequest,
      E.chain(({ token = '' }) => unverifiedClaims(token)),
      E.match(
        () => 'none',
        ({ subject, pod }) => `${String(subject)}, bound to the pod ${String(pod?.name)}`
      )
    )}`,
    ...F.pipe(
      minted,
      getLifetime(0),
      O.match(
        () => [],
        (lifetime) => [
          `  renewed   ${new Date(renewAt(lifetime, 0)).toUTCString()}`,
          `  expires   ${new Date(lifetime.expires).toUTCString()}`
        ]
      )
    )
  ]),

  heading('7. The token is reviewed'),
  ...step(fromJson(TokenReview)(answerTo('TokenReview of a token bound to a Pod')), (reviewed) => [
    `  user      ${F.pipe(
      reviewed,
      authenticatedUser(['api']),
      E.match(formatRejection, ({ user }) => user.username)
    )}`,
    `  remember  ${F.pipe(
      reviewed,
      cacheTtl({ now: 0 }),
      O.match(
        () => 'never',
        (ttl) => `for ${String(ttl / 1000)} seconds`
      )
    )}`
  ]),

  heading('8. Its user is authorised'),
  ...step(fromJson(SubjectAccessReview)(answerTo('SAR as Go writes it', 'authorization')), (access) => {
    const { _tag, reason } = accessDecision(access)
    return [`  decided   ${_tag}: ${O.getOrElse(() => 'no reason')(reason)}`]
  }),
  ...F.pipe(
    parseRequest({ method: 'POST', headers: {}, body: webhookQuestion('authorization-webhook') }),
    E.match(
      () => [],
      (question) => [
        `  asked     ${formatOutcome({ _tag: 'Denied', question, reason: 'not at night' })}`,
        `  answered  ${toResponse(question)(deny('not at night')).body}`
      ]
    )
  )
]

console.log(tour.join('\n'))
