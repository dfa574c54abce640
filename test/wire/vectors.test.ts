import * as O from 'fp-ts/Option'
import { lenient, strict } from 'io-ts-kubernetes/codec'
import { describe, expect, it } from 'vitest'
import { modelOf, type SomeModel } from '../support/models'
import { hasShared, readShared } from '../support/shared'
import { expectDocsTable } from '../support/docs'
import { explain, explainExact, explainStrict, type Row, UNEXPLAINED } from './compare'
import { differences } from './differences'
import { times as timesOf } from '../support/times'
import { readDocuments } from './documents'

/** The rows that differ from Go, with the ids of the differences that explain them. */
const compare = (
  rows: ReadonlyArray<Row>,
  read: (model: SomeModel) => SomeModel
): ReadonlyArray<{ readonly row: Row; readonly ids: ReadonlyArray<string> }> =>
  rows
    .map((row) => ({ row, ids: explain(read(modelOf(row.kind, row.apiVersion)), row) }))
    .filter(({ ids }) => ids.length > 0)

const unexplained = (compared: ReturnType<typeof compare>): ReturnType<typeof compare> =>
  compared.filter(({ ids }) => ids.includes(UNEXPLAINED))

/**
 * Documents of this project, each with the result of Go's decoder. test/e2e/decoder.suite.ts checks these results with
 * Go.
 */
const ownRows: ReadonlyArray<Row> = readDocuments()

describe('documents of this project, compared with Go’s decoder', () => {
  it('decode as in Go, except for the deliberate differences', () => {
    expect(unexplained(compare(ownRows, (model) => model))).toStrictEqual([])
    expect(unexplained(compare(ownRows, lenient))).toStrictEqual([])
    const exact = ownRows.flatMap((row) => explainExact(lenient(modelOf(row.kind, row.apiVersion)), row))
    expect(exact).not.toContain(UNEXPLAINED)
  })

  it('have the same strict errors, except for the deliberate differences', () => {
    const found = ownRows.flatMap((row) => explainStrict(strict(lenient(modelOf(row.kind, row.apiVersion))), row))
    expect(found).not.toContain(UNEXPLAINED)
  })

  it('include documents that Go accepts and documents that Go refuses', () => {
    expect(ownRows.filter(({ accept }) => accept).length).toBeGreaterThan(40)
    expect(ownRows.filter(({ accept }) => !accept).length).toBeGreaterThan(20)
  })

  it('differ as often as docs/differences.md says', () => {
    const count = (read: (model: SomeModel) => SomeModel, id: string): number =>
      compare(ownRows, read).filter(({ ids }) => ids.includes(id)).length
    expectDocsTable(
      'docs/differences.md',
      ['', 'Go', 'this library', 'why', 'codec', 'lenient', 'exact'],
      differences.map(({ id, go, here, why }) => [
        `\`${id}\``,
        go,
        here,
        why,
        String(count((model) => model, id)),
        String(count(lenient, id)),
        String(
          ownRows.filter((row) => explainExact(lenient(modelOf(row.kind, row.apiVersion)), row).includes(id)).length
        )
      ])
    )
  })
})

describe.skipIf(!hasShared)('the maintainers’ documents, compared with Go’s decoder', () => {
  const rows = (): ReadonlyArray<Row> => JSON.parse(readShared('vectors/decode-vectors.json')) as ReadonlyArray<Row>

  it('decode as in Go, except for the deliberate differences', () => {
    expect(unexplained(compare(rows(), (model) => model))).toStrictEqual([])
  })

  it('decode with lenient codecs as in Go, except for five of the differences', () => {
    const different = compare(rows(), lenient)
    expect(unexplained(different)).toStrictEqual([])
    expect(new Set(different.flatMap(({ ids }) => ids))).toStrictEqual(
      new Set(['other-kind', 'unsafe-integer', 'fieldsV1', 'integer-spelling', 'duplicates'])
    )
  })
})

describe.skipIf(!hasShared)('the maintainers’ documents of neighbouring groups, compared with Go’s decoder', () => {
  const rows = (): ReadonlyArray<Row> =>
    JSON.parse(readShared('vectors/neighbour-decode-vectors.json')) as ReadonlyArray<Row>

  it('decode as in Go, except for the deliberate differences', () => {
    expect(rows().length).toBeGreaterThan(100)
    expect(unexplained(compare(rows(), (model) => model))).toStrictEqual([])
  })

  it('decode with lenient codecs as in Go, without exception', () => {
    expect(compare(rows(), lenient)).toStrictEqual([])
  })

  it('have the same strict errors', () => {
    const found = rows().flatMap((row) => explainStrict(strict(lenient(modelOf(row.kind, row.apiVersion))), row))
    expect(found).toStrictEqual([])
  })
})

interface TimeRow {
  readonly input: string
  readonly accept: boolean
  readonly emitted: string | null
}

describe.skipIf(!hasShared).each([
  ['Time', timesOf.Time, 'vectors/time-vectors.json'],
  ['MicroTime', timesOf.MicroTime, 'vectors/microtime-vectors.json']
] as const)('strings as %s, compared with Go', (_name, times, file) => {
  it('are decoded and encoded as in Go, without exception', () => {
    const rows = JSON.parse(readShared(file)) as ReadonlyArray<TimeRow>
    const ours = rows.map(({ input }) => {
      const time = times.fromString(input)
      return { input, accept: O.isSome(time), emitted: O.toNullable(O.chain(times.toNormalForm)(time)) }
    })
    expect(rows.length).toBeGreaterThan(40)
    expect(ours).toStrictEqual(rows)
  })
})
