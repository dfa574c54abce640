// Written by io-ts-kubernetes-generate. Do not edit.
import { boolean, list, model, type Model, openEnum, optional, required, string } from 'io-ts-kubernetes/codec'
import { ContainerPort } from './ContainerPort.js'
import { ContainerResizePolicy } from './ContainerResizePolicy.js'
import { ContainerRestartRule } from './ContainerRestartRule.js'
import { EnvFromSource } from './EnvFromSource.js'
import { EnvVar } from './EnvVar.js'
import { Lifecycle } from './Lifecycle.js'
import { Probe } from './Probe.js'
import { ResourceRequirements } from './ResourceRequirements.js'
import { SecurityContext } from './SecurityContext.js'
import { VolumeDevice } from './VolumeDevice.js'
import { VolumeMount } from './VolumeMount.js'

/**
 * An EphemeralContainer is a temporary container that you may add to an existing Pod for user-initiated activities
 * such as debugging. Ephemeral containers have no resource or scheduling guarantees, and they will not be restarted
 * when they exit or when a Pod is removed or restarted. The kubelet may evict a Pod if an ephemeral container
 * causes the Pod to exceed its resource allocation.
 *
 * To add an ephemeral container, use the ephemeralcontainers subresource of an existing Pod. Ephemeral containers
 * may not be removed or restarted.
 *
 * Source: io.k8s.api.core.v1.EphemeralContainer.
 */
export interface EphemeralContainer {
  /**
   * Arguments to the entrypoint. The image's CMD is used if this is not provided. Variable references $(VAR_NAME)
   * are expanded using the container's environment. If a variable cannot be resolved, the reference in the input
   * string will be unchanged. Double $$ are reduced to a single $, which allows for escaping the $(VAR_NAME)
   * syntax: i.e. "$$(VAR_NAME)" will produce the string literal "$(VAR_NAME)". Escaped references will never be
   * expanded, regardless of whether the variable exists or not. Cannot be updated. More info:
   * https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/#running-a-command-in-a-shell
   */
  readonly args?: ReadonlyArray<string>
  /**
   * Entrypoint array. Not executed within a shell. The image's ENTRYPOINT is used if this is not provided. Variable
   * references $(VAR_NAME) are expanded using the container's environment. If a variable cannot be resolved, the
   * reference in the input string will be unchanged. Double $$ are reduced to a single $, which allows for escaping
   * the $(VAR_NAME) syntax: i.e. "$$(VAR_NAME)" will produce the string literal "$(VAR_NAME)". Escaped references
   * will never be expanded, regardless of whether the variable exists or not. Cannot be updated. More info:
   * https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/#running-a-command-in-a-shell
   */
  readonly command?: ReadonlyArray<string>
  /** List of environment variables to set in the container. Cannot be updated. */
  readonly env?: ReadonlyArray<EnvVar>
  /**
   * List of sources to populate environment variables in the container. The keys defined within a source may
   * consist of any printable ASCII characters except '='. When a key exists in multiple sources, the value
   * associated with the last source will take precedence. Values defined by an Env with a duplicate key will take
   * precedence. Cannot be updated.
   */
  readonly envFrom?: ReadonlyArray<EnvFromSource>
  /** Container image name. More info: https://kubernetes.io/docs/concepts/containers/images */
  readonly image?: string
  /**
   * Image pull policy. One of Always, Never, IfNotPresent. Defaults to Always if :latest tag is specified, or
   * IfNotPresent otherwise. Cannot be updated. More info:
   * https://kubernetes.io/docs/concepts/containers/images#updating-images
   *
   * Possible enum values:
   *  - `"Always"` means that kubelet always attempts to pull the latest image. Container will fail If the pull fails.
   *  - `"IfNotPresent"` means that kubelet pulls if the image isn't present on disk. Container will fail if the image isn't present and the pull fails.
   *  - `"Never"` means that kubelet never pulls an image, but only uses a local image. Container will fail if the image isn't present
   */
  readonly imagePullPolicy?: 'Always' | 'IfNotPresent' | 'Never' | (string & {})
  /** Lifecycle is not allowed for ephemeral containers. */
  readonly lifecycle?: Lifecycle
  /** Probes are not allowed for ephemeral containers. */
  readonly livenessProbe?: Probe
  /**
   * Name of the ephemeral container specified as a DNS_LABEL. This name must be unique among all containers, init
   * containers and ephemeral containers.
   */
  readonly name: string
  /** Ports are not allowed for ephemeral containers. */
  readonly ports?: ReadonlyArray<ContainerPort>
  /** Probes are not allowed for ephemeral containers. */
  readonly readinessProbe?: Probe
  /** Resources resize policy for the container. */
  readonly resizePolicy?: ReadonlyArray<ContainerResizePolicy>
  /**
   * Resources are not allowed for ephemeral containers. Ephemeral containers use spare resources already allocated
   * to the pod.
   */
  readonly resources?: ResourceRequirements
  /**
   * Restart policy for the container to manage the restart behavior of each container within a pod. You cannot set
   * this field on ephemeral containers.
   */
  readonly restartPolicy?: string
  /**
   * Represents a list of rules to be checked to determine if the container should be restarted on exit. You cannot
   * set this field on ephemeral containers.
   */
  readonly restartPolicyRules?: ReadonlyArray<ContainerRestartRule>
  /**
   * Optional: SecurityContext defines the security options the ephemeral container should be run with. If set, the
   * fields of SecurityContext override the equivalent fields of PodSecurityContext.
   */
  readonly securityContext?: SecurityContext
  /** Probes are not allowed for ephemeral containers. */
  readonly startupProbe?: Probe
  /**
   * Whether this container should allocate a buffer for stdin in the container runtime. If this is not set, reads
   * from stdin in the container will always result in EOF. Default is false.
   */
  readonly stdin?: boolean
  /**
   * Whether the container runtime should close the stdin channel after it has been opened by a single attach. When
   * stdin is true the stdin stream will remain open across multiple attach sessions. If stdinOnce is set to true,
   * stdin is opened on container start, is empty until the first client attaches to stdin, and then remains open
   * and accepts data until the client disconnects, at which time stdin is closed and remains closed until the
   * container is restarted. If this flag is false, a container processes that reads from stdin will never receive
   * an EOF. Default is false
   */
  readonly stdinOnce?: boolean
  /**
   * If set, the name of the container from PodSpec that this ephemeral container targets. The ephemeral container
   * will be run in the namespaces (IPC, PID, etc) of this container. If not set then the ephemeral container uses
   * the namespaces configured in the Pod spec.
   *
   * The container runtime must implement support for this feature. If the runtime does not support namespace
   * targeting then the result of setting this field is undefined.
   */
  readonly targetContainerName?: string
  /**
   * Optional: Path at which the file to which the container's termination message will be written is mounted into
   * the container's filesystem. Message written is intended to be brief final status, such as an assertion failure
   * message. Will be truncated by the node if greater than 4096 bytes. The total message length across all
   * containers will be limited to 12kb. Defaults to /dev/termination-log. Cannot be updated.
   */
  readonly terminationMessagePath?: string
  /**
   * Indicate how the termination message should be populated. File will use the contents of terminationMessagePath
   * to populate the container status message on both success and failure. FallbackToLogsOnError will use the last
   * chunk of container log output if the termination message file is empty and the container exited with an error.
   * The log output is limited to 2048 bytes or 80 lines, whichever is smaller. Defaults to File. Cannot be updated.
   *
   * Possible enum values:
   *  - `"FallbackToLogsOnError"` will read the most recent contents of the container logs for the container status message when the container exits with an error and the terminationMessagePath has no contents.
   *  - `"File"` is the default behavior and will set the container status message to the contents of the container's terminationMessagePath when the container exits.
   */
  readonly terminationMessagePolicy?: 'FallbackToLogsOnError' | 'File' | (string & {})
  /** Whether this container should allocate a TTY for itself, also requires 'stdin' to be true. Default is false. */
  readonly tty?: boolean
  /** volumeDevices is the list of block devices to be used by the container. */
  readonly volumeDevices?: ReadonlyArray<VolumeDevice>
  /**
   * Pod volumes to mount into the container's filesystem. Subpath mounts are not allowed for ephemeral containers.
   * Cannot be updated.
   */
  readonly volumeMounts?: ReadonlyArray<VolumeMount>
  /**
   * Container's working directory. If not specified, the container runtime's default will be used, which might be
   * configured in the container image. Cannot be updated.
   */
  readonly workingDir?: string
}

