import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { getField, getProperty } from '../../src/internal/property'
import { pollutions } from '../support/pollution'

describe('getProperty', () => {
  class Base {
    get inherited(): string {
      return 'of the class'
    }
  }
  class Derived extends Base {
    readonly own = 'own'
  }

  it('returns properties of an object and of its classes', () => {
    const u = new Derived()
    expect([getProperty(u, 'own'), getProperty(u, 'inherited'), getProperty(u, 'absent')]).toStrictEqual([
      'own',
      'of the class',
      undefined
    ])
    expect(getProperty(Object.assign(Object.create(null), { own: 1 }), 'own')).toBe(1)
    expect(getProperty([7], 0)).toBe(7)
  })

  it('returns what only the get trap of a proxy knows', () => {
    expect(getProperty(new Proxy({}, { get: () => 'x' }), 'own')).toBe('x')
  })

  it('returns nothing of what is no object', () => {
    for (const u of [undefined, null, 'text', 7, () => undefined]) expect(getProperty(u, 'length')).toBeUndefined()
  })

  it('returns nothing of Object.prototype itself', () => {
    expect([getProperty({}, 'toString'), getProperty(new Derived(), 'valueOf')]).toStrictEqual([undefined, undefined])
    expect(getProperty(runInNewContext('Object.prototype.x = 1; ({})'), 'x')).toBeUndefined()
  })

  it('returns nothing of a proxy whose prototypes never end', () => {
    const endless: object = new Proxy({}, { getPrototypeOf: () => endless })
    expect(getProperty(endless, 'x')).toBeUndefined()
  })

  it.each(pollutions)('returns nothing of a property on Object.prototype, %s', (_kind, polluting) => {
    expect(
      polluting({ x: 1 }, () => [getProperty({}, 'x'), getProperty(new Derived(), 'x'), getProperty({ x: 2 }, 'x')])
    ).toStrictEqual([undefined, undefined, 2])
    const a: { readonly x?: number } = {}
    expect(polluting({ x: 1 }, () => [getField(a, 'x'), getField({ x: 2 }, 'x')])).toStrictEqual([undefined, 2])
  })
})
