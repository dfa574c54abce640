// Written by io-ts-kubernetes-generate. Do not edit.
import { model, type Model, optional, required, string } from 'io-ts-kubernetes/codec'
import { AWSElasticBlockStoreVolumeSource } from './AWSElasticBlockStoreVolumeSource.js'
import { AzureDiskVolumeSource } from './AzureDiskVolumeSource.js'
import { AzureFileVolumeSource } from './AzureFileVolumeSource.js'
import { CSIVolumeSource } from './CSIVolumeSource.js'
import { CephFSVolumeSource } from './CephFSVolumeSource.js'
import { CinderVolumeSource } from './CinderVolumeSource.js'
import { ConfigMapVolumeSource } from './ConfigMapVolumeSource.js'
import { DownwardAPIVolumeSource } from './DownwardAPIVolumeSource.js'
import { EmptyDirVolumeSource } from './EmptyDirVolumeSource.js'
import { EphemeralVolumeSource } from './EphemeralVolumeSource.js'
import { FCVolumeSource } from './FCVolumeSource.js'
import { FlexVolumeSource } from './FlexVolumeSource.js'
import { FlockerVolumeSource } from './FlockerVolumeSource.js'
import { GCEPersistentDiskVolumeSource } from './GCEPersistentDiskVolumeSource.js'
import { GitRepoVolumeSource } from './GitRepoVolumeSource.js'
import { GlusterfsVolumeSource } from './GlusterfsVolumeSource.js'
import { HostPathVolumeSource } from './HostPathVolumeSource.js'
import { ISCSIVolumeSource } from './ISCSIVolumeSource.js'
import { ImageVolumeSource } from './ImageVolumeSource.js'
import { NFSVolumeSource } from './NFSVolumeSource.js'
import { PersistentVolumeClaimVolumeSource } from './PersistentVolumeClaimVolumeSource.js'
import { PhotonPersistentDiskVolumeSource } from './PhotonPersistentDiskVolumeSource.js'
import { PortworxVolumeSource } from './PortworxVolumeSource.js'
import { ProjectedVolumeSource } from './ProjectedVolumeSource.js'
import { QuobyteVolumeSource } from './QuobyteVolumeSource.js'
import { RBDVolumeSource } from './RBDVolumeSource.js'
import { ScaleIOVolumeSource } from './ScaleIOVolumeSource.js'
import { SecretVolumeSource } from './SecretVolumeSource.js'
import { StorageOSVolumeSource } from './StorageOSVolumeSource.js'
import { VsphereVirtualDiskVolumeSource } from './VsphereVirtualDiskVolumeSource.js'

/**
 * Volume represents a named volume in a pod that may be accessed by any container in the pod.
 *
 * Source: io.k8s.api.core.v1.Volume.
 */
