import { inspect } from 'node:util'
import * as E from 'fp-ts/Either'
import * as t from 'io-ts'
import { PathReporter } from 'io-ts/PathReporter'
import { TokenReview, UserInfo } from 'io-ts-kubernetes'
import {
  boolean,
  constant,
  json,
  jsonObject,
  lenient,
  list,
  literal,
  map,
  number,
  string,
  strict
} from 'io-ts-kubernetes/codec'
import { fromJson } from 'io-ts-kubernetes/json'
import { describe, expect, it } from 'vitest'
import { errorsOf, typeInvalid } from '../support/errorsOf'
import { Job, Step } from '../support/jobs'

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

describe('a strict list', () => {
  it('is strict in its items, both as strict(list(…)) and as list(strict(…))', () => {
    const expected = [{ type: 'UnknownField', field: '[0].colour', detail: 'unknown field "[0].colour"' }]
    expect(errorsOf(strict(list(UserInfo)), [{ colour: 1 }])).toStrictEqual(expected)
    expect(errorsOf(list(strict(UserInfo)), [{ colour: 1 }])).toStrictEqual(expected)
  })
})
