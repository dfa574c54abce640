// Written by io-ts-kubernetes-generate. Do not edit.
import { boolean, model, type Model, openEnum, optional } from 'io-ts-kubernetes/codec'
import { Int64 } from 'io-ts-kubernetes/scalar'
import { AppArmorProfile } from './AppArmorProfile.js'
import { Capabilities } from './Capabilities.js'
import { SELinuxOptions } from './SELinuxOptions.js'
import { SeccompProfile } from './SeccompProfile.js'
import { WindowsSecurityContextOptions } from './WindowsSecurityContextOptions.js'

/**
 * SecurityContext holds security configuration that will be applied to a container. Some fields are present in both
 * SecurityContext and PodSecurityContext. When both are set, the values in SecurityContext take precedence.
 *
 * Source: io.k8s.api.core.v1.SecurityContext.
 */
export interface SecurityContext {
  /**
   * AllowPrivilegeEscalation controls whether a process can gain more privileges than its parent process. This bool
   * directly controls if the no_new_privs flag will be set on the container process. AllowPrivilegeEscalation is
   * true always when the container is: 1) run as Privileged 2) has CAP_SYS_ADMIN Note that this field cannot be set
   * when spec.os.name is windows.
   */
  readonly allowPrivilegeEscalation?: boolean
  /**
   * appArmorProfile is the AppArmor options to use by this container. If set, this profile overrides the pod's
   * appArmorProfile. Note that this field cannot be set when spec.os.name is windows.
   */
  readonly appArmorProfile?: AppArmorProfile
  /**
   * The capabilities to add/drop when running containers. Defaults to the default set of capabilities granted by
   * the container runtime. Note that this field cannot be set when spec.os.name is windows.
   */
  readonly capabilities?: Capabilities
  /**
   * Run container in privileged mode. Processes in privileged containers are essentially equivalent to root on the
   * host. Defaults to false. Note that this field cannot be set when spec.os.name is windows.
   */
  readonly privileged?: boolean
  /**
   * procMount denotes the type of proc mount to use for the containers. The default value is Default which uses the
   * container runtime defaults for readonly paths and masked paths. Note that this field cannot be set when
   * spec.os.name is windows.
   *
   * Possible enum values:
   *  - `"Default"` uses the container runtime defaults for readonly and masked paths for /proc. Most container runtimes mask certain paths in /proc to avoid accidental security exposure of special devices or information.
   *  - `"Unmasked"` bypasses the default masking behavior of the container runtime and ensures the newly created /proc the container stays in tact with no modifications.
   */
  readonly procMount?: 'Default' | 'Unmasked' | (string & {})
  /**
   * Whether this container has a read-only root filesystem. Default is false. Note that this field cannot be set
   * when spec.os.name is windows.
   */
  readonly readOnlyRootFilesystem?: boolean
  /**
   * The GID to run the entrypoint of the container process. Uses runtime default if unset. May also be set in
   * PodSecurityContext. If set in both SecurityContext and PodSecurityContext, the value specified in
   * SecurityContext takes precedence. Note that this field cannot be set when spec.os.name is windows.
   */
  readonly runAsGroup?: Int64
  /**
   * Indicates that the container must run as a non-root user. If true, the Kubelet will validate the image at
   * runtime to ensure that it does not run as UID 0 (root) and fail to start the container if it does. If unset or
   * false, no such validation will be performed. May also be set in PodSecurityContext. If set in both
   * SecurityContext and PodSecurityContext, the value specified in SecurityContext takes precedence.
   */
  readonly runAsNonRoot?: boolean
  /**
   * The UID to run the entrypoint of the container process. Defaults to user specified in image metadata if
   * unspecified. May also be set in PodSecurityContext. If set in both SecurityContext and PodSecurityContext, the
   * value specified in SecurityContext takes precedence. Note that this field cannot be set when spec.os.name is
   * windows.
   */
  readonly runAsUser?: Int64
  /**
   * The SELinux context to be applied to the container. If unspecified, the container runtime will allocate a
   * random SELinux context for each container. May also be set in PodSecurityContext. If set in both
   * SecurityContext and PodSecurityContext, the value specified in SecurityContext takes precedence. Note that this
   * field cannot be set when spec.os.name is windows.
   */
  readonly seLinuxOptions?: SELinuxOptions
  /**
   * The seccomp options to use by this container. If seccomp options are provided at both the pod & container
   * level, the container options override the pod options. Note that this field cannot be set when spec.os.name is
   * windows.
   */
  readonly seccompProfile?: SeccompProfile
  /**
   * The Windows specific settings applied to all containers. If unspecified, the options from the
   * PodSecurityContext will be used. If set in both SecurityContext and PodSecurityContext, the value specified in
   * SecurityContext takes precedence. Note that this field cannot be set when spec.os.name is linux.
   */
  readonly windowsOptions?: WindowsSecurityContextOptions
}

/** The codec of `SecurityContext`. */
export const SecurityContext: Model<SecurityContext> = /*#__PURE__*/ model<SecurityContext>('SecurityContext', {
  allowPrivilegeEscalation: optional(boolean),
  appArmorProfile: optional(AppArmorProfile, { pointer: true }),
  capabilities: optional(Capabilities, { pointer: true }),
  privileged: optional(boolean),
  procMount: optional(openEnum('Default', 'Unmasked')),
  readOnlyRootFilesystem: optional(boolean),
  runAsGroup: optional(Int64),
  runAsNonRoot: optional(boolean),
  runAsUser: optional(Int64),
  seLinuxOptions: optional(SELinuxOptions, { pointer: true }),
  seccompProfile: optional(SeccompProfile, { pointer: true }),
  windowsOptions: optional(WindowsSecurityContextOptions, { pointer: true })
})
