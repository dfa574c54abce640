// Written by io-ts-kubernetes-generate. Do not edit.
import { model, type Model, optional } from 'io-ts-kubernetes/codec'
import { ObjectMeta } from 'io-ts-kubernetes/meta/v1'
import { PodSpec } from './PodSpec.js'

/**
 * PodTemplateSpec describes the data a pod should have when created from a template
 *
 * Source: io.k8s.api.core.v1.PodTemplateSpec.
 */
export interface PodTemplateSpec {
  /**
   * Standard object's metadata. More info:
   * https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata
   */
  readonly metadata?: ObjectMeta
  /**
   * Specification of the desired behavior of the pod. More info:
   * https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
   */
  readonly spec?: PodSpec
}

/** The codec of `PodTemplateSpec`. */
export const PodTemplateSpec: Model<PodTemplateSpec> = /*#__PURE__*/ model<PodTemplateSpec>('PodTemplateSpec', {
  metadata: optional(ObjectMeta),
  spec: optional(PodSpec)
})
