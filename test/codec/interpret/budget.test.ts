// Compiled code leaves a document to the interpreter if it has more values than the budget.
import { either as E } from 'fp-ts'
import { list, type Model, model, required, string } from 'io-ts-kubernetes/codec'
import { withCompiled } from 'io-ts-kubernetes/compiled'
import { afterEach, describe, expect, it } from 'vitest'
import { readList, readMap, readString, readStrings } from '../../../src/codec/interpret/compiled'
import { FAILED } from '../../../src/internal/copyJson'
import { type Budget, FEW_VALUES, MAX_VALUES } from '../../../src/internal/walk'
import { errorsOf, typeInvalid } from '../../support/errorsOf'

const keysUpTo = (count: number): Readonly<Record<string, string>> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`k${i}`, 'v']))

describe('a budget of values', () => {
  it.each([
    ['a list', (left: number) => readList(['a', 'b', 'c'], { left }, readString), ['a', 'b', 'c']],
    ['a map', (left: number) => readMap(keysUpTo(3), { left }, readString), keysUpTo(3)],
    ['a map with many keys', (left: number) => readMap(keysUpTo(100), { left: left + 97 }, readString), keysUpTo(100)]
  ])('is enough for %s with as many values, which counts itself', (_name, read, expected) => {
    expect(read(4)).toStrictEqual(expected)
    expect(read(3)).toBe(FAILED)
  })
})

describe('a setter that objects inherit and that a loop does not visit', () => {
  afterEach(() => {
    Reflect.deleteProperty(Object.prototype, 'k1')
  })

  /** Decodes a map with this many keys. Returns whether it was refused, the keys of the value, and the set values. */
  const readWithSetter = (count: number): readonly [boolean, number, ReadonlyArray<unknown>] => {
    const map = keysUpTo(count)
    const set: Array<unknown> = []
    Object.defineProperty(Object.prototype, 'k1', { configurable: true, set: (value: unknown) => set.push(value) })
    const read = readMap(map, { left: 1000 }, readString)
    return read === FAILED ? [true, 0, set] : [false, Object.keys(read).length, set]
  }

  it.each([3, 63, 64, 100])('does not see the values of a map of %d keys', (count) => {
    expect(readWithSetter(count)).toStrictEqual([false, count, []])
  })
})

interface Table {
  readonly rows: ReadonlyArray<ReadonlyArray<string>>
}

/** The budgets that compiled code was called with. */
const budgets: Array<number> = []

const readTable = (u: unknown, budget: Budget): Table | typeof FAILED => {
  budgets.push(budget.left)
  const rows = readList((u as Table).rows, budget, (row) => readStrings(row, budget))
  return rows === FAILED ? FAILED : { rows }
}

const Table: Model<Table> = withCompiled(model<Table>('Table', { rows: required(list(list(string))) }), {
  read: readTable,
  readInPlace: readTable,
  is: (u, budget) => readTable(u, budget) !== FAILED
})

const decode = (table: Table): unknown => Table.decode(table)
const is = (table: Table): unknown => Table.is(table)
const encode = (table: Table): unknown => Table.encode(table)

describe('a document with more values than the budget', () => {
  const row = ['a', 'b', 'c']
  const tree: Table = { rows: Array.from({ length: FEW_VALUES / 3 }, () => [...row]) }
  const shared: Table = { rows: Array.from({ length: FEW_VALUES / 3 }, () => row) }
  const small: Table = { rows: [row] }

  afterEach(() => {
    budgets.length = 0
  })

  it.each([
    ['decoded', decode, E.right(tree)],
    ['checked', is, true],
    ['encoded', encode, tree]
  ])('is %s by compiled code within a larger budget, if no object is in two places', (_name, run, expected) => {
    expect(run(tree)).toStrictEqual(expected)
    expect(run(small)).not.toBe(false)
    expect(budgets).toStrictEqual([FEW_VALUES, MAX_VALUES, FEW_VALUES])
  })

  it.each([
    ['decoded', decode, E.right(shared)],
    ['checked', is, true],
    ['encoded', encode, shared]
  ])('is %s by the interpreter, if an object is in two places', (_name, run, expected) => {
    expect(run(shared)).toStrictEqual(expected)
    expect(budgets).toStrictEqual([FEW_VALUES])
  })

  it('is decoded by the interpreter, if a part cannot be read', () => {
    const hidden = Object.defineProperty({ ...tree }, 'other', {
      enumerable: true,
      get: () => {
        throw new Error('unreadable')
      }
    })
    expect(Table.decode(hidden)).toStrictEqual(E.right(tree))
    expect(budgets).toStrictEqual([FEW_VALUES])
  })

  it('has its own budget, also if a getter decodes another document', () => {
    const rows = tree.rows.map((texts) => [...texts])
    let isDecoded = false
    Object.defineProperty(rows, rows.length / 2, {
      enumerable: true,
      get: () => {
        if (!isDecoded) decode(small)
        isDecoded = true
        return row
      }
    })
    expect(decode({ rows })).toStrictEqual(E.right(tree))
    expect(budgets).toStrictEqual([FEW_VALUES, FEW_VALUES, MAX_VALUES])
  })

  it('with an invalid value is refused with its path', () => {
    const invalid = { rows: [...tree.rows, ['a', 1]] }
    expect(errorsOf(Table, invalid)).toStrictEqual([
      typeInvalid(`rows[${tree.rows.length}][1]`, 'expected a string, got a number')
    ])
  })
})