export interface Volume {
  /**
   * awsElasticBlockStore represents an AWS Disk resource that is attached to a kubelet's host machine and then
   * exposed to the pod. Deprecated: AWSElasticBlockStore is deprecated. All operations for the in-tree
   * awsElasticBlockStore type are redirected to the ebs.csi.aws.com CSI driver. More info:
   * https://kubernetes.io/docs/concepts/storage/volumes#awselasticblockstore
   */
  readonly awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource
  /**
   * azureDisk represents an Azure Data Disk mount on the host and bind mount to the pod. Deprecated: AzureDisk is
   * deprecated. All operations for the in-tree azureDisk type are redirected to the disk.csi.azure.com CSI driver.
   */
  readonly azureDisk?: AzureDiskVolumeSource
  /**
   * azureFile represents an Azure File Service mount on the host and bind mount to the pod. Deprecated: AzureFile
   * is deprecated. All operations for the in-tree azureFile type are redirected to the file.csi.azure.com CSI
   * driver.
   */
  readonly azureFile?: AzureFileVolumeSource
  /**
   * cephFS represents a Ceph FS mount on the host that shares a pod's lifetime. Deprecated: CephFS is deprecated
   * and the in-tree cephfs type is no longer supported.
   */
  readonly cephfs?: CephFSVolumeSource
  /**
   * cinder represents a cinder volume attached and mounted on kubelets host machine. Deprecated: Cinder is
   * deprecated. All operations for the in-tree cinder type are redirected to the cinder.csi.openstack.org CSI
   * driver. More info: https://examples.k8s.io/mysql-cinder-pd/README.md
   */
  readonly cinder?: CinderVolumeSource
  /** configMap represents a configMap that should populate this volume */
  readonly configMap?: ConfigMapVolumeSource
  /**
   * csi (Container Storage Interface) represents ephemeral storage that is handled by certain external CSI drivers.
   */
  readonly csi?: CSIVolumeSource
  /** downwardAPI represents downward API about the pod that should populate this volume */
  readonly downwardAPI?: DownwardAPIVolumeSource
  /**
   * emptyDir represents a temporary directory that shares a pod's lifetime. More info:
   * https://kubernetes.io/docs/concepts/storage/volumes#emptydir
   */
  readonly emptyDir?: EmptyDirVolumeSource
  /**
   * ephemeral represents a volume that is handled by a cluster storage driver. The volume's lifecycle is tied to
   * the pod that defines it - it will be created before the pod starts, and deleted when the pod is removed.
   *
   * Use this if: a) the volume is only needed while the pod runs, b) features of normal volumes like restoring from
   * snapshot or capacity
   *    tracking are needed,
   * c) the storage driver is specified through a storage class, and d) the storage driver supports dynamic volume
   * provisioning through
   *    a PersistentVolumeClaim (see EphemeralVolumeSource for more
   *    information on the connection between this volume type
   *    and PersistentVolumeClaim).
   *
   * Use PersistentVolumeClaim or one of the vendor-specific APIs for volumes that persist for longer than the
   * lifecycle of an individual pod.
   *
   * Use CSI for light-weight local ephemeral volumes if the CSI driver is meant to be used that way - see the
   * documentation of the driver for more information.
   *
   * A pod can use both types of ephemeral volumes and persistent volumes at the same time.
   */
  readonly ephemeral?: EphemeralVolumeSource
  /**
   * fc represents a Fibre Channel resource that is attached to a kubelet's host machine and then exposed to the
   * pod.
   */
  readonly fc?: FCVolumeSource
  /**
   * flexVolume represents a generic volume resource that is provisioned/attached using an exec based plugin.
   * Deprecated: FlexVolume is deprecated. Consider using a CSIDriver instead.
   */
  readonly flexVolume?: FlexVolumeSource
  /**
   * flocker represents a Flocker volume attached to a kubelet's host machine. This depends on the Flocker control
   * service being running. Deprecated: Flocker is deprecated and the in-tree flocker type is no longer supported.
   */
  readonly flocker?: FlockerVolumeSource
  /**
   * gcePersistentDisk represents a GCE Disk resource that is attached to a kubelet's host machine and then exposed
   * to the pod. Deprecated: GCEPersistentDisk is deprecated. All operations for the in-tree gcePersistentDisk type
   * are redirected to the pd.csi.storage.gke.io CSI driver. More info:
   * https://kubernetes.io/docs/concepts/storage/volumes#gcepersistentdisk
   */
  readonly gcePersistentDisk?: GCEPersistentDiskVolumeSource
  /**
   * gitRepo represents a git repository at a particular revision. Deprecated: GitRepo is deprecated. To provision a
   * container with a git repo, mount an EmptyDir into an InitContainer that clones the repo using git, then mount
   * the EmptyDir into the Pod's container.
   */
  readonly gitRepo?: GitRepoVolumeSource
  /**
   * glusterfs represents a Glusterfs mount on the host that shares a pod's lifetime. Deprecated: Glusterfs is
   * deprecated and the in-tree glusterfs type is no longer supported.
   */
  readonly glusterfs?: GlusterfsVolumeSource
  /**
   * hostPath represents a pre-existing file or directory on the host machine that is directly exposed to the
   * container. This is generally used for system agents or other privileged things that are allowed to see the host
   * machine. Most containers will NOT need this. More info:
   * https://kubernetes.io/docs/concepts/storage/volumes#hostpath
   */
  readonly hostPath?: HostPathVolumeSource
  /**
   * image represents an OCI object (a container image or artifact) pulled and mounted on the kubelet's host
   * machine. The volume is resolved at pod startup depending on which PullPolicy value is provided:
   *
   * - Always: the kubelet always attempts to pull the reference. Container creation will fail If the pull fails. -
   * Never: the kubelet never pulls the reference and only uses a local image or artifact. Container creation will
   * fail if the reference isn't present. - IfNotPresent: the kubelet pulls if the reference isn't already present
   * on disk. Container creation will fail if the reference isn't present and the pull fails.
   *
   * The volume gets re-resolved if the pod gets deleted and recreated, which means that new remote content will
   * become available on pod recreation. A failure to resolve or pull the image during pod startup will block
   * containers from starting and may add significant latency. Failures will be retried using normal volume backoff
   * and will be reported on the pod reason and message. The types of objects that may be mounted by this volume are
   * defined by the container runtime implementation on a host machine and at minimum must include all valid types
   * supported by the container image field. The OCI object gets mounted in a single directory
   * (spec.containers[*].volumeMounts.mountPath) by merging the manifest layers in the same way as for container
   * images. The volume will be mounted read-only (ro). Sub path mounts for containers are not supported
   * (spec.containers[*].volumeMounts.subpath) before 1.33. The field spec.securityContext.fsGroupChangePolicy has
   * no effect on this volume type.
   */
  readonly image?: ImageVolumeSource
  /**
   * iscsi represents an ISCSI Disk resource that is attached to a kubelet's host machine and then exposed to the
   * pod. More info: https://kubernetes.io/docs/concepts/storage/volumes/#iscsi
   */
  readonly iscsi?: ISCSIVolumeSource
  /**
   * name of the volume. Must be a DNS_LABEL and unique within the pod. More info:
   * https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name: string
  /**
   * nfs represents an NFS mount on the host that shares a pod's lifetime More info:
   * https://kubernetes.io/docs/concepts/storage/volumes#nfs
   */
  readonly nfs?: NFSVolumeSource
  /**
   * persistentVolumeClaimVolumeSource represents a reference to a PersistentVolumeClaim in the same namespace. More
   * info: https://kubernetes.io/docs/concepts/storage/persistent-volumes#persistentvolumeclaims
   */
  readonly persistentVolumeClaim?: PersistentVolumeClaimVolumeSource
  /**
   * photonPersistentDisk represents a PhotonController persistent disk attached and mounted on kubelets host
   * machine. Deprecated: PhotonPersistentDisk is deprecated and the in-tree photonPersistentDisk type is no longer
   * supported.
   */
  readonly photonPersistentDisk?: PhotonPersistentDiskVolumeSource
  /**
   * portworxVolume represents a portworx volume attached and mounted on kubelets host machine. Deprecated:
   * PortworxVolume is deprecated. All operations for the in-tree portworxVolume type are redirected to the
   * pxd.portworx.com CSI driver.
   */
  readonly portworxVolume?: PortworxVolumeSource
  /** projected items for all in one resources secrets, configmaps, and downward API */
  readonly projected?: ProjectedVolumeSource
  /**
   * quobyte represents a Quobyte mount on the host that shares a pod's lifetime. Deprecated: Quobyte is deprecated
   * and the in-tree quobyte type is no longer supported.
   */
  readonly quobyte?: QuobyteVolumeSource
  /**
   * rbd represents a Rados Block Device mount on the host that shares a pod's lifetime. Deprecated: RBD is
   * deprecated and the in-tree rbd type is no longer supported.
   */
  readonly rbd?: RBDVolumeSource
  /**
   * scaleIO represents a ScaleIO persistent volume attached and mounted on Kubernetes nodes. Deprecated: ScaleIO is
   * deprecated and the in-tree scaleIO type is no longer supported.
   */
  readonly scaleIO?: ScaleIOVolumeSource
  /**
   * secret represents a secret that should populate this volume. More info:
   * https://kubernetes.io/docs/concepts/storage/volumes#secret
   */
  readonly secret?: SecretVolumeSource
  /**
   * storageOS represents a StorageOS volume attached and mounted on Kubernetes nodes. Deprecated: StorageOS is
   * deprecated and the in-tree storageos type is no longer supported.
   */
  readonly storageos?: StorageOSVolumeSource
  /**
   * vsphereVolume represents a vSphere volume attached and mounted on kubelets host machine. Deprecated:
   * VsphereVolume is deprecated. All operations for the in-tree vsphereVolume type are redirected to the
   * csi.vsphere.vmware.com CSI driver.
   */
  readonly vsphereVolume?: VsphereVirtualDiskVolumeSource
}

