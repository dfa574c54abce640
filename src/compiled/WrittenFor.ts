/**
 * The version of the library that compiled code is written for.
 *
 * @since 0.1.0
 */

/** The minor version of this library. */
type Current = '0.1'

/**
 * The version `V`, if it is the minor version of this library. If not, the text of the compile error says what to do.
 *
 * @category compiled code
 * @since 0.1.0
 */
export type WrittenFor<V extends string> = V extends Current
  ? V
  : `Written for io-ts-kubernetes ${V}, but this is ${Current}. Generate again: npx io-ts-kubernetes-generate`
