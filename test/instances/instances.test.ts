import * as S from 'fp-ts/string'
import * as O from 'fp-ts/Option'
import {
  TokenRequest,
  TokenRequestStatus,
  TokenReview,
  TokenReviewSpec,
  UserInfo
} from 'io-ts-kubernetes/authentication/v1'
import {
  boolean,
  byJsonType,
  type Codec,
  json,
  lazy,
  list,
  map,
  type Model,
  model,
  optional,
  required,
  scalar,
  string
} from 'io-ts-kubernetes/codec'
import { getEq, getShow } from 'io-ts-kubernetes/instances'
import type { Time } from 'io-ts-kubernetes/meta/v1'
import { FieldsV1, MicroTime, ObjectMeta, microTimeFromString, timeFromString } from 'io-ts-kubernetes/meta/v1'
import { int64 } from 'io-ts-kubernetes/scalar'
import { describe, expect, it } from 'vitest'

const time = (text: string): Time => {
  const found = timeFromString(text)
  if (O.isNone(found)) throw new Error(`${text} is no time`)
  return found.value
}

const microTime = (text: string): MicroTime => {
  const found = microTimeFromString(text)
  if (O.isNone(found)) throw new Error(`${text} is no time`)
  return found.value
}

interface Tree {
  readonly label: string
  readonly children?: ReadonlyArray<Tree>
}
const Tree: Model<Tree> = model<Tree>('Tree', {
  label: required(string),
  children: optional(list(lazy('Tree', (): Codec<Tree> => Tree)))
})

/** Far deeper than the call stack allows. */
const deepJson = (leaf: string): unknown => {
  let value: unknown = leaf
  for (let depth = 0; depth < 100_000; depth++) value = depth % 2 === 0 ? [value] : { a: value }
  return value
}
const deepTree = (label: string): Tree => {
  let tree: Tree = { label }
  for (let depth = 0; depth < 100_000; depth++) tree = { label: 'node', children: [tree] }
  return tree
}

// -------------------------------------------------------------------------------------
// Eq
// -------------------------------------------------------------------------------------

describe('getEq', () => {
  it('compares times by instant, at any depth', () => {
    const status = (text: string): TokenRequest => ({
      spec: { audiences: [] },
      status: { token: 'x', expirationTimestamp: time(text) }
    })
    const { equals } = getEq(TokenRequest)

    expect(equals(status('2024-01-15T10:30:00Z'), status('2024-01-15T16:00:00.000+05:30'))).toBe(true)
    expect(equals(status('2024-01-15T10:30:00Z'), status('2024-01-15T10:30:00.000000001Z'))).toBe(false)
    expect(equals(status('0001-01-01T00:00:00Z'), status('0000-12-31T16:00:00-08:00'))).toBe(true)
    expect(
      getEq(list(MicroTime)).equals(
        [microTime('2024-01-15T10:30:00.+00000Z')],
        [microTime('2024-01-15T10:30:00,000000+00:00')]
      )
    ).toBe(true)
  })

  it('treats an absent field as equal only to an absent field', () => {
    const { equals } = getEq(UserInfo)

    expect(equals({ username: 'a' }, { username: 'a' })).toBe(true)
    expect(equals({ username: 'a' }, { username: 'a', groups: [] })).toBe(false)
    expect(equals({ username: 'a', groups: [] }, { username: 'a' })).toBe(false)
    expect(equals({}, { uid: '' })).toBe(false)
  })

  it('compares the order of lists, but not of keys', () => {
    const { equals } = getEq(UserInfo)

    expect(equals({ extra: { a: ['1'], b: [] } }, { extra: { b: [], a: ['1'] } })).toBe(true)
    expect(equals({ uid: 'u', username: 'a' }, { username: 'a', uid: 'u' })).toBe(true)
    expect(equals({ groups: ['a', 'b'] }, { groups: ['b', 'a'] })).toBe(false)
    expect(equals({ groups: ['a'] }, { groups: ['a', 'b'] })).toBe(false)
  })

  it('compares own keys only', () => {
    const { equals } = getEq(map(string))
    const proto = JSON.parse('{"__proto__":"a"}') as Readonly<Record<string, string>>

    expect(equals(proto, {})).toBe(false)
    expect(equals(proto, { a: 'a' })).toBe(false)
    expect(equals({ toString: 'a' }, { a: 'a' })).toBe(false)
    expect(equals(proto, JSON.parse('{"__proto__":"a"}') as typeof proto)).toBe(true)
    expect(equals(proto, JSON.parse('{"__proto__":"b"}') as typeof proto)).toBe(false)
  })

  it('distinguishes all JSON values', () => {
    const values = [null, 0, '', false, [], {}, [null], [[]], { a: null }, { a: [] }, { b: null }, '0']
    values.forEach((a, i) => values.forEach((b, j) => expect(getEq(json).equals(a, b)).toBe(i === j)))
  })

  it('ignores unknown fields', () => {
    const more = { username: 'a', nickname: 'b' }
    expect(getEq(UserInfo).equals(more, { username: 'a' })).toBe(true)
  })

  it('handles values of any depth', () => {
    const { equals } = getEq(FieldsV1)
    const at = (leaf: string): FieldsV1 => ({ a: deepJson(leaf) }) as FieldsV1

    expect(equals(at('x'), at('x'))).toBe(true)
    expect(equals(at('x'), at('y'))).toBe(false)
    expect(getEq(Tree).equals(deepTree('x'), deepTree('x'))).toBe(true)
    expect(getEq(Tree).equals(deepTree('x'), deepTree('y'))).toBe(false)
  })

  it('compares custom scalars by their own compare', () => {
    const HostName: Codec<string> = scalar<string>({
      name: 'HostName',
      json: 'string',
      expected: 'a host name',
      plural: 'host names',
      zero: '',
      unset: '',
      test: (u) => typeof u === 'string',
      compare: (x, y) => S.Ord.compare(x.toLowerCase(), y.toLowerCase())
    })
    expect(getEq(list(HostName)).equals(['Example.com'], ['example.COM'])).toBe(true)
    expect(getEq(list(HostName)).equals(['Example.com'], ['example.org'])).toBe(false)
  })
})

