/**
 * Arbitrary documents that are broken in one place.
 */
import * as fc from 'fast-check'
import * as t from 'io-ts'
import type { Codec } from '../codec'
import type { Mode } from '../codec/mode'
import type { Description, MapDescription, Field, ModelDescription, ListDescription } from '../codec/description'
import { isOrdinaryObject, getOwn, type UnknownRecord } from '../internal/object'
import { toPathAndContext, type FieldPath } from '../errors/FieldPath'
import { isUnset } from '../codec/interpret/decode'
import { zeroIsAbsent } from '../codec/zeroIsAbsent'
import type { Any } from './checked'
import type { ArbitraryOptions } from './options'
import { pick } from './pick'
import { getFailing } from './scalars'
import { isAnyJson, isNilable } from './unset'
import { getWireArbitrary } from './wire'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * A document that must not decode, and the one field that its only error must name: the path as `fieldErrors` gives it,
 * `''` for the whole document.
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
 * Arbitrary documents of `getWireArbitrary`, broken in one place: another JSON type; a required field missing or
 * `null`, `null` in a list; an integer with a fraction or too large, a time that is none (30 February, no offset, a
 * lower-case `t`), another kind; an unknown field where the codec is `strict`.
 *
 * Options and what is thrown are those of `getArbitrary`. It throws too for a codec that takes whatever JSON there is.
 *
 * @example
 * import { either as E } from 'fp-ts'
 * import * as fc from 'fast-check'
 * import { getBadWireArbitrary } from 'io-ts-kubernetes/arbitrary'
 * import { TokenReview } from 'io-ts-kubernetes/authentication/v1'
 * import { fieldErrors } from 'io-ts-kubernetes/errors'
 *
 * fc.assert(
 *   fc.property(getBadWireArbitrary(TokenReview), ({ wire, field }) => {
 *     const fields = E.mapLeft(fieldErrors)(TokenReview.decode(wire))
 *     assert.deepStrictEqual(E.isLeft(fields) ? fields.left.map((error) => error.field) : [], [field])
 *   })
 * )
 *
 * @category constructors
 * @since 0.1.0
 */
/*#__NO_SIDE_EFFECTS__*/
export const getInvalidDocumentArbitrary = <A>(codec: Codec<A>, options: ArbitraryOptions<A> = {}): fc.Arbitrary<InvalidDocument> =>
  breakWires(codec, getWireArbitrary(codec, options))

/**
 * Documents of a codec, each broken in one place.
 *
 * @internal
 */
export const breakWires = <A>({ description, mode, name }: Codec<A>, wires: Any): fc.Arbitrary<InvalidDocument> => {
  // no context: the path alone is asked for
  const outermost: FieldPath = { _tag: 'Outermost', context: [] }
  const absences = mode.lenient ? [] : [null]
  if (isAnyJson(description)) throw new Error(`${name} takes any JSON: nothing breaks it`)
  return fc.tuple(wires, fc.nat(), fc.nat(), fc.nat()).map(([wire, i, j, k]) => {
    const { place, getWrong, rebuild } = pick(getBreakages(description, mode, outermost, wire, absences), i)
    const wrong = getWrong().filter((group) => group.length > 0)
    return { wire: rebuild(pick(pick(wrong, j), k)), field: toPathAndContext(place).path }
  })
}

// -------------------------------------------------------------------------------------
// places
// -------------------------------------------------------------------------------------

/** What must not stand in a place: different kinds of it. */
type Wrong = ReadonlyArray<ReadonlyArray<unknown>>

/** A place in a document, what must not stand there, and the document with something else there. */
interface Breakage {
  readonly place: FieldPath
  readonly getWrong: () => Wrong
  readonly rebuild: (u: unknown) => unknown
}

type Breakages = ReadonlyArray<Breakage>

