// Written by io-ts-kubernetes-generate. Do not edit.
import { boolean, list, map, model, type Model, openEnum, optional, required, string } from 'io-ts-kubernetes/codec'
import { Int32, Int64, Quantity } from 'io-ts-kubernetes/scalar'
import { Affinity } from './Affinity.js'
import { Container } from './Container.js'
import { EphemeralContainer } from './EphemeralContainer.js'
import { EvictionResponder } from './EvictionResponder.js'
import { HostAlias } from './HostAlias.js'
import { LocalObjectReference } from './LocalObjectReference.js'
import { PodDNSConfig } from './PodDNSConfig.js'
import { PodOS } from './PodOS.js'
import { PodReadinessGate } from './PodReadinessGate.js'
import { PodResourceClaim } from './PodResourceClaim.js'
import { PodSchedulingGate } from './PodSchedulingGate.js'
import { PodSchedulingGroup } from './PodSchedulingGroup.js'
import { PodSecurityContext } from './PodSecurityContext.js'
import { ResourceRequirements } from './ResourceRequirements.js'
import { Toleration } from './Toleration.js'
import { TopologySpreadConstraint } from './TopologySpreadConstraint.js'
import { Volume } from './Volume.js'

/**
 * PodSpec is a description of a pod.
 *
 * Source: io.k8s.api.core.v1.PodSpec.
 */
