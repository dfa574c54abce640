import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import type { Eq } from 'fp-ts/Eq'
import type { Json } from 'fp-ts/Json'
import * as O from 'fp-ts/Option'
import type { Show } from 'fp-ts/Show'
import type * as t from 'io-ts'
import { type ArbitraryOptions, codecLaws, getArbitrary } from 'io-ts-kubernetes/arbitrary'
import {
  type Codec,
  constant,
  json,
  lazy,
  lenient,
  list,
  literal,
  type Model,
  model,
  number,
  optional,
  required,
  scalar,
  strict,
  string
} from 'io-ts-kubernetes/codec'
import type * as Instances from 'io-ts-kubernetes/instances'
import type { toJson } from 'io-ts-kubernetes/json'
import { Time } from 'io-ts-kubernetes/meta/v1'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Workload } from '../../laws/workload'
import { partOf } from '../../support/partOf'

// Each law is run with a codec that breaks it, to show that the law can fail.

type AnyFunction = (...args: ReadonlyArray<never>) => unknown

/**
 * Functions that derive from a description work the same for every codec. To make one of them wrong, it is replaced
 * here.
 */
const { replaced, replaceable } = vi.hoisted(() => {
  const replaced = new Map<string, (right: never) => unknown>()
  const replaceable = (module: object, ...names: ReadonlyArray<string>): object => ({
    ...module,
    ...Object.fromEntries(
      names.map((name) => [
        name,
        (...args: ReadonlyArray<never>) => {
          const right = (module as Record<string, AnyFunction>)[name] as never
          return ((replaced.get(name)?.(right) ?? right) as AnyFunction)(...args)
        }
      ])
    )
  })
  return { replaced, replaceable }
})
vi.mock('../../../src/codec', async (load) => replaceable(await load(), 'strict', 'lenient'))
vi.mock('../../../src/instances', async (load) => replaceable(await load(), 'getEq', 'getShow'))
vi.mock('../../../src/optics', async (load) => replaceable(await load(), 'getOptics'))
vi.mock('../../../src/json', async (load) => replaceable(await load(), 'fromJson', 'toJson'))
vi.mock('../../../src/arbitrary/value', async (load) => replaceable(await load(), 'getArbitrary'))
vi.mock('../../../src/arbitrary/wire', async (load) => replaceable(await load(), 'getWireArbitrary'))

afterEach(() => {
  replaced.clear()
})

interface Note {
  readonly kind?: 'Note'
  readonly text: string
  readonly token?: string
  readonly time?: Time
  readonly tags?: ReadonlyArray<string>
}
const Note: Model<Note> = model<Note>('Note', {
  kind: optional(constant('Note')),
  text: required(string),
  token: optional(string, { secret: true }),
  time: optional(Time),
  tags: optional(list(string))
})

/** Replacements of a codec's members. `decodeText` replaces `fromJson`. */
type Members<A> = Partial<Model<A>> & { readonly decodeText?: Model<A>['decode'] }

/** Returns the codec with some of its members replaced. */
const breakCodec = <A>(codec: Model<A>, { decodeText, ...members }: Members<A>): Model<A> => {
  if (decodeText !== undefined) replaced.set('fromJson', () => () => (text: string) => decodeText(JSON.parse(text)))
  const decode = members.decode ?? ((u: unknown): t.Validation<A> => codec.decode(u))
  const all = { description: codec.description, decode, decodeOwned: decode, ...members }
  return Object.create(codec, Object.getOwnPropertyDescriptors(all)) as Model<A>
}

const broken = (members: Members<Note>): Model<Note> => breakCodec(Note, members)

const changeRight =
  (change: (note: Note) => unknown): Model<Note>['decode'] =>
  (u) =>
    // a broken codec also breaks its types
    E.map(change)(Note.decode(u)) as t.Validation<Note>

const changeErrors =
  (change: (u: unknown, error: t.ValidationError) => t.ValidationError): Model<Note>['decode'] =>
  (u) =>
    E.mapLeft((errors: t.Errors) => errors.map((error) => change(u, error)))(Note.decode(u))

const check = (property: fc.IProperty<unknown>): fc.RunDetails<unknown> =>
  fc.check(property, { seed: 1, numRuns: 40, endOnFailure: true })

const failing = <A>(codec: Model<A>, options: ArbitraryOptions<A> = {}): ReadonlyArray<string> =>
  codecLaws(codec, options)
    .filter(({ property }) => check(property).failed)
    .map(({ name }) => name)

