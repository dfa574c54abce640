import { sValidator } from '@hono/standard-validator'
import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import { Hono } from 'hono'
import * as t from 'io-ts'
import { getInvalidDocumentArbitrary, getWireArbitrary } from 'io-ts-kubernetes/arbitrary'
import { TokenRequest, TokenReview } from 'io-ts-kubernetes/authentication/v1'
import { type Description, lenient, strict } from 'io-ts-kubernetes/codec'
import { fieldErrors, formatErrorBody } from 'io-ts-kubernetes/errors'
import { type StandardIssue, type StandardResult, toStandardSchema } from 'io-ts-kubernetes/standard-schema'
import { describe, expect, it } from 'vitest'
import { models, type SomeModel } from '../support/models'

const validate = <A, O>(codec: t.Type<A, O>, u: unknown): StandardResult<A> =>
  toStandardSchema(codec)['~standard'].validate(u)

const issuesOf = <A, O>(codec: t.Type<A, O>, u: unknown): ReadonlyArray<StandardIssue> =>
  validate(codec, u).issues ?? []

// -------------------------------------------------------------------------------------
// every model
// -------------------------------------------------------------------------------------

/** Returns Kubernetes' path for a path of keys, by the description of the model. */
const toField = (description: Description | undefined, [key, ...path]: StandardIssue['path'], field = ''): string => {
  if (key === undefined) return field
  switch (description?._tag) {
    case 'List':
      expect(key).toBeTypeOf('number')
      return toField(description.item.description, path, `${field}[${key}]`)
    case 'Map':
      expect(key).toBeTypeOf('string')
      return toField(description.value.description, path, `${field}[${key}]`)
    case 'Model': {
      const next = description.fields.find((candidate) => candidate.key === key)?.codec.description
      return toField(next, path, field === '' ? String(key) : `${field}.${key}`)
    }
    case 'Scalar':
    case 'Literal':
    case 'Json':
    case 'ByJsonType':
    case undefined:
      throw new Error(`there is no ${key} in a ${description?._tag ?? 'field that is unknown'}`)
  }
}

describe.each(models.map((model) => [model.name, model] as const))('the schema of %s', (_name, model: SomeModel) => {
  it('has the result, the value and the errors of decode', () => {
    for (const codec of [model, strict(model), lenient(model)]) {
      const bad = getInvalidDocumentArbitrary(codec).map(({ wire }) => wire)
      fc.assert(
        fc.property(fc.oneof(getWireArbitrary(codec), bad, fc.anything()), (u) => {
          const expected = pipe(
            codec.decode(u),
            E.matchW(
              (errors) => ({ messages: fieldErrors(errors).map(formatErrorBody) }),
              (value) => ({ value })
            )
          )
          const result = validate(codec, u)
          const found = result.issues === undefined ? result : { messages: result.issues.map(({ message }) => message) }
          expect(found).toEqual(expected)
        })
      )
    }
  })

  it('has the path of the invalid field in an issue', () => {
    for (const codec of [model, strict(model), lenient(model)]) {
      fc.assert(
        fc.property(getInvalidDocumentArbitrary(codec), ({ wire, field }) => {
          expect(issuesOf(codec, wire).map(({ path }) => toField(codec.description, path))).toStrictEqual([field])
        })
      )
    }
  })
})

// -------------------------------------------------------------------------------------
// paths
// -------------------------------------------------------------------------------------

describe('a Standard Schema', () => {
  it('names its vendor and the version of the standard', () => {
    const { vendor, version } = toStandardSchema(TokenReview)['~standard']
    expect([vendor, version]).toStrictEqual(['io-ts-kubernetes', 1])
  })
})