export interface PodSpec {
  /**
   * Optional duration in seconds the pod may be active on the node relative to StartTime before the system will
   * actively try to mark it failed and kill associated containers. Value must be a positive integer.
   */
  readonly activeDeadlineSeconds?: Int64
  /** If specified, the pod's scheduling constraints */
  readonly affinity?: Affinity
  /** AutomountServiceAccountToken indicates whether a service account token should be automatically mounted. */
  readonly automountServiceAccountToken?: boolean
  /**
   * List of containers belonging to the pod. Containers cannot currently be added or removed. There must be at
   * least one container in a Pod. Cannot be updated.
   */
  readonly containers: ReadonlyArray<Container>
  /**
   * Specifies the DNS parameters of a pod. Parameters specified here will be merged to the generated DNS
   * configuration based on DNSPolicy.
   */
  readonly dnsConfig?: PodDNSConfig
  /**
   * Set DNS policy for the pod. Defaults to "ClusterFirst". Valid values are 'ClusterFirstWithHostNet',
   * 'ClusterFirst', 'Default' or 'None'. DNS parameters given in DNSConfig will be merged with the policy selected
   * with DNSPolicy. To have DNS options set along with hostNetwork, you have to specify DNS policy explicitly to
   * 'ClusterFirstWithHostNet'.
   *
   * Possible enum values:
   *  - `"ClusterFirst"` indicates that the pod should use cluster DNS first unless hostNetwork is true, if it is available, then fall back on the default (as determined by kubelet) DNS settings.
   *  - `"ClusterFirstWithHostNet"` indicates that the pod should use cluster DNS first, if it is available, then fall back on the default (as determined by kubelet) DNS settings.
   *  - `"Default"` indicates that the pod should use the default (as determined by kubelet) DNS settings.
   *  - `"None"` indicates that the pod should use empty DNS settings. DNS parameters such as nameservers and search paths should be defined via DNSConfig.
   */
  readonly dnsPolicy?: 'ClusterFirst' | 'ClusterFirstWithHostNet' | 'Default' | 'None' | (string & {})
  /**
   * EnableServiceLinks indicates whether information about services should be injected into pod's environment
   * variables, matching the syntax of Docker links. Optional: Defaults to true.
   */
  readonly enableServiceLinks?: boolean
  /**
   * List of ephemeral containers run in this pod. Ephemeral containers may be run in an existing pod to perform
   * user-initiated actions such as debugging. This list cannot be specified when creating a pod, and it cannot be
   * modified by updating the pod spec. In order to add an ephemeral container to an existing pod, use the pod's
   * ephemeralcontainers subresource.
   */
  readonly ephemeralContainers?: ReadonlyArray<EphemeralContainer>
  /**
   * evictionResponders reference responders that react to Evictions based on EvictionRequests. Responders should
   * observe and communicate through the Eviction Resource API to help with the graceful termination of a pod. The
   * responders are selected sequentially, according to their specified priority.
   *
   * Responders should periodically report on an eviction progress by updating the
   * .status.responders[].heartbeatTime field of the Eviction object. If this field is not updated within the
   * heartbeat deadline defined by the Eviction API (currently 20 minutes), the eviction is passed over to the next
   * responder with a lower priority. If there is no other responder, the last default
   * imperative-eviction.k8s.io/evictor responder with a priority of 100 will evict the pod using the imperative
   * Eviction API (pods/<name>/eviction subresource).
   *
   * The maximum length of the responders list is 10. Responders are not supported when the pod is part of a
   * PodGroup (.spec.schedulingGroup is set). This field can only be set on creation and is immutable afterwards.
   */
  readonly evictionResponders?: ReadonlyArray<EvictionResponder>
  /** HostAliases is an optional list of hosts and IPs that will be injected into the pod's hosts file if specified. */
  readonly hostAliases?: ReadonlyArray<HostAlias>
  /** Use the host's ipc namespace. Optional: Default to false. */
  readonly hostIPC?: boolean
  /**
   * Host networking requested for this pod. Use the host's network namespace. When using HostNetwork you should
   * specify ports so the scheduler is aware. When `hostNetwork` is true, specified `hostPort` fields in port
   * definitions must match `containerPort`, and unspecified `hostPort` fields in port definitions are defaulted to
   * match `containerPort`. Default to false.
   */
  readonly hostNetwork?: boolean
  /** Use the host's pid namespace. Optional: Default to false. */
  readonly hostPID?: boolean
  /**
   * Use the host's user namespace. Optional: Default to true. If set to true or not present, the pod will be run in
   * the host user namespace, useful for when the pod needs a feature only available to the host user namespace,
   * such as loading a kernel module with CAP_SYS_MODULE. When set to false, a new userns is created for the pod.
   * Setting false is useful for mitigating container breakout vulnerabilities even allowing users to run their
   * containers as root without actually having root privileges on the host.
   */
  readonly hostUsers?: boolean
  /** Specifies the hostname of the Pod If not specified, the pod's hostname will be set to a system-defined value. */
  readonly hostname?: string
  /**
   * HostnameOverride specifies an explicit override for the pod's hostname as perceived by the pod. This field only
   * specifies the pod's hostname and does not affect its DNS records. When this field is set to a non-empty string:
   * - It takes precedence over the values set in `hostname` and `subdomain`. - The Pod's hostname will be set to
   * this value. - `setHostnameAsFQDN` must be nil or set to false. - `hostNetwork` must be set to false.
   *
   * This field must be a valid DNS subdomain as defined in RFC 1123 and contain at most 64 characters.
   */
  readonly hostnameOverride?: string
  /**
   * ImagePullSecrets is an optional list of references to secrets in the same namespace to use for pulling any of
   * the images used by this PodSpec. If specified, these secrets will be passed to individual puller
   * implementations for them to use. More info:
   * https://kubernetes.io/docs/concepts/containers/images#specifying-imagepullsecrets-on-a-pod
   */
  readonly imagePullSecrets?: ReadonlyArray<LocalObjectReference>
  /**
   * List of initialization containers belonging to the pod. Init containers are executed in order prior to
   * containers being started. If any init container fails, the pod is considered to have failed and is handled
   * according to its restartPolicy. The name for an init container or normal container must be unique among all
   * containers. Init containers may not have Lifecycle actions, Readiness probes, Liveness probes, or Startup
   * probes. The resourceRequirements of an init container are taken into account during scheduling by finding the
   * highest request/limit for each resource type, and then using the max of that value or the sum of the normal
   * containers. Limits are applied to init containers in a similar fashion. Init containers cannot currently be
   * added or removed. Cannot be updated. More info:
   * https://kubernetes.io/docs/concepts/workloads/pods/init-containers/
   */
  readonly initContainers?: ReadonlyArray<Container>
  /**
   * NodeName indicates in which node this pod is scheduled. If empty, this pod is a candidate for scheduling by the
   * scheduler defined in schedulerName. Once this field is set, the kubelet for this node becomes responsible for
   * the lifecycle of this pod. This field should not be used to express a desire for the pod to be scheduled on a
   * specific node. https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#nodename
   */
  readonly nodeName?: string
  /**
   * NodeSelector is a selector which must be true for the pod to fit on a node. Selector which must match a node's
   * labels for the pod to be scheduled on that node. More info:
   * https://kubernetes.io/docs/concepts/configuration/assign-pod-node/
   */
  readonly nodeSelector?: Readonly<Record<string, string>>
  /**
   * Specifies the OS of the containers in the pod. Some pod and container fields are restricted if this is set.
   *
   * If the OS field is set to linux, the following fields must be unset: -securityContext.windowsOptions
   *
   * If the OS field is set to windows, following fields must be unset: - spec.hostPID - spec.hostIPC -
   * spec.hostUsers - spec.resources - spec.securityContext.appArmorProfile - spec.securityContext.seLinuxOptions -
   * spec.securityContext.seccompProfile - spec.securityContext.fsGroup - spec.securityContext.fsGroupChangePolicy -
   * spec.securityContext.sysctls - spec.shareProcessNamespace - spec.securityContext.runAsUser -
   * spec.securityContext.runAsGroup - spec.securityContext.supplementalGroups -
   * spec.securityContext.supplementalGroupsPolicy - spec.containers[*].securityContext.appArmorProfile -
   * spec.containers[*].securityContext.seLinuxOptions - spec.containers[*].securityContext.seccompProfile -
   * spec.containers[*].securityContext.capabilities - spec.containers[*].securityContext.readOnlyRootFilesystem -
   * spec.containers[*].securityContext.privileged - spec.containers[*].securityContext.allowPrivilegeEscalation -
   * spec.containers[*].securityContext.procMount - spec.containers[*].securityContext.runAsUser -
   * spec.containers[*].securityContext.runAsGroup
   */
  readonly os?: PodOS
  /**
   * Overhead represents the resource overhead associated with running a pod for a given RuntimeClass. This field
   * will be autopopulated at admission time by the RuntimeClass admission controller. If the RuntimeClass admission
   * controller is enabled, overhead must not be set in Pod create requests. The RuntimeClass admission controller
   * will reject Pod create requests which have the overhead already set. If RuntimeClass is configured and selected
   * in the PodSpec, Overhead will be set to the value defined in the corresponding RuntimeClass, otherwise it will
   * remain unset and treated as zero. More info:
   * https://git.k8s.io/enhancements/keps/sig-node/688-pod-overhead/README.md
   */
  readonly overhead?: Readonly<Record<string, Quantity>>
  /**
   * PreemptionPolicy is the Policy for preempting pods with lower priority. One of Never, PreemptLowerPriority.
   * When Priority Admission Controller is enabled, it prevents users from setting this field. The admission
   * controller populates this field from PriorityClassName. Defaults to PreemptLowerPriority if unset.
   *
   * Possible enum values:
   *  - `"Never"` means that pod never preempts other pods with lower priority.
   *  - `"PreemptLowerPriority"` means that pod can preempt other pods with lower priority.
   */
  readonly preemptionPolicy?: 'Never' | 'PreemptLowerPriority' | (string & {})
  /**
   * The priority value. Various system components use this field to find the priority of the pod. When Priority
   * Admission Controller is enabled, it prevents users from setting this field. The admission controller populates
   * this field from PriorityClassName. The higher the value, the higher the priority.
   */
  readonly priority?: Int32
  /**
   * If specified, indicates the pod's priority. "system-node-critical" and "system-cluster-critical" are two
   * special keywords which indicate the highest priorities with the former being the highest priority. Any other
   * name must be defined by creating a PriorityClass object with that name. If not specified, the pod priority will
   * be default or zero if there is no default.
   */
  readonly priorityClassName?: string
  /**
   * If specified, all readiness gates will be evaluated for pod readiness. A pod is ready when all its containers
   * are ready AND all conditions specified in the readiness gates have status equal to "True" More info:
   * https://git.k8s.io/enhancements/keps/sig-network/580-pod-readiness-gates
   */
  readonly readinessGates?: ReadonlyArray<PodReadinessGate>
  /**
   * ResourceClaims defines which ResourceClaims must be allocated and reserved before the Pod is allowed to start.
   * The resources will be made available to those containers which consume them by name.
   *
   * This is a stable field but requires that the DynamicResourceAllocation feature gate is enabled.
   *
   * This field is immutable.
   */
  readonly resourceClaims?: ReadonlyArray<PodResourceClaim>
  /**
   * Resources is the total amount of CPU and Memory resources required by all containers in the pod. It supports
   * specifying Requests and Limits for "cpu", "memory" and "hugepages-" resource names only. ResourceClaims are not
   * supported.
   *
   * This field enables fine-grained control over resource allocation for the entire pod, allowing resource sharing
   * among containers in a pod.
   *
   * This is an alpha field and requires enabling the PodLevelResources feature gate.
   */
  readonly resources?: ResourceRequirements
  /**
   * Restart policy for all containers within the pod. One of Always, OnFailure, Never. In some contexts, only a
   * subset of those values may be permitted. Default to Always. More info:
   * https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#restart-policy
   *
   * Possible enum values:
   *  - `"Always"`
   *  - `"Never"`
   *  - `"OnFailure"`
   */
  readonly restartPolicy?: 'Always' | 'Never' | 'OnFailure' | (string & {})
  /**
   * RuntimeClassName refers to a RuntimeClass object in the node.k8s.io group, which should be used to run this
   * pod. If no RuntimeClass resource matches the named class, the pod will not be run. If unset or empty, the
   * "legacy" RuntimeClass will be used, which is an implicit class with an empty definition that uses the default
   * runtime handler. More info: https://git.k8s.io/enhancements/keps/sig-node/585-runtime-class
   */
  readonly runtimeClassName?: string
  /**
   * If specified, the pod will be dispatched by specified scheduler. If not specified, the pod will be dispatched
   * by default scheduler.
   */
  readonly schedulerName?: string
  /**
   * SchedulingGates is an opaque list of values that if specified will block scheduling the pod. If schedulingGates
   * is not empty, the pod will stay in the SchedulingGated state and the scheduler will not attempt to schedule the
   * pod.
   *
   * SchedulingGates can only be set at pod creation time, and be removed only afterwards.
   */
  readonly schedulingGates?: ReadonlyArray<PodSchedulingGate>
  /**
   * SchedulingGroup provides a reference to the immediate scheduling runtime grouping object that this Pod belongs
   * to. This field is used by the scheduler to identify the group and apply the correct group scheduling policies.
   * The association with a group also impacts other lifecycle aspects of a Pod that are relevant in a wider context
   * of scheduling like preemption, resource attachment, etc. If not specified, the Pod is treated as a single unit
   * in all of these aspects. The group object referenced by this field may not exist at the time the Pod is
   * created. This field is immutable, but a group object with the same name may be recreated with different
   * policies. Doing this during pod scheduling may result in the placement not conforming to the expected policies.
   */
  readonly schedulingGroup?: PodSchedulingGroup
  /**
   * SecurityContext holds pod-level security attributes and common container settings. Optional: Defaults to empty.
   * See type description for default values of each field.
   */
  readonly securityContext?: PodSecurityContext
  /**
   * DeprecatedServiceAccount is a deprecated alias for ServiceAccountName. Deprecated: Use serviceAccountName
   * instead.
   */
  readonly serviceAccount?: string
  /**
   * ServiceAccountName is the name of the ServiceAccount to use to run this pod. More info:
   * https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/
   */
  readonly serviceAccountName?: string
  /**
   * If true the pod's hostname will be configured as the pod's FQDN, rather than the leaf name (the default). In
   * Linux containers, this means setting the FQDN in the hostname field of the kernel (the nodename field of struct
   * utsname). In Windows containers, this means setting the registry value of hostname for the registry key
   * HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters to FQDN. If a pod does not have
   * FQDN, this has no effect. Default to false.
   */
  readonly setHostnameAsFQDN?: boolean
  /**
   * Share a single process namespace between all of the containers in a pod. When this is set containers will be
   * able to view and signal processes from other containers in the same pod, and the first process in each
   * container will not be assigned PID 1. HostPID and ShareProcessNamespace cannot both be set. Optional: Default
   * to false.
   */
  readonly shareProcessNamespace?: boolean
  /**
   * If specified, the fully qualified Pod hostname will be "<hostname>.<subdomain>.<pod namespace>.svc.<cluster
   * domain>". If not specified, the pod will not have a domainname at all.
   */
  readonly subdomain?: string
  /**
   * Optional duration in seconds the pod needs to terminate gracefully. May be decreased in delete request. Value
   * must be non-negative integer. The value zero indicates stop immediately via the kill signal (no opportunity to
   * shut down). If this value is nil, the default grace period will be used instead. The grace period is the
   * duration in seconds after the processes running in the pod are sent a termination signal and the time when the
   * processes are forcibly halted with a kill signal. Set this value longer than the expected cleanup time for your
   * process. Defaults to 30 seconds.
   */
  readonly terminationGracePeriodSeconds?: Int64
  /** If specified, the pod's tolerations. */
  readonly tolerations?: ReadonlyArray<Toleration>
  /**
   * TopologySpreadConstraints describes how a group of pods ought to spread across topology domains. Scheduler will
   * schedule pods in a way which abides by the constraints. All topologySpreadConstraints are ANDed.
   */
  readonly topologySpreadConstraints?: ReadonlyArray<TopologySpreadConstraint>
  /**
   * List of volumes that can be mounted by containers belonging to the pod. More info:
   * https://kubernetes.io/docs/concepts/storage/volumes
   */
  readonly volumes?: ReadonlyArray<Volume>
}