// -------------------------------------------------------------------------------------
// Show
// -------------------------------------------------------------------------------------

describe('getShow', () => {
  it('prints one readable line, with fields in the order of the model', () => {
    const review: TokenReview = {
      spec: { audiences: ['api', 'vault'], token: 'secret' },
      metadata: { labels: { b: '1', 'a-b': '2', a: '3' }, generation: int64(-5) },
      kind: 'TokenReview',
      status: { authenticated: false, audiences: [], user: {} }
    }
    expect(getShow(TokenReview).show(review)).toBe(
      '{ kind: "TokenReview", metadata: { generation: -5, labels: { a: "3", "a-b": "2", b: "1" } }, ' +
        'spec: { token: <redacted>, audiences: ["api", "vault"] }, status: { authenticated: false, user: {}, audiences: [] } }'
    )
  })

  it('redacts an empty token, and leaves out an absent one', () => {
    expect(getShow(TokenReviewSpec).show({ token: '' })).toBe('{ token: <redacted> }')
    expect(getShow(TokenReviewSpec).show({})).toBe('{}')
    expect(getShow(TokenRequestStatus).show({ token: 'a', expirationTimestamp: time('2024-01-15T10:30:00Z') })).toBe(
      '{ token: <redacted>, expirationTimestamp: "2024-01-15T10:30:00Z" }'
    )
  })

  it('redacts every secret field of a custom model, of any type and at any depth', () => {
    interface Key {
      readonly id: string
      readonly bytes: string
    }
    interface Vault {
      readonly name: string
      readonly open: boolean
      readonly keys?: ReadonlyArray<string>
      readonly key?: Key
      readonly vaults?: Readonly<Record<string, ReadonlyArray<Vault>>>
    }
    const Key: Model<Key> = model<Key>('Key', { id: required(string), bytes: required(string) })
    const Vault: Model<Vault> = model<Vault>('Vault', {
      name: required(string),
      open: required(boolean, { secret: true }),
      keys: optional(list(string), { secret: true }),
      key: optional(Key, { secret: true }),
      vaults: optional(map(list(lazy('Vault', (): Codec<Vault> => Vault))))
    })
    const vault: Vault = { name: 'a', open: true, keys: ['k'], key: { id: 'i', bytes: 'b' } }

    expect(getShow(Vault).show({ ...vault, vaults: { eu: [vault] } })).toBe(
      '{ name: "a", open: <redacted>, keys: <redacted>, key: <redacted>, ' +
        'vaults: { eu: [{ name: "a", open: <redacted>, keys: <redacted>, key: <redacted> }] } }'
    )
  })

  it('escapes characters that control a terminal or a log, in keys too', () => {
    const text = '"\\\n\u0000\u001b[31m\u007f\u0085\u200b\u202e\u2028\ufeff\ud83d é😀'
    const shown = String.raw`"\"\\\n\u0000\u001b[31m\u007f\u0085\u200b\u202e\u2028\ufeff\ud83d é😀"`

    expect(getShow(string).show(text)).toBe(shown)
    expect(getShow(map(string)).show({ [text]: text })).toBe(`{ ${shown}: ${shown} }`)
    expect(getShow(json).show([{ [text]: text }])).toBe(`[{ ${shown}: ${shown} }]`)
  })

  it('quotes keys that are not identifiers', () => {
    const labels = JSON.parse('{"__proto__":"1","$a_1":"2","1a":"3","":"4","constructor":"5","é":"6"}') as Readonly<
      Record<string, string>
    >
    expect(getShow(ObjectMeta).show({ labels })).toBe(
      '{ labels: { "": "4", $a_1: "2", "1a": "3", ["__proto__"]: "1", constructor: "5", "é": "6" } }'
    )
  })

  it('prints JSON', () => {
    expect(getShow(json).show({ b: [null, true, 1e21, -0.5], a: {} })).toBe('{ a: {}, b: [null, true, 1e+21, -0.5] }')
  })

  it('handles values of any depth', () => {
    // compared with ===, since a diff of such long strings does not help
    const expected = `{ a: ${'{ a: ['.repeat(50_000)}"x"${'] }'.repeat(50_000)} }`
    expect(getShow(FieldsV1).show({ a: deepJson('x') } as FieldsV1) === expected).toBe(true)
    expect(getShow(Tree).show(deepTree('x')).length).toBeGreaterThan(100_000)
  })

  it('leaves out unknown fields', () => {
    const more = { username: 'a', password: 'b' }
    expect(getShow(UserInfo).show(more)).toBe('{ username: "a" }')
  })
})

describe('Show of a type with several forms', () => {
  it('shows nothing of a value of another form', () => {
    const Flags = byJsonType({ boolean, array: list(string) })
    expect(getShow(Flags).show(true)).toBe('true')
    expect(getShow(Flags).show('s3cret' as never)).toBe('')
  })
})
