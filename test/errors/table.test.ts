import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import * as t from 'io-ts'
import { PathReporter } from 'io-ts/PathReporter'
import { TokenRequest, TokenReview } from 'io-ts-kubernetes/authentication/v1'
import { strict } from 'io-ts-kubernetes/codec'
import { type FieldError, fieldErrors, formatFieldError } from 'io-ts-kubernetes/errors'
import { fromJson } from 'io-ts-kubernetes/json'
import { validateTokenRequest, validateTokenReview } from 'io-ts-kubernetes/validation'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { expectDocsTable } from '../support/docs'
import { exchanges } from '../support/recorded'

// -------------------------------------------------------------------------------------
// the same two kinds, written by hand
// -------------------------------------------------------------------------------------

const plain = {
  TokenRequest: t.intersection(
    [
      t.type({
        spec: t.intersection(
          [t.type({ audiences: t.array(t.string) }), t.partial({ expirationSeconds: t.number })],
          'Spec'
        )
      }),
      t.partial({
        kind: t.literal('TokenRequest'),
        status: t.type({ token: t.string, expirationTimestamp: t.string }, 'Status')
      })
    ],
    'TokenRequest'
  ),
  TokenReview: t.type({ spec: t.partial({ token: t.string, audiences: t.array(t.string) }, 'Spec') }, 'TokenReview')
}

const schema = {
  TokenRequest: z.object({
    kind: z.literal('TokenRequest').optional(),
    spec: z.object({ audiences: z.array(z.string()), expirationSeconds: z.number().optional() }),
    status: z.object({ token: z.string(), expirationTimestamp: z.string() }).optional()
  }),
  TokenReview: z.object({
    spec: z.object({ token: z.string().optional(), audiences: z.array(z.string()).optional() })
  })
}

// -------------------------------------------------------------------------------------
// the invalid documents
// -------------------------------------------------------------------------------------

type Kind = 'TokenRequest' | 'TokenReview'

interface Mistake {
  readonly what: string
  readonly kind: Kind
  readonly body: string
  /** The answer of a kube-apiserver. */
  readonly kubernetes: string
}

const recorded = (what: string, kind: Kind, name: string): Mistake => {
  const exchange = exchanges('v1.37.2').find((candidate) => candidate.name === name)
  if (exchange === undefined) throw new Error(`not recorded: ${name}`)
  const { message } = JSON.parse(exchange.response.body) as { readonly message: string }
  return { what, kind, body: exchange.request.body ?? '', kubernetes: message }
}

/** Not recorded: `text` is the error that Go's decoder (sigs.k8s.io/json, with k8s.io/api 0.37.2) returns for the body. */
const decoded = (what: string, kind: Kind, body: unknown, text: string): Mistake => ({
  what,
  kind,
  body: JSON.stringify(body),
  kubernetes: `${kind} in version "v1" cannot be handled as a ${kind}: ${text}`
})

const mistakes: ReadonlyArray<Mistake> = [
  recorded('a string instead of a list', 'TokenRequest', 'audiences is a string'),
  decoded(
    'a lifetime in quotes',
    'TokenRequest',
    { spec: { audiences: ['vault'], expirationSeconds: '3600' } },
    'json: cannot unmarshal string into Go struct field TokenRequestSpec.spec.expirationSeconds of type int64'
  ),
  recorded('a lifetime with a fraction', 'TokenRequest', 'lifetime has a fraction'),
  recorded('a lifetime that is too short', 'TokenRequest', 'lifetime 599'),
  decoded(
    'a misspelled field (`fieldValidation=Strict`)',
    'TokenRequest',
    { spec: { audiences: ['vault'], expirationSecond: 3600 } },
    'strict decoding error: unknown field "spec.expirationSecond"'
  ),
  recorded('a kind in lower case', 'TokenRequest', 'kind in lower case'),
  decoded(
    'a time without an offset',
    'TokenRequest',
    { spec: { audiences: ['vault'] }, status: { token: 'fake-token', expirationTimestamp: '2030-01-15T10:30:00' } },
    'parsing time "2030-01-15T10:30:00" as "2006-01-02T15:04:05Z07:00": cannot parse "" as "Z07:00"'
  ),
  recorded('an empty token', 'TokenReview', 'TokenReview, empty token'),
  decoded(
    'an object instead of a token',
    'TokenReview',
    { spec: { token: { bearer: 'fake-token' } } },
    'json: cannot unmarshal object into Go struct field TokenReviewSpec.spec.token of type string'
  ),
  recorded('an incomplete body', 'TokenRequest', 'syntax')
]

// -------------------------------------------------------------------------------------
// their errors
// -------------------------------------------------------------------------------------

const refused = ({ kind, body }: Mistake): E.Either<ReadonlyArray<FieldError>, unknown> =>
  kind === 'TokenRequest'
    ? pipe(fromJson(strict(TokenRequest))(body), E.mapLeft(fieldErrors), E.chainW(validateTokenRequest))
    : pipe(fromJson(strict(TokenReview))(body), E.mapLeft(fieldErrors), E.chainW(validateTokenReview))

const ours = (mistake: Mistake): ReadonlyArray<string> =>
  pipe(
    refused(mistake),
    E.match(
      (errors) => errors.map(formatFieldError),
      () => []
    )
  )

const parsed = (body: string, say: (u: unknown) => ReadonlyArray<string>): ReadonlyArray<string> => {
  let u: unknown
  try {
    u = JSON.parse(body)
  } catch (error) {
    return [`throws ${String(error)}`]
  }
  return say(u)
}

const byIoTs = ({ kind, body }: Mistake): ReadonlyArray<string> =>
  parsed(body, (u) => {
    const validation: t.Validation<unknown> = plain[kind].decode(u)
    return E.isLeft(validation) ? PathReporter.report(validation) : []
  })

const byZod = ({ kind, body }: Mistake): ReadonlyArray<string> =>
  parsed(body, (u) => {
    const { error } = schema[kind].safeParse(u)
    return error === undefined ? [] : [z.prettifyError(error).replace(/\n */g, ' ')]
  })

const cell = (lines: ReadonlyArray<string>): string =>
  lines.length === 0 ? '_accepted_' : lines.map((line) => `\`${line}\``).join('<br>')

it('the table of errors in docs/errors.md shows the errors of all four libraries', () => {
  expect(mistakes).toHaveLength(10)
  for (const mistake of mistakes) {
    expect(ours(mistake)).toHaveLength(1)
    expect(ours(mistake).join()).not.toContain('fake')
  }
  expect(mistakes.flatMap(byIoTs).join()).toContain('fake-token')
  expectDocsTable(
    'docs/errors.md',
    ['mistake', 'this library', 'io-ts, PathReporter', 'zod', 'kube-apiserver'],
    mistakes.map((mistake) => [
      `${mistake.what}: \`${mistake.body}\``,
      ...[ours(mistake), byIoTs(mistake), byZod(mistake), [mistake.kubernetes]].map(cell)
    ])
  )
})
