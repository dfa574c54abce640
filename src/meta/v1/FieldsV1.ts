/**
 * A set of fields, as server-side apply writes it.
 *
 * @since 0.1.0
 */
import type { Json } from 'fp-ts/Json'
import { type Codec, jsonObject } from '../../codec'

/**
 * The fields that a manager owns, as a trie in JSON: `.` is the node itself, `f:NAME` a field or a key of a map,
 * `v:JSON` a value of a set, `k:JSON` the keys of a list's element, `i:N` an index. Its content is not interpreted.
 *
 * Source: `metav1.FieldsV1`, k8s.io/apimachinery pkg/apis/meta/v1/types.go.
 *
 * @category model
 * @since 0.1.0
 */
export interface FieldsV1 {
  readonly [key: string]: Json
}

/**
 * @category codecs
 * @since 0.1.0
 */
export const FieldsV1: Codec<FieldsV1> = jsonObject
