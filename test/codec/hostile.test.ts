import { inspect, isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import { TokenRequest, TokenReview, UserInfo } from 'io-ts-kubernetes/authentication/v1'
import {
  type Codec,
  json,
  lazy,
  lenient,
  list,
  map,
  type Model,
  model,
  optional,
  scalar,
  string,
  strict
} from 'io-ts-kubernetes/codec'
import { fieldErrors } from 'io-ts-kubernetes/errors'
import { fromJson, toJson } from 'io-ts-kubernetes/json'
import { FieldsV1, ObjectMeta, Time } from 'io-ts-kubernetes/meta/v1'
import { Int32, Int64 } from 'io-ts-kubernetes/scalar'
import { describe, expect, it } from 'vitest'
import { lines } from '../support/lines'
import { models } from '../support/models'
import { runs } from '../support/runs'
import { thrower } from '../support/thrower'

/** Objects that throw when they are read, each in another way. */
const traps: ReadonlyArray<readonly [string, unknown]> = [
  ['a getter that throws', Object.defineProperty({}, 'spec', { get: thrower, enumerable: true })],
  ['a proxy that throws on everything', new Proxy({}, new Proxy({}, { get: () => thrower }))],
  ['a proxy that throws when it is read', new Proxy({ spec: {} }, { get: thrower })],
  ['a proxy that throws when its keys are listed', new Proxy({ spec: 1, a: 1 }, { ownKeys: thrower })],
  ['a proxy that throws when its prototype is asked for', new Proxy({}, { getPrototypeOf: thrower })],
  ['a list with a proxy’s length', new Proxy([], { get: thrower })],
  [
    'a revoked proxy',
    (() => {
      const { proxy, revoke } = Proxy.revocable({}, {})
      revoke()
      return proxy
    })()
  ],
  ['a tag that throws', Object.defineProperty(Object.create({}) as object, Symbol.toStringTag, { get: thrower })]
]

describe('hostile input', () => {
  const codecs: ReadonlyArray<Codec<unknown>> = [...models, Time, Int32, Int64, FieldsV1, json].map(
    // the type is widened, so that any value can be passed
    (codec) => codec as unknown as Codec<unknown>
  )

  it('of any kind is decoded to Left or Right, and never throws', () => {
    const anything = fc.anything({
      withNullPrototype: true,
      withBigInt: true,
      withBoxedValues: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withObjectString: true,
      withSparseArray: true,
      withTypedArray: true
    })
    const key = fc.constantFrom('kind', 'apiVersion', 'metadata', 'spec', 'status', 'managedFields', 'user', 'extra')
    const document = fc.oneof(anything, fc.dictionary(key, fc.oneof(anything, fc.dictionary(key, anything))))
    // traps are added inside the property, since fast-check reads the values that it generates
    const trap = fc.option(fc.tuple(key, fc.nat(traps.length - 1)))
    fc.assert(
      fc.property(document, trap, fc.constantFrom(...codecs), (u, trapped, codec) => {
        const hostile = trapped === null ? u : Object.assign({}, u, { [trapped[0]]: traps[trapped[1]]?.[1] })
        for (const mode of [codec, strict(codec), lenient(codec), strict(lenient(codec))]) {
          const decoded = mode.decode(hostile)
          if (E.isRight(decoded)) expect(codec.is(decoded.right)).toBe(true)
          else expect(decoded.left.length).toBeGreaterThan(0)
        }
        expect([true, false]).toContain(codec.is(hostile))
      }),
      runs(10)
    )
  })

  it.each(traps)('is refused as a string and as JSON: %s', (_name, trap) => {
    for (const u of [trap, { spec: { token: trap } }, { spec: { audiences: [trap] } }]) {
      expect(E.isLeft(TokenReview.decode(u))).toBe(true)
      expect(TokenReview.is(u)).toBe(false)
    }
    expect(E.isLeft(ObjectMeta.decode({ managedFields: [{ fieldsV1: { a: trap } }] }))).toBe(true)
    expect(E.isLeft(UserInfo.decode({ extra: { a: [trap] } }))).toBe(true)
  })

  it('that throws gives an error with its path', () => {
    const token = Object.defineProperty({}, 'token', { get: thrower, enumerable: true })
    expect(lines(TokenReview, { spec: token })).toStrictEqual([
      'spec.token: Invalid value: expected a string, got a value that cannot be read'
    ])
  })

  it('that throws when its keys or items are read gives an error with its path', () => {
    const keys = new Proxy({ spec: 1 }, { ownKeys: thrower })
    const items = new Proxy([], { get: thrower })
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    expect(lines(TokenReview, { metadata: keys, spec: { audiences: items }, status: proxy })).toStrictEqual([
      'metadata: Invalid value: expected an object, got a value that cannot be read',
      'spec.audiences: Invalid value: expected an array of strings, got a value that cannot be read',
      'status: Invalid value: expected an object, got a value that cannot be read'
    ])
    expect(lines(TokenReview, keys)).toStrictEqual([
      'Invalid value: expected an object, got a value that cannot be read'
    ])
  })

  it('is refused by a strict codec if its keys cannot be listed, even if each field can be read', () => {
    const point = (): unknown => new Proxy({ x: 'a' }, { ownKeys: thrower })
    const Point = model<{ readonly x?: string }>('Point', { x: optional(string) })
    expect(Point.decode(point())).toStrictEqual(E.right({ x: 'a' }))
    expect(lines(strict(Point), point())).toStrictEqual([
      'Invalid value: expected an object, got a value that cannot be read'
    ])
  })

  it('is refused if the test of a custom scalar throws', () => {
    const Name = scalar<string>({
      name: 'Name',
      json: 'string',
      expected: 'a name',
      plural: 'names',
      zero: '',
      unset: '',
      test: (u) => (u as string).startsWith('a')
    })
    interface Named {
      readonly name?: string
      readonly names?: ReadonlyArray<string>
    }
    const Named: Model<Named> = model<Named>('Named', { name: optional(Name), names: optional(list(Name)) })
    expect(lines(Named, { name: 7, names: ['a', 'b', 7] })).toStrictEqual([
      'name: Invalid value: expected a name, got a number',
      'names[1]: Invalid value: expected a name',
      'names[2]: Invalid value: expected a name, got a number'
    ])
    expect(Named.is({ name: 7 })).toBe(false)
  })

  it('that changes when it is read is still refused', () => {
    let looks = 0
    const fickle = Object.defineProperty({}, 'token', { get: () => (looks++ % 2 === 0 ? 1 : 'a'), enumerable: true })
    expect(lines(TokenReview, { spec: fickle })).toStrictEqual([
      'Invalid value: expected an object, got a value that cannot be read'
    ])
  })

  it('that is an exotic object with a field of the model is read by its enumerable own fields', () => {
    const date = Object.assign(new Date(0), { username: 'jane', uid: 1 })
    expect(lines(UserInfo, date)).toStrictEqual(['uid: Invalid value: expected a string, got a number'])
    const hidden = Object.defineProperty(Object.assign(new Map(), { username: 'jane' }), 'uid', { value: 'u' })
    expect(UserInfo.decode(hidden)).toStrictEqual(E.right({ username: 'jane' }))
    expect(UserInfo.is(hidden)).toBe(false)
    const strange = Object.assign(new Date(0), { username: 'jane', speck: 1 })
    expect(lines(strict(UserInfo), strange)).toStrictEqual(['unknown field "speck"'])
  })

  it('that is an exotic object with a field of a custom model is accepted, too', () => {
    const Point = model<{ readonly x?: string }>('Point', { x: optional(string) })
    expect(Point.decode(Object.assign(new Date(0), { x: 'a' }))).toStrictEqual(E.right({ x: 'a' }))
    expect(Point.decode(Object.assign(new Date(0), { y: 'a' }))._tag).toBe('Left')
  })

  it('that is any other exotic object is refused', () => {
    for (const u of [new Date(0), new Map(), new Set(), /a/, new Error('e'), Object('text'), new Uint8Array(1)]) {
      expect(lines(UserInfo, u)).toStrictEqual([
        'Invalid value: expected an object, got an object such as a Date or a Map'
      ])
      expect(UserInfo.is(u)).toBe(false)
      expect(E.isLeft(FieldsV1.decode({ a: u }))).toBe(true)
      expect(lines(ObjectMeta, { labels: u })).toStrictEqual([
        'labels: Invalid value: expected an object of strings, got an object such as a Date or a Map'
      ])
    }
    expect(lines(UserInfo, () => 1)).toStrictEqual(['Invalid value: expected an object, got a function'])
    expect(lines(UserInfo, Symbol('s'))).toStrictEqual(['Invalid value: expected an object, got a symbol'])
    expect(lines(UserInfo, 1n)).toStrictEqual(['Invalid value: expected an object, got a bigint'])
  })

  it('may be a plain object with any Symbol.toStringTag', () => {
    for (const prototype of [Object.prototype, null]) {
      const o = Object.assign(Object.create(prototype) as object, { [Symbol.toStringTag]: 'Date', a: 'b' })
      expect(map(string).decode(o)).toStrictEqual(E.right({ a: 'b' }))
    }
  })

  it('may be an instance of a class or have no prototype, and only its own fields are read', () => {
    class User {
      readonly uid = 'u'
      get username(): string {
        return 'inherited'
      }
    }
    const none = Object.assign(Object.create(null) as object, { uid: 'u' })
    const polluted: unknown = Object.assign(Object.create({ username: 'inherited' }) as object, { uid: 'u' })
    for (const u of [new User(), none, polluted]) expect(UserInfo.decode(u)).toStrictEqual(E.right({ uid: 'u' }))
    expect(UserInfo.is(Object.create({ username: 1 }))).toBe(true)
  })
})

describe('keys of maps', () => {
  const text = '{"extra":{"__proto__":["a"],"constructor":["b"],"":["c"],"toString":[]},"__proto__":{"uid":"evil"}}'

  it('such as __proto__ are decoded and encoded without changing a prototype', () => {
    const decoded = fromJson(UserInfo)(text)
    expect(E.map(toJson(UserInfo))(decoded)).toStrictEqual(
      E.right('{"extra":{"__proto__":["a"],"constructor":["b"],"":["c"],"toString":[]}}')
    )
    if (E.isLeft(decoded)) throw new Error('not decoded')
    const made = UserInfo.make(decoded.right)
    for (const user of [decoded.right, UserInfo.encode(decoded.right), made]) {
      expect(Object.getPrototypeOf(user)).toBe(Object.prototype)
      expect(Object.getPrototypeOf(user.extra)).toBe(Object.prototype)
      expect(Object.keys(user.extra ?? {})).toStrictEqual(['__proto__', 'constructor', '', 'toString'])
      expect(user.uid).toBeUndefined()
    }
    expect(({} as { readonly uid?: string }).uid).toBeUndefined()
    expect(
      E.map((o: object) => Object.getOwnPropertyDescriptor(o, '__proto__'))(
        map(string).decode(JSON.parse('{"__proto__":"a"}'))
      )
    ).toStrictEqual(E.right({ value: 'a', enumerable: true, configurable: true, writable: true }))
  })

  it('are kept in fields of any JSON', () => {
    const fields = '{"f:a":{"__proto__":{"x":1}},"__proto__":[{"__proto__":null}]}'
    expect(E.map(toJson(FieldsV1))(fromJson(FieldsV1)(fields))).toStrictEqual(E.right(fields))
  })

  it('may be names of inherited methods, also in custom models', () => {
    interface Odd {
      readonly constructor?: string
      readonly toString?: string
      readonly __proto__?: string
    }
    const Odd: Model<Odd> = model<Odd>('Odd', {
      constructor: optional(string),
      toString: optional(string),
      ['__proto__']: optional(string)
    })
    expect(fromJson(Odd)('{}')).toStrictEqual(E.right({}))
    const all = '{"constructor":"a","toString":"b","__proto__":"c"}'
    expect(E.map(toJson(Odd))(fromJson(Odd)(all))).toStrictEqual(E.right(all))
    expect(lines(Odd, { constructor: 1 })).toStrictEqual([
      'constructor: Invalid value: expected a string, got a number'
    ])
  })
})

describe('depth', () => {
  const nested = (levels: number): unknown => {
    let value: unknown = {}
    for (let i = 1; i < levels; i++) value = i % 2 === 0 ? { 'f:a': value } : [value]
    return { 'f:a': value }
  }

  it('of 10,000 levels of JSON is decoded and encoded', () => {
    const decoded = ObjectMeta.decode({ managedFields: [{ fieldsV1: nested(9_999) }] })
    expect(E.isRight(decoded)).toBe(true)
    const text = pipe(
      decoded,
      E.map(toJson(ObjectMeta)),
      E.getOrElse(() => '')
    )
    expect(text.length).toBeGreaterThan(30_000)
    expect(E.isRight(fromJson(ObjectMeta)(text))).toBe(true)
    expect(pipe(fromJson(ObjectMeta)(text), E.map(toJson(ObjectMeta)))).toStrictEqual(E.right(text))
  })

  it('above 10,000 levels of JSON is refused, even at 100,000 levels', () => {
    for (const levels of [10_000, 100_000]) {
      expect(lines(ObjectMeta, { managedFields: [{ fieldsV1: nested(levels) }] })).toStrictEqual([
        'managedFields[0].fieldsV1: Invalid value: expected an object of JSON, at most 10000 levels deep'
      ])
      expect(E.isLeft(TokenReview.decode(nested(levels)))).toBe(true)
    }
  })

  it('does not hide values that are not JSON', () => {
    for (const wrong of [1n, undefined, NaN, new Date(0), Symbol('x'), (): number => 1]) {
      for (const levels of [1, 63, 64, 65, 100]) {
        let value: unknown = wrong
        for (let i = 0; i < levels; i++) value = i % 2 === 0 ? [value] : { a: value }
        expect([levels, lines(FieldsV1, { a: value })]).toStrictEqual([
          levels,
          ['Invalid value: expected an object of JSON, at most 10000 levels deep']
        ])
      }
    }
  })

  it('of a cyclic value ends when there are too many errors already', () => {
    interface Tree {
      readonly names?: ReadonlyArray<string>
      readonly child?: Tree
      readonly name?: string
    }
    const Tree: Codec<Tree> = model<Tree>('Tree', {
      names: optional(list(string)),
      child: optional(lazy('Tree', (): Codec<Tree> => Tree)),
      name: optional(string)
    })
    const cycle: { child?: unknown } = {}
    cycle.child = cycle
    const names = Array.from({ length: 100 }, () => 1)
    expect(lines(Tree, { names, child: { name: 1 }, name: 1 }).slice(99)).toStrictEqual([
      'names[99]: Invalid value: expected a string, got a number',
      '2 more errors'
    ])
    expect(lines(Tree, { names, child: cycle, name: 1 }).slice(100)).toStrictEqual(['2 more errors'])
  })

  it('of a cyclic value in a recursive model is refused', () => {
    interface Tree {
      readonly children?: ReadonlyArray<Tree>
    }
    const Tree: Codec<Tree> = model<Tree>('Tree', { children: optional(list(lazy('Tree', (): Codec<Tree> => Tree))) })
    const cycle: { children: Array<unknown> } = { children: [] }
    cycle.children.push(cycle)
    let deep: unknown = {}
    for (let i = 0; i < 100_000; i++) deep = { children: [deep] }
    expect(Tree.decode({ children: [{}, { children: [] }] })).toStrictEqual(
      E.right({ children: [{}, { children: [] }] })
    )
    const tooDeep = [
      `${Array.from({ length: 250 }, () => 'children[0]').join('.')}: Invalid value: must not be nested more than 500 levels deep`
    ]
    expect(lines(Tree, cycle)).toStrictEqual(tooDeep)
    expect(lines(Tree, deep)).toStrictEqual(tooDeep)
    expect(lines(Tree, { children: [deep, { children: 1 }] })).toStrictEqual([
      ...tooDeep,
      'children[1].children: Invalid value: expected an array of objects, got a number'
    ])
    expect(Tree.is(cycle)).toBe(false)
  })
})

describe('shared parts', () => {
  it('that contain themselves are not JSON', () => {
    const cycle: Record<string, unknown> = {}
    cycle['a'] = { b: [cycle] }
    expect(E.isLeft(FieldsV1.decode(cycle))).toBe(true)
    expect(FieldsV1.is(cycle)).toBe(false)
  })

  it('in two places are copied twice', () => {
    const part = { x: [1] }
    expect(FieldsV1.decode({ a: part, b: part })).toStrictEqual(E.right({ a: { x: [1] }, b: { x: [1] } }))
  })
})

describe('a million invalid items', () => {
  it('give a hundred errors and a count', () => {
    const errors = lines(TokenRequest, { spec: { audiences: Array.from({ length: 1_000_000 }, () => 7) } })
    expect(errors.length).toBe(101)
    expect(errors[0]).toBe('spec.audiences[0]: Invalid value: expected a string, got a number')
    expect(errors[99]).toBe('spec.audiences[99]: Invalid value: expected a string, got a number')
    expect(errors[100]).toBe('999900 more errors')
  })

  it('are counted together with later items, which are not checked', () => {
    const audiences = [...Array.from({ length: 100 }, () => 7), 'a', 'b']
    expect(lines(TokenRequest, { spec: { audiences } }).slice(100)).toStrictEqual(['2 more errors'])
    const labels = Object.fromEntries(audiences.map((label, i) => [`key${i}`, label]))
    expect(lines(ObjectMeta, { labels }).slice(100)).toStrictEqual(['2 more errors'])
  })

  it('in a map give a hundred errors and a count, too', () => {
    const labels = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`key${i}`, i]))
    const errors = lines(ObjectMeta, { labels })
    expect(errors.slice(99)).toStrictEqual([
      'labels[key99]: Invalid value: expected a string, got a number',
      '900 more errors'
    ])
  })

  it('are counted together with later invalid or absent fields', () => {
    const audiences = Array.from({ length: 150 }, () => 7)
    const spec = { audiences, expirationSeconds: 'x', boundObjectRef: [], attestations: { a: ['a'], b: ['b', 7] } }
    expect(lines(TokenRequest, { spec, status: { token: 'x' } }).slice(100)).toStrictEqual(['54 more errors'])
    expect(lines(TokenRequest, { spec: { audiences }, status: null, metadata: {} }).slice(100)).toStrictEqual([
      '50 more errors'
    ])
  })

  it('are accepted if all are valid', () => {
    const audiences = Array.from({ length: 1_000_000 }, () => 'a')
    const decoded = TokenRequest.decode({ spec: { audiences } })
    expect(isDeepStrictEqual(decoded, E.right({ spec: { audiences } }))).toBe(true)
  })
})

