// Compares generated texts with Go's decoder: verdict, value, strict errors and their order are equal, except for the two
// kinds of documents that this library refuses.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, type Finding, type Row } from '../exact/compare'
import { getTexts } from '../exact/texts'
import { documents } from '../support/models'
import { getAssets, isSkipped } from './running'
import { useOracle } from './useOracle'

/** The number of documents. E2E_DOCUMENTS overrides it. */
const DOCUMENTS = Number(process.env['E2E_DOCUMENTS'] ?? 100_000)

/** The number of documents that are sent at a time. */
const BATCH = 50

describe.skipIf(isSkipped || getAssets().oracle === undefined)('generated texts', () => {
  const counts = new Map<Finding, number>()
  const getOracle = useOracle('generated texts:', counts)

  it.each(Array.from(documents))('%s: this library and Go agree', async (name, model) => {
    const [apiVersion = '', kind = ''] = name.split(' ')
    await fc.assert(
      fc.asyncProperty(fc.array(getTexts(model), { minLength: BATCH, maxLength: BATCH }), async (batch) => {
        await Promise.all(
          batch.map(async (bytes) => {
            const inputBase64 = bytes.toString('base64')
            const row: Row = {
              about: '',
              kind,
              apiVersion,
              inputBase64,
              ...(await getOracle().judgeBytes(apiVersion, kind, bytes))
            }
            const finding = compare(row)
            if (finding.startsWith('disagrees')) {
              throw new Error(`not as Go: ${JSON.stringify({ ...row, finding, text: bytes.toString() })}`)
            }
            counts.set(finding, (counts.get(finding) ?? 0) + 1)
          })
        )
      }),
      { numRuns: Math.ceil(DOCUMENTS / documents.size / BATCH) }
    )
    expect(counts.get('agrees')).toBeGreaterThan(0)
  })
})
