import * as O from 'fp-ts/Option'
import { lenient, strict } from 'io-ts-kubernetes/codec'
import { MicroTime, Time, type Times } from 'io-ts-kubernetes/meta/v1'
import { describe, expect, it } from 'vitest'
import { modelOf, type SomeModel } from '../support/models'
import { hasShared, readShared } from '../support/shared'
import { expectDocsTable } from '../support/docs'
import { explain, explainExact, explainStrict, type Row, UNEXPLAINED } from './compare'
import { differences } from './differences'
import { readDocuments } from './documents'

/** The rows that differ from Go, and for each finding the difference that explains it. */
const compare = (
  rows: ReadonlyArray<Row>,
  read: (model: SomeModel) => SomeModel
): ReadonlyArray<{ readonly row: Row; readonly ids: ReadonlyArray<string> }> =>
  rows.map((row) => ({ row, ids: explain(read(modelOf(row.kind)), row) })).filter(({ ids }) => ids.length > 0)

const unexplained = (compared: ReturnType<typeof compare>): ReturnType<typeof compare> =>
  compared.filter(({ ids }) => ids.includes(UNEXPLAINED))

/** Documents of our own, each with the verdict of Go's decoder: test/e2e/decoder.suite.ts asks Go for it again. */
const ownRows: ReadonlyArray<Row> = readDocuments()

describe('documents, and the verdict of Go’s own decoder', () => {
  it('are read as Go reads them, but for the deliberate differences', () => {
    expect(unexplained(compare(ownRows, (model) => model))).toStrictEqual([])
    expect(unexplained(compare(ownRows, lenient))).toStrictEqual([])
    const exact = ownRows.flatMap((row) => explainExact(lenient(modelOf(row.kind)), row))
    expect(exact).not.toContain(UNEXPLAINED)
  })

  it('have the same strict errors, but for the deliberate differences', () => {
    const found = ownRows.flatMap((row) => explainStrict(strict(lenient(modelOf(row.kind))), row))
    expect(found).not.toContain(UNEXPLAINED)
  })

  it('are accepted by Go, and refused', () => {
    expect(ownRows.filter(({ accept }) => accept).length).toBeGreaterThan(40)
    expect(ownRows.filter(({ accept }) => !accept).length).toBeGreaterThan(20)
  })

  it('differ as often as the documentation says', () => {
    const count = (read: (model: SomeModel) => SomeModel, id: string): number =>
      compare(ownRows, read).filter(({ ids }) => ids.includes(id)).length
    expectDocsTable(
      'docs/differences.md',
      ['', 'Go', 'this library', 'why', 'rows', 'lenient', 'exact'],
      differences.map(({ id, go, here, why }) => [
        `\`${id}\``,
        go,
        here,
        why,
        String(count((model) => model, id)),
        String(count(lenient, id)),
        String(ownRows.filter((row) => explainExact(lenient(modelOf(row.kind)), row).includes(id)).length)
      ])
    )
  })
})

describe.skipIf(!hasShared)('the maintainers’ documents, and the verdict of Go’s own decoder', () => {
  const rows = (): ReadonlyArray<Row> => JSON.parse(readShared('vectors/decode-vectors.json')) as ReadonlyArray<Row>

  it('are read as Go reads them, but for the deliberate differences', () => {
    expect(unexplained(compare(rows(), (model) => model))).toStrictEqual([])
  })

  it('are read as Go reads them by lenient codecs, but for five of the differences', () => {
    const different = compare(rows(), lenient)
    expect(unexplained(different)).toStrictEqual([])
    expect(new Set(different.flatMap(({ ids }) => ids))).toStrictEqual(
      new Set(['other-kind', 'unsafe-integer', 'fieldsV1', 'integer-spelling', 'duplicates'])
    )
  })
})

interface TimeRow {
  readonly input: string
  readonly accept: boolean
  readonly emitted: string | null
}

describe.skipIf(!hasShared).each([
  ['Time', Time, 'vectors/time-vectors.json'],
  ['MicroTime', MicroTime, 'vectors/microtime-vectors.json']
] as ReadonlyArray<readonly [string, Times<Time | MicroTime>, string]>)(
  'texts as %s, and the verdict of Go',
  (_name, times, file) => {
    it('are read and written as Go does, without exception', () => {
      const rows = JSON.parse(readShared(file)) as ReadonlyArray<TimeRow>
      const ours = rows.map(({ input }) => {
        const time = times.fromString(input)
        return { input, accept: O.isSome(time), emitted: O.toNullable(O.chain(times.normalForm)(time)) }
      })
      expect(rows.length).toBeGreaterThan(40)
      expect(ours).toStrictEqual(rows)
    })
  }
)
