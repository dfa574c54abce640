/** What stands under a key of an object itself; nothing in what is none. */
export const partOf = (u: unknown, key: string): unknown =>
  typeof u === 'object' && u !== null ? Object.getOwnPropertyDescriptor(u, key)?.value : undefined
