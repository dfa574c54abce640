/**
 * JavaScript objects that JSON.parse never returns. Objects in a document are replaced by objects of another kind, with
 * the same fields or fewer.
 */
import { thrower } from '../support/thrower'

/** Returns a generator of numbers from 0 to 1 that are the same for the same seed. */
export const getRandom = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) >>> 0
    return ((state ^ (state >>> 13)) >>> 0) / 0x1_0000_0000
  }
}

/** An array of another class with misleading properties and methods. */
class Liar extends Array<unknown> {
  static override get [Symbol.species](): ArrayConstructor {
    return thrower()
  }
  override map<U>(): Array<U> {
    return thrower()
  }
  override some(): boolean {
    return thrower()
  }
  override [Symbol.iterator](): ArrayIterator<unknown> {
    return thrower()
  }
}

class Fields {}

type Disguise = (o: object, random: () => number) => object

/** Returns a new object or array with the own properties of another one, which are defined and not assigned. */
const copy = (o: object): object => (Array.isArray(o) ? Object.values(o) : { ...o })

/** Returns a copy of an object or array, and any other value as it is. */
const renew = (u: unknown): unknown => (typeof u === 'object' && u !== null ? copy(u) : u)

/** Adds the properties of an object to another one. They are defined: assigning `__proto__` would set the prototype. */
const withProperties = (to: object, from: object): object =>
  Object.defineProperties(to, Object.getOwnPropertyDescriptors(from))

const trap =
  (name: keyof ProxyHandler<object>, handler: (...args: ReadonlyArray<never>) => unknown): Disguise =>
  (o: object) =>
    new Proxy(o, { [name]: handler })

/** Objects that always give the same results. */
const steady: ReadonlyArray<readonly [string, Disguise]> = [
  ['a copy', copy],
  ['a transparent proxy', (o) => new Proxy(o, {})],
  ['a proxy that throws when it is read', trap('get', thrower)],
  ['a proxy that throws when its keys are listed', trap('ownKeys', thrower)],
  ['a proxy that throws when its prototype is asked for', trap('getPrototypeOf', thrower)],
  ['a proxy with another length', (o) => new Proxy(o, { get: (t, k) => (k === 'length' ? 7 : Reflect.get(t, k)) })],
  [
    'a proxy with an object for its length',
    (o) => new Proxy(o, { get: (t, k) => (k === 'length' ? {} : Reflect.get(t, k)) })
  ],
  [
    'a proxy of an endless list',
    (o) => new Proxy(o, { get: (t, k) => (k === 'length' ? Infinity : Reflect.get(t, k)) })
  ],
  [
    'a proxy of the longest list',
    (o) => new Proxy(o, { get: (t, k) => (k === 'length' ? 2 ** 32 - 1 : (Reflect.get(t, k) ?? 'x')) })
  ],
  [
    'a revoked proxy',
    (o) => {
      const { proxy, revoke } = Proxy.revocable(o, {})
      revoke()
      return proxy
    }
  ],
  ['an instance of a class', (o) => (Array.isArray(o) ? Liar.from(o) : withProperties(new Fields(), o))],
  ['an object without a prototype', (o) => withProperties(Array.isArray(o) ? [] : (Object.create(null) as object), o)],
  ['a Date with fields', (o) => withProperties(new Date(0), o)],
  ['a frozen object', (o) => Object.freeze(copy(o))],
  ['getters', (o) => mapProperties(o, (value) => ({ get: () => value, enumerable: true, configurable: true }))],
  [
    'getters of new objects',
    (o) => mapProperties(o, (value) => ({ get: () => renew(value), enumerable: true, configurable: true }))
  ],
  ['getters that throw', (o) => mapProperties(o, () => ({ get: thrower, enumerable: true, configurable: true }))],
  ['hidden fields', (o) => mapProperties(o, (value) => ({ value, enumerable: false, configurable: true }))],
  ['fields of a prototype', (o) => (Array.isArray(o) ? o : (Object.create(o) as object))],
  ['more fields', (o) => Object.assign(copy(o), { speck: 1, [Symbol('s')]: {}, constructor: 'c' })],
  ['an unknown field that throws', (o) => Object.defineProperty(copy(o), 'speck', { get: thrower, enumerable: true })],
  ['a list with holes', (o) => (Array.isArray(o) ? Object.assign([], { length: 3 }, o) : o)],
  ['-0 in it', (o) => (Array.isArray(o) ? [...(o as ReadonlyArray<unknown>), -0] : { ...o, zero: -0 })]
]

/** Objects that give other results when they are read again, or in another way. */
const fickle: ReadonlyArray<readonly [string, Disguise]> = [
  // a loop over its keys does not call the trap for an empty object
  ['a proxy that throws when a property is described', trap('getOwnPropertyDescriptor', thrower)],
  ['a proxy that has fields and does not list them', trap('ownKeys', () => [])],
  [
    'getters that change',
    (o) =>
      mapProperties(o, (value) => {
        let asked = 0
        return { get: () => (asked++ % 2 === 0 ? value : asked), enumerable: true, configurable: true }
      })
  ],
  [
    'a list that gets shorter',
    (o) => {
      if (!Array.isArray(o)) return o
      const list: Array<unknown> = o.slice()
      const [first] = list
      return Object.defineProperty(list, 0, {
        get: () => {
          list.length = Math.min(1, list.length)
          return first
        },
        enumerable: true,
        configurable: true
      })
    }
  ],
  [
    'a proxy whose keys change',
    (o) => {
      let asked = 0
      return new Proxy(o, { ownKeys: (t) => (asked++ % 2 === 0 ? Reflect.ownKeys(t) : []) })
    }
  ]
]

const mapProperties = (o: object, describe: (value: unknown) => PropertyDescriptor): object => {
  const out: object = Array.isArray(o) ? [] : {}
  for (const [key, value] of Object.entries(o)) Object.defineProperty(out, key, describe(value))
  return out
}

/**
 * Returns a document in which some objects are replaced, shared or cyclic, and whether it always gives the same
 * results.
 */
export const disguise = (
  document: unknown,
  random: () => number
): { readonly document: unknown; readonly steady: boolean } => {
  const rate = random() < 0.5 ? 0.1 : 0.5
  const isFickle = random() < 0.2
  const kinds = isFickle ? [...steady, ...fickle] : steady
  const made: Array<object> = []
  const go = (u: unknown): unknown => {
    if (typeof u !== 'object' || u === null) return u
    if (made.length > 0 && random() < 0.05) return made[Math.floor(random() * made.length)]
    const plain: object = Array.isArray(u)
      ? u.map(go)
      : Object.fromEntries(Object.entries(u).map(([k, v]) => [k, go(v)]))
    const kind = kinds[Math.floor(random() * kinds.length)]
    const out = kind === undefined || random() > rate ? plain : kind[1](plain, random)
    // an object within it that contains it
    if (out === plain && !Array.isArray(plain) && random() < 0.02)
      Object.assign(plain, { children: [plain], next: plain })
    made.push(out)
    return out
  }
  return { document: go(document), steady: !isFickle }
}
