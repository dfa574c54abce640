/**
 * Compares the audiences of an issued token with those that were requested.
 *
 * @since 0.1.0
 */
import * as E from 'fp-ts/Either'
import type { TokenRequest } from '../authentication/v1/TokenRequest'
import { ownFields } from '../internal/property'
import type { Rejection } from './authenticatedUser'

/**
 * Returns the audiences of an issued token if they are the requested ones, in any order. A mutating webhook of the
 * cluster can change the audiences of a request: the token is then valid for other services than those that you trust
 * with it. Only the answer says so.
 *
 * If no audience was requested (`[]`), the token is for the API server, which names its own audiences: every answer is
 * accepted.
 *
 * Pass the audiences that you requested: they are copied when they are passed. Left also if the answer has fewer or more
 * of them. `formatRejection` prints the rejection.
 *
 * @example
 * import { either as E } from 'fp-ts'
 * import { grantedAudiences } from 'io-ts-kubernetes/request'
 *
 * const answer = { spec: { audiences: ['vault', 'mail'] } }
 *
 * assert.deepStrictEqual(grantedAudiences(['mail', 'vault'])(answer), E.right(['vault', 'mail']))
 * assert.deepStrictEqual(
 *   grantedAudiences(['vault'])(answer),
 *   E.left({ _tag: 'AudienceMismatch', audiences: ['vault', 'mail'] })
 * )
 *
 * @category destructors
 * @since 0.1.0
 */
export const grantedAudiences = (
  audiences: ReadonlyArray<string>
): ((
  answer: Pick<TokenRequest, 'spec'>
) => E.Either<Extract<Rejection, { readonly _tag: 'AudienceMismatch' }>, ReadonlyArray<string>>) => {
  const requested = Array.isArray(audiences) ? audiences.slice() : audiences
  return (answer) => {
    const { audiences: granted } = ownFields(ownFields(answer).spec)
    return isAnyAudience(requested) || (isWithin(requested, granted) && isWithin(granted, requested))
      ? E.right(granted)
      : E.left({ _tag: 'AudienceMismatch', audiences: granted })
  }
}

/** Returns true for an empty list. A value of another type, such as `''`, is no request for any audience. */
const isAnyAudience = (requested: unknown): boolean => Array.isArray(requested) && requested.length === 0

/** Returns false if one of them is not a list, regardless of its type. */
const isWithin = (names: ReadonlyArray<string>, others: ReadonlyArray<string>): boolean => {
  if (!Array.isArray(names) || !Array.isArray(others)) return false
  const set = new Set<unknown>(others)
  return names.every((name) => set.has(name))
}
