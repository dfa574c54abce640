/**
 * The interface of the Standard Schema specification, version 1, as far as this library fills it: a value of it is a
 * `StandardSchemaV1` to whoever takes one. It is written out here, so that nothing has to be installed for it.
 *
 * Source: `StandardSchemaV1`, @standard-schema/spec 1.1.
 *
 * @since 0.1.0
 */

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * A schema that makes an `Output` of what should be an `Input`.
 *
 * @category model
 * @since 0.1.0
 */
export interface StandardSchema<Input, Output> {
  readonly '~standard': StandardProps<Input, Output>
}

/**
 * What a consumer of the standard looks at.
 *
 * - `vendor` is the name of this library
 * - `validate` never waits: the standard would allow a promise. It takes options by the standard, and there are none
 * - `types` is there for the compiler, and never at run time
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
 * A value, or what is wrong.
 *
 * @category model
 * @since 0.1.0
 */
export type StandardResult<Output> =
  { readonly value: Output; readonly issues?: undefined } | { readonly issues: ReadonlyArray<StandardIssue> }

/**
 * One mistake.
 *
 * - `message` says what was expected and what kind of thing came, without the field: `Required value: expected an
 *   object, got nothing`
 * - `path` are the keys from the outermost value to the mistake, indexes of lists as numbers; none for the whole
 *   document. The keys of maps and of unknown fields are the sender's: cut at 256 characters, and fit to be printed
 *
 * @category model
 * @since 0.1.0
 */
export interface StandardIssue {
  readonly message: string
  readonly path: ReadonlyArray<string | number>
}
