import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { codecLaws, getArbitrary, getInvalidDocumentArbitrary, getWireArbitrary } from 'io-ts-kubernetes/arbitrary'
import {
  byJsonType,
  type Codec,
  type Description,
  lazy,
  lenient,
  list,
  map,
  type Model,
  model,
  optional,
  strict,
  string
} from 'io-ts-kubernetes/codec'
import * as Exact from 'io-ts-kubernetes/exact'
import { getEq, getOrd, getShow } from 'io-ts-kubernetes/instances'
import { fromJson, toJson } from 'io-ts-kubernetes/json'
import { getOptics } from 'io-ts-kubernetes/optics'
import { toStandardSchema } from 'io-ts-kubernetes/standard-schema'
import { describe, expect, it } from 'vitest'
import { lines } from '../support/lines'
import { Tree } from '../support/recursive'

// -------------------------------------------------------------------------------------
// when parts are interpreted
// -------------------------------------------------------------------------------------

describe('a part of a model', () => {
  interface Inner {
    readonly name?: string
  }
  interface Middle {
    readonly inner?: Inner
  }
  interface Outer {
    readonly name?: string
    readonly middle?: Middle
    readonly middles?: ReadonlyArray<Middle>
    readonly byName?: Readonly<Record<string, Middle>>
  }

  /** Returns a model, and how often the description of its innermost part was looked up. */
  const getCounted = (): { readonly Outer: Model<Outer>; readonly count: () => number } => {
    let count = 0
    const Inner: Model<Inner> = model<Inner>('Inner', { name: optional(string) })
    const Middle: Model<Middle> = model<Middle>('Middle', {
      inner: optional(
        lazy('Inner', (): Codec<Inner> => {
          count++
          return Inner
        }),
        { pointer: true }
      )
    })
    const Outer: Model<Outer> = model<Outer>('Outer', {
      name: optional(string),
      middle: optional(Middle),
      middles: optional(list(Middle)),
      byName: optional(map(Middle))
    })
    return { Outer, count: () => count }
  }

  const uses: ReadonlyArray<readonly [string, (codec: Model<Outer>, u: Outer) => unknown]> = [
    ['decode', (codec, u) => codec.decode(u)],
    ['decode in strict mode', (codec, u) => strict(codec).decode(u)],
    ['decode an unknown field in strict mode', (codec, u) => strict(codec).decode({ ...u, unknown: 1 })],
    ['decode in lenient mode', (codec, u) => lenient(codec).decode(u)],
    ['decode an invalid document', (codec, u) => codec.decode({ ...u, name: 1 })],
    ['is', (codec, u) => codec.is(u)],
    ['encode', (codec, u) => codec.encode(u)],
    ['make', (codec, u) => codec.make(u)],
    ['fromJson', (codec, u) => fromJson(codec)(JSON.stringify(u))],
    // a duplicate field is read along the description
    ['fromJson of exact', (codec, u) => Exact.fromJson(codec)(JSON.stringify(u).replace('{', '{"name":"b",'))]
  ]

  it.each(uses)('is interpreted by %s when a document has it first', (_, use) => {
    for (const part of [{ middle: {} }, { middles: [{}] }, { byName: { a: {} } }]) {
      const { Outer, count } = getCounted()
      use(Outer, { name: 'a' })
      expect(count()).toBe(0)
      use(Outer, { name: 'a', ...part })
      const once = count()
      expect(once).toBeGreaterThan(0)
      use(Outer, { name: 'a', ...part })
      // another codec in another mode has its own decoder, of which the interpretations are remembered too
      expect(count() - once).toBeLessThanOrEqual(once)
    }
  })
})

describe('a lazy codec', () => {
  const same = <A>(codec: Codec<A>): Codec<A> => codec

  it.each([
    ['default', same],
    ['strict', strict],
    ['lenient', lenient]
  ])('that cannot be made yet is a Left, and never throws, in %s mode', (_, inMode) => {
    interface Part {
      readonly name?: string
    }
    interface Holder {
      readonly name?: string
      readonly part?: Part
    }
    const made: Array<Codec<Part>> = []
    const getPart = (): Codec<Part> => {
      const [part] = made
      if (part === undefined) throw new ReferenceError('part')
      return part
    }
    const Holder = inMode(model<Holder>('Holder', { name: optional(string), part: optional(lazy('Part', getPart)) }))
    expect(() => Holder.decode({})).not.toThrow()
    expect(E.isLeft(Holder.decode({ part: {} }))).toBe(true)
    made.push(model<Part>('Part', { name: optional(string) }))
    expect(Holder.decode({ name: 'a', part: { name: 'b' } })).toStrictEqual(E.right({ name: 'a', part: { name: 'b' } }))
  })

  it('is made once', () => {
    let made = 0
    const makeChain = (): Codec<Chain> => {
      made++
      return model<Chain>('Chain', { name: optional(string), next: optional(lazy('Chain', makeChain)) })
    }
    const Chain = makeChain()
    const document = Array.from({ length: 20 }).reduce<object>((next) => ({ next }), { speck: 1 })
    expect(E.isRight(Chain.decode(document))).toBe(true)
    expect(E.isLeft(strict(Chain).decode(document))).toBe(true)
    expect(made).toBeLessThan(30)
  })
})