describe('laws', () => {
  it('hold for a codec that is not broken', () => {
    expect(failing(Note)).toStrictEqual([])
    expect(failing(broken({}))).toStrictEqual([])
  })

  it('hold for a strict codec and for a lenient one', () => {
    expect(failing(strict(Note))).toStrictEqual([])
    expect(failing(lenient(Note))).toStrictEqual([])
  })

  it('are left out if they are about optics, for a codec without fields', () => {
    const names = (codec: Codec<string>): ReadonlyArray<string> => codecLaws(codec).map(({ name }) => name)
    expect(names(string)).not.toContain('the optic of every path obeys the optics laws')
  })

  it('hold for models with JSON fields and with literals that are not constants', () => {
    interface Loose {
      readonly any: Json
      readonly other?: Json
      readonly unit?: 'days' | 'weeks'
    }
    const Loose: Model<Loose> = model<Loose>('Loose', {
      any: required(json),
      other: optional(json),
      unit: optional(literal('days', 'weeks'))
    })
    expect(failing(Loose)).toStrictEqual([])
  })
})

// -------------------------------------------------------------------------------------
// broken codecs
// -------------------------------------------------------------------------------------

const kept: Array<unknown> = []

describe('a broken codec', () => {
  it.each<readonly [string, Parameters<typeof broken>[0], ReadonlyArray<string>]>([
    [
      'accepts no value in is',
      { is: (_u): _u is Note => false },
      [
        'shrunk values are valid',
        'every generated value is valid',
        'make returns a valid value',
        'a valid document decodes to a valid value',
        'decode returns valid values only and refuses no valid value',
        'the optic of every path obeys the optics laws'
      ]
    ],
    [
      'accepts every value in is',
      { is: (_u): _u is Note => true },
      [
        'is refuses undefined and null in optional fields',
        'decode returns valid values only and refuses no valid value'
      ]
    ],
    [
      'accepts null as a string in is',
      { is: (u): u is Note => Note.is(u) || isObjectWith(u, 'token', null) },
      [
        'is refuses undefined and null in optional fields',
        'decode returns valid values only and refuses no valid value'
      ]
    ],
    [
      'accepts undefined as a string in is',
      { is: (u): u is Note => Note.is(u) || isObjectWith(u, 'token', undefined) },
      ['is refuses undefined and null in optional fields']
    ],
    [
      'encodes to the value itself',
      { encode: (note) => note },
      [
        'encode writes fields in the order of the model, independent of their order in the value',
        'an encoded value shares no object with the value'
      ]
    ],
    [
      'encodes to an object that contains a part of the value',
      { encode: (note) => Object.assign({ ...Note.encode(note) }, 'tags' in note && { tags: note.tags }) },
      ['an encoded value shares no object with the value']
    ],
    [
      'encodes another string',
      { encode: (note) => ({ ...Note.encode(note), text: '' }) },
      [
        'encode keeps every key and value',
        'decode returns the value that was encoded',
        'fromJson returns the value that toJson encoded',
        'strict decodes every encoded value'
      ]
    ],
    [
      'encodes an unknown field',
      { encode: (note) => ({ ...Note.encode(note), more: 1 }) },
      ['encode keeps every key and value', 'strict decodes every encoded value']
    ],
    [
      'encodes to something else at each call',
      { encode: (note) => ({ ...Note.encode(note), more: kept.push(0) }) },
      [
        'encode keeps every key and value',
        'encode writes fields in the order of the model, independent of their order in the value',
        'strict decodes every encoded value',
        'encoding and decoding a decoded value does not change its JSON'
      ]
    ],
    [
      'changes what it encodes',
      { encode: (note) => Object.assign(note, { text: 'a' }) },
      [
        'encode keeps every key and value',
        'encode writes fields in the order of the model, independent of their order in the value',
        'an encoded value shares no object with the value',
        'decode returns the value that was encoded',
        'fromJson returns the value that toJson encoded',
        'strict decodes every encoded value'
      ]
    ],
    [
      'decodes to another value',
      { decode: changeRight((note) => ({ ...note, text: `${note.text}!` })) },
      [
        'decode returns the value that was encoded',
        'fromJson returns the value that toJson encoded',
        'encoding and decoding a decoded value does not change its JSON',
        'lenient decodes every document of the codec to the same value'
      ]
    ],
    [
      'decodes to an invalid value',
      { decode: changeRight((note) => ({ ...note, text: 1 })) },
      [
        'decode returns the value that was encoded',
        'fromJson returns the value that toJson encoded',
        'a valid document decodes to a valid value',
        'decode drops unknown fields',
        'encoding and decoding a decoded value does not change its JSON',
        'lenient decodes every document of the codec to the same value',
        'decode returns valid values only and refuses no valid value'
      ]
    ],
    [
      'decodes to a value with an unknown field',
      { decode: changeRight((note) => ({ ...note, more: 1 })) },
      [
        'decode returns the value that was encoded',
        'fromJson returns the value that toJson encoded',
        'decode drops unknown fields',
        'lenient decodes every document of the codec to the same value'
      ]
    ],
    [
      'refuses every document',
      { decode: (u) => Note.decode([u]) },
      [
        'decode returns the value that was encoded',
        'fromJson returns the value that toJson encoded',
        'decode and fromJson read -0 as 0',
        'a valid document decodes to a valid value',
        'a decoded value shares no object with the document',
        'fromJson returns the same value as decode',
        'decode drops unknown fields',
        'encoding and decoding a decoded value does not change its JSON',
        'lenient decodes every document of the codec to the same value',
        'an invalid document is refused with one error, which names the invalid field',
        'decode returns valid values only and refuses no valid value'
      ]
    ],
    [
      'decodes every document to the same value',
      { decode: () => E.right({ text: '' }) },
      [
        'decode returns the value that was encoded',
        'fromJson returns the value that toJson encoded',
        'lenient decodes every document of the codec to the same value',
        'an invalid document is refused with one error, which names the invalid field'
      ]
    ],
    [
      'decodes to the document itself',
      { decode: (u) => (Note.is(u) ? E.right(u) : Note.decode(u)) },
      [
        'a decoded value shares no object with the document',
        'decode drops unknown fields',
        'lenient decodes every document of the codec to the same value'
      ]
    ],
    [
      'changes what it decodes',
      { decode: (u) => Note.decode(typeof u === 'object' && u !== null ? Object.assign(u, { kind: 'Note' }) : u) },
      [
        'decode returns the value that was encoded',
        'fromJson returns the value that toJson encoded',
        'a valid document decodes to a valid value',
        'a decoded value shares no object with the document',
        'fromJson returns the same value as decode',
        'decode drops unknown fields',
        'encoding and decoding a decoded value does not change its JSON',
        'lenient decodes every document of the codec to the same value',
        'an invalid document is refused with one error, which names the invalid field',
        'decode returns valid values only and refuses no valid value'
      ]
    ],
    [
      'decodes to another value with fromJson',
      { decodeText: changeRight((note) => ({ ...note, text: '' })) },
      [
        'fromJson returns the value that toJson encoded',
        'decode and fromJson read -0 as 0',
        'fromJson returns the same value as decode'
      ]
    ],
    [
      'reports each error at a wrong field',
      { decode: (u) => E.mapLeft(() => leftOf(Note.decode({})))(Note.decode(u)) },
      ['an invalid document is refused with one error, which names the invalid field']
    ],
    [
      'reports each error twice',
      { decode: (u) => E.mapLeft((errors: t.Errors) => [...errors, ...errors])(Note.decode(u)) },
      ['an invalid document is refused with one error, which names the invalid field']
    ],
    [
      'repeats the document in errors',
      { decode: changeErrors((u, error) => ({ ...error, message: JSON.stringify(u) })) },
      [
        'an error contains no string of the document except keys',
        'decode returns valid values only and refuses no valid value'
      ]
    ],
    [
      'repeats a string in errors',
      { decode: changeErrors((u, error) => ({ ...error, message: String(partOf(u, 'text')) })) },
      ['an error contains no string of the document except keys']
    ],
    [
      'repeats an item of a list in errors',
      { decode: changeErrors((u, error) => ({ ...error, message: String(partOf(partOf(u, 'tags'), '0')) })) },
      ['an error contains no string of the document except keys']
    ],
    [
      'has a string as the value of an error',
      { decode: changeErrors((u, error) => ({ ...error, value: partOf(u, 'text') })) },
      ['an error contains no string of the document except keys']
    ],
    [
      'has a string in the context of an error',
      {
        decode: changeErrors((u, error) => ({
          ...error,
          context: error.context.map((entry) => ({ ...entry, actual: partOf(u, 'text') }))
        }))
      },
      ['an error contains no string of the document except keys']
    ],
    ['adds no constants in make', { make: (note) => note }, ['make adds absent constants and changes nothing else']],
    [
      'changes a string in make',
      { make: (note) => ({ ...Note.make(note), text: '' }) },
      ['make adds absent constants and changes nothing else', 'make returns its own result unchanged']
    ],
    [
      'returns an invalid value from make',
      { make: (note) => ({ ...Note.make(note), time: 'now' as Time }) },
      [
        'make adds absent constants and changes nothing else',
        'make returns a valid value',
        'make returns its own result unchanged'
      ]
    ],
    [
      'returns a copy from make at each call',
      { make: (note) => ({ ...Note.make(note) }) },
      ['make returns its own result unchanged']
    ]
  ])('breaks laws if it %s', (_, members, laws) => {
    expect(failing(broken(members))).toStrictEqual(laws)
  })
})

