// Written by io-ts-kubernetes-generate. Do not edit.
import { model, type Model, required, string } from 'io-ts-kubernetes/codec'

/**
 * volumeDevice describes a mapping of a raw block device within a container.
 *
 * Source: io.k8s.api.core.v1.VolumeDevice.
 */
export interface VolumeDevice {
  /** devicePath is the path inside of the container that the device will be mapped to. */
  readonly devicePath: string
  /** name must match the name of a persistentVolumeClaim in the pod */
  readonly name: string
}

/** The codec of `VolumeDevice`. */
export const VolumeDevice: Model<VolumeDevice> = /*#__PURE__*/ model<VolumeDevice>('VolumeDevice', {
  devicePath: required(string),
  name: required(string)
})
