import { isDeepStrictEqual } from 'node:util'
import type { FieldError } from 'io-ts-kubernetes/errors'
import { toWellFormed } from '../../src/go/quote'
import { escapeUnprintable } from '../../src/internal/printable'
import { type Row, unknownFields } from './compare'

/** A deliberate difference between this library and Go's decoder. */
export interface Difference {
  readonly id: string
  readonly go: string
  readonly here: string
  readonly why: string
  /** Returns true if this explains an error for a document that Go accepts. */
  readonly refuses?: (error: FieldError, row: Row) => boolean
  /** Returns true if this explains that a document is accepted that Go refuses. */
  readonly accepts?: (row: Row) => boolean
  /** Returns true if this explains another value. Both values are in Go's form. */
  readonly changes?: (row: Row, here: unknown, go: unknown) => boolean
  /** Returns true if this explains other errors of strict mode. */
  readonly reports?: (row: Row, here: ReadonlyArray<string>) => boolean
}

/** Returns a JSON value in which every fieldsV1 is null. */
const withoutFieldsV1 = (json: unknown): unknown =>
  JSON.parse(JSON.stringify(json), (key, value: unknown) => (key === 'fieldsV1' ? null : value)) as unknown

/**
 * Returns a JSON value without times that are Go's zero time, also those from which a fraction of a second was cut off.
 */
const withoutZeroTimes = (json: unknown): unknown =>
  JSON.parse(JSON.stringify(json), (key, value: unknown) =>
    ['deletionTimestamp', 'time'].includes(key) && [null, '0001-01-01T00:00:00Z'].includes(value as string | null)
      ? undefined
      : value
  ) as unknown

/** Returns a JSON value with invisible characters escaped in every string, and lone surrogates as U+FFFD. */
const printed = (json: unknown): unknown =>
  JSON.parse(JSON.stringify(json), (_key, value: unknown) =>
    typeof value === 'string' ? escapeUnprintable(value).replace(/\\ud[89a-f][0-9a-f]{2}/g, '\ufffd') : value
  ) as unknown

/** Returns a JSON value in which characters replace Go's escapes. */
const unescaped = (json: unknown): unknown =>
  JSON.parse(JSON.stringify(json), (_key, value: unknown) =>
    typeof value === 'string'
      ? value.replace(/\\(?:U([0-9a-f]{8})|u([0-9a-f]{4}))/g, (_escape, long?: string, short?: string) =>
          String.fromCodePoint(parseInt(long ?? short ?? '', 16))
        )
      : value
  ) as unknown

/** Returns true if a string has more than 256 characters. */
const hasLongKey = (json: string): boolean => /"(?:[^"\\]|\\.){257,}"/u.test(json)

/** Returns true if Go wrote a year with more or less than four digits. */
const hasOtherYear = ({ output }: Row): boolean => /"(-\d+|\d{5,})-\d\d-\d\dT/.test(output ?? '')