const isObjectWith = (u: unknown, key: string, value: unknown): boolean =>
  typeof u === 'object' && u !== null && key in u && (u as { readonly [key: string]: unknown })[key] === value

const leftOf = (result: t.Validation<Note>): t.Errors => (E.isLeft(result) ? result.left : [])

// -------------------------------------------------------------------------------------
// broken derivations
// -------------------------------------------------------------------------------------

let shownSoFar = 0

const withEq =
  (equals: (x: Note, y: Note, right: boolean) => boolean) =>
  (getEq: typeof Instances.getEq) =>
  (codec: Model<Note>): Eq<Note> => ({ equals: (x, y) => equals(x, y, getEq(codec).equals(x, y)) })

const withShow =
  (show: (note: Note, right: string) => string) =>
  (getShow: typeof Instances.getShow) =>
  (codec: Model<Note>): Show<Note> => ({ show: (note) => show(note, getShow(codec).show(note)) })

const withDecode =
  (decode: (u: unknown, right: t.Validation<Note>) => t.Validation<Note>) =>
  (mode: (codec: Model<Note>) => Model<Note>) =>
  (codec: Model<Note>): Model<Note> => {
    const { description, mode: itsMode, decode: right } = mode(codec)
    return broken({ description, mode: itsMode, decode: (u) => decode(u, right(u)) })
  }

