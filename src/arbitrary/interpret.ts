/**
 * Builds an arbitrary from a description. The arbitrary is built completely, and only once. Recursive models are
 * unrolled up to `maxDepth`.
 */
import * as fc from 'fast-check'
import type { Codec } from '../codec'
import {
  type Description,
  type MapDescription,
  type Field,
  type ModelDescription,
  type JsonDescription,
  type ListDescription,
  partsOf,
  type ScalarDescription
} from '../codec/description'
import { getOwn, setOwn, type UnknownRecord } from '../internal/object'
import { getDictionary, getJson, getList, getUnknowns } from './containers'
import { type Any, checked } from './checked'
import type { ArbitraryOptions } from './options'
import { getScalar } from './scalars'
import type { Length } from './strings'

/**
 * How to generate each part: as a value of the model, or as a document, where a value can be written in several ways.
 *
 * @internal
 */
export interface Form {
  readonly document: (description: Description, value: Any) => Any
  readonly scalar: (scalar: ScalarDescription, value: Any) => Any
  readonly item: (list: ListDescription, value: Any) => Any
  readonly entry: (dictionary: MapDescription, value: Any) => Any
  readonly field: (field: Field, value: Any) => Any
  readonly isRequired: (field: Field) => boolean
  readonly fields: (model: ModelDescription, object: Any) => Any
}

/** `ArbitraryOptions` for any type. */
interface Options extends Omit<ArbitraryOptions<never>, 'overrides'> {
  readonly overrides?: unknown
}

/**
 * Returns the arbitrary of a codec's description.
 *
 * @internal
 */
export const interpret = <A>(codec: Codec<A>, form: Form, options: Options): Any => {
  const build = getBuilder(form, options)
  const scope: Scope = { names: [], containers: [], level: getMaxDepth(options) }
  const value = build(codec.description, scope, { place: 'overrides', value: options.overrides })
  if (value === undefined) throw new Error(`${codec.name} has no values: it requires a value of itself`)
  return form.document(codec.description, value)
}

/** At least 1, so that every field of a model can be generated. */
const getMaxDepth = ({ maxDepth = 2 }: Options): number => Math.max(1, maxDepth)

/** The models and containers that enclose a position, and the remaining levels of recursion. */
interface Scope {
  /** Names of the enclosing models. */
  readonly names: ReadonlyArray<string>
  /** Lists and maps between the innermost model and this position. */
  readonly containers: ReadonlyArray<Description>
  readonly level: number
}

/**
 * The value of the option `overrides` for a position: an arbitrary, an object of parts, or `undefined`. `place` is the
 * path of the option, for errors.
 */
interface Override {
  readonly place: string
  readonly value: unknown
}

/** Returns `undefined` if every value would be too deep. */
type Build = (description: Description, scope: Scope, override: Override) => Any | undefined

