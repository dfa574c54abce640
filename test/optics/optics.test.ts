import * as fc from 'fast-check'
import { codecLaws } from 'io-ts-kubernetes/arbitrary'
import { inspect } from 'node:util'
import * as O from 'fp-ts/Option'
import { pipe } from 'fp-ts/function'
import * as RA from 'fp-ts/ReadonlyArray'
import * as L from 'monocle-ts/Lens'
import * as Op from 'monocle-ts/Optional'
import * as T from 'monocle-ts/Traversal'
import { TokenRequest, TokenReview } from 'io-ts-kubernetes/authentication/v1'
import {
  type Codec,
  constant,
  json,
  lazy,
  lenient,
  list,
  map,
  type Model,
  model,
  optional,
  required,
  strict,
  string
} from 'io-ts-kubernetes/codec'
import { ObjectMeta, Status } from 'io-ts-kubernetes/meta/v1'
import { at, getOptics } from 'io-ts-kubernetes/optics'
import { int32, Int32, int64 } from 'io-ts-kubernetes/scalar'
import { describe, expect, it } from 'vitest'
import { models } from '../support/models'
import { opticsLaws } from './laws'

// -------------------------------------------------------------------------------------
// custom models
// -------------------------------------------------------------------------------------

interface Backend {
  readonly name: string
  readonly port?: Int32
}
const Backend: Model<Backend> = model<Backend>('Backend', { name: required(string), port: optional(Int32) })

/** Gateway API's HTTPHeaderFilter, which has `set`, `add` and `remove`. */
interface HeaderFilter {
  readonly set?: Readonly<Record<string, string>>
  readonly remove?: ReadonlyArray<string>
}
const HeaderFilter: Model<HeaderFilter> = model<HeaderFilter>('HeaderFilter', {
  set: optional(map(string)),
  remove: optional(list(string))
})

interface Rule {
  readonly backend: Backend
  readonly mirror?: Backend
  readonly headers?: HeaderFilter
}
const Rule: Model<Rule> = model<Rule>('Rule', {
  backend: required(Backend),
  mirror: optional(Backend),
  headers: optional(HeaderFilter)
})

interface Route {
  readonly kind?: 'Route'
  readonly metadata?: ObjectMeta
  readonly spec: { readonly rule: Rule; readonly fallback?: Rule; readonly only?: { readonly backend: Backend } }
  readonly config?: unknown
}
const Route: Model<Route> = model<Route>('Route', {
  kind: optional(constant('Route')),
  metadata: optional(ObjectMeta),
  spec: required(
    model<Route['spec']>('RouteSpec', {
      rule: required(Rule),
      fallback: optional(Rule),
      only: optional(model<{ readonly backend: Backend }>('Only', { backend: required(Backend) }))
    })
  ),
  config: optional(json as Codec<unknown>)
})

/** Fields with the names of a node's members, in a recursive model. */
interface Names {
  readonly get: string
  readonly getOption?: string
  readonly upsert?: Names
  readonly option: { readonly prop: string }
}
const Names: Model<Names> = model<Names>('Names', {
  get: required(string),
  getOption: optional(string),
  upsert: optional(lazy('Names', (): Codec<Names> => Names)),
  option: required(model<Names['option']>('NamesOption', { prop: required(string) }))
})

/** Fields with the names of inherited properties. */
interface Inherited {
  readonly constructor: string
  readonly toString?: string
  readonly hasOwnProperty?: string
  readonly __proto__?: { readonly __proto__: string; readonly then?: string }
}
const Inherited: Model<Inherited> = model<Inherited>('Inherited', {
  constructor: required(string),
  toString: optional(string),
  hasOwnProperty: optional(string),
  ['__proto__']: optional(
    model<NonNullable<Inherited['__proto__']>>('Proto', { ['__proto__']: required(string), then: optional(string) })
  )
})

const route: Route = {
  spec: { rule: { backend: { name: 'api' }, mirror: { name: 'shadow', port: int32(80) } } }
}

// the laws do not depend on the type of the values
const codecs = [...models, Route, Names, Inherited] as ReadonlyArray<Codec<unknown>>

describe.each(codecs)('the optics of $name', opticsLaws)

