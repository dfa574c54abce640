// Compares generated texts of scalars with Go: verdict, normal form, bytes and order are equal. Numbers that JavaScript
// rounds are refused.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answer, compare } from '../scalar/compare'
import { getQuestions, type Question } from '../scalar/texts'
import { getAssets, isSkipped } from './running'
import { useOracle } from './useOracle'

/** The number of texts. E2E_DOCUMENTS overrides it. */
const TEXTS = Number(process.env['E2E_DOCUMENTS'] ?? 100_000)

/** The number of texts that are sent at a time. */
const BATCH = 1000

describe.skipIf(isSkipped || getAssets().oracle === undefined)('generated scalars', () => {
  const counts = new Map<string, number>()
  const getOracle = useOracle('generated scalars:', counts)

  it('this library and Go agree', async () => {
    for (let done = 0; done < TEXTS; done += BATCH) {
      const questions = fc.sample(getQuestions(), Math.min(BATCH, TEXTS - done))
      const answers = await Promise.all(questions.map(getOracle().judgeScalar))
      questions.forEach((question, i) => {
        const finding = compare(question, answers[i] as Answer)
        if (finding.startsWith('disagrees')) throw new Error(JSON.stringify({ finding, question, answer: answers[i] }))
        counts.set(finding, (counts.get(finding) ?? 0) + 1)
      })
    }
    expect(counts.get('agrees')).toBeGreaterThan(TEXTS / 2)
  })

  it.skipIf(process.env['E2E_VECTORS'] === undefined)('writes the vectors of test/scalar', async () => {
    const questions = fc.sample(getQuestions(), { seed: 1, numRuns: 4000 })
    const lines = new Set(
      await Promise.all(
        questions.map(async ({ scalar, input, other }: Question) => {
          const { output, order } = await getOracle().judgeScalar({
            scalar,
            input,
            ...(other !== undefined && { other })
          })
          return JSON.stringify([scalar, input, output, ...(other === undefined ? [] : [other, order ?? null])])
        })
      )
    )
    writeFileSync(join(__dirname, '../fixtures/go/scalars-v1.37.2.json'), `[\n${[...lines].sort().join(',\n')}\n]\n`)
  })
})
