/**
 * The interpretation behind `make`: constants filled in, and no `undefined` and no unknown field at any depth, which
 * programs can hand in whatever the types say. What needs no change is the same reference.
 */
import type { Description, MapDescription, Field, ModelDescription, ListDescription } from '../description'
import { memoizeThunk, memoize } from '../../internal/memoize'
import { getOwnItem, mapItems, getOwn, setOwn, type UnknownRecord } from '../../internal/object'
import { getVisitor, type Walk } from '../../internal/walk'

/** What it is given is a value of the model: that is its caller's type. What is nested too deep is left as it is. */
type Builder = (a: unknown, walk: Walk) => unknown

/**
 * @internal
 */
export const getBuilder = (model: ModelDescription): Builder => buildFields(model, constantOf)

const buildPart = (description: Description): Builder => {
  switch (description._tag) {
    case 'Scalar':
    case 'Literal':
    case 'Json':
      return leaveAsItIs
    case 'List':
      return buildList(description)
    case 'Map':
      return buildDictionary(description)
    case 'Model':
      return buildInner(description)
  }
}

const leaveAsItIs = (a: unknown): unknown => a

const buildList = /*#__PURE__*/ memoize((list: ListDescription): Builder => {
  const builder = memoizeThunk(() => buildPart(list.item.description))
  return getVisitor<unknown>((a, walk) => {
    const from = a as ReadonlyArray<unknown>
    walk.left -= from.length
    const build = builder()
    const out = mapItems(from, (item) => build(item, walk))
    return out.every((item, i) => item === getOwnItem(from, i)) ? from : out
  }, leaveAsItIs)
})

const buildDictionary = /*#__PURE__*/ memoize((dictionary: MapDescription): Builder => {
  const builder = memoizeThunk(() => buildPart(dictionary.value.description))
  return getVisitor<unknown>((a, walk) => {
    const keys = Object.keys(a)
    walk.left -= keys.length
    const build = builder()
    return rebuild(a as UnknownRecord, keys, (value) => (value === undefined ? value : build(value, walk)))
  }, leaveAsItIs)
})

const buildFields = (model: ModelDescription, fill: (field: Field) => unknown): Builder => {
  const builders = memoizeThunk(() =>
    model.fields.map((field) => ({ field, build: buildPart(field.codec.description) }))
  )
  const keys = model.fields.map(({ key }) => key)
  return getVisitor<unknown>((a, walk) => {
    const all = builders()
    return rebuild(a as UnknownRecord, keys, (value, i) => {
      // there is a builder for each key
      const { field, build } = all[i] as (typeof all)[number]
      return value === undefined ? fill(field) : build(value, walk)
    })
  }, leaveAsItIs)
}

/** Constants are filled in outside only: what stands inside was built before. */
const buildInner = /*#__PURE__*/ memoize((model: ModelDescription): Builder => buildFields(model, () => undefined))

const constantOf = ({ codec: { description } }: Field): unknown =>
  description._tag === 'Literal' && description.constant ? description.values[0] : undefined

/** The object with just these keys, without `undefined`; itself where that changes nothing. */
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
