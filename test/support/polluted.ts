/** A way to add a field to `Object.prototype`. */
export interface Pollution {
  readonly name: string
  readonly descriptor: (value: unknown) => PropertyDescriptor
}

const swallow = (): void => undefined

export const pollutions: readonly [Pollution, ...ReadonlyArray<Pollution>] = [
  { name: 'assigned', descriptor: (value) => ({ value, enumerable: true, writable: true }) },
  { name: 'hidden', descriptor: (value) => ({ value, enumerable: false, writable: true }) },
  { name: 'read-only', descriptor: (value) => ({ value, enumerable: true, writable: false }) },
  { name: 'getter', descriptor: (value) => ({ get: () => value, enumerable: true }) },
  { name: 'hidden getter', descriptor: (value) => ({ get: () => value, enumerable: false }) },
  { name: 'hidden accessor', descriptor: (value) => ({ get: () => value, set: swallow }) }
]

/** Returns the result of `f`, which runs while `Object.prototype` has additional fields. */
export const withPolluted = <A>(
  fields: Readonly<Record<string, unknown>>,
  { descriptor }: Pollution,
  f: () => A
): A => {
  const descriptors = Object.entries(fields).map(([key, value]): [string, PropertyDescriptor] => [
    key,
    // the descriptor has no prototype, since `value` and `get` may be polluted too
    Object.assign(Object.create(null) as PropertyDescriptor, descriptor(value), { configurable: true })
  ])
  for (const [key, polluting] of descriptors) Object.defineProperty(Object.prototype, key, polluting)
  try {
    return f()
  } finally {
    for (const [key] of descriptors) Reflect.deleteProperty(Object.prototype, key)
  }
}

/** Returns `withPolluted` for one way to add fields. */
export const getPolluting =
  (pollution: Pollution) =>
  <A>(fields: Readonly<Record<string, unknown>>, f: () => A): A =>
    withPolluted(fields, pollution, f)

/**
 * Returns the result of `f`, which runs while no field of `Object.prototype` is writable. That is the effect of
 * `Object.freeze(Object.prototype)`, but it can be undone.
 */
export const withFrozenPrototype = <A>(f: () => A): A => {
  const data = Object.entries(Object.getOwnPropertyDescriptors(Object.prototype)).flatMap(([key, descriptor]) =>
    Object.hasOwn(descriptor, 'value') ? [key] : []
  )
  for (const key of data) Object.defineProperty(Object.prototype, key, { writable: false })
  try {
    return f()
  } finally {
    for (const key of data) Object.defineProperty(Object.prototype, key, { writable: true })
  }
}
