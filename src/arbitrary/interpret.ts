/**
 * The interpretation of a description as an arbitrary, built once and whole, with models that contain themselves
 * unrolled as often as the options say.
 */
import * as fc from 'fast-check'
import type { Codec } from '../codec'
import type {
  Description,
  MapDescription,
  Field,
  ModelDescription,
  JsonDescription,
  ListDescription,
  ScalarDescription
} from '../codec/description'
import { getOwn, setOwn, type UnknownRecord } from '../internal/object'
import { getDictionary, getJson, getList } from './containers'
import { type Any, checked } from './checked'
import type { ArbitraryOptions } from './options'
import { getScalar } from './scalars'
import type { Length } from './texts'

/**
 * What is made: values of the model, or documents, in which there is more than one way to write a value.
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

/** `ArbitraryOptions` of whatever type. */
interface Options extends Omit<ArbitraryOptions<never>, 'overrides'> {
  readonly overrides?: unknown
}

/**
 * The arbitrary of a codec's description.
 *
 * @internal
 */
export const interpret = <A>(codec: Codec<A>, form: Form, options: Options): Any => {
  const build = getBuilder(form, options)
  const scope: Scope = { names: [], containers: [], level: getMaxDepth(options) }
  const value = build(codec.description, scope, { place: 'overrides', value: options.overrides })
  if (value === undefined) throw new Error(`${codec.name} has no values that are not too deep: it requires itself`)
  return form.document(codec.description, value)
}

/** At least 1: there is some of everything that a model can have. */
const getMaxDepth = ({ maxDepth = 2 }: Options): number => Math.max(1, maxDepth)

/** What is around a place, and how often one of it may still stand in itself. */
interface Scope {
  /** The names of the models. */
  readonly names: ReadonlyArray<string>
  /** The lists and maps within the innermost model. */
  readonly containers: ReadonlyArray<Description>
  readonly level: number
}

/** What the option `overrides` has for a place: an arbitrary, an object of parts, or `undefined`. */
interface Override {
  readonly place: string
  readonly value: unknown
}

/** `undefined` where there is nothing that is not too deep. */
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

  // one part may stand in many places: what is made there is the same
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
    return form.fields(model, fc.record(arbitraries, { requiredKeys, noNullPrototype: true }))
  }

  return build
}

/** The scope of a model's fields. It goes by its names, since a function can make the same model again and again. */
const enter = ({ name, fields }: ModelDescription, { names, level }: Scope): Scope | undefined => {
  const model = JSON.stringify([name, ...fields.map(({ key }) => key)])
  if (!names.includes(model)) return { names: [...names, model], containers: [], level }
  return level > 0 ? { names, containers: [], level: level - 1 } : undefined
}

/** The scope of a container's items: a list can contain itself without a model between. */
const enterContainer = (container: Description, { names, containers, level }: Scope): Scope | undefined => {
  const inside = [...containers, container]
  if (!containers.includes(container)) return { names, containers: inside, level }
  return level > 0 ? { names, containers: inside, level: level - 1 } : undefined
}

const toKey = ({ names, containers, level }: Scope): string => JSON.stringify([level, containers.length, names])

/** Nothing in it, made anew each time: values share nothing. */
const empty = (make: () => unknown): Any => fc.constant(0).map(make)

const ANY_JSON: JsonDescription = { _tag: 'Json', only: 'any' }

const isArbitrary = (u: unknown): u is Any =>
  typeof u === 'object' && u !== null && 'generate' in u && typeof u.generate === 'function'

const getPart = ({ place, value }: Override, key: string): Override => ({
  place: `${place}.${key}`,
  // no arbitrary: the type says an object of parts
  value: value === undefined ? undefined : getOwn(value as UnknownRecord, key)
})
