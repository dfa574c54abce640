/**
 * What this library needs to know of HTTP, whichever client or server carries it.
 */

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * Headers as `node:http` gives them, as a plain record, or as anything that lists name and value, such as `Headers` of
 * `fetch`. Names are read in any case.
 *
 * @category model
 * @since 0.1.0
 */
export type HttpHeaders =
  | { readonly [name: string]: string | ReadonlyArray<string> | undefined }
  | Iterable<readonly [name: string, value: string]>

// -------------------------------------------------------------------------------------
// constants
// -------------------------------------------------------------------------------------

/**
 * @internal
 */
export const JSON_TYPE = 'application/json'

// -------------------------------------------------------------------------------------
// destructors
// -------------------------------------------------------------------------------------

/**
 * The values of a header, whose name is given in lower case: none where it was not sent.
 *
 * @internal
 */
export const getHeader = (headers: HttpHeaders, name: string): ReadonlyArray<string> => {
  try {
    const entries: ReadonlyArray<readonly [string, string | ReadonlyArray<string> | undefined]> = isIterable(headers)
      ? Array.from(headers)
      : Object.entries(headers)
    return entries.flatMap(([key, value]) => (key.toLowerCase() === name ? (value ?? []) : []))
  } catch {
    // no headers at all, whatever the types say, or ones that throw when they are read
    return []
  }
}

const isIterable = (headers: HttpHeaders): headers is Iterable<readonly [string, string]> => Symbol.iterator in headers