/** Returns true if an object in the JSON has a duplicate key. */
const hasDuplicates = (json: string): boolean => {
  const objects: Array<Set<string>> = []
  // a key is a string before a colon
  for (const [token, text] of json.matchAll(/("(?:[^"\\]|\\.)*")\s*:|"(?:[^"\\]|\\.)*"|[{}]/g)) {
    if (token === '{') objects.push(new Set())
    else if (token === '}') objects.pop()
    else if (text !== undefined) {
      const key = JSON.parse(text) as string
      if (objects.at(-1)?.has(key) === true) return true
      objects.at(-1)?.add(key)
    }
  }
  return false
}

/** Returns true if an object has two keys that are equal when lone surrogates become U+FFFD. */
const hasSameKeys = (json: string): boolean => {
  let found = false
  JSON.parse(json, (_key, value: unknown) => {
    const keys = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : []
    found ||= new Set(keys.map(toWellFormed)).size < keys.length
    return value
  })
  return found
}

/** Returns true if Go decoded another kind than the requested one. */
export const isOtherKind = ({ kind, made, output }: Row): boolean =>
  (made ?? (JSON.parse(output ?? '{}') as { readonly kind?: string }).kind ?? kind) !== kind

/** Returns true if a key is `kind` or `apiVersion` in another case, which Go accepts when it looks for the kind. */
const hasFoldedKind = (json: string): boolean =>
  Array.from(json.matchAll(/"(kind|apiversion)"\s*:/giu)).some(([, key = '']) => !['kind', 'apiVersion'].includes(key))

/** All deliberate differences. A row that differs without an explanation here is a bug. */
export const differences: ReadonlyArray<Difference> = [
  {
    id: 'required',
    go: 'A required field that is absent or `null` takes its zero value: `""`, `{}`, no time.',
    here: 'Left `FieldValueRequired`; a required list or map that is `null` is empty. `lenient(codec)` reads as Go does.',
    why: 'A token that is not there is not the empty token: the model cannot be made.',
    refuses: (error) => error.type === 'FieldValueRequired'
  },
  {
    id: 'null-in-list',
    go: '`null` in a list, or as a value of a map of texts, reads as `""` or `{}`.',
    here: 'Left. `lenient(codec)` reads as Go does.',
    why: 'Nobody writes it, and an empty audience or group is not what anybody meant.',
    refuses: (error) => /\]$/.test(error.field) && error.detail.endsWith('got null')
  },
  {
    id: 'null-document',
    go: 'The document `null` is an empty object.',
    here: 'Left. `lenient(codec)` reads as Go does.',
    why: 'As for `required`.',
    refuses: (error) => error.field === '' && error.detail.endsWith('got null')
  },
  {
    id: 'other-kind',
    go: 'The decoder makes the kind that the document names; the endpoint then answers 400.',
    here: 'Left `FieldValueNotSupported` at `kind` or `apiVersion`.',
    why: 'A codec is an endpoint: a Pod is not a TokenReview.',
    refuses: (error, row) =>
      (error.type === 'FieldValueNotSupported' && /^(kind|apiVersion)$/.test(error.field)) ||
      // errors for the requested kind do not count if Go decoded another kind
      isOtherKind(row)
  },
  {
    id: 'empty-version',
    go: '`apiVersion: "authentication.k8s.io/"` stands for any version, and `kind: ""` and `apiVersion: ""` for none.',
    here: 'Left. `lenient(codec)` takes `""` for absent, and exact reading `group/` too.',
    why: 'Nobody writes them.',
    changes: (_row, here, go) => {
      const { apiVersion = '', ...rest } = go as { readonly apiVersion?: string }
      return apiVersion.endsWith('/') && isDeepStrictEqual(here, rest)
    }
  },
  {
    id: 'nil-list',
    go: 'A list that was `null` in a map of lists is shown as `null` where an error shows the map.',
    here: 'As `[]`.',
    why: 'It is the empty list: nothing else tells the two apart.',
    changes: (_row, here, go) => isDeepStrictEqual(here, JSON.parse(JSON.stringify(go).replaceAll(':null', ':[]')))
  },
  {
    id: 'unsafe-integer',
    go: 'An int64 holds integers up to 2^63-1.',
    here: 'Left `FieldValueInvalid` beyond 2^53-1.',
    why: '`JSON.parse` has already made another number of it. No valid lifetime is so long.',
    refuses: (error) => error.detail.startsWith('expected a safe integer')
  },
  {
    id: 'fieldsV1',
    go: '`fieldsV1` is any JSON, kept as it was written.',
    here: 'An object, of numbers below 1.8e308; else Left. Whitespace, the spelling of numbers and duplicate keys are lost.',
    why: 'OpenAPI says object, and no server writes anything else.',
    refuses: (error) => error.field.endsWith('.fieldsV1'),
    changes: (_row, here, go) => isDeepStrictEqual(withoutFieldsV1(here), withoutFieldsV1(go))
  },
  {
    id: 'integer-spelling',
    go: '`3600.0` and `3.6e3` are no integers.',
    here: 'They are.',
    why: '`JSON.parse` makes the same number of them as of `3600`.',
    accepts: ({ error }) => /cannot unmarshal number \S+[.eE]\S* into/.test(error ?? '')
  },
  {
    id: 'duplicates',
    go: 'An object that stands twice is merged, a list overwritten element by element, and a later `null` may not count; strict mode reports it.',
    here: 'The last one counts, and strict mode does not see it.',
    why: '`JSON.parse` drops the others.',
    accepts: ({ input }) => hasDuplicates(input),
    changes: ({ input }) => hasDuplicates(input),
    reports: ({ input }) => hasDuplicates(input)
  },
  {
    id: 'lone-surrogates',
    go: 'Half a surrogate pair, and bytes that are no UTF-8, become U+FFFD; keys that are the same then are one.',
    here: 'Kept, and written as an escape such as `\\ud800`.',
    why: 'Nothing is lost; Go replaces them when it reads them again.',
    changes: ({ input }) => hasSameKeys(input),
    reports: ({ input }) => hasSameKeys(input)
  },
  {
    id: 'folded-kind',
    go: 'A top-level `KIND` or `Apiversion`, in any case, is read as kind or apiVersion where the kind is looked for, and as an unknown field afterwards.',
    here: 'An unknown field.',
    why: 'It is an accident of Go’s two decoders.',
    accepts: ({ input, error }) =>
      hasFoldedKind(input) &&
      /no kind|unexpected GroupVersion|couldn't get version\/kind|Object 'apiVersion' is missing|converting \(/.test(
        error ?? ''
      ),
    refuses: (_error, row) => hasFoldedKind(row.input) && isOtherKind(row),
    changes: (row) => hasFoldedKind(row.input) && isOtherKind(row),
    reports: (row) => hasFoldedKind(row.input) && isOtherKind(row)
  },
  {
    id: 'depth',
    go: 'More than 10,000 levels are refused, wherever they are.',
    here: 'In `fieldsV1` they are, counted from there; unknown fields are not read. A model that contains itself has at most 1,000 levels.',
    why: 'Unknown fields are dropped unread. Models that contain themselves are read by recursion, on a stack that is not endless.',
    accepts: ({ error }) => /exceeded max depth/.test(error ?? '')
  },
  {
    id: 'keys-in-errors',
    go: 'A key stands in an error as it was sent, however long it is, with every character that steers a terminal. Only if it is quoted, those are escaped, but not fillers, variation selectors and other letters and marks that are not visible.',
    here: 'The first 256 characters of it, and those that are not visible as escapes such as `\\u0008`.',
    why: 'The sender of a body must not be able to write into the log of its reader.',
    changes: ({ input }, here, go) =>
      isDeepStrictEqual(printed(here), printed(go)) || (hasLongKey(input) && JSON.stringify(here).includes('…')),
    reports: ({ input, strictErrors }, here) =>
      hasLongKey(input) || isDeepStrictEqual(here, unknownFields(strictErrors).map(escapeUnprintable))
  },
  {
    id: 'more-errors',
    go: 'Strict mode stops after 100 errors, and does not say so.',
    here: 'A line after the first 100 counts the others: `17 more errors`.',
    why: 'Otherwise a document with more errors looks like one with 100.',
    reports: ({ strictErrors }, here) =>
      here.length === 101 &&
      /^\d+ more errors?$/.test(here[100] ?? '') &&
      isDeepStrictEqual(here.slice(0, 100), unknownFields(strictErrors))
  },
  {
    id: 'unicode',
    go: 'A quoted text shows a character if it is printable in the Unicode that this Go knows, and else an escape.',
    here: 'In the Unicode that the JavaScript engine knows, which may be newer or older.',
    why: 'A table of all characters would be larger than this library.',
    changes: (_row, here, go) => isDeepStrictEqual(unescaped(here), unescaped(go)),
    reports: ({ strictErrors }, here) => isDeepStrictEqual(unescaped(here), unescaped(strictErrors))
  },
  {
    id: 'other-years',
    go: 'A time that its offset moves before the year 0, or behind 9999, is read, and written as `-0001-12-31T23:59:59Z`, which Go itself does not read.',
    here: 'Read too, and kept as written. What Go writes is refused, as Go refuses it.',
    why: 'It is no RFC 3339 time.',
    refuses: ({ detail }, row) => detail.startsWith('expected an RFC 3339 time') && hasOtherYear(row),
    changes: hasOtherYear
  },
  {
    id: 'zero-time',
    go: 'A `deletionTimestamp` or `time` of `0001-01-01T00:00:00Z` is written as `null`.',
    here: '`null` is absent, and is not written.',
    why: 'Both say that there is none.',
    changes: (_row, here, go) => isDeepStrictEqual(withoutZeroTimes(here), withoutZeroTimes(go))
  },
  {
    id: 'time-text',
    go: 'A time is an instant: written back in UTC and cut to seconds.',
    here: 'Kept as written. `timeToNormalForm` gives what Go writes.',
    why: 'Nothing is lost.'
  }
]
