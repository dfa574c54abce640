// Written by io-ts-kubernetes-generate. Do not edit.
import { model, type Model, optional, required } from 'io-ts-kubernetes/codec'
import { ObjectMeta } from 'io-ts-kubernetes/meta/v1'
import { PersistentVolumeClaimSpec } from './PersistentVolumeClaimSpec.js'

/**
 * PersistentVolumeClaimTemplate is used to produce PersistentVolumeClaim objects as part of an
 * EphemeralVolumeSource.
 *
 * Source: io.k8s.api.core.v1.PersistentVolumeClaimTemplate.
 */
export interface PersistentVolumeClaimTemplate {
  /**
   * May contain labels and annotations that will be copied into the PVC when creating it. No other fields are
   * allowed and will be rejected during validation.
   */
  readonly metadata?: ObjectMeta
  /**
   * The specification for the PersistentVolumeClaim. The entire content is copied unchanged into the PVC that gets
   * created from this template. The same fields as in a PersistentVolumeClaim are also valid here.
   */
  readonly spec: PersistentVolumeClaimSpec
}

/** The codec of `PersistentVolumeClaimTemplate`. */
export const PersistentVolumeClaimTemplate: Model<PersistentVolumeClaimTemplate> =
  /*#__PURE__*/ model<PersistentVolumeClaimTemplate>('PersistentVolumeClaimTemplate', {
    metadata: optional(ObjectMeta),
    spec: required(PersistentVolumeClaimSpec)
  })