describe('the path of an issue', () => {
  const paths = <A, O>(codec: t.Type<A, O>, u: unknown): ReadonlyArray<StandardIssue['path']> =>
    issuesOf(codec, u).map(({ path }) => path)

  it('begins at the document, even inside another library’s codecs', () => {
    const Batch = t.exact(
      t.intersection([
        t.type({ reviews: t.readonly(t.array(t.union([TokenReview, t.null]))) }),
        t.partial({ named: t.record(t.string, TokenRequest), pair: t.tuple([t.string, TokenReview]) })
      ])
    )
    expect(paths(Batch, { reviews: [null, { spec: { audiences: ['a', 1] } }] })).toStrictEqual([
      ['reviews', 1, 'spec', 'audiences', 1],
      ['reviews', 1]
    ])
    expect(paths(Batch, { reviews: [], named: { 'a.b': { spec: null } }, pair: ['a', { spec: 1 }] })).toStrictEqual([
      ['named', 'a.b', 'spec'],
      ['pair', 1, 'spec']
    ])
    expect(paths(Batch, { reviews: 'none' })).toStrictEqual([['reviews']])
  })

  it('is empty for the whole document', () => {
    expect(paths(TokenReview, [])).toStrictEqual([[]])
    expect(paths(t.array(t.string), {})).toStrictEqual([[]])
  })

  it('ends with the unknown field in strict mode', () => {
    const request = { spec: { audiences: [], speck: 1 }, metadata: { 'a\nb': 1 } }
    expect(issuesOf(strict(TokenRequest), request)).toStrictEqual([
      { message: 'unknown field "spec.speck"', path: ['spec', 'speck'] },
      { message: 'unknown field "metadata.a\\nb"', path: ['metadata', 'a\\u000ab'] }
    ])
  })

  it('escapes keys, also in errors of another library’s codec', () => {
    const key = `\u001b[2J${'k'.repeat(300)}`
    const shown = `\\u001b[2J${'k'.repeat(252)}…`
    expect(paths(TokenReview, { spec: {}, metadata: { labels: { [key]: 1 } } })).toStrictEqual([
      ['metadata', 'labels', shown]
    ])
    expect(paths(t.record(t.string, t.string), { [key]: 1 })).toStrictEqual([[shown]])
  })

  it('is empty for the number of omitted errors', () => {
    const issues = issuesOf(t.type({ review: TokenReview }), { review: { spec: { audiences: Array(200).fill(1) } } })
    expect(issues.length).toBe(101)
    expect(issues.at(-1)).toStrictEqual({ message: '100 more errors', path: ['review'] })
  })
})

// -------------------------------------------------------------------------------------
// consumers
// -------------------------------------------------------------------------------------

describe('consumers of the standard', () => {
  const question = { kind: 'TokenReview', spec: { token: 's3cr3t', audiences: null, later: 1 } }

  it('Hono passes on the decoded body, and answers 400 with the issues of an invalid one', async () => {
    const app = new Hono().post(
      '/review',
      sValidator('json', toStandardSchema(TokenReview), (result, context) =>
        result.success ? undefined : context.json(result.error, 400)
      ),
      (context) => context.json(TokenReview.encode(context.req.valid('json')))
    )
    const post = async (body: unknown): Promise<unknown> => {
      const headers = { 'content-type': 'application/json' }
      const response = await app.request('/review', { method: 'POST', headers, body: JSON.stringify(body) })
      return [response.status, await response.json()]
    }
    expect(await post(question)).toStrictEqual([200, { kind: 'TokenReview', spec: { token: 's3cr3t' } }])
    expect(await post({ spec: { token: ['s3cr3t'] } })).toStrictEqual([
      400,
      [{ message: 'Invalid value: expected a string, got an array', path: ['spec', 'token'] }]
    ])
  })

  it('Vitest accepts a schema as a matcher', () => {
    expect({ body: question }).toStrictEqual({ body: expect.schemaMatching(toStandardSchema(TokenReview)) })
    expect({ body: question }).not.toStrictEqual({ body: expect.schemaMatching(toStandardSchema(strict(TokenReview))) })
  })
})
