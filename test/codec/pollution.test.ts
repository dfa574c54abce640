// Node's own comparison also compares prototypes, and treats `constructor` as a key.
import assert from 'node:assert'
import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { getArbitrary, getWireArbitrary } from 'io-ts-kubernetes/arbitrary'
import { TokenRequest, TokenReview, UserInfo } from 'io-ts-kubernetes/authentication/v1'
import {
  type Codec,
  lenient,
  list,
  map,
  type Model,
  model,
  optional,
  scalar,
  strict,
  string
} from 'io-ts-kubernetes/codec'
import { fieldErrors } from 'io-ts-kubernetes/errors'
import * as Exact from 'io-ts-kubernetes/exact'
import { getEq, getShow } from 'io-ts-kubernetes/instances'
import { fromJson, toJson } from 'io-ts-kubernetes/json'
import { ObjectMeta } from 'io-ts-kubernetes/meta/v1'
import { afterEach, describe, expect, it } from 'vitest'
import { models, type SomeModel } from '../support/models'

const SECRET = 'eyJzM2NyM3Q'

/** The values that an inherited setter received. */
let seen: Array<unknown> = []

/** The ways to make all objects or arrays inherit a property. */
const pollutions: ReadonlyArray<readonly [string, (key: string) => PropertyDescriptor]> = [
  ['a value', () => ({ value: 'evil', enumerable: true, writable: true })],
  ['a hidden value', () => ({ value: 'evil', enumerable: false, writable: true })],
  ['an object', () => ({ value: { username: 'evil' }, enumerable: false, writable: true })],
  ['a value that cannot be assigned', () => ({ value: 'evil', enumerable: false, writable: false })],
  ['a getter', () => ({ get: () => 'evil', enumerable: false })],
  [
    'a getter that throws',
    () => ({
      get: () => {
        throw new Error('looked at')
      },
      enumerable: false
    })
  ],
  [
    'a setter',
    () => ({
      get: () => undefined,
      set: (value: unknown) => {
        // push would call the setter of an index again
        seen = [...seen, value]
      },
      enumerable: false
    })
  ]
]

const restore: Array<() => void> = []

const pollute = (prototype: object, key: string, descriptor: PropertyDescriptor): void => {
  const before = Object.getOwnPropertyDescriptor(prototype, key)
  restore.push(() => {
    if (before === undefined) Reflect.deleteProperty(prototype, key)
    else Object.defineProperty(prototype, key, before)
  })
  Object.defineProperty(prototype, key, { ...descriptor, configurable: true })
}

const clean = (): void => {
  for (const undo of restore.splice(0).reverse()) undo()
}

afterEach(() => {
  clean()
  seen = []
})

/**
 * Returns the results of all functions for a document and a value. Assertions run later, when prototypes are clean
 * again.
 */
const outcomesOf = (
  [model, ...modes]: readonly [SomeModel, ...ReadonlyArray<SomeModel>],
  wire: unknown,
  value: unknown
): ReadonlyArray<unknown> => {
  const text = JSON.stringify(wire)
  const a = value as never
  const results = [
    ...[model, ...modes].flatMap((codec) => [() => codec.decode(wire), () => fromJson(codec)(text)]),
    () => model.is(value),
    () => model.encode(a),
    () => model.make(a),
    () => toJson(model)(a),
    () => getShow(model).show(a),
    () => getEq(model).equals(a, model.encode(a))
  ]
  return results.map((run) => run())
}

const plain = (outcomes: ReadonlyArray<unknown>): ReadonlyArray<unknown> =>
  outcomes.map((outcome) =>
    typeof outcome === 'object' && outcome !== null && '_tag' in outcome
      ? E.mapLeft(fieldErrors)(outcome as ReturnType<typeof UserInfo.decode>)
      : outcome
  )

