/**
 * The interpreter behind `make`. It fills in constants and removes `undefined` and unknown fields at every depth, since
 * TypeScript cannot rule these out. If a part needs no change, the result has the same reference.
 */
import type { Description, MapDescription, Field, ModelDescription, ListDescription } from '../description'
import { memoizeThunk, memoize } from '../../internal/memoize'
import { getOwnItem, mapItems, getOwn, setOwn, type UnknownRecord } from '../../internal/object'
import { getVisitor, type Walk } from '../../internal/walk'

/**
 * Builds a value of the model from `a`, which is one by the type of the caller. If `a` is nested too deep, it is
 * returned unchanged.
 *
 * @internal
 */
export type Builder = (a: unknown, walk: Walk) => unknown

/**
 * Returns the builder of a model.
 *
 * @internal
 */
export const getBuilder = (model: ModelDescription): Builder => buildFields(model, constantOf)

/**
 * Returns the builder of a part of a model.
 *
 * @internal
 */
export const buildPart: (description: Description) => Builder = /*#__PURE__*/ memoize((description: Description) => {
  switch (description._tag) {
    case 'Scalar':
    case 'Literal':
    case 'Json':
      return returnUnchanged
    case 'List':
      return buildList(description)
    case 'Map':
      return buildMap(description)
    case 'Model':
      return buildInner(description)
    case 'ByJsonType':
      return description.interpret.build(description)
  }
})

const returnUnchanged = (a: unknown): unknown => a

const buildList = (list: ListDescription): Builder => {
  const builder = memoizeThunk(() => buildPart(list.item.description))
  return getVisitor<unknown>((a, walk) => {
    const from = a as ReadonlyArray<unknown>
    walk.left -= from.length
    const build = builder()
    const out = mapItems(from, (item) => build(item, walk))
    return out.every((item, i) => item === getOwnItem(from, i)) ? from : out
  }, returnUnchanged)
}

const buildMap = (map: MapDescription): Builder => {
  const builder = memoizeThunk(() => buildPart(map.value.description))
  return getVisitor<unknown>((a, walk) => {
    const keys = Object.keys(a)
    walk.left -= keys.length
    const build = builder()
    return rebuild(a as UnknownRecord, keys, (value) => (value === undefined ? value : build(value, walk)))
  }, returnUnchanged)
}

const buildFields = (model: ModelDescription, fill: (field: Field) => unknown): Builder => {
  const builders = memoizeThunk(() =>
    model.fields.map((field) => ({ field, build: buildPart(field.codec.description) }))
  )
  const keys = model.fields.map(({ key }) => key)
  return getVisitor<unknown>(
    (a, walk) => {
      const all = builders()
      return rebuild(a as UnknownRecord, keys, (value, i) => {
        // `all` has one builder for each key
        const { field, build } = all[i] as (typeof all)[number]
        return value === undefined ? fill(field) : build(value, walk)
      })
    },
    returnUnchanged,
    model.preserved?.build
  )
}

/** Builds an inner model. It fills in no constants: the caller built the inner model with its own `make`. */
const buildInner = (model: ModelDescription): Builder => buildFields(model, () => undefined)

const constantOf = ({ codec: { description } }: Field): unknown =>
  description._tag === 'Literal' && description.constant ? description.values[0] : undefined

/** Returns an object with only these keys and without `undefined`; the same reference if this changes nothing. */
const rebuild = (
  from: UnknownRecord,
  keys: ReadonlyArray<string>,
  build: (value: unknown, i: number) => unknown
): UnknownRecord => {
  const out: { [key: string]: unknown } = {}
  let kept = 0
  let same = true
  for (const [i, key] of keys.entries()) {
    const before = getOwn(from, key)
    const after = build(before, i)
    if (after !== undefined) {
      setOwn(out, key, after)
      kept++
    }
    same &&= after === before
  }
  return same && kept === Object.keys(from).length ? from : out
}
