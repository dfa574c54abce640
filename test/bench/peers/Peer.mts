/** A library, or hand-written code, that can do some of this library's operations with a TokenReview. */
export interface Peer {
  readonly name: string
  /** How it is used here. */
  readonly how: string
  /** Decodes a parsed document. The result is that of the library; if the library throws, the error. */
  readonly decode: (document: unknown) => unknown
  /** Returns the value in a result of `decode`, or `undefined` for a refusal. */
  readonly valueOf: (answer: unknown) => unknown
  /** Returns the number of errors in a result of `decode`. It is absent if the library does not report errors. */
  readonly errorsOf?: (answer: unknown) => number
  readonly is?: (value: unknown) => boolean
  /** Encodes a value to a document. */
  readonly encode?: (value: unknown) => unknown
  /** Parses and decodes text. */
  readonly fromJson?: (text: string) => unknown
  /** Encodes a value to text. */
  readonly toJson?: (value: unknown) => string
}
