import * as assert from 'node:assert'
import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { getInvalidDocumentArbitrary, getWireArbitrary } from 'io-ts-kubernetes/arbitrary'
import { fieldErrors } from 'io-ts-kubernetes/errors'
import { fromJson } from 'io-ts-kubernetes/json'
import { describe, expect, it } from 'vitest'
import { describeLaws } from '../support/laws'
import { loadModels } from '../support/models'
import { odd, oddCompiled } from '../support/written'

const [models, compiled] = [await loadModels(odd), await loadModels(oddCompiled)]

const read = E.mapLeft(fieldErrors)

await describeLaws('odd schemas', odd, true)

describe('the models of odd schemas', () => {
  it('have code that decodes as the interpreter does', () => {
    const withCode = [...compiled].filter(([, model]) => model.compiled !== undefined)
    expect(withCode.length).toBeGreaterThan(30)
    for (const [name, model] of withCode) {
      const interpreted = models.get(name)
      if (interpreted === undefined) throw new Error(`no model ${name}`)
      const documents = fc.oneof(
        getWireArbitrary(model),
        getInvalidDocumentArbitrary(model).map(({ wire }) => wire)
      )
      fc.assert(
        fc.property(documents, (document) => {
          const text = JSON.stringify(document)
          // toStrictEqual compares `constructor`, which can be a key of the document
          assert.deepStrictEqual(read(model.decode(document)), read(interpreted.decode(document)))
          assert.deepStrictEqual(read(fromJson(model)(text)), read(fromJson(interpreted)(text)))
        }),
        { numRuns: 20 }
      )
    }
  })
})
