// Written by io-ts-kubernetes-generate. Do not edit.
import { boolean, model, type Model, optional, required, string } from 'io-ts-kubernetes/codec'

/**
 * FileKeySelector selects a key of the env file.
 *
 * Source: io.k8s.api.core.v1.FileKeySelector.
 */
export interface FileKeySelector {
  /**
   * The key within the env file. An invalid key will prevent the pod from starting. The keys defined within a
   * source may consist of any printable ASCII characters except '='. During Alpha stage of the EnvFiles feature
   * gate, the key size is limited to 128 characters.
   */
  readonly key: string
  /**
   * Specify whether the file or its key must be defined. If the file or key does not exist, then the env var is not
   * published. If optional is set to true and the specified key does not exist, the environment variable will not
   * be set in the Pod's containers.
   *
   * If optional is set to false and the specified key does not exist, an error will be returned during Pod
   * creation.
   */
  readonly optional?: boolean
  /**
   * The path within the volume from which to select the file. Must be relative and may not contain the '..' path or
   * start with '..'.
   */
  readonly path: string
  /** The name of the volume mount containing the env file. */
  readonly volumeName: string
}

/** The codec of `FileKeySelector`. */
export const FileKeySelector: Model<FileKeySelector> = /*#__PURE__*/ model<FileKeySelector>('FileKeySelector', {
  key: required(string),
  optional: optional(boolean),
  path: required(string),
  volumeName: required(string)
})
