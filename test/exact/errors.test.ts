import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import * as t from 'io-ts'
import { getInvalidDocumentArbitrary } from 'io-ts-kubernetes/arbitrary'
import { lenient, list, model, required, string } from 'io-ts-kubernetes/codec'
import { fieldErrors, formatFieldError } from 'io-ts-kubernetes/errors'
import * as exact from 'io-ts-kubernetes/exact'
import { fromJson } from 'io-ts-kubernetes/json'
import { Int32 } from 'io-ts-kubernetes/scalar'
import { describe, expect, it } from 'vitest'
import { documents } from '../support/models'
import { runs } from '../support/runs'
import { countMutations } from './mutations'

describe('the errors of a text', () => {
  it('are the same as without exact decoding, if JSON.parse loses nothing', () => {
    for (const model of documents.values()) {
      for (const codec of [model, lenient(model)]) {
        const documents = getInvalidDocumentArbitrary(codec).map(({ wire }) => JSON.stringify(wire))
        const linesOf = (result: ReturnType<typeof codec.decode>): ReadonlyArray<string> =>
          E.isLeft(result)
            ? fieldErrors(result.left)
                .map((error) =>
                  formatFieldError(error).replace(', got an integer that JavaScript cannot represent', '')
                )
                .sort()
            : []
        fc.assert(
          fc.property(documents, (text) => {
            // for Go, a kind in another case and a lone surrogate are different from what JSON.parse returns
            const folded = text.match(/"(?:kind|apiversion)":/giu) ?? []
            fc.pre(folded.every((key) => key === '"kind":' || key === '"apiVersion":'))
            fc.pre(!/\\u[dD]/.test(text))
            const lines = linesOf(fromJson(codec)(text))
            fc.pre(lines.length < 100)
            expect(linesOf(exact.fromJson(codec)(text))).toStrictEqual(lines)
            // a string with a colon after a space: the text is read along the description
            const unproven = text.replace(/^\{(?=")/, '{"unknown":" :",')
            expect(linesOf(exact.fromJson(codec)(unproven))).toStrictEqual(linesOf(fromJson(codec)(unproven)))
          }),
          runs(1)
        )
      }
    }
  })
})

describe('a mutation of a recorded text', () => {
  it('is decoded without throwing, and the modes agree', () => {
    const { valid, invalid } = countMutations(runs(20).numRuns, 0)
    expect(valid).toBeGreaterThan(0)
    expect(invalid).toBeGreaterThan(0)
  })
})

describe('the errors of a modified codec', () => {
  it('are added to those of the text', () => {
    // io-ts-types copies codecs like this
    const copy: typeof Int32 = Object.assign(
      Object.create(Object.getPrototypeOf(Int32) as object) as typeof Int32,
      Int32,
      { decode: (u: unknown) => t.failure(u, [{ key: '', type: t.unknown }], 'never') }
    )
    const messagesOf = (text: string): ReadonlyArray<string | undefined> =>
      E.match(
        (errors: t.Errors) => errors.map(({ message }) => message),
        () => []
      )(exact.fromJson(copy)(text))
    expect(messagesOf('7')).toStrictEqual(['never'])
    expect(messagesOf('7.0')).toStrictEqual(['Invalid value: expected a 32-bit integer', 'never'])
  })
})

describe('more than 100 errors', () => {
  interface Item {
    readonly count: Int32
    readonly name: string
  }
  const Items = list(model<Item>('Item', { count: required(Int32), name: required(string) }))

  it('are counted, those of the text and those of the codec', () => {
    const text = JSON.stringify(Array.from({ length: 150 }, () => ({ count: 1 }))).replaceAll(':1', ':1.0')
    const result = exact.fromJson(Items)(text)
    const errors = E.isLeft(result) ? fieldErrors(result.left) : []
    expect(errors.length).toBe(101)
    expect(errors.slice(-2).map(formatFieldError)).toStrictEqual([
      '[99].count: Invalid value: expected a 32-bit integer',
      '200 more errors'
    ])
  })
})
