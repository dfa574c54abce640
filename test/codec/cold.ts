// One operation on the deepest document of a recursive model, in a new process: code that has never run before takes the
// most room on the stack. The arguments are the operation, the way through the model, and the number of levels.
import * as E from 'fp-ts/Either'
import {
  boolean,
  byJsonType,
  type Codec,
  lazy,
  lenient,
  list,
  map,
  model,
  optional,
  preservingUnknown,
  strict,
  string
} from 'io-ts-kubernetes/codec'
import { fieldErrors, formatFieldError } from 'io-ts-kubernetes/errors'
import * as exact from 'io-ts-kubernetes/exact'
import { getEq, getShow } from 'io-ts-kubernetes/instances'
import { fromJson, toJson } from 'io-ts-kubernetes/json'

/** A schema as in docs/models.md: each part adds what most interpretations need the most stack for. */
interface Shape {
  readonly type?: string
  readonly items?: Shape | ReadonlyArray<Shape>
  readonly additional?: Shape | boolean
  readonly needs?: Readonly<Record<string, Shape | ReadonlyArray<string>>>
}

const self: Codec<Shape> = lazy('Shape', (): Codec<Shape> => Shape)

const Shape = preservingUnknown(
  model<Shape>('Shape', {
    type: optional(string),
    items: optional(byJsonType({ object: self, array: list(self) })),
    additional: optional(byJsonType({ object: self, boolean }, false), { pointer: true }),
    needs: optional(map(byJsonType({ object: self, array: list(string) })))
  })
)

const [operation = '', way = '', levels = ''] = process.argv.slice(2)

const wrap = (inner: string): string =>
  way === 'additional'
    ? `{"additional":${inner}}`
    : way === 'items'
      ? `{"items":[${inner}]}`
      : `{"needs":{"a":${inner}}}`

/** The levels that one part adds: two if there is an object or an array between. */
const height = way === 'additional' ? 1 : 2

const nested = (leaf: string): string => {
  let text = leaf
  for (let level = 1; level + height <= Number(levels); level += height) text = wrap(text)
  return text
}

const verdict = (result: ReturnType<typeof Shape.decode>): string =>
  E.isRight(result)
    ? 'Right'
    : fieldErrors(result.left)
        .map(formatFieldError)
        .join()
        .slice(-55)
        .replace(/^.*(?=\btype: )/, '')

const text = nested('{"type":"a"}')
const twice = nested('{"type":"","type":"a"}')
const bad = nested('{"type":7}')
// the cast is safe: the text is one of a Shape
const value = JSON.parse(text) as Shape

const operations: Readonly<Record<string, () => unknown>> = {
  decode: () => verdict(Shape.decode(value)),
  lenient: () => verdict(lenient(Shape).decode(value)),
  strict: () => verdict(strict(lenient(Shape)).decode(value)),
  fromJson: () => verdict(fromJson(Shape)(text)),
  exact: () => verdict(exact.fromJson(Shape)(text)),
  'exact with a second reading': () => verdict(exact.fromJson(Shape)(twice)),
  'exact, lenient': () => verdict(exact.fromJson(lenient(Shape))(twice)),
  'exact, with warnings': () => E.isRight(exact.fromJsonWithWarnings(lenient(Shape))(twice)),
  is: () => Shape.is(value),
  encode: () => toJson(Shape)(Shape.encode(value)) === text,
  make: () => Shape.make(value) === value,
  show: () => getShow(Shape).show(value).length > text.length,
  eq: () => getEq(Shape).equals(value, JSON.parse(text) as Shape),
  'decode an invalid leaf': () => verdict(Shape.decode(JSON.parse(bad))),
  'lenient, an invalid leaf': () => verdict(strict(lenient(Shape)).decode(JSON.parse(bad))),
  'exact, an invalid leaf': () => verdict(exact.fromJson(Shape)(bad))
}

const run = operations[operation]
console.log(run === undefined ? Object.keys(operations).join('\n') : String(run()))
