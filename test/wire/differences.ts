import { isDeepStrictEqual } from 'node:util'
import type { FieldError } from 'io-ts-kubernetes/errors'
import { Quantity, quantityToNumber } from 'io-ts-kubernetes/scalar'
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

/** Returns a JSON value in which every fieldsV1, and every config of a plugin, is null. */
const withoutFieldsV1 = (json: unknown): unknown =>
  JSON.parse(JSON.stringify(json), (key, value: unknown) =>
    key === 'fieldsV1' || key === 'config' ? null : value
  ) as unknown

/**
 * Returns a JSON value without times that are Go's zero time, also those from which a fraction of a second was cut off.
 */
const withoutZeroTimes = (json: unknown): unknown =>
  JSON.parse(JSON.stringify(json), (key, value: unknown) =>
    ['deletionTimestamp', 'expirationTimestamp', 'time'].includes(key) &&
    [null, '0001-01-01T00:00:00Z'].includes(value as string | null)
      ? undefined
      : value
  ) as unknown

/** Returns true if the JSON has a number with more than 15 digits. */
const hasLongNumber = (json: string): boolean => /[[:,]\s*-?\d{16}/.test(json)

/** Returns a JSON value with quantities as numbers. */
const rounded = (json: unknown): unknown =>
  JSON.parse(JSON.stringify(json), (_key, value: unknown) =>
    Quantity.is(value) ? quantityToNumber(value) : value
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
    go: 'A required field that is absent or `null` decodes to its zero value: `""`, `{}`, the zero time.',
    here: 'Left `FieldValueRequired`. A required list or map that is `null` decodes to an empty one. `lenient(codec)` decodes as Go does.',
    why: 'An absent token is not an empty token. A value of the model needs the field.',
    refuses: (error) => error.type === 'FieldValueRequired'
  },
  {
    id: 'null-in-list',
    go: '`null` in a list, or as a value of a map of strings, decodes to `""` or `{}`.',
    here: 'Left. `lenient(codec)` reads as Go does.',
    why: 'No known program writes it, and an empty audience or group would be wrong.',
    refuses: (error) => /\]$/.test(error.field) && error.detail.endsWith('got null')
  },
  {
    id: 'null-document',
    go: 'The document `null` is an empty object.',
    here: 'Left. `lenient(codec)` reads as Go does.',
    why: 'The same as for `required`.',
    refuses: (error) => error.field === '' && error.detail.endsWith('got null')
  },
  {
    id: 'other-kind',
    go: 'The decoder returns an object of the kind that the document names. The endpoint then answers 400.',
    here: 'Left `FieldValueNotSupported` at `kind` or `apiVersion`.',
    why: 'A codec has one kind, as an endpoint does: a Pod is not a TokenReview.',
    refuses: (error, row) =>
      (error.type === 'FieldValueNotSupported' && /^(kind|apiVersion)$/.test(error.field)) ||
      // errors for the requested kind do not count if Go decoded another kind
      isOtherKind(row)
  },
  {
    id: 'other-item-kind',
    go: 'The objects in `items` of a list can have any kind and apiVersion.',
    here: 'Left `FieldValueNotSupported` at `items[0].kind` or `items[0].apiVersion`.',
    why: 'The same as for `other-kind`. API servers write no other kinds there.',
    refuses: (error) => error.type === 'FieldValueNotSupported' && /^items\[\d+\]\.(kind|apiVersion)$/.test(error.field)
  },
  {
    id: 'empty-version',
    go: '`apiVersion: "authentication.k8s.io/"` means any version. `kind: ""` and `apiVersion: ""` count as absent.',
    here: 'Left. With `lenient(codec)`, `""` counts as absent. Exact decoding also accepts `group/`, and leaves apiVersion out.',
    why: 'No known program writes them.',
    changes: (_row, here, go) => {
      const { apiVersion = '', ...rest } = go as { readonly apiVersion?: string }
      return apiVersion.endsWith('/') && isDeepStrictEqual(here, rest)
    }
  },
  {
    id: 'nil-list',
    go: 'If an error shows a map of lists, a list that was `null` is shown as `null`.',
    here: 'It is shown as `[]`.',
    why: 'It decodes to an empty list. The two differ in no other way.',
    changes: (_row, here, go) => isDeepStrictEqual(here, JSON.parse(JSON.stringify(go).replaceAll(':null', ':[]')))
  },
  {
    id: 'unsafe-integer',
    go: 'An int64 can be any integer up to 2^63-1.',
    here: 'Left `FieldValueInvalid` above 2^53-1.',
    why: '`JSON.parse` has already rounded it to a different number. No valid lifetime is that long.',
    refuses: (error) => error.detail.startsWith('expected a safe integer')
  },
  {
    id: 'rounded-quantities',
    go: 'A quantity can be a number, and keeps its digits.',
    here: '`JSON.parse` rounds a number with more than 15 digits.',
    why: 'JavaScript has no such number. A quantity that is a string keeps its digits.',
    refuses: (error) => error.detail.endsWith('got a number that JavaScript cannot represent'),
    changes: ({ input }, here, go) => hasLongNumber(input) && isDeepStrictEqual(rounded(here), rounded(go))
  },
  {
    id: 'fieldsV1',
    go: '`fieldsV1`, and `config` of an ExecCredential, are any JSON, and their text is kept unchanged.',
    here: '`fieldsV1` must be an object, and numbers must be below 1.8e308. Whitespace, the spelling of numbers and duplicate keys are lost.',
    why: 'OpenAPI says object for `fieldsV1`, and servers write only objects.',
    refuses: (error) => /\.(fieldsV1|cluster\.config)$/.test(error.field),
    changes: (_row, here, go) => isDeepStrictEqual(withoutFieldsV1(here), withoutFieldsV1(go))
  },
  {
    id: 'bytes',
    go: 'Bytes are base64 or a list of numbers, and are written in canonical base64.',
    here: 'Bytes are base64, which is kept unchanged.',
    why: 'OpenAPI says string, and no program writes a list.',
    refuses: (error) => error.detail === 'expected base64 with padding, got an array'
  },
  {
    id: 'integer-spelling',
    go: '`3600.0` and `3.6e3` are not integers.',
    here: 'They are integers.',
    why: '`JSON.parse` returns the same number for them as for `3600`.',
    accepts: ({ error }) => /cannot unmarshal number \S+[.eE]\S* into/.test(error ?? '')
  },
  {
    id: 'duplicates',
    go: 'If a key occurs twice, objects are merged, lists are overwritten item by item, and a later `null` can be ignored. Strict mode reports it.',
    here: 'The last value is used, and strict mode does not report it. Exact decoding does both as Go does.',
    why: '`JSON.parse` returns only the last value.',
    accepts: ({ input }) => hasDuplicates(input),
    changes: ({ input }) => hasDuplicates(input),
    reports: ({ input }) => hasDuplicates(input)
  },
  {
    id: 'lone-surrogates',
    go: 'A lone surrogate, and bytes that are not UTF-8, become U+FFFD. If two keys become equal, they are one key.',
    here: 'A lone surrogate is kept, and is written as an escape such as `\\ud800`.',
    why: 'Nothing is lost, and Go replaces them when it decodes the output.',
    changes: ({ input }) => hasSameKeys(input),
    reports: ({ input }) => hasSameKeys(input)
  },
  {
    id: 'folded-kind',
    go: 'A top-level `KIND` or `Apiversion`, in upper or lower case, counts as kind or apiVersion when Go looks for the kind. After that it is an unknown field.',
    here: 'It is an unknown field.',
    why: 'It is a side effect of Go’s two decoders.',
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
    go: 'A document with more than 10,000 levels is refused.',
    here: '`fieldsV1` can have 10,000 levels, counted from there. The levels of unknown fields are not counted. A recursive model can have 500 levels.',
    why: 'Unknown fields are dropped without a look at their contents. Recursive models are decoded by recursion, and the stack is limited.',
    accepts: ({ error }) => /exceeded max depth/.test(error ?? '')
  },
  {
    id: 'keys-in-errors',
    go: 'An error contains the whole key, with characters that control a terminal. If the key is quoted, these are escaped, but fillers, variation selectors and other invisible letters and marks are not.',
    here: 'An error contains the first 256 characters of the key. Invisible characters are escaped, as in `\\u0008`.',
    why: 'The sender of a document must not control the log of its reader.',
    changes: ({ input }, here, go) =>
      isDeepStrictEqual(printed(here), printed(go)) || (hasLongKey(input) && JSON.stringify(here).includes('…')),
    reports: ({ input, strictErrors }, here) =>
      hasLongKey(input) || isDeepStrictEqual(here, unknownFields(strictErrors).map(escapeUnprintable))
  },
  {
    id: 'more-errors',
    go: 'Strict mode stops after 100 errors without a message.',
    here: 'After 100 errors, a last error has the number of the others: `17 more errors`. Exact decoding stops as Go does.',
    why: 'Otherwise a document with more errors looks like one with 100.',
    // the others are explained one by one
    refuses: ({ type }) => type === 'MoreErrors',
    reports: ({ strictErrors }, here) =>
      here.length === 101 &&
      /^\d+ more errors?$/.test(here[100] ?? '') &&
      isDeepStrictEqual(here.slice(0, 100), unknownFields(strictErrors))
  },
  {
    id: 'unicode',
    go: 'In a quoted string, a character is escaped unless it is printable in the Unicode version of this Go.',
    here: 'The Unicode version is that of the JavaScript engine, which can be newer or older.',
    why: 'A table of all characters would be larger than this library.',
    changes: (_row, here, go) => isDeepStrictEqual(unescaped(here), unescaped(go)),
    reports: ({ strictErrors }, here) => isDeepStrictEqual(unescaped(here), unescaped(strictErrors))
  },
  {
    id: 'other-years',
    go: 'A time can be before the year 0 or after 9999 in UTC because of its offset. Go decodes it and writes `-0001-12-31T23:59:59Z`, which Go does not decode.',
    here: 'It decodes, and its string is kept. The string that Go writes is refused here too.',
    why: 'That string is not an RFC 3339 time.',
    refuses: ({ detail }, row) => detail.startsWith('expected an RFC 3339 time') && hasOtherYear(row),
    changes: hasOtherYear
  },
  {
    id: 'zero-time',
    go: 'A `deletionTimestamp`, the `expirationTimestamp` of an ExecCredential, or a `time` of `0001-01-01T00:00:00Z` is written as `null`.',
    here: '`null` decodes to an absent field, which is not written.',
    why: 'Both mean that there is no time.',
    changes: (_row, here, go) => isDeepStrictEqual(withoutZeroTimes(here), withoutZeroTimes(go))
  },
  {
    id: 'time-text',
    go: 'A time is an instant. It is written in UTC, and fractions of a second are cut off.',
    here: 'The string is kept. `timeToNormalForm` returns the string that Go writes.',
    why: 'Nothing is lost.'
  }
]
