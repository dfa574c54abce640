import * as E from 'fp-ts/Either'
import * as fc from 'fast-check'
import { type FieldError, type FieldErrorType, formatErrorBody, formatFieldError } from 'io-ts-kubernetes/errors'
import { fromJson, toJson } from 'io-ts-kubernetes/json'
import { Status, type StatusCause } from 'io-ts-kubernetes/meta/v1'
import { fromStatus, toStatus, validateObjectMeta, validateTokenRequest } from 'io-ts-kubernetes/validation'
import { describe, expect, it } from 'vitest'
import { objectMeta, tokenRequest } from './arbitraries'
import { runs } from '../support/runs'

const tokenRequestObject = { kind: 'TokenRequest', group: 'authentication.k8s.io', name: '' }

const errorsOf = (validated: E.Either<ReadonlyArray<FieldError>, unknown>): ReadonlyArray<FieldError> =>
  E.isLeft(validated) ? validated.left : []

const tooShort: FieldError = {
  type: 'FieldValueInvalid',
  field: 'spec.expirationSeconds',
  value: '599',
  detail: 'may not specify a duration less than 10 minutes'
}

describe('toStatus', () => {
  it('returns exactly the Status of the API server', () => {
    expect(toJson(Status)(toStatus(tokenRequestObject)([tooShort]))).toBe(
      '{"kind":"Status","apiVersion":"v1","metadata":{},"status":"Failure","message":"TokenRequest.authentication.k8s.io \\"\\" is invalid: spec.expirationSeconds: Invalid value: 599: may not specify a duration less than 10 minutes","reason":"Invalid","details":{"group":"authentication.k8s.io","kind":"TokenRequest","causes":[{"reason":"FieldValueInvalid","message":"Invalid value: 599: may not specify a duration less than 10 minutes","field":"spec.expirationSeconds"}]},"code":422}'
    )
  })

  it('puts several errors in brackets, and equal ones there only once', () => {
    const required: FieldError = { type: 'FieldValueRequired', field: 'metadata.namespace', detail: '' }
    const status = toStatus({ kind: 'Pod', group: '', name: 'a"b' })([required, tooShort, required])
    expect(status.message).toBe(
      'Pod "a\\"b" is invalid: [metadata.namespace: Required value, spec.expirationSeconds: Invalid value: 599: may not specify a duration less than 10 minutes]'
    )
    expect(status.details).toStrictEqual({
      name: 'a"b',
      kind: 'Pod',
      causes: [
        { reason: 'FieldValueRequired', message: 'Required value', field: 'metadata.namespace' },
        { reason: 'FieldValueInvalid', message: formatErrorBody(tooShort), field: 'spec.expirationSeconds' },
        { reason: 'FieldValueRequired', message: 'Required value', field: 'metadata.namespace' }
      ]
    })
    expect(toStatus(tokenRequestObject)([tooShort, tooShort]).message).toBe(
      `TokenRequest.authentication.k8s.io "" is invalid: ${formatFieldError(tooShort)}`
    )
  })

  it('returns a Status for no errors, too', () => {
    expect(toStatus({ kind: '', group: '', name: '' })([])).toStrictEqual({
      kind: 'Status',
      apiVersion: 'v1',
      metadata: {},
      status: 'Failure',
      message: ' "" is invalid',
      reason: 'Invalid',
      details: {},
      code: 422
    })
  })

  it('returns a 400 for the error of a review only', () => {
    const required: FieldError = {
      type: 'FieldValueRequired',
      field: 'spec.token',
      detail: 'token is required for TokenReview in authentication'
    }
    const review = toStatus({ ...tokenRequestObject, kind: 'TokenReview' })
    expect(toJson(Status)(review([required]))).toBe(
      '{"kind":"Status","apiVersion":"v1","metadata":{},"status":"Failure","message":"token is required for TokenReview in authentication","reason":"BadRequest","code":400}'
    )
    expect(fromStatus(review([required]))).toStrictEqual([required])
    expect([review([required, required]).code, review([{ ...required, detail: '' }]).code]).toStrictEqual([422, 422])
  })
})

