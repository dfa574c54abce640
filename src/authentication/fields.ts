/**
 * The fields of models that several versions of the group have. The versions differ only in `apiVersion`.
 */
import { constant, optional, type OptionalField, required, type RequiredField } from '../codec'
import { ObjectMeta } from '../meta/v1/ObjectMeta'
import { SelfSubjectReviewStatus } from './v1/SelfSubjectReviewStatus'
import { TokenReviewSpec } from './v1/TokenReviewSpec'
import { TokenReviewStatus } from './v1/TokenReviewStatus'

interface TokenReviewFields<V> {
  readonly kind: OptionalField<'TokenReview'>
  readonly apiVersion: OptionalField<V>
  readonly metadata: OptionalField<ObjectMeta>
  readonly spec: RequiredField<TokenReviewSpec>
  readonly status: OptionalField<TokenReviewStatus>
}

/**
 * Returns the description of the fields of a TokenReview.
 *
 * @internal
 */
/*#__NO_SIDE_EFFECTS__*/
export const getTokenReviewFields = <V extends string>(apiVersion: V): TokenReviewFields<V> => ({
  kind: optional(constant('TokenReview')),
  apiVersion: optional(constant(apiVersion)),
  metadata: optional(ObjectMeta),
  spec: required(TokenReviewSpec),
  status: optional(TokenReviewStatus)
})

interface SelfSubjectReviewFields<V> {
  readonly kind: OptionalField<'SelfSubjectReview'>
  readonly apiVersion: OptionalField<V>
  readonly metadata: OptionalField<ObjectMeta>
  readonly status: OptionalField<SelfSubjectReviewStatus>
}

/**
 * Returns the description of the fields of a SelfSubjectReview.
 *
 * @internal
 */
/*#__NO_SIDE_EFFECTS__*/
export const getSelfSubjectReviewFields = <V extends string>(apiVersion: V): SelfSubjectReviewFields<V> => ({
  kind: optional(constant('SelfSubjectReview')),
  apiVersion: optional(constant(apiVersion)),
  metadata: optional(ObjectMeta),
  status: optional(SelfSubjectReviewStatus)
})
