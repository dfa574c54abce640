/** The laws of written models. */
import * as fc from 'fast-check'
import { codecLaws } from 'io-ts-kubernetes/arbitrary'
import { describe, it } from 'vitest'
import { loadModels, type SomeModel } from './models'
import { hasShared } from './served'

/** With GENERATE_LAWS=all, each model is tested with all laws, which takes hours. */
const isAll = process.env['GENERATE_LAWS'] === 'all'

/** How many laws each model is tested with otherwise. Each run chooses others. */
const SAMPLE = 2

/** Whether a law needs many values even for one run. */
const needsMany = (name: string): boolean => name.includes('is present in some values')

const testLaws = (model: SomeModel, index: number): void => {
  const laws = codecLaws(model)
  if (isAll) {
    for (const law of laws) fc.assert(law.property)
    return
  }
  const cheap = laws.filter(({ name }) => !needsMany(name))
  const first = Math.abs((fc.readConfigureGlobal().seed ?? 0) + index * 7)
  for (let i = 0; i < SAMPLE; i++) {
    const law = cheap[(first + i * 13) % cheap.length]
    if (law !== undefined) fc.assert(law.property, { numRuns: 1 })
  }
}

/** Tests the laws of the models in a folder: a sample of each. */
export const describeLaws = async (name: string, folder: string): Promise<void> => {
  const models = hasShared ? [...(await loadModels(folder))] : []
  describe.skipIf(!hasShared)(`the laws of the models of ${name}`, () => {
    it.each(models.map(([place, model], index) => [place, model, index] as const))('%s', (_place, model, index) => {
      testLaws(model, index)
    })
  })
}
