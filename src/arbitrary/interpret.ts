/**
 * The interpretation of a description as an arbitrary, built once and whole, with models that contain themselves
 * unrolled as often as the options say.
 */
import * as fc from 'fast-check'
import type { Codec } from '../codec'
import type { Description, Dictionary, Field, Fields, Json, List, Scalar } from '../codec/description'
import { own, put, type Unknowns } from '../codec/object'
import { getDictionary, getJson, getList } from './containers'
import type { ArbitraryOptions } from './options'
import { getScalar } from './scalars'
import type { Length } from './texts'

/**
 * An arbitrary of which only the description tells what it makes.
 *
 * @internal
 */
export type Any = fc.Arbitrary<unknown>

/**
 * What is made: values of the model, or documents, in which there is more than one way to write a value.
 *
 * @internal
 */
export interface Form {
  readonly document: (description: Description, value: Any) => Any
  readonly scalar: (scalar: Scalar, value: Any) => Any
  readonly item: (list: List, value: Any) => Any
  readonly entry: (dictionary: Dictionary, value: Any) => Any
  readonly field: (field: Field, value: Any) => Any
  readonly isRequired: (field: Field) => boolean
  readonly fields: (model: Fields, object: Any) => Any
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
  const value = build(codec.description, { names: [], level: getMaxDepth(options) }, options.overrides)
  if (value === undefined) throw new Error(`${codec.name} has no values that are not too deep: it requires itself`)
  return form.document(codec.description, value)
}

/** At least 1: there is some of everything that a model can have. */
const getMaxDepth = ({ maxDepth = 2 }: Options): number => Math.max(1, maxDepth)

/** The models around a place, and how often one of them may still stand in itself. */
interface Scope {
  readonly names: ReadonlyArray<string>
  readonly level: number
}

/** `undefined` where there is nothing that is not too deep. */
type Build = (description: Description, scope: Scope, overrides: unknown) => Any | undefined

const getBuilder = (form: Form, options: Options): Build => {
  const { size } = options
  const maxDepth = getMaxDepth(options)
  const length: Length = (max) => (size === undefined ? { maxLength: max } : { size })

  const build: Build = (description, scope, overrides) =>
    isArbitrary(overrides)
      ? overrides
      : overrides === undefined
        ? buildOnce(description, scope)
        : buildPart(description, scope, overrides)

  // one part may stand in many places: what is made there is the same
  const built = new Map<Description, Map<string, Any | undefined>>()
  const buildOnce = (description: Description, scope: Scope): Any | undefined => {
    const key = description._tag === 'Scalar' ? '' : JSON.stringify(scope)
    const inScopes = built.get(description) ?? new Map<string, Any | undefined>()
    if (!inScopes.has(key)) inScopes.set(key, buildPart(description, scope, undefined))
    built.set(description, inScopes)
    return inScopes.get(key)
  }

  const buildPart: Build = (description, scope, overrides) => {
    switch (description._tag) {
      case 'Scalar':
        return form.scalar(description, own(options.scalars ?? {}, description.name) ?? getScalar(description, length))
      case 'Literal':
        return fc.constantFrom(...description.values)
      case 'List': {
        const item = build(description.item.description, scope, getOverride(overrides, 'each'))
        return item === undefined ? empty(() => []) : getList(form.item(description, item), length)
      }
      case 'Dictionary': {
        const value = build(description.value.description, scope, getOverride(overrides, 'each'))
        return value === undefined ? empty(() => ({})) : getDictionary(form.entry(description, value), length)
      }
      case 'Json':
        return buildJson(description, overrides)
      case 'Fields':
        return buildFields(description, scope, overrides)
    }
  }

  const buildJson = ({ only }: Json, overrides: unknown): Any => {
    if (only === 'any') return getJson(maxDepth, length)
    const each = getOverride(overrides, 'each')
    return getDictionary(isArbitrary(each) ? each : getJson(maxDepth - 1, length), length)
  }

  const buildFields = (model: Fields, scope: Scope, overrides: unknown): Any | undefined => {
    const inside = enter(model, scope)
    if (inside === undefined) return undefined
    const arbitraries: { [key: string]: Any } = {}
    const requiredKeys: Array<string> = []
    for (const field of model.fields) {
      const value = build(field.codec.description, inside, getOverride(overrides, field.key))
      if (value !== undefined) {
        put(arbitraries, field.key, form.field(field, value))
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
const enter = ({ name, fields }: Fields, { names, level }: Scope): Scope | undefined => {
  const model = JSON.stringify([name, ...fields.map(({ key }) => key)])
  if (!names.includes(model)) return { names: [...names, model], level }
  return level > 0 ? { names, level: level - 1 } : undefined
}

/** Nothing in it, made anew each time: values share nothing. */
const empty = (make: () => unknown): Any => fc.constant(0).map(make)

const isArbitrary = (overrides: unknown): overrides is Any =>
  typeof overrides === 'object' &&
  overrides !== null &&
  'generate' in overrides &&
  typeof overrides.generate === 'function'

const getOverride = (overrides: unknown, key: string): unknown =>
  // no arbitrary: the type says an object of parts
  overrides === undefined ? undefined : own(overrides as Unknowns, key)
