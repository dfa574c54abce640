import * as E from 'fp-ts/Either'
import type { Json } from 'fp-ts/Json'
import {
  boolean,
  byJsonType,
  type Codec,
  json,
  jsonObject,
  lazy,
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
  string
} from 'io-ts-kubernetes/codec'
import { describe, expect, it } from 'vitest'
import { errorsOf } from '../support/errorsOf'
import { Step } from '../support/jobs'

describe('an optional field with zeroIsAbsent', () => {
  interface Part {
    readonly name: string
    readonly policy: 'Always' | 'Never'
    readonly steps: ReadonlyArray<string>
    readonly env: Readonly<Record<string, string>>
    readonly seed: Json
    readonly inner: { readonly run: string }
    readonly paused: boolean
    readonly count: number
    readonly weight?: number
    readonly limit?: number
    readonly allowed?: boolean | ReadonlyArray<string>
  }
  interface Whole {
    readonly part?: Part
  }
  const Whole: Model<Whole> = model<Whole>('Whole', {
    part: optional(
      model<Part>('Part', {
        name: required(string),
        policy: required(literal('Always', 'Never')),
        steps: required(list(string)),
        env: required(map(string)),
        seed: required(json),
        inner: required(Step),
        paused: required(boolean),
        count: required(number),
        weight: optional(number),
        limit: optional(number, { pointer: true }),
        allowed: optional(byJsonType({ boolean, array: list(string) }, false))
      })
    )
  })
  const unset = {
    name: '',
    policy: '',
    steps: null,
    env: null,
    seed: null,
    inner: { run: '' },
    paused: false,
    count: 0
  }

  it('is absent if all its fields are unset in Go’s form', () => {
    expect(Whole.decode({ part: unset })).toStrictEqual(E.right({}))
    for (const others of [
      { weight: null, limit: null },
      { weight: 0 },
      { allowed: false },
      { name: null },
      { name: undefined }
    ]) {
      expect(Whole.decode({ part: { ...unset, ...others } })).toStrictEqual(E.right({}))
    }
    expect(Whole.decode({ part: {} })).toStrictEqual(E.right({}))
  })

  it.each<readonly [string, unknown]>([
    ['name', 'a'],
    ['steps', []],
    ['env', {}],
    ['seed', 1],
    ['inner', { run: 'a' }],
    ['paused', true],
    ['count', 1],
    ['weight', 1],
    ['limit', 0],
    ['allowed', true]
  ])('is present and validated if %s is %j', (key, value) => {
    expect(errorsOf(Whole, { part: { ...unset, [key]: value } })).toStrictEqual([
      { type: 'FieldValueNotSupported', field: 'part.policy', detail: 'supported values: "Always", "Never"' }
    ])
  })

  it('is present if one field is set and all others are unset in Go’s form', () => {
    const part = { ...unset, policy: 'Never', steps: [], env: {} }
    expect(Whole.decode({ part: { ...unset, policy: 'Never' } })).toStrictEqual(E.right({ part }))
  })
})

describe('a field with zeroIsAbsent within another one', () => {
  interface Inner {
    readonly run: string
    readonly next?: Inner
  }
  const Run: Codec<string> = scalar({
    name: 'Run',
    json: 'string',
    expected: 'a command',
    plural: 'commands',
    zero: '/',
    unset: '',
    test: (u) => typeof u === 'string' && u !== ''
  })
  const Inner: Model<Inner> = model<Inner>('Inner', {
    run: required(Run),
    next: optional(lazy('Inner', (): Codec<Inner> => Inner))
  })

  it('is read as one document in Go’s form, not level by level', () => {
    const unset = { run: '', next: { run: '', next: { run: '', next: null } } }
    expect(Inner.decode({ run: 'a', next: unset })).toStrictEqual(E.right({ run: 'a' }))
  })

  it('is absent for a lenient codec, too', () => {
    for (const next of [{ run: '' }, { run: '', next: null }, { run: '', next: { run: '' } }]) {
      expect(lenient(Inner).decode({ run: 'a', next })).toStrictEqual(E.right({ run: 'a' }))
    }
  })
})

describe('Go’s form of an unset struct with JSON', () => {
  const decoded = <A>(inner: Codec<A>, document: unknown): unknown =>
    model('Outer', { part: optional(model('Part', { content: required(inner) })) }).decode({ part: document })

  it('is a value if any JSON is valid there', () => {
    expect(decoded(json, { content: null })).toStrictEqual(E.right({ part: { content: null } }))
  })

  it('is absent if only objects are valid there', () => {
    expect(decoded(jsonObject, { content: null })).toStrictEqual(E.right({}))
    expect(decoded(jsonObject, { content: {} })).toStrictEqual(E.right({ part: { content: {} } }))
  })
})
