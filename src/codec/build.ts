/**
 * The interpretation behind `make`: constants filled in, and no `undefined` and no unknown field at any depth, which
 * programs can hand in whatever the types say. What needs no change is the same reference.
 */
import type { Description, Field, Fields } from './description'
import { lazily, onceFor } from './lazily'
import { own, put, type Unknowns } from './object'

/** What it is given is a value of the model: that is its caller's type. */
type Builder = (a: unknown) => unknown

/**
 * @internal
 */
export const getBuilder = (model: Fields): Builder => buildFields(model, constantOf)

const buildPart = (description: Description): Builder => {
  switch (description._tag) {
    case 'Scalar':
    case 'Literal':
    case 'Json':
      return (a) => a
    case 'List': {
      const build = buildPart(description.item.description)
      return (a) => {
        const from = a as ReadonlyArray<unknown>
        const out = from.map(build)
        return out.every((item, i) => item === from[i]) ? from : out
      }
    }
    case 'Dictionary': {
      const build = buildPart(description.value.description)
      return (a) =>
        rebuild(a as Unknowns, Object.keys(a as Unknowns), (value) => (value === undefined ? value : build(value)))
    }
    case 'Fields':
      return buildInner(description)
  }
}

const buildFields = (model: Fields, fill: (field: Field) => unknown): Builder => {
  const builders = lazily(
    () =>
      new Map(
        model.fields.map((field) => {
          const build = buildPart(field.codec.description)
          return [field.key, (value: unknown) => (value === undefined ? fill(field) : build(value))]
        })
      )
  )
  return (a) => rebuild(a as Unknowns, builders().keys(), (value, key) => builders().get(key)?.(value))
}

/** Constants are filled in outside only: what stands inside was built before. */
const buildInner = /*#__PURE__*/ onceFor((model: Fields): Builder => buildFields(model, () => undefined))

const constantOf = ({ codec: { description } }: Field): unknown =>
  description._tag === 'Literal' && description.constant ? description.values[0] : undefined

/** The object with just these keys, without `undefined`; itself where that changes nothing. */
const rebuild = (from: Unknowns, keys: Iterable<string>, build: (value: unknown, key: string) => unknown): Unknowns => {
  const out: { [key: string]: unknown } = {}
  let kept = 0
  let same = true
  for (const key of keys) {
    const before = own(from, key)
    const after = build(before, key)
    if (after !== undefined) {
      put(out, key, after)
      kept++
    }
    same &&= after === before
  }
  return same && kept === Object.keys(from).length ? from : out
}
