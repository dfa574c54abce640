/** Throws an error, as a getter or a proxy of a hostile document can. */
export const thrower = (): never => {
  throw new Error('looked at')
}
