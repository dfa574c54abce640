// Documents with getters that return another value at each read. A document is read more than once if it is refused,
// if it is large, and if it is checked for unknown fields.
import { isDeepStrictEqual } from 'node:util'
import * as E from 'fp-ts/Either'
import { list, type Model, model, optional, preservingUnknown, strict, string } from 'io-ts-kubernetes/codec'
import { FieldsV1, ObjectMeta } from 'io-ts-kubernetes/meta/v1'
import { describe, expect, it } from 'vitest'
import { getModel } from '../../src/codec/Codec'
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

describe('a document whose getters change it', () => {
  const slow = getModel<ObjectMeta>(ObjectMeta.description)
  const codecs = [
    ['compiled code', ObjectMeta],
    ['the interpreter', slow]
  ] as const

  /** Labels and JSON. */
  const metaOf = (make: () => object): object => ({ labels: make(), managedFields: [{ fieldsV1: make() }] })
  const valueOf = (fields: ObjectMeta['labels'] & object): unknown =>
    E.right({ labels: fields, managedFields: [{ fieldsV1: fields }] })

  /** An object that inherits a property, which defines itself as an own one when it is read. */
  const lazy = (): object => {
    const prototype = {
      get p(): string {
        Object.defineProperty(this, 'p', { value: 'inherited' })
        return 'inherited'
      }
    }
    return Object.assign(Object.create(prototype) as object, { a: 'x' })
  }

  it.each(codecs)('has no field that an inherited getter defines, with %s', (_name, codec) => {
    expect(codec.decode(metaOf(lazy))).toStrictEqual(valueOf({ a: 'x' }))
  })

  describe.each([1, 61, 62, 100])('with %d more keys', (more) => {
    const others = Object.fromEntries(Array.from({ length: more }, (_, i) => [`k${i}`, 'z']))

    /** The first getter changes the second property, which is also inherited. */
    const changedBy = (change: (o: object) => void) => (): object => {
      const get = function (this: object): string {
        change(this)
        return 'x'
      }
      const o = Object.create({ b: 'inherited' }, { a: { enumerable: true, get } }) as object
      return Object.assign(o, { b: 'own' }, others)
    }

    it.each(codecs)('has no field that a getter deletes, with %s', (_name, codec) => {
      const make = changedBy((o) => Reflect.deleteProperty(o, 'b'))
      expect(codec.decode(metaOf(make))).toStrictEqual(valueOf({ a: 'x', ...others }))
    })

    it.each(codecs)('has the own value of a field that a getter hides, with %s', (_name, codec) => {
      const make = changedBy((o) => Object.defineProperty(o, 'b', { enumerable: false }))
      expect(codec.decode(metaOf(make))).toStrictEqual(valueOf({ a: 'x', b: 'own', ...others }))
    })
  })

  it.each(codecs)('has no field whose key is a symbol, with %s', (_name, codec) => {
    const decoded = codec.decode(metaOf(() => ({ [Symbol('s')]: 'x', a: 'x' })))
    expect(decoded).toStrictEqual(valueOf({ a: 'x' }))
  })

  it('keeps no field of a model that a getter deletes', () => {
    interface Kept {
      readonly a?: string
    }
    const Kept = preservingUnknown(model<Kept>('Kept', { a: optional(string) }))
    const get = function (this: object): string {
      Reflect.deleteProperty(this, 'c')
      return 'x'
    }
    const o = Object.create({ c: 'inherited' }, { b: { enumerable: true, get } }) as object
    expect(Kept.decode(Object.assign(o, { c: 'own' }))).toStrictEqual(E.right({ b: 'x' }))
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
