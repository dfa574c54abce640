import { describe, expect, it } from 'vitest'
import rows from '../fixtures/go/scalars-v1.37.2.json'
import { compare } from './compare'
import type { Question } from './texts'

/** The scalar, its JSON text, what Go writes for it or null; and a second text to compare it with, and the order. */
type Row = readonly [
  scalar: Question['scalar'],
  input: string,
  output: string | null,
  other?: string,
  order?: number | null
]

describe('scalars, compared with Go’s results (Kubernetes 1.37.2)', () => {
  // E2E_VECTORS=1 npm run test:e2e writes the file
  const vectors = rows as unknown as ReadonlyArray<Row>

  it('are at least as many as expected', () => {
    const count = (name: string): number => vectors.filter(([scalar]) => scalar === name).length
    expect(count('Quantity')).toBeGreaterThan(2000)
    expect(count('Bytes')).toBeGreaterThan(100)
    expect(count('IntOrString')).toBeGreaterThan(50)
  })

  it('are accepted or refused as in Go, with the same normal form and order', () => {
    const findings = vectors.map(([scalar, input, output, other, order]) => ({
      input,
      other,
      finding: compare(
        { scalar, input, ...(other !== undefined && { other }) },
        { output, ...(typeof order === 'number' && { order }) }
      )
    }))
    expect(findings.filter(({ finding }) => finding.startsWith('disagrees'))).toStrictEqual([])
    expect(findings.filter(({ finding }) => finding === 'refused').length).toBeLessThan(vectors.length / 20)
  })
})
