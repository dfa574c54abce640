import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import * as t from 'io-ts'
import { ObjectMeta, TokenReview } from 'io-ts-kubernetes'
import { list, map, type Model, model, optional, string } from 'io-ts-kubernetes/codec'
import { fieldErrors } from 'io-ts-kubernetes/errors'
import { Int64 } from 'io-ts-kubernetes/scalar'
import { describe, expect, it } from 'vitest'
import { contextToSteps } from '../../src/errors/FieldPath'

const errorsOf = (decoder: t.Decoder<unknown, unknown>, u: unknown): t.Errors =>
  pipe(
    decoder.decode(u),
    E.match(
      (errors) => errors,
      () => []
    )
  )

const pathsOf = (decoder: t.Decoder<unknown, unknown>, u: unknown): ReadonlyArray<string> =>
  fieldErrors(errorsOf(decoder, u)).map(({ field }) => field)

describe('a path through the codecs of io-ts', () => {
  interface Nested {
    readonly n?: Int64
    readonly next?: Nested
  }
  const Nested: t.Type<Nested> = t.recursion('Nested', () => t.partial({ n: Int64, next: Nested }))
  const Lists: t.Type<unknown> = t.recursion('Lists', () => t.array(Lists) as unknown as t.Type<unknown>)
  const inner = t.type({ n: Int64 })

  it.each<readonly [string, t.Mixed, unknown, string]>([
    ['a type', inner, { n: 'x' }, 'n'],
    ['an array', t.array(Int64), [1, 'x'], '[1]'],
    ['a readonly array', t.readonlyArray(Int64), [1, 'x'], '[1]'],
    ['a tuple', t.tuple([Int64, Int64]), [1, 'x'], '[1]'],
    ['a record', t.record(t.string, Int64), { a: 1, b: 'x' }, '[b]'],
    ['an exact type', t.exact(inner), { n: 'x' }, 'n'],
    ['a readonly type', t.readonly(t.array(Int64)), ['x'], '[0]'],
    ['a refinement', t.refinement(t.array(Int64), () => true), ['x'], '[0]'],
    ['a recursive type', Nested, { next: { n: 'x' } }, 'next.n'],
    ['a recursive list', Lists, [[], [1]], '[1][0]'],
    ['an intersection', t.intersection([inner, t.type({ m: t.string })]), { n: 'x', m: '' }, 'n'],
    ['a key that cannot be printed', t.type({ 'a\u200b': inner }), { 'a\u200b': { n: 'x' } }, 'a\\u200b.n'],
    ['a union', t.type({ u: t.union([inner, t.type({ n: list(Int64) })]) }), { u: { n: 'x' } }, 'u.n']
  ])('continues through %s', (_name, codec, u, path) => {
    expect(new Set(pathsOf(codec, u))).toStrictEqual(new Set([path]))
    expect(new Set(pathsOf(t.type({ 'outside/in': codec }), { 'outside/in': u }))).toStrictEqual(
      new Set([path.startsWith('[') ? `outside/in${path}` : `outside/in.${path}`])
    )
  })
})

describe('a path', () => {
  it('has unescaped names of fields, and escaped keys of maps', () => {
    const name = `naïve\u200b${'x'.repeat(300)}`
    const Odd: Model<{ readonly [key: string]: string }> = model('Odd', { [name]: optional(string) } as never)
    expect(pathsOf(Odd, { [name]: 1 })).toStrictEqual([name])
    expect(pathsOf(map(string), { [name]: 1 })).toStrictEqual([`[naïve\\u200b${'x'.repeat(250)}…]`])
    expect(pathsOf(map(string), { '\u{e0001}': 1 })).toStrictEqual(['[\\udb40\\udc01]'])
    expect(pathsOf(map(string), { ['k'.repeat(256)]: 1, ['k'.repeat(257)]: 1 })).toStrictEqual([
      `[${'k'.repeat(256)}]`,
      `[${'k'.repeat(256)}…]`
    ])
  })

  it('has the steps of its context', () => {
    const stepsOf = (codec: t.Decoder<unknown, unknown>, u: unknown): unknown =>
      errorsOf(codec, u).map(({ context }) => contextToSteps(context).map(({ _tag, key }) => `${_tag} ${key}`))
    const review = { spec: { audiences: ['a', 1] }, status: { user: { extra: { 'example.com/k': [1] } } } }
    expect(stepsOf(TokenReview, review)).toStrictEqual([
      ['Field spec', 'Field audiences', 'Index 1'],
      ['Field status', 'Field user', 'Field extra', 'Key example.com/k', 'Index 0']
    ])
    expect(stepsOf(ObjectMeta, { labels: { a: 1 } })).toStrictEqual([['Field labels', 'Key a']])
  })
})