// -------------------------------------------------------------------------------------
// every derivation
// -------------------------------------------------------------------------------------

interface Chain {
  readonly name?: string
  readonly next?: Chain
}

interface Parent {
  readonly child?: Child
}
interface Child {
  readonly parents?: ReadonlyArray<Parent>
}
const Parent: Model<Parent> = model<Parent>('Parent', { child: optional(lazy('Child', (): Codec<Child> => Child)) })
const Child: Model<Child> = model<Child>('Child', { parents: optional(list(Parent)) })

interface Far {
  readonly next?: Far
}
const Far: Model<Far> = model<Far>('Far', {
  next: optional(lazy('First', () => lazy('Second', (): Codec<Far> => lazy('Third', (): Codec<Far> => Far))))
})

type Nest = ReadonlyArray<Nest>
const Nest: Codec<Nest> = list(lazy('Nest', (): Codec<Nest> => Nest))

type Form = string | ReadonlyArray<Form>
const Form: Codec<Form> = byJsonType({ string, array: list(lazy('Form', (): Codec<Form> => Form)) })

/** A recursive codec, a value of it, a document with one error, and the error. */
interface Example<A> {
  readonly codec: Codec<A>
  readonly value: A
  readonly wrong: unknown
  readonly line: string
}

const example = <A>(codec: Codec<A>, value: A, wrong: unknown, line: string): Example<never> =>
  // the tests hand the value to the codec only
  ({ codec, value, wrong, line }) as unknown as Example<never>

const examples: ReadonlyArray<readonly [string, Example<never>]> = [
  [
    'a model in itself',
    example(
      Tree,
      { name: 'a', children: [{ next: { name: 'b' } }], byName: { c: {} } },
      { children: [{ next: { name: 1 } }] },
      'children[0].next.name: Invalid value: expected a string, got a number'
    )
  ],
  [
    'two models in each other',
    example(
      Parent,
      { child: { parents: [{ child: {} }, {}] } },
      { child: { parents: [{ child: [] }] } },
      'child.parents[0].child: Invalid value: expected an object, got an array'
    )
  ],
  [
    'a lazy codec of a lazy codec',
    example(
      Far,
      { next: { next: {} } },
      { next: { next: 1 } },
      'next.next: Invalid value: expected an object, got a number'
    )
  ],
  [
    'a lazy codec itself',
    example(
      lazy('Lazy', (): Codec<Tree> => Tree),
      { next: { next: {} } },
      { next: '' },
      'next: Invalid value: expected an object, got a string'
    )
  ],
  ['a list of itself', example(Nest, [[], [[]]], [[], [1]], '[1][0]: Invalid value: expected an array, got a number')],
  [
    'a type with several forms in itself',
    example(Form, ['a', ['b', []]], [[1]], '[0][0]: Invalid value: expected a string or an array, got a number')
  ]
]

describe.each(examples)('%s', (_, { codec, value, wrong, line }) => {
  it('is decoded, encoded and refused', () => {
    for (const one of [codec, strict(codec), lenient(codec)]) {
      expect(one.decode(value)).toStrictEqual(E.right(value))
      expect(lines(one, wrong)).toStrictEqual([line])
    }
    expect([codec.is(value), codec.is(wrong)]).toStrictEqual([true, false])
    expect(codec.encode(value)).toStrictEqual(value)
    expect(fromJson(codec)(toJson(codec)(value))).toStrictEqual(E.right(value))
    expect(Exact.fromJson(codec)(JSON.stringify(value))).toStrictEqual(E.right(value))
    expect(E.isLeft(Exact.fromJson(codec)(JSON.stringify(wrong)))).toBe(true)
    expect(toStandardSchema(codec)['~standard'].validate(value)).toStrictEqual({ value })
  })

  it('is compared, shown, and has optics', () => {
    const { equals } = getEq(codec)
    expect(equals(value, structuredClone(value))).toBe(true)
    expect(equals(value, codec.encode(value))).toBe(true)
    expect(getShow(codec).show(value)).toBe(getShow(codec).show(structuredClone(value)))
    expect(getOptics(codec)).toBeTypeOf('object')
  })

  it('has values and documents, and all laws hold', () => {
    fc.assert(fc.property(getArbitrary(codec), codec.is), { numRuns: 20 })
    fc.assert(
      fc.property(getWireArbitrary(codec), (wire) => E.isRight(codec.decode(wire))),
      { numRuns: 20 }
    )
    fc.assert(
      fc.property(getInvalidDocumentArbitrary(codec), ({ wire }) => E.isLeft(codec.decode(wire))),
      { numRuns: 20 }
    )
    for (const { name, property } of codecLaws(codec)) {
      expect(fc.check(property, { numRuns: 5 }).failed, name).toBe(false)
    }
  })
})

