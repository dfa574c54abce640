// node's own comparison: it looks at prototypes, and takes a key called `constructor` for a key
import assert from 'node:assert'
import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { fieldErrors } from 'io-ts-kubernetes/errors'
import { fromJson } from 'io-ts-kubernetes/json'
import { UserInfo } from 'io-ts-kubernetes/authentication/v1'
import { getArbitrary, getBadWireArbitrary, getWireArbitrary } from 'io-ts-kubernetes/arbitrary'
import type { Description } from 'io-ts-kubernetes/codec'
import { afterEach, describe, expect, it } from 'vitest'
import { getModel } from '../../src/codec/Codec'
import { models, type SomeModel } from '../support/models'

/** The same value with one object or list in it changed. */
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
  // so many objects there were
  left = n % (n - left)
  return walk(value)
}

/** An instance of a class is left to the interpreter. */
const toInstance = (o: object): object =>
  Array.isArray(o) ? o : (Object.create({ inherited: true }, Object.getOwnPropertyDescriptors(o)) as object)

/** Where there is much, the straight-line code goes other ways. */
const toMany = (o: object): object =>
  Array.isArray(o)
    ? Array.from({ length: o.length === 0 ? 0 : 1500 }, (_, i) => o[i % o.length] as unknown)
    : Object.fromEntries(
        Object.entries(o).flatMap(([key, part]) =>
          Array.from({ length: 70 }, (_, i) => [i === 0 ? key : key + i, part])
        )
      )

/** A document with all that its model has. */
const fullDocument = (description: Description): unknown => {
  switch (description._tag) {
    case 'Scalar':
      return { string: 'x', number: 7, boolean: true, Time: '2024-01-15T10:30:00Z', MicroTime: MICRO_TIME }[
        description.json === 'string' ? description.name : description.json
      ]
    case 'Literal':
      return description.values[0]
    case 'List':
      return [fullDocument(description.item.description)]
    case 'Dictionary':
      return { k: fullDocument(description.value.description) }
    case 'Json':
      return { 'f:a': {} }
    case 'Fields':
      return Object.fromEntries(description.fields.map(({ key, codec }) => [key, fullDocument(codec.description)]))
  }
}

const MICRO_TIME = '2024-01-15T10:30:00.000000Z'

/** The same document with something else in each place in turn. */
const withElsewhere = (document: unknown, other: unknown): ReadonlyArray<unknown> => {
  if (typeof document !== 'object' || document === null) return [other]
  const parts: ReadonlyArray<readonly [string, unknown]> = Object.entries(document)
  return [
    other,
    ...parts.flatMap(([key, part]) =>
      withElsewhere(part, other).map((changed) => {
        const all = parts.map((entry) => (entry[0] === key ? [key, changed] : entry))
        return Array.isArray(document) ? all.map(([, each]) => each) : Object.fromEntries(all)
      })
    )
  ]
}

/** What is wrong in most places, and right in some. */
const others: ReadonlyArray<unknown> = [
  ...[undefined, null, true, 'x', '', 0, -0, 1.5, 2 ** 53, MICRO_TIME],
  ...[[], ['x'], [1], [null], {}, { x: 'x' }, { x: null }, { x: ['x'] }, { x: [1] }, { x: {} }],
  { token: '', expirationTimestamp: null },
  JSON.parse('{"f:a":'.repeat(70) + '{}' + '}'.repeat(70))
]

/** The same model without its straight-line code: every document is read by the interpreter. */
const interpreted = (model: SomeModel): SomeModel => getModel(model.description)

const exotics = [() => new Date(0), () => /a/, () => new Uint8Array(1), () => Object('text') as object]

describe.each(models.map((model) => [model.name, model] as const))('the straight-line code of %s', (_name, model) => {
  const slow = interpreted(model)
  const withField = fc
    .tuple(fc.constantFrom<() => object>(...exotics), getArbitrary(model))
    .map(([make, a]) => Object.assign(make(), a))
  const document = fc.oneof(
    withField,
    getWireArbitrary(model),
    getBadWireArbitrary(model).map(({ wire }) => wire),
    getArbitrary(model),
    fc.anything()
  )

  const changed = (values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
    fc.tuple(values, fc.nat(), fc.constantFrom(toInstance, toMany)).map(([u, n, change]) => changeOne(u, n, change))

  it('is there, and takes what is right without the interpreter', () => {
    const fast = model.fast
    expect(fast).toBeDefined()
    fc.assert(
      fc.property(getArbitrary(model), (a) => {
        assert.deepStrictEqual(fast?.read(a), a)
        expect(fast?.is(a)).toBe(true)
        const parsed: unknown = JSON.parse(JSON.stringify(a))
        assert.deepStrictEqual(fast?.keep(parsed), a)
      })
    )
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

  it('decodes, checks and encodes instances of classes, and much at once, as the interpreter does', () => {
    fc.assert(
      fc.property(changed(document), changed(getArbitrary(model)), (u, a) => {
        assert.deepStrictEqual(E.mapLeft(fieldErrors)(model.decode(u)), E.mapLeft(fieldErrors)(slow.decode(u)))
        expect(model.is(u)).toBe(slow.is(u))
        expect(model.is(a)).toBe(true)
        assert.deepStrictEqual(model.encode(a as never), slow.encode(a as never))
      })
    )
  })

  it('knows every field as the interpreter does, whatever stands there', () => {
    for (const other of others) {
      for (const u of withElsewhere(fullDocument(model.description), other)) {
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

  it('reads text as the interpreter does, though it may keep parts of what was parsed', () => {
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
  const prototype = Object.prototype as { username?: unknown }

  afterEach(() => {
    delete prototype.username
  })

  it('is nobody’s field', () => {
    prototype.username = 'evil'
    expect(UserInfo.decode({ uid: 'u' })).toStrictEqual(E.right({ uid: 'u' }))
    expect(fromJson(UserInfo)('{"uid":"u"}')).toStrictEqual(E.right({ uid: 'u' }))
    expect(Object.keys(UserInfo.encode({ uid: 'u' }))).toStrictEqual(['uid'])
    prototype.username = 1
    expect(UserInfo.is({ uid: 'u' })).toBe(true)
  })
})
