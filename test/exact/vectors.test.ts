import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hasShared, readShared } from '../support/shared'
import { compare, type Finding, type Row } from './compare'

const parse = (text: string): ReadonlyArray<Row> => JSON.parse(text) as ReadonlyArray<Row>

const disagreements = (rows: ReadonlyArray<Row>): ReadonlyArray<unknown> =>
  rows
    .map((row) => ({ finding: compare(row), ...row }))
    .filter(({ finding }) => finding.startsWith('disagrees'))
    .map(({ finding, about, input, output, strictErrors }) => ({ finding, about, input, output, strictErrors }))

const count = (rows: ReadonlyArray<Row>, finding: Finding): number =>
  rows.filter((row) => compare(row) === finding).length

describe('texts with the result of Go’s decoder', () => {
  const rows = parse(readFileSync(join(__dirname, '../fixtures/exact/apimachinery-v0.37.2.json'), 'utf8'))

  it('decode as in Go: verdict, value, strict errors and their order', () => {
    expect(rows.length).toBeGreaterThan(150)
    expect(disagreements(rows)).toStrictEqual([])
  })

  it('are refused although Go accepts them in two cases only', () => {
    expect(count(rows, 'unsafe-integer')).toBe(3)
    expect(count(rows, 'fieldsV1')).toBe(5)
  })
})

describe.skipIf(!hasShared)('the maintainers’ texts with the result of Go’s decoder', () => {
  const rows = hasShared ? parse(readShared('vectors/exact-vectors.json')) : []

  it('decode as in Go: verdict, value, strict errors and their order', () => {
    expect(rows.length).toBeGreaterThan(300)
    expect(disagreements(rows)).toStrictEqual([])
  })

  it('are refused although Go accepts them in two cases only', () => {
    expect(count(rows, 'unsafe-integer')).toBe(6)
    expect(count(rows, 'fieldsV1')).toBe(9)
  })
})
