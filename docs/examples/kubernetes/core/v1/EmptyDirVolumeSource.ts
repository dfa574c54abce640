// Written by io-ts-kubernetes-generate. Do not edit.
import { model, type Model, optional, string } from 'io-ts-kubernetes/codec'
import { Int32, Quantity } from 'io-ts-kubernetes/scalar'

/**
 * Represents an empty directory for a pod. Empty directory volumes support ownership management and SELinux
 * relabeling.
 *
 * Source: io.k8s.api.core.v1.EmptyDirVolumeSource.
 */
export interface EmptyDirVolumeSource {
  /**
   * medium represents what type of storage medium should back this directory. The default is "" which means to use
   * the node's default medium. Must be an empty string (default) or Memory. More info:
   * https://kubernetes.io/docs/concepts/storage/volumes#emptydir
   */
  readonly medium?: string
  /**
   * mode specifies the permission bits for the emptyDir directory, in numeric notation (e.g., 0755, 01777). Must be
   * a value between 0000 and 01777. If not specified, defaults to 0777. This might be in conflict with other
   * options that affect the file mode, like fsGroup. If fsGroup is specified, the fsGroup permissions will override
   * the mode specified here. This field has no effect on Windows. This field is alpha and requires
   * EmptyDirVolumeMode featuregate to be enabled.
   */
  readonly mode?: Int32
  /**
   * sizeLimit is the total amount of local storage required for this EmptyDir volume. The size limit is also
   * applicable for memory medium. The maximum usage on memory medium EmptyDir would be the minimum value between
   * the SizeLimit specified here and the sum of memory limits of all containers in a pod. The default is nil which
   * means that the limit is undefined. More info: https://kubernetes.io/docs/concepts/storage/volumes#emptydir
   */
  readonly sizeLimit?: Quantity
}

/** The codec of `EmptyDirVolumeSource`. */
export const EmptyDirVolumeSource: Model<EmptyDirVolumeSource> = /*#__PURE__*/ model<EmptyDirVolumeSource>(
  'EmptyDirVolumeSource',
  {
    medium: optional(string),
    mode: optional(Int32),
    sizeLimit: optional(Quantity)
  }
)