describe.each(models.map((model) => [model.name, model] as const))('%s', (_name, model) => {
  const modes = [model, strict(model), lenient(model)] as const
  const names = model.description.fields.map(({ key }) => key)

  it.each(pollutions)('is decoded, checked and encoded as usual while all objects inherit %s', (_how, descriptorOf) => {
    const inherited = [...names, 'a', 'key', 'constructor', 'toString', 'name', 'token', 'value', '_tag']
    fc.assert(
      fc.property(getWireArbitrary(model), getArbitrary(model), fc.constantFrom(...inherited), (wire, value, name) => {
        const expected = outcomesOf(modes, wire, value)
        seen = []
        const polluted = ((): ReadonlyArray<unknown> => {
          pollute(Object.prototype, name, descriptorOf(name))
          try {
            return outcomesOf(modes, wire, value)
          } finally {
            clean()
          }
        })()
        assert.deepStrictEqual(plain(polluted), plain(expected))
        // only primitive values, which fast-check and Vitest do not set themselves
        assert.ok(!seen.some((u) => names.includes(name) && u === (value as Record<string, unknown>)[name]))
      }),
      { numRuns: 15, endOnFailure: true }
    )
  })
})

const withRequired = models.flatMap((model) =>
  model.description.fields.flatMap(({ key, required }) => (required ? [[model.name, key, model] as const] : []))
)

describe('an option of a description that all objects inherit', () => {
  interface Sample {
    readonly count?: number
    readonly text?: string
    readonly map?: Readonly<Record<string, string>>
  }
  const makeSample = (): Model<Sample> =>
    model<Sample>('Sample', {
      count: optional(
        scalar<number>({
          name: 'Count',
          json: 'number',
          expected: 'a count',
          plural: 'counts',
          zero: 0,
          unset: 0,
          test: (u) => typeof u === 'number' && u >= 0
        })
      ),
      text: optional(string),
      map: optional(map(string))
    })
  const documents: ReadonlyArray<unknown> = [
    { count: 1.5, text: 'a', map: { a: 'b' } },
    { count: -1, text: 7, map: { a: null } },
    { count: 0, other: 1 }
  ]
  const valid = { count: 1.5, text: 'a', map: { a: 'b' } }

  const names = [
    'integer',
    'known',
    'values',
    'compare',
    'nullIsAbsent',
    'preserved',
    'interpret',
    'merge',
    'pointer',
    'secret'
  ]

  it.each(names)('changes nothing: %s', (name) => {
    const run = ({ codecs, own }: ReturnType<typeof makeAll>): ReadonlyArray<unknown> => [
      ...codecs.flatMap((codec) =>
        documents.flatMap((document) => [
          codec.decode(document),
          codec.is(document),
          Exact.fromJson(codec)(JSON.stringify(document))
        ])
      ),
      ...codecs.map((codec) => Exact.fromJson(codec)('{"text":"a","text":null}')),
      own.encode(valid),
      own.make(valid),
      getEq(own).equals(valid, { ...valid }),
      getShow(own).show(valid)
    ]
    const makeAll = (): { readonly own: Model<Sample>; readonly codecs: ReadonlyArray<Codec<Sample>> } => {
      const own = makeSample()
      return { own, codecs: [own, strict(own), lenient(own)] }
    }
    const expected = run(makeAll())
    for (const value of [true, ['x'], () => 1, { keysOf: () => [], decode: (u: unknown) => u }]) {
      const all = makeAll()
      pollute(Object.prototype, name, { value, writable: true })
      const polluted = run(all)
      const madeMeanwhile = makeAll()
      clean()
      assert.deepStrictEqual(plain(polluted), plain(expected))
      assert.deepStrictEqual(plain(run(madeMeanwhile)), plain(expected))
    }
  })
})

describe('a required field that all objects inherit', () => {
  it.each(withRequired)('is missing in %s: %s', (_name, key, model) => {
    const [value] = fc.sample(getArbitrary(model), { numRuns: 1, seed: 1 })
    const { [key]: inherited, ...document } = model.encode(value as never)
    const text = JSON.stringify(document)
    const codecs = [model, strict(model), lenient(model)]
    const decodeAll = (): ReadonlyArray<unknown> =>
      codecs.flatMap((codec) => [codec.decode(JSON.parse(text)), fromJson(codec)(text)])
    const expected = decodeAll()
    pollute(Object.prototype, key, { value: inherited })
    const polluted = decodeAll()
    clean()
    assert.deepStrictEqual(plain(polluted), plain(expected))
    expect(E.isLeft(fromJson(model)(text))).toBe(true)
  })
})

