// Written by io-ts-kubernetes-generate. Do not edit.
import { model, type Model, optional } from 'io-ts-kubernetes/codec'
import { NodeAffinity } from './NodeAffinity.js'
import { PodAffinity } from './PodAffinity.js'
import { PodAntiAffinity } from './PodAntiAffinity.js'

/**
 * Affinity is a group of affinity scheduling rules.
 *
 * Source: io.k8s.api.core.v1.Affinity.
 */
export interface Affinity {
  /** Describes node affinity scheduling rules for the pod. */
  readonly nodeAffinity?: NodeAffinity
  /**
   * Describes pod affinity scheduling rules (e.g. co-locate this pod in the same node, zone, etc. as some other
   * pod(s)).
   */
  readonly podAffinity?: PodAffinity
  /**
   * Describes pod anti-affinity scheduling rules (e.g. avoid putting this pod in the same node, zone, etc. as some
   * other pod(s)).
   */
  readonly podAntiAffinity?: PodAntiAffinity
}

/** The codec of `Affinity`. */
export const Affinity: Model<Affinity> = /*#__PURE__*/ model<Affinity>('Affinity', {
  nodeAffinity: optional(NodeAffinity, { pointer: true }),
  podAffinity: optional(PodAffinity, { pointer: true }),
  podAntiAffinity: optional(PodAntiAffinity, { pointer: true })
})
