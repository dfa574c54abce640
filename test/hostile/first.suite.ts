import { it } from 'vitest'
import { holdPromises } from './promises'

// one half of them, for one core; in parts, so that one that fails ends early
it.each([1, 2, 3, 4, 5])('10,000 hostile documents keep the promises: part %i of 10', (part) => {
  holdPromises(10_000, part)
})
