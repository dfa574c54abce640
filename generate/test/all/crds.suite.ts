import * as E from 'fp-ts/Either'
import { fieldErrors, formatFieldError } from 'io-ts-kubernetes/errors'
import { fromJson } from 'io-ts-kubernetes/json'
import { describe, expect, it } from 'vitest'
import refusedExamples from '../fixtures/refusedExamples.json'
import { byKind, loadModels, type SomeModel } from '../support/models'
import { examples, hasShared } from '../support/served'
import { customResources } from '../support/written'

const kinds = hasShared ? byKind(await loadModels(customResources)) : new Map<string, SomeModel>()

/** The numbers of the examples that an API server refuses: test/e2e/customResources.suite.ts asks it. */
const refusedByServer = new Set(refusedExamples)

describe.skipIf(!hasShared)('the models of 51 CustomResourceDefinitions', () => {
  // the projects show versions too that their definitions no longer serve
  const known = hasShared
    ? examples().flatMap(({ input }, index) => {
        const model = kinds.get(kindOf(input))
        return model === undefined ? [] : [{ input, index, model }]
      })
    : []

  it('are models of the kinds of most examples', () => {
    expect(known.length).toBe(782)
  })

  it('decode each example document that an API server accepts', () => {
    const refused = known.flatMap(({ input, index, model }) => {
      const decoded = fromJson(model)(input)
      return E.isLeft(decoded) && !refusedByServer.has(index)
        ? [`${kindOf(input)}: ${fieldErrors(decoded.left).map(formatFieldError).join(', ')}`]
        : []
    })
    expect(refused).toStrictEqual([])
  })
})

const kindOf = (input: string): string => {
  const { apiVersion, kind } = JSON.parse(input) as { readonly apiVersion: string; readonly kind: string }
  return `${apiVersion} ${kind}`
}