describe('fromStatus', () => {
  it('returns the errors of validation from the encoded Status of toStatus', () => {
    fc.assert(
      fc.property(objectMeta, tokenRequest, fc.string(), (meta, request, name) => {
        for (const errors of [errorsOf(validateObjectMeta(meta)), errorsOf(validateTokenRequest(request))]) {
          const text = toJson(Status)(toStatus({ ...tokenRequestObject, name })(errors))
          expect(E.map(fromStatus)(fromJson(Status)(text))).toStrictEqual(E.right(errors))
        }
      }),
      runs(10)
    )
  })

  const withValue: ReadonlyArray<FieldErrorType> = [
    'FieldValueNotFound',
    'FieldValueDuplicate',
    'FieldValueInvalid',
    'FieldValueNotSupported',
    'FieldValueTooMany',
    'FieldValueTooFew',
    'FieldValueTypeInvalid'
  ]
  const without: ReadonlyArray<FieldErrorType> = [
    'FieldValueRequired',
    'FieldValueForbidden',
    'FieldValueTooLong',
    'FieldValueTooShort',
    'InternalError',
    'UnknownField',
    'DuplicateField',
    'MoreErrors'
  ]

  it('separates any value that Go prints from the detail', () => {
    const value = fc.oneof(
      fc.json(),
      fc.constantFrom('0', '-1', '9223372036854775807', '1.5', '1e+06', '-2.5e-07', '+Inf', 'NaN', 'true', 'null'),
      fc.constantFrom('"a: b"', '"\\": x"', '"\\\\"', '"{["', '[]', '{}', '{"a":"]"}', '["\\u003c",{"b":[": "]}]')
    )
    const detail = fc.oneof(fc.string(), fc.constantFrom('', ': ', 'a: b: c', '"', '1', '{'))
    const error = fc.oneof(
      fc.record({ type: fc.constantFrom(...withValue), field: fc.string(), value, detail }),
      fc.record({ type: fc.constantFrom(...without), field: fc.string(), detail })
    )
    fc.assert(
      fc.property(fc.array(error, { maxLength: 4 }), (errors) => {
        expect(fromStatus(toStatus(tokenRequestObject)(errors))).toEqual(errors)
      }),
      runs(20)
    )
  })

  const read = (cause: StatusCause): ReadonlyArray<FieldError> => fromStatus({ details: { causes: [cause] } })

  it('leaves a beginning that is not a value in the detail', () => {
    const type = 'FieldValueNotSupported'
    for (const detail of [
      '[]string{"yes"}: supported values: "All"',
      '"open',
      '{',
      '12 monkeys',
      'nullable',
      '',
      '-'
    ]) {
      expect(
        read({ reason: type, message: detail === '' ? 'Unsupported value' : `Unsupported value: ${detail}` })
      ).toStrictEqual([{ type, field: '', detail }])
    }
    expect(read({ reason: 'FieldValueRequired', message: 'Required value: 5: x' })).toStrictEqual([
      { type: 'FieldValueRequired', field: '', detail: '5: x' }
    ])
  })

  it('keeps the type and message of a cause with an unusual beginning', () => {
    expect(read({ reason: 'FieldValueInvalid', message: 'no good', field: 'spec' })).toStrictEqual([
      { type: 'FieldValueInvalid', field: 'spec', detail: 'no good' }
    ])
    expect(read({ reason: 'FieldValueInvalid' })).toStrictEqual([{ type: 'FieldValueInvalid', field: '', detail: '' }])
  })

  it('keeps the message of causes without a field', () => {
    expect(
      fromStatus({
        details: {
          causes: [
            { reason: 'FieldManagerConflict', message: 'conflict with "kubectl"', field: '.spec.replicas' },
            { message: 'error validating audiences' },
            { reason: 'toString' },
            {}
          ]
        }
      })
    ).toStrictEqual([
      { type: 'InternalError', field: '.spec.replicas', detail: 'FieldManagerConflict: conflict with "kubectl"' },
      { type: 'InternalError', field: '', detail: 'error validating audiences' },
      { type: 'InternalError', field: '', detail: 'toString' },
      { type: 'InternalError', field: '', detail: '' }
    ])
  })

  it('recognizes only the exact 400 of a review', () => {
    const causes = [{ message: 'x' }]
    const message = 'token is required for TokenReview in authentication'
    const errors: ReadonlyArray<FieldError> = [{ type: 'InternalError', field: '', detail: 'x' }]
    expect(fromStatus({ reason: 'Invalid', message, details: { causes } })).toStrictEqual(errors)
    expect(fromStatus({ reason: 'BadRequest', message: 'x', details: { causes } })).toStrictEqual(errors)
    expect(fromStatus({ message, details: { causes } })).toStrictEqual(errors)
  })

  it('returns no errors for a Status without causes', () => {
    for (const status of [{}, { details: {} }, { message: 'x', details: { causes: [] } }]) {
      expect(fromStatus(status)).toStrictEqual([])
    }
  })

  it('never loses a cause and never throws', () => {
    const cause = fc.record(
      {
        reason: fc.oneof(fc.constantFrom(...withValue, ...without), fc.string()),
        message: fc.string(),
        field: fc.string()
      },
      { requiredKeys: [] }
    )
    fc.assert(
      fc.property(fc.array(cause), (causes) => {
        const errors = fromStatus({ details: { causes } })
        expect(errors).toHaveLength(causes.length)
        // encode and decode the result again
        expect(fromStatus(toStatus(tokenRequestObject)(errors))).toStrictEqual(errors)
      })
    )
  })

  it('is fast for a message of megabytes', () => {
    for (const start of ['"', '[', '{"', '1', '-', '"\\']) {
      // a pattern that backtracks would take minutes for each of these, and the test would time out
      const message = `Invalid value: ${start.repeat(1_000_000)}`
      expect(read({ reason: 'FieldValueInvalid', message })).toHaveLength(1)
    }
  })
})
