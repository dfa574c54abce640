import * as E from 'fp-ts/Either'
import { type Result, toLine } from '../../src/SchemaError'

/** Returns the value of a result, or throws its errors. */
export const right = <A>(result: Result<A>): A => {
  if (E.isLeft(result)) throw new Error(result.left.map(toLine).join('\n'))
  return result.right
}

/** Returns the errors of a result, each as a line. */
export const left = (result: Result<unknown>): ReadonlyArray<string> =>
  E.isLeft(result) ? result.left.map(toLine) : []