describe('a broken derivation', () => {
  it.each<readonly [name: string, what: string, wrong: (right: never) => unknown, laws: ReadonlyArray<string>]>([
    [
      'getEq',
      'is always false',
      withEq(() => false),
      [
        'a value equals its copy with reordered keys and respelled times',
        'values are equal if and only if their JSON is equal, apart from the spelling of times'
      ]
    ],
    [
      'getEq',
      'is always true',
      withEq(() => true),
      ['values are equal if and only if their JSON is equal, apart from the spelling of times']
    ],
    [
      'getEq',
      'compares times by spelling',
      withEq((x, y) => JSON.stringify(x) === JSON.stringify(y)),
      [
        'a value equals its copy with reordered keys and respelled times',
        'values are equal if and only if their JSON is equal, apart from the spelling of times'
      ]
    ],
    [
      'getEq',
      'depends on the order of its arguments',
      withEq((x, y, right) => right || x.text < y.text),
      ['equality is symmetric', 'values are equal if and only if their JSON is equal, apart from the spelling of times']
    ],
    [
      'getEq',
      'is true for similar values',
      withEq((x, y, right) => right || Math.abs(x.text.length - y.text.length) === 1),
      [
        'equality is transitive',
        'values are equal if and only if their JSON is equal, apart from the spelling of times'
      ]
    ],
    [
      'getShow',
      'shows two lines',
      withShow((_note, right) => `${right}\n`),
      ['show returns one line of visible characters']
    ],
    [
      'getShow',
      'begins with an invisible character',
      withShow((_note, right) => `\u200b${right}`),
      ['show returns one line of visible characters']
    ],
    ['getShow', 'shows nothing', withShow(() => '{}'), ['values that differ outside secrets are shown differently']],
    [
      'getShow',
      'shows the order of keys',
      withShow((note, right) => right + Object.keys(note).join()),
      ['show does not depend on the order of keys', 'values that differ outside secrets are shown differently']
    ],
    [
      'getShow',
      'shows something else at each call',
      withShow((_note, right) => right + String(shownSoFar++)),
      [
        'show does not depend on the order of keys',
        'show does not depend on secrets',
        'values that differ outside secrets are shown differently'
      ]
    ],
    [
      'getShow',
      'shows secrets',
      withShow((note, right) => right + String(note.token)),
      [
        'show returns one line of visible characters',
        'show does not depend on secrets',
        'show never contains a secret',
        'values that differ outside secrets are shown differently'
      ]
    ],
    [
      'getShow',
      'shows the length of secrets',
      withShow((note, right) => right + String(note.token?.length)),
      ['show does not depend on secrets', 'values that differ outside secrets are shown differently']
    ],
    [
      'strict',
      'refuses every document',
      withDecode(() => Note.decode(null)),
      [
        'strict decodes every encoded value',
        'decode drops unknown fields',
        'strict refuses an unknown or invalid field with one error, which names it'
      ]
    ],
    [
      'strict',
      'decodes to another value',
      withDecode((_u, right) => E.map((note: Note) => ({ ...note, text: '' }))(right)),
      ['strict decodes every encoded value', 'decode drops unknown fields']
    ],
    [
      'strict',
      'accepts unknown fields',
      withDecode((u) => Note.decode(u)),
      ['strict refuses an unknown or invalid field with one error, which names it']
    ],
    [
      'lenient',
      'refuses every document',
      withDecode(() => Note.decode(null)),
      ['lenient decodes every document of the codec to the same value']
    ],
    [
      'lenient',
      'decodes to another value',
      withDecode((_u, right) => E.map((note: Note) => ({ ...note, text: '' }))(right)),
      ['lenient decodes every document of the codec to the same value']
    ],
    [
      'toJson',
      'writes another value',
      (right: typeof toJson) => (codec: Model<Note>) => (note: Note) => right(codec)({ ...note, text: '' }),
      ['fromJson returns the value that toJson encoded']
    ]
  ])('breaks laws: a %s that %s', (name, _, wrong, laws) => {
    replaced.set(name, wrong)
    expect(failing(Note)).toStrictEqual(laws)
  })
})

