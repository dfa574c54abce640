// Go's own decoder as an oracle: for generated documents, verdict, value and strict errors are the same here, but for the
// differences that docs/differences.md lists.
import { writeFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { lenient, strict } from 'io-ts-kubernetes/codec'
import { describe, expect, it } from 'vitest'
import { documents } from '../support/models'
import { explain, explainStrict, type Row, UNEXPLAINED } from '../wire/compare'
import { documentsFile, readDocuments } from '../wire/documents'
import { getDocuments, ofRelease } from './documents'
import { getAssets, getCluster, isSkipped } from './running'
import { useOracle } from './useOracle'

/** So many in all. E2E_DOCUMENTS asks for more. */
const DOCUMENTS = Number(process.env['E2E_DOCUMENTS'] ?? 100_000)

/** So many are on their way at a time. */
const BATCH = 50

/** The differences that are of the text, and not of what it says. */
const ofText = ['duplicates', 'integer-spelling']

describe.skipIf(isSkipped || getAssets().oracle === undefined)('documents, generated', () => {
  const counts = new Map<string, number>()
  const getOracle = useOracle('generated documents, by deliberate difference:', counts)

  // UPDATE_DOCS=1 writes Go’s verdict anew. A document is added with its kind and its input, and with the apiVersion of a
  // neighbouring group
  it.skipIf(isSkipped || getCluster().minor < 37)(
    'test/fixtures/documents.json has Go’s result for each of its documents',
    async () => {
      const rows = readDocuments()
      const judged = await Promise.all(
        rows.map(async ({ apiVersion, kind, input }) => {
          const version = apiVersion ?? (kind === 'Status' ? 'v1' : 'authentication.k8s.io/v1')
          const row = { kind, input, ...(await getOracle().judge(version, kind, input)) }
          return apiVersion === undefined ? row : { apiVersion, ...row }
        })
      )
      if (process.env['UPDATE_DOCS'] === '1') writeFileSync(documentsFile, `${JSON.stringify(judged, null, 2)}\n`)
      else expect(judged).toStrictEqual(rows)
    }
  )

  it.each(Array.from(documents))('%s: this library and Go agree', async (name, model) => {
    const [apiVersion = '', kind = ''] = name.split(' ')
    const [forgiving, strictest] = [lenient(model), strict(lenient(model))]

    /** The deliberate differences that show in a document. */
    const compare = async (input: string): Promise<ReadonlyArray<string>> => {
      const row: Row = { kind, input, ...(await getOracle().judge(apiVersion, kind, input)) }
      const ids = [...explain(model, row), ...explain(forgiving, row), ...explainStrict(strictest, row)]
      if (ids.includes(UNEXPLAINED)) throw new Error(`not as Go: ${JSON.stringify({ ...row, ids })}`)
      return ids
    }

    const inputs = ofRelease(getCluster().minor, getDocuments(model))
    await fc.assert(
      fc.asyncProperty(fc.array(inputs, { minLength: BATCH, maxLength: BATCH }), async (batch) => {
        await Promise.all(
          batch.map(async (input) => {
            const ids = new Set(await compare(input))
            for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
            if (!ofText.some((id) => ids.has(id))) return
            // written once more, it no longer shows what a parsed value cannot
            const again = await compare(JSON.stringify(JSON.parse(input)))
            expect(ofText.filter((id) => again.includes(id))).toStrictEqual([])
          })
        )
      }),
      { numRuns: Math.ceil(DOCUMENTS / documents.size / BATCH) }
    )
  })
})
