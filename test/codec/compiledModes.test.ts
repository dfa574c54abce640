import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { getInvalidDocumentArbitrary, getWireArbitrary } from 'io-ts-kubernetes/arbitrary'
import { lenient, strict } from 'io-ts-kubernetes/codec'
import { fieldErrors } from 'io-ts-kubernetes/errors'
import { fromJson } from 'io-ts-kubernetes/json'
import { describe, expect, it } from 'vitest'
import { getModel } from '../../src/codec/Codec'
import { models, type SomeModel } from '../support/models'
import { runs } from '../support/runs'

const modes: ReadonlyArray<readonly [string, (model: SomeModel) => SomeModel]> = [
  ['lenient', lenient],
  ['strict', strict],
  ['strict and lenient', (model) => strict(lenient(model))]
]

/** The result as text, which includes the order of its fields. */
const shown = (result: ReturnType<SomeModel['decode']>): string =>
  JSON.stringify(E.isLeft(result) ? fieldErrors(result.left) : result.right)

describe.each(modes)('a %s codec with compiled code', (_, withMode) => {
  it('decodes as a codec without it', () => {
    for (const model of models) {
      const compiled = withMode(model)
      const interpreted: SomeModel = getModel(compiled.description, compiled.mode)
      expect(compiled.compiled).toBeDefined()
      const documents = fc.oneof(
        getWireArbitrary(model),
        getWireArbitrary(lenient(model)),
        getInvalidDocumentArbitrary(model).map(({ wire }) => wire)
      )
      fc.assert(
        fc.property(documents, (document) => {
          expect(shown(compiled.decode(document))).toBe(shown(interpreted.decode(document)))
          const text = JSON.stringify(document)
          expect(E.isRight(fromJson(compiled)(text))).toBe(E.isRight(interpreted.decode(JSON.parse(text))))
        }),
        runs(1)
      )
    }
  })
})