// -------------------------------------------------------------------------------------
// broken optics
// -------------------------------------------------------------------------------------

interface Node {
  readonly get?: (s: Note) => unknown
  readonly getOption: (s: Note) => O.Option<unknown>
  readonly set: (a: unknown) => (s: Note) => unknown
  readonly upsert: (a: unknown) => (s: Note) => unknown
  readonly remove: (s: Note) => unknown
  readonly prop: (key: string) => Node
}

type Wrong = (node: Node) => Partial<Node>

const breakAt = (node: Node, [key, ...keys]: ReadonlyArray<string>, wrong: Wrong): Node =>
  key === undefined
    ? { ...node, ...wrong(node) }
    : { ...node, prop: (each) => (each === key ? breakAt(node.prop(each), keys, wrong) : node.prop(each)) }

/** Returns the errors that laws throw if an optic is broken. */
const complaintsOf = <A>(codec: Codec<A>, keys: ReadonlyArray<string>, wrong: Wrong): ReadonlyArray<unknown> => {
  replaced.set(
    'getOptics',
    (getOptics: (codec: Codec<A>) => Node) => (each: Codec<A>) => breakAt(getOptics(each), keys, wrong)
  )
  return codecLaws(codec).flatMap(({ property }) => check(property).errorInstance ?? [])
}

