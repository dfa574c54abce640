import { model, optional, string } from 'io-ts-kubernetes/codec'
import { compiledOf, FAILED } from 'io-ts-kubernetes/compiled'
import { ObjectMeta } from 'io-ts-kubernetes/meta/v1'
import { describe, expect, it } from 'vitest'

describe('the compiled code of a model', () => {
  it('is the compiled code of the library', () => {
    const { read, readInPlace } = compiledOf(ObjectMeta)
    expect(read({ name: 'a', labels: null }, { left: 10 })).toStrictEqual({ name: 'a' })
    expect(readInPlace({ name: 1 }, { left: 10 })).toBe(FAILED)
  })

  it('refuses every value if the model has none', () => {
    const { read, readInPlace } = compiledOf(model<{ readonly a?: string }>('A', { a: optional(string) }))
    expect(read({}, { left: 10 })).toBe(FAILED)
    expect(readInPlace({}, { left: 10 })).toBe(FAILED)
  })
})
