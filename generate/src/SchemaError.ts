/** An error in an input, with its place. */
import * as E from 'fp-ts/Either'
import * as RA from 'fp-ts/ReadonlyArray'

/** An error in an input: the file, the definition or resource, and the field, as far as they are known. */
export interface SchemaError {
  readonly file: string
  readonly definition?: string
  readonly field?: string
  readonly message: string
}

/** A result, or all errors that were found. */
export type Result<A> = E.Either<ReadonlyArray<SchemaError>, A>

export const fail = (error: SchemaError): Result<never> => E.left([error])

/** Collects the errors of several results. */
export const applicative = E.getApplicativeValidation(RA.getSemigroup<SchemaError>())

/** Returns all values, or the errors of all results. */
export const all = <A>(results: ReadonlyArray<Result<A>>): Result<ReadonlyArray<A>> => RA.sequence(applicative)(results)

/** Returns the values of a function, or all its errors. */
export const traverse =
  <A, B>(f: (a: A) => Result<B>) =>
  (items: ReadonlyArray<A>): Result<ReadonlyArray<B>> =>
    all(items.map(f))

/** Returns the message of what was thrown, on one line. */
export const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n', 1).join('').replace(/:$/, '')

/** Returns an error as one line: `apps.json: io.k8s.api.apps.v1.Deployment: spec.replicas: …`. */
export const toLine = ({ file, definition, field, message }: SchemaError): string =>
  [file, definition, field, message].filter((part) => part !== undefined && part !== '').join(': ')
