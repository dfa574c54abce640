import { isDeepStrictEqual } from 'node:util'
import * as E from 'fp-ts/Either'
import type { Json } from 'fp-ts/Json'
import * as fc from 'fast-check'
import { getWireArbitrary } from 'io-ts-kubernetes/arbitrary'
import { SelfSubjectReview, TokenRequest, TokenReview, UserInfo } from 'io-ts-kubernetes/authentication/v1'
import {
  boolean,
  constant,
  json,
  jsonObject,
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
import { fromJson } from 'io-ts-kubernetes/json'
import { MicroTime, ObjectMeta, OwnerReference, StatusDetails, Time } from 'io-ts-kubernetes/meta/v1'
import { Int32, Int64 } from 'io-ts-kubernetes/scalar'
import { describe, expect, it } from 'vitest'
import { toGoForm, withoutNilSlices } from '../../support/goForm'
import { linesOf } from '../../support/lines'
import { modelOf, models, type SomeModel } from '../../support/models'
import { runs } from '../../support/runs'
import { hasShared, readShared } from '../../support/shared'
import type { Row } from '../../wire/compare'
import { differences } from '../../wire/differences'

// -------------------------------------------------------------------------------------
// the results of Go
// -------------------------------------------------------------------------------------

/**
 * The documents of the vectors for which Go gives another result. Except for `other-kind` and `fieldsV1`, the
 * difference is lost when JavaScript parses the JSON. docs/differences.md gives the reasons by these names.
 */
const different: Readonly<Record<string, string>> = {
  '{"spec":{"expirationSeconds":9223372036854775807}}': 'unsafe-integer',
  '{"spec":{"expirationSeconds":-9223372036854775808}}': 'unsafe-integer',
  '{"spec":{"expirationSeconds":9007199254740993}}': 'unsafe-integer',
  '{"kind":"TokenReview","apiVersion":"authentication.k8s.io/v1","spec":{}}': 'other-kind',
  '{"metadata":{"ownerReferences":[{"kind":"A","name":"x"},{"kind":"B","name":"y"}],"ownerReferences":[{"kind":"C"}]}}':
    'duplicates',
  '{"spec":{"token":"a","token":null}}': 'duplicates',
  '{"metadata":{"labels":{"a":"1"},"labels":{"b":"2"}}}': 'duplicates',
  '{"metadata":{"managedFields":[{"fieldsV1":1}]}}': 'fieldsV1'
}

describe.skipIf(!hasShared)('documents that Go’s decoder accepts', () => {
  const rows = hasShared ? (JSON.parse(readShared('vectors/decode-vectors.json')) as ReadonlyArray<Row>) : []

  it('decode to the result of Go, with the listed exceptions', () => {
    const accepted = rows.filter(({ accept }) => accept)
    expect(accepted.length).toBeGreaterThan(40)
    const others = accepted.filter(({ kind, input, output }) => {
      const codec = lenient(modelOf(kind))
      const ours = E.map((value: unknown) => toGoForm(codec.description, value))(fromJson(codec)(input))
      const go = JSON.parse(output ?? '') as { readonly kind?: string }
      return !isDeepStrictEqual(ours, E.right(withoutNilSlices(modelOf(go.kind ?? kind).description, go)))
    })
    expect(others.map(({ input }) => input)).toStrictEqual(Object.keys(different))
    for (const id of Object.values(different)) expect(differences.map((difference) => difference.id)).toContain(id)
  })
})

// -------------------------------------------------------------------------------------
// in every model
// -------------------------------------------------------------------------------------

describe.each(models.map((each) => [each.name, each] as const))('lenient(%s)', (_name, codec: SomeModel) => {
  it('decodes every document of the codec to the same value', () => {
    fc.assert(
      fc.property(getWireArbitrary(codec), (u) => {
        expect(lenient(codec).decode(u)).toEqual(codec.decode(u))
      }),
      runs(2)
    )
  })

  it('decodes to valid values only, which the codec itself decodes and encodes', () => {
    fc.assert(
      fc.property(getWireArbitrary(lenient(codec)), (u) => {
        const decoded = lenient(codec).decode(u)
        if (E.isLeft(decoded)) throw new Error('not decoded')
        expect(codec.is(decoded.right)).toBe(true)
        expect(codec.decode(codec.encode(decoded.right))).toEqual(codec.decode(decoded.right))
        expect(E.isRight(codec.decode(decoded.right))).toBe(true)
      }),
      runs(2)
    )
  })

  it('decodes null to Go’s zero value', () => {
    const zero = lenient(codec).decode({})
    expect(E.isRight(zero)).toBe(true)
    expect(lenient(codec).decode(null)).toStrictEqual(zero)
  })

  it('refuses wrong types as the codec does', () => {
    for (const u of [undefined, '', 0, false, [], 'null']) {
      expect(linesOf(lenient(codec).decode(u))).toStrictEqual(linesOf(codec.decode(u)))
      expect(linesOf(lenient(codec).decode(u))).toHaveLength(1)
    }
  })
})

// -------------------------------------------------------------------------------------
// one by one
// -------------------------------------------------------------------------------------

interface Everything {
  readonly text: string
  readonly flag: boolean
  readonly amount: number
  readonly small: Int32
  readonly large: Int64
  readonly time: Time
  readonly microTime: MicroTime
  readonly texts: ReadonlyArray<string>
  readonly map: Readonly<Record<string, string>>
  readonly owner: OwnerReference
  readonly object: { readonly [key: string]: Json }
  readonly any: Json
  readonly absent?: string
}

const Everything: Model<Everything> = model<Everything>('Everything', {
  text: required(string),
  flag: required(boolean),
  amount: required(number),
  small: required(Int32),
  large: required(Int64),
  time: required(Time),
  microTime: required(MicroTime),
  texts: required(list(string)),
  map: required(map(string)),
  owner: required(OwnerReference),
  object: required(jsonObject),
  any: required(json),
  absent: optional(string)
})

describe('an absent or null required field', () => {
  it('gets Go’s zero value', () => {
    const zero = {
      text: '',
      flag: false,
      amount: 0,
      small: 0,
      large: 0,
      time: '0001-01-01T00:00:00Z',
      microTime: '0001-01-01T00:00:00.000000Z',
      texts: [],
      map: {},
      owner: { apiVersion: '', kind: '', name: '', uid: '' },
      object: {},
      any: null
    }
    expect(lenient(Everything).decode({})).toStrictEqual(E.right(zero))
    const nulls = Object.fromEntries(Object.keys(zero).map((key) => [key, null]))
    expect(lenient(Everything).decode(nulls)).toStrictEqual(E.right(zero))
    expect(linesOf(Everything.decode({}))).toHaveLength(Object.keys(zero).length)
  })

  it('is still required if Go’s zero value is invalid', () => {
    const codec: Model<{ readonly kind: 'A'; readonly policy: 'B' | 'C' }> = model('A', {
      kind: required(constant('A')),
      policy: required(literal('B', 'C'))
    })
    expect(linesOf(lenient(codec).decode({}))).toStrictEqual([
      'kind: Required value: expected a string, got nothing',
      'policy: Required value: expected a string, got nothing'
    ])
  })
})

describe('an empty string', () => {
  interface Volume {
    readonly medium: '' | 'Memory'
    readonly backing?: '' | 'Disk'
  }
  const Volume: Model<Volume> = model<Volume>('Volume', {
    medium: required(literal('', 'Memory')),
    backing: optional(literal('', 'Disk'))
  })

  it('is a value of literals that include it, and the zero value of their required fields', () => {
    expect(lenient(Volume).decode({ backing: '' })).toStrictEqual(E.right({ medium: '', backing: '' }))
    expect(lenient(Volume).decode({ medium: null, backing: null })).toStrictEqual(E.right({ medium: '' }))
    expect(linesOf(Volume.decode({}))).toStrictEqual(['medium: Required value: expected a string, got nothing'])
  })
})

describe('a scalar whose zero is invalid', () => {
  const Port = scalar<number>({
    name: 'Port',
    json: 'number',
    expected: 'a port number',
    plural: 'port numbers',
    zero: 0,
    unset: 0,
    test: (u) => Number.isInteger(u) && (u as number) > 0 && (u as number) < 65_536
  })

  it('is required by a lenient codec, too', () => {
    const Service = model<{ readonly port: number }>('Service', { port: required(Port) })
    expect(linesOf(lenient(Service).decode({}))).toStrictEqual([
      'port: Required value: expected a port number, got nothing'
    ])
    expect(linesOf(lenient(list(Port)).decode([80, null]))).toStrictEqual([
      '[1]: Invalid value: expected a port number, got null'
    ])
  })
})

describe('null', () => {
  it('in a list or a map is the zero value of its element', () => {
    expect(lenient(list(string)).decode(['a', null])).toStrictEqual(E.right(['a', '']))
    expect(lenient(map(string)).decode({ a: null })).toStrictEqual(E.right({ a: '' }))
    expect(lenient(map(list(string))).decode({ a: null, b: [null] })).toStrictEqual(E.right({ a: [], b: [''] }))
    expect(lenient(StatusDetails).decode({ causes: [null, {}] })).toStrictEqual(E.right({ causes: [{}, {}] }))
    expect(lenient(ObjectMeta).decode({ ownerReferences: [null] })).toStrictEqual(
      E.right({ ownerReferences: [{ apiVersion: '', kind: '', name: '', uid: '' }] })
    )
  })

  it('is an absent optional field, as in other codecs', () => {
    expect(lenient(UserInfo).decode({ username: null, groups: null, extra: null })).toStrictEqual(E.right({}))
  })
})

describe('a document of a Go client', () => {
  it('is accepted without a spec, an audience or a token', () => {
    expect(lenient(TokenRequest).decode({})).toStrictEqual(E.right({ spec: { audiences: [] } }))
    expect(lenient(TokenReview).decode({ spec: null })).toStrictEqual(E.right({ spec: {} }))
    expect(lenient(SelfSubjectReview).decode(null)).toStrictEqual(E.right({}))
  })

  it('has no status if it is Go’s zero value, and a zero time if the time is absent', () => {
    const read = (status: unknown): unknown =>
      E.map((request: TokenRequest) => request.status)(lenient(TokenRequest).decode({ status }))
    expect(read({ token: '', expirationTimestamp: null })).toStrictEqual(E.right(undefined))
    expect(read({ token: 'fake' })).toStrictEqual(
      E.right({ token: 'fake', expirationTimestamp: '0001-01-01T00:00:00Z' })
    )
  })

  it('may have an empty kind, but not another one', () => {
    expect(lenient(TokenReview).decode({ kind: '', apiVersion: '', spec: {} })).toStrictEqual(E.right({ spec: {} }))
    expect(linesOf(lenient(TokenReview).decode({ kind: 'Pod', apiVersion: 'v1' }))).toStrictEqual([
      'kind: Unsupported value: supported values: "TokenReview"',
      'apiVersion: Unsupported value: supported values: "authentication.k8s.io/v1"'
    ])
  })
})

describe('wrong types', () => {
  it('are refused at every path', () => {
    const body = {
      metadata: { generation: '1', labels: { a: 1 }, creationTimestamp: '', ownerReferences: [[]] },
      spec: { audiences: [null, 1], expirationSeconds: 1.5 },
      status: ''
    }
    expect(linesOf(lenient(TokenRequest).decode(body))).toStrictEqual([
      'metadata.generation: Invalid value: expected a safe integer, got a string',
      'metadata.labels[a]: Invalid value: expected a string, got a number',
      'metadata.creationTimestamp: Invalid value: expected an RFC 3339 time',
      'metadata.ownerReferences[0]: Invalid value: expected an object, got an array',
      'spec.audiences[1]: Invalid value: expected a string, got a number',
      'spec.expirationSeconds: Invalid value: expected a safe integer',
      'status: Invalid value: expected an object, got a string'
    ])
  })
})
