import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import { getArbitrary } from 'io-ts-kubernetes/arbitrary'
import { UserInfo } from 'io-ts-kubernetes/authentication/v1'
import {
  byJsonType,
  type Codec,
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
import { fieldErrors } from 'io-ts-kubernetes/errors'
import { getEq, getShow } from 'io-ts-kubernetes/instances'
import { fromJson, toJson } from 'io-ts-kubernetes/json'
import { FieldsV1, ManagedFieldsEntry, ObjectMeta, Status } from 'io-ts-kubernetes/meta/v1'
import { describe, expect, it } from 'vitest'
import { FEW_VALUES, MAX_LEVELS, MAX_VALUES } from '../../src/internal/walk'
import { lines } from '../support/lines'
import { inTrees, Tree } from '../support/recursive'

const modesOf = <A>(codec: Codec<A>): ReadonlyArray<Codec<A>> => [
  codec,
  strict(codec),
  lenient(codec),
  strict(lenient(codec))
]

/** Returns an object that contains another one twice, and so on: the innermost one has 2^levels paths. */
const doubled = (levels: number, leaf: unknown, around: (u: unknown) => unknown): unknown => {
  let u = leaf
  for (let i = 0; i < levels; i++) u = around(u)
  return u
}

const twoChildren = (u: unknown): unknown => ({ children: [u, u] })
const twoEntries = (u: unknown): unknown => ({ byName: { a: u, b: u } })

const TOO_MANY = `Invalid value: must not have more than ${MAX_VALUES} values`

describe('an object with many paths', () => {
  const big = Array.from({ length: 40_000 }, () => 'a')
  const inExtra = { extra: Object.fromEntries(big.map((_, i) => [`k${i}`, big])) }

  it('counts once for each path: a document of billions of values is refused by every codec and guard', () => {
    for (const codec of modesOf(UserInfo)) expect(lines(codec, inExtra)).toStrictEqual([TOO_MANY])
    expect(UserInfo.is(inExtra)).toBe(false)
  })

  it('is refused in recursive models, through lists and maps', () => {
    for (const around of [twoChildren, twoEntries]) {
      const document = doubled(60, { name: 'leaf' }, around)
      for (const codec of modesOf(Tree)) expect(lines(codec, document)).toStrictEqual([TOO_MANY])
      expect(Tree.is(document)).toBe(false)
    }
  })

  it('is refused in fields of any JSON', () => {
    const json = doubled(60, 'leaf', (u) => ({ a: u, b: [u] }))
    expect(lines(FieldsV1, json)).toStrictEqual([TOO_MANY])
    expect(FieldsV1.is(json)).toBe(false)
    const entry = { fieldsV1: Object.fromEntries(big.map((_, i) => [`f:k${i}`, big])) }
    expect(lines(ObjectMeta, { managedFields: [entry, entry] })).toStrictEqual([TOO_MANY])
  })

  it('is accepted below the limit', () => {
    const fieldsV1 = Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`f:k${i}`, {}]))
    const entries = Array.from({ length: 2000 }, () => ({ manager: 'm', fieldsV1 }))
    const same = entries[0]
    for (const managedFields of [entries, entries.map(() => same)]) {
      for (const codec of modesOf(ObjectMeta)) {
        const decoded = codec.decode({ managedFields })
        expect(E.isRight(decoded)).toBe(true)
        if (E.isLeft(decoded)) continue
        expect(decoded.right.managedFields?.length).toBe(2000)
        expect(decoded.right.managedFields?.[1999]).toStrictEqual(same)
        expect(ObjectMeta.is(decoded.right)).toBe(true)
      }
    }
  })

  it('of a recursive model is decoded, checked, encoded, made, compared and printed', () => {
    const document = doubled(20, { name: 'leaf' }, twoChildren)
    for (const codec of modesOf(Tree)) {
      const decoded = codec.decode(document)
      if (E.isLeft(decoded)) throw new Error('refused')
      const tree = decoded.right
      expect(Tree.is(tree)).toBe(true)
      expect(getEq(Tree).equals(tree, Tree.encode(tree))).toBe(true)
      expect(Tree.make(tree)).toBe(tree)
      expect(toJson(Tree)(tree).length).toBe(2 ** 20 * ('{"name":"leaf"}'.length + '{"children":[,]}'.length) - 16)
    }
  })

  it('is printed without visiting each path, as an object with a copy for each path', () => {
    for (const levels of [3, 17]) {
      const tree = doubled(levels, { name: 'leaf' }, twoChildren) as Tree
      expect(getShow(Tree).show(tree)).toBe(getShow(Tree).show(JSON.parse(JSON.stringify(tree)) as Tree))
    }
    let reads = 0
    const leaf = Object.defineProperty({}, 'name', { get: () => `leaf${++reads}`, enumerable: true })
    const text = getShow(Tree).show(doubled(60, leaf, twoEntries) as Tree)
    expect([text.length, text.at(-1)]).toStrictEqual([2 ** 27 + 1, '…'])
    expect(reads).toBeLessThan(FEW_VALUES)
    const json = doubled(60, 'leaf', (u) => ({ a: u, b: [u] })) as FieldsV1
    expect(getShow(FieldsV1).show(json).length).toBe(2 ** 27 + 1)
  })

  it('is encoded, made and compared fast even above the limit', () => {
    const tree = doubled(60, { name: 'leaf' }, twoEntries) as Tree
    const other = doubled(60, { name: 'leaf' }, twoEntries) as Tree
    const different = doubled(60, { name: 'other' }, twoEntries) as Tree
    const depthOf = (u: Tree): number => (u.byName?.['a'] === undefined ? 0 : 1 + depthOf(u.byName['a']))
    expect(depthOf(Tree.encode(tree))).toBe(60)
    expect(Tree.make(tree)).toBe(tree)
    expect(getEq(Tree).equals(tree, other)).toBe(true)
    expect(getEq(Tree).equals(tree, different)).toBe(false)
  })

  it('with an invalid or unknown field gives a hundred errors and a count', () => {
    for (const levels of [15, 30, 60]) {
      const errors = lines(Tree, doubled(levels, { name: 1 }, twoChildren))
      expect(errors.length).toBe(101)
      expect(errors[0]).toBe(`${'children[0].'.repeat(levels)}name: Invalid value: expected a string, got a number`)
    }
    const unknown = doubled(15, { speck: 1 }, twoChildren)
    expect(lines(strict(Tree), unknown).length).toBe(101)
    expect(lines(strict(Tree), unknown)[100]).toBe(`${2 ** 15 - 100} more errors`)
    const more = doubled(20, { speck: 1 }, twoChildren)
    expect(lines(strict(Tree), more)[100]).toBe(`${2 ** 20 - 100} more errors`)
  })

  it('may have many unknown fields itself', () => {
    const specks = Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`speck${i}`, i]))
    const document = { children: Array.from({ length: 20_000 }, () => specks) }
    expect(E.isRight(Tree.decode(document))).toBe(true)
    expect(lines(strict(Tree), document).slice(99)).toStrictEqual([
      'unknown field "children[0].speck99"',
      `${20_000 * 20_000 - 100} more errors`
    ])
    const causes = Array.from({ length: 20_000 }, () => specks)
    expect(Status.decode({ details: { causes } })).toStrictEqual(
      E.right({ details: { causes: causes.map(() => ({})) } })
    )
    expect(Status.is({ details: { causes } })).toBe(true)
  })

  it('that contains itself is refused with its path', () => {
    const cycle: { name?: string; children: Array<unknown> } = { children: [] }
    cycle.children.push(cycle, cycle)
    expect(lines(Tree, cycle).length).toBe(101)
    expect(lines(Tree, cycle)[0]).toMatch(/^(children\[0\]\.?){250}: Invalid value: must not be nested more than 500/)
    expect(Tree.is(cycle)).toBe(false)
    // encode and make accept an invalid value, and end
    expect(Tree.encode(cycle as unknown as Tree).children?.length).toBe(2)
    expect(Tree.make(cycle as unknown as Tree)).toBe(cycle)
    expect(getShow(Tree).show(cycle as unknown as Tree)).toContain('children: […, …]')
  })
})

