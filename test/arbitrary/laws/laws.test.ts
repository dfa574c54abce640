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

// Each law is shown a codec that breaks it: a law that nothing breaks holds nothing.

type AnyFunction = (...args: ReadonlyArray<never>) => unknown

/** What is derived from a description cannot be wrong for one codec alone: here it can be replaced. */
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

/** Members of a codec, and how it decodes text. */
type Members<A> = Partial<Model<A>> & { readonly decodeText?: Model<A>['decode'] }

/** The codec with some of its members replaced. */
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
    // a wrong codec breaks its types, too
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

it('are kept by a codec that is not broken', () => {
  expect(failing(Note)).toStrictEqual([])
  expect(failing(broken({}))).toStrictEqual([])
})

it('are kept by a codec that is strict, and by one that is lenient', () => {
  expect(failing(strict(Note))).toStrictEqual([])
  expect(failing(lenient(Note))).toStrictEqual([])
})

it('are none of optics where there are no paths', () => {
  const names = (codec: Codec<string>): ReadonlyArray<string> => codecLaws(codec).map(({ name }) => name)
  expect(names(string)).not.toContain('the optic of every path is lawful')
})

it('are kept where null is a value, and a literal no constant', () => {
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

// -------------------------------------------------------------------------------------
// broken codecs
// -------------------------------------------------------------------------------------

const kept: Array<unknown> = []

it.each<readonly [string, Parameters<typeof broken>[0], ReadonlyArray<string>]>([
  [
    'takes nothing for a value',
    { is: (_u): _u is Note => false },
    [
      'what a value shrinks to is a value',
      'an arbitrary value is one',
      'make gives a value',
      'a document decodes, to a value',
      'whatever comes, decode is right exactly where it gives a value',
      'the optic of every path is lawful'
    ]
  ],
  [
    'takes anything for a value',
    { is: (_u): _u is Note => true },
    [
      'undefined and null are no values of optional fields',
      'whatever comes, decode is right exactly where it gives a value'
    ]
  ],
  [
    'takes null for a text',
    { is: (u): u is Note => Note.is(u) || isObjectWith(u, 'token', null) },
    [
      'undefined and null are no values of optional fields',
      'whatever comes, decode is right exactly where it gives a value'
    ]
  ],
  [
    'takes undefined for a text',
    { is: (u): u is Note => Note.is(u) || isObjectWith(u, 'token', undefined) },
    ['undefined and null are no values of optional fields']
  ],
  [
    'encodes to the value itself',
    { encode: (note) => note },
    [
      'encode writes fields in the order of the model, whatever order the value has',
      'encode shares nothing with the value'
    ]
  ],
  [
    'encodes to a part of the value',
    { encode: (note) => Object.assign({ ...Note.encode(note) }, 'tags' in note && { tags: note.tags }) },
    ['encode shares nothing with the value']
  ],
  [
    'encodes a text as another',
    { encode: (note) => ({ ...Note.encode(note), text: '' }) },
    [
      'encode changes nothing',
      'decode gives back what was encoded',
      'decode gives back what was encoded as text',
      'strict takes what was encoded'
    ]
  ],
  [
    'encodes a field that it does not know',
    { encode: (note) => ({ ...Note.encode(note), more: 1 }) },
    ['encode changes nothing', 'strict takes what was encoded']
  ],
  [
    'encodes something new each time',
    { encode: (note) => ({ ...Note.encode(note), more: kept.push(0) }) },
    [
      'encode changes nothing',
      'encode writes fields in the order of the model, whatever order the value has',
      'strict takes what was encoded',
      'what was decoded and encoded is a normal form'
    ]
  ],
  [
    'changes what it encodes',
    { encode: (note) => Object.assign(note, { text: 'a' }) },
    [
      'encode changes nothing',
      'encode writes fields in the order of the model, whatever order the value has',
      'encode shares nothing with the value',
      'decode gives back what was encoded',
      'decode gives back what was encoded as text',
      'strict takes what was encoded'
    ]
  ],
  [
    'decodes to something else',
    { decode: changeRight((note) => ({ ...note, text: `${note.text}!` })) },
    [
      'decode gives back what was encoded',
      'decode gives back what was encoded as text',
      'what was decoded and encoded is a normal form',
      'lenient agrees where the codec decodes'
    ]
  ],
  [
    'decodes to no value',
    { decode: changeRight((note) => ({ ...note, text: 1 })) },
    [
      'decode gives back what was encoded',
      'decode gives back what was encoded as text',
      'a document decodes, to a value',
      'decode keeps nothing that the model does not know',
      'what was decoded and encoded is a normal form',
      'lenient agrees where the codec decodes',
      'whatever comes, decode is right exactly where it gives a value'
    ]
  ],
  [
    'decodes to a value with more in it',
    { decode: changeRight((note) => ({ ...note, more: 1 })) },
    [
      'decode gives back what was encoded',
      'decode gives back what was encoded as text',
      'decode keeps nothing that the model does not know',
      'lenient agrees where the codec decodes'
    ]
  ],
  [
    'decodes nothing',
    { decode: (u) => Note.decode([u]) },
    [
      'decode gives back what was encoded',
      'decode gives back what was encoded as text',
      'decode reads -0 as 0, in a document and in text',
      'a document decodes, to a value',
      'decode shares nothing with the document',
      'decode reads text as it reads the document',
      'decode keeps nothing that the model does not know',
      'what was decoded and encoded is a normal form',
      'lenient agrees where the codec decodes',
      'a document with a mistake is refused, and the only error names its field',
      'whatever comes, decode is right exactly where it gives a value'
    ]
  ],
  [
    'decodes anything',
    { decode: () => E.right({ text: '' }) },
    [
      'decode gives back what was encoded',
      'decode gives back what was encoded as text',
      'lenient agrees where the codec decodes',
      'a document with a mistake is refused, and the only error names its field'
    ]
  ],
  [
    'decodes to the document itself',
    { decode: (u) => (Note.is(u) ? E.right(u) : Note.decode(u)) },
    [
      'decode shares nothing with the document',
      'decode keeps nothing that the model does not know',
      'lenient agrees where the codec decodes'
    ]
  ],
  [
    'changes what it decodes',
    { decode: (u) => Note.decode(typeof u === 'object' && u !== null ? Object.assign(u, { kind: 'Note' }) : u) },
    [
      'decode gives back what was encoded',
      'decode gives back what was encoded as text',
      'a document decodes, to a value',
      'decode shares nothing with the document',
      'decode reads text as it reads the document',
      'decode keeps nothing that the model does not know',
      'what was decoded and encoded is a normal form',
      'lenient agrees where the codec decodes',
      'a document with a mistake is refused, and the only error names its field',
      'whatever comes, decode is right exactly where it gives a value'
    ]
  ],
  [
    'decodes text otherwise',
    { decodeText: changeRight((note) => ({ ...note, text: '' })) },
    [
      'decode gives back what was encoded as text',
      'decode reads -0 as 0, in a document and in text',
      'decode reads text as it reads the document'
    ]
  ],
  [
    'says of each mistake that it is somewhere else',
    { decode: (u) => E.mapLeft(() => leftOf(Note.decode({})))(Note.decode(u)) },
    ['a document with a mistake is refused, and the only error names its field']
  ],
  [
    'says of each mistake twice what it is',
    { decode: (u) => E.mapLeft((errors: t.Errors) => [...errors, ...errors])(Note.decode(u)) },
    ['a document with a mistake is refused, and the only error names its field']
  ],
  [
    'repeats what is wrong',
    { decode: changeErrors((u, error) => ({ ...error, message: JSON.stringify(u) })) },
    [
      'an error repeats nothing of a document but keys',
      'whatever comes, decode is right exactly where it gives a value'
    ]
  ],
  [
    'repeats a text',
    { decode: changeErrors((u, error) => ({ ...error, message: String(partOf(u, 'text')) })) },
    ['an error repeats nothing of a document but keys']
  ],
  [
    'repeats an item of a list',
    { decode: changeErrors((u, error) => ({ ...error, message: String(partOf(partOf(u, 'tags'), '0')) })) },
    ['an error repeats nothing of a document but keys']
  ],
  [
    'has a text as the value of an error',
    { decode: changeErrors((u, error) => ({ ...error, value: partOf(u, 'text') })) },
    ['an error repeats nothing of a document but keys']
  ],
  [
    'has a text in the context of an error',
    {
      decode: changeErrors((u, error) => ({
        ...error,
        context: error.context.map((entry) => ({ ...entry, actual: partOf(u, 'text') }))
      }))
    },
    ['an error repeats nothing of a document but keys']
  ],
  ['makes nothing', { make: (note) => note }, ['make fills in the constants, and changes nothing else']],
  [
    'makes something else',
    { make: (note) => ({ ...Note.make(note), text: '' }) },
    ['make fills in the constants, and changes nothing else', 'make leaves alone what it made']
  ],
  [
    'makes no value',
    { make: (note) => ({ ...Note.make(note), time: 'now' as Time }) },
    ['make fills in the constants, and changes nothing else', 'make gives a value', 'make leaves alone what it made']
  ],
  ['makes a copy each time', { make: (note) => ({ ...Note.make(note) }) }, ['make leaves alone what it made']]
])('are broken by a codec that %s', (_, members, laws) => {
  expect(failing(broken(members))).toStrictEqual(laws)
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

it.each<readonly [name: string, what: string, wrong: (right: never) => unknown, laws: ReadonlyArray<string>]>([
  [
    'getEq',
    'finds nothing equal',
    withEq(() => false),
    [
      'a value equals itself, with its keys in another order and its times in other letters too',
      'values are equal exactly where their JSON is, but for the letters of a time'
    ]
  ],
  [
    'getEq',
    'finds all equal',
    withEq(() => true),
    ['values are equal exactly where their JSON is, but for the letters of a time']
  ],
  [
    'getEq',
    'compares letters',
    withEq((x, y) => JSON.stringify(x) === JSON.stringify(y)),
    [
      'a value equals itself, with its keys in another order and its times in other letters too',
      'values are equal exactly where their JSON is, but for the letters of a time'
    ]
  ],
  [
    'getEq',
    'depends on what comes first',
    withEq((x, y, right) => right || x.text < y.text),
    ['equality goes both ways', 'values are equal exactly where their JSON is, but for the letters of a time']
  ],
  [
    'getEq',
    'finds equal what is alike',
    withEq((x, y, right) => right || Math.abs(x.text.length - y.text.length) === 1),
    ['what equals the same is equal', 'values are equal exactly where their JSON is, but for the letters of a time']
  ],
  [
    'getShow',
    'shows two lines',
    withShow((_note, right) => `${right}\n`),
    ['a value is shown in one line of characters that can be seen']
  ],
  [
    'getShow',
    'begins with what nobody sees',
    withShow((_note, right) => `\u200b${right}`),
    ['a value is shown in one line of characters that can be seen']
  ],
  ['getShow', 'shows nothing', withShow(() => '{}'), ['values that differ in more than secrets are shown differently']],
  [
    'getShow',
    'shows the order of keys',
    withShow((note, right) => right + Object.keys(note).join()),
    ['what is shown depends on nothing but the value', 'values that differ in more than secrets are shown differently']
  ],
  [
    'getShow',
    'shows something else each time',
    withShow((_note, right) => right + String(shownSoFar++)),
    [
      'what is shown depends on nothing but the value',
      'what is shown is the same whatever the secrets are',
      'values that differ in more than secrets are shown differently'
    ]
  ],
  [
    'getShow',
    'shows secrets',
    withShow((note, right) => right + String(note.token)),
    [
      'a value is shown in one line of characters that can be seen',
      'what is shown is the same whatever the secrets are',
      'a secret is never shown',
      'values that differ in more than secrets are shown differently'
    ]
  ],
  [
    'getShow',
    'shows how long secrets are',
    withShow((note, right) => right + String(note.token?.length)),
    [
      'what is shown is the same whatever the secrets are',
      'values that differ in more than secrets are shown differently'
    ]
  ],
  [
    'strict',
    'refuses all',
    withDecode(() => Note.decode(null)),
    [
      'strict takes what was encoded',
      'decode keeps nothing that the model does not know',
      'strict finds an unknown field, as any other mistake'
    ]
  ],
  [
    'strict',
    'reads something else',
    withDecode((_u, right) => E.map((note: Note) => ({ ...note, text: '' }))(right)),
    ['strict takes what was encoded', 'decode keeps nothing that the model does not know']
  ],
  ['strict', 'is not', withDecode((u) => Note.decode(u)), ['strict finds an unknown field, as any other mistake']],
  ['lenient', 'refuses all', withDecode(() => Note.decode(null)), ['lenient agrees where the codec decodes']],
  [
    'lenient',
    'reads something else',
    withDecode((_u, right) => E.map((note: Note) => ({ ...note, text: '' }))(right)),
    ['lenient agrees where the codec decodes']
  ],
  [
    'toJson',
    'writes another value',
    (right: typeof toJson) => (codec: Model<Note>) => (note: Note) => right(codec)({ ...note, text: '' }),
    ['decode gives back what was encoded as text']
  ]
])('are broken by a %s that %s', (name, _, wrong, laws) => {
  replaced.set(name, wrong)
  expect(failing(Note)).toStrictEqual(laws)
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

/** What laws throw where an optic is wrong. */
const complaintsOf = <A>(codec: Codec<A>, keys: ReadonlyArray<string>, wrong: Wrong): ReadonlyArray<unknown> => {
  replaced.set(
    'getOptics',
    (getOptics: (codec: Codec<A>) => Node) => (each: Codec<A>) => breakAt(getOptics(each), keys, wrong)
  )
  return codecLaws(codec).flatMap(({ property }) => check(property).errorInstance ?? [])
}

it.each<readonly [key: string, what: string, wrong: Wrong]>([
  ['text', 'gets nothing', () => ({ get: () => undefined })],
  ['text', 'gets something else', ({ get }) => ({ get: (s) => `${String(get?.(s))}!` })],
  ['text', 'sets nothing', () => ({ set: () => (s) => s })],
  ['text', 'sets something else', ({ set }) => ({ set: (a) => set(`${String(a)}!`) })],
  ['text', 'copies what it need not', ({ set }) => ({ set: (a) => (s) => ({ ...(set(a)(s) as Note) }) })],
  [
    'text',
    'sets no value',
    ({ set }) => ({ set: (a) => (s) => (a === s.text ? s : { ...(set(a)(s) as Note), time: 'now' }) })
  ],
  [
    'text',
    'keeps what was set first',
    ({ set }) => ({ set: (a) => (s) => (a === s.text ? s : { ...(set(a)(s) as Note), token: s.token ?? s.text }) })
  ],
  [
    'text',
    'changes something else',
    ({ set }) => ({ set: (a) => (s) => (a === s.text ? s : { ...(set(a)(s) as Note), token: '' }) })
  ],
  ['token', 'gets nothing', () => ({ getOption: () => O.none })],
  [
    'token',
    'gets something else',
    ({ getOption }) => ({ getOption: (s) => O.map((a) => `${String(a)}!`)(getOption(s)) })
  ],
  ['token', 'sets what is not there', ({ upsert }) => ({ set: upsert })],
  [
    'token',
    'copies where nothing is set',
    ({ set }) => ({ set: (a) => (s) => (s.token === undefined ? { ...s } : set(a)(s)) })
  ],
  ['token', 'upserts what is there only', ({ set }) => ({ upsert: set })],
  ['token', 'upserts something else', ({ upsert }) => ({ upsert: (a) => upsert(`${String(a)}!`) })],
  [
    'token',
    'upserts what is not there only',
    ({ upsert }) => ({ upsert: (a) => (s) => (s.token === undefined ? upsert(a)(s) : s) })
  ],
  [
    'token',
    'upserts no value',
    ({ upsert }) => ({ upsert: (a) => (s) => ({ ...(upsert(a)(s) as Note), time: 'now' }) })
  ],
  [
    'token',
    'keeps what was upserted first',
    ({ upsert }) => ({ upsert: (a) => (s) => ({ ...(upsert(a)(s) as Note), text: s.token ?? s.text }) })
  ],
  [
    'token',
    'changes something else when it upserts',
    ({ upsert }) => ({ upsert: (a) => (s) => ({ ...(upsert(a)(s) as Note), text: '' }) })
  ],
  ['token', 'removes nothing', () => ({ remove: (s) => s })],
  ['token', 'leaves undefined', () => ({ remove: (s) => ('token' in s ? { ...s, token: undefined } : s) })],
  [
    'token',
    'copies where there is nothing to remove',
    ({ remove }) => ({ remove: (s) => ({ ...(remove(s) as Note) }) })
  ],
  ['token', 'removes no object', ({ remove }) => ({ remove: (s) => ('token' in s ? undefined : remove(s)) })],
  [
    'token',
    'makes no value when it removes',
    ({ remove }) => ({ remove: (s) => ('token' in s ? { ...(remove(s) as Note), time: 'now' } : s) })
  ],
  [
    'token',
    'removes something else as well',
    ({ remove }) => ({ remove: (s) => ('token' in s ? { ...(remove(s) as Note), text: '' } : s) })
  ]
])('are broken by an optic of %s that %s', (key, _, wrong) => {
  expect(complaintsOf(Note, [key], wrong)).toStrictEqual([new Error(`the optic at ${key} is not lawful`)])
})

it('are broken by an optic of a part, and of the same part within itself', () => {
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

// -------------------------------------------------------------------------------------
// -0
// -------------------------------------------------------------------------------------

describe('laws of -0', () => {
  interface Sizes {
    readonly sizes: ReadonlyArray<number>
    readonly any?: Json
  }
  const Sizes: Model<Sizes> = model<Sizes>('Sizes', { sizes: required(list(number)), any: optional(json) })
  const VALUE = '-0 is not a value: is refuses it'
  const DECODE = 'decode reads -0 as 0, in a document and in text'

  const hasMinusZero = (u: unknown): boolean =>
    Object.is(u, -0) || (typeof u === 'object' && u !== null && Object.values(u).some(hasMinusZero))

  const sizesWith = (members: Members<Sizes>): Model<Sizes> => breakCodec(Sizes, members)

  it('hold of numbers and of JSON', () => {
    for (const codec of [number, json, list(json), Sizes] as ReadonlyArray<Codec<unknown>>) {
      const laws = codecLaws(codec).filter(({ name }) => [VALUE, DECODE].includes(name))
      expect(laws.map(({ name, property }) => [name, check(property).failed])).toStrictEqual([
        [VALUE, false],
        [DECODE, false]
      ])
    }
  })

  it('are broken by a codec that takes -0 for a value', () => {
    expect(failing(sizesWith({ is: (u): u is Sizes => Sizes.is(JSON.parse(JSON.stringify(u) ?? 'null')) }))).toContain(
      VALUE
    )
  })

  it('are broken by a codec that decodes to -0', () => {
    const keeping = sizesWith({
      decode: (u) => (hasMinusZero(u) ? E.right(u as Sizes) : Sizes.decode(u))
    })
    expect(failing(keeping)).toContain(DECODE)
  })

  it('are broken by a codec that decodes text to -0', () => {
    const keeping = sizesWith({
      decodeText: (u) => (hasMinusZero(u) ? E.right(u as Sizes) : Sizes.decode(u))
    })
    expect(failing(keeping)).toContain(DECODE)
  })

  it('are broken by a codec that refuses -0', () => {
    const refusing = sizesWith({ decode: (u) => Sizes.decode(hasMinusZero(u) ? null : u) })
    expect(failing(refusing)).toContain(DECODE)
  })

  it('hold of a scalar that has no zero', () => {
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

it('are kept by a scalar that is named Time and has other values or another order than the library’s', () => {
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

// -------------------------------------------------------------------------------------
// how much a law asks
// -------------------------------------------------------------------------------------

it('ask little of a large model: a law is run in seconds on a busy machine', () => {
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

// -------------------------------------------------------------------------------------
// broken arbitraries
// -------------------------------------------------------------------------------------

/** One value, which shrinks to others. */
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

it.each<readonly [string, fc.Arbitrary<Note>, ReadonlyArray<string>]>([
  [
    'makes no values',
    fc.constant({ text: 1 } as unknown as Note),
    [
      'what a value shrinks to is a value',
      'kind is there in some values and absent in others',
      'token is there in some values and absent in others',
      'time is there in some values and absent in others',
      'tags is there in some values and absent in others',
      'an arbitrary value is one',
      'decode gives back what was encoded',
      'decode gives back what was encoded as text',
      'strict takes what was encoded',
      'decode reads -0 as 0, in a document and in text',
      'make gives a value',
      'a document decodes, to a value',
      'decode shares nothing with the document',
      'decode reads text as it reads the document',
      'decode keeps nothing that the model does not know',
      'what was decoded and encoded is a normal form',
      'lenient agrees where the codec decodes',
      'a document with a mistake is refused, and the only error names its field',
      'strict finds an unknown field, as any other mistake',
      'the optic of every path is lawful'
    ]
  ],
  [
    'makes always the same',
    fc.constant({ text: '' }),
    [
      'kind is there in some values and absent in others',
      'token is there in some values and absent in others',
      'time is there in some values and absent in others',
      'tags is there in some values and absent in others'
    ]
  ],
  [
    'leaves out nothing',
    fc.constant({ kind: 'Note', text: '', token: '', time: '2024-01-15T10:30:00Z' as Time, tags: [] }),
    [
      'kind is there in some values and absent in others',
      'token is there in some values and absent in others',
      'time is there in some values and absent in others',
      'tags is there in some values and absent in others'
    ]
  ],
  [
    'shrinks to no value after others',
    fc.oneof(getArbitrary(Note), new Shrinking<Note>({ text: 'ab' }, { text: 'a' }, { text: 'b' }, {} as Note)),
    ['what a value shrinks to is a value']
  ],
  [
    'shrinks to no value',
    fc.oneof(getArbitrary(Note), new Shrinking<Note>({ text: 'a' }, {} as Note)),
    ['what a value shrinks to is a value']
  ],
  [
    'makes other values each time',
    getArbitrary(Note).map((note) => ({ ...note, text: String(madeSoFar++) })),
    ['one seed makes the same values']
  ]
])('are broken by an arbitrary that %s', (_, arbitrary, laws) => {
  replaced.set('getArbitrary', () => () => arbitrary)
  replaced.set('getWireArbitrary', () => () => arbitrary)
  expect(failing(Note)).toStrictEqual(laws)
})

it('that are broken by shrunk values show the values up to the one that is refused', () => {
  const shrinking = new Shrinking<Note>({ text: 'a' }, {} as Note)
  replaced.set('getArbitrary', () => () => shrinking)
  const properties = codecLaws(Note).flatMap(({ name, property }) =>
    name === 'what a value shrinks to is a value' ? [property] : []
  )
  const details = properties.map((property) => fc.check(property, { seed: 1 }))
  expect(details.map(({ counterexample, numShrinks }) => [counterexample, numShrinks])).toStrictEqual([
    [[[{ text: 'a' }, {}]], 0]
  ])
  // and of values that a caller asks for, those
  const asked = properties.map((property) => fc.check(property, { seed: 1, examples: [[[{}]]] }))
  expect(asked.map(({ counterexample, numShrinks }) => [counterexample, numShrinks])).toStrictEqual([[[[{}]], 0]])
})

it('shrink other values with another seed', () => {
  const asked: Array<string> = []
  const arbitrary = getArbitrary(Note).map((note) => {
    asked.push(JSON.stringify(note))
    return note
  })
  replaced.set('getArbitrary', () => () => arbitrary)
  const shrinking = codecLaws(Note).filter(({ name }) => name === 'what a value shrinks to is a value')
  const first = shrinking.flatMap(({ property }) =>
    [1, 2, 3, 4, 5].map((seed) => {
      const count = asked.length
      fc.check(property, { seed, numRuns: 1 })
      return asked[count]
    })
  )
  expect(new Set(first).size).toBe(5)
})

it.each<readonly [string, (u: unknown) => boolean]>([
  ['a document', (u) => Note.is(u)],
  ['a broken document', (u) => partOf(u, 'text') === null],
  ['a large integer', (u) => typeof u === 'bigint'],
  ['a date', (u) => u instanceof Date],
  ['a map', (u) => u instanceof Map],
  ['a set', (u) => u instanceof Set],
  ['bytes', (u) => u instanceof Uint8Array],
  ['an object without a prototype', (u) => typeof u === 'object' && u !== null && Object.getPrototypeOf(u) === null],
  ['a list with holes', (u) => Array.isArray(u) && Object.keys(u).length < u.length]
])('ask for whatever may come: %s', (_, isIt) => {
  let found = false
  const spy = broken({
    decode: (u) => {
      found ||= isIt(u)
      return Note.decode(u)
    }
  })
  for (const { name, property } of codecLaws(spy)) {
    if (name.startsWith('whatever comes')) fc.check(property, { seed: 1, numRuns: 3000 })
  }
  expect(found).toBe(true)
})
