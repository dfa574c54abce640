// Documents of six shapes for each model.
import type { Description, HasDescription } from 'io-ts-kubernetes/codec'
import type { SomeModel } from '../../support/models.ts'
import type { Documents } from './Documents.mts'

/** Which optional fields a document has, by their number, and what it has in them: what they hold, or `null`. */
interface Shape {
  readonly has: (index: number) => boolean
  readonly isNull: boolean
  readonly unknown: boolean
}

/** Everything, what must be there, what Go leaves unset, one half and the other, and a newer server's. */
const shapes: ReadonlyArray<Shape> = [
  { has: () => true, isNull: false, unknown: false },
  { has: () => false, isNull: false, unknown: false },
  { has: () => true, isNull: true, unknown: false },
  { has: (index) => index % 2 === 0, isNull: false, unknown: false },
  { has: (index) => index % 2 === 1, isNull: false, unknown: false },
  { has: () => true, isNull: false, unknown: true }
]

const write = (description: Description, shape: Shape): unknown => {
  const part = (codec: HasDescription): unknown => write(codec.description, shape)
  switch (description._tag) {
    case 'Scalar':
      if (description.json !== 'string') return description.json === 'number' ? 7 : true
      return description.name === 'Time' ? '2024-01-15T10:30:00Z' : 'text'
    case 'Literal':
      return description.values[0]
    case 'List':
      return [part(description.item), part(description.item)]
    case 'Map':
      return { 'app.kubernetes.io/name': part(description.value), key: part(description.value) }
    case 'Json':
      return { 'f:metadata': { 'f:labels': {} } }
    case 'Model': {
      const fields = description.fields.flatMap(({ key, codec, required }, i) =>
        required || shape.has(i) ? [[key, !required && shape.isNull ? null : part(codec)]] : []
      )
      return Object.fromEntries(shape.unknown ? [...fields, ['newField', { isKnown: false }]] : fields)
    }
    case 'ByJsonType':
      throw new Error('no model of this library has a field with several forms')
  }
}

/** For each field a document with a value of another type in it. */
const wrongDocumentsOf = (model: SomeModel): ReadonlyArray<unknown> => {
  const right = write(model.description, { has: () => true, isNull: false, unknown: false }) as object
  return Object.entries(right).map(([key, value]) => ({ ...right, [key]: typeof value === 'string' ? 7 : 'text' }))
}

/** Documents of a few shapes. */
export const few: Documents = {
  right: (model) => shapes.map((shape) => write(model.description, shape)),
  wrong: wrongDocumentsOf
}
