import { expect, it } from 'vitest'
import { countMutations } from '../exact/mutations'

/** The number of texts. EXACT_MUTATIONS overrides it. */
const TEXTS = Number(process.env['EXACT_MUTATIONS'] ?? 100_000)

it.each([1, 2, 3, 4])('mutations of recorded texts are decoded exactly without throwing: part %i of 4', (part) => {
  const { valid, invalid } = countMutations(TEXTS / 4, part)
  console.log(`part ${String(part)}: ${String(valid)} valid, ${String(invalid)} invalid`)
  expect(valid).toBeGreaterThan(0)
  expect(invalid).toBeGreaterThan(0)
})
