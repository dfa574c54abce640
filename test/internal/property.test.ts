import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { getField, getProperty } from '../../src/internal/property'
import { pollutions, withPolluted } from '../support/polluted'

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

  it('returns a property that only the get trap of a proxy provides', () => {
    expect(getProperty(new Proxy({}, { get: () => 'x' }), 'own')).toBe('x')
  })

  it('returns undefined for values that are not objects', () => {
    for (const u of [undefined, null, 'text', 7, () => undefined]) expect(getProperty(u, 'length')).toBeUndefined()
  })

  it('ignores properties of Object.prototype', () => {
    expect([getProperty({}, 'toString'), getProperty(new Derived(), 'valueOf')]).toStrictEqual([undefined, undefined])
    expect(getProperty(runInNewContext('Object.prototype.x = 1; ({})'), 'x')).toBeUndefined()
  })

  it('returns a property of a prototype that inherits from nothing', () => {
    const defaults: object = Object.assign(Object.create(null) as object, { x: 1 })
    expect(getProperty(Object.create(defaults), 'x')).toBe(1)
  })

  it('returns undefined for a proxy with an endless prototype chain', () => {
    const endless: object = new Proxy({}, { getPrototypeOf: () => endless })
    expect(getProperty(endless, 'x')).toBeUndefined()
  })

  it.each(pollutions)('ignores a property that was added to Object.prototype: $name', (pollution) => {
    expect(
      withPolluted({ x: 1 }, pollution, () => [
        getProperty({}, 'x'),
        getProperty(new Derived(), 'x'),
        getProperty({ x: 2 }, 'x')
      ])
    ).toStrictEqual([undefined, undefined, 2])
    const a: { readonly x?: number } = {}
    expect(withPolluted({ x: 1 }, pollution, () => [getField(a, 'x'), getField({ x: 2 }, 'x')])).toStrictEqual([
      undefined,
      2
    ])
  })
})
