/**
 * Converts a codec to a Standard Schema.
 *
 * @since 0.1.0
 */
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import * as RA from 'fp-ts/ReadonlyArray'
import type * as t from 'io-ts'
import { contextToSteps, printKey, type PathStep } from '../errors/FieldPath'
import { fieldErrors, formatErrorBody, isFieldValidationError } from '../errors'
import type { StandardIssue, StandardSchema } from './StandardSchema'

/**
 * Returns a codec as a Standard Schema (version 1), for forms, routers and clients that accept schemas of any library.
 * Its values and errors are those of `decode`, which never throws for a codec of this library. Issues contain no
 * values.
 *
 * Any codec is accepted: one of this library, strict or lenient, or one of io-ts that contains codecs of this library.
 *
 * @example
 * import { TokenReview } from 'io-ts-kubernetes/authentication/v1'
 * import { toStandardSchema } from 'io-ts-kubernetes/standard-schema'
 *
 * const { validate } = toStandardSchema(TokenReview)['~standard']
 *
 * assert.deepStrictEqual(validate({ spec: { token: 's3cr3t', audiences: null } }), { value: { spec: { token: 's3cr3t' } } })
 * assert.deepStrictEqual(validate({ spec: { token: ['s3cr3t'], audiences: ['api', 7] } }), {
 *   issues: [
 *     { message: 'Invalid value: expected a string, got an array', path: ['spec', 'token'] },
 *     { message: 'Invalid value: expected a string, got a number', path: ['spec', 'audiences', 1] }
 *   ]
 * })
 *
 * @category constructors
 * @since 0.1.0
 */
export const toStandardSchema = <A, O>(codec: t.Type<A, O>): StandardSchema<O, A> => ({
  '~standard': {
    version: 1,
    vendor: 'io-ts-kubernetes',
    validate: (value) =>
      pipe(
        codec.decode(value),
        E.matchW(
          (errors) => ({ issues: toIssues(errors) }),
          (output) => ({ value: output })
        )
      )
  }
})

const toIssues = (errors: t.Errors): ReadonlyArray<StandardIssue> =>
  RA.zipWith(errors, fieldErrors(errors), (error, fieldError) => ({
    message: formatErrorBody(fieldError),
    path: contextToSteps(error.context).map(isFieldValidationError(error) ? toKey : toPrintedKey)
  }))

/** In errors of this library, keys are already escaped. */
const toKey = ({ _tag, key }: PathStep): string | number => (_tag === 'Index' ? Number(key) : key)

const toPrintedKey = (step: PathStep): string | number => toKey({ ...step, key: printKey(step.key) })
