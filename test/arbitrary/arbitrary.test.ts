import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import type { Json } from 'fp-ts/Json'
import * as O from 'fp-ts/Option'
import {
  type ArbitraryOptions,
  getArbitrary,
  getInvalidDocumentArbitrary,
  getWireArbitrary
} from 'io-ts-kubernetes/arbitrary'
import { TokenRequest, TokenRequestSpec, TokenReview, UserInfo } from 'io-ts-kubernetes/authentication/v1'
import {
  byJsonType,
  type Codec,
  constant,
  json,
  lazy,
  lenient,
  list,
  literal,
  map,
  type Model,
  model,
  number,
  optional,
  required,
  strict,
  string
} from 'io-ts-kubernetes/codec'
import { fieldErrors } from 'io-ts-kubernetes/errors'
import { FieldsV1, ManagedFieldsEntry, MicroTime, ObjectMeta, Time, timeToNormalForm } from 'io-ts-kubernetes/meta/v1'
import { Int32, Int64, int64 } from 'io-ts-kubernetes/scalar'
import { describe, expect, it } from 'vitest'
import { Backup, Database, Endpoint, Port, Route } from '../laws/database'
import { partOf } from '../support/partOf'
import { sample } from '../support/sample'

/**
 * Returns true if one of the first `count` values passes the test. Values are generated in batches until one is found.
 */
const someOf = <A>(arbitrary: fc.Arbitrary<A>, count: number, isIt: (a: A) => boolean): boolean =>
  Array.from({ length: Math.ceil(count / 250) }, (_, i) => i + 1).some((seed) =>
    fc.sample(arbitrary, { seed, numRuns: 250 }).some(isIt)
  )

const keysOf = (values: ReadonlyArray<object>): ReadonlySet<string> => new Set(values.flatMap((o) => Object.keys(o)))

/** Returns how often an object contains itself under these keys, directly or in lists. */
const depthBy = (keys: ReadonlyArray<string>, value: unknown): number => {
  if (typeof value !== 'object' || value === null) return 0
  const below = Object.entries(value).map(([key, part]) => {
    const inside: ReadonlyArray<unknown> = Array.isArray(part) ? part : [part]
    return Math.max(0, ...inside.map((u) => depthBy(keys, u) + (keys.includes(key) ? 1 : 0)))
  })
  return Math.max(0, ...below)
}

// -------------------------------------------------------------------------------------
// values
// -------------------------------------------------------------------------------------

