/**
 * Interprets a description as `Show`: one line for a log, without secrets.
 */
import type { Show } from 'fp-ts/Show'
import type { Codec } from '../codec'
import { type Description, type ModelDescription, partFor } from '../codec/description'
import { mapItems, getOwn, pushOwn, type UnknownRecord } from '../internal/object'
import { escapeUnprintable } from '../internal/printable'
import { FEW_VALUES } from '../internal/walk'

/**
 * Returns a `Show` that writes one line in the style of TypeScript. Fields have the order of the model, keys of maps
 * are sorted, and characters that control a terminal or a log are escaped.
 *
 * A secret field of any type is shown as `<redacted>`. Fields that the model does not know are left out, unless it keeps
 * them (`preservingUnknown`). JSON in a field of any JSON is shown completely. A string is cut after 2^24 characters, and
 * a line after 2^27: it ends with `…`.
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

/** A value to show. */
interface Part {
  readonly description: Description
  readonly value: unknown
}

/** Strings, and parts that are still to be shown. */
type Pieces = ReadonlyArray<string | Part>

/** The end of a part, whose text is remembered. Its first piece is at `start`. */
interface End {
  readonly part: Part
  readonly start: number
}

/** The stack is explicit because the sender decides how deep JSON and recursive models are. */
const show = (whole: Part): string => {
  const out: Array<string> = []
  const todo: Array<string | Part | End> = [whole]
  const known: Known = new Map()
  let length = 0
  let count = 0
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (typeof next === 'string') {
      pushOwn(out, next)
      length += next.length
      if (length > MAX_LINE) return `${out.join('').slice(0, MAX_LINE)}…`
    } else if ('part' in next) {
      const { part, start } = next
      // strings that are added are copied only when the line is complete
      const text = out.splice(start).reduce((before, piece) => before + piece)
      pushOwn(out, text)
      remember(known, part, text)
    } else {
      const text = known.get(next.description)?.get(next.value)
      if (text !== undefined) {
        pushOwn(todo, text)
        continue
      }
      // the same object can be in many places
      if (++count > FEW_VALUES && typeof next.value === 'object') {
        pushOwn(todo, { part: next, start: out.length })
        // until its end is reached: it contains itself
        remember(known, next, '…')
      }
      const pieces = showPart(next)
      // i is within the pieces
      for (let i = pieces.length - 1; i >= 0; i--) pushOwn(todo, pieces[i])
    }
  }
  return out.join('')
}

/** The texts of objects. */
type Known = Map<Description, Map<unknown, string>>

const remember = (known: Known, { description, value }: Part, text: string): void => {
  const texts = known.get(description) ?? new Map<unknown, string>()
  texts.set(value, text)
  known.set(description, texts)
}

// The limits keep the result below the maximum length of a JavaScript string, about 2^29 characters: an escape has up
// to six.

const MAX_LINE = 2 ** 27

const MAX_TEXT = 2 ** 24

const showPart = ({ description, value }: Part): Pieces => {
  // TypeScript guarantees that it is a value of the description
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
    case 'ByJsonType': {
      const part = partFor(description, value)
      return part === undefined ? [] : [{ description: part.description, value }]
    }
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
  showObject(toEntries(description, entries, Object.keys(entries)))

const toEntries = (
  description: Description,
  entries: UnknownRecord,
  keys: ReadonlyArray<string>
): ReadonlyArray<Pieces> => [...keys].sort().map((key) => [`${showKey(key)}: `, { description, value: entries[key] }])

const showFields = ({ fields: known, preserved }: ModelDescription, fields: UnknownRecord): Pieces =>
  showObject([
    ...known.flatMap(({ key, codec: { description }, secret }): ReadonlyArray<Pieces> => {
      const value = getOwn(fields, key)
      if (value === undefined) return []
      return [[`${showKey(key)}: `, secret ? '<redacted>' : { description, value }]]
    }),
    ...(preserved === undefined ? [] : toEntries(preserved.codec.description, fields, preserved.keysOf(fields)))
  ])

const showObject = (entries: ReadonlyArray<Pieces>): Pieces =>
  entries.length === 0 ? ['{}'] : ['{ ', ...separate(entries), ' }']

const separate = (parts: ReadonlyArray<Pieces>): Pieces =>
  parts.flatMap((pieces, i) => (i === 0 ? pieces : [', ', ...pieces]))

/** Writes a key as in an object literal, where `__proto__` must be computed so that it does not set the prototype. */
const showKey = (key: string): string =>
  key === '__proto__' ? '["__proto__"]' : /^[A-Za-z_$][\w$]*$/.test(key) ? key : showText(key)