/** The codec of `PodSpec`. */
export const PodSpec: Model<PodSpec> = /*#__PURE__*/ model<PodSpec>('PodSpec', {
  activeDeadlineSeconds: optional(Int64),
  affinity: optional(Affinity, { pointer: true }),
  automountServiceAccountToken: optional(boolean),
  containers: required(list(Container)),
  dnsConfig: optional(PodDNSConfig, { pointer: true }),
  dnsPolicy: optional(openEnum('ClusterFirst', 'ClusterFirstWithHostNet', 'Default', 'None')),
  enableServiceLinks: optional(boolean),
  ephemeralContainers: optional(list(EphemeralContainer)),
  evictionResponders: optional(list(EvictionResponder)),
  hostAliases: optional(list(HostAlias)),
  hostIPC: optional(boolean),
  hostNetwork: optional(boolean),
  hostPID: optional(boolean),
  hostUsers: optional(boolean),
  hostname: optional(string),
  hostnameOverride: optional(string),
  imagePullSecrets: optional(list(LocalObjectReference)),
  initContainers: optional(list(Container)),
  nodeName: optional(string),
  nodeSelector: optional(map(string)),
  os: optional(PodOS, { pointer: true }),
  overhead: optional(map(Quantity)),
  preemptionPolicy: optional(openEnum('Never', 'PreemptLowerPriority')),
  priority: optional(Int32),
  priorityClassName: optional(string),
  readinessGates: optional(list(PodReadinessGate)),
  resourceClaims: optional(list(PodResourceClaim)),
  resources: optional(ResourceRequirements, { pointer: true }),
  restartPolicy: optional(openEnum('Always', 'Never', 'OnFailure')),
  runtimeClassName: optional(string),
  schedulerName: optional(string),
  schedulingGates: optional(list(PodSchedulingGate)),
  schedulingGroup: optional(PodSchedulingGroup, { pointer: true }),
  securityContext: optional(PodSecurityContext, { pointer: true }),
  serviceAccount: optional(string),
  serviceAccountName: optional(string),
  setHostnameAsFQDN: optional(boolean),
  shareProcessNamespace: optional(boolean),
  subdomain: optional(string),
  terminationGracePeriodSeconds: optional(Int64),
  tolerations: optional(list(Toleration)),
  topologySpreadConstraints: optional(list(TopologySpreadConstraint)),
  volumes: optional(list(Volume))
})