describe('a broken optic', () => {
  it.each<readonly [key: string, what: string, wrong: Wrong]>([
    ['text', 'gets undefined', () => ({ get: () => undefined })],
    ['text', 'gets another value', ({ get }) => ({ get: (s) => `${String(get?.(s))}!` })],
    ['text', 'sets nothing', () => ({ set: () => (s) => s })],
    ['text', 'sets another value', ({ set }) => ({ set: (a) => set(`${String(a)}!`) })],
    ['text', 'copies an unchanged object', ({ set }) => ({ set: (a) => (s) => ({ ...(set(a)(s) as Note) }) })],
    [
      'text',
      'sets an invalid value',
      ({ set }) => ({ set: (a) => (s) => (a === s.text ? s : { ...(set(a)(s) as Note), time: 'now' }) })
    ],
    [
      'text',
      'keeps a value of the first of two sets',
      ({ set }) => ({ set: (a) => (s) => (a === s.text ? s : { ...(set(a)(s) as Note), token: s.token ?? s.text }) })
    ],
    [
      'text',
      'changes another field',
      ({ set }) => ({ set: (a) => (s) => (a === s.text ? s : { ...(set(a)(s) as Note), token: '' }) })
    ],
    ['token', 'gets none for a present field', () => ({ getOption: () => O.none })],
    [
      'token',
      'gets another value',
      ({ getOption }) => ({ getOption: (s) => O.map((a) => `${String(a)}!`)(getOption(s)) })
    ],
    ['token', 'sets an absent field', ({ upsert }) => ({ set: upsert })],
    [
      'token',
      'copies the object if the field is absent',
      ({ set }) => ({ set: (a) => (s) => (s.token === undefined ? { ...s } : set(a)(s)) })
    ],
    ['token', 'upserts present fields only', ({ set }) => ({ upsert: set })],
    ['token', 'upserts another value', ({ upsert }) => ({ upsert: (a) => upsert(`${String(a)}!`) })],
    [
      'token',
      'upserts absent fields only',
      ({ upsert }) => ({ upsert: (a) => (s) => (s.token === undefined ? upsert(a)(s) : s) })
    ],
    [
      'token',
      'upserts an invalid value',
      ({ upsert }) => ({ upsert: (a) => (s) => ({ ...(upsert(a)(s) as Note), time: 'now' }) })
    ],
    [
      'token',
      'keeps a value of the first of two upserts',
      ({ upsert }) => ({ upsert: (a) => (s) => ({ ...(upsert(a)(s) as Note), text: s.token ?? s.text }) })
    ],
    [
      'token',
      'changes another field when it upserts',
      ({ upsert }) => ({ upsert: (a) => (s) => ({ ...(upsert(a)(s) as Note), text: '' }) })
    ],
    ['token', 'removes nothing', () => ({ remove: (s) => s })],
    [
      'token',
      'sets undefined when it removes',
      () => ({ remove: (s) => ('token' in s ? { ...s, token: undefined } : s) })
    ],
    [
      'token',
      'copies the object if there is nothing to remove',
      ({ remove }) => ({ remove: (s) => ({ ...(remove(s) as Note) }) })
    ],
    [
      'token',
      'returns undefined when it removes',
      ({ remove }) => ({ remove: (s) => ('token' in s ? undefined : remove(s)) })
    ],
    [
      'token',
      'returns an invalid value when it removes',
      ({ remove }) => ({ remove: (s) => ('token' in s ? { ...(remove(s) as Note), time: 'now' } : s) })
    ],
    [
      'token',
      'changes another field when it removes',
      ({ remove }) => ({ remove: (s) => ('token' in s ? { ...(remove(s) as Note), text: '' } : s) })
    ]
  ])('breaks laws: the optic of %s that %s', (key, _, wrong) => {
    expect(complaintsOf(Note, [key], wrong)).toStrictEqual([new Error(`the optic at ${key} is not lawful`)])
  })

  it('breaks laws at a nested field, also within a recursive model', () => {
    interface Chain {
      readonly note: Note
      readonly next?: Chain
    }
    const Chain: Model<Chain> = model<Chain>('Chain', {
      note: required(Note),
      next: optional(lazy('Chain', (): Codec<Chain> => Chain))
    })
    const paths = [
      ['note', 'token'],
      ['next', 'next'],
      ['next', 'note', 'text']
    ]
    expect(paths.map((keys) => complaintsOf(Chain, keys, () => ({ set: () => () => ({}) })))).toStrictEqual([
      [new Error('the optic at note.token is not lawful')],
      [new Error('the optic at next.next is not lawful')],
      [new Error('the optic at next.note.text is not lawful')]
    ])
  })
})

// -------------------------------------------------------------------------------------
// -0
// -------------------------------------------------------------------------------------

describe('laws of -0', () => {
  interface Sizes {
    readonly sizes: ReadonlyArray<number>
    readonly any?: Json
  }
  const Sizes: Model<Sizes> = model<Sizes>('Sizes', { sizes: required(list(number)), any: optional(json) })
  const VALUE = 'is refuses -0'
  const DECODE = 'decode and fromJson read -0 as 0'

  const hasMinusZero = (u: unknown): boolean =>
    Object.is(u, -0) || (typeof u === 'object' && u !== null && Object.values(u).some(hasMinusZero))

  const sizesWith = (members: Members<Sizes>): Model<Sizes> => breakCodec(Sizes, members)

  it('hold for numbers and JSON', () => {
    for (const codec of [number, json, list(json), Sizes] as ReadonlyArray<Codec<unknown>>) {
      const laws = codecLaws(codec).filter(({ name }) => [VALUE, DECODE].includes(name))
      expect(laws.map(({ name, property }) => [name, check(property).failed])).toStrictEqual([
        [VALUE, false],
        [DECODE, false]
      ])
    }
  })

  it('are broken by a codec that accepts -0 in is', () => {
    expect(failing(sizesWith({ is: (u): u is Sizes => Sizes.is(JSON.parse(JSON.stringify(u) ?? 'null')) }))).toContain(
      VALUE
    )
  })

  it('are broken by a codec that decodes -0 to -0', () => {
    const keeping = sizesWith({
      decode: (u) => (hasMinusZero(u) ? E.right(u as Sizes) : Sizes.decode(u))
    })
    expect(failing(keeping)).toContain(DECODE)
  })

  it('are broken by a codec whose fromJson decodes -0 to -0', () => {
    const keeping = sizesWith({
      decodeText: (u) => (hasMinusZero(u) ? E.right(u as Sizes) : Sizes.decode(u))
    })
    expect(failing(keeping)).toContain(DECODE)
  })

  it('are broken by a codec that refuses -0', () => {
    const refusing = sizesWith({ decode: (u) => Sizes.decode(hasMinusZero(u) ? null : u) })
    expect(failing(refusing)).toContain(DECODE)
  })

  it('hold for a scalar without zero', () => {
    const Positive = scalar<number>({
      name: 'Positive',
      json: 'number',
      expected: 'a positive number',
      plural: 'positive numbers',
      zero: 0,
      unset: 0,
      test: (u) => typeof u === 'number' && u > 0 && u < 100
    })
    expect(codecLaws(list(Positive)).filter(({ property }) => check(property).failed)).toStrictEqual([])
  })
})

