import { inspect } from 'node:util'
import * as E from 'fp-ts/Either'
import * as O from 'fp-ts/Option'
import * as fc from 'fast-check'
import { getArbitrary } from 'io-ts-kubernetes/arbitrary'
import { TokenRequest, TokenReview } from 'io-ts-kubernetes/authentication/v1'
import { LocalSubjectAccessReview } from 'io-ts-kubernetes/authorization/v1'
import type { FieldError } from 'io-ts-kubernetes/errors'
import { type ObjectMeta, timeFromDate } from 'io-ts-kubernetes/meta/v1'
import { int64 } from 'io-ts-kubernetes/scalar'
import {
  fromStatus,
  getObjectMetaValidator,
  toStatus,
  validateLocalSubjectAccessReview,
  validateObjectMeta,
  validateSelfSubjectAccessReview,
  validateSubjectAccessReview,
  validateTokenRequest,
  validateTokenReview
} from 'io-ts-kubernetes/validation'
import { describe, expect, it } from 'vitest'
import { objectMeta, tokenRequest } from './arbitraries'
import { runs } from '../support/runs'
import { leftOf } from '../support/unwrap'

const expectVerdict = <A>(a: A, validate: (a: A) => E.Either<ReadonlyArray<FieldError>, A>): void => {
  const validated = validate(a)
  if (E.isRight(validated)) expect(validated.right === a).toBe(true)
  else expect(validated.left.length).toBeGreaterThan(0)
  expect(validate(a)).toStrictEqual(validated)
}

const pod = { kind: 'Pod', group: '', name: '' }

/** Checks that errors and their Status have a limited size. */
const expectAnswerable = (errors: ReadonlyArray<FieldError>): void => {
  const status = toStatus(pod)(errors)
  expect(JSON.stringify(status).length).toBeLessThan(100_000_000)
  expect(fromStatus(status)).toStrictEqual(errors)
}

describe('validation', () => {
  it('returns the value or errors, always the same, and changes nothing', () => {
    fc.assert(
      fc.property(objectMeta, tokenRequest, (meta, request) => {
        const before = inspect([meta, request], { depth: Infinity })
        expectVerdict(meta, validateObjectMeta)
        expectVerdict(request, validateTokenRequest)
        expect(inspect([meta, request], { depth: Infinity })).toBe(before)
      }),
      runs(10)
    )
  })

  it('of a question returns the question or errors, always the same, and changes nothing', () => {
    fc.assert(
      fc.property(getArbitrary(LocalSubjectAccessReview), (review) => {
        const before = inspect(review, { depth: Infinity })
        // its fields are those of the other questions
        expectVerdict(review, validateLocalSubjectAccessReview)
        expectVerdict({ metadata: review.metadata ?? {}, spec: review.spec }, validateSubjectAccessReview)
        expectVerdict({ spec: review.spec }, validateSelfSubjectAccessReview)
        expect(inspect(review, { depth: Infinity })).toBe(before)
      }),
      runs(10)
    )
  })

  it('of a million requirements has a limited number of errors', () => {
    const requirements = Array.from({ length: 1_000_000 }, () => ({ key: '', operator: 'In' }))
    const errors = leftOf(
      validateSubjectAccessReview({ spec: { user: 'jane', resourceAttributes: { fieldSelector: { requirements } } } })
    )
    expect(errors).toHaveLength(101)
    expectAnswerable(errors)
  })

  it('never shows a token', () => {
    const secret = 's3cr3t-t0k3n'
    const expirationTimestamp = O.toUndefined(timeFromDate(new Date(0)))
    if (expirationTimestamp === undefined) throw new Error('no time')
    fc.assert(
      fc.property(tokenRequest, (request) => {
        const errors = leftOf(validateTokenRequest({ ...request, status: { token: secret, expirationTimestamp } }))
        expect(inspect(errors, { depth: Infinity, showHidden: true })).not.toContain(secret)
      })
    )
    const review = TokenReview.make({ spec: { token: '' }, status: { error: secret, user: { username: secret } } })
    expect(inspect(validateTokenReview(review), { depth: Infinity })).not.toContain(secret)
  })
})

