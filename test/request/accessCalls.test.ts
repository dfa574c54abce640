import * as E from 'fp-ts/Either'
import * as O from 'fp-ts/Option'
import type { LocalSubjectAccessReview, SubjectAccessReview } from 'io-ts-kubernetes/authorization/v1'
import { formatFieldError } from 'io-ts-kubernetes/errors'
import {
  accessDecision,
  type ApiCall,
  createLocalSubjectAccessReview,
  createSelfSubjectAccessReview,
  createSelfSubjectRulesReview,
  createSubjectAccessReview
} from 'io-ts-kubernetes/request'
import { describe, expect, it } from 'vitest'
import { accessExchanges } from '../support/recorded'

const GROUP = '/apis/authorization.k8s.io/v1'
const local: LocalSubjectAccessReview = { spec: { user: 'jane', resourceAttributes: { namespace: 'dev' } } }

describe('calls about access', () => {
  it('are sent to the endpoint of their kind', () => {
    expect([
      createSubjectAccessReview({ dryRun: 'All' })({ spec: {} }).path,
      createSelfSubjectAccessReview()({ spec: {} }).path,
      createSelfSubjectRulesReview({ pretty: true })({ spec: { namespace: 'dev' } }).path
    ]).toStrictEqual([
      `${GROUP}/subjectaccessreviews?dryRun=All`,
      `${GROUP}/selfsubjectaccessreviews`,
      `${GROUP}/selfsubjectrulesreviews?pretty=true`
    ])
    expect(createSelfSubjectRulesReview()({ spec: { namespace: 'dev' } }).body).toBe(
      '{"kind":"SelfSubjectRulesReview","apiVersion":"authorization.k8s.io/v1","spec":{"namespace":"dev"}}'
    )
  })

  it('are sent to the namespace of a local review', () => {
    const call = createLocalSubjectAccessReview({ namespace: 'dev' }, { fieldValidation: 'Strict' })(local)
    expect(E.map(({ path, body }: ApiCall<unknown>) => [path, body])(call)).toStrictEqual(
      E.right([
        `${GROUP}/namespaces/dev/localsubjectaccessreviews?fieldValidation=Strict`,
        '{"kind":"LocalSubjectAccessReview","apiVersion":"authorization.k8s.io/v1",' +
          '"spec":{"resourceAttributes":{"namespace":"dev"},"user":"jane"}}'
      ])
    )
  })

  it('are refused if the namespace changes the path, or if namespaces do not agree', () => {
    const lines = (namespace: string, review: LocalSubjectAccessReview): unknown =>
      E.mapLeft((errors: ReadonlyArray<Parameters<typeof formatFieldError>[0]>) => errors.map(formatFieldError))(
        createLocalSubjectAccessReview({ namespace })(review)
      )
    expect(lines('../a', local)).toStrictEqual(E.left(["namespace: Invalid value: may not contain '/'"]))
    expect(lines('', local)).toStrictEqual(E.left(['namespace: Required value: may not be empty']))
    expect(lines('other', local)).toStrictEqual(
      E.left(['spec.resourceAttributes.namespace: Invalid value: "dev": must match metadata.namespace'])
    )
    expect(lines('dev', { ...local, metadata: { namespace: 'other' } })).toStrictEqual(
      E.left([
        'metadata.namespace: Invalid value: the namespace of the provided object does not match the namespace sent on the request'
      ])
    )
  })

  it.each(accessExchanges.filter(({ request }) => request.path === `${GROUP}/subjectaccessreviews`))(
    'read recorded answers: $name',
    ({ response }) => {
      const answer = createSubjectAccessReview()({ spec: {} }).read(response)
      expect(E.isRight(answer)).toBe(response.status === 201)
      if (E.isRight(answer)) {
        const { status } = JSON.parse(response.body) as SubjectAccessReview
        expect(accessDecision(answer.right.value)._tag).toBe(status?.allowed === true ? 'Allowed' : 'NoOpinion')
      } else if (response.headers['content-type'] === 'application/json') {
        expect(answer.left._tag).toBe('ApiStatus')
      }
    }
  )
})

describe('accessDecision', () => {
  const tagOf = (allowed: unknown, denied?: unknown): string =>
    // untyped code may pass anything
    accessDecision({ status: { allowed, denied } as { readonly allowed: boolean } })._tag

  it('returns Denied if the answer both allows and denies', () => {
    expect(tagOf(true)).toBe('Allowed')
    expect(tagOf(true, false)).toBe('Allowed')
    expect(tagOf(true, true)).toBe('Denied')
    expect(tagOf(false, true)).toBe('Denied')
    expect(tagOf(false, false)).toBe('NoOpinion')
    expect(accessDecision({})).toStrictEqual({ _tag: 'NoOpinion', reason: O.none, evaluationError: O.none })
  })

  it('returns Allowed only for true', () => {
    for (const [allowed, denied] of [['true'], [1], [true, 'true'], [true, 1], [undefined]] as const) {
      expect(tagOf(allowed, denied)).toBe('NoOpinion')
    }
  })

  it('keeps the reason, and an error beside any decision', () => {
    const status = { allowed: true, reason: 'RBAC: allowed', evaluationError: 'a role is missing' }
    expect(accessDecision({ status })).toStrictEqual({
      _tag: 'Allowed',
      reason: O.some('RBAC: allowed'),
      evaluationError: O.some('a role is missing')
    })
  })

  it('reads no inherited fields', () => {
    const inherited = Object.create({ status: { allowed: true } }) as SubjectAccessReview
    expect(accessDecision(inherited)._tag).toBe('NoOpinion')
    expect(accessDecision({ status: Object.create({ allowed: true }) as { readonly allowed: boolean } })._tag).toBe(
      'NoOpinion'
    )
  })
})
