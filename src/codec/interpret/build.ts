/**
 * The interpreter behind `make`. It fills in constants and removes `undefined` and unknown fields at every depth, since
 * TypeScript cannot rule these out. If a part needs no change, the result has the same reference.
 */
import type { Description, Field, ModelDescription } from '../description'
import { getOwnItem, mapItems, getOwn, setOwn, type UnknownRecord } from '../../internal/object'
import { getVisitor, type Walk } from '../../internal/walk'
import { interpretationOrOwn } from './interpretation'

/**
 * Builds a value of the model from `a`. TypeScript guarantees that `a` is a value of the model; it is not checked. If it
 * is nested too deep, it is returned unchanged.
 *
 * @internal
 */
export type Builder = (a: unknown, walk: Walk) => unknown

/**
 * Returns the builder of a model.
 *
 * @internal
 */
export const getBuilder = (model: ModelDescription): Builder => getBuild(model, fillConstant)

/**
 * Returns the builder of a part of a model. It fills in no constants of an inner model: the caller built the inner model
 * with its own `make`.
 *
 * @internal
 */
export const buildPart = (description: Description): Builder => getBuild(description, fillNothing)

/** Returns the value for an absent field, or `undefined` if it stays absent. */
type Fill = (field: Field) => unknown

const fillConstant: Fill = ({ codec: { description } }) =>
  description._tag === 'Literal' && description.constant ? description.values[0] : undefined

const fillNothing: Fill = () => undefined

const getBuild: (description: Description, fill: Fill) => Builder = /*#__PURE__*/ interpretationOrOwn<Builder, Fill>(
  'make',
  {
    Scalar: () => returnUnchanged,
    Literal: () => returnUnchanged,
    List: ({ item }) =>
      getVisitor(() => {
        const build = buildPart(item.description)
        return (a, walk) => {
          const from = a as ReadonlyArray<unknown>
          walk.left -= from.length
          const out = mapItems(from, (one) => build(one, walk))
          return out.every((one, i) => one === getOwnItem(from, i)) ? from : out
        }
      }, returnUnchanged),
    Map: ({ value }) =>
      getVisitor(() => {
        const build = buildPart(value.description)
        return (a, walk) => {
          const keys = Object.keys(a)
          walk.left -= keys.length
          return rebuild(a as UnknownRecord, keys, (one) => (one === undefined ? one : build(one, walk)))
        }
      }, returnUnchanged),
    Json: () => returnUnchanged,
    Model: ({ fields }, fill) =>
      getVisitor(() => {
        const keys = fields.map(({ key }) => key)
        const builders = fields.map((field) => ({ field, build: buildPart(field.codec.description) }))
        return (a, walk) =>
          rebuild(a as UnknownRecord, keys, (value, i) => {
            // there is one builder for each key
            const { field, build } = builders[i] as (typeof builders)[number]
            return value === undefined ? fill(field) : build(value, walk)
          })
      }, returnUnchanged)
  }
)

const returnUnchanged = (a: unknown): unknown => a

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
