import * as fc from 'fast-check'
import { getArbitrary } from 'io-ts-kubernetes/arbitrary'
import { UserInfo } from 'io-ts-kubernetes/authentication/v1'
import { NonResourceAttributes, ResourceAttributes, SubjectAccessReview } from 'io-ts-kubernetes/authorization/v1'
import { accessOf } from 'io-ts-kubernetes/builders'
import { describe, expect, it } from 'vitest'

/** The user of a review. */
const userOf = ({ spec: { user, uid, groups, extra } }: SubjectAccessReview): UserInfo => ({
  ...(user === undefined ? {} : { username: user }),
  ...(uid === undefined ? {} : { uid }),
  ...(groups === undefined ? {} : { groups }),
  ...(extra === undefined ? {} : { extra })
})

describe('accessOf', () => {
  it('keeps every field of any user and any action', () => {
    fc.assert(
      fc.property(getArbitrary(UserInfo), getArbitrary(ResourceAttributes), (user, attributes) => {
        const review = accessOf(user)(attributes)
        expect(SubjectAccessReview.is(review)).toBe(true)
        expect(userOf(review)).toStrictEqual(user)
        expect(review.spec.resourceAttributes).toStrictEqual(attributes)
        expect(review.spec.nonResourceAttributes).toBe(undefined)
      })
    )
  })

  it('accepts a request for a path', () => {
    fc.assert(
      fc.property(getArbitrary(UserInfo), getArbitrary(NonResourceAttributes), fc.string(), (user, some, path) => {
        const attributes = { ...some, path }
        const review = accessOf(user)(attributes)
        expect(userOf(review)).toStrictEqual(user)
        expect(review.spec.nonResourceAttributes).toStrictEqual(attributes)
        expect(review.spec.resourceAttributes).toBe(undefined)
      })
    )
  })

  it('has a field of the review for each field of a user', () => {
    const renamed = UserInfo.description.fields.map(({ key }) => (key === 'username' ? 'user' : key))
    const fields = SubjectAccessReview.description.fields
      .filter(({ key }) => key === 'spec')
      .flatMap(({ codec }) => (codec.description._tag === 'Model' ? codec.description.fields : []))
      .map(({ key }) => key)
    expect(fields.sort()).toStrictEqual([...renamed, 'resourceAttributes', 'nonResourceAttributes'].sort())
  })

  it('reads no inherited fields', () => {
    const user = Object.assign(Object.create({ groups: ['admins'] }) as UserInfo, { username: 'jane' })
    const attributes = Object.assign(Object.create({ path: '/' }) as ResourceAttributes, { verb: 'get' })
    expect(accessOf(user)(attributes)).toStrictEqual({
      kind: 'SubjectAccessReview',
      apiVersion: 'authorization.k8s.io/v1',
      spec: { resourceAttributes: { verb: 'get' }, user: 'jane' }
    })
  })
})