describe('a list that is longer than any document', () => {
  // four billion items, without memory for them
  const items: unknown = new Proxy([], {
    get: (list, key) => (key === 'length' ? 2 ** 32 - 1 : (Reflect.get(list, key) ?? 'a'))
  })

  it('is refused without visiting its items', () => {
    for (const codec of modesOf(list(string))) {
      expect(lines(codec, items)).toStrictEqual([TOO_MANY])
      expect(codec.is(items)).toBe(false)
    }
  })

  it('is refused within JSON', () => {
    for (const codec of modesOf(FieldsV1)) {
      expect(lines(codec, { items })).toStrictEqual([TOO_MANY])
      expect(codec.is({ items })).toBe(false)
    }
  })

  it('is refused within JSON, in a document with an error before it', () => {
    for (const codec of modesOf(ManagedFieldsEntry)) {
      expect(lines(codec, { manager: 7, fieldsV1: { items } })).toStrictEqual([
        'manager: Invalid value: expected a string, got a number',
        'fieldsV1: Invalid value: expected an object of JSON, at most 10000 levels deep'
      ])
    }
  })

  it('is refused in a document with an error before it', () => {
    for (const codec of modesOf(UserInfo)) {
      expect(lines(codec, { username: 7, groups: items })).toStrictEqual([
        'username: Invalid value: expected a string, got a number',
        `groups: ${TOO_MANY}`
      ])
      expect(codec.is({ username: 7, groups: items })).toBe(false)
    }
  })
})

