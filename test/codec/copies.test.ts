import * as E from 'fp-ts/Either'
import * as t from 'io-ts'
import { TokenReview, UserInfo } from 'io-ts-kubernetes/authentication/v1'
import { lenient, list, strict, string } from 'io-ts-kubernetes/codec'
import * as exact from 'io-ts-kubernetes/exact'
import { fromJson, toJson } from 'io-ts-kubernetes/json'
import { toStandardSchema } from 'io-ts-kubernetes/standard-schema'
import { describe, expect, it } from 'vitest'
import { fieldErrors } from 'io-ts-kubernetes/errors'

/** Copies a codec as io-ts-types does. */
const clone = <C extends t.Any>(codec: C): C =>
  Object.assign(Object.create(Object.getPrototypeOf(codec) as object) as C, codec)

/** Replaces `validate` of a copy as io-ts-types does. */
const withValidate = <C extends t.Any>(codec: C, validate: C['validate']): C => {
  const copy = clone(codec)
  return Object.assign(copy, { validate, decode: (i: unknown) => validate(i, t.getDefaultContext(copy)) })
}

const withFallback = <C extends t.Any>(codec: C, a: t.TypeOf<C>): C =>
  withValidate(codec, (u, context) =>
    E.orElse(() => t.success(a))(codec.validate(u, context) as t.Validation<t.TypeOf<C>>)
  )

describe('a copy of a codec', () => {
  const user = { username: 'jane' }

  it('behaves like the codec', () => {
    const copy = clone(UserInfo)
    expect(copy.decode(user)).toStrictEqual(E.right(user))
    expect(fromJson(copy)('{"username":"jane","groups":null}')).toStrictEqual(E.right(user))
    expect([copy.is(user), copy.is({ username: 1 })]).toStrictEqual([true, false])
    expect([copy.encode(user), toJson(copy)(user), copy.make(user)]).toStrictEqual([user, '{"username":"jane"}', user])
    expect(copy.description).toBe(UserInfo.description)
    expect(E.isLeft(strict(copy).decode({ speck: 1 }))).toBe(true)
    expect(lenient(clone(TokenReview)).decode({})).toStrictEqual(E.right({ spec: {} }))
    expect(toStandardSchema(copy)['~standard'].validate(user)).toStrictEqual({ value: user })
  })

  it('with another validate decodes by it, also in fromJson', () => {
    const copy = withFallback(UserInfo, user)
    expect(copy.decode(7)).toStrictEqual(E.right(user))
    expect(fromJson(copy)('7')).toStrictEqual(E.right(user))
    expect(fromJson(copy)('{"uid":"u"}')).toStrictEqual(E.right({ uid: 'u' }))
    expect(toStandardSchema(copy)['~standard'].validate(7)).toStrictEqual({ value: user })
    expect(t.array(copy).decode([7])).toStrictEqual(E.right([user]))
  })

  it('with another validate decodes exactly what its description accepts', () => {
    const copy = withFallback(UserInfo, user)
    for (const space of ['', ' ']) {
      const refused = exact.fromJson(copy)(`{"groups":[7]${space}}`)
      expect(E.mapLeft(fieldErrors)(refused)).toStrictEqual(
        E.left([{ type: 'FieldValueTypeInvalid', field: 'groups[0]', detail: 'expected a string, got a number' }])
      )
      expect(exact.fromJson(copy)(`{"uid":"u"${space}}`)).toStrictEqual(E.right({ uid: 'u' }))
      const failing = withValidate(UserInfo, (u, context) => t.failure(u, context))
      expect(E.isLeft(exact.fromJson(failing)(`{"uid":"u"${space}}`))).toBe(true)
    }
  })

  it('has the description of its original, and list, strict and lenient read nothing else', () => {
    const copy = withFallback(UserInfo, user)
    for (const codec of [list(copy), strict(list(copy))]) expect(E.isLeft(codec.decode([7]))).toBe(true)
    expect(E.isLeft(strict(copy).decode({ speck: 1 }))).toBe(true)
    expect(withFallback(strict(UserInfo), user).decode({ speck: 1 })).toStrictEqual(E.right(user))
  })

  it('works within other codecs, and its errors have their path', () => {
    const names = withValidate(list(string), list(string).validate)
    const decoded = t.type({ names: t.array(names) }).decode({ names: [['a'], ['a', 1]] })
    expect(E.mapLeft(fieldErrors)(decoded)).toStrictEqual(
      E.left([{ type: 'FieldValueTypeInvalid', field: 'names[1][1]', detail: 'expected a string, got a number' }])
    )
    const failing = withValidate(UserInfo, (u, context) => t.failure(u, context))
    expect(E.mapLeft(fieldErrors)(t.array(failing).decode([1]))).toStrictEqual(
      E.left([{ type: 'FieldValueInvalid', field: '[0]', detail: 'expected UserInfo, got a number' }])
    )
  })

  it('is printed by its name, like every codec in an error', () => {
    const decoded = UserInfo.decode({ uid: 1 })
    if (E.isRight(decoded)) throw new Error('decoded')
    expect(JSON.parse(JSON.stringify(decoded.left))).toMatchObject([
      { context: [{ type: '[Codec: UserInfo]' }, { key: 'uid', type: '[Codec: string]' }] }
    ])
    expect(JSON.stringify([clone(UserInfo)])).toBe('["[Codec: UserInfo]"]')
  })
})

describe('a list with unusual behavior', () => {
  it('has no holes if it gets shorter while it is read', () => {
    for (const codec of [UserInfo, strict(UserInfo), lenient(UserInfo)]) {
      const groups: Array<unknown> = ['a', 'b', 'c']
      Object.defineProperty(groups, 0, {
        get: () => {
          groups.length = 1
          return 'a'
        },
        enumerable: true,
        configurable: true
      })
      const decoded = codec.decode({ groups })
      expect(E.isLeft(decoded) || codec.is(decoded.right)).toBe(true)
      if (E.isRight(decoded)) expect(toJson(codec)(decoded.right)).toBe('{"groups":["a"]}')
    }
  })

  it.each<unknown>([{}, NaN, -1, 1.5, Infinity, 2 ** 40, '1', { valueOf: () => 1 }, 1n])(
    'is refused if its length is %s',
    (length) => {
      const groups: unknown = new Proxy(['a'], {
        get: (target, key) => (key === 'length' ? length : Reflect.get(target, key))
      })
      for (const codec of [UserInfo, strict(UserInfo), lenient(UserInfo)]) {
        expect(E.isLeft(codec.decode({ groups }))).toBe(true)
      }
      expect(UserInfo.is({ groups })).toBe(false)
    }
  )

  it('of another class becomes an array, without calling its methods', () => {
    class Groups extends Array<string> {
      override map<U>(): Array<U> {
        throw new Error('called')
      }
    }
    const groups = Groups.from(['a', 'b'])
    const plain = { groups: ['a', 'b'] }
    expect(UserInfo.decode({ groups })).toStrictEqual(E.right(plain))
    expect(lenient(UserInfo).decode({ groups })).toStrictEqual(E.right(plain))
    expect(UserInfo.encode({ groups })).toStrictEqual(plain)
    expect(list(string).encode(groups)).toStrictEqual(['a', 'b'])
    expect(Array.isArray(UserInfo.make({ groups }).groups)).toBe(true)
  })
})
