// Written by io-ts-kubernetes-generate. Do not edit.
import { boolean, model, type Model, optional, required, string } from 'io-ts-kubernetes/codec'

/**
 * PersistentVolumeClaimVolumeSource references the user's PVC in the same namespace. This volume finds the bound PV
 * and mounts that volume for the pod. A PersistentVolumeClaimVolumeSource is, essentially, a wrapper around another
 * type of volume that is owned by someone else (the system).
 *
 * Source: io.k8s.api.core.v1.PersistentVolumeClaimVolumeSource.
 */
export interface PersistentVolumeClaimVolumeSource {
  /**
   * claimName is the name of a PersistentVolumeClaim in the same namespace as the pod using this volume. More info:
   * https://kubernetes.io/docs/concepts/storage/persistent-volumes#persistentvolumeclaims
   */
  readonly claimName: string
  /** readOnly Will force the ReadOnly setting in VolumeMounts. Default false. */
  readonly readOnly?: boolean
}

/** The codec of `PersistentVolumeClaimVolumeSource`. */
export const PersistentVolumeClaimVolumeSource: Model<PersistentVolumeClaimVolumeSource> =
  /*#__PURE__*/ model<PersistentVolumeClaimVolumeSource>('PersistentVolumeClaimVolumeSource', {
    claimName: required(string),
    readOnly: optional(boolean)
  })