// test/laws tests the laws of the other codecs
describe.each([Names, Inherited] as ReadonlyArray<Codec<unknown>>)('the codec $name', (codec) => {
  it.each(codecLaws(codec))('$name', ({ property }) => {
    fc.assert(property)
  })
})

// -------------------------------------------------------------------------------------
// examples
// -------------------------------------------------------------------------------------

const request: TokenRequest = TokenRequest.make({ spec: { audiences: ['vault'], expirationSeconds: int64(3600) } })

describe('a node', () => {
  it('gets, creates and removes a value', () => {
    const tokenRequest = getOptics(TokenRequest)
    const ref = tokenRequest.spec.boundObjectRef
    expect(tokenRequest.spec.audiences.get(request)).toStrictEqual(['vault'])
    expect(ref.uid.getOption(request)).toStrictEqual(O.none)
    expect('upsert' in tokenRequest.status.token).toBe(false)

    const bound = pipe(request, ref.uid.upsert('4c7d'))
    expect(bound).toStrictEqual({ ...request, spec: { ...request.spec, boundObjectRef: { uid: '4c7d' } } })
    expect(Object.keys(pipe(bound, ref.remove).spec)).toStrictEqual(['audiences', 'expirationSeconds'])
  })

  it('keeps an object that has become empty', () => {
    const tokenRequest = getOptics(TokenRequest)
    const ref = tokenRequest.spec.boundObjectRef
    expect(pipe(request, ref.uid.upsert('4c7d'), ref.uid.remove).spec.boundObjectRef).toStrictEqual({})
  })

  it('creates an absent object whose only required field is set', () => {
    expect(getOptics(Status).metadata.shardInfo.selector.upsert('a=b')({})).toStrictEqual({
      metadata: { shardInfo: { selector: 'a=b' } }
    })
    expect(pipe(route, getOptics(Route).spec.only.backend.name.upsert('web')).spec.only).toStrictEqual({
      backend: { name: 'web' }
    })
  })

  it('modifies an optional value through option', () => {
    const tokenRequest = getOptics(TokenRequest)
    const addLabel = pipe(
      tokenRequest.metadata.labels.option,
      L.modify((labels) => O.some({ ...O.toUndefined(labels), team: 'blue' }))
    )
    expect(addLabel(request).metadata).toStrictEqual({ labels: { team: 'blue' } })
    expect(addLabel({ ...request, metadata: { name: 'a', labels: { app: 'web' } } }).metadata).toStrictEqual({
      name: 'a',
      labels: { app: 'web', team: 'blue' }
    })
  })

  it('composes with the optics of monocle-ts', () => {
    const tokenRequest = getOptics(TokenRequest)
    const { groups, extra } = getOptics(TokenReview).status.user
    const review = TokenReview.make({
      spec: {},
      status: { user: { groups: ['a', 'b'], extra: { 'example.com/team': ['blue'] } } }
    })
    const question = TokenReview.make({ spec: { token: 'abc' } })
    const toUpperCase = T.modify((text: string) => text.toUpperCase())
    const team = pipe(extra, Op.composeLens(at('example.com/team')))

    expect(pipe(tokenRequest.spec.audiences, L.index(0)).getOption(request)).toStrictEqual(O.some('vault'))
    expect(pipe(tokenRequest.spec.audiences, L.index(1)).getOption(request)).toStrictEqual(O.none)
    expect(pipe(team, Op.some).getOption(review)).toStrictEqual(O.some(['blue']))
    expect(pipe(review, team.set(O.none)).status?.user).toStrictEqual({ groups: ['a', 'b'], extra: {} })
    expect(pipe(review, toUpperCase(pipe(groups, Op.traverse(RA.Traversable)))).status?.user?.groups).toStrictEqual([
      'A',
      'B'
    ])
    expect(pipe(question, toUpperCase(pipe(groups, Op.traverse(RA.Traversable))))).toBe(question)
    expect(pipe(getOptics(Rule).mirror, Op.compose(getOptics(Backend).port)).getOption(route.spec.rule)).toStrictEqual(
      O.some(80)
    )
  })

  it('of a field with the name of a member is reached by prop', () => {
    const names: Names = { get: 'a', option: { prop: 'b' } }
    const { prop } = getOptics(Names)

    expect(getOptics(Names).get(names)).toBe(names)
    expect(prop('get').get(names)).toBe('a')
    expect(prop('option').prop('prop').get(names)).toBe('b')
    expect(prop('upsert').prop('upsert').prop('getOption').getOption(names)).toStrictEqual(O.none)
    expect(
      pipe(route, getOptics(Route).spec.rule.headers.prop('set').upsert({ a: 'b' })).spec.rule.headers
    ).toStrictEqual({
      set: { a: 'b' }
    })
  })

  it('keeps its members even if fields have their names', () => {
    type Members = { readonly [K in 'get' | 'set' | 'getOption' | 'upsert' | 'remove' | 'option' | 'prop']?: string }
    const members: Members = { get: 'a', set: 'b', getOption: 'c', upsert: 'd', remove: 'e', option: 'f', prop: 'g' }
    const text = optional(string)
    const tree = getOptics(
      model<Members>('Members', {
        get: text,
        set: text,
        getOption: text,
        upsert: text,
        remove: text,
        option: text,
        prop: text
      })
    )

    expect(tree.get(members)).toBe(members)
    expect(Object.getOwnPropertyNames(tree)).toStrictEqual(['get', 'set', 'prop'])
    for (const key of Object.keys(members) as Array<keyof Members>) {
      expect(tree.prop(key).getOption(members)).toStrictEqual(O.fromNullable(members[key]))
    }
    expect(new Set(Object.keys(tree.prop('get')))).toStrictEqual(
      new Set(Object.keys(members).filter((key) => key !== 'get' && key !== 'prop'))
    )
    expect((tree.prop as (key: string) => unknown)('other')).toBeUndefined()
  })

  it('of a field with the name of an inherited property is like any other', () => {
    // TypeScript treats the inherited function as an optional toString
    const inherited = { constructor: 'a' } as Inherited
    const { constructor, toString, __proto__: proto } = getOptics(Inherited)

    expect(constructor.get(inherited)).toBe('a')
    expect(toString.getOption(inherited)).toStrictEqual(O.none)
    expect(toString.upsert('b')(inherited)).toStrictEqual({ constructor: 'a', toString: 'b' })
    expect(proto.getOption(inherited)).toStrictEqual(O.none)
    expect(Object.entries(proto.__proto__.upsert('c')(inherited))).toStrictEqual([
      ['constructor', 'a'],
      ['__proto__', Object.fromEntries([['__proto__', 'c']])]
    ])
  })
})