describe('laws of custom scalars', () => {
  it('hold for scalars named Time or MicroTime with other values or another order', () => {
    const own = (name: string, more: object): Codec<string> =>
      scalar<string>({
        ...{ name, json: 'string', expected: 'a time', plural: 'times', zero: '', unset: '' },
        test: (u) => typeof u === 'string' && u.endsWith('Z'),
        ...more
      })
    const isText = (u: unknown): boolean => typeof u === 'string'
    const compare = (x: string, y: string): -1 | 0 | 1 => (x < y ? -1 : x > y ? 1 : 0)
    for (const codec of [own('Time', {}), own('MicroTime', { compare }), own('Time', { compare, test: isText })]) {
      expect(
        codecLaws(codec)
          .filter(({ property }) => check(property).failed)
          .map(({ name }) => name)
      ).toStrictEqual([])
    }
  })
})

// -------------------------------------------------------------------------------------
// the cost of a law
// -------------------------------------------------------------------------------------

describe('the cost of laws', () => {
  it('is at most 1,600 checked values in 20 runs for a large model', () => {
    let asked = 0
    const is = (u: unknown): u is Workload => {
      asked += 1
      return Workload.is(u)
    }
    const counting = breakCodec(Workload, { is })
    const counts = codecLaws(counting).map(({ name, property }) => {
      asked = 0
      fc.check(property, { seed: 1, numRuns: 20 })
      return [name, asked] as const
    })
    expect(counts.filter(([, count]) => count > 1600)).toStrictEqual([])
  })

  // with a part for each order of the models, this would take hours
  it('is limited for models that all contain each other', () => {
    const names = Array.from({ length: 9 }, (_, i) => `M${i}`)
    type Any = Readonly<Record<string, unknown>>
    const codecs: ReadonlyArray<Model<Any>> = names.map((own) =>
      model<Any>(own, Object.fromEntries(names.map((name, i) => [name, optional(lazy(name, () => at(i)))])) as never)
    )
    const at = (i: number): Codec<Any> => codecs[i] as Codec<Any>
    expect(codecLaws(at(0)).length).toBeGreaterThan(30)
  })
})

// -------------------------------------------------------------------------------------
// broken arbitraries
// -------------------------------------------------------------------------------------

/** An arbitrary of one value, with given shrunk values. */
class Shrinking<A> extends fc.Arbitrary<A> {
  readonly shrunk: ReadonlyArray<A>
  constructor(
    readonly value: A,
    ...shrunk: ReadonlyArray<A>
  ) {
    super()
    this.shrunk = shrunk
  }
  generate(): fc.Value<A> {
    return new fc.Value(this.value, undefined)
  }
  canShrinkWithoutContext(value: unknown): value is A {
    return value === this.value
  }
  shrink(value: A): fc.Stream<fc.Value<A>> {
    return value === this.value
      ? fc.Stream.of(...this.shrunk.map((shrunk) => new fc.Value(shrunk, undefined)))
      : fc.Stream.nil()
  }
}

let madeSoFar = 0