/** The codec of `Volume`. */
export const Volume: Model<Volume> = /*#__PURE__*/ model<Volume>('Volume', {
  awsElasticBlockStore: optional(AWSElasticBlockStoreVolumeSource, { pointer: true }),
  azureDisk: optional(AzureDiskVolumeSource, { pointer: true }),
  azureFile: optional(AzureFileVolumeSource, { pointer: true }),
  cephfs: optional(CephFSVolumeSource, { pointer: true }),
  cinder: optional(CinderVolumeSource, { pointer: true }),
  configMap: optional(ConfigMapVolumeSource, { pointer: true }),
  csi: optional(CSIVolumeSource, { pointer: true }),
  downwardAPI: optional(DownwardAPIVolumeSource, { pointer: true }),
  emptyDir: optional(EmptyDirVolumeSource, { pointer: true }),
  ephemeral: optional(EphemeralVolumeSource, { pointer: true }),
  fc: optional(FCVolumeSource, { pointer: true }),
  flexVolume: optional(FlexVolumeSource, { pointer: true }),
  flocker: optional(FlockerVolumeSource, { pointer: true }),
  gcePersistentDisk: optional(GCEPersistentDiskVolumeSource, { pointer: true }),
  gitRepo: optional(GitRepoVolumeSource, { pointer: true }),
  glusterfs: optional(GlusterfsVolumeSource, { pointer: true }),
  hostPath: optional(HostPathVolumeSource, { pointer: true }),
  image: optional(ImageVolumeSource, { pointer: true }),
  iscsi: optional(ISCSIVolumeSource, { pointer: true }),
  name: required(string),
  nfs: optional(NFSVolumeSource, { pointer: true }),
  persistentVolumeClaim: optional(PersistentVolumeClaimVolumeSource, { pointer: true }),
  photonPersistentDisk: optional(PhotonPersistentDiskVolumeSource, { pointer: true }),
  portworxVolume: optional(PortworxVolumeSource, { pointer: true }),
  projected: optional(ProjectedVolumeSource, { pointer: true }),
  quobyte: optional(QuobyteVolumeSource, { pointer: true }),
  rbd: optional(RBDVolumeSource, { pointer: true }),
  scaleIO: optional(ScaleIOVolumeSource, { pointer: true }),
  secret: optional(SecretVolumeSource, { pointer: true }),
  storageos: optional(StorageOSVolumeSource, { pointer: true }),
  vsphereVolume: optional(VsphereVirtualDiskVolumeSource, { pointer: true })
})
