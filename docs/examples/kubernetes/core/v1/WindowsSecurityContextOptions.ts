// Written by io-ts-kubernetes-generate. Do not edit.
import { boolean, model, type Model, optional, string } from 'io-ts-kubernetes/codec'

/**
 * WindowsSecurityContextOptions contain Windows-specific options and credentials.
 *
 * Source: io.k8s.api.core.v1.WindowsSecurityContextOptions.
 */
export interface WindowsSecurityContextOptions {
  /**
   * GMSACredentialSpec is where the GMSA admission webhook (https://github.com/kubernetes-sigs/windows-gmsa)
   * inlines the contents of the GMSA credential spec named by the GMSACredentialSpecName field.
   */
  readonly gmsaCredentialSpec?: string
  /** GMSACredentialSpecName is the name of the GMSA credential spec to use. */
  readonly gmsaCredentialSpecName?: string
  /**
   * HostProcess determines if a container should be run as a 'Host Process' container. All of a Pod's containers
   * must have the same effective HostProcess value (it is not allowed to have a mix of HostProcess containers and
   * non-HostProcess containers). In addition, if HostProcess is true then HostNetwork must also be set to true.
   */
  readonly hostProcess?: boolean
  /**
   * The UserName in Windows to run the entrypoint of the container process. Defaults to the user specified in image
   * metadata if unspecified. May also be set in PodSecurityContext. If set in both SecurityContext and
   * PodSecurityContext, the value specified in SecurityContext takes precedence.
   */
  readonly runAsUserName?: string
}

/** The codec of `WindowsSecurityContextOptions`. */
export const WindowsSecurityContextOptions: Model<WindowsSecurityContextOptions> =
  /*#__PURE__*/ model<WindowsSecurityContextOptions>('WindowsSecurityContextOptions', {
    gmsaCredentialSpec: optional(string),
    gmsaCredentialSpecName: optional(string),
    hostProcess: optional(boolean),
    runAsUserName: optional(string)
  })