describe('a JSON string with many values', () => {
  it('is refused above the limit by both decode and guard', () => {
    const zeros = (count: number): string => `{"f:a":[${'0,'.repeat(count - 1)}0]}`
    const text = zeros(MAX_VALUES)
    expect(pipe(fromJson(FieldsV1)(text), E.mapLeft(fieldErrors))).toStrictEqual(
      E.left([{ type: 'FieldValueInvalid', field: '', detail: `must not have more than ${MAX_VALUES} values` }])
    )
    expect(FieldsV1.is(JSON.parse(text))).toBe(false)
    const most = fromJson(FieldsV1)(zeros(MAX_VALUES - 2))
    expect(E.isRight(most) && FieldsV1.is(most.right)).toBe(true)
    expect(E.isRight(most) && FieldsV1.encode(most.right)['f:a']).toHaveLength(MAX_VALUES - 2)
  })
})

describe('depth', () => {
  it('has the same limit for every codec and guard', () => {
    for (const levels of [1, 100, 249, 250, 251, 500, 2300, 100_000]) {
      const document = inTrees(levels - 1, {})
      const fits = 2 * levels - 1 <= MAX_LEVELS
      for (const codec of modesOf(Tree)) {
        expect([levels, E.isRight(codec.decode(document))]).toStrictEqual([levels, fits])
        expect([levels, codec.is(document)]).toStrictEqual([levels, fits])
      }
    }
  })

  it('at the limit is decoded from JSON, checked, encoded, made, compared and printed', () => {
    const text = `${'{"children":['.repeat(249)}{"next":{}}${']}'.repeat(249)}`
    const decoded = fromJson(Tree)(text)
    if (E.isLeft(decoded)) throw new Error('refused')
    const tree = decoded.right
    expect(Tree.is(tree)).toBe(true)
    expect(toJson(Tree)(Tree.encode(tree))).toBe(text)
    expect(Tree.make(tree)).toBe(tree)
    expect(getEq(Tree).equals(tree, Tree.encode(tree))).toBe(true)
    expect(getShow(Tree).show(tree).length).toBeGreaterThan(249 * 'children'.length)
    for (const codec of modesOf(Tree)) expect(E.isRight(codec.decode(tree))).toBe(true)
    expect(E.isLeft(fromJson(Tree)(text.replace('"next":{}', '"next":{"next":{}}')))).toBe(true)
  })

  it('does not affect the path of an invalid leaf', () => {
    for (const trees of [1, 150, 249]) {
      const path = 'children[0].'.repeat(trees)
      expect(lines(Tree, inTrees(trees, { name: 1 }))).toStrictEqual([
        `${path}name: Invalid value: expected a string, got a number`
      ])
      expect(lines(strict(Tree), inTrees(trees, { speck: 1 }))).toStrictEqual([`unknown field "${path}speck"`])
    }
  })

  it('above the limit is refused with the path at the limit', () => {
    const path = Array.from({ length: 250 }, () => 'children[0]').join('.')
    expect(lines(Tree, inTrees(5000, {}))).toStrictEqual([
      `${path}: Invalid value: must not be nested more than 500 levels deep`
    ])
  })

  it('of a shared object is its deepest path, in a large document too', () => {
    const part = inTrees(150, {})
    const many = Array.from({ length: 1000 }, () => part)
    expect(Tree.is({ children: many })).toBe(true)
    expect(E.isRight(Tree.decode({ children: [...many, inTrees(98, { children: [part] })] }))).toBe(false)
    expect(E.isRight(Tree.decode({ children: [...many, inTrees(97, { children: [part] })] }))).toBe(true)
  })
})