describe('a document with many errors', () => {
  const owner = { apiVersion: '', kind: '', name: '', uid: '' }

  it('gets a hundred errors and the count of the others', () => {
    const errors = leftOf(
      validateObjectMeta({ name: 'a', ownerReferences: Array.from({ length: 25_001 }, () => owner) })
    )
    expect(errors).toHaveLength(101)
    expect(errors[99]).toStrictEqual({
      type: 'FieldValueRequired',
      field: 'metadata.ownerReferences[24].uid',
      detail: 'must not be empty'
    })
    expect(errors[100]).toStrictEqual({ type: 'MoreErrors', field: '', detail: '99904 more errors' })
    expectAnswerable(errors)
  })

  it('gets exactly a hundred errors if it has a hundred', () => {
    const errors = leftOf(validateObjectMeta({ name: 'a', finalizers: Array.from({ length: 50 }, () => '') }))
    expect(errors).toHaveLength(100)
    expect(errors.some(({ type }) => type === 'MoreErrors')).toBe(false)
  })

  it('gets errors up to 2^24 characters, but always the first one', () => {
    const size = 16_777_216
    const overhead = 'metadata.name'.length + '"a"'.length
    const errorsFor = (...sizes: ReadonlyArray<number>): ReadonlyArray<string> => {
      const name = (): ReadonlyArray<string> => sizes.map((each) => 'x'.repeat(each - overhead))
      return leftOf(getObjectMetaValidator({ name })({ name: 'a' })).map(({ type, detail }) =>
        type === 'MoreErrors' ? detail : type
      )
    }
    const invalid = 'FieldValueInvalid'
    expect(errorsFor(size - 100, 100)).toStrictEqual([invalid, invalid])
    expect(errorsFor(size - 100, 101)).toStrictEqual([invalid, '1 more error'])
    expect(errorsFor(size + 1, 100)).toStrictEqual([invalid, '1 more error'])
    // after an error that is left out, shorter ones are left out too
    expect(errorsFor(size - 100, 101, 50)).toStrictEqual([invalid, '2 more errors'])
  })

  it('may contain long strings', () => {
    const many = Array.from({ length: 200_000 }, (_, i) => String(i))
    const meta: ObjectMeta = { name: 'a', finalizers: ['orphan', 'foregroundDeletion', ...many] }
    expect(leftOf(validateObjectMeta(meta))).toHaveLength(1)
    const request = TokenRequest.make({
      spec: { audiences: many, attestations: { k: many }, expirationSeconds: int64(0) }
    })
    expectAnswerable(leftOf(validateTokenRequest(request)))
  })

  it('may show the same megabytes in many errors', () => {
    const name = '<'.repeat(3_000_000)
    const controllers = Array.from({ length: 1_000 }, () => ({ ...owner, name, controller: true }))
    const once = leftOf(validateObjectMeta({ name: 'a', ownerReferences: controllers.slice(0, 2) }))
    expect(once.at(-1)).toStrictEqual({ type: 'MoreErrors', field: '', detail: '1 more error' })
    expectAnswerable(once)
    const manager = `${'m'.repeat(1_000_000)}${'\u0000'.repeat(200_000)}`
    expectAnswerable(leftOf(validateObjectMeta({ name: 'a', managedFields: [{ operation: 'Apply', manager }] })))
  })

  it('gets no errors after a value that is too long for a string', () => {
    const name = (): never => {
      throw new RangeError('Invalid string length')
    }
    const counted: FieldError = { type: 'MoreErrors', field: '', detail: '1 more error' }
    const meta: ObjectMeta = { name: 'a', namespace: 'A', generateName: '' }
    expect(getObjectMetaValidator({ name })(meta)).toStrictEqual(E.left([counted]))
    const broken = (): never => {
      throw new TypeError('a bug in a custom rule')
    }
    expect(() => getObjectMetaValidator({ name: broken })(meta)).toThrow(TypeError)
  })

  it('is shown completely in the first error, at any length', () => {
    const name = 'A'.repeat(20_000_000)
    const errors = leftOf(validateObjectMeta({ name }))
    expect(errors).toHaveLength(2)
    expect(errors[0]?.value?.length).toBe(20_000_002)
    expect(errors[1]?.type).toBe('MoreErrors')
  })
})
