// Written by io-ts-kubernetes-generate. Do not edit.
import { model, type Model, optional } from 'io-ts-kubernetes/codec'
import { ConfigMapKeySelector } from './ConfigMapKeySelector.js'
import { FileKeySelector } from './FileKeySelector.js'
import { ObjectFieldSelector } from './ObjectFieldSelector.js'
import { ResourceFieldSelector } from './ResourceFieldSelector.js'
import { SecretKeySelector } from './SecretKeySelector.js'

/**
 * EnvVarSource represents a source for the value of an EnvVar.
 *
 * Source: io.k8s.api.core.v1.EnvVarSource.
 */
export interface EnvVarSource {
  /** Selects a key of a ConfigMap. */
  readonly configMapKeyRef?: ConfigMapKeySelector
  /**
   * Selects a field of the pod: supports metadata.name, metadata.namespace, `metadata.labels['<KEY>']`,
   * `metadata.annotations['<KEY>']`, spec.nodeName, spec.serviceAccountName, status.hostIP, status.podIP,
   * status.podIPs.
   */
  readonly fieldRef?: ObjectFieldSelector
  /** FileKeyRef selects a key of the env file. Requires the EnvFiles feature gate to be enabled. */
  readonly fileKeyRef?: FileKeySelector
  /**
   * Selects a resource of the container: only resources limits and requests (limits.cpu, limits.memory,
   * limits.ephemeral-storage, requests.cpu, requests.memory and requests.ephemeral-storage) are currently
   * supported.
   */
  readonly resourceFieldRef?: ResourceFieldSelector
  /** Selects a key of a secret in the pod's namespace */
  readonly secretKeyRef?: SecretKeySelector
}

/** The codec of `EnvVarSource`. */
export const EnvVarSource: Model<EnvVarSource> = /*#__PURE__*/ model<EnvVarSource>('EnvVarSource', {
  configMapKeyRef: optional(ConfigMapKeySelector, { pointer: true }),
  fieldRef: optional(ObjectFieldSelector, { pointer: true }),
  fileKeyRef: optional(FileKeySelector, { pointer: true }),
  resourceFieldRef: optional(ResourceFieldSelector, { pointer: true }),
  secretKeyRef: optional(SecretKeySelector, { pointer: true })
})