describe('a tree', () => {
  it('is an identity at its root, without nodes below it if there are no fields', () => {
    const tokenRequest = getOptics(TokenRequest)
    expect(tokenRequest.get(request)).toBe(request)
    expect(tokenRequest.set(request)({ spec: { audiences: [] } })).toBe(request)
    expect(Object.getOwnPropertyNames(getOptics(list(string)))).toStrictEqual(['get', 'set'])
    expect(getOptics(list(string)).get(['a'])).toStrictEqual(['a'])
  })

  it('is created once for a codec, and shared by its modes', () => {
    const tokenRequest = getOptics(TokenRequest)
    expect(getOptics(TokenRequest)).toBe(tokenRequest)
    expect(getOptics(strict(lenient(TokenRequest)))).toBe(tokenRequest)
    expect(getOptics(TokenReview)).not.toBe(tokenRequest)
  })

  it('creates a node at its first use, and only once', () => {
    const asked: Array<string> = []
    const part = (name: string): Codec<ObjectMeta> =>
      lazy(name, () => {
        asked.push(name)
        return ObjectMeta
      })
    interface Parts {
      readonly a: ObjectMeta
      readonly b?: ObjectMeta
    }
    const tree = getOptics(model<Parts>('Parts', { a: required(part('a')), b: optional(part('b')) }))

    expect(asked).toStrictEqual([])
    expect(tree.a.labels.getOption({ a: {} })).toStrictEqual(O.none)
    expect(tree.a).toBe(tree.prop('a'))
    expect(new Set(asked)).toStrictEqual(new Set(['a']))
  })

  it('cannot be changed, and is not walked when it is printed or compared', () => {
    const tokenRequest = getOptics(TokenRequest)
    expect(Object.isFrozen(tokenRequest.spec.boundObjectRef)).toBe(true)
    expect(inspect(getOptics(Names))).toBe('{ get: [Function: identity], set: [Function: constant] }')
  })
})
