// Written by io-ts-kubernetes-generate. Do not edit.
import { boolean, list, model, type Model, optional, string } from 'io-ts-kubernetes/codec'
import { KeyToPath } from './KeyToPath.js'

/**
 * Adapts a ConfigMap into a projected volume.
 *
 * The contents of the target ConfigMap's Data field will be presented in a projected volume as files using the keys
 * in the Data field as the file names, unless the items element is populated with specific mappings of keys to
 * paths. Note that this is identical to a configmap volume source without the default mode.
 *
 * Source: io.k8s.api.core.v1.ConfigMapProjection.
 */
export interface ConfigMapProjection {
  /**
   * items if unspecified, each key-value pair in the Data field of the referenced ConfigMap will be projected into
   * the volume as a file whose name is the key and content is the value. If specified, the listed keys will be
   * projected into the specified paths, and unlisted keys will not be present. If a key is specified which is not
   * present in the ConfigMap, the volume setup will error unless it is marked optional. Paths must be relative and
   * may not contain the '..' path or start with '..'.
   */
  readonly items?: ReadonlyArray<KeyToPath>
  /**
   * Name of the referent. This field is effectively required, but due to backwards compatibility is allowed to be
   * empty. Instances of this type with an empty value here are almost certainly wrong. More info:
   * https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name?: string
  /** optional specify whether the ConfigMap or its keys must be defined */
  readonly optional?: boolean
}

/** The codec of `ConfigMapProjection`. */
export const ConfigMapProjection: Model<ConfigMapProjection> = /*#__PURE__*/ model<ConfigMapProjection>(
  'ConfigMapProjection',
  {
    items: optional(list(KeyToPath)),
    name: optional(string),
    optional: optional(boolean)
  }
)