describe('the edge cases of', () => {
  it.each([
    ['an empty string', /^$/],
    ['the name of an inherited property', /^__proto__$/],
    ['a lone surrogate', /\p{Cs}/u],
    ['a control character', /\p{Cc}/u],
    ['a line separator', /[\u2028\u2029]/],
    ['a mark that reverses the text direction', /\u202e/],
    ['an invisible character', /\p{Cf}/u],
    ['a surrogate pair', /\p{Emoji_Presentation}/u],
    ['a quote', /"/],
    ['a tag', /<script>/],
    ['more than 256 characters', /^.{257,}$/su],
    ['a plain word', /^[a-z]{2,}$/]
  ])('strings include %s', (_, pattern) => {
    expect(someOf(getArbitrary(string), 20_000, (text) => pattern.test(text))).toBe(true)
  })

  it.each(['__proto__', 'constructor', 'toString', '', '0', '\ud83d', 'example.com/a', '[0]'])(
    'keys of maps include "%s"',
    (key) => {
      expect(someOf(getArbitrary(map(string)), 20_000, (o) => Object.keys(o).includes(key))).toBe(true)
    }
  )

  it('integers include zero, one and the limits', () => {
    const small = new Set(sample(getArbitrary(Int32), 20_000))
    const large = new Set<number>(sample(getArbitrary(Int64), 20_000))

    for (const n of [0, 1, -1, 2_147_483_647, -2_147_483_648]) expect(small).toContain(n)
    for (const n of [0, 1, -1, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER]) expect(large).toContain(n)
  })

  it('numbers include fractions and large numbers, but never -0', () => {
    const numbers = sample(getArbitrary(number), 20_000)
    expect(numbers.some((n) => Object.is(n, -0))).toBe(false)
    expect(numbers.some((n) => !Number.isInteger(n))).toBe(true)
    expect(numbers.some((n) => n === 0)).toBe(true)
    expect(numbers.some((n) => Math.abs(n) > 1e300)).toBe(true)
  })

  it.each([
    ['the spelling of Go', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/],
    ['a one-digit hour', /T\d:/],
    ['a fraction after a comma', /,\d/],
    ['more digits than nanoseconds have', /\.\d{10}/],
    ['an offset of a day and more', /\+24:60$/],
    ['an offset of -00:00', /-00:00$/],
    ['the year 0000', /^0000/],
    ['a time after the year 9999', /^9999-12-31T23:59:59.*-24:60$/],
    ['Go’s zero time', /^0001-01-01T00:00:00Z$/],
    ['Go’s zero time in another spelling', /^0000-12-31T16:00:00-08:00$/],
    ['29 February', /-02-29T/]
  ])('times include %s', (_, pattern) => {
    expect(someOf(getArbitrary(Time), 20_000, (time) => pattern.test(time))).toBe(true)
  })

  it.each([
    ['a one-digit hour', /T\d:/],
    ['a fraction after a comma', /,\d{6}/],
    ['a sign in the fraction', /\.\+\d{5}/],
    ['another sign in the fraction', /\.-00000/],
    ['an offset of a day and more', /\+24:60$/],
    ['Go’s zero time', /^0001-01-01T00:00:00\.000000Z$/]
  ])('times with microseconds include %s', (_, pattern) => {
    expect(someOf(getArbitrary(MicroTime), 20_000, (time) => pattern.test(time))).toBe(true)
  })

  it('times include the zero instant', () => {
    expect(someOf(getArbitrary(Time), 2000, (time) => O.isNone(timeToNormalForm(time)))).toBe(true)
  })

  it.each([null, false, true, 0, 1, -1, 1.5, 1e21, 5e-324, 2 ** 53])('JSON values include %j', (leaf) => {
    expect(someOf(getArbitrary(json), 20_000, (u) => u === leaf)).toBe(true)
  })

  it('JSON values include every type at every depth', () => {
    const types = (values: ReadonlyArray<unknown>): ReadonlySet<string> =>
      new Set(values.map((u) => (u === null ? 'null' : Array.isArray(u) ? 'array' : typeof u)))
    const values = sample(getArbitrary(json), 2000)
    const all = new Set(['string', 'number', 'boolean', 'null', 'array', 'object'])

    expect(types(values)).toStrictEqual(all)
    expect(types(values.flatMap((u) => (typeof u === 'object' && u !== null ? Object.values(u) : [])))).toStrictEqual(
      all
    )
    expect(someOf(getArbitrary(FieldsV1), 20_000, (o) => Object.keys(o).includes('__proto__'))).toBe(true)
  })
})

describe('values', () => {
  it('have each pair of optional fields in all combinations of present and absent', () => {
    const keys = UserInfo.description.fields.map(({ key }) => key)
    const pairs = keys.flatMap((a, i) => keys.slice(i + 1).map((b) => [a, b] as const))
    const seen = new Set(
      sample(getArbitrary(UserInfo), 2000).flatMap((user) =>
        pairs.map(([a, b]) => [a, a in user, b, b in user].join(' '))
      )
    )
    expect(seen.size).toBe(4 * pairs.length)
  })

  it('have every field of nested models', () => {
    const entries = sample(getArbitrary(TokenRequest), 2000).flatMap(({ metadata }) => metadata?.managedFields ?? [])
    expect(keysOf(entries)).toStrictEqual(new Set(ManagedFieldsEntry.description.fields.map(({ key }) => key)))
  })

  it('share no objects', () => {
    const objects: Array<object> = []
    const collect = (u: unknown): void => {
      if (typeof u !== 'object' || u === null) return
      objects.push(u)
      Object.values(u).forEach(collect)
    }
    sample(getArbitrary(Database, { maxDepth: 1 }), 200).forEach(collect)
    sample(getWireArbitrary(Database, { maxDepth: 1 }), 200).forEach(collect)
    sample(getInvalidDocumentArbitrary(Database, { maxDepth: 1 }), 200).forEach(({ wire }) => collect(wire))
    expect(new Set(objects).size).toBe(objects.length)
  })

  it('are plain objects', () => {
    const prototypes = new Set<unknown>(
      sample(getArbitrary(ObjectMeta), 200).map((meta) => Object.getPrototypeOf(meta))
    )
    expect(prototypes).toStrictEqual(new Set([Object.prototype]))
  })

  it('leave out fields that no document decodes to', () => {
    interface Loose {
      readonly any?: Json
      readonly other?: Json
      readonly backup?: Backup
    }
    const Loose: Model<Loose> = model<Loose>('Loose', {
      any: optional(json),
      other: optional(json),
      backup: optional(Backup)
    })
    const values = sample(getArbitrary(Loose), 5000)

    expect(values.some(({ any }) => any === null)).toBe(false)
    expect(values.some(({ backup }) => backup?.name === '' || backup?.keep === 0)).toBe(true)
    for (const loose of values) expect(Loose.decode(Loose.encode(loose))).toEqual(E.right(loose))

    const overrides = { any: fc.constant(null), other: fc.constant(null) }
    expect(keysOf(sample(getArbitrary(Loose, { overrides }), 100))).toStrictEqual(new Set(['backup']))
  })
})

// -------------------------------------------------------------------------------------
// options
// -------------------------------------------------------------------------------------

describe('the options', () => {
  it('size: limits the length of lists', () => {
    const longest = (arbitrary: fc.Arbitrary<ReadonlyArray<string>>): number =>
      Math.max(...sample(arbitrary, 500).map(({ length }) => length))

    expect(longest(getArbitrary(list(string)))).toBe(3)
    expect(longest(getArbitrary(list(string), { size: 'xsmall' }))).toBe(1)
    expect(longest(getArbitrary(list(string), { size: 'medium' }))).toBeGreaterThan(50)
  })

  it.each([1, 2, 4])('maxDepth: limits how often a model contains itself (%i)', (maxDepth) => {
    const routes = sample(getArbitrary(Route, { maxDepth }), 500)
    expect(Math.max(...routes.map((route) => depthBy(['mirror', 'fallbacks'], route)))).toBe(maxDepth)
  })

  it.each([1, 2, 4])('maxDepth: limits the depth of JSON (%i)', (maxDepth) => {
    const depth = (u: unknown): number =>
      typeof u === 'object' && u !== null ? 1 + Math.max(0, ...Object.values(u).map(depth)) : 0
    expect(Math.max(...sample(getArbitrary(json, { maxDepth }), 2000).map(depth))).toBe(maxDepth)
    expect(Math.max(...sample(getArbitrary(FieldsV1, { maxDepth }), 2000).map(depth))).toBe(maxDepth)
  })

  it('scalars: sets the values of custom scalars', () => {
    const ports = sample(getArbitrary(list(Port), { scalars: { Port: fc.constantFrom(80, 443) } }), 200)
    expect(new Set(ports.flat())).toStrictEqual(new Set([80, 443]))
  })

  it('overrides: sets fields by path, and no others', () => {
    const requests = sample(
      getArbitrary(TokenRequest, {
        overrides: {
          metadata: { name: fc.constant('build'), ownerReferences: { each: { uid: fc.constant('4c7d') } } },
          spec: {
            audiences: fc.constant(['api']),
            expirationSeconds: fc.constant(int64(600)),
            attestations: { each: { each: fc.constant('x') } }
          }
        }
      }),
      2000
    )
    const metadata = requests.flatMap((request) => request.metadata ?? [])

    expect(new Set(requests.map(({ spec }) => spec.audiences.join()))).toStrictEqual(new Set(['api']))
    expect(new Set(requests.map(({ spec }) => spec.expirationSeconds))).toStrictEqual(new Set([600, undefined]))
    expect(new Set(requests.flatMap(({ spec }) => Object.values(spec.attestations ?? {}).flat()))).toStrictEqual(
      new Set(['x'])
    )
    expect(new Set(metadata.map(({ name }) => name))).toStrictEqual(new Set(['build', undefined]))
    expect(new Set(metadata.map(({ namespace }) => namespace)).size).toBeGreaterThan(100)
    expect(
      new Set(metadata.flatMap(({ ownerReferences = [] }) => ownerReferences).map(({ uid }) => uid))
    ).toStrictEqual(new Set(['4c7d']))
    expect(new Set(requests.flatMap(({ spec }) => spec.boundObjectRef?.uid ?? [])).size).toBeGreaterThan(100)
  })

  it('overrides: sets a field with the name of an arbitrary’s method', () => {
    interface Engine {
      readonly generate: string
      readonly shrink?: string
    }
    const Engine: Model<Engine> = model<Engine>('Engine', { generate: required(string), shrink: optional(string) })
    const engines = sample(getArbitrary(Engine, { overrides: { generate: fc.constant('a') } }), 100)
    expect(new Set(engines.map(({ generate }) => generate))).toStrictEqual(new Set(['a']))
  })

  it('overrides: sets JSON, and the whole value', () => {
    const entries = sample(
      getArbitrary(ManagedFieldsEntry, { overrides: { fieldsV1: { each: fc.constant({}) } } }),
      500
    )
    expect(
      new Set(entries.flatMap(({ fieldsV1 = {} }) => Object.values(fieldsV1).map((u) => JSON.stringify(u))))
    ).toStrictEqual(new Set(['{}']))
    expect(sample(getArbitrary(string, { overrides: fc.constant('a') }), 2)).toStrictEqual(['a', 'a'])
  })

  it.each<readonly [string, Codec<unknown>, unknown, string]>([
    ['the whole value', string, fc.constant(1), 'overrides generates an invalid value: expected a string'],
    ['a number', literal(1, 2), fc.constant(3), 'overrides generates an invalid value: expected 1 or 2'],
    [
      'a field',
      TokenRequest,
      { spec: { expirationSeconds: fc.constant(1.5) } },
      'overrides.spec.expirationSeconds generates an invalid value: expected a safe integer, and not -0'
    ],
    [
      'a time',
      ObjectMeta,
      { creationTimestamp: fc.constant('2024-02-30T00:00:00Z') },
      'overrides.creationTimestamp generates an invalid value: expected an RFC 3339 time'
    ],
    [
      'a constant',
      TokenRequest,
      { kind: fc.constant('Pod') },
      'overrides.kind generates an invalid value: expected "TokenRequest"'
    ],
    [
      'an optional field, which is never null',
      TokenReview,
      { spec: { token: fc.constant(null) } },
      'overrides.spec.token generates an invalid value: expected a string'
    ],
    [
      'a list',
      TokenRequest,
      { spec: { audiences: fc.constantFrom(['a'], ['a', null]) } },
      'overrides.spec.audiences generates an invalid value: expected an array of strings'
    ],
    [
      'an item',
      TokenRequest,
      { spec: { audiences: { each: fc.constant(1) } } },
      'overrides.spec.audiences.each generates an invalid value: expected a string'
    ],
    [
      'an item in a map of lists',
      UserInfo,
      { extra: { each: { each: fc.constant(1) } } },
      'overrides.extra.each.each generates an invalid value: expected a string'
    ],
    [
      'a model',
      TokenRequest,
      { spec: fc.constant({ audiences: 'a' }) },
      'overrides.spec generates an invalid value: expected a value of TokenRequestSpec'
    ],
    [
      'JSON',
      ManagedFieldsEntry,
      { fieldsV1: { each: fc.constant(undefined) } },
      'overrides.fieldsV1.each generates an invalid value: expected JSON'
    ],
    [
      'a JSON object',
      ManagedFieldsEntry,
      { fieldsV1: fc.constant([]) },
      'overrides.fieldsV1 generates an invalid value: expected an object'
    ]
  ] as ReadonlyArray<readonly [string, Codec<unknown>, unknown, string]>)(
    'overrides: invalid values are refused when the arbitrary is built (%s)',
    (_, codec, wrong, complaint) => {
      const options = { overrides: wrong } as ArbitraryOptions<unknown>
      expect(() => getArbitrary(codec, options)).toThrow(new Error(complaint))
      expect(() => getWireArbitrary(codec, options)).toThrow(new Error(complaint))
      expect(() => getInvalidDocumentArbitrary(codec, options)).toThrow(new Error(complaint))
    }
  )

  it('overrides: invalid values are refused when they are generated if they are rare', () => {
    const names = fc.oneof({ weight: 2000, arbitrary: fc.string() }, { weight: 1, arbitrary: fc.constant(1) })
    const options = { overrides: { username: names } } as ArbitraryOptions<UserInfo>
    const arbitrary = getArbitrary(UserInfo, options)
    expect(() => sample(arbitrary, 20_000)).toThrow('overrides.username generates an invalid value')
  })

  it('overrides: sets fields of documents too', () => {
    const overrides = { spec: { token: fc.constant('secret') } }
    const tokens = (documents: ReadonlyArray<unknown>): ReadonlyArray<unknown> =>
      documents.flatMap(
        (document) => (document as { readonly spec?: { readonly token?: unknown } } | null)?.spec?.token ?? []
      )

    expect(new Set(tokens(sample(getWireArbitrary(TokenReview, { overrides }), 200)))).toStrictEqual(
      new Set(['secret'])
    )
    expect(
      tokens(sample(getInvalidDocumentArbitrary(TokenReview, { overrides }), 200).map(({ wire }) => wire))
    ).toContain('secret')
  })
})

// -------------------------------------------------------------------------------------
// models
// -------------------------------------------------------------------------------------

it('nested models with the same name are not treated as recursive', () => {
  interface Inner {
    readonly a: string
  }
  interface Middle {
    readonly inner: Inner
  }
  interface Outer {
    readonly middle: Middle
  }
  interface Whole {
    readonly outer?: Outer
  }
  const Inner: Model<Inner> = model<Inner>('Spec', { a: required(string) })
  const Middle: Model<Middle> = model<Middle>('Spec', { inner: required(Inner) })
  const Outer: Model<Outer> = model<Outer>('Spec', { middle: required(Middle) })
  const Whole: Model<Whole> = model<Whole>('Spec', { outer: optional(Outer) })

  expect(someOf(getArbitrary(Whole, { maxDepth: 1 }), 100, ({ outer }) => outer !== undefined)).toBe(true)
})

describe('a recursive model', () => {
  interface Chain {
    readonly next: Chain
  }
  const Chain: Model<Chain> = model<Chain>('Chain', { next: required(lazy('Chain', (): Codec<Chain> => Chain)) })

  it('that requires itself has no values', () => {
    expect(() => getArbitrary(Chain)).toThrow('Chain has no values')
    expect(() => getArbitrary(Route, { maxDepth: -1 })).not.toThrow()
  })

  it('without values is left out of other models', () => {
    interface Holder {
      readonly chain?: Chain
      readonly chains: ReadonlyArray<Chain>
      readonly named: Readonly<Record<string, Chain>>
      readonly either?: Chain
    }
    const Holder: Model<Holder> = model<Holder>('Holder', {
      chain: optional(Chain),
      chains: required(list(Chain)),
      named: required(map(Chain)),
      either: optional(byJsonType({ object: Chain }))
    })
    expect(new Set(sample(getArbitrary(Holder), 100).map((holder) => JSON.stringify(holder)))).toStrictEqual(
      new Set(['{"chains":[],"named":{}}'])
    )
  })

  it.each([1, 2])('may consist of lists or maps only, %i deep', (maxDepth) => {
    type Lists = ReadonlyArray<Lists>
    interface Maps {
      readonly [key: string]: Maps
    }
    const Lists: Codec<Lists> = list<Lists>(lazy('Lists', (): Codec<Lists> => Lists))
    const Maps: Codec<Maps> = map<Maps>(lazy('Maps', (): Codec<Maps> => Maps))
    const levels = (u: object): number => 1 + Math.max(-1, ...Object.values(u).map(levels))

    for (const codec of [Lists, Maps]) {
      const values = sample<object>(getArbitrary<object>(codec as Codec<object>, { maxDepth }), 200)
      expect(values.every((value) => codec.is(value))).toBe(true)
      expect(Math.max(...values.map(levels))).toBe(maxDepth)
      sample(getWireArbitrary(codec as Codec<object>), 20)
      sample(getInvalidDocumentArbitrary(codec as Codec<object>), 20)
    }
  })

  it('may be created again by a function at each use', () => {
    interface Cons {
      readonly head: Int32
      readonly tail?: Cons
    }
    const cons = (): Model<Cons> => model<Cons>('Cons', { head: required(Int32), tail: optional(lazy('Cons', cons)) })
    const values = sample(getArbitrary(cons()), 200)
    expect(Math.max(...values.map((value) => depthBy(['tail'], value)))).toBe(2)
  })

  it('may contain itself through another model', () => {
    interface Parent {
      readonly child?: Child
    }
    interface Child {
      readonly parents: ReadonlyArray<Parent>
    }
    const Parent: Model<Parent> = model<Parent>('Parent', { child: optional(lazy('Child', (): Codec<Child> => Child)) })
    const Child: Model<Child> = model<Child>('Child', { parents: required(list(Parent)) })
    const values = sample(getArbitrary(Parent), 500)

    expect(values.every(Parent.is)).toBe(true)
    expect(Math.max(...values.map((value) => depthBy(['child', 'parents'], value)))).toBeGreaterThan(2)
  })
})

// -------------------------------------------------------------------------------------
// documents
// -------------------------------------------------------------------------------------

describe('documents', () => {
  it.each([
    ['null for an object', /"boundObjectRef":null/],
    ['null for a number', /"expirationSeconds":null/],
    ['null for a time', /"creationTimestamp":null/],
    ['null for a required list', /"audiences":null/],
    ['null for a list in a map', /"attestations":\{"[^"]*":null/],
    ['Go’s zero value of an unset field', /"status":\{"token":"","expirationTimestamp":null\}/],
    ['unknown fields', /"(SPEC|METADATA)":/],
    ['unknown fields with names of inherited properties', /^\{"__proto__":/],
    [
      'unknown fields before and after those of the model',
      /^\{"(?!kind|api|meta|spec|status).*"spec":\{.*\},"(?!status)\w+":[^{}[\]]*\}$/
    ]
  ])('have %s', (_, pattern) => {
    expect(someOf(getWireArbitrary(TokenRequest), 3000, (wire) => pattern.test(JSON.stringify(wire)))).toBe(true)
  })

  it('have no more than two unknown fields in an object', () => {
    const known = UserInfo.description.fields.map(({ key }) => key)
    const counts = sample(getWireArbitrary(UserInfo), 1000).map(
      (wire) => Object.keys(wire as object).filter((key) => !known.includes(key)).length
    )
    expect(new Set(counts)).toStrictEqual(new Set([0, 1, 2]))
  })

  it('have an unknown field status if the model has none', () => {
    expect(someOf(getWireArbitrary(UserInfo), 3000, (wire) => partOf(wire, 'status') !== undefined)).toBe(true)
  })

  it('have -0 for integers', () => {
    expect(someOf(getWireArbitrary(Int64), 200, (n) => Object.is(n, -0))).toBe(true)
  })

  it('have no unknown fields if the codec is strict', () => {
    for (const wire of sample(getWireArbitrary(strict(TokenReview)), 2000)) {
      expect(E.isRight(strict(TokenReview).decode(wire))).toBe(true)
    }
  })

  it('have forms that only a lenient codec accepts if the codec is lenient', () => {
    const wires = getWireArbitrary(lenient(TokenRequest))

    expect(sample(wires, 1000).filter((wire) => E.isLeft(lenient(TokenRequest).decode(wire)))).toStrictEqual([])
    expect(someOf(wires, 3000, (wire) => wire === null)).toBe(true)
    expect(someOf(wires, 3000, (wire) => partOf(wire, 'kind') === '')).toBe(true)
    expect(someOf(wires, 3000, (wire) => /"finalizers":\[[^\]]*null/.test(JSON.stringify(wire)))).toBe(true)
    expect(someOf(wires, 3000, (wire) => typeof wire === 'object' && wire !== null && !('spec' in wire))).toBe(true)
  })
})

describe('invalid documents', () => {
  /** Returns true if one of `count` documents has this error. Keys and indexes are left out of its path. */
  const someSay = <A>(codec: Codec<A>, count: number, complaint: string): boolean =>
    someOf(getInvalidDocumentArbitrary(codec), count, ({ wire, field }) => {
      const errors = E.match(fieldErrors, () => [])(codec.decode(wire))
      if (errors.length !== 1 || errors[0]?.field !== field) throw new Error(`not the one error at ${field}`)
      return `${field.replace(/\[.*?\]/gs, '[]')}: ${errors[0]?.type} ${errors[0]?.detail}` === complaint
    })

  it.each([
    [TokenRequest, ': FieldValueTypeInvalid expected an object, got null'],
    [TokenRequest, ': FieldValueTypeInvalid expected an object, got an array'],
    [TokenRequest, 'kind: FieldValueNotSupported supported values: "TokenRequest"'],
    [TokenRequest, 'apiVersion: FieldValueNotSupported supported values: "authentication.k8s.io/v1"'],
    [TokenRequest, 'kind: FieldValueTypeInvalid expected a string, got a number'],
    [TokenRequest, 'metadata: FieldValueTypeInvalid expected an object, got a string'],
    [TokenRequest, 'spec: FieldValueRequired expected an object, got nothing'],
    [TokenRequest, 'spec: FieldValueRequired expected an object, got null'],
    [TokenRequest, 'status.token: FieldValueRequired expected a string, got nothing'],
    [TokenRequest, 'status.expirationTimestamp: FieldValueRequired expected an RFC 3339 time, got null'],
    [TokenRequest, 'status.expirationTimestamp: FieldValueInvalid expected an RFC 3339 time'],
    [TokenRequestSpec, 'audiences: FieldValueRequired expected an array of strings, got nothing'],
    [TokenRequestSpec, 'audiences: FieldValueTypeInvalid expected an array of strings, got an object'],
    [TokenRequestSpec, 'audiences[]: FieldValueTypeInvalid expected a string, got a number'],
    [TokenRequestSpec, 'audiences[]: FieldValueTypeInvalid expected a string, got null'],
    [TokenRequestSpec, 'expirationSeconds: FieldValueInvalid expected a safe integer'],
    [TokenRequestSpec, 'attestations[]: FieldValueTypeInvalid expected an array of strings, got a string'],
    [TokenRequestSpec, 'attestations[][]: FieldValueTypeInvalid expected a string, got null'],
    [ObjectMeta, 'creationTimestamp: FieldValueInvalid expected an RFC 3339 time'],
    [ObjectMeta, 'labels[]: FieldValueTypeInvalid expected a string, got null'],
    [ObjectMeta, 'ownerReferences[]: FieldValueTypeInvalid expected an object, got null'],
    [ObjectMeta, 'ownerReferences[].uid: FieldValueRequired expected a string, got nothing'],
    [ObjectMeta, 'ownerReferences[].controller: FieldValueTypeInvalid expected a boolean, got a string'],
    [ObjectMeta, 'managedFields[].fieldsV1: FieldValueTypeInvalid expected an object, got an array']
  ] as ReadonlyArray<readonly [Codec<unknown>, string]>)('of %s include one with the error %s', (codec, complaint) => {
    expect(someSay(codec, 10_000, complaint)).toBe(true)
  })

  it('of a strict codec include unknown fields', () => {
    expect(someSay(strict(UserInfo), 2000, 'speck: UnknownField unknown field "speck"')).toBe(true)
    expect(someSay(strict(UserInfo), 2000, '__proto__: UnknownField unknown field "__proto__"')).toBe(true)
  })

  it('of a lenient codec include only those that Go refuses too', () => {
    const bad = getInvalidDocumentArbitrary(lenient(TokenRequest))
    const isRequired = ({ wire }: { readonly wire: unknown }): boolean =>
      E.match(fieldErrors, () => [])(lenient(TokenRequest).decode(wire)).some(
        ({ type }) => type === 'FieldValueRequired'
      )
    expect(sample(bad, 1000).filter(isRequired)).toStrictEqual([])
    expect(
      someSay(
        lenient(TokenRequest),
        5000,
        'spec.audiences: FieldValueTypeInvalid expected an array of strings, got a string'
      )
    ).toBe(true)
  })

  it('name keys in the form of errors', () => {
    const bad = getInvalidDocumentArbitrary(map(Endpoint))

    expect(someOf(bad, 20_000, ({ field }) => field === '[__proto__].host')).toBe(true)
    expect(someOf(bad, 20_000, ({ field }) => field === '[\\ud83d].host')).toBe(true)
    expect(someOf(bad, 20_000, ({ field }) => field.includes('…'))).toBe(true)
  })

  it('do not exist if any JSON is valid', () => {
    expect(() => getInvalidDocumentArbitrary(json)).toThrow('Json accepts any JSON, so it has no invalid documents')
    expect(someSay(list(json), 200, ': FieldValueTypeInvalid expected an array of JSON values, got null')).toBe(true)
  })

  it('never read as absent if Go’s zero value counts as absent', () => {
    interface Holder {
      readonly kind?: 'Holder'
      readonly backup?: Backup
    }
    const Holder: Model<Holder> = model<Holder>('Holder', {
      kind: optional(constant('Holder')),
      backup: optional(Backup)
    })
    const complaint = 'backup.lastTime: FieldValueInvalid expected an RFC 3339 time'
    expect(someSay(Holder, 5000, complaint)).toBe(true)
  })
})
