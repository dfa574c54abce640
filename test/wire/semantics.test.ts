import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import { TokenRequest, TokenReview } from 'io-ts-kubernetes/authentication/v1'
import { lenient, type Model } from 'io-ts-kubernetes/codec'
import { fieldErrors, formatFieldError } from 'io-ts-kubernetes/errors'
import { fromJson, toJson } from 'io-ts-kubernetes/json'
import { ObjectMeta } from 'io-ts-kubernetes/meta/v1'
import { it } from 'vitest'
import { expectDocsTable } from '../support/docs'

// -------------------------------------------------------------------------------------
// the rows of the table
// -------------------------------------------------------------------------------------

interface Row {
  readonly model: string
  readonly what: string
  readonly why: string
  readonly document: string
  /** The results of decoding and lenient decoding, as text. */
  readonly becomes: string
  readonly leniently: string
}

const read = <A>(codec: Model<A>, document: string): string =>
  pipe(
    fromJson(codec)(document),
    E.match((errors) => `Left \`${fieldErrors(errors).map(formatFieldError).join('`, `')}\``, shown(codec))
  )

const shown =
  <A>(codec: Model<A>) =>
  (value: A): string =>
    `\`${toJson(codec)(value)}\``

const row = <A>(codec: Model<A>, what: string, why: string, document: string): Row => ({
  model: codec.name,
  what,
  why,
  document,
  becomes: read(codec, document),
  leniently: read(lenient(codec), document)
})

const rows: ReadonlyArray<Row> = [
  row(
    TokenReview,
    'an optional field that is `null`',
    'Go writes `null` for an unset field',
    '{"metadata":{"creationTimestamp":null},"spec":{"audiences":null}}'
  ),
  row(TokenRequest, 'a required list that is `null`', 'Go’s nil slice', '{"spec":{"audiences":null}}'),
  row(
    TokenReview,
    '`null` in a map of lists',
    'in Go, the value can be nil',
    '{"spec":{},"status":{"user":{"extra":{"k":null}}}}'
  ),
  row(TokenReview, 'a required field that is absent', 'a value of the model needs it', '{}'),
  row(
    TokenRequest,
    'a required string that is `null`',
    'as above',
    '{"spec":{"audiences":[]},"status":{"token":null,"expirationTimestamp":"2030-01-15T10:30:00Z"}}'
  ),
  row(
    TokenRequest,
    'a status with only zero values',
    'Go clients send it in each request',
    '{"spec":{"audiences":[]},"status":{"token":"","expirationTimestamp":null}}'
  ),
  row(TokenReview, '`null` in a list', 'no known program writes it', '{"spec":{"audiences":["api",null]}}'),
  row(ObjectMeta, '`null` in a map of strings', 'no known program writes it', '{"labels":{"a":null}}'),
  row(ObjectMeta, 'a `fieldsV1` that is not an object', 'OpenAPI says object', '{"managedFields":[{"fieldsV1":[]}]}'),
  row(
    TokenReview,
    'an unknown field',
    'the next release of Kubernetes can add fields; `strict` reports them',
    '{"spec":{},"speck":1}'
  ),
  row(TokenReview, 'another kind', 'a Pod is not a TokenReview', '{"kind":"Pod","spec":{}}'),
  row(TokenReview, 'no kind', 'the endpoint implies it', '{"spec":{}}'),
  row(TokenReview, 'an empty kind', 'no known program writes it', '{"kind":"","spec":{}}'),
  row(TokenReview, 'a wrong JSON type', 'no coercion, as in Go', '{"spec":{"token":7}}'),
  row(
    TokenRequest,
    'an integer with a fraction',
    'a number is never rounded silently',
    '{"spec":{"audiences":[],"expirationSeconds":3600.5}}'
  ),
  row(
    TokenRequest,
    'an integer above 2^53-1',
    'as above',
    '{"spec":{"audiences":[],"expirationSeconds":9007199254740993}}'
  ),
  row(
    ObjectMeta,
    'the 30th of February',
    'no such day; `Date.parse` would make it March 2',
    '{"creationTimestamp":"2030-02-30T10:30:00Z"}'
  ),
  row(ObjectMeta, 'a time without an offset', 'its instant is unknown', '{"creationTimestamp":"2030-01-15T10:30:00"}'),
  row(
    ObjectMeta,
    'a time with an offset, or with fractions',
    'the string is kept, so nothing is lost',
    '{"creationTimestamp":"2030-01-15T10:30:00.5+01:00"}'
  ),
  row(
    TokenRequest,
    'a lifetime that is too short',
    '`validate…` checks ranges and patterns',
    '{"spec":{"audiences":[],"expirationSeconds":4}}'
  ),
  row(
    ObjectMeta,
    'keys such as `__proto__` and `""`',
    'they are ordinary keys: no prototype changes',
    '{"labels":{"__proto__":"a","constructor":"b","":"c"}}'
  )
]

// -------------------------------------------------------------------------------------
// the page
// -------------------------------------------------------------------------------------

it('the table of semantics shows the results of decoding', () => {
  expectDocsTable(
    'docs/semantics.md',
    ['input', 'model', 'example', 'result', 'result with `lenient`', 'why'],
    rows.map(({ model, what, why, document, becomes, leniently }) => [
      what,
      model,
      `\`${document}\``,
      becomes,
      leniently === becomes ? 'the same' : leniently,
      why
    ])
  )
})
