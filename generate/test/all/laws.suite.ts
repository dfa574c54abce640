import * as fc from 'fast-check'
import { codecLaws } from 'io-ts-kubernetes/arbitrary'
import { describe, it } from 'vitest'
import { loadModels, type SomeModel } from '../support/models'
import { hasShared } from '../support/served'
import { customResources, kubernetes } from '../support/written'

/** How many values each law tries for each model. */
const RUNS = Number(process.env['GENERATE_RUNS'] ?? 2)

describe.skipIf(!hasShared).each([
  ['Kubernetes', kubernetes],
  ['custom resources', customResources]
])('the laws of the models of %s', async (_name, folder) => {
  const models = hasShared ? [...(await loadModels(folder))] : []

  it.each(models)('%s', (_place, model: SomeModel) => {
    for (const law of codecLaws(model)) fc.assert(law.property, { numRuns: RUNS })
  })
})
