import { inspect } from 'node:util'
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import type { Json } from 'fp-ts/Json'
import * as t from 'io-ts'
import { PathReporter } from 'io-ts/PathReporter'
import { ObjectMeta, TokenRequest, TokenReview, UserInfo } from 'io-ts-kubernetes'
import {
  boolean,
  type Codec,
  constant,
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
  string,
  strict
} from 'io-ts-kubernetes/codec'
import { type FieldError, fieldErrors } from 'io-ts-kubernetes/errors'
import { fromJson } from 'io-ts-kubernetes/json'
import { Int64, int64 } from 'io-ts-kubernetes/scalar'
import { describe, expect, it } from 'vitest'

const errorsOf = <A>(decoder: t.Decoder<unknown, A>, u: unknown): ReadonlyArray<FieldError> =>
  pipe(
    decoder.decode(u),
    E.match(fieldErrors, () => [])
  )

const typeInvalid = (field: string, detail: string): FieldError => ({ type: 'FieldValueTypeInvalid', field, detail })

interface Job {
  readonly kind?: 'Job'
  readonly name: string
  readonly policy?: 'Always' | 'Never'
  readonly weight?: number
  readonly suspended?: boolean
  readonly steps: ReadonlyArray<{ readonly run: string }>
  readonly env: Readonly<Record<string, string>>
  readonly matrix?: ReadonlyArray<ReadonlyArray<Int64>>
  readonly extra?: unknown
}

const Step: Model<{ readonly run: string }> = model<{ readonly run: string }>('Step', { run: required(string) })

const Job: Model<Job> = model<Job>('Job', {
  kind: optional(constant('Job')),
  name: required(string),
  policy: optional(literal('Always', 'Never')),
  weight: optional(number),
  suspended: optional(boolean),
  steps: required(list(Step)),
  env: required(map(string)),
  matrix: optional(list(list(Int64))),
  extra: optional(json as Codec<unknown>)
})

interface OneStep {
  readonly run: string
  readonly next?: string
}
interface Steps {
  readonly all: Readonly<Record<string, OneStep>>
  readonly each: ReadonlyArray<OneStep>
}
const OneStep: Model<OneStep> = model<OneStep>('OneStep', { run: required(string), next: optional(string) })
const Steps: Model<Steps> = model<Steps>('Steps', { all: required(map(OneStep)), each: required(list(OneStep)) })

const job: Job = { name: 'a', steps: [{ run: 'x' }], env: { A: '1' } }

describe('a codec', () => {
  it('is printed by its name', () => {
    expect(inspect({ type: Job, item: list(Step) }, { depth: Infinity, showHidden: true })).toBe(
      '{ type: [Codec: Job], item: [Codec: ReadonlyArray<Step>] }'
    )
  })

  it('has the name that TypeScript gives its type', () => {
    const codecs: ReadonlyArray<t.Mixed> = [
      ...[string, boolean, number, json, jsonObject, literal('a', 'b"'), constant('a')],
      ...[list(number), map(list(boolean)), map(Step)]
    ]
    expect(codecs.map(({ name }) => name)).toStrictEqual([
      ...['string', 'boolean', 'number', 'Json', 'JsonObject', '"a" | "b\\""', '"a"'],
      ...['ReadonlyArray<number>', 'Readonly<Record<string, ReadonlyArray<boolean>>>', 'Readonly<Record<string, Step>>']
    ])
  })
})

