import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { formatRejection, grantedAudiences } from 'io-ts-kubernetes/request'
import { describe, expect, it } from 'vitest'

const granted = (requested: ReadonlyArray<string>, audiences: ReadonlyArray<string>): boolean =>
  E.isRight(grantedAudiences(requested)({ spec: { audiences } }))

describe('the audiences of an issued token', () => {
  it.each([
    [['a'], ['a'], true],
    [['a', 'b'], ['b', 'a'], true],
    [['a', 'a'], ['a'], true],
    [['a'], ['a', 'b'], false],
    [['a', 'b'], ['a'], false],
    [['a'], ['b'], false],
    [['a'], [], false],
    [[], ['https://kubernetes.default.svc'], true],
    [[], [], true]
  ])('requested %j, granted %j: %j', (requested, audiences, expected) => {
    expect(granted(requested, audiences)).toBe(expected)
  })

  it('are the requested ones as sets, for any lists', () => {
    const lists = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 4 })
    fc.assert(
      fc.property(lists, lists, (requested, audiences) => {
        const isSame = [...new Set(requested)].sort().join() === [...new Set(audiences)].sort().join()
        expect(granted(requested, audiences)).toBe(requested.length === 0 || isSame)
      })
    )
  })

  it.each<readonly [unknown]>([
    [undefined],
    [null],
    [''],
    ['api'],
    [{}],
    [{ length: 0 }],
    [[undefined]],
    [[7]],
    [new Set()]
  ])('are refused if the requested audiences are no list of strings: %s', (requested) => {
    for (const audiences of [[], ['api']]) expect(granted(requested as ReadonlyArray<string>, audiences)).toBe(false)
  })

  it('are compared with those that were passed, even if the list changes later', () => {
    const requested = ['a']
    const compare = grantedAudiences(requested)
    requested.length = 0
    expect(compare({ spec: { audiences: ['b'] } })).toStrictEqual(
      E.left({ _tag: 'AudienceMismatch', audiences: ['b'] })
    )
    expect(compare({ spec: { audiences: ['a'] } })).toStrictEqual(E.right(['a']))
  })

  it('are in the rejection, as a line too', () => {
    const rejected = grantedAudiences(['vault'])({ spec: { audiences: ['mail'] } })
    expect(E.isLeft(rejected) && formatRejection(rejected.left)).toBe(
      'the audiences of the token are not the requested ones: ["mail"]'
    )
  })
})
