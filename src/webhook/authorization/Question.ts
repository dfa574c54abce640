/**
 * The question that an API server asks its authorization webhook.
 *
 * @since 0.1.0
 */
import * as E from 'fp-ts/Either'
import type { NonEmptyArray } from 'fp-ts/NonEmptyArray'
import { UserInfo } from '../../authentication/v1/UserInfo'
import { NonResourceAttributes } from '../../authorization/v1/NonResourceAttributes'
import { ResourceAttributes } from '../../authorization/v1/ResourceAttributes'
import { constant, list, literal, map, type Model, model, optional, required, string } from '../../codec'
import type { FieldError } from '../../errors/FieldError'
import { ownFields } from '../../internal/property'
import type { HttpRequest } from '../Http'
import { getReader, MAX_BODY_BYTES } from '../readBody'
import type { WebhookError } from '../WebhookError'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * The versions of SubjectAccessReview that API servers send. The default is v1beta1
 * (`--authorization-webhook-version`). An API server ignores an answer in another version than that of its request.
 *
 * @category model
 * @since 0.1.0
 */
export type ApiVersion = 'authorization.k8s.io/v1' | 'authorization.k8s.io/v1beta1'

/**
 * An action on a resource. API servers send no `rawSelector`: they parse selectors, and leave out requirements that they
 * do not understand. `version` is `*` if it was not given.
 *
 * @category model
 * @since 0.1.0
 */
export interface Resource extends ResourceAttributes {
  readonly _tag: 'Resource'
}

/**
 * A request for a path that is not a resource, such as `/healthz`. `verb` is the HTTP method in lower case.
 *
 * @category model
 * @since 0.1.0
 */
export interface NonResource extends NonResourceAttributes {
  readonly _tag: 'NonResource'
}

/**
 * A question about access: a user, and an action that the user wants to perform. It has the same fields in both versions.
 *
 * @category model
 * @since 0.1.0
 */
export interface Question {
  readonly apiVersion: ApiVersion
  readonly user: UserInfo
  readonly attributes: Resource | NonResource
}

// -------------------------------------------------------------------------------------
// the fields of a SubjectAccessReview that are read
// -------------------------------------------------------------------------------------

// Other fields are ignored: `metadata` and `status` of a request contain no information.

interface Spec {
  readonly resourceAttributes?: ResourceAttributes
  readonly nonResourceAttributes?: NonResourceAttributes
  readonly user?: string
  /** v1 */
  readonly groups?: ReadonlyArray<string>
  /** v1beta1 */
  readonly group?: ReadonlyArray<string>
  readonly extra?: Readonly<Record<string, ReadonlyArray<string>>>
  readonly uid?: string
}

interface Review {
  readonly kind?: 'SubjectAccessReview'
  readonly apiVersion: ApiVersion
  readonly spec: Spec
}

const Review: Model<Review> = /*#__PURE__*/ model<Review>('SubjectAccessReview', {
  kind: optional(constant('SubjectAccessReview')),
  apiVersion: required(literal('authorization.k8s.io/v1', 'authorization.k8s.io/v1beta1')),
  spec: required(
    model<Spec>('SubjectAccessReviewSpec', {
      resourceAttributes: optional(ResourceAttributes, { pointer: true }),
      nonResourceAttributes: optional(NonResourceAttributes, { pointer: true }),
      user: optional(string),
      groups: optional(list(string)),
      group: optional(list(string)),
      extra: optional(map(list(string))),
      uid: optional(string)
    })
  )
})

// -------------------------------------------------------------------------------------
// destructors
// -------------------------------------------------------------------------------------

/**
 * Returns the question in a request, in v1 or v1beta1. Left if
 *
 * - the method is not POST
 * - the content type is not JSON, or cannot be read
 * - the body is larger than 3 MiB
 * - the body is not a SubjectAccessReview with exactly one of an action on a resource and a request for a path
 * - a key occurs twice in an object of the body
 *
 * As in API servers, a request without a content type is treated as JSON. Never throws, and no Left contains a part of
 * the request.
 *
 * @example
 * import { either as E } from 'fp-ts'
 * import { parseRequest } from 'io-ts-kubernetes/webhook/authorization'
 *
 * assert.deepStrictEqual(
 *   parseRequest({
 *     method: 'POST',
 *     headers: { 'content-type': 'application/json' },
 *     body: `{"kind":"SubjectAccessReview","apiVersion":"authorization.k8s.io/v1beta1","metadata":{},
 *       "spec":{"resourceAttributes":{"namespace":"default","verb":"get","version":"v1","resource":"pods"},
 *       "user":"jane","group":["dev"]},"status":{"allowed":false}}`
 *   }),
 *   E.right({
 *     apiVersion: 'authorization.k8s.io/v1beta1',
 *     user: { username: 'jane', groups: ['dev'] },
 *     attributes: { _tag: 'Resource', namespace: 'default', verb: 'get', version: 'v1', resource: 'pods' }
 *   })
 * )
 *
 * @category destructors
 * @since 0.1.0
 */
export const parseRequest = (request: HttpRequest): E.Either<WebhookError, Question> =>
  readUpTo(MAX_BODY_BYTES)(request)

const toQuestion = ({ apiVersion, spec }: Review): E.Either<NonEmptyArray<FieldError>, Question> => {
  const { resourceAttributes, nonResourceAttributes, user, groups, group, extra, uid } = ownFields(spec)
  const attributes: Question['attributes'] | undefined =
    resourceAttributes === undefined
      ? nonResourceAttributes && { _tag: 'NonResource', ...nonResourceAttributes }
      : nonResourceAttributes === undefined
        ? { _tag: 'Resource', ...resourceAttributes }
        : undefined
  if (attributes === undefined) return E.left([NOT_ONE])
  const names = apiVersion === 'authorization.k8s.io/v1' ? groups : group
  return E.right({
    apiVersion,
    // `make` removes undefined fields
    user: UserInfo.make({ username: user, uid, groups: names, extra } as UserInfo),
    attributes
  })
}

const NOT_ONE: FieldError = {
  type: 'FieldValueInvalid',
  field: 'spec',
  detail: 'exactly one of nonResourceAttributes or resourceAttributes must be specified'
}

/** Removes keys of `extra` from errors. They are the only part of the request that could be in one. */
const withoutKeys = (error: FieldError): FieldError =>
  error.field.startsWith('spec.extra')
    ? {
        ...error,
        field: 'spec.extra',
        detail: error.type === 'DuplicateField' ? 'duplicate field in "spec.extra"' : error.detail
      }
    : error

/**
 * @internal
 */
export const readUpTo: (maxBodyBytes: number) => (request: HttpRequest) => E.Either<WebhookError, Question> =
  /*#__PURE__*/ getReader(Review, toQuestion, withoutKeys)

/**
 * Returns a copy of the question, so that changes of one do not affect the other.
 *
 * @internal
 */
export const copyQuestion = ({ apiVersion, user, attributes }: Question): Question => ({
  apiVersion,
  user: UserInfo.encode(user),
  attributes:
    attributes._tag === 'Resource'
      ? { _tag: attributes._tag, ...ResourceAttributes.encode(attributes) }
      : { _tag: attributes._tag, ...NonResourceAttributes.encode(attributes) }
})