describe('decode', () => {
  it('reads null as absent for optional fields, and as empty for required lists and maps', () => {
    expect(
      Job.decode({ name: 'a', steps: null, env: null, policy: null, weight: null, suspended: null, matrix: null })
    ).toStrictEqual(E.right({ name: 'a', steps: [], env: {} }))
  })

  it('reads null in a map of lists as an empty list', () => {
    expect(UserInfo.decode({ extra: { a: null, b: ['c'] } })).toStrictEqual(E.right({ extra: { a: [], b: ['c'] } }))
  })

  it('reads undefined as absent', () => {
    expect(UserInfo.decode({ username: undefined, uid: 'u' })).toStrictEqual(E.right({ uid: 'u' }))
  })

  it('drops unknown fields', () => {
    expect(Job.decode({ ...job, colour: 'red', steps: [{ run: 'x', if: 'y' }] })).toStrictEqual(E.right(job))
  })

  it('accepts an absent kind, and leaves it out', () => {
    expect(Job.decode({ ...job, kind: null })).toStrictEqual(E.right(job))
    expect(Job.decode({ ...job, kind: 'Job' })).toStrictEqual(E.right({ kind: 'Job', ...job }))
  })

  it('reads only the status that Go sends in a request as absent', () => {
    const spec = { audiences: [] }
    expect(TokenRequest.decode({ spec, status: { token: '', expirationTimestamp: null } })).toStrictEqual(
      E.right({ spec })
    )
    expect(TokenRequest.decode({ spec, status: { token: '', expirationTimestamp: null, x: 1 } })).toStrictEqual(
      E.right({ spec })
    )
    const issued = { token: '', expirationTimestamp: '0001-01-01T00:00:00Z' }
    expect(TokenRequest.decode({ spec, status: issued })).toStrictEqual(E.right({ spec, status: issued }))
    for (const status of [{}, { token: '' }, { token: null, expirationTimestamp: null }]) {
      expect(E.isLeft(TokenRequest.decode({ spec, status }))).toBe(true)
    }
  })

  it('keeps zero values that were sent', () => {
    const meta = { name: '', generation: 0, labels: {}, finalizers: [], ownerReferences: [] }
    expect(ObjectMeta.decode(meta)).toStrictEqual(E.right(meta))
    expect(TokenRequest.decode({ spec: { audiences: [], boundObjectRef: {} } })).toStrictEqual(
      E.right({ spec: { audiences: [], boundObjectRef: {} } })
    )
  })

  it('reports all errors: first those of present fields in the order of the document, then absent fields in that of the model', () => {
    const wrong = {
      weight: NaN,
      policy: 'Sometimes',
      suspended: 'true',
      steps: [{ run: 1 }, null, 'x', {}],
      kind: 7,
      matrix: [[1.5], 'x', [null]],
      colour: 1,
      env: { 'a.b/c': null, d: [] }
    }
    expect(errorsOf(Job, wrong)).toStrictEqual([
      { type: 'FieldValueInvalid', field: 'weight', detail: 'expected a finite number, got another number' },
      { type: 'FieldValueNotSupported', field: 'policy', detail: 'supported values: "Always", "Never"' },
      typeInvalid('suspended', 'expected a boolean, got a string'),
      typeInvalid('steps[0].run', 'expected a string, got a number'),
      typeInvalid('steps[1]', 'expected an object, got null'),
      typeInvalid('steps[2]', 'expected an object, got a string'),
      { type: 'FieldValueRequired', field: 'steps[3].run', detail: 'expected a string, got nothing' },
      typeInvalid('kind', 'expected a string, got a number'),
      { type: 'FieldValueInvalid', field: 'matrix[0][0]', detail: 'expected a safe integer, got another number' },
      typeInvalid('matrix[1]', 'expected an array of safe integers, got a string'),
      typeInvalid('matrix[2][0]', 'expected a safe integer, got null'),
      typeInvalid('env[a.b/c]', 'expected a string, got null'),
      typeInvalid('env[d]', 'expected a string, got an array'),
      { type: 'FieldValueRequired', field: 'name', detail: 'expected a string, got nothing' }
    ])
  })

  it('names expected containers by the type of their items', () => {
    const codecs: ReadonlyArray<t.Decoder<unknown, unknown>> = [
      list(list(Step)),
      map(list(string)),
      map(map(literal('a'))),
      list(boolean),
      map(number),
      list(json),
      map(jsonObject)
    ]
    expect(codecs.map((codec) => errorsOf(codec, 1)[0]?.detail)).toStrictEqual([
      'expected an array of arrays of objects, got a number',
      'expected an object of arrays of strings, got a number',
      'expected an object of objects of strings, got a number',
      'expected an array of booleans, got a number',
      'expected an object of finite numbers, got a number',
      'expected an array of JSON values, got a number',
      'expected an object of objects, got a number'
    ])
  })
})

describe('is', () => {
  it('is true for decoded values, with or without unknown fields', () => {
    expect(Job.is(job)).toBe(true)
    expect(Job.is({ ...job, colour: 'red' })).toBe(true)
  })

  it('is false for null and undefined, which are only valid in documents', () => {
    expect(Job.is({ ...job, policy: undefined })).toBe(false)
    expect(Job.is({ ...job, policy: null })).toBe(false)
    expect(Job.is({ ...job, steps: null })).toBe(false)
    expect(UserInfo.is({ extra: { a: null } })).toBe(false)

    expect(UserInfo.is({ groups: [, 'a'] })).toBe(false)
  })

  it('is false for another kind', () => {
    expect(TokenReview.is({ kind: 'TokenRequest', spec: {} })).toBe(false)
  })
})

