/** Returns the value of an own key of an object, or `undefined` for another value. */
export const partOf = (u: unknown, key: string): unknown =>
  typeof u === 'object' && u !== null ? Object.getOwnPropertyDescriptor(u, key)?.value : undefined
