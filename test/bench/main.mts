// npm run bench. docs/benchmarks.md says what is measured, and how.
//
// It runs with the settings of scripts/tsconfig.src.json, which lead no name to src/: 'io-ts-kubernetes' is the package
// in dist/. To see that nothing needs eval: NODE_OPTIONS=--disallow-code-generation-from-strings npm run bench
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { collects, type Effort, measure, warm } from './harness.mts'
import { getPeers, ours } from './peers/index.mts'
import { isMet, peerTable, settingOf, targetTable, toChart, toPage } from './report/benchmarks.mts'
import { writePage } from './report/page.mts'
import { toText } from './report/Table.mts'
import { arbitrariesSection } from './sections/arbitraries.mts'
import { documentSections } from './sections/documents.mts'
import { exactSection } from './sections/exact.mts'
import { failuresSection } from './sections/failures.mts'
import { reportGrowth } from './sections/growth.mts'
import { opticsSection } from './sections/optics.mts'
import { assertChecks, assertOutcomes } from './sections/outcomes.mts'
import type { Report, Section } from './sections/Section.mts'
import { warmCases } from './warm.mts'

const { values: options } = parseArgs({
  options: { quick: { type: 'boolean' }, json: { type: 'boolean' }, check: { type: 'boolean' } }
})
const { quick = false, json = false, check = false } = options

const effort: Effort = quick ? { rounds: 7, sliceMillis: 2 } : { rounds: 21, sliceMillis: 5 }

/** Prints the progress of a long run. */
const say = (what: string): void => void process.stderr.write(`${what}\n`)

const mayMakeCode = (): boolean => {
  try {
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- whether this may be done is the question
    return new Function('return true')() === true
  } catch {
    return false
  }
}

const mayEval = mayMakeCode()
const peers = await getPeers(mayEval)
for (const peer of peers) assertOutcomes(peer)
const sections = [...documentSections(peers), exactSection(), failuresSection(peers), opticsSection()]

const run = ({ id, comparisons, report }: Section): Report & { readonly id: string } => {
  say(`measuring ${id}`)
  return { id, ...report(new Map(comparisons.flatMap((comparison) => [...measure(comparison, effort)]))) }
}

if (check) {
  for (const peer of peers) assertChecks(peer)
  arbitrariesSection()
  console.log(`${peers.map(({ name }) => name).join(', ')}: every outcome is as it should be`)
} else {
  if (!collects) say('without --expose-gc, garbage is collected whenever it pleases')
  say('asserting outcomes')
  execFileSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), '--check'], { stdio: 'pipe' })
  say('warming up')
  const measured = sections.flatMap(({ comparisons }) => comparisons)
  warm([...warmCases(ours, peers), ...measured.flatMap(({ reference, cases }) => [reference, ...cases])], {
    rounds: 2,
    sliceMillis: effort.sliceMillis
  })

  const reports = sections.map(run)
  say('measuring growth')
  const growth = { id: 'growth', ...reportGrowth(effort) }
  // last: V8 remembers a limited number of first keys, and an arbitrary makes objects with any
  const all = [...reports, growth, run(arbitrariesSection())]

  const setting = settingOf(effort.rounds, mayEval)
  const tables = all.map(({ table }) => table)
  const targets = all.flatMap((report) => report.targets)
  const ratios = Object.fromEntries(all.map(({ id, data }) => [id, data]))

  if (json) {
    console.log(
      JSON.stringify(
        { setting, ratios, targets: targets.map((target) => ({ ...target, met: isMet(target) })) },
        null,
        2
      )
    )
  } else {
    console.log([peerTable(peers), ...tables, targetTable(targets)].map(toText).join('\n\n'))
    if (!quick) {
      await writePage('benchmarks.md', toPage(setting, peers, tables, targets))
      await writePage('benchmarks.svg', toChart(ratios['decode'] ?? {}))
    }
  }
}
