import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lenient, strict } from 'io-ts-kubernetes/codec'
import { describe, expect, it } from 'vitest'
import { modelOf } from '../support/models'
import { explainStrict, type Row, strictErrors } from './compare'

/** Documents with many or invisible unknown fields, with the recorded result of Go's strict decoder. */
const rows = JSON.parse(
  readFileSync(join(__dirname, '../fixtures/strict/apimachinery-v0.37.2.json'), 'utf8')
) as ReadonlyArray<Row>

const codecOf = ({ kind }: Row): ReturnType<typeof modelOf> => strict(lenient(modelOf(kind)))

describe('unknown fields, compared with Go’s strict decoder', () => {
  const lines = rows.map((row) => strictErrors(codecOf(row), row.input) ?? [])

  it('are reported up to 100, and then counted', () => {
    expect(lines.map((found) => found.length)).toStrictEqual([99, 100, 101, 101, 7])
    expect(lines.map((found) => found.at(-1))).toStrictEqual([
      'unknown field "x98"',
      'unknown field "x99"',
      '1 more error',
      '80 more errors',
      'unknown field "\\u00a0"'
    ])
  })

  it('are the same as the first 100 of Go', () => {
    expect(rows.map((row) => row.strictErrors.length)).toStrictEqual([99, 100, 100, 100, 7])
    for (const [i, { strictErrors: go }] of rows.slice(0, 4).entries()) {
      expect(lines[i]?.slice(0, 100)).toStrictEqual(go)
    }
  })

  it('are escaped if they are invisible, which Go does only for some', () => {
    expect(lines[4]).toStrictEqual([
      ...['unknown field "\\u3164"', 'unknown field "\\udb40\\udd00"', 'unknown field "\\u2800"'],
      ...['unknown field "\\u202e"', 'unknown field "\\u0378"', 'unknown field "\\ue000"', 'unknown field "\\u00a0"']
    ])
    expect(rows[4]?.strictErrors[0]).toBe('unknown field "\u3164"')
  })

  it('differ from Go only as docs/differences.md says', () => {
    expect(rows.map((row) => explainStrict(codecOf(row), row))).toStrictEqual([
      [],
      [],
      ['more-errors'],
      ['more-errors'],
      ['keys-in-errors']
    ])
  })
})
