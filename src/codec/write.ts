/**
 * The interpretation that encodes: a fresh, plain value, ready for JSON, with the fields in Go's order.
 */
import type { Description, Fields } from './description'
import { copyJson } from './json'
import { lazily, onceFor } from './lazily'
import { own, put, type Unknowns } from './object'

/**
 * @internal
 */
export type Writer = (a: unknown) => unknown

/**
 * The writer of values of a description. What it is given is a value of the model: that is its caller's type.
 *
 * @internal
 */
export const getWriter = (description: Description): Writer => {
  switch (description._tag) {
    case 'Scalar':
    case 'Literal':
      return (a) => a
    case 'List': {
      const write = getWriter(description.item.description)
      return (a) => (a as ReadonlyArray<unknown>).map(write)
    }
    case 'Dictionary': {
      const write = getWriter(description.value.description)
      return (a) => {
        const from = a as Unknowns
        const out: { [key: string]: unknown } = {}
        for (const key of Object.keys(from)) put(out, key, write(from[key]))
        return out
      }
    }
    case 'Json':
      return copyJson
    case 'Fields':
      return getFieldsWriter(description)
  }
}

const getFieldsWriter = /*#__PURE__*/ onceFor(({ fields }: Fields): Writer => {
  const writers = lazily(() => fields.map(({ key, codec }) => ({ key, write: getWriter(codec.description) })))
  return (a) => {
    const out: { [key: string]: unknown } = {}
    for (const { key, write } of writers()) {
      const value = own(a as Unknowns, key)
      if (value !== undefined) put(out, key, write(value))
    }
    return out
  }
})
