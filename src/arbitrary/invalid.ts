/**
 * Arbitrary documents with one invalid field.
 */
import * as fc from 'fast-check'
import * as t from 'io-ts'
import type { Codec } from '../codec'
import { isStrict } from '../codec/mode'
import type { Mode } from '../codec/mode'
import {
  type Description,
  type MapDescription,
  type Field,
  isAnyJson,
  isNullAbsent,
  type JsonType,
  jsonTypesOf,
  type ModelDescription,
  type ListDescription,
  partFor,
  partsOf
} from '../codec/description'
import { isOrdinaryObject, getOwn, type UnknownRecord } from '../internal/object'
import { toPathAndContext, type FieldPath } from '../errors/FieldPath'
import { isUnset } from '../codec/interpret/unset'
import { zeroIsAbsent } from '../codec/zeroIsAbsent'
import type { Any } from './checked'
import type { ArbitraryOptions } from './options'
import { pick } from './pick'
import { getFailing } from './scalars'
import { isNilEntry, isNilField } from './unset'
import { getWireArbitrary } from './wire'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * A document that must not decode, and the field that its only error must name. `field` has the form of `fieldErrors`:
 * `''` is the whole document.
 *
 * @category model
 * @since 0.1.0
 */
export interface InvalidDocument {
  readonly wire: unknown
  readonly field: string
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Returns arbitrary documents of `getWireArbitrary` in which one field is invalid:
 *
 * - a value of another JSON type
 * - a required field that is absent or `null`
 * - `null` in a list
 * - an integer with a fraction, or one that is too large
 * - an invalid time (30 February, no offset, a lower-case `t`)
 * - another kind
 * - an unknown field, if the codec is `strict`
 *
 * The options and errors are those of `getArbitrary`. Throws also for a codec that accepts any JSON value.
 *
 * @example
 * import { either as E } from 'fp-ts'
 * import * as fc from 'fast-check'
 * import { getInvalidDocumentArbitrary } from 'io-ts-kubernetes/arbitrary'
 * import { TokenReview } from 'io-ts-kubernetes/authentication/v1'
 * import { fieldErrors } from 'io-ts-kubernetes/errors'
 *
 * fc.assert(
 *   fc.property(getInvalidDocumentArbitrary(TokenReview), ({ wire, field }) => {
 *     const fields = E.mapLeft(fieldErrors)(TokenReview.decode(wire))
 *     assert.deepStrictEqual(E.isLeft(fields) ? fields.left.map((error) => error.field) : [], [field])
 *   })
 * )
 *
 * @category constructors
 * @since 0.1.0
 */
/*#__NO_SIDE_EFFECTS__*/
export const getInvalidDocumentArbitrary = <A>(
  codec: Codec<A>,
  options: ArbitraryOptions<A> = {}
): fc.Arbitrary<InvalidDocument> => breakWires(codec, getWireArbitrary(codec, options))

/**
 * Returns the documents of `wires`, each with one invalid field.
 *
 * @internal
 */
export const breakWires = <A>({ description, mode, name }: Codec<A>, wires: Any): fc.Arbitrary<InvalidDocument> => {
  // the context is empty because only the path is used
  const outermost: FieldPath = { _tag: 'Root', context: [] }
  const absences = mode.lenient ? [] : [null]
  if (isAnyJson(description)) throw new Error(`${name} accepts any JSON, so it has no invalid documents`)
  return fc.tuple(wires, fc.nat(), fc.nat(), fc.nat()).map(([wire, i, j, k]) => {
    const { place, getWrong, rebuild } = pick(getBreakages(description, mode, outermost, wire, absences), i)
    const wrong = getWrong().filter((group) => group.length > 0)
    return { wire: rebuild(pick(pick(wrong, j), k)), field: toPathAndContext(place).path }
  })
}

// -------------------------------------------------------------------------------------
// places
// -------------------------------------------------------------------------------------

/** Invalid values for a position, in groups of one kind each. */
type Wrong = ReadonlyArray<ReadonlyArray<unknown>>

/** A position in a document, the invalid values for it, and a function that returns the document with one of them. */
interface Breakage {
  readonly place: FieldPath
  readonly getWrong: () => Wrong
  readonly rebuild: (u: unknown) => unknown
}

type Breakages = ReadonlyArray<Breakage>

/**
 * Returns the positions of a document that can be made invalid. `absences` are the invalid ways to write an absent
 * value.
 */
const getBreakages = (
  description: Description,
  mode: Mode,
  place: FieldPath,
  wire: unknown,
  absences: ReadonlyArray<unknown>
): Breakages => [
  ...(isAnyJson(description) && absences.length === 0
    ? []
    : [
        {
          place,
          getWrong: () => [absences, getOtherTypes(description), getOthersOfType(description, mode)],
          rebuild: (u: unknown) => u
        }
      ]),
  ...breakParts(description, mode, place, wire)
]

const breakParts = (description: Description, mode: Mode, parent: FieldPath, wire: unknown): Breakages => {
  switch (description._tag) {
    case 'Scalar':
    case 'Literal':
    case 'Json':
      return []
    case 'List':
      return Array.isArray(wire) ? wire.flatMap((_, i) => breakItem(description, mode, parent, wire, i)) : []
    case 'Map':
      return isOrdinaryObject(wire)
        ? Object.keys(wire).flatMap((key) => breakEntry(description, mode, parent, wire, key))
        : []
    case 'Model':
      return isOrdinaryObject(wire)
        ? [
            ...description.fields.flatMap((field) => breakField(field, mode, parent, wire)),
            ...breakUnknown(description, mode, parent, wire)
          ]
        : []
    case 'ByJsonType': {
      const part = partFor(description, wire)
      return part === undefined ? [] : breakParts(part.description, mode, parent, wire)
    }
  }
}

const breakItem = (
  { item }: ListDescription,
  mode: Mode,
  parent: FieldPath,
  items: ReadonlyArray<unknown>,
  i: number
): Breakages => {
  const place: FieldPath = { _tag: 'Index', parent, key: String(i), codec: item }
  return getBreakages(item.description, mode, place, items[i], isNullable(item.description, mode) ? [] : [null]).map(
    within((u) => items.map((other, j) => (j === i ? u : other)))
  )
}

const breakEntry = (
  dictionary: MapDescription,
  mode: Mode,
  parent: FieldPath,
  entries: UnknownRecord,
  key: string
): Breakages => {
  const codec = dictionary.value
  const { description } = codec
  const place: FieldPath = { _tag: 'Key', parent, key, codec }
  const absences = isNullAbsent(dictionary) || isNilEntry(description) || isNullable(description, mode) ? [] : [null]
  return getBreakages(description, mode, place, entries[key], absences).map(within((u) => replace(entries, key, u)))
}

const breakField = (field: Field, mode: Mode, parent: FieldPath, fields: UnknownRecord): Breakages => {
  const { key, codec } = field
  const { description } = codec
  const place: FieldPath = { _tag: 'Field', parent, key, codec }
  const value = getOwn(fields, key)
  if (!zeroIsAbsent(field)) {
    return getBreakages(description, mode, place, value, getWrongAbsences(field, mode)).map(
      within((u) => replace(fields, key, u))
    )
  }
  // a document whose zero value counts as absent is valid, so values that make it one are left out
  return getBreakages(description, mode, place, isUnset(description, value) ? undefined : value, [])
    .map(({ getWrong, ...part }) => ({
      ...part,
      getWrong: () => getWrong().map((group) => group.filter((u) => !isUnset(description, part.rebuild(u))))
    }))
    .map(within((u) => replace(fields, key, u)))
}

const breakUnknown = (
  { fields, preserved }: ModelDescription,
  mode: Mode,
  parent: FieldPath,
  known: UnknownRecord
): Breakages =>
  !isStrict(mode) || preserved !== undefined
    ? []
    : ['speck', '__proto__']
        .filter((key) => !fields.some((field) => field.key === key))
        .map((key) => ({
          place: { _tag: 'Unknown', parent, key, codec: t.never },
          getWrong: () => [[null, 1, {}]],
          rebuild: (u) => replace(known, key, u)
        }))

const within =
  (rebuild: (u: unknown) => unknown) =>
  (part: Breakage): Breakage => ({ ...part, rebuild: (u) => rebuild(part.rebuild(u)) })

/** Returns a copy of the object with another value under a key, or without the key if the value is `undefined`. */
const replace = (from: UnknownRecord, key: string, u: unknown): UnknownRecord =>
  Object.fromEntries([
    ...Object.entries(from).filter(([other]) => other !== key),
    ...(u === undefined ? [] : [[key, u] as const])
  ])

// -------------------------------------------------------------------------------------
// invalid values
// -------------------------------------------------------------------------------------

/** Returns true if `null` is valid for the description itself. */
const isNullable = (description: Description, mode: Mode): boolean => mode.lenient || isAnyJson(description)

const getWrongAbsences = ({ codec: { description }, required }: Field, mode: Mode): ReadonlyArray<unknown> => {
  if (!required || mode.lenient) return []
  return isNilField(description) || isNullable(description, mode) ? [undefined] : [undefined, null]
}

/** Returns values of all other JSON types. They are new each time, so that documents share no object. */
const getOtherTypes = (description: Description): ReadonlyArray<unknown> => {
  const types = jsonTypesOf(description)
  const samples: { readonly [J in JsonType]: ReadonlyArray<unknown> } = {
    string: ['', 'x'],
    number: [0, 1.5],
    boolean: [true],
    array: [[], ['x']],
    object: [{}, { x: 1 }]
  }
  // the keys are JSON types
  return Object.entries(samples).flatMap(([type, values]) => (types.includes(type as JsonType) ? [] : values))
}

/** Returns values that have the JSON type of the description but are invalid. */
const getOthersOfType = (description: Description, mode: Mode): ReadonlyArray<unknown> => {
  switch (description._tag) {
    case 'Scalar':
      return getFailing(description)
    case 'Literal': {
      // Go treats an empty kind as absent
      const texts = ['Pod', `${description.values.join('')}_`, ...(mode.lenient ? [] : [''])]
      return texts.filter((text) => !description.values.includes(text))
    }
    case 'ByJsonType':
      return partsOf(description).flatMap(([, part]) => getOthersOfType(part.description, mode))
    case 'List':
    case 'Map':
    case 'Json':
    case 'Model':
      return []
  }
}
