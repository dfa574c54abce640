import * as E from 'fp-ts/Either'
import { fieldErrors, formatFieldError } from 'io-ts-kubernetes/errors'
import { fromJson } from 'io-ts-kubernetes/json'
import { describe, expect, it } from 'vitest'
import { byKind, loadModels, type SomeModel } from '../support/models'
import { examples, hasShared } from '../support/served'
import { customResources } from '../support/written'

const kinds = hasShared ? byKind(await loadModels(customResources)) : new Map<string, SomeModel>()

describe.skipIf(!hasShared)('the models of 51 CustomResourceDefinitions', () => {
  // the projects show versions too that their definitions no longer serve
  const known = hasShared ? examples().filter(({ input }) => kinds.has(kindOf(input))) : []

  it('are models of the kinds of most examples', () => {
    expect(known.length).toBeGreaterThan(700)
  })

  it('decode the example documents of the projects', () => {
    const refused = known.flatMap(({ input }) => {
      const model = kinds.get(kindOf(input))
      const decoded = model === undefined ? E.right(undefined) : fromJson(model)(input)
      return E.isLeft(decoded)
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