describe('encode', () => {
  it('returns a new value with fields in the order of the model', () => {
    const value: Job = {
      env: { b: '2', a: '1' },
      steps: [{ run: 'x' }],
      name: 'a',
      kind: 'Job',
      extra: { deep: [null] }
    }
    const encoded = Job.encode(value)
    expect(JSON.stringify(encoded)).toBe(
      '{"kind":"Job","name":"a","steps":[{"run":"x"}],"env":{"b":"2","a":"1"},"extra":{"deep":[null]}}'
    )
    expect(encoded.env).not.toBe(value.env)
    expect(encoded.steps[0]).not.toBe(value.steps[0])
    expect(encoded.extra).not.toBe(value.extra)
  })

  it('leaves out undefined, which code without exactOptionalPropertyTypes may contain', () => {
    expect(Object.keys(Job.encode({ ...job, policy: undefined } as unknown as Job))).toStrictEqual([
      'name',
      'steps',
      'env'
    ])
  })

  it('leaves out undefined in lists and maps of models, too', () => {
    const loose = { all: { a: { run: 'x', next: undefined } }, each: [{ run: 'y', next: undefined }] }
    const encoded = Steps.encode(loose as unknown as Steps)
    expect(JSON.stringify(encoded)).toBe('{"all":{"a":{"run":"x"}},"each":[{"run":"y"}]}')
    expect([encoded.all['a'], encoded.each[0]].map((step) => Object.keys(step ?? {}))).toStrictEqual([['run'], ['run']])
  })
})

describe('make', () => {
  it('adds kind and apiVersion in front', () => {
    const request = TokenRequest.make({ spec: { audiences: ['vault'], expirationSeconds: int64(3600) } })
    expect(JSON.stringify(request)).toBe(
      '{"kind":"TokenRequest","apiVersion":"authentication.k8s.io/v1","spec":{"audiences":["vault"],"expirationSeconds":3600}}'
    )
  })

  it('adds no other literals, even those with only one value', () => {
    const One = model<{ readonly policy?: 'Always' }>('One', { policy: optional(literal('Always')) })
    expect(One.make({})).toStrictEqual({})
  })

  it('returns unchanged parts by reference', () => {
    const spec = { audiences: ['vault'], boundObjectRef: {} }
    const request = TokenRequest.make({ spec })
    expect(request.spec).toBe(spec)
    expect(TokenRequest.make(request)).toBe(request)
    const user = { extra: { a: ['b'] } }
    expect(UserInfo.make(user)).toBe(user)
  })

  it('removes undefined at any depth', () => {
    const loose = {
      metadata: undefined,
      spec: { audiences: ['a'], boundObjectRef: { kind: 'Pod', uid: undefined } },
      status: undefined
    } as unknown as TokenRequest
    expect(JSON.stringify(TokenRequest.make(loose))).toBe(
      '{"kind":"TokenRequest","apiVersion":"authentication.k8s.io/v1","spec":{"audiences":["a"],"boundObjectRef":{"kind":"Pod"}}}'
    )
    expect('uid' in (TokenRequest.make(loose).spec.boundObjectRef ?? {})).toBe(false)
    const steps = { all: { a: undefined, b: { run: 'x', next: undefined } }, each: [{ run: 'y', next: undefined }] }
    expect(Steps.make(steps as unknown as Steps)).toStrictEqual({ all: { b: { run: 'x' } }, each: [{ run: 'y' }] })
    const labels = { labels: { a: 'b', c: undefined } } as unknown as ObjectMeta
    expect(Object.keys(ObjectMeta.make(labels).labels ?? {})).toStrictEqual(['a'])
    const owners = { managedFields: [{ manager: 'm', time: undefined }] } as unknown as ObjectMeta
    expect(Object.keys(ObjectMeta.make(owners).managedFields?.[0] ?? {})).toStrictEqual(['manager'])
  })
})

