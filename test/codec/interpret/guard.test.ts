import { TokenReview, UserInfo } from 'io-ts-kubernetes'
import { describe, expect, it } from 'vitest'
import { Job, job } from '../../support/jobs'

describe('is', () => {
  it('is true for decoded values, with or without unknown fields', () => {
    expect(Job.is(job)).toBe(true)
    expect(Job.is({ ...job, colour: 'red' })).toBe(true)
  })

  it('is false for null and undefined, which are only valid in documents', () => {
    expect(Job.is({ ...job, policy: undefined })).toBe(false)
    expect(Job.is({ ...job, policy: null })).toBe(false)
    expect(Job.is({ ...job, steps: null })).toBe(false)
    expect(UserInfo.is({ extra: { a: null } })).toBe(false)

    expect(UserInfo.is({ groups: [, 'a'] })).toBe(false)
  })

  it('is false for another kind', () => {
    expect(TokenReview.is({ kind: 'TokenRequest', spec: {} })).toBe(false)
  })
})
