// Written by io-ts-kubernetes-generate. Do not edit.
import { model, type Model, optional, required, string } from 'io-ts-kubernetes/codec'
import { Int32, Int64 } from 'io-ts-kubernetes/scalar'

/**
 * Maps a string key to a path within a volume.
 *
 * Source: io.k8s.api.core.v1.KeyToPath.
 */
export interface KeyToPath {
  /** key is the key to project. */
  readonly key: string
  /**
   * mode is Optional: mode bits used to set permissions on this file. Must be an octal value between 0000 and 0777
   * or a decimal value between 0 and 511. YAML accepts both octal and decimal values, JSON requires decimal values
   * for mode bits. If not specified, the volume defaultMode will be used. This might be in conflict with other
   * options that affect the file mode, like fsGroup, and the result can be other mode bits set.
   */
  readonly mode?: Int32
  /**
   * path is the relative path of the file to map the key to. May not be an absolute path. May not contain the path
   * element '..'. May not start with the string '..'.
   */
  readonly path: string
  /**
   * user is Optional: The owner UID of the created file. If specified, the item-level user field takes precedence
   * over defaultUser. (Alpha) This field requires the AtomicWriteVolumeUserFields feature gate to be enabled.
   */
  readonly user?: Int64
}

/** The codec of `KeyToPath`. */
export const KeyToPath: Model<KeyToPath> = /*#__PURE__*/ model<KeyToPath>('KeyToPath', {
  key: required(string),
  mode: optional(Int32),
  path: required(string),
  user: optional(Int64)
})
