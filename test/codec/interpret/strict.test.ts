import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import * as fc from 'fast-check'
import * as t from 'io-ts'
import { getWireArbitrary } from 'io-ts-kubernetes/arbitrary'
import { TokenRequest, TokenReview, UserInfo } from 'io-ts-kubernetes/authentication/v1'
import {
  boolean,
  byJsonType,
  type Codec,
  type Description,
  lenient,
  list,
  map,
  type Model,
  model,
  optional,
  strict,
  string
} from 'io-ts-kubernetes/codec'
import { fieldErrors } from 'io-ts-kubernetes/errors'
import { fromJson } from 'io-ts-kubernetes/json'
import { ObjectMeta, StatusDetails } from 'io-ts-kubernetes/meta/v1'
import { describe, expect, it } from 'vitest'
import { modelOf, models, type SomeModel } from '../../support/models'
import { exchanges, releases } from '../../support/recorded'
import { runs } from '../../support/runs'
import { hasShared, readShared } from '../../support/shared'
import type { Row } from '../../wire/compare'

/** Returns the details of the errors. For unknown fields they are the API server's complete lines. */
const details = (decoded: t.Validation<unknown>): ReadonlyArray<string> =>
  pipe(
    decoded,
    E.match(
      (errors) => fieldErrors(errors).map(({ detail }) => detail),
      () => []
    )
  )

/** A parsed value has no duplicate fields any more. */
const withoutDuplicates = (lines: ReadonlyArray<string>): ReadonlyArray<string> =>
  lines.filter((line) => !line.startsWith('duplicate field'))

// -------------------------------------------------------------------------------------
// the errors of Go
// -------------------------------------------------------------------------------------

describe.skipIf(!hasShared)('the strict errors of Go’s own decoder', () => {
  const rows = hasShared ? (JSON.parse(readShared('vectors/decode-vectors.json')) as ReadonlyArray<Row>) : []

  it('are the same here, word for word and in the same order', () => {
    const compared = rows
      .filter(({ accept }) => accept)
      .map((row) => ({ row, ours: fromJson(strict(lenient(modelOf(row.kind))))(row.input) }))
      // documents that this library refuses for another reason are tested in test/wire
      .filter(({ ours }) => E.isRight(ours) || fieldErrors(ours.left).every(({ type }) => type === 'UnknownField'))
    expect(compared.length).toBeGreaterThan(35)
    for (const { row, ours } of compared) {
      expect({ input: row.input, strictErrors: details(ours) }).toStrictEqual({
        input: row.input,
        strictErrors: withoutDuplicates(row.strictErrors)
      })
    }
    expect(rows.flatMap(({ strictErrors }) => withoutDuplicates(strictErrors)).length).toBeGreaterThan(9)
  })
})

describe('the errors of a kube-apiserver about unknown fields', () => {
  const recorded = releases.flatMap((release) => exchanges(release))

  /** `strict decoding error: unknown field "spec.a", unknown field "b"`, and Warning headers: `299 - "unknown …", 299 - "…"` */
  const said = ({ response }: (typeof recorded)[number]): ReadonlyArray<string> => [
    ...lines(/strict decoding error: (.*)$/.exec(messageOf(response.body))?.[1] ?? ''),
    ...[...(response.headers['warning'] ?? '').matchAll(/299 - "((?:\\.|[^"\\])*)"/g)].flatMap(([, text = '']) =>
      lines(text.replace(/\\(.)/g, '$1'))
    )
  ]

  const lines = (text: string): ReadonlyArray<string> =>
    [...text.matchAll(/(?:unknown|duplicate) field "(?:\\.|[^"\\])*"/g)].map(([line]) => line)

  const messageOf = (body: string): string => {
    const { message } = JSON.parse(body) as { readonly message?: string }
    return message ?? ''
  }

  it.each(recorded.filter((exchange) => said(exchange).length > 0))('are the same here: $name', (exchange) => {
    const decoded = fromJson(strict(lenient(TokenRequest)))(exchange.request.body ?? '')
    expect(details(decoded)).toStrictEqual(withoutDuplicates(said(exchange)))
  })

  it('are in the recordings', () => {
    expect(recorded.flatMap(said).length).toBeGreaterThan(5)
  })
})

