import { it } from 'vitest'
import { runs } from '../support/runs'
import { holdPromises } from './promises'

it('hostile documents of every kind are decoded without throwing, and the same way by compiled code and interpreter', () => {
  holdPromises(runs(3).numRuns, 0)
})