const getBuilder = (form: Form, options: Options): Build => {
  const { size } = options
  const maxDepth = getMaxDepth(options)
  const length: Length = (max) => (size === undefined ? { maxLength: max } : { size })

  const build: Build = (description, scope, override) =>
    isArbitrary(override.value)
      ? checked(description, override.value, override.place)
      : override.value === undefined
        ? buildOnce(description, scope, override)
        : buildPart(description, scope, override)

  // a description may be used in many places: its arbitrary is built once per scope
  const built = new Map<Description, Map<string, Any | undefined>>()
  const buildOnce: Build = (description, scope, override) => {
    const key = description._tag === 'Scalar' ? '' : toKey(scope)
    const inScopes = built.get(description) ?? new Map<string, Any | undefined>()
    if (!inScopes.has(key)) inScopes.set(key, buildPart(description, scope, override))
    built.set(description, inScopes)
    return inScopes.get(key)
  }

  const buildPart: Build = (description, scope, override) => {
    switch (description._tag) {
      case 'Scalar':
        return form.scalar(description, buildScalar(description))
      case 'Literal':
        return fc.constantFrom(...description.values)
      case 'List': {
        const inside = enterContainer(description, scope)
        if (inside === undefined) return undefined
        const item = build(description.item.description, inside, getPart(override, 'each'))
        return item === undefined ? empty(() => []) : getList(form.item(description, item), length)
      }
      case 'Map': {
        const inside = enterContainer(description, scope)
        if (inside === undefined) return undefined
        const value = build(description.value.description, inside, getPart(override, 'each'))
        return value === undefined ? empty(() => ({})) : getDictionary(form.entry(description, value), length)
      }
      case 'Json':
        return buildJson(description, override)
      case 'Model':
        return buildFields(description, scope, override)
      case 'ByJsonType': {
        const forms = partsOf(description).flatMap(([, part]) => build(part.description, scope, override) ?? [])
        return forms.length === 0 ? undefined : fc.oneof(...forms)
      }
    }
  }

  const buildScalar = (scalar: ScalarDescription): Any => {
    const { name } = scalar
    const given = getOwn(options.scalars ?? {}, name)
    return given === undefined
      ? getScalar(scalar, length)
      : checked(scalar, given, `scalars.${name}`, ` (two different scalars must not both be named ${name})`)
  }

  const buildJson = ({ only }: JsonDescription, override: Override): Any => {
    if (only === 'any') return getJson(maxDepth, length)
    const each = getPart(override, 'each')
    const value = isArbitrary(each.value) ? checked(ANY_JSON, each.value, each.place) : getJson(maxDepth - 1, length)
    return getDictionary(value, length)
  }

  const buildFields = (model: ModelDescription, scope: Scope, override: Override): Any | undefined => {
    const inside = enter(model, scope)
    if (inside === undefined) return undefined
    const arbitraries: { [key: string]: Any } = {}
    const requiredKeys: Array<string> = []
    for (const field of model.fields) {
      const value = build(field.codec.description, inside, getPart(override, field.key))
      if (value !== undefined) {
        setOwn(arbitraries, field.key, form.field(field, value))
        if (form.isRequired(field)) requiredKeys.push(field.key)
      } else if (field.required) {
        return undefined
      }
    }
    const object = fc.record(arbitraries, { requiredKeys, noNullPrototype: true })
    return form.fields(model, model.preserved === undefined ? object : withUnknowns(model, object))
  }

  const withUnknowns = (model: ModelDescription, object: Any): Any =>
    fc
      .tuple(object, getUnknowns(model, length))
      .map(([o, entries]) => Object.fromEntries([...Object.entries(o as UnknownRecord), ...entries]))

  return build
}

/**
 * Returns the scope of a model's fields. Models are compared by name and field names, since a function can build the
 * same model again and again.
 */
const enter = ({ name, fields }: ModelDescription, { names, level }: Scope): Scope | undefined => {
  const model = JSON.stringify([name, ...fields.map(({ key }) => key)])
  if (!names.includes(model)) return { names: [...names, model], containers: [], level }
  return level > 0 ? { names, containers: [], level: level - 1 } : undefined
}

/** Returns the scope of a container's items. A list can contain itself without a model in between. */
const enterContainer = (container: Description, { names, containers, level }: Scope): Scope | undefined => {
  const inside = [...containers, container]
  if (!containers.includes(container)) return { names, containers: inside, level }
  return level > 0 ? { names, containers: inside, level: level - 1 } : undefined
}

/** The order of the models around makes no difference: n models that all contain each other have 2^n scopes, not n!. */
const toKey = ({ names, containers, level }: Scope): string =>
  JSON.stringify([level, containers.length, [...names].sort()])

/** Returns an arbitrary of an empty container. Each one is new, so that values share no object. */
const empty = (make: () => unknown): Any => fc.constant(0).map(make)

const ANY_JSON: JsonDescription = { _tag: 'Json', only: 'any' }

const isArbitrary = (u: unknown): u is Any =>
  typeof u === 'object' && u !== null && 'generate' in u && typeof u.generate === 'function'

const getPart = ({ place, value }: Override, key: string): Override => ({
  place: `${place}.${key}`,
  // if it is not an arbitrary, it is an object of parts by its type
  value: value === undefined ? undefined : getOwn(value as UnknownRecord, key)
})