/** What can be broken in a document, given the ways of having none there that are wrong. */
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
    case 'Dictionary':
      return isOrdinaryObject(wire) ? Object.keys(wire).flatMap((key) => breakEntry(description, mode, parent, wire, key)) : []
    case 'Fields':
      return isOrdinaryObject(wire)
        ? [
            ...description.fields.flatMap((field) => breakField(field, mode, parent, wire)),
            ...breakUnknown(description, mode, parent, wire)
          ]
        : []
  }
}

const breakItem = ({ item }: ListDescription, mode: Mode, parent: FieldPath, items: ReadonlyArray<unknown>, i: number): Breakages => {
  const place: FieldPath = { _tag: 'Index', parent, key: String(i), codec: item }
  return getBreakages(item.description, mode, place, items[i], isNullable(item.description, mode) ? [] : [null]).map(
    within((u) => items.map((other, j) => (j === i ? u : other)))
  )
}

const breakEntry = ({ value }: MapDescription, mode: Mode, parent: FieldPath, entries: UnknownRecord, key: string): Breakages => {
  const { description } = value
  const place: FieldPath = { _tag: 'Key', parent, key, codec: value }
  const absences = isNilable(description) || isNullable(description, mode) ? [] : [null]
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
  // nothing in it is wrong where the whole of it reads as nothing
  return getBreakages(description, mode, place, isUnset(description, value) ? undefined : value, [])
    .map(({ getWrong, ...part }) => ({
      ...part,
      getWrong: () => getWrong().map((group) => group.filter((u) => !isUnset(description, part.rebuild(u))))
    }))
    .map(within((u) => replace(fields, key, u)))
}

const breakUnknown = ({ fields }: ModelDescription, mode: Mode, parent: FieldPath, known: UnknownRecord): Breakages =>
  mode.getFinder === undefined
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

/** The object with something else under a key, or without it. */
const replace = (from: UnknownRecord, key: string, u: unknown): UnknownRecord =>
  Object.fromEntries([
    ...Object.entries(from).filter(([other]) => other !== key),
    ...(u === undefined ? [] : [[key, u] as const])
  ])

// -------------------------------------------------------------------------------------
// what must not stand in a place
// -------------------------------------------------------------------------------------

/** Is `null` a way to write nothing there? */
const isNullable = (description: Description, mode: Mode): boolean => mode.lenient || isAnyJson(description)

const getWrongAbsences = ({ codec: { description }, required }: Field, mode: Mode): ReadonlyArray<unknown> => {
  if (!required || mode.lenient) return []
  return isNilable(description) || isNullable(description, mode) ? [undefined] : [undefined, null]
}

const getOtherTypes = (description: Description): ReadonlyArray<unknown> => {
  switch (description._tag) {
    case 'Scalar':
      return getOthers(description.json)
    case 'Literal':
      return getOthers('string')
    case 'List':
      return getOthers('array')
    case 'Dictionary':
    case 'Fields':
      return getOthers('object')
    case 'Json':
      return description.only === 'object' ? getOthers('object') : []
  }
}

/** Something of each other JSON type, made anew each time: documents share nothing. */
const getOthers = (type: 'string' | 'number' | 'boolean' | 'array' | 'object'): ReadonlyArray<unknown> => {
  const samples = { string: ['', 'x'], number: [0, 1.5], boolean: [true], array: [[], ['x']], object: [{}, { x: 1 }] }
  return Object.entries(samples).flatMap(([other, values]): ReadonlyArray<unknown> => (other === type ? [] : values))
}

/** The right JSON type, and nothing of what the description is of. */
const getOthersOfType = (description: Description, mode: Mode): ReadonlyArray<unknown> => {
  switch (description._tag) {
    case 'Scalar':
      return getFailing(description)
    case 'Literal': {
      // Go takes an empty kind for a missing one
      const texts = ['Pod', `${description.values.join('')}_`, ...(mode.lenient ? [] : [''])]
      return texts.filter((text) => !description.values.includes(text))
    }
    default:
      return []
  }
}
