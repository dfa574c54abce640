// Node's own comparison also compares prototypes, and treats `constructor` as a key.
import assert from 'node:assert'
import { isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { fieldErrors } from 'io-ts-kubernetes/errors'
import { fromJson } from 'io-ts-kubernetes/json'
import { UserInfo } from 'io-ts-kubernetes/authentication/v1'
import { getArbitrary, getInvalidDocumentArbitrary, getWireArbitrary } from 'io-ts-kubernetes/arbitrary'
import type { Description } from 'io-ts-kubernetes/codec'
import { afterEach, describe, expect, it } from 'vitest'
import { getModel } from '../../../src/codec/Codec'
import * as kit from '../../../src/codec/interpret/compiled'
import {
  type Failed,
  isMinusZero,
  isPlainObject,
  isPolluted,
  withoutMinusZero
} from '../../../src/codec/interpret/compiled'
import { getDocumentDecode } from '../../../src/codec/interpret/decode'
import { FAILED } from '../../../src/internal/copyJson'
import { FEW_VALUES, MAX_VALUES, startLargeWalk, type Walk } from '../../../src/internal/walk'
import { models, type SomeModel } from '../../support/models'

/** A budget that is large enough for every test that does not test the budget itself. */
const few = (): { left: number } => ({ left: FEW_VALUES })

type Read<A> = (u: unknown) => A | Failed
type Is = (u: unknown) => boolean

const isAllNullish = (o: object): boolean => kit.isAllNullish(o as kit.MutableUnknownRecord, few())
const isList = (u: unknown, is: Is): boolean => kit.isList(u, few(), is)
const readList = <A>(u: unknown, read: Read<A>): unknown => kit.readList(u, few(), read)
const readInPlaceList = <A>(u: unknown, keep: Read<A>): unknown => kit.readInPlaceList(u, few(), keep)
const isStrings = (u: unknown): boolean => kit.isStrings(u, few())
const readStrings = (u: unknown): unknown => kit.readStrings(u, few())
const readInPlaceStrings = (u: unknown): unknown => kit.readInPlaceStrings(u, few())
const readNilStrings = (u: unknown): unknown => kit.readNilStrings(u, few())
const readInPlaceNilStrings = (u: unknown): unknown => kit.readInPlaceNilStrings(u, few())
const isMap = (u: unknown, is: Is): boolean => kit.isMap(u, few(), is)
const readMap = <A>(u: unknown, read: Read<A>): unknown => kit.readMap(u, few(), read)
const readInPlaceMap = <A>(u: unknown, keep: Read<A>): unknown => kit.readInPlaceMap(u, few(), keep)
const isJsonObject = (u: unknown): boolean => kit.isJsonObject(u, few())
const readJsonObject = (u: unknown): unknown => kit.readJsonObject(u, few())
const readInPlaceJsonObject = (u: unknown): unknown => kit.readInPlaceJsonObject(u, few())

/** Returns a copy of the value with one object or list changed. */
const changeOne = (value: unknown, n: number, change: (o: object) => object): unknown => {
  let left = n
  const walk = (u: unknown): unknown => {
    if (typeof u !== 'object' || u === null) return u
    const isIt = left-- === 0
    const copy = Array.isArray(u)
      ? u.map(walk)
      : Object.fromEntries(Object.entries(u).map(([key, part]) => [key, walk(part)]))
    return isIt ? change(copy) : copy
  }
  walk(value)
  // n modulo the number of objects
  left = n % (n - left)
  return walk(value)
}

/** Compiled code leaves instances of classes to the interpreter. */
const toInstance = (o: object): object =>
  Array.isArray(o) ? o : (Object.create({ inherited: true }, Object.getOwnPropertyDescriptors(o)) as object)

/** For large values the compiled code uses other branches. */
const toMany = (o: object): object =>
  Array.isArray(o)
    ? Array.from({ length: o.length === 0 ? 0 : 1500 }, (_, i) => o[i % o.length] as unknown)
    : Object.fromEntries(
        Object.entries(o).flatMap(([key, part]) =>
          Array.from({ length: 70 }, (_, i) => [i === 0 ? key : key + i, part])
        )
      )

/** Returns a document with every field of its model. */
const fullDocument = (description: Description): unknown => {
  switch (description._tag) {
    case 'Scalar': {
      const [json = 'string'] = [description.json].flat()
      return { string: 'x', number: 7, boolean: true, Time: '2024-01-15T10:30:00Z', MicroTime: MICRO_TIME }[
        json === 'string' ? description.name : json
      ]
    }
    case 'Literal':
      return description.values[0]
    case 'List':
      return [fullDocument(description.item.description)]
    case 'Map':
      return { k: fullDocument(description.value.description) }
    case 'Json':
      return { 'f:a': {} }
    case 'Model':
      return Object.fromEntries(description.fields.map(({ key, codec }) => [key, fullDocument(codec.description)]))
    case 'ByJsonType':
      throw new Error('no model of this library has a field with several forms')
  }
}

const MICRO_TIME = '2024-01-15T10:30:00.000000Z'

/** Returns copies of the document, each with another value in one place. */
const replaceEachLeaf = (document: unknown, other: unknown): ReadonlyArray<unknown> => {
  if (typeof document !== 'object' || document === null) return [other]
  const parts: ReadonlyArray<readonly [string, unknown]> = Object.entries(document)
  return [
    other,
    ...parts.flatMap(([key, part]) =>
      replaceEachLeaf(part, other).map((changed) => {
        const all = parts.map((entry) => (entry[0] === key ? [key, changed] : entry))
        return Array.isArray(document) ? all.map(([, each]) => each) : Object.fromEntries(all)
      })
    )
  ]
}

/** Values that are invalid in most places, but valid in some. */
const others: ReadonlyArray<unknown> = [
  ...[undefined, null, true, 'x', '', 0, -0, 1.5, 2 ** 53, MICRO_TIME],
  ...[[], ['x'], [1], [null], {}, { x: 'x' }, { x: null }, { x: ['x'] }, { x: [1] }, { x: {} }],
  { token: '', expirationTimestamp: null },
  JSON.parse('{"f:a":'.repeat(70) + '{}' + '}'.repeat(70))
]

/** The same model without compiled code, so that the interpreter reads every document. */
const interpreted = (model: SomeModel): SomeModel => getModel(model.description)

const exotics = [() => new Date(0), () => /a/, () => new Uint8Array(1), () => Object('text') as object]

/** Parses JSON, where `__proto__` is an ordinary key. */
const parsed = (text: string): unknown => JSON.parse(text)

describe('the functions of compiled code', () => {
  const readOne = (u: unknown): 1 | Failed => (u === 1 ? 1 : FAILED)
  const toOne = (u: unknown): 1 | Failed => (u === 0 || u === 1 ? 1 : FAILED)

  it('isPlainObject is true for objects without a class', () => {
    expect([{}, Object.create(null)].map(isPlainObject)).toStrictEqual([true, true])
    expect([null, undefined, [], 'a', new Date(0), Object.create({})].map(isPlainObject)).toStrictEqual(
      Array.from({ length: 6 }, () => false)
    )
  })

  it('isNamedRecord is true for objects whose first key begins with another character than a digit', () => {
    const named = [{}, { a: 1 }, { a: 1, '3d': 1 }, { '-1': 1 }, { ':': 1 }, { '/': 1 }, { '': 1 }]
    expect(named.map((u) => kit.isNamedRecord(u, { left: 1 }))).toStrictEqual(named.map(() => true))
    const others = [
      { a: 1, 0: 1 },
      { 10: 1 },
      { b: 1, 4294967296: 1, 7: 1 },
      { '3d': 1 },
      [],
      ['a'],
      null,
      undefined,
      'a',
      0
    ]
    expect(others.map((u) => kit.isNamedRecord(u, { left: 1 }))).toStrictEqual(others.map(() => false))
  })

  it('read no keys that a map or an object of JSON inherits', () => {
    const inherited = Object.assign(Object.create({ b: 'x' }), { a: 'x' }) as object
    const isText: Is = (u) => typeof u === 'string'
    const readText: Read<string> = (u) => (typeof u === 'string' ? u : FAILED)
    expect([isMap(inherited, isText), isJsonObject(inherited)]).toStrictEqual([false, true])
    expect([readMap(inherited, readText), readJsonObject(inherited)]).toStrictEqual([{ a: 'x' }, { a: 'x' }])
  })

  it('read a map whose first key is an integer into another object, without keys that it inherits', () => {
    const readText: Read<string> = (u) => (typeof u === 'string' ? u : FAILED)
    const text = '{"1":"a","b":"c","__proto__":"d"}'
    const map = JSON.parse(text) as object
    const read = readMap(map, readText)
    expect([JSON.stringify(read), read === map, JSON.stringify(map)]).toStrictEqual([text, false, text])
    const inherited = Object.assign(Object.create({ b: 'x' }), { 1: 'x' }) as object
    expect(readMap(inherited, readText)).toStrictEqual({ 1: 'x' })
    const deleting: object = Object.create(
      { b: 'x' },
      {
        1: { enumerable: true, get: () => Reflect.deleteProperty(deleting, 'b') && 'a' },
        b: { enumerable: true, configurable: true, value: 'c' }
      }
    ) as object
    const refused = [{ 1: 0 }, { 1: 'a', b: 0 }, Object.assign(new Date(0), { 1: 'a' }), ['a'], deleting]
    expect(refused.map((u) => readMap(u, readText))).toStrictEqual(refused.map(() => FAILED))
  })

  it('isAllNullish is true for objects whose fields are all null or undefined', () => {
    expect([{}, { a: null, b: undefined }].map(isAllNullish)).toStrictEqual([true, true])
    expect([{ a: null, b: 0 }, { a: '' }].map(isAllNullish)).toStrictEqual([false, false])
  })

  it.each([0, 1, 1023, 1024, 1025])(
    'accept valid lists of %i items, and refuse those with an invalid item',
    (length) => {
      const ones = (): Array<unknown> => Array.from({ length }, () => 1)
      const texts = (): Array<unknown> => Array.from({ length }, () => 'a')
      expect([readList(ones(), readOne), readStrings(texts())]).toStrictEqual([ones(), texts()])
      expect([isList(ones(), (u) => u === 1), isStrings(texts())]).toStrictEqual([true, true])
      const [list, strings] = [ones().map(() => 0), texts()]
      const [kept, keptStrings] = [readInPlaceList(list, toOne), readInPlaceStrings(strings)]
      expect([kept, keptStrings]).toStrictEqual([ones(), texts()])
      // in place
      expect([kept === list, keptStrings === strings]).toStrictEqual([true, true])
      for (const wrong of [
        [...ones(), 'a'],
        ['a', ...ones()]
      ]) {
        expect([readList(wrong, readOne), readInPlaceList([...wrong], readOne)]).toStrictEqual([FAILED, FAILED])
        expect(isList(wrong, (u) => u === 1)).toBe(false)
      }
      for (const wrong of [
        [...texts(), 1],
        [1, ...texts()]
      ]) {
        expect([readStrings(wrong), readInPlaceStrings(wrong), isStrings(wrong)]).toStrictEqual([FAILED, FAILED, false])
      }
    }
  )

  it('refuse other values as lists', () => {
    for (const u of [null, 'a', { length: 0 }, undefined]) {
      expect([readList(u, readOne), readInPlaceList(u, readOne)]).toStrictEqual([FAILED, FAILED])
      expect([readStrings(u), readInPlaceStrings(u)]).toStrictEqual([FAILED, FAILED])
      expect([isList(u, () => true), isStrings(u)]).toStrictEqual([false, false])
    }
  })

  it('read Go’s nil slice as an empty list', () => {
    expect([null, ['a'], [1]].map(readNilStrings)).toStrictEqual([[], ['a'], FAILED])
    expect([null, ['a'], [1]].map(readInPlaceNilStrings)).toStrictEqual([[], ['a'], FAILED])
  })

  it.each([0, 1, 63, 64, 65, 200])(
    'accept valid maps of %i keys, including __proto__, and refuse those with an invalid value',
    (size) => {
      const text = (value: number): string =>
        `{${Array.from({ length: size }, (_, i) => `"${i === size - 1 ? '__proto__' : `k${i}`}":${value}`).join(',')}}`
      const expected = parsed(text(1))
      const copy = readMap(parsed(text(0)), toOne)
      const given = parsed(text(0))
      assert.deepStrictEqual([copy, readInPlaceMap(given, toOne), given], [expected, expected, expected])
      expect(Object.keys(copy as object)).toStrictEqual(Object.keys(expected as object))
      expect([isMap(expected, (u) => u === 1), isMap(parsed(text(0)), (u) => u === 1)]).toStrictEqual([
        true,
        size === 0
      ])
      if (size > 0) {
        expect([readMap(parsed(text(2)), toOne), readInPlaceMap(parsed(text(2)), toOne)]).toStrictEqual([
          FAILED,
          FAILED
        ])
      }
    }
  )

  it('replace -0 in a map by 0', () => {
    const readZero = (u: unknown): number | Failed => (u === 0 ? 0 : FAILED)
    for (const read of [readMap, readInPlaceMap]) {
      // parsed, since an object literal has another prototype in a test
      expect(read(parsed('{"a":-0,"b":0}'), readZero)).toStrictEqual({ a: 0, b: 0 })
    }
  })

  it('refuse other values as maps', () => {
    for (const u of [null, [], 'a', undefined]) {
      expect([readMap(u, readOne), readInPlaceMap(u, readOne), isMap(u, () => true)]).toStrictEqual([
        FAILED,
        FAILED,
        false
      ])
    }
  })

  it('copy JSON, but keep parsed JSON when they read in place', () => {
    const json = parsed('{"f:a":{".":{}},"__proto__":[1]}')
    assert.deepStrictEqual([readJsonObject(json), readInPlaceJsonObject(json)], [json, json])
    expect([readJsonObject(json) === json, readInPlaceJsonObject(json) === json]).toStrictEqual([false, true])
    expect([[], null, 'a', 1].map(readJsonObject)).toStrictEqual(Array.from({ length: 4 }, () => FAILED))
    expect([[], null, 'a', 1].map(readInPlaceJsonObject)).toStrictEqual(Array.from({ length: 4 }, () => FAILED))
    expect([json, {}, [], null, { a: undefined }].map(isJsonObject)).toStrictEqual([true, true, false, false, false])
  })

  it('recognize -0, and replace it by 0', () => {
    expect([0, -0, 1, -1].map(isMinusZero)).toStrictEqual([false, true, false, false])
    expect([0, -0, 1.5].map(withoutMinusZero)).toStrictEqual([0, 0, 1.5])
  })
})

describe.each(models.map((model) => [model.name, model] as const))('the compiled code of %s', (_name, model) => {
  it('counts at least as many values as the interpreter, so that both refuse the same large documents', () => {
    const interpreter = getDocumentDecode(model.description, { lenient: false })
    const count = (read: (u: unknown, walk: Walk) => unknown, text: string): number => {
      const walk = startLargeWalk()
      return read(JSON.parse(text), walk) === FAILED ? Infinity : MAX_VALUES - walk.left
    }
    fc.assert(
      fc.property(getWireArbitrary(model), (wire) => {
        const text = JSON.stringify(wire)
        const counted = count(interpreter, text)
        const { read, readInPlace } = model.compiled ?? { read: interpreter, readInPlace: interpreter }
        for (const code of [read, readInPlace]) expect(count(code, text)).toBeGreaterThanOrEqual(counted)
      })
    )
  })

  const slow = interpreted(model)
  const withField = fc
    .tuple(fc.constantFrom<() => object>(...exotics), getArbitrary(model))
    .map(([make, a]) => Object.assign(make(), a))
  const document = fc.oneof(
    withField,
    getWireArbitrary(model),
    getInvalidDocumentArbitrary(model).map(({ wire }) => wire),
    getArbitrary(model),
    fc.anything()
  )

  const changed = (values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
    fc.tuple(values, fc.nat(), fc.constantFrom(toInstance, toMany)).map(([u, n, change]) => changeOne(u, n, change))

  it('exists, and accepts valid values without the interpreter', () => {
    const fast = model.compiled
    expect(fast).toBeDefined()
    fc.assert(
      fc.property(getArbitrary(model), (a) => {
        assert.deepStrictEqual(fast?.read(a, few()), a)
        expect(fast?.is?.(a, few())).toBe(true)
        assert.deepStrictEqual(fast?.readInPlace(JSON.parse(JSON.stringify(a)), few()), a)
      })
    )
  })

  it('stops at the limit of values', () => {
    const read = model.compiled?.read({ speck: 1 }, { left: 0 })
    // a model with many fields does not visit unknown ones
    expect(read === FAILED || isDeepStrictEqual(read, {})).toBe(true)
    expect(model.compiled?.is?.({ speck: 1 }, { left: 0 })).toBe(false)
  })

  it('decodes, checks and encodes as the interpreter does', () => {
    fc.assert(
      fc.property(document, (u) => {
        const [decoded, expected] = [model.decode(u), slow.decode(u)]
        assert.deepStrictEqual(E.mapLeft(fieldErrors)(decoded), E.mapLeft(fieldErrors)(expected))
        expect(model.is(u)).toBe(slow.is(u))
        if (E.isRight(decoded)) assert.deepStrictEqual(model.encode(decoded.right), slow.encode(decoded.right))
      })
    )
  })

  it('decodes, checks and encodes instances of classes and large values as the interpreter does', () => {
    fc.assert(
      fc.property(changed(document), changed(getArbitrary(model)), (u, a) => {
        assert.deepStrictEqual(E.mapLeft(fieldErrors)(model.decode(u)), E.mapLeft(fieldErrors)(slow.decode(u)))
        expect(model.is(u)).toBe(slow.is(u))
        expect(model.is(a)).toBe(true)
        assert.deepStrictEqual(model.encode(a as never), slow.encode(a as never))
      })
    )
  })

  it('ignores the fields that an instance inherits', () => {
    const full = fullDocument(model.description) as object
    for (const [key, value] of Object.entries(full)) {
      const u = Object.create(full, { [key]: { value, enumerable: true } }) as unknown
      assert.deepStrictEqual(E.mapLeft(fieldErrors)(model.decode(u)), E.mapLeft(fieldErrors)(slow.decode(u)))
      assert.deepStrictEqual(model.encode(u as never), slow.encode(u as never))
    }
  })

  it('treats any value in any field as the interpreter does', () => {
    for (const other of others) {
      for (const u of replaceEachLeaf(fullDocument(model.description), other)) {
        const expected = E.mapLeft(fieldErrors)(slow.decode(u))
        const text = String(JSON.stringify(u))
        assert.deepStrictEqual(E.mapLeft(fieldErrors)(model.decode(u)), expected)
        assert.deepStrictEqual(
          E.mapLeft(fieldErrors)(fromJson(model)(text)),
          E.mapLeft(fieldErrors)(fromJson(slow)(text))
        )
        expect(model.is(u)).toBe(slow.is(u))
        if (slow.is(u)) assert.deepStrictEqual(model.encode(u), slow.encode(u))
      }
    }
  })

  it('reads JSON strings as the interpreter does, although it may keep parsed parts', () => {
    fc.assert(
      fc.property(document, (u) => {
        const text = String(JSON.stringify(u, (_key, value: unknown) => (typeof value === 'bigint' ? 1 : value)))
        assert.deepStrictEqual(
          E.mapLeft(fieldErrors)(fromJson(model)(text)),
          E.mapLeft(fieldErrors)(fromJson(slow)(text))
        )
      })
    )
  })
})

describe('a polluted Object.prototype', () => {
  const prototype = Object.prototype as { username?: unknown; key?: unknown }

  afterEach(() => {
    delete prototype.username
    delete prototype.key
  })

  it('adds no field', () => {
    prototype.username = 'evil'
    expect(UserInfo.decode({ uid: 'u' })).toStrictEqual(E.right({ uid: 'u' }))
    expect(fromJson(UserInfo)('{"uid":"u"}')).toStrictEqual(E.right({ uid: 'u' }))
    expect(Object.keys(UserInfo.encode({ uid: 'u' }))).toStrictEqual(['uid'])
    prototype.username = 1
    expect(UserInfo.is({ uid: 'u' })).toBe(true)
    expect(E.mapLeft(fieldErrors)(UserInfo.decode({ uid: 1 }))).toStrictEqual(
      E.left([{ type: 'FieldValueTypeInvalid', field: 'uid', detail: 'expected a string, got a number' }])
    )
  })

  it('adds no key to a map', () => {
    prototype.key = ['evil']
    expect(isPolluted()).toBe(true)
    const user = { extra: { a: ['b'] } }
    const users = [UserInfo.decode(user), fromJson(UserInfo)(JSON.stringify(user)), E.right(UserInfo.encode(user))]
    const keys = users.map(E.map(({ extra = {} }) => Object.keys(extra)))
    delete prototype.key
    expect(isPolluted()).toBe(false)
    expect(keys).toStrictEqual([E.right(['a']), E.right(['a']), E.right(['a'])])
  })
})
