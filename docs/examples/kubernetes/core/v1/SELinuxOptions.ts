// Written by io-ts-kubernetes-generate. Do not edit.
import { model, type Model, optional, string } from 'io-ts-kubernetes/codec'

/**
 * SELinuxOptions are the labels to be applied to the container
 *
 * Source: io.k8s.api.core.v1.SELinuxOptions.
 */
export interface SELinuxOptions {
  /** Level is SELinux level label that applies to the container. */
  readonly level?: string
  /** Role is a SELinux role label that applies to the container. */
  readonly role?: string
  /** Type is a SELinux type label that applies to the container. */
  readonly type?: string
  /** User is a SELinux user label that applies to the container. */
  readonly user?: string
}

/** The codec of `SELinuxOptions`. */
export const SELinuxOptions: Model<SELinuxOptions> = /*#__PURE__*/ model<SELinuxOptions>('SELinuxOptions', {
  level: optional(string),
  role: optional(string),
  type: optional(string),
  user: optional(string)
})
