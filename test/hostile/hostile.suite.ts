import { it } from 'vitest'
import { holdPromises } from './promises'

// in ten parts, each with a seed of its own, so that one that fails ends early
it.each(Array.from({ length: 10 }, (_, i) => i + 1))(
  '10,000 hostile documents keep the promises: part %i of 10',
  () => {
    holdPromises(10_000)
  }
)
