import { TokenReview } from 'kubernetes-models/authentication.k8s.io/v1/TokenReview'
import type { Peer } from './Peer.mts'

const decode = (document: unknown): TokenReview | { readonly error: unknown } => {
  const review = new TokenReview(document as ConstructorParameters<typeof TokenReview>[0])
  try {
    review.validate()
    return review
  } catch (error) {
    return { error }
  }
}

/** Classes that validate themselves, generated from OpenAPI. */
export const kubernetesModels: Peer = {
  name: 'kubernetes-models',
  how: '`new TokenReview(document)` and `validate()`; unknown fields stay',
  decode,
  valueOf: (answer) => (answer instanceof TokenReview ? answer : undefined),
  errorsOf: (answer) =>
    answer instanceof TokenReview
      ? 0
      : ((answer as { readonly error: { readonly errors?: ReadonlyArray<unknown> } }).error.errors?.length ?? 1),
  encode: (value) => (value as TokenReview).toJSON() as unknown,
  fromJson: (text) => decode(JSON.parse(text)),
  toJson: (value) => JSON.stringify(value)
}
