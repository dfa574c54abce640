/**
 * The interface of the Standard Schema specification, version 1, as far as this library implements it. Its values are
 * assignable to `StandardSchemaV1`. It is defined here so that no package has to be installed.
 *
 * Source: `StandardSchemaV1`, @standard-schema/spec 1.1.
 *
 * @since 0.1.0
 */

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * A schema that decodes an `Input` to an `Output`.
 *
 * @category model
 * @since 0.1.0
 */
export interface StandardSchema<Input, Output> {
  readonly '~standard': StandardProps<Input, Output>
}

/**
 * The properties that consumers of the standard use.
 *
 * - `vendor` is the name of this library
 * - `validate` is synchronous, although the standard also allows a promise. It ignores the options of the standard
 * - `types` exists for the compiler only, and never at run time
 *
 * @category model
 * @since 0.1.0
 */
export interface StandardProps<Input, Output> {
  readonly version: 1
  readonly vendor: string
  readonly validate: (value: unknown) => StandardResult<Output>
  readonly types?: { readonly input: Input; readonly output: Output } | undefined
}

/**
 * A decoded value, or the issues of an invalid one.
 *
 * @category model
 * @since 0.1.0
 */
export type StandardResult<Output> =
  { readonly value: Output; readonly issues?: undefined } | { readonly issues: ReadonlyArray<StandardIssue> }

/**
 * One error of an invalid value.
 *
 * - `message` says what was expected and which type was found, without the field: `Required value: expected an object,
 *   got nothing`
 * - `path` is the list of keys from the document to the invalid value, with indexes of lists as numbers. It is empty
 *   for the whole document. Keys of maps and of unknown fields come from the sender, so they are cut at 256 characters
 *   and escaped
 *
 * @category model
 * @since 0.1.0
 */
export interface StandardIssue {
  readonly message: string
  readonly path: ReadonlyArray<string | number>
}