describe('a lazy codec that refers to itself', () => {
  it('without any other description refuses everything', () => {
    const Self: Codec<string> = lazy('Self', (): Codec<string> => Self)
    const Ping: Codec<string> = lazy('Ping', (): Codec<string> => Pong)
    const Pong: Codec<string> = lazy('Pong', (): Codec<string> => Ping)
    for (const u of ['a', {}, null, 1]) {
      for (const codec of [Self, Ping, Pong]) {
        expect(modesOf(codec).map((mode) => E.isLeft(mode.decode(u)))).toStrictEqual([true, true, true, true])
        expect(codec.is(u)).toBe(false)
      }
    }
    expect(lines(Self, {})).toStrictEqual([
      'Invalid value: expected a value of Self, whose description refers only to itself, got an object'
    ])
    expect(lines(model<{ readonly self?: string }>('M', { self: optional(Self) }), { self: 'a' })).toStrictEqual([
      'self: Invalid value: expected a value of Self, whose description refers only to itself'
    ])
  })

  type Nest = ReadonlyArray<Nest>
  const Nest: Codec<Nest> = list(lazy('Nest', (): Codec<Nest> => Nest))

  it('in a list is a list of lists', () => {
    const nest: Nest = [[], [[]]]
    for (const codec of modesOf(Nest)) expect(codec.decode(nest)).toStrictEqual(E.right(nest))
    expect(Nest.is(nest)).toBe(true)
    expect(Nest.encode(nest)).toStrictEqual(nest)
    expect(getEq(Nest).equals(nest, Nest.encode(nest))).toBe(true)
    expect(getShow(Nest).show(nest)).toBe('[[], [[]]]')
    expect(lines(Nest, [[], [1]])).toStrictEqual(['[1][0]: Invalid value: expected an array, got a number'])
    expect(lines(Nest, 'a')).toStrictEqual(['Invalid value: expected an array, got a string'])
    expect(lines(list(Nest), 'a')).toStrictEqual(['Invalid value: expected an array of arrays, got a string'])
  })

  it('in a map is a map of maps', () => {
    interface Dict {
      readonly [key: string]: Dict
    }
    const Dict: Codec<Dict> = map(lazy('Dict', (): Codec<Dict> => Dict))
    const Holder: Model<{ readonly dict?: Dict }> = model<{ readonly dict?: Dict }>('Holder', { dict: optional(Dict) })
    const dict = { a: {}, b: { c: {} } }
    for (const codec of modesOf(Dict)) expect(codec.decode(dict)).toStrictEqual(E.right(dict))
    expect([Dict.is(dict), Dict.is({ a: 1 })]).toStrictEqual([true, false])
    expect(Dict.encode(dict)).toStrictEqual(dict)
    expect(Holder.make({ dict })).toStrictEqual({ dict })
    expect(lines(Dict, { a: 1 })).toStrictEqual(['[a]: Invalid value: expected an object, got a number'])
  })
})

describe('a type with several forms that leads back to itself', () => {
  // the array of a Form is a Form again
  const Form: Codec<string> = byJsonType({
    array: lazy<never>('Form', () => Form as unknown as Codec<never>),
    string
  })
  const Holder: Model<{ readonly form?: string }> = model<{ readonly form?: string }>('Holder', {
    form: optional(Form)
  })

  it('has no value of this JSON type', () => {
    for (const codec of modesOf(Form)) {
      expect(codec.decode('a')).toStrictEqual(E.right('a'))
      expect(E.isLeft(codec.decode([]))).toBe(true)
      expect(E.isLeft(fromJson(codec)('[]'))).toBe(true)
    }
    expect([Form.is('a'), Form.is([])]).toStrictEqual([true, false])
    expect(E.isLeft(Holder.decode({ form: [] }))).toBe(true)
  })

  it('does not let a function of it throw', () => {
    const wrong = [] as unknown as string
    expect(Form.encode(wrong)).toBe(wrong)
    expect(Holder.make({ form: wrong })).toStrictEqual({ form: wrong })
    expect(getEq(Form).equals(wrong, ['a'] as unknown as string)).toBe(false)
    expect(getShow(Form).show(wrong)).toBe('')
    expect(fc.sample(getArbitrary(Form), 10).every((u) => typeof u === 'string')).toBe(true)
  })

  it('has the values of an inner type with several forms', () => {
    const Outer: Codec<ReadonlyArray<string> | string> = byJsonType({
      array: byJsonType({ array: list(string) }),
      string: byJsonType({ string })
    })
    for (const u of ['a', ['a']]) {
      expect(modesOf(Outer).map((codec) => codec.decode(u))).toStrictEqual(Array.from({ length: 4 }, () => E.right(u)))
    }
    expect(lines(Outer, [1])).toStrictEqual(['[0]: Invalid value: expected a string, got a number'])
  })
})

describe('a long string', () => {
  it('is cut by getShow, so that a line never exceeds the maximum length of a string', () => {
    const names = list(string)
    const half = 'a'.repeat(2 ** 24)
    expect(getShow(names).show([half]).length).toBe(2 ** 24 + 4)
    expect(getShow(names).show([`${half}b`])).toBe(`["${half}"…]`)
    const shown = getShow(names).show(Array.from({ length: 100 }, () => half))
    expect([shown.length < 2 ** 28, shown.endsWith('…')]).toStrictEqual([true, true])
  })
})
