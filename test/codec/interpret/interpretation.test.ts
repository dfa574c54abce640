import { either as E } from 'fp-ts'
import {
  boolean,
  constant,
  type Description,
  list,
  model,
  type ModelDescription,
  optional,
  required,
  string
} from 'io-ts-kubernetes/codec'
import { describe, expect, it, vi } from 'vitest'
import { type Cases, interpretation, interpretationOrOwn } from '../../../src/codec/interpret/interpretation'
import { errorsOf, typeInvalid } from '../../support/errorsOf'

const Sample = model('Sample', { name: optional(string) })

const asked: Array<Description> = []

const cases: Cases<{ readonly kind: string }> = {
  Scalar: (scalar) => {
    asked.push(scalar)
    return { kind: `scalar ${scalar.name}` }
  },
  Literal: ({ values }) => ({ kind: `literal ${values.join()}` }),
  List: ({ item }) => ({ kind: `list of ${item.name}` }),
  Map: () => ({ kind: 'map' }),
  Json: () => ({ kind: 'JSON' }),
  Model: () => ({ kind: 'model' }),
  ByJsonType: () => ({ kind: 'forms' })
}

describe('an interpretation', () => {
  it('applies the case of the description', () => {
    const interpret = interpretation(cases)
    expect([string, constant('a'), list(string)].map(({ description }) => interpret(description).kind)).toStrictEqual([
      'scalar string',
      'literal a',
      'list of string'
    ])
  })

  it('has one result for each description', () => {
    const interpret = interpretation(cases)
    asked.length = 0
    expect(interpret(string.description)).toBe(interpret(string.description))
    expect(interpret(boolean.description)).toBe(interpret(boolean.description))
    expect(asked).toStrictEqual([string.description, boolean.description])
  })

  it('without a case for each kind does not compile', () => {
    const { Json: _, ...others } = cases
    // @ts-expect-error: there is no case for JSON
    expect(() => interpretation(others)).not.toThrow()
  })

  it('is the one that the description brings along, with that of its kind', () => {
    const interpret = interpretationOrOwn('is', cases)
    const own = {
      ...Sample.description,
      interpret: { is: (model: ModelDescription, mode: unknown, plain: typeof cases.Model) => [model, mode, plain] }
    }
    const mode = {}
    expect(interpret(own as never, mode)).toStrictEqual([own, mode, cases.Model])
    expect(interpret(Sample.description, mode)).toStrictEqual({ kind: 'model' })
  })
})

describe('a codec of another copy of this library', () => {
  it('is a part of codecs of this copy', async () => {
    vi.resetModules()
    const other = await import('io-ts-kubernetes/codec')
    const Other = other.preservingUnknown(
      other.model<{ readonly name?: string }>('Other', { name: other.optional(other.string) })
    )
    const forms = other.byJsonType({ boolean: other.boolean, array: other.list(other.string) })
    const All = model<{ readonly others: ReadonlyArray<object>; readonly form: boolean | ReadonlyArray<string> }>(
      'All',
      {
        others: required(list(Other)),
        form: required(forms)
      }
    )
    const value = { others: [{ name: 'a', age: 1 }], form: ['x'] }
    expect(other.list).not.toBe(list)
    expect(All.decode(value)).toStrictEqual(E.right(value))
    expect(All.encode(value)).toStrictEqual(value)
    expect(All.is(value)).toBe(true)
    expect(All.make(value)).toBe(value)
    expect(errorsOf(All, { others: [], form: 1 })).toStrictEqual([
      typeInvalid('form', 'expected a boolean or an array, got a number')
    ])
  })
})
