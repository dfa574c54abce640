import * as E from 'fp-ts/Either'
import { SelfSubjectRulesReview } from 'io-ts-kubernetes/authorization/v1'
import { fromStatus, toStatus, validateSelfSubjectRulesReview } from 'io-ts-kubernetes/validation'
import { describe, expect, it } from 'vitest'

const error = { type: 'FieldValueRequired', field: 'spec.namespace', detail: 'no namespace on request' } as const

describe('validateSelfSubjectRulesReview', () => {
  it('returns a review with a namespace by reference', () => {
    const review = SelfSubjectRulesReview.make({ spec: { namespace: 'default' } })
    const validated = validateSelfSubjectRulesReview(review)
    expect(E.isRight(validated) && validated.right === review).toBe(true)
  })

  it('refuses an absent or empty namespace', () => {
    for (const spec of [{}, { namespace: '' }]) {
      expect(validateSelfSubjectRulesReview({ spec })).toStrictEqual(E.left([error]))
    }
  })

  it('is the API server’s 400 in a Status, and back', () => {
    const status = toStatus({ kind: '', group: 'authorization.k8s.io', name: '' })([error])
    expect([status.code, status.reason, status.message]).toStrictEqual([400, 'BadRequest', error.detail])
    expect(fromStatus(status)).toStrictEqual([error])
  })
})