describe('a codec within codecs of io-ts', () => {
  const Envelope = t.type({ review: TokenReview, others: t.array(UserInfo), byName: t.record(t.string, UserInfo) })
  const wrong = {
    review: { spec: { token: 7 } },
    others: [{}, { groups: [1] }],
    byName: { 'a/b': { uid: false } }
  }

  it('is a Type with a name', () => {
    expect(TokenReview).toBeInstanceOf(t.Type)
    expect([TokenReview.name, list(UserInfo).name, map(list(string)).name, literal('a', 'b').name]).toStrictEqual([
      'TokenReview',
      'ReadonlyArray<UserInfo>',
      'Readonly<Record<string, ReadonlyArray<string>>>',
      '"a" | "b"'
    ])
  })

  it('is decoded within them', () => {
    const right = { review: { spec: {} }, others: [{}], byName: { a: { uid: 'u' } } }
    expect(Envelope.decode(right)).toStrictEqual(E.right(right))
    expect(t.union([UserInfo, t.string]).decode('x')).toStrictEqual(E.right('x'))
    expect(t.exact(t.type({ user: UserInfo })).encode({ user: { uid: 'u' } })).toStrictEqual({ user: { uid: 'u' } })
  })

  it('reports paths through them', () => {
    expect(errorsOf(Envelope, wrong)).toStrictEqual([
      typeInvalid('review.spec.token', 'expected a string, got a number'),
      typeInvalid('others[1].groups[0]', 'expected a string, got a number'),
      typeInvalid('byName[a/b].uid', 'expected a string, got a boolean')
    ])
    expect(
      errorsOf(t.union([t.type({ a: TokenReview }), t.type({ a: UserInfo })]), { a: { uid: 1, spec: 1 } })
    ).toStrictEqual([
      typeInvalid('a.spec', 'expected an object, got a number'),
      typeInvalid('a.uid', 'expected a string, got a number')
    ])
  })

  it('has errors that PathReporter formats', () => {
    expect(PathReporter.report(Envelope.decode(wrong))).toStrictEqual([
      'review.spec.token: Invalid value: expected a string, got a number',
      'others[1].groups[0]: Invalid value: expected a string, got a number',
      'byName[a/b].uid: Invalid value: expected a string, got a boolean'
    ])
  })

  it('removes the input from errors, including the values that the outer codecs of io-ts add', () => {
    const decoded = Envelope.decode({ ...wrong, review: { spec: { token: { secret: 's3cr3t' } } } })
    expect(
      E.isLeft(decoded) && decoded.left.map(({ value, context }) => [value, context.map((entry) => entry.actual)])
    ).toStrictEqual([
      [undefined, [undefined, undefined, undefined, undefined]],
      [undefined, [undefined, undefined, undefined, undefined, undefined]],
      [undefined, [undefined, undefined, undefined, undefined]]
    ])
    expect(JSON.stringify(decoded)).not.toContain('s3cr3t')
  })

  it('has error contexts with the codec of each part', () => {
    const decoded = TokenReview.decode({ spec: { audiences: [1] } })
    expect(E.isLeft(decoded) && decoded.left[0]?.context.map(({ key, type }) => [key, type.name])).toStrictEqual([
      ['', 'TokenReview'],
      ['spec', 'TokenReviewSpec'],
      ['audiences', 'ReadonlyArray<string>'],
      ['0', 'string']
    ])
  })

  it('does not change the errors of io-ts’s codecs, and fieldErrors leaves out their values', () => {
    expect(errorsOf(t.type({ a: t.number, b: t.array(t.string) }), { a: 's3cr3t', b: ['x', {}] })).toStrictEqual([
      { type: 'FieldValueInvalid', field: 'a', detail: 'expected number, got a string' },
      { type: 'FieldValueInvalid', field: 'b[1]', detail: 'expected string, got an object' }
    ])
  })
})

