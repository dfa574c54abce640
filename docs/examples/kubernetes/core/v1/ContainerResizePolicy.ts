// Written by io-ts-kubernetes-generate. Do not edit.
import { model, type Model, required, string } from 'io-ts-kubernetes/codec'

/**
 * ContainerResizePolicy represents resource resize policy for the container.
 *
 * Source: io.k8s.api.core.v1.ContainerResizePolicy.
 */
export interface ContainerResizePolicy {
  /** Name of the resource to which this resource resize policy applies. Supported values: cpu, memory. */
  readonly resourceName: string
  /** Restart policy to apply when specified resource is resized. If not specified, it defaults to NotRequired. */
  readonly restartPolicy: string
}

/** The codec of `ContainerResizePolicy`. */
export const ContainerResizePolicy: Model<ContainerResizePolicy> = /*#__PURE__*/ model<ContainerResizePolicy>(
  'ContainerResizePolicy',
  {
    resourceName: required(string),
    restartPolicy: required(string)
  }
)