// -------------------------------------------------------------------------------------
// in every model
// -------------------------------------------------------------------------------------

/** Adds unknown fields to a document at random places. Returns it with their paths in the order of the document. */
const plant = (
  description: Description,
  u: unknown,
  path: string,
  next: () => { readonly key: string; readonly value: unknown } | undefined
): { readonly planted: unknown; readonly paths: ReadonlyArray<string> } => {
  const paths: Array<string> = []
  const part = (codec: { readonly description: Description }, value: unknown, at: string): unknown => {
    const inner = plant(codec.description, value, at, next)
    paths.push(...inner.paths)
    return inner.planted
  }
  if (description._tag === 'List' && Array.isArray(u)) {
    return { planted: u.map((item, i) => part(description.item, item, `${path}[${i}]`)), paths }
  }
  if (description._tag !== 'Model' || typeof u !== 'object' || u === null) return { planted: u, paths }
  const dot = path === '' ? '' : `${path}.`
  const planted: Array<readonly [string, unknown]> = []
  const maybe = (): void => {
    const unknown = next()
    if (unknown === undefined || unknown.key in u || planted.some(([key]) => key === unknown.key)) return
    planted.push([unknown.key, unknown.value])
    paths.push(dot + unknown.key)
  }
  for (const [key, value] of Object.entries(u)) {
    maybe()
    const field = description.fields.find((candidate) => candidate.key === key)
    planted.push([key, field === undefined ? value : part(field.codec, value, dot + key)])
  }
  maybe()
  return { planted: Object.fromEntries(planted), paths }
}

const unknown = fc.option(
  fc.record({
    key: fc.constantFrom('speck', 'Spec', 'x.y', '[0]', 'é <&>', 'KIND', 'audience', ' '),
    value: fc.oneof(fc.constant(null), fc.constant({ speck: { deeper: 1 } }), fc.jsonValue({ maxDepth: 1 }))
  }),
  { nil: undefined, freq: 2 }
)

describe.each(models.map((model) => [model.name, model] as const))('strict(%s)', (_name, model: SomeModel) => {
  it('finds every unknown field, at its path, in the order of the document', () => {
    let found = 0
    fc.assert(
      fc.property(getWireArbitrary(strict(lenient(model))), fc.infiniteStream(unknown), (u, unknowns) => {
        const { planted, paths } = plant(model.description, u, '', () => unknowns.next().value)
        const strictly = strict(lenient(model)).decode(planted)
        if (paths.length <= 100) {
          // Go does not escape the keys above
          expect(details(strictly)).toEqual(paths.map((path) => `unknown field "${path}"`))
        }
        if (paths.length === 0) expect(strictly).toEqual(lenient(model).decode(u))
        // without strict, unknown fields change nothing
        expect(lenient(model).decode(planted)).toEqual(lenient(model).decode(u))
        found += paths.length
      }),
      runs(2)
    )
    expect(found).toBeGreaterThan(runs(0.5).numRuns)
  })
})

// -------------------------------------------------------------------------------------
// one by one
// -------------------------------------------------------------------------------------

