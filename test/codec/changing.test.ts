// Documents with getters that return another value at each read. A document is read more than once if it is refused,
// if it is large, and if it is checked for unknown fields.
import { isDeepStrictEqual } from 'node:util'
import * as E from 'fp-ts/Either'
import { list, type Model, model, optional, strict, string } from 'io-ts-kubernetes/codec'
import { FieldsV1 } from 'io-ts-kubernetes/meta/v1'
import { describe, expect, it } from 'vitest'
import { FEW_VALUES } from '../../src/internal/walk'
import { lines } from '../support/lines'
import { Tree } from '../support/recursive'

/** A getter of the field `key` that throws at the first reads, and then returns the value. */
const throwingAtFirst = (times: number, key: string, value: unknown): object => {
  let reads = 0
  const get = (): unknown => {
    if (reads++ < times) throw new Error('cannot be read yet')
    return value
  }
  return Object.defineProperty({}, key, { enumerable: true, get })
}

/** A getter of the field `key` that returns the first value once, and then the second one. */
const changing = (key: string, first: unknown, second: unknown): object => {
  let reads = 0
  return Object.defineProperty({}, key, { enumerable: true, get: () => (reads++ === 0 ? first : second) })
}

describe('a document that changes', () => {
  it('is decoded if it is valid when it is read again', () => {
    expect(FieldsV1.decode(throwingAtFirst(1, 'a', 1))).toStrictEqual(E.right({ a: 1 }))
  })

  it('is decoded if it is large and valid when it is read again', () => {
    const items = Array.from({ length: FEW_VALUES + 1 }, () => 1)
    const document = { items }
    const changed = Object.assign(throwingAtFirst(1, 'a', 1), document)
    const decoded = FieldsV1.decode(changed)
    // a comparison by expect would print all items
    expect(isDeepStrictEqual(decoded, E.right({ a: 1, ...document }))).toBe(true)
  })

  it.each([
    ['an array', ['not an object']],
    ['a string', 'not an object'],
    ['null', null]
  ])('has no unknown fields in a part that has become %s', (_name, later) => {
    expect(strict(Tree).decode(changing('next', { name: 'n' }, later))).toStrictEqual(E.right({ next: { name: 'n' } }))
  })

  it('has no unknown fields in a list that has become endless', () => {
    const endless = new Proxy([], { get: (t, key) => (key === 'length' ? Infinity : Reflect.get(t, key)) })
    expect(strict(Tree).decode(changing('children', [{ name: 'n' }], endless))).toStrictEqual(
      E.right({ children: [{ name: 'n' }] })
    )
  })
})

describe('a report of a hundred errors', () => {
  interface Item {
    readonly name?: string
    readonly other?: string
  }
  const Item: Model<Item> = model<Item>('Item', { name: optional(string), other: optional(string) })
  const unreadable = {
    name: 7,
    get other(): string {
      throw new Error('cannot be read')
    }
  }

  it('counts further errors of the item that filled it', () => {
    const items = Array.from({ length: 99 }, () => 'invalid')
    const found = lines(list(Item), [...items, unreadable])
    expect(found.slice(98)).toStrictEqual([
      '[98]: Invalid value: expected an object, got a string',
      '[99].name: Invalid value: expected a string, got a number',
      '1 more error'
    ])
  })
})
