import * as E from 'fp-ts/Either'
import { TokenReview } from 'io-ts-kubernetes/authentication/v1'
import { fromJson, toJson } from 'io-ts-kubernetes/json'
import type * as t from 'io-ts'
import type { Peer } from './Peer.mts'

/** This library, from the built package. */
export const ours: Peer = {
  name: 'io-ts-kubernetes',
  how: '`TokenReview.decode` and its siblings, from the built package',
  decode: TokenReview.decode,
  valueOf: (answer) => E.toUnion(E.mapLeft(() => undefined)(answer as t.Validation<TokenReview>)),
  errorsOf: (answer) =>
    E.match(
      (errors: t.Errors) => errors.length,
      () => 0
    )(answer as t.Validation<TokenReview>),
  is: TokenReview.is,
  encode: (value) => TokenReview.encode(value as TokenReview),
  fromJson: fromJson(TokenReview),
  toJson: toJson(TokenReview) as (value: unknown) => string
}
