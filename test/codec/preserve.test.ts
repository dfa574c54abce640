import { either as E, function as F, option as O } from 'fp-ts'
import * as fc from 'fast-check'
import { getArbitrary } from 'io-ts-kubernetes/arbitrary'
import { type Model, model, optional, preservingUnknown, required, strict, string } from 'io-ts-kubernetes/codec'
import { fieldErrors } from 'io-ts-kubernetes/errors'
import { fromJson as fromJsonExactly } from 'io-ts-kubernetes/exact'
import { getEq, getShow } from 'io-ts-kubernetes/instances'
import { fromJson, toJson } from 'io-ts-kubernetes/json'
import { Time } from 'io-ts-kubernetes/meta/v1'
import { getOptics } from 'io-ts-kubernetes/optics'
import { describe, expect, it } from 'vitest'
import { Appliance } from '../laws/appliance'
import { errorsOf } from '../support/errorsOf'

interface Values {
  readonly image?: string
  readonly inner?: Values
}
const Values: Model<Values> = preservingUnknown(
  model<Values>('Values', {
    image: optional(string),
    inner: optional(
      preservingUnknown(model<Values>('Inner', { image: optional(string), inner: optional(string as never) }))
    )
  })
)

/** Any JSON object, with fields of the model among others. */
const documents = fc.dictionary(
  fc
    .oneof(fc.constantFrom('a', 'b', '__proto__', 'constructor', 'Image'), fc.string())
    .filter((key) => key !== 'image' && key !== 'inner'),
  fc.jsonValue()
)

const isSame = (x: unknown, y: unknown): boolean => JSON.stringify(x) === JSON.stringify(y)

describe('a model that keeps unknown fields', () => {
  it('loses nothing if a document is decoded, edited and encoded', () => {
    const image = getOptics(Values).image
    const innerImage = getOptics(Values).inner.image
    fc.assert(
      fc.property(documents, documents, fc.string(), (outer, inner, text) => {
        const before = JSON.parse(JSON.stringify({ image: 'x', inner: { image: 'y', ...inner }, ...outer })) as object
        const edited = F.pipe(
          Values.decode(before),
          E.map((values) => Values.encode(F.pipe(values, image.upsert(text), innerImage.upsert(text))))
        )
        const after = {
          ...before,
          image: text,
          inner: { ...(before as { readonly inner: object }).inner, image: text }
        }
        return E.isRight(edited) && isSame(edited.right, JSON.parse(JSON.stringify(after)))
      })
    )
  })

  it('is decoded from text and encoded to the same text, with exact decoding too', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const text = JSON.stringify(document)
        const value = fromJson(Values)(text)
        const exact = fromJsonExactly(strict(Values))(text)
        return (
          E.isRight(value) &&
          toJson(Values)(value.right) === JSON.stringify(JSON.parse(text)) &&
          // exact reading refuses numbers that JavaScript does not write as they are
          (E.isLeft(exact) || isSame(exact.right, value.right))
        )
      })
    )
  })

  it('has no unknown fields for strict', () => {
    fc.assert(
      fc.property(documents, (document) => E.isRight(strict(Values).decode(JSON.parse(JSON.stringify(document)))))
    )
    fc.assert(
      fc.property(getArbitrary(Appliance), fc.jsonValue(), (appliance, json) =>
        E.isRight(strict(Appliance).decode({ ...appliance, spec: { ...appliance.spec, speck: json } }))
      )
    )
    expect(E.isLeft(strict(Appliance).decode({ speck: 1 }))).toBe(true)
  })

  it('keeps unknown fields of its own level only', () => {
    const Outer = model<{ readonly values?: Values }>('Outer', { values: optional(Values) })
    expect(Outer.decode({ a: 1, values: { a: 1 } })).toStrictEqual(E.right({ values: { a: 1 } }))
  })

  it('refuses unknown fields that are not JSON, and ignores those that are undefined', () => {
    expect(Values.decode({ a: undefined, b: null })).toStrictEqual(E.right({ b: null }))
    expect(F.pipe(Values.decode({ a: () => 1, b: undefined, c: 1, image: 1 }), E.mapLeft(fieldErrors))).toStrictEqual(
      E.left([
        { type: 'FieldValueTypeInvalid', field: 'image', detail: 'expected a string, got a number' },
        { type: 'FieldValueTypeInvalid', field: 'a', detail: 'expected JSON, got a function' }
      ])
    )
    expect(Values.is({ a: undefined })).toBe(false)
    expect(Values.is({ a: [null, 1] })).toBe(true)
  })

  it('is built without a copy if nothing changes, and without undefined', () => {
    const values: Values = Object.assign({ image: 'x' }, { a: [1] })
    expect(Values.make(values)).toBe(values)
    const dirty: Values = Object.assign({ image: 'x' }, { a: [1], b: undefined })
    expect(Values.make(dirty)).toStrictEqual({ image: 'x', a: [1] })
    const inner = Object.assign({ image: 'y' }, { b: 1 })
    expect(Values.make({ ...values, inner })).toStrictEqual({ image: 'x', a: [1], inner })
  })

  it('encodes values that are not JSON unchanged', () => {
    const odd = (): number => 1
    const value: Values = Object.assign({ image: 'x' }, { odd })
    expect(Values.encode(value)).toStrictEqual({ image: 'x', odd })
    let deep: Values = {}
    for (let i = 0; i < 3; i++) deep = { inner: deep }
    expect(Values.encode(deep)).toStrictEqual(deep)
  })

  it('compares and shows unknown fields as JSON', () => {
    const x: Values = Object.assign<Values, object>({}, { a: { b: 1, c: 2 } })
    const y: Values = Object.assign<Values, object>({}, { a: { c: 2, b: 1 } })
    const z: Values = Object.assign<Values, object>({}, { a: { b: 1 } })
    const { equals } = getEq(Values)
    expect([equals(x, y), equals(x, z), equals(x, {}), equals({}, x)]).toStrictEqual([true, false, false, false])
    expect(getShow(Values).show(Object.assign({ image: 'x' }, { z: 1, b: [null] }))).toBe(
      '{ image: "x", b: [null], z: 1 }'
    )
  })

  it('reports duplicate unknown fields with exact decoding, and keeps the last one', () => {
    expect(fromJsonExactly(Values)('{"a":1,"a":null}')).toStrictEqual(E.right({ a: null }))
    expect(F.pipe(fromJsonExactly(strict(Values))('{"a":1,"a":2}'), E.mapLeft(fieldErrors))).toStrictEqual(
      E.left([{ type: 'DuplicateField', field: 'a', detail: 'duplicate field "a"' }])
    )
    expect(E.isLeft(fromJsonExactly(Values)('{"a":{"b":1,"b":2}}'))).toBe(true)
  })

  it('is reached by optics', () => {
    const { spec } = getOptics(Appliance)
    fc.assert(
      fc.property(getArbitrary(Appliance), (appliance) => {
        const edited = spec.template.kind.upsert('Other')(appliance)
        return O.getOrElse(() => '')(spec.template.kind.getOption(edited)) === 'Other' && Appliance.is(edited)
      })
    )
  })
})