/** The codec of `EphemeralContainer`. */
export const EphemeralContainer: Model<EphemeralContainer> = /*#__PURE__*/ model<EphemeralContainer>(
  'EphemeralContainer',
  {
    args: optional(list(string)),
    command: optional(list(string)),
    env: optional(list(EnvVar)),
    envFrom: optional(list(EnvFromSource)),
    image: optional(string),
    imagePullPolicy: optional(openEnum('Always', 'IfNotPresent', 'Never')),
    lifecycle: optional(Lifecycle, { pointer: true }),
    livenessProbe: optional(Probe, { pointer: true }),
    name: required(string),
    ports: optional(list(ContainerPort)),
    readinessProbe: optional(Probe, { pointer: true }),
    resizePolicy: optional(list(ContainerResizePolicy)),
    resources: optional(ResourceRequirements),
    restartPolicy: optional(string),
    restartPolicyRules: optional(list(ContainerRestartRule)),
    securityContext: optional(SecurityContext, { pointer: true }),
    startupProbe: optional(Probe, { pointer: true }),
    stdin: optional(boolean),
    stdinOnce: optional(boolean),
    targetContainerName: optional(string),
    terminationMessagePath: optional(string),
    terminationMessagePolicy: optional(openEnum('FallbackToLogsOnError', 'File')),
    tty: optional(boolean),
    volumeDevices: optional(list(VolumeDevice)),
    volumeMounts: optional(list(VolumeMount)),
    workingDir: optional(string)
  }
)
