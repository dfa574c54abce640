/** A way to define a property on `Object.prototype`. */
const kinds: ReadonlyArray<readonly [string, (value: unknown) => PropertyDescriptor]> = [
  ['assigned', (value) => ({ value, writable: true, enumerable: true, configurable: true })],
  ['defined, and not enumerable', (value) => ({ value, writable: true, enumerable: false, configurable: true })],
  ['read-only', (value) => ({ value, writable: false, enumerable: true, configurable: true })],
  ['a getter', (value) => ({ get: () => value, enumerable: true, configurable: true })],
  ['a getter, and not enumerable', (value) => ({ get: () => value, enumerable: false, configurable: true })]
]

/** Runs a function while `Object.prototype` has these properties. */
export type Polluting = <A>(properties: Readonly<Record<string, unknown>>, use: () => A) => A

/** Every kind of pollution: its name, and a function that runs another function with it. */
export const pollutions: ReadonlyArray<readonly [string, Polluting]> = kinds.map(([name, describe]) => [
  name,
  (properties, use) => {
    const descriptors = Object.entries(properties).map(([key, value]): [string, PropertyDescriptor] => [
      key,
      // the descriptor has no prototype, since `value` and `get` may be polluted too
      Object.assign(Object.create(null) as PropertyDescriptor, describe(value))
    ])
    for (const [key, descriptor] of descriptors) Object.defineProperty(Object.prototype, key, descriptor)
    try {
      return use()
    } finally {
      for (const [key] of descriptors) Reflect.deleteProperty(Object.prototype, key)
    }
  }
])
