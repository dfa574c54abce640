import { inspect } from 'node:util'
import * as fc from 'fast-check'
import type { Json } from 'fp-ts/Json'
import {
  type Codec,
  constant,
  json,
  lenient,
  list,
  literal,
  map,
  type Model,
  model,
  number,
  optional,
  required,
  scalar,
  strict,
  string
} from 'io-ts-kubernetes/codec'
import { FieldsV1 } from 'io-ts-kubernetes/meta/v1'
import { describe, expect, it } from 'vitest'
import { breakWires } from '../../src/arbitrary/invalid'

// All invalid values that are generated for one document: no kind is missing, and no value is valid.

/** Returns the invalid documents by the path of their invalid field. */
const getWrong = <A>(codec: Codec<A>, document: unknown): { readonly [field: string]: ReadonlyArray<string> } => {
  const wrong = new Map<string, Set<string>>()
  for (const { wire, field } of fc.sample(breakWires(codec, fc.constant(document)), { seed: 1, numRuns: 5000 })) {
    const text = inspect(wire, { depth: Infinity, breakLength: Infinity })
    wrong.set(field, (wrong.get(field) ?? new Set()).add(text))
  }
  return Object.fromEntries(Array.from(wrong, ([field, texts]) => [field, [...texts].sort()]))
}

const noObject = ["''", "'x'", '0', '1.5', "[ 'x' ]", '[]', 'null', 'true']
const noList = ["''", "'x'", '0', '1.5', 'null', 'true', '{ x: 1 }', '{}']
const noString = ['0', '1.5', "[ 'x' ]", '[]', 'null', 'true', '{ x: 1 }', '{}']

const not = (value: string, values: ReadonlyArray<string>): ReadonlyArray<string> => values.filter((v) => v !== value)
const within = (around: string, ...values: ReadonlyArray<string>): ReadonlyArray<string> =>
  values.map((value) => around.replace('…', value)).sort()

describe('the invalid values', () => {
  it('of a string are the values of other types', () => {
    expect(getWrong(string, 'a')).toStrictEqual({ '': noString })
  })

  it('of a number are Infinity and the values of other types', () => {
    expect(getWrong(number, 1)).toStrictEqual({
      '': ["''", "'x'", 'Infinity', "[ 'x' ]", '[]', 'null', 'true', '{ x: 1 }', '{}']
    })
  })

  it('of a lenient codec do not include null', () => {
    expect(getWrong(lenient(string), 'a')).toStrictEqual({ '': not('null', noString) })
  })

  it.each([
    ['include the empty string', literal('Node', 'Secret'), ["''", "'NodeSecret_'", "'Pod'", ...noString]],
    ['exclude the valid ones', literal('Pod', ''), ["'Pod_'", ...noString]],
    [
      'exclude the empty string for a lenient codec',
      lenient(literal('Node')),
      ["'Node_'", "'Pod'", ...not('null', noString)]
    ]
  ] as ReadonlyArray<readonly [string, Codec<unknown>, ReadonlyArray<string>]>)(
    'of a literal include other strings, and %s',
    (_, codec, wrong) => {
      expect(getWrong(codec, 'Pod')).toStrictEqual({ '': wrong })
    }
  )

  it('of a list are those of the list and of its items', () => {
    expect(getWrong(list(string), ['a', 'b'])).toStrictEqual({
      '': noList,
      '[0]': within("[ …, 'b' ]", ...noString),
      '[1]': within("[ 'a', … ]", ...noString)
    })
  })

  it('of a map are those of the map and of its values, where null is an empty list', () => {
    expect(getWrong(map(list(string)), { a: ['x'], b: [] })).toStrictEqual({
      '': noObject,
      '[a]': within('{ b: [], a: … }', ...not('null', noList)),
      '[b]': within("{ a: [ 'x' ], b: … }", ...not('null', noList)),
      '[a][0]': within('{ b: [], a: [ … ] }', ...noString)
    })
  })

  it('of a map of maps exclude null, which is an empty map', () => {
    expect(getWrong(map(map(string)), { a: {} })).toStrictEqual({
      '': noObject,
      '[a]': within('{ a: … }', ...not('null', noObject))
    })
  })

  it('of a JSON field are only its absence', () => {
    const Holder: Model<{ readonly any: Json }> = model<{ readonly any: Json }>('Holder', { any: required(json) })

    expect(getWrong(list(json), [1])).toStrictEqual({ '': noList })
    expect(getWrong(map(json), { a: 1 })).toStrictEqual({ '': noObject })
    expect(getWrong(FieldsV1, {})).toStrictEqual({ '': noObject })
    expect(getWrong(Holder, { any: 1 })).toStrictEqual({ '': noObject, any: ['{}'] })
  })

  it('of a required field include null and absence', () => {
    interface Named {
      readonly kind?: 'Named'
      readonly name: string
    }
    const Named: Model<Named> = model<Named>('Named', { kind: optional(constant('Named')), name: required(string) })

    expect(getWrong(Named, { kind: 'Named', name: 'a' })).toStrictEqual({
      '': noObject,
      kind: within("{ name: 'a', kind: … }", ...["''", "'Named_'", "'Pod'"], ...not('null', noString)),
      name: [...within("{ kind: 'Named', name: … }", ...noString), "{ kind: 'Named' }"].sort()
    })
    expect(getWrong(lenient(Named), { name: 'a' })).toStrictEqual({
      '': not('null', noObject),
      kind: within("{ name: 'a', kind: … }", ...["'Named_'", "'Pod'"], ...not('null', noString)),
      name: within('{ name: … }', ...not('null', noString))
    })
  })
})