describe('a broken arbitrary', () => {
  it.each<readonly [string, fc.Arbitrary<Note>, ReadonlyArray<string>]>([
    [
      'generates invalid values',
      fc.constant({ text: 1 } as unknown as Note),
      [
        'shrunk values are valid',
        'kind is present in some values and absent in others',
        'token is present in some values and absent in others',
        'time is present in some values and absent in others',
        'tags is present in some values and absent in others',
        'every generated value is valid',
        'decode returns the value that was encoded',
        'fromJson returns the value that toJson encoded',
        'strict decodes every encoded value',
        'decode and fromJson read -0 as 0',
        'make returns a valid value',
        'a valid document decodes to a valid value',
        'a decoded value shares no object with the document',
        'fromJson returns the same value as decode',
        'decode drops unknown fields',
        'encoding and decoding a decoded value does not change its JSON',
        'lenient decodes every document of the codec to the same value',
        'an invalid document is refused with one error, which names the invalid field',
        'strict refuses an unknown or invalid field with one error, which names it',
        'the optic of every path obeys the optics laws'
      ]
    ],
    [
      'always generates the same value',
      fc.constant({ text: '' }),
      [
        'kind is present in some values and absent in others',
        'token is present in some values and absent in others',
        'time is present in some values and absent in others',
        'tags is present in some values and absent in others'
      ]
    ],
    [
      'always generates every field',
      fc.constant({ kind: 'Note', text: '', token: '', time: '2024-01-15T10:30:00Z' as Time, tags: [] }),
      [
        'kind is present in some values and absent in others',
        'token is present in some values and absent in others',
        'time is present in some values and absent in others',
        'tags is present in some values and absent in others'
      ]
    ],
    [
      'shrinks to an invalid value after valid ones',
      fc.oneof(getArbitrary(Note), new Shrinking<Note>({ text: 'ab' }, { text: 'a' }, { text: 'b' }, {} as Note)),
      ['shrunk values are valid']
    ],
    [
      'shrinks to an invalid value',
      fc.oneof(getArbitrary(Note), new Shrinking<Note>({ text: 'a' }, {} as Note)),
      ['shrunk values are valid']
    ],
    [
      'generates other values for the same seed',
      getArbitrary(Note).map((note) => ({ ...note, text: String(madeSoFar++) })),
      ['the same seed generates the same values']
    ]
  ])('breaks laws if it %s', (_, arbitrary, laws) => {
    replaced.set('getArbitrary', () => () => arbitrary)
    replaced.set('getWireArbitrary', () => () => arbitrary)
    expect(failing(Note)).toStrictEqual(laws)
  })
})

describe('the law of shrunk values', () => {
  it('reports the walk up to the invalid value', () => {
    const shrinking = new Shrinking<Note>({ text: 'a' }, {} as Note)
    replaced.set('getArbitrary', () => () => shrinking)
    const properties = codecLaws(Note).flatMap(({ name, property }) =>
      name === 'shrunk values are valid' ? [property] : []
    )
    const details = properties.map((property) => fc.check(property, { seed: 1 }))
    expect(details.map(({ counterexample, numShrinks }) => [counterexample, numShrinks])).toStrictEqual([
      [[[{ text: 'a' }, {}]], 0]
    ])
    // examples of the caller are reported unchanged
    const asked = properties.map((property) => fc.check(property, { seed: 1, examples: [[[{}]]] }))
    expect(asked.map(({ counterexample, numShrinks }) => [counterexample, numShrinks])).toStrictEqual([[[[{}]], 0]])
  })

  it('walks from other values with another seed', () => {
    const asked: Array<string> = []
    const arbitrary = getArbitrary(Note).map((note) => {
      asked.push(JSON.stringify(note))
      return note
    })
    replaced.set('getArbitrary', () => () => arbitrary)
    const shrinking = codecLaws(Note).filter(({ name }) => name === 'shrunk values are valid')
    const first = shrinking.flatMap(({ property }) =>
      [1, 2, 3, 4, 5].map((seed) => {
        const count = asked.length
        fc.check(property, { seed, numRuns: 1 })
        return asked[count]
      })
    )
    expect(new Set(first).size).toBe(5)
  })
})

describe('the law of decode', () => {
  it.each<readonly [string, (u: unknown) => boolean]>([
    ['a document', (u) => Note.is(u)],
    ['an invalid document', (u) => partOf(u, 'text') === null],
    ['a large integer', (u) => typeof u === 'bigint'],
    ['a date', (u) => u instanceof Date],
    ['a map', (u) => u instanceof Map],
    ['a set', (u) => u instanceof Set],
    ['bytes', (u) => u instanceof Uint8Array],
    ['an object without a prototype', (u) => typeof u === 'object' && u !== null && Object.getPrototypeOf(u) === null],
    ['a list with holes', (u) => Array.isArray(u) && Object.keys(u).length < u.length]
  ])('is run with any input, such as %s', (_, isIt) => {
    let found = false
    const spy = broken({
      decode: (u) => {
        found ||= isIt(u)
        return Note.decode(u)
      }
    })
    for (const { name, property } of codecLaws(spy)) {
      if (name.startsWith('decode returns valid values only')) fc.check(property, { seed: 1, numRuns: 3000 })
    }
    expect(found).toBe(true)
  })
})