describe('numbers beyond the range of JavaScript', () => {
  it('are refused as JSON, since they would be encoded as null', () => {
    const text = '{"managedFields":[{"fieldsV1":{"f:a":[1e400]}}]}'
    expect(E.mapLeft(fieldErrors)(fromJson(ObjectMeta)(text))).toStrictEqual(
      E.left([
        {
          type: 'FieldValueInvalid',
          field: 'managedFields[0].fieldsV1',
          detail: 'expected an object of JSON, at most 10000 levels deep'
        }
      ])
    )
  })
})

describe('a string that is not JSON', () => {
  it('is refused with an error that contains no part of it', () => {
    for (const text of ['', '{', 'not json s3cr3t', '\ufeff{}', '{}{}', '[1,]', "{'s3cr3t':1}"]) {
      const decoded = fromJson(TokenReview)(text)
      expect(pipe(decoded, E.mapLeft(fieldErrors))).toStrictEqual(
        E.left([{ type: 'FieldValueInvalid', field: '', detail: 'the body is not valid JSON' }])
      )
      expect(inspect(decoded, { depth: Infinity, showHidden: true })).not.toContain('s3cr3t')
    }
  })

  it('never throws, even if it is not a string', () => {
    fc.assert(
      fc.property(fc.anything(), (u) => {
        expect(E.isLeft(fromJson(TokenReview)(u as string)) || typeof u === 'string').toBe(true)
      })
    )
  })
})