describe('an unknown field that is not JSON', () => {
  const circle: { self?: unknown } = {}
  circle.self = circle

  it.each([
    ['a function', () => undefined],
    ['a date', new Date(0)],
    ['a cycle', circle]
  ])('is refused if it is %s', (_name, value) => {
    expect(errorsOf(Values, { image: 'x', other: value }).map(({ field }) => field)).toStrictEqual(['other'])
  })

  it('is refused if it throws, at its path', () => {
    const throws = (): never => {
      throw new Error('read')
    }
    for (const codec of [Values, strict(Values)]) {
      const document = {
        image: 1,
        a: 1,
        get other() {
          return throws()
        },
        last: circle
      }
      expect(errorsOf(codec, { inner: document }).map(({ field, detail }) => `${field}: ${detail}`)).toStrictEqual([
        'inner.image: expected a string, got a number',
        'inner.other: expected JSON, got a value that cannot be read',
        'inner.last: expected JSON, at most 10000 levels deep'
      ])
    }
  })

  it('is encoded unchanged', () => {
    expect(Values.encode({ image: 'x', other: circle } as Values)).toStrictEqual({ image: 'x', other: circle })
  })
})

describe('an optional model that keeps unknown fields, and whose unset value is not valid', () => {
  interface Lease {
    readonly renewTime: Time
  }
  const Holder = model('Holder', {
    lease: optional(preservingUnknown(model<Lease>('Lease', { renewTime: required(Time) })))
  })

  it('is absent only if there are no unknown fields, so that none is lost', () => {
    expect(Holder.decode({ lease: { renewTime: null } })).toStrictEqual(E.right({}))
    expect(Holder.decode({ lease: { renewTime: null, other: undefined } })).toStrictEqual(E.right({}))
    for (const lease of [{ renewTime: null, other: 1 }, { other: 1 }, { other: null }]) {
      for (const codec of [Holder, strict(Holder)]) {
        expect(errorsOf(codec, { lease }).map(({ field }) => field)).toStrictEqual(['lease.renewTime'])
      }
    }
  })
})