describe('if Go’s zero value counts as absent', () => {
  interface Answer {
    readonly ok: boolean
  }
  const Flag: Codec<boolean> = scalar<boolean>({
    name: 'Flag',
    json: 'boolean',
    expected: 'a flag',
    plural: 'flags',
    zero: false,
    unset: null,
    test: (u) => typeof u === 'boolean'
  })
  const Answer: Model<Answer> = model<Answer>('Answer', { ok: required(Flag) })
  interface Holder {
    readonly answer?: Answer
  }
  const Holder: Model<Holder> = model<Holder>('Holder', { answer: optional(Answer) })
  const Plain: Model<Holder> = model<Holder>('Plain', { answer: optional(Answer, { pointer: true }) })

  const noFlag = ["''", "'x'", '0', '1.5', "[ 'x' ]", '[]', '{ x: 1 }', '{}']
  const noAnswer = within('{ answer: … }', ...not('null', noObject))

  it('the zero value is not invalid', () => {
    expect(getWrong(Holder, { answer: { ok: true } })).toStrictEqual({
      '': noObject,
      answer: noAnswer,
      'answer.ok': [...within('{ answer: { ok: … } }', ...noFlag)].sort()
    })
    expect(getWrong(Plain, { answer: { ok: true } })).toStrictEqual({
      '': noObject,
      answer: noAnswer,
      'answer.ok': [...within('{ answer: { ok: … } }', ...noFlag, 'null'), '{ answer: {} }'].sort()
    })
  })

  it('no part of the zero value is invalid', () => {
    // Go writes this, but it is not a value of the model
    const zero = { answer: { ok: null } }
    expect(getWrong(Holder, zero)).toStrictEqual({ '': noObject, answer: noAnswer })
    expect(Object.keys(getWrong(Plain, zero))).toContain('answer.ok')
  })
})

it('the invalid values of a strict codec include unknown fields, but not known ones', () => {
  interface Dusty {
    readonly speck?: string
  }
  const Dusty: Model<Dusty> = model<Dusty>('Dusty', { speck: optional(string) })
  const Clean: Model<Record<string, never>> = model<Record<string, never>>('Clean', {})

  expect(getWrong(strict(Dusty), {})).toStrictEqual({
    '': noObject,
    speck: within('{ speck: … }', ...not('null', noString)),
    ['__proto__']: within("{ ['__proto__']: … }", '1', 'null', '{}')
  })
  expect(getWrong(strict(Clean), {})).toStrictEqual({
    '': noObject,
    speck: within('{ speck: … }', '1', 'null', '{}'),
    ['__proto__']: within("{ ['__proto__']: … }", '1', 'null', '{}')
  })
})
