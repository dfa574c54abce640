// Written by io-ts-kubernetes-generate. Do not edit.
import { boolean, list, model, type Model, optional, required, string } from 'io-ts-kubernetes/codec'
import { Int32 } from 'io-ts-kubernetes/scalar'
import { LocalObjectReference } from './LocalObjectReference.js'

/**
 * Represents an ISCSI disk. ISCSI volumes can only be mounted as read/write once. ISCSI volumes support ownership
 * management and SELinux relabeling.
 *
 * Source: io.k8s.api.core.v1.ISCSIVolumeSource.
 */
export interface ISCSIVolumeSource {
  /** chapAuthDiscovery defines whether support iSCSI Discovery CHAP authentication */
  readonly chapAuthDiscovery?: boolean
  /** chapAuthSession defines whether support iSCSI Session CHAP authentication */
  readonly chapAuthSession?: boolean
  /**
   * fsType is the filesystem type of the volume that you want to mount. Tip: Ensure that the filesystem type is
   * supported by the host operating system. Examples: "ext4", "xfs", "ntfs". Implicitly inferred to be "ext4" if
   * unspecified. More info: https://kubernetes.io/docs/concepts/storage/volumes#iscsi
   */
  readonly fsType?: string
  /**
   * initiatorName is the custom iSCSI Initiator Name. If initiatorName is specified with iscsiInterface
   * simultaneously, new iSCSI interface <target portal>:<volume name> will be created for the connection.
   */
  readonly initiatorName?: string
  /** iqn is the target iSCSI Qualified Name. */
  readonly iqn: string
  /**
   * iscsiInterface is the interface Name that uses an iSCSI transport. Defaults to 'default' (tcp).
   *
   * Default: `"default"`
   */
  readonly iscsiInterface?: string
  /** lun represents iSCSI Target Lun number. */
  readonly lun: Int32
  /**
   * portals is the iSCSI Target Portal List. The portal is either an IP or ip_addr:port if the port is other than
   * default (typically TCP ports 860 and 3260).
   */
  readonly portals?: ReadonlyArray<string>
  /** readOnly here will force the ReadOnly setting in VolumeMounts. Defaults to false. */
  readonly readOnly?: boolean
  /** secretRef is the CHAP Secret for iSCSI target and initiator authentication */
  readonly secretRef?: LocalObjectReference
  /**
   * targetPortal is iSCSI Target Portal. The Portal is either an IP or ip_addr:port if the port is other than
   * default (typically TCP ports 860 and 3260).
   */
  readonly targetPortal: string
}

/** The codec of `ISCSIVolumeSource`. */
export const ISCSIVolumeSource: Model<ISCSIVolumeSource> = /*#__PURE__*/ model<ISCSIVolumeSource>('ISCSIVolumeSource', {
  chapAuthDiscovery: optional(boolean),
  chapAuthSession: optional(boolean),
  fsType: optional(string),
  initiatorName: optional(string),
  iqn: required(string),
  iscsiInterface: optional(string),
  lun: required(Int32),
  portals: optional(list(string)),
  readOnly: optional(boolean),
  secretRef: optional(LocalObjectReference, { pointer: true }),
  targetPortal: required(string)
})