describe('an item that all arrays inherit', () => {
  const places: ReadonlyArray<readonly [string, object, ReadonlyArray<number>]> = [
    ['Array.prototype', Array.prototype, [0, 1, 2, 9]],
    // known limit: a later item that is hidden from loops is not noticed
    ['Object.prototype', Object.prototype, [0]]
  ]

  afterEach(() => {
    ;(Array.prototype as unknown as Array<unknown>).length = 0
  })

  it.each(
    places.flatMap(([name, prototype, indices]) =>
      indices.flatMap((i) =>
        pollutions.map(([how, describe]) => [`${name}[${i}]`, how, prototype, i, describe] as const)
      )
    )
  )('is never read or set: %s is %s', (_name, _how, prototype, i, descriptorOf) => {
    const groups = ['a', 'b', 'c', 'd']
    const sparse = Array.from({ length: 10 }, () => 'a')
    Reflect.deleteProperty(sparse, i)
    const fields = { groups, extra: { k: groups } }
    const text = JSON.stringify(fields)
    const managed = { managedFields: [{ fieldsV1: { f: groups } }] }
    const review = { spec: { token: SECRET, audiences: groups } }
    const run = (): ReadonlyArray<unknown> => [
      UserInfo.decode(fields),
      lenient(UserInfo).decode(fields),
      fromJson(UserInfo)(text),
      UserInfo.encode(fields),
      UserInfo.make(fields),
      getEq(UserInfo).equals(fields, { groups: [...groups], extra: { k: ['a', 'b', 'c', 'e'] } }),
      getShow(UserInfo).show(fields),
      ObjectMeta.decode(managed),
      TokenReview.decode(review),
      [UserInfo.is({ groups: sparse }), UserInfo.is(fields)],
      ...[{ groups: sparse }, { extra: { k: sparse } }].map((u) => UserInfo.decode(u)._tag),
      ObjectMeta.decode({ managedFields: [{ fieldsV1: { f: sparse } }] })._tag,
      list(string).decode(sparse)._tag
    ]
    const expected = run()
    pollute(prototype, String(i), descriptorOf(String(i)))
    let outcomes: ReadonlyArray<unknown>
    try {
      outcomes = run()
    } finally {
      clean()
    }
    assert.deepStrictEqual(outcomes, expected)
    expect(outcomes.slice(-4)).toStrictEqual(['Left', 'Left', 'Left', 'Left'])
    expect(JSON.stringify(seen)).not.toContain(SECRET)
  })
})

describe('a prototype that is frozen', () => {
  const freeze = (prototype: object): void => {
    for (const key of Reflect.ownKeys(prototype)) {
      const descriptor = Object.getOwnPropertyDescriptor(prototype, key)
      if (descriptor?.writable === true && descriptor.configurable === true)
        pollute(prototype, key as string, { ...descriptor, writable: false })
    }
  }

  it('does not affect keys of maps or fields', () => {
    const labels = Object.fromEntries(
      ['constructor', 'toString', 'hasOwnProperty', '__proto__', 'valueOf'].map((key) => [key, 'v'])
    )
    const extra = Object.fromEntries(Object.keys(labels).map((key) => [key, ['v']]))
    const json = { 'f:a': labels }
    freeze(Object.prototype)
    freeze(Array.prototype)
    const results = [
      ObjectMeta.decode({ labels }),
      lenient(ObjectMeta).decode({ labels }),
      fromJson(ObjectMeta)(JSON.stringify({ labels })),
      E.right(ObjectMeta.encode({ labels })),
      E.right(ObjectMeta.make({ labels })),
      ObjectMeta.decode({ labels, managedFields: [{ fieldsV1: json }] }),
      UserInfo.decode({ extra }),
      E.right(UserInfo.encode({ extra })),
      E.right(toJson(UserInfo)({ extra })),
      map(string).decode(labels),
      list(map(string)).decode([labels])
    ]
    clean()
    assert.deepStrictEqual(results, [
      E.right({ labels }),
      E.right({ labels }),
      E.right({ labels }),
      E.right({ labels }),
      E.right({ labels }),
      E.right({ labels, managedFields: [{ fieldsV1: json }] }),
      E.right({ extra }),
      E.right({ extra }),
      E.right(JSON.stringify({ extra })),
      E.right(labels),
      E.right([labels])
    ])
  })
})

