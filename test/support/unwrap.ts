import { inspect } from 'node:util'
import * as E from 'fp-ts/Either'

/** Returns the value of a Right, and throws for a Left. */
export const unwrap = <A>(either: E.Either<unknown, A>): A => {
  if (E.isLeft(either)) throw new Error(`a Left: ${inspect(either.left, { depth: 9 })}`)
  return either.right
}

/** Returns the errors of a Left. The list is empty for a Right. */
export const leftOf = <E>(either: E.Either<ReadonlyArray<E>, unknown>): ReadonlyArray<E> =>
  E.isLeft(either) ? either.left : []
