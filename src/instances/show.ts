/**
 * The interpretation that shows: one line for a log, without secrets.
 */
import type { Show } from 'fp-ts/Show'
import type { Codec } from '../codec'
import type { Description, ModelDescription } from '../codec/description'
import { mapItems, getOwn, type UnknownRecord } from '../internal/object'
import { escapeUnprintable } from '../internal/printable'

/**
 * One line of TypeScript-like text: fields in the order of the model, keys of maps sorted, characters that steer a
 * terminal or a log escaped. What a description marks as secret is `<redacted>`, whatever it is and however deep; what
 * a model does not know is not shown. Whatever stands in JSON that is carried along is. A string longer than 2^24
 * characters is cut, and so is a line longer than 2^27: it ends with `…`.
 *
 * @example
 * import { TokenReview } from 'io-ts-kubernetes/authentication/v1'
 * import { getShow } from 'io-ts-kubernetes/instances'
 *
 * assert.strictEqual(
 *   getShow(TokenReview).show({ kind: 'TokenReview', spec: { token: 'eyJhbGciOi…', audiences: ['api'] } }),
 *   '{ kind: "TokenReview", spec: { token: <redacted>, audiences: ["api"] } }'
 * )
 *
 * @category instances
 * @since 0.1.0
 */
/*#__NO_SIDE_EFFECTS__*/
export const getShow = <A>(codec: Codec<A>): Show<A> => ({
  show: (a) => show({ description: codec.description, value: a })
})

/** A value that is to be shown. */
interface Part {
  readonly description: Description
  readonly value: unknown
}

/** Text, and parts that become text. */
type Pieces = ReadonlyArray<string | Part>

/** The stack is explicit: how deep JSON and recursive models go is the sender's choice. */
const show = (whole: Part): string => {
  const out: Array<string> = []
  const todo: Array<string | Part> = [whole]
  let length = 0
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (typeof next === 'string') {
      out.push(next)
      length += next.length
      if (length > MAX_LINE) return `${out.join('')}…`
    } else {
      const pieces = showPart(next)
      // i is within the pieces
      for (let i = pieces.length - 1; i >= 0; i--) todo.push(pieces[i] as string | Part)
    }
  }
  return out.join('')
}

// No string of JavaScript is longer than about 2^29 characters, and an escape has up to six.

const MAX_LINE = 2 ** 27

const MAX_TEXT = 2 ** 24

const showPart = ({ description, value }: Part): Pieces => {
  // the caller's type says that it is a value of the description
  switch (description._tag) {
    case 'Scalar':
    case 'Literal':
      return [showLeaf(value)]
    case 'List':
      return showItems(description.item.description, value as ReadonlyArray<unknown>)
    case 'Map':
      return showEntries(description.value.description, value as UnknownRecord)
    case 'Json':
      return showJson(description, value)
    case 'Model':
      return showFields(description, value as UnknownRecord)
  }
}

const showLeaf = (value: unknown): string => (typeof value === 'string' ? showText(value) : String(value))

const showText = (text: string): string =>
  text.length > MAX_TEXT ? `${showText(text.slice(0, MAX_TEXT))}…` : escapeUnprintable(JSON.stringify(text))

const showJson = (description: Description, value: unknown): Pieces => {
  if (typeof value !== 'object' || value === null) return [showLeaf(value)]
  return Array.isArray(value) ? showItems(description, value) : showEntries(description, value as UnknownRecord)
}

const showItems = (description: Description, items: ReadonlyArray<unknown>): Pieces => [
  '[',
  ...separate(mapItems(items, (value): Pieces => [{ description, value }])),
  ']'
]

const showEntries = (description: Description, entries: UnknownRecord): Pieces =>
  showObject(
    Object.keys(entries)
      .sort()
      .map((key) => [`${showKey(key)}: `, { description, value: entries[key] }])
  )

const showFields = (model: ModelDescription, fields: UnknownRecord): Pieces =>
  showObject(
    model.fields.flatMap(({ key, codec: { description }, secret }): ReadonlyArray<Pieces> => {
      const value = getOwn(fields, key)
      if (value === undefined) return []
      return [[`${showKey(key)}: `, secret ? '<redacted>' : { description, value }]]
    })
  )

const showObject = (entries: ReadonlyArray<Pieces>): Pieces =>
  entries.length === 0 ? ['{}'] : ['{ ', ...separate(entries), ' }']

const separate = (parts: ReadonlyArray<Pieces>): Pieces =>
  parts.flatMap((pieces, i) => (i === 0 ? pieces : [', ', ...pieces]))

/** A key as it would stand in an object literal, where `__proto__` must be computed lest it set the prototype. */
const showKey = (key: string): string =>
  key === '__proto__' ? '["__proto__"]' : /^[A-Za-z_$][\w$]*$/.test(key) ? key : showText(key)