describe('a lazy codec that leads only to itself', () => {
  const Self: Codec<string> = lazy('Self', (): Codec<string> => Self)
  const Ping: Codec<string> = lazy('Ping', (): Codec<string> => Pong)
  const Pong: Codec<string> = lazy('Pong', (): Codec<string> => Ping)
  interface Holder {
    readonly self?: string
    readonly selves?: ReadonlyArray<string>
  }
  const Holder: Model<Holder> = model<Holder>('Holder', { self: optional(Self), selves: optional(list(Self)) })

  it.each([Self, Ping, Pong].map((codec) => [codec.name, codec] as const))(
    'has no values, and no derivation of %s throws or runs without end',
    (_, codec) => {
      expect(codec.encode('a')).toBe('a')
      expect([getEq(codec).equals('a', 'a'), getEq(codec).equals('a', 'b')]).toStrictEqual([true, false])
      expect(getShow(codec).show('a')).toBe('"a"')
      expect(getOrd(codec).compare('a', 'b')).toBe(-1)
      expect(getOptics(codec)).toBeTypeOf('object')
      for (const read of [fromJson(codec), Exact.fromJson(codec), Exact.fromJson(strict(codec))]) {
        expect(['"a"', '{}', '[]', 'null', '1'].map((text) => E.isLeft(read(text)))).toStrictEqual(
          Array.from({ length: 5 }, () => true)
        )
      }
      expect(toStandardSchema(codec)['~standard'].validate('a')).toHaveProperty('issues')
    }
  )

  it('is a field that is always absent', () => {
    for (const text of ['{}', '{"self":null,"selves":[]}']) {
      expect(E.isRight(fromJson(Holder)(text))).toBe(true)
      expect(E.isRight(Exact.fromJson(Holder)(text))).toBe(true)
    }
    expect(E.isLeft(Exact.fromJson(Holder)('{"self":"a","self":"b"}'))).toBe(true)
    expect(Holder.make({ selves: [] })).toStrictEqual({ selves: [] })
  })
})

// -------------------------------------------------------------------------------------
// derivations of users
// -------------------------------------------------------------------------------------

describe('a description', () => {
  /** Returns the names of the models in a description, as docs/models.md shows. */
  const modelsIn = (description: Description, visited: ReadonlySet<Description> = new Set()): ReadonlyArray<string> => {
    if (visited.has(description)) return []
    const inside = new Set(visited).add(description)
    switch (description._tag) {
      case 'Scalar':
      case 'Literal':
      case 'Json':
        return []
      case 'List':
        return modelsIn(description.item.description, inside)
      case 'Map':
        return modelsIn(description.value.description, inside)
      case 'Model':
        return [description.name, ...description.fields.flatMap(({ codec }) => modelsIn(codec.description, inside))]
      case 'ByJsonType':
        return Object.values(description.parts).flatMap((part) => modelsIn(part.description, inside))
    }
  }

  it('of a recursive codec contains itself, the same object', () => {
    expect(modelsIn(Tree.description)).toStrictEqual(['Tree'])
    expect(modelsIn(Parent.description)).toStrictEqual(['Parent', 'Child'])
    expect(modelsIn(Far.description)).toStrictEqual(['Far'])
    expect(modelsIn(Nest.description)).toStrictEqual([])
    expect(modelsIn(Form.description)).toStrictEqual([])
    expect(lazy('First', () => lazy('Second', () => Tree)).description).toBe(Tree.description)
  })

  it('of a lazy codec that leads only to itself is that of a scalar without values', () => {
    const Self: Codec<string> = lazy('Self', (): Codec<string> => Self)
    const { description } = Self
    expect(description).toMatchObject({ _tag: 'Scalar', name: 'Self' })
    expect(description._tag === 'Scalar' && ['', 'a', 0, null].some(description.test)).toBe(false)
  })
})
