// Written by io-ts-kubernetes-generate. Do not edit.
import { boolean, model, type Model, optional, required, string } from 'io-ts-kubernetes/codec'
import { Int64 } from 'io-ts-kubernetes/scalar'
import { LabelSelector } from '../../meta/v1/LabelSelector.js'

/**
 * ClusterTrustBundleProjection describes how to select a set of ClusterTrustBundle objects and project their
 * contents into the pod filesystem.
 *
 * Source: io.k8s.api.core.v1.ClusterTrustBundleProjection.
 */
export interface ClusterTrustBundleProjection {
  /**
   * Select all ClusterTrustBundles that match this label selector. Only has effect if signerName is set.
   * Mutually-exclusive with name. If unset, interpreted as "match nothing". If set but empty, interpreted as "match
   * everything".
   */
  readonly labelSelector?: LabelSelector
  /** Select a single ClusterTrustBundle by object name. Mutually-exclusive with signerName and labelSelector. */
  readonly name?: string
  /**
   * If true, don't block pod startup if the referenced ClusterTrustBundle(s) aren't available. If using name, then
   * the named ClusterTrustBundle is allowed not to exist. If using signerName, then the combination of signerName
   * and labelSelector is allowed to match zero ClusterTrustBundles.
   */
  readonly optional?: boolean
  /** Relative path from the volume root to write the bundle. */
  readonly path: string
  /**
   * Select all ClusterTrustBundles that match this signer name. Mutually-exclusive with name. The contents of all
   * selected ClusterTrustBundles will be unified and deduplicated.
   */
  readonly signerName?: string
  /**
   * user is Optional: The owner UID of the created file. If specified, the item-level user field takes precedence
   * over defaultUser. (Alpha) This field requires the AtomicWriteVolumeUserFields feature gate to be enabled.
   */
  readonly user?: Int64
}

/** The codec of `ClusterTrustBundleProjection`. */
export const ClusterTrustBundleProjection: Model<ClusterTrustBundleProjection> =
  /*#__PURE__*/ model<ClusterTrustBundleProjection>('ClusterTrustBundleProjection', {
    labelSelector: optional(LabelSelector, { pointer: true }),
    name: optional(string),
    optional: optional(boolean),
    path: required(string),
    signerName: optional(string),
    user: optional(Int64)
  })
