// Written by io-ts-kubernetes-generate. Do not edit.
import { boolean, list, model, type Model, optional, string } from 'io-ts-kubernetes/codec'
import { Int32, Int64 } from 'io-ts-kubernetes/scalar'
import { KeyToPath } from './KeyToPath.js'

/**
 * Adapts a Secret into a volume.
 *
 * The contents of the target Secret's Data field will be presented in a volume as files using the keys in the Data
 * field as the file names. Secret volumes support ownership management and SELinux relabeling.
 *
 * Source: io.k8s.api.core.v1.SecretVolumeSource.
 */
export interface SecretVolumeSource {
  /**
   * defaultMode is Optional: mode bits used to set permissions on created files by default. Must be an octal value
   * between 0000 and 0777 or a decimal value between 0 and 511. YAML accepts both octal and decimal values, JSON
   * requires decimal values for mode bits. Defaults to 0644. Directories within the path are not affected by this
   * setting. This might be in conflict with other options that affect the file mode, like fsGroup, and the result
   * can be other mode bits set.
   */
  readonly defaultMode?: Int32
  /**
   * defaultUser is Optional: The owner UID of the created files by default. The defaultUser field is only used as a
   * fallback when the item-level user field is unset. (Alpha) This field requires the AtomicWriteVolumeUserFields
   * feature gate to be enabled.
   */
  readonly defaultUser?: Int64
  /**
   * items If unspecified, each key-value pair in the Data field of the referenced Secret will be projected into the
   * volume as a file whose name is the key and content is the value. If specified, the listed keys will be
   * projected into the specified paths, and unlisted keys will not be present. If a key is specified which is not
   * present in the Secret, the volume setup will error unless it is marked optional. Paths must be relative and may
   * not contain the '..' path or start with '..'.
   */
  readonly items?: ReadonlyArray<KeyToPath>
  /** optional field specify whether the Secret or its keys must be defined */
  readonly optional?: boolean
  /**
   * secretName is the name of the secret in the pod's namespace to use. More info:
   * https://kubernetes.io/docs/concepts/storage/volumes#secret
   */
  readonly secretName?: string
}

/** The codec of `SecretVolumeSource`. */
export const SecretVolumeSource: Model<SecretVolumeSource> = /*#__PURE__*/ model<SecretVolumeSource>(
  'SecretVolumeSource',
  {
    defaultMode: optional(Int32),
    defaultUser: optional(Int64),
    items: optional(list(KeyToPath)),
    optional: optional(boolean),
    secretName: optional(string)
  }
)