describe('unknown fields of strict codecs', () => {
  it('are errors of type UnknownField, with the path of decode errors and the message of the API server', () => {
    expect(
      pipe(strict(TokenRequest).decode({ spec: { audiences: [], 'x\n': 1 } }), E.mapLeft(fieldErrors))
    ).toStrictEqual(E.left([{ type: 'UnknownField', field: 'spec.x\\u000a', detail: 'unknown field "spec.x\\n"' }]))
  })

  it('are dropped if the codec is not strict', () => {
    expect(TokenReview.decode({ spec: { a: 1 }, b: 2 })).toStrictEqual(E.right({ spec: {} }))
  })

  it('are not reported if the document has other errors', () => {
    expect(details(strict(TokenRequest).decode({ a: 1, spec: { audiences: 'x', b: 2 } }))).toStrictEqual([
      'expected an array of strings, got a string'
    ])
  })

  it('are not searched for further unknown fields', () => {
    expect(
      details(strict(TokenRequest).decode({ Spec: { audiences: [], x: 1 }, spec: { audiences: [] } }))
    ).toStrictEqual(['unknown field "Spec"'])
  })

  it('do not exist in maps and in fieldsV1, whose keys are free', () => {
    const meta = {
      labels: { a: '' },
      annotations: { spec: '' },
      managedFields: [{ fieldsV1: { 'f:a': { anything: 1 } } }]
    }
    expect(E.isRight(strict(ObjectMeta).decode(meta))).toBe(true)
    expect(E.isRight(strict(UserInfo).decode({ extra: { a: [], __proto__x: [] } }))).toBe(true)
  })

  it('include __proto__', () => {
    expect(details(fromJson(strict(UserInfo))('{"__proto__":{"uid":"u"}}'))).toStrictEqual([
      'unknown field "__proto__"'
    ])
  })

  it('are quoted as in Go, and cut after 256 characters', () => {
    const quoted = (key: string): ReadonlyArray<string> => details(strict(UserInfo).decode({ [key]: 1 }))
    expect(quoted('a"\\\u0000\u001b\u2028é\ud800')).toStrictEqual(['unknown field "a\\"\\\\\\x00\\x1b\\u2028é\ufffd"'])
    expect(quoted('k'.repeat(256))).toStrictEqual([`unknown field "${'k'.repeat(256)}"`])
    expect(quoted('k'.repeat(257))).toStrictEqual([`unknown field "${'k'.repeat(256)}…"`])
  })

  it('are reported up to a hundred, with a count of the others', () => {
    const body = Object.fromEntries(Array.from({ length: 250 }, (_, i) => [`f${i}`, i]))
    const found = details(strict(UserInfo).decode(body))
    expect(found).toHaveLength(101)
    expect(found.slice(99)).toStrictEqual(['unknown field "f99"', '150 more errors'])
  })

  it('are found in models within lists, maps, models and codecs of io-ts', () => {
    const at = <A>(codec: Codec<A>, u: unknown): ReadonlyArray<string> => details(codec.decode(u))
    expect(at(strict(list(UserInfo)), [{}, { a: 1 }])).toStrictEqual(['unknown field "[1].a"'])
    expect(at(strict(map(UserInfo)), { k: { a: 1 } })).toStrictEqual(['unknown field "k.a"'])
    expect(at(strict(StatusDetails), { causes: [{}, { a: 1 }] })).toStrictEqual(['unknown field "causes[1].a"'])
    expect(details(t.type({ users: t.array(strict(UserInfo)) }).decode({ users: [{}, { a: 1 }] }))).toStrictEqual([
      'unknown field "users[1].a"'
    ])
  })

  it('are reported by strict(lenient(…)) and lenient(strict(…)) alike', () => {
    for (const codec of [strict(lenient(TokenRequest)), lenient(strict(TokenRequest))]) {
      expect(codec.decode({})).toStrictEqual(E.right({ spec: { audiences: [] } }))
      expect(details(codec.decode({ spec: null, a: null }))).toStrictEqual(['unknown field "a"'])
    }
  })

  it('do not affect is, name and make', () => {
    expect(strict(UserInfo).is({ a: 1 })).toBe(UserInfo.is({ a: 1 }))
    expect(strict(UserInfo).name).toBe('UserInfo')
    expect(strict(UserInfo).make({ uid: 'u' })).toStrictEqual({ uid: 'u' })
  })
})

describe('unknown fields of a type with several forms', () => {
  interface Part {
    readonly a?: string
  }
  const Part: Model<Part> = model<Part>('Part', { a: optional(string) })
  interface Whole {
    readonly part?: Part | ReadonlyArray<Part> | boolean
  }
  const Whole: Model<Whole> = model<Whole>('Whole', {
    part: optional(byJsonType({ object: Part, array: list(Part), boolean }))
  })

  it.each([
    [{ part: { a: 'x', b: 1 } }, ['unknown field "part.b"']],
    [{ part: [{}, { b: 1, c: 2 }] }, ['unknown field "part[1].b"', 'unknown field "part[1].c"']],
    [{ part: true, b: 1 }, ['unknown field "b"']],
    [{ part: { a: 'x' } }, []]
  ])('of %j are those of the form that the value has', (document, expected) => {
    expect(details(strict(Whole).decode(document))).toStrictEqual(expected)
  })
})
