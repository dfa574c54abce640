// Written by io-ts-kubernetes-generate. Do not edit.
import { model, type Model, optional, required, string } from 'io-ts-kubernetes/codec'

/**
 * ObjectFieldSelector selects an APIVersioned field of an object.
 *
 * Source: io.k8s.api.core.v1.ObjectFieldSelector.
 */
export interface ObjectFieldSelector {
  /** Version of the schema the FieldPath is written in terms of, defaults to "v1". */
  readonly apiVersion?: string
  /** Path of the field to select in the specified API version. */
  readonly fieldPath: string
}

/** The codec of `ObjectFieldSelector`. */
export const ObjectFieldSelector: Model<ObjectFieldSelector> = /*#__PURE__*/ model<ObjectFieldSelector>(
  'ObjectFieldSelector',
  {
    apiVersion: optional(string),
    fieldPath: required(string)
  }
)
