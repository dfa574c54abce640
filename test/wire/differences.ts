import type { FieldError } from 'io-ts-kubernetes/errors'

/** A row of ../shared/vectors/decode-vectors.json: a document, and what Go's own decoder makes of it. */
export interface Row {
  readonly kind: string
  readonly input: string
  readonly accept: boolean
  readonly output: string | null
  readonly error: string | null
  readonly strictErrors: ReadonlyArray<string>
}

/** A way in which this library deliberately differs from Go's decoder. */
export interface Difference {
  readonly id: string
  readonly go: string
  readonly here: string
  readonly why: string
  /** Is this why a document that Go accepts has such an error here? */
  readonly refuses?: (error: FieldError) => boolean
  /** Is this why a document that Go refuses with such an error is accepted here? */
  readonly accepts?: RegExp
  /** Is this why a document has another value here? */
  readonly changes?: (row: Row) => boolean
}

/** All of them: a row that differs without being explained here is a mistake. */
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
    refuses: (error) => error.type === 'FieldValueNotSupported' && /^(kind|apiVersion)$/.test(error.field)
  },
  {
    id: 'empty-version',
    go: '`apiVersion: "authentication.k8s.io/"` stands for any version, and `kind: ""` and `apiVersion: ""` for none.',
    here: 'Left. `lenient(codec)` takes `""` for absent.',
    why: 'Nobody writes them.'
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
    here: 'An object; else Left. Whitespace, the spelling of numbers and duplicate keys are lost.',
    why: 'OpenAPI says object, and no server writes anything else.',
    refuses: (error) => error.field.endsWith('.fieldsV1'),
    changes: ({ input, strictErrors }) => input.includes('fieldsV1') && strictErrors.length === 0
  },
  {
    id: 'integer-spelling',
    go: '`3600.0` and `3.6e3` are no integers.',
    here: 'They are.',
    why: '`JSON.parse` makes the same number of them as of `3600`.',
    accepts: /cannot unmarshal number -?\d+(\.0+|(\.\d+)?[eE]\+?\d+) into/
  },
  {
    id: 'duplicates',
    go: 'An object that stands twice is merged, a list overwritten element by element, and a later `null` may not count; strict mode reports it.',
    here: 'The last one counts, and strict mode does not see it.',
    why: '`JSON.parse` drops the others.',
    changes: (row) => row.strictErrors.some((error) => error.startsWith('duplicate field'))
  },
  {
    id: 'lone-surrogates',
    go: 'Half a surrogate pair, and bytes that are no UTF-8, become U+FFFD.',
    here: 'Kept, and written as an escape such as `\\ud800`.',
    why: 'Nothing is lost; Go replaces them when it reads them again.'
  },
  {
    id: 'folded-kind',
    go: 'A top-level `KIND` or `Apiversion`, in any case, is read as kind or apiVersion where the kind is looked for, and as an unknown field afterwards.',
    here: 'An unknown field.',
    why: 'It is an accident of Go’s two decoders.',
    accepts: /no kind|unexpected GroupVersion/
  },
  {
    id: 'depth',
    go: 'More than 10,000 levels are refused, wherever they are.',
    here: 'In `fieldsV1` they are, counted from there; in an unknown field nobody looks.',
    why: 'Unknown fields are dropped unread.',
    accepts: /exceeded max depth/
  },
  {
    id: 'time-text',
    go: 'A time is an instant: written back in UTC and cut to seconds.',
    here: 'Kept as written. `Time.normalForm` gives what Go writes.',
    why: 'Nothing is lost.'
  }
]
