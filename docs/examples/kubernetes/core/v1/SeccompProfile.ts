// Written by io-ts-kubernetes-generate. Do not edit.
import { model, type Model, openEnum, optional, required, string } from 'io-ts-kubernetes/codec'

/**
 * SeccompProfile defines a pod/container's seccomp profile settings. Only one profile source may be set.
 *
 * Source: io.k8s.api.core.v1.SeccompProfile.
 */
export interface SeccompProfile {
  /**
   * localhostProfile indicates a profile defined in a file on the node should be used. The profile must be
   * preconfigured on the node to work. Must be a descending path, relative to the kubelet's configured seccomp
   * profile location. Must be set if type is "Localhost". Must NOT be set for any other type.
   */
  readonly localhostProfile?: string
  /**
   * type indicates which kind of seccomp profile will be applied. Valid options are:
   *
   * Localhost - a profile defined in a file on the node should be used. RuntimeDefault - the container runtime
   * default profile should be used. Unconfined - no profile should be applied.
   *
   * Possible enum values:
   *  - `"Localhost"` indicates a profile defined in a file on the node should be used. The file's location relative to <kubelet-root-dir>/seccomp.
   *  - `"RuntimeDefault"` represents the default container runtime seccomp profile.
   *  - `"Unconfined"` indicates no seccomp profile is applied (A.K.A. unconfined).
   */
  readonly type: 'Localhost' | 'RuntimeDefault' | 'Unconfined' | (string & {})
}

/** The codec of `SeccompProfile`. */
export const SeccompProfile: Model<SeccompProfile> = /*#__PURE__*/ model<SeccompProfile>('SeccompProfile', {
  localhostProfile: optional(string),
  type: required(openEnum('Localhost', 'RuntimeDefault', 'Unconfined'))
})
