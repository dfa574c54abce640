/** A library, or a way to write it by hand, that can do some of what this library does to a TokenReview. */
export interface Peer {
  readonly name: string
  /** How it is used here. */
  readonly how: string
  /** From a parsed document to whatever the library answers. A library that throws is caught. */
  readonly decode: (document: unknown) => unknown
  /** The value in an answer of `decode`, `undefined` where that says no. */
  readonly valueOf: (answer: unknown) => unknown
  /** How many mistakes an answer of `decode` names; none where the library does not say what is wrong. */
  readonly errorsOf?: (answer: unknown) => number
  readonly is?: (value: unknown) => boolean
  /** From a value to a document. */
  readonly encode?: (value: unknown) => unknown
  /** From text to an answer. */
  readonly fromJson?: (text: string) => unknown
  /** From a value to text. */
  readonly toJson?: (value: unknown) => string
}
