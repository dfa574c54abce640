/** The laws of written models. */
import * as fc from 'fast-check'
import { codecLaws } from 'io-ts-kubernetes/arbitrary'
import { describe, it } from 'vitest'
import { loadModels } from './models'
import { hasShared } from './served'

/** The number of values that each law is tested with. For one value, both suites take three minutes on two cores. */
const VALUES = Number(process.env['GENERATE_LAWS'] ?? 1)

/** Tests all laws of the models in a folder. Most folders are written only if there is `../shared`. */
export const describeLaws = async (name: string, folder: string, isWritten: boolean = hasShared): Promise<void> => {
  const models = isWritten ? [...(await loadModels(folder))] : []
  describe.skipIf(!isWritten)(`the laws of the models of ${name}`, () => {
    it.each(models)('%s', (_place, model) => {
      for (const { property } of codecLaws(model)) fc.assert(property, { numRuns: VALUES })
    })
  })
}
