import { inspect } from 'node:util'
import * as E from 'fp-ts/Either'

/** What must be right here. */
export const right = <A>(either: E.Either<unknown, A>): A => {
  if (E.isLeft(either)) throw new Error(`a Left: ${inspect(either.left, { depth: 9 })}`)
  return either.right
}
