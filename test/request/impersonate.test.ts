import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import * as fc from 'fast-check'
import { getArbitrary } from 'io-ts-kubernetes/arbitrary'
import { UserInfo } from 'io-ts-kubernetes/authentication/v1'
import { formatFieldError } from 'io-ts-kubernetes/errors'
import { getEq } from 'io-ts-kubernetes/instances'
import { type ApiCall, createSelfSubjectReview, impersonate } from 'io-ts-kubernetes/request'
import { describe, expect, it } from 'vitest'
import { goUser } from '../support/impersonation'

const call = createSelfSubjectReview()({})

const headersOf = (user: UserInfo): ApiCall<unknown>['headers'] | ReadonlyArray<string> =>
  pipe(
    call,
    impersonate(user),
    E.match(
      (errors): ApiCall<unknown>['headers'] | ReadonlyArray<string> => errors.map(formatFieldError),
      ({ headers }) => headers
    )
  )

const added = (user: UserInfo): unknown => {
  const { accept, 'content-type': contentType, ...others } = headersOf(user) as ApiCall<unknown>['headers']
  expect([accept, contentType]).toStrictEqual(['application/json', 'application/json'])
  return others
}

/** A user without the empty parts that no header shows. */
const withoutEmpty = ({ username = '', uid = '', groups = [], extra = {} }: UserInfo): UserInfo => ({
  username,
  ...(uid === '' ? {} : { uid }),
  ...(groups.length === 0 ? {} : { groups }),
  ...(Object.keys(extra).length === 0 ? {} : { extra })
})

describe('impersonate', () => {
  it('adds a line for each group and value', () => {
    expect(added({ username: 'jane', uid: '42', groups: ['a', 'b'], extra: { k: ['v', 'w'] } })).toStrictEqual({
      'Impersonate-User': 'jane',
      'Impersonate-Uid': '42',
      'Impersonate-Group': ['a', 'b'],
      'Impersonate-Extra-k': ['v', 'w']
    })
    expect(added({ username: 'jane', uid: '', groups: [], extra: {} })).toStrictEqual({ 'Impersonate-User': 'jane' })
  })

  it('keeps spaces and tabs inside a value', () => {
    expect(added({ username: 'jane doe', groups: ['a\tb c'] })).toStrictEqual({
      'Impersonate-User': 'jane doe',
      'Impersonate-Group': ['a\tb c']
    })
  })

  it('escapes keys as client-go does, and writes UTF-8', () => {
    const key = "a/b:c%d é!#$&'*+-.^_`|~\0"
    expect(added({ username: 'jané', extra: { [key]: ['ü'] } })).toStrictEqual({
      'Impersonate-User': 'jan\xc3\xa9',
      "Impersonate-Extra-a%2Fb%3Ac%25d%20%C3%A9!#$&'*+-.^_`|~%00": ['\xc3\xbc']
    })
  })

  it('changes headers only', () => {
    const other = impersonate({ username: 'jane' })(call)
    expect(E.map(({ headers: _, ...others }: ApiCall<unknown>) => others)(other)).toStrictEqual(
      E.right({ method: call.method, path: call.path, body: call.body, read: call.read })
    )
  })

  it('replaces another impersonation', () => {
    const twice = pipe(
      { ...call, headers: { ...call.headers, 'impersonate-uid': '1' } },
      impersonate({ username: 'jane', groups: ['a'], extra: { k: ['v'] } }),
      E.chain(impersonate({ username: 'joe' }))
    )
    expect(E.map(({ headers }: ApiCall<unknown>) => headers)(twice)).toStrictEqual(
      E.right({ ...call.headers, 'Impersonate-User': 'joe' })
    )
  })

  it('refuses a user whom the API server would read as another', () => {
    expect(headersOf({})).toStrictEqual(['username: Required value: without it, the API server does not impersonate'])
    expect(
      headersOf({
        username: ' jane',
        uid: 'a\nb',
        groups: ['a', 'b\t', '\ud800', ''],
        extra: { Team: ['v'], 'a\udc00': ['v'], k: [], l: ['w', '\x7f'] }
      })
    ).toStrictEqual([
      'username: Invalid value: may not begin or end with a space or a tab',
      'uid: Invalid value: may not contain control characters',
      'groups[1]: Invalid value: may not begin or end with a space or a tab',
      'groups[2]: Invalid value: may not contain a lone surrogate',
      'extra[Team]: Invalid value: the key may not contain upper-case letters',
      'extra[a\\udc00]: Invalid value: the key may not contain a lone surrogate',
      'extra[k]: Required value: a key without a value cannot be sent as a header',
      'extra[l][1]: Invalid value: may not contain control characters'
    ])
  })

  it('reads no inherited fields', () => {
    const user = Object.assign(Object.create({ groups: ['admins'] }) as UserInfo, { username: 'jane' })
    expect(added(user)).toStrictEqual({ 'Impersonate-User': 'jane' })
  })

  it('reads each field once, so that a getter cannot change what was checked', () => {
    const changing = <A>(first: A, then: A): (() => A) => {
      let reads = 0
      return () => (reads++ === 0 ? first : then)
    }
    const [username, groups, group] = [changing('jane', ''), changing(['a'], ['admins']), changing('a', 'b\r\nc: d')]
    const user: UserInfo = {
      get username() {
        return username()
      },
      get groups() {
        return Object.defineProperty(groups(), 0, { get: group, enumerable: true })
      }
    }
    expect(added(user)).toStrictEqual({ 'Impersonate-User': 'jane', 'Impersonate-Group': ['a'] })
  })

  const any = getArbitrary(UserInfo)
  const likely = fc.record(
    {
      username: fc.string({ minLength: 1 }),
      uid: fc.string(),
      groups: fc.array(fc.string({ unit: 'grapheme' })),
      extra: fc.dictionary(fc.string({ unit: 'binary' }), fc.array(fc.string(), { minLength: 1 }))
    },
    { requiredKeys: ['username'] }
  )

  it('is read by Go as the user', () => {
    let sent = 0
    fc.assert(
      fc.property(fc.oneof(any, likely), (user) => {
        const impersonated = impersonate(user)(call)
        if (E.isLeft(impersonated)) return true
        sent++
        return getEq(UserInfo).equals(goUser(impersonated.right.headers), withoutEmpty(user))
      }),
      { numRuns: 1000 }
    )
    expect(sent).toBeGreaterThan(100)
  })

  it('accepts every user that headers can represent', () => {
    const text = fc.string({ unit: 'grapheme' }).map((inner) => `<${inner}>`)
    const key = fc.string({ unit: 'grapheme' }).map((some) => some.replace(/[A-Z]/g, (c) => c.toLowerCase()))
    const user = fc.record({
      username: text,
      uid: text,
      groups: fc.array(text),
      extra: fc.dictionary(key, fc.array(text, { minLength: 1 }))
    })
    fc.assert(fc.property(user, (some) => E.isRight(impersonate(some)(call))))
  })
})
