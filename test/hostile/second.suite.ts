import { it } from 'vitest'
import { holdPromises } from './promises'

// One half of the documents, for one core. It is split into parts, so that a failing part ends early.
it.each([6, 7, 8, 9, 10])('the three promises hold for 10,000 hostile documents: part %i of 10', (part) => {
  holdPromises(10_000, part)
})
