/**
 * Interprets a description as equality by meaning.
 */
import { type Eq, fromEquals } from 'fp-ts/Eq'
import type { Codec, PreservedFields } from '../codec'
import {
  type ByJsonTypeDescription,
  type Description,
  type ModelDescription,
  partFor,
  type ScalarDescription
} from '../codec/description'
import { jsonTypeNameOf } from '../internal/jsonType'
import { hasOwn, isOrdinaryObject, getOwnItem, mapItems, getOwn, pushOwn, type UnknownRecord } from '../internal/object'
import { FEW_VALUES } from '../internal/walk'

/**
 * Returns an equality that compares meanings:
 *
 * - times are equal if they are the same instant, to the nanosecond; quantities if they have the same value; bytes if
 *   they are the same bytes
 * - an optional field is absent in both values or in neither
 * - the order of keys and fields that the model does not know are ignored. A `preservingUnknown` model compares such
 *   fields as JSON
 *
 * Values can have any depth. For an order of times, use `ordTime` and `ordMicroTime` of `io-ts-kubernetes/meta/v1`.
 *
 * @example
 * import { option as O } from 'fp-ts'
 * import { TokenRequestStatus } from 'io-ts-kubernetes/authentication/v1'
 * import { getEq } from 'io-ts-kubernetes/instances'
 * import { type Time, timeFromString } from 'io-ts-kubernetes/meta/v1'
 *
 * const endingAt = (text: string): O.Option<TokenRequestStatus> =>
 *   O.map((expirationTimestamp: Time) => ({ token: 'x', expirationTimestamp }))(timeFromString(text))
 *
 * const { equals } = O.getEq(getEq(TokenRequestStatus))
 *
 * assert.strictEqual(equals(endingAt('2024-01-15T10:30:00Z'), endingAt('2024-01-15T16:00:00+05:30')), true)
 *
 * @category instances
 * @since 0.1.0
 */
/*#__NO_SIDE_EFFECTS__*/
export const getEq = <A>(codec: Codec<A>): Eq<A> =>
  fromEquals((x, y) => areEqual({ description: codec.description, x, y }))

/** Two values of one description to compare. */
interface Pair {
  readonly description: Description
  readonly x: unknown
  readonly y: unknown
}

/** The stack is explicit because the sender decides how deep JSON and recursive models are. */
const areEqual = (whole: Pair): boolean => {
  const todo = [whole]
  const seen: Seen = new Map()
  let count = 0
  for (let pair = todo.pop(); pair !== undefined; pair = todo.pop()) {
    // the same pair of objects can be in many places
    if (pair.x === pair.y || (++count > FEW_VALUES && isSeen(seen, pair))) continue
    const parts = compare(pair)
    if (parts === undefined) return false
    for (const part of parts) pushOwn(todo, part)
  }
  return true
}

/** Pairs of objects that were compared, or whose parts are still on the stack. */
type Seen = Map<Description, Map<unknown, Set<unknown>>>

const isSeen = (seen: Seen, { description, x, y }: Pair): boolean => {
  if (typeof x !== 'object') return false
  const pairs = seen.get(description) ?? new Map<unknown, Set<unknown>>()
  const others = pairs.get(x) ?? new Set<unknown>()
  if (others.has(y)) return true
  others.add(y)
  pairs.set(x, others)
  seen.set(description, pairs)
  return false
}

/**
 * Returns the parts that must be equal for two values to be equal, or `undefined` if the values are unequal already.
 */
const compare = ({ description, x, y }: Pair): ReadonlyArray<Pair> | undefined => {
  // the caller's type says that both are values of the description
  switch (description._tag) {
    case 'Scalar':
      return haveSameMeaning(description, x, y) ? [] : undefined
    case 'Literal':
      return undefined
    case 'List':
      return compareItems(description.item.description, x as ReadonlyArray<unknown>, y as ReadonlyArray<unknown>)
    case 'Map':
      return compareEntries(description.value.description, x as UnknownRecord, y as UnknownRecord)
    case 'Json':
      return compareJson(description, x, y)
    case 'Model':
      return compareFields(description, x as UnknownRecord, y as UnknownRecord)
    case 'ByJsonType':
      return compareForms(description, x, y)
  }
}

const compareForms = (description: ByJsonTypeDescription, x: unknown, y: unknown): ReadonlyArray<Pair> | undefined => {
  const part = partFor(description, x)
  // each JSON type has its own codec, and one codec can be that of two JSON types
  return part !== undefined && jsonTypeNameOf(x) === jsonTypeNameOf(y)
    ? compare({ description: part.description, x, y })
    : undefined
}

const haveSameMeaning = ({ compare }: ScalarDescription, x: unknown, y: unknown): boolean =>
  // both passed the scalar's test
  compare !== undefined && compare(x as never, y as never) === 0

const compareItems = (
  description: Description,
  xs: ReadonlyArray<unknown>,
  ys: ReadonlyArray<unknown>
): ReadonlyArray<Pair> | undefined =>
  xs.length === ys.length ? mapItems(xs, (x, i) => ({ description, x, y: getOwnItem(ys, i) })) : undefined

const compareEntries = (
  description: Description,
  x: UnknownRecord,
  y: UnknownRecord
): ReadonlyArray<Pair> | undefined => {
  const keys = Object.keys(x)
  return keys.length === Object.keys(y).length && keys.every((key) => hasOwn(y, key))
    ? keys.map((key) => ({ description, x: x[key], y: y[key] }))
    : undefined
}

const compareJson = (description: Description, x: unknown, y: unknown): ReadonlyArray<Pair> | undefined => {
  if (Array.isArray(x) && Array.isArray(y)) return compareItems(description, x, y)
  return isOrdinaryObject(x) && isOrdinaryObject(y) ? compareEntries(description, x, y) : undefined
}

const compareFields = (
  model: ModelDescription,
  x: UnknownRecord,
  y: UnknownRecord
): ReadonlyArray<Pair> | undefined => {
  const pairs = model.fields.map(({ key, codec: { description } }) => ({
    description,
    x: getOwn(x, key),
    y: getOwn(y, key)
  }))
  const unknown = model.preserved === undefined ? [] : comparePreserved(model.preserved, x, y)
  return unknown !== undefined && pairs.every((pair) => (pair.x === undefined) === (pair.y === undefined))
    ? [...pairs, ...unknown]
    : undefined
}

const comparePreserved = (
  { codec: { description }, keysOf }: PreservedFields,
  x: UnknownRecord,
  y: UnknownRecord
): ReadonlyArray<Pair> | undefined => {
  const keys = keysOf(x)
  return keys.length === keysOf(y).length && keys.every((key) => hasOwn(y, key))
    ? keys.map((key) => ({ description, x: x[key], y: y[key] }))
    : undefined
}