describe('fields of a status that Go left unset', () => {
  it.each(['', 'evil'])('are not read from %j that all objects inherit', (token) => {
    pollute(Object.prototype, 'token', { value: token })
    pollute(Object.prototype, 'expirationTimestamp', { value: token === '' ? null : token })
    const statuses = ['{}', '{"token":""}', '{"expirationTimestamp":null}', '{"token":"a"}']
    const results = statuses.flatMap((status) => {
      const text = `{"spec":{"audiences":[]},"status":${status}}`
      return [TokenRequest.decode(JSON.parse(text)), fromJson(TokenRequest)(text)]
    })
    clean()
    const unset = E.right({ spec: { audiences: [] } })
    const missing = E.left([
      {
        type: 'FieldValueRequired',
        field: 'status.expirationTimestamp',
        detail: 'expected an RFC 3339 time, got nothing'
      }
    ])
    expect(results.map((result) => E.mapLeft(fieldErrors)(result))).toStrictEqual([
      ...Array.from({ length: 6 }, () => unset),
      ...[missing, missing]
    ])
  })
})

describe('a getter that all objects inherit', () => {
  it('is not called for fields of a status', () => {
    for (const key of ['token', 'expirationTimestamp']) {
      pollute(Object.prototype, key, {
        get() {
          seen.push(this)
          return undefined
        }
      })
    }
    for (const status of ['{}', '{"token":""}', '{"expirationTimestamp":null}', '{"token":"","other":"secret"}']) {
      const text = `{"spec":{"audiences":[]},"status":${status}}`
      TokenRequest.decode(JSON.parse(text))
      fromJson(TokenRequest)(text)
    }
    const calls = seen.length
    clean()
    expect(calls).toBe(0)
  })
})

describe('a setter that all objects inherit', () => {
  it('never receives a token', () => {
    const review = { spec: { token: SECRET, audiences: ['api'] } }
    for (const key of ['token', 'spec', 'audiences', '0']) {
      pollute(Object.prototype, key, {
        get: () => undefined,
        set: (value: unknown) => {
          seen.push(value)
        }
      })
    }
    const results = [
      TokenReview.decode(review),
      fromJson(TokenReview)(JSON.stringify(review)),
      lenient(TokenReview).decode(review),
      E.right(TokenReview.encode(review)),
      E.right(TokenReview.make(review))
    ]
    const told = JSON.stringify(seen)
    clean()
    expect(told).not.toContain(SECRET)
    const made = { kind: 'TokenReview', apiVersion: 'authentication.k8s.io/v1', ...review }
    assert.deepStrictEqual(results, [...Array.from({ length: 4 }, () => E.right(review)), E.right(made)])
  })
})

describe('a toJSON that all objects inherit', () => {
  it('does not affect the JSON', () => {
    pollute(Object.prototype, 'toJSON', { value: () => 'evil', writable: true })
    const text = toJson(UserInfo)({ username: 'jane', groups: ['a'], extra: { k: [] } })
    clean()
    expect(text).toBe('{"username":"jane","groups":["a"],"extra":{"k":[]}}')
  })

  it('lets a cyclic value throw, as JSON.stringify does', () => {
    const cycle: { self?: unknown } = {}
    cycle.self = cycle
    const write = (): unknown => toJson({ encode: (u: unknown) => u })(cycle)
    expect(write).toThrow(TypeError)
    pollute(Object.prototype, 'toJSON', { value: () => 'evil', writable: true })
    const thrown = E.tryCatch(write, String)
    const written = toJson({ encode: (u: unknown) => u })({ a: undefined, b: [undefined], c: () => 1 })
    clean()
    expect(thrown).toStrictEqual(E.left('TypeError: an object that contains itself cannot be written as JSON'))
    expect(written).toBe('{"b":[null]}')
  })
})
