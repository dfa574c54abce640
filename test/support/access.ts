import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import {
  LocalSubjectAccessReview,
  SelfSubjectAccessReview,
  SelfSubjectRulesReview,
  SubjectAccessReview
} from 'io-ts-kubernetes/authorization/v1'
import { lenient, type Model } from 'io-ts-kubernetes/codec'
import type { FieldError } from 'io-ts-kubernetes/errors'
import { fromJson } from 'io-ts-kubernetes/json'
import type { Status } from 'io-ts-kubernetes/meta/v1'
import {
  toStatus,
  validateLocalSubjectAccessReview,
  validateLocalSubjectAccessReviewPath,
  validateSelfSubjectAccessReview,
  validateSelfSubjectRulesReview,
  validateSubjectAccessReview
} from 'io-ts-kubernetes/validation'

/** An endpoint of authorization.k8s.io/v1: the model, and the errors that a request alone predicts. */
export interface AccessEndpoint {
  readonly model: Model<unknown>
  /** The errors of a body that Go decodes, or `undefined` if Go does not decode it. */
  readonly foretell: (body: string) => ReadonlyArray<FieldError> | undefined
}

const endpoint = <A>(
  model: Model<A>,
  ...validators: ReadonlyArray<(a: A) => E.Either<ReadonlyArray<FieldError>, A>>
): AccessEndpoint => ({
  // the tests only decode with it
  model: model as Model<unknown>,
  foretell: (body) => {
    const decoded = fromJson(lenient(model))(body)
    if (E.isLeft(decoded)) return undefined
    const refused = validators.map((validate) => validate(decoded.right)).find(E.isLeft)
    return refused === undefined ? [] : refused.left
  }
})

const PATH = /^\/apis\/authorization.k8s.io\/v1\/(?:namespaces\/([^/]+)\/)?(\w+)/

/** Returns the endpoint of a path. A namespaced path fills in the namespace of a review, as the API server does. */
export const accessEndpoint = (path: string): AccessEndpoint | undefined => {
  const [, namespace = '', resource = ''] = PATH.exec(path) ?? []
  const fillIn = (review: LocalSubjectAccessReview): LocalSubjectAccessReview =>
    (review.metadata?.namespace ?? '') === '' ? { ...review, metadata: { ...review.metadata, namespace } } : review
  const inPath = (review: LocalSubjectAccessReview): ReturnType<typeof validateLocalSubjectAccessReview> =>
    pipe(
      validateLocalSubjectAccessReviewPath({ namespace })(review),
      // only the server's 400 comes before validation
      E.orElse((errors) => (errors[0].field === 'metadata.namespace' ? E.left(errors) : E.right(review)))
    )
  switch (resource) {
    case 'subjectaccessreviews':
      return endpoint(SubjectAccessReview, validateSubjectAccessReview)
    case 'localsubjectaccessreviews':
      return endpoint(LocalSubjectAccessReview, inPath, (review) => validateLocalSubjectAccessReview(fillIn(review)))
    case 'selfsubjectaccessreviews':
      return endpoint(SelfSubjectAccessReview, validateSelfSubjectAccessReview)
    case 'selfsubjectrulesreviews':
      return endpoint(SelfSubjectRulesReview, validateSelfSubjectRulesReview)
    default:
      return undefined
  }
}

/** The Status of an API server that refuses a review. */
export const accessStatus: (errors: ReadonlyArray<FieldError>) => Status = toStatus({
  kind: '',
  group: 'authorization.k8s.io',
  name: ''
})

/** Removes the API server's own managedFields, with their time, from a value that a Status shows. */
export const withoutManagedFields = (text: string): string =>
  text.replace(/,?(\\?)"managedFields\\?":\[\{.*?\}\}\](?=\}: must be)/g, '')
