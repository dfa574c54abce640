/**
 * The three promises about documents of any kind: decode never throws, compiled code gives the same results as the
 * interpreter, and decoded values are valid for every other function. They also hold while `Object.prototype` has
 * additional fields, or is frozen, and while arrays inherit an item.
 */
// Node's own comparison also compares prototypes, and treats `constructor` as a key.
import assert from 'node:assert'
import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { getArbitrary, getInvalidDocumentArbitrary, getWireArbitrary } from 'io-ts-kubernetes/arbitrary'
import { type Codec, type Description, lenient, strict } from 'io-ts-kubernetes/codec'
import { fieldErrors } from 'io-ts-kubernetes/errors'
import { getEq, getShow } from 'io-ts-kubernetes/instances'
import { fromJson, toJson } from 'io-ts-kubernetes/json'
import { getModel } from '../../src/codec/Codec'
import { models, type SomeModel } from '../support/models'
import { pollutions, withFrozenPrototype, withPolluted } from '../support/polluted'
import { Tree } from '../support/recursive'
import { Appliance } from '../laws/appliance'
import { Database } from '../laws/database'
import { Workload } from '../laws/workload'
import { disguise, getRandom } from './disguise'

interface Subject {
  readonly model: SomeModel
  readonly modes: ReadonlyArray<Codec<unknown>>
  readonly interpreted: SomeModel
  readonly documents: fc.Arbitrary<unknown>
  readonly keys: ReadonlyArray<string>
}

/** Returns the keys of the fields of a model and of all models in it. */
const keysOf = (description: Description, visited: Set<Description> = new Set()): ReadonlyArray<string> => {
  if (visited.has(description)) return []
  visited.add(description)
  switch (description._tag) {
    case 'Model':
      return description.fields.flatMap(({ key, codec }) => [key, ...keysOf(codec.description, visited)])
    case 'List':
      return keysOf(description.item.description, visited)
    case 'Map':
      return keysOf(description.value.description, visited)
    case 'ByJsonType':
      return Object.values(description.parts).flatMap((part) => keysOf(part.description, visited))
    case 'Scalar':
    case 'Literal':
    case 'Json':
      return []
  }
}

const toSubject = (model: SomeModel): Subject => ({
  model,
  modes: [model, strict(model), lenient(model), strict(lenient(model))] as unknown as ReadonlyArray<Codec<unknown>>,
  interpreted: getModel(model.description),
  documents: fc.oneof(
    getArbitrary(model),
    getWireArbitrary(model),
    getInvalidDocumentArbitrary(model).map(({ wire }) => wire)
  ),
  keys: [...new Set(keysOf(model.description))]
})

// with every word for descriptions: those of custom resources are in no model of the library
const own = [...models, ...[Tree, Appliance, Database, Workload].map((model) => model as unknown as SomeModel)]

/** Returns the result of a codec, without the codecs in its errors. */
const answerOf = (codec: Codec<unknown>, u: unknown): unknown => E.mapLeft(fieldErrors)(codec.decode(u))

const isValueForAll = ({ model, interpreted }: Subject, value: unknown): void => {
  const a = value as never
  assert.ok(model.is(value), 'is holds')
  const encoded = model.encode(a)
  assert.deepStrictEqual(encoded, interpreted.encode(a))
  assert.ok(getEq(model).equals(a, encoded))
  assert.ok(model.is(model.make(a)))
  assert.ok(getShow(model).show(a).length > 0)
  assert.deepStrictEqual(fromJson(model)(toJson(model)(a)), E.right(encoded))
}

/** Returns all results for a document, in the subject's own mode. */
const resultsOf = ({ model }: Subject, document: unknown): unknown => {
  const decoded = model.decode(document) as E.Either<never, never>
  return {
    decoded: E.mapLeft(fieldErrors)(decoded),
    isValid: model.is(document),
    value: E.isRight(decoded)
      ? {
          isValid: model.is(decoded.right),
          encoded: model.encode(decoded.right),
          made: model.make(decoded.right),
          json: toJson(model)(decoded.right),
          shown: getShow(model).show(decoded.right)
        }
      : undefined
  }
}

/** Values that a program may have assigned to a field of `Object.prototype`. */
const inherited: ReadonlyArray<unknown> = ['x', true, {}, ['x'], 7]

/** Returns the result of `f`, which runs while all arrays inherit an item. It can be assigned: JavaScript itself does. */
const withItem = <A>(index: number, value: unknown, enumerable: boolean, f: () => A): A => {
  Object.defineProperty(Array.prototype, index, { value, enumerable, configurable: true, writable: true })
  try {
    return f()
  } finally {
    // removes the item
    Reflect.set(Array.prototype, 'length', 0)
  }
}

/** Returns the result of `f`, which runs while prototypes are not as the language made them. */
const withChangedPrototype = <A>({ keys }: Subject, random: () => number, f: () => A): A => {
  const pick = <B>(items: ReadonlyArray<B>): B | undefined => items[Math.floor(random() * items.length)]
  const [pollution, key, change] = [pick(pollutions), pick(keys), random()]
  if (change < 0.2) return withItem(Math.floor(random() * 4), pick(inherited), random() < 0.5, f)
  return change < 0.3 || pollution === undefined || key === undefined
    ? withFrozenPrototype(f)
    : withPolluted({ [key]: pick(inherited) }, pollution, f)
}

const keepsPromises = (subject: Subject, document: unknown, seed: number): void => {
  const hostile = disguise(document, getRandom(seed))
  const { model, modes, interpreted } = subject
  const [first] = modes
  if (first === undefined) return
  if (hostile.steady) {
    assert.deepStrictEqual(answerOf(first, hostile.document), answerOf(interpreted as never, hostile.document))
    assert.strictEqual(model.is(hostile.document), interpreted.is(hostile.document))
    const results = (): unknown => resultsOf(subject, hostile.document)
    assert.deepStrictEqual(withChangedPrototype(subject, getRandom(seed + 1), results), results())
  }
  // in its own mode and in one of the others
  for (const mode of [first, modes[1 + (seed % 3)] ?? first]) {
    const decoded = mode.decode(hostile.document)
    if (E.isRight(decoded)) isValueForAll(subject, decoded.right)
    else assert.ok(decoded.left.length > 0)
  }
  if (model.is(hostile.document) && hostile.steady) {
    assert.deepStrictEqual(model.encode(hostile.document), interpreted.encode(hostile.document))
  }
}

/** Checks the promises with this many documents, different ones for each part. */
export const holdPromises = (numRuns: number, part: number, of: ReadonlyArray<SomeModel> = own): void => {
  const subjects = of.map(toSubject)
  // fast-check reads the values that it generates, so objects are replaced afterwards
  const document = fc.nat(subjects.length - 1).chain((i) => {
    // the index is within the list
    const subject = subjects[i] as Subject
    return fc.tuple(fc.constant(i), subject.documents, fc.nat())
  })
  fc.assert(
    fc.property(document, ([i, wire, seed]) => {
      keepsPromises(subjects[i] as Subject, wire, seed)
    }),
    { numRuns, seed: (fc.readConfigureGlobal().seed ?? 0) + part }
  )
}