describe('lists and maps of the library’s models', () => {
  const user: UserInfo = { uid: '1' }

  it('refuse a single model', () => {
    const notAList = [
      { type: 'FieldValueTypeInvalid', field: '', detail: 'expected an array of objects, got an object' }
    ]
    expect(errorsOf(list(UserInfo), user)).toStrictEqual(notAList)
    expect(list(UserInfo).is(user)).toBe(false)
    expect(map(UserInfo).is(user)).toBe(false)
  })

  it('decode and encode their models', () => {
    for (const codec of [map(UserInfo), strict(map(UserInfo)), lenient(map(UserInfo)), map(strict(UserInfo))]) {
      expect(codec.decode({ uid: { ...user, groups: null } })).toStrictEqual(E.right({ uid: user }))
      expect(fromJson(codec)('{"uid":{"uid":"1"}}')).toStrictEqual(E.right({ uid: user }))
      expect(codec.encode({ uid: user })).toStrictEqual({ uid: user })
    }
    expect(list(UserInfo).decode([user, {}])).toStrictEqual(E.right([user, {}]))
  })
})

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
        weight: optional(number)
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
    expect(Whole.decode({ part: { ...unset, weight: null } })).toStrictEqual(E.right({}))
  })

  it.each<readonly [string, unknown]>([
    ['name', 'a'],
    ['steps', []],
    ['env', {}],
    ['seed', 1],
    ['inner', { run: 'a' }],
    ['paused', true],
    ['count', 1],
    ['weight', 0]
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

describe('a recursive model', () => {
  interface Tree {
    readonly left?: Tree
    readonly right?: Tree
  }

  it('is resolved once, not for each path through a document', () => {
    let looks = 0
    const self = lazy('Tree', (): Codec<Tree> => {
      looks++
      return Tree
    })
    const Tree: Model<Tree> = model<Tree>('Tree', { left: optional(self), right: optional(self) })
    const codecs = [Tree, strict(Tree), lenient(Tree)]
    const use = (u: Tree): void => {
      for (const codec of codecs) {
        expect(codec.decode(u)).toStrictEqual(E.right(u))
        expect(codec.is(u)).toBe(true)
        expect(codec.encode(u)).toStrictEqual(u)
        expect(codec.make(u)).toStrictEqual(u)
        expect(errorsOf(codec, { left: u, right: { left: u, right: 1 } })).toHaveLength(1)
      }
    }
    use({ left: { left: {} }, right: { right: {} } })
    const before = looks
    use({ left: { right: { left: { right: {} } }, left: { left: {} } }, right: { left: { left: { left: {} } } } })
    expect(looks).toBe(before)
  })

  it('may make its own fields strict', () => {
    const Strict: Model<Tree> = model<Tree>('Tree', {
      left: optional(strict(lazy('Tree', (): Codec<Tree> => Strict))),
      right: optional(lenient(lazy('Tree', (): Codec<Tree> => Strict)))
    })
    // but the mode of the enclosing codec applies
    expect(Strict.decode({ left: { right: {}, middle: 1 } })).toStrictEqual(E.right({ left: { right: {} } }))
    expect(errorsOf(strict(lazy('Tree', () => Strict)), { middle: 1 })).toStrictEqual([
      { type: 'UnknownField', field: 'middle', detail: 'unknown field "middle"' }
    ])
  })
})

describe('a required field with only zero values', () => {
  it('is never absent: this applies to optional fields only', () => {
    interface Answer {
      readonly step: { readonly run: string }
    }
    const Answer: Model<Answer> = model<Answer>('Answer', { step: required(Step) })
    expect(Answer.decode({ step: { run: '' } })).toStrictEqual(E.right({ step: { run: '' } }))
    expect(errorsOf(Answer, { step: { run: 1 } })).toStrictEqual([
      { type: 'FieldValueTypeInvalid', field: 'step.run', detail: 'expected a string, got a number' }
    ])
  })
})

describe('any JSON', () => {
  it.each([
    ['an object of undefined', { a: undefined }, 'expected JSON, at most 10000 levels deep, got another object'],
    ['an array of undefined', [undefined], 'expected JSON, at most 10000 levels deep, got another array'],
    ['Infinity', Infinity, 'expected JSON, at most 10000 levels deep, got another number']
  ])('excludes %s', (_, u, detail) => {
    expect(errorsOf(json, u)).toStrictEqual([{ type: 'FieldValueInvalid', field: '', detail }])
  })

  it.each([
    [undefined, 'nothing'],
    [Symbol('s'), 'a symbol']
  ])('excludes %s', (u, kind) => {
    expect(errorsOf(json, u)).toStrictEqual([typeInvalid('', `expected JSON, got ${kind}`)])
  })

  it('as an object excludes undefined and arrays', () => {
    expect(errorsOf(jsonObject, { a: undefined })).toStrictEqual([
      {
        type: 'FieldValueInvalid',
        field: '',
        detail: 'expected an object of JSON, at most 10000 levels deep, got another object'
      }
    ])
    expect(errorsOf(jsonObject, [])).toStrictEqual([
      { type: 'FieldValueTypeInvalid', field: '', detail: 'expected an object, got an array' }
    ])
  })
})

describe('a strict list', () => {
  it('is strict in its items, both as strict(list(…)) and as list(strict(…))', () => {
    const expected = [{ type: 'UnknownField', field: '[0].colour', detail: 'unknown field "[0].colour"' }]
    expect(errorsOf(strict(list(UserInfo)), [{ colour: 1 }])).toStrictEqual(expected)
    expect(errorsOf(list(strict(UserInfo)), [{ colour: 1 }])).toStrictEqual(expected)
  })
})
