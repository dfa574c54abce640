import * as E from 'fp-ts/Either'
import { strict } from 'io-ts-kubernetes/codec'
import { fieldErrors, formatFieldError } from 'io-ts-kubernetes/errors'
import { fromJson, toJson } from 'io-ts-kubernetes/json'
import { describe, expect, it } from 'vitest'
import { byKind, loadModels, type SomeModel } from '../support/models'
import { golden, hasShared, zeroDocuments } from '../support/served'
import { kubernetes } from '../support/written'

const models = hasShared ? await loadModels(kubernetes) : new Map<string, SomeModel>()
const kinds = byKind(models)

const modelOf = (document: { readonly apiVersion: string; readonly kind: string }): SomeModel => {
  const { apiVersion, kind } = document
  const model = kind === 'DeleteOptions' ? models.get('metaV1/DeleteOptions') : kinds.get(`${apiVersion} ${kind}`)
  if (model === undefined) throw new Error(`no model of ${apiVersion} ${kind}`)
  return model
}

const explain = (result: E.Either<Parameters<typeof fieldErrors>[0], unknown>): ReadonlyArray<string> =>
  E.isLeft(result) ? fieldErrors(result.left).map(formatFieldError) : []

describe.skipIf(!hasShared)('the models of kube-apiserver 1.37.2', () => {
  it('are the models of 845 definitions, without those of the library', () => {
    expect(models.size).toBe(810)
  })

  const goldens = hasShared ? golden() : []
  it('have 103 golden documents', () => {
    expect(goldens.length).toBe(103)
  })

  it.each(goldens.map(({ file, text }) => [file, text]))(
    '%s decodes in strict mode, and comes back whole',
    (_file, text) => {
      const document = JSON.parse(text)
      // Go reads and writes a time that is null as its zero value, and so does the library
      if (document.kind === 'PodDisruptionBudget') {
        expect(document.status.disruptedPods.disruptedPodsKey).toBe(null)
        document.status.disruptedPods.disruptedPodsKey = '0001-01-01T00:00:00Z'
      }
      const model = modelOf(document)
      const decoded = fromJson(strict(model))(text)
      expect(explain(decoded)).toStrictEqual([])
      expect(
        E.map((value: Readonly<Record<string, unknown>>) => JSON.parse(toJson(model)(value)))(decoded)
      ).toStrictEqual(E.right(document))
    }
  )

  const zeros = hasShared ? zeroDocuments() : []
  it('decode each of the 2,572 documents that Go writes for an object with one empty struct', () => {
    expect(zeros.length).toBe(2572)
    const refused = zeros.flatMap(({ apiVersion, kind, document }) => {
      const errors = explain(fromJson(modelOf({ apiVersion, kind }))(document))
      return errors.length === 0 ? [] : [`${apiVersion} ${kind} ${document}: ${errors.join(', ')}`]
    })
    expect(refused).toStrictEqual([])
  })
})
