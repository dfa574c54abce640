// npm run bench. docs/benchmarks.md says what is measured, and how.
//
// It runs with the settings of scripts/tsconfig.src.json, which lead no name to src/: 'io-ts-kubernetes' is the package
// in dist/. To see that nothing needs eval: NODE_OPTIONS=--disallow-code-generation-from-strings npm run bench
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type Case, collectAll, collects, type Effort, measure, warm } from './harness.mts'
import { getPeers, ours } from './peers/index.mts'
import { isMet, peerTable, settingOf, targetTable, toChart, toGrowthChart, toPage } from './report/benchmarks.mts'
import { writePage } from './report/page.mts'
import { toText } from './report/Table.mts'
import { arbitrariesSection } from './sections/arbitraries.mts'
import { documentSections } from './sections/documents.mts'
import { exactSection } from './sections/exact.mts'
import { failuresSection } from './sections/failures.mts'
import { measureGrowth, reportGrowth } from './sections/growth.mts'
import { reportMemory } from './sections/memory.mts'
import { hostileSection } from './sections/hostile.mts'
import { opticsSection } from './sections/optics.mts'
import { podSections } from './sections/pods.mts'
import { assertChecks, assertOutcomes } from './sections/outcomes.mts'
import type { Report, Section } from './sections/Section.mts'
import { warmCases } from './warm/cases.mts'
import type { Documents } from './warm/Documents.mts'
import { dropValues } from './warm/drop.mts'
import { few } from './warm/few.mts'
import { getMany } from './warm/many.mts'

const { values: options } = parseArgs({
  options: { quick: { type: 'boolean' }, json: { type: 'boolean' }, check: { type: 'boolean' } }
})
const { quick = false, json = false, check = false } = options

const effort: Effort = quick ? { rounds: 7, sliceMillis: 2 } : { rounds: 21, sliceMillis: 5 }

/** Prints the progress of a long run, with the seconds since its start. */
const say = (what: string): void =>
  void process.stderr.write(
    `${Math.round(performance.now() / 1000)
      .toString()
      .padStart(4)} s  ${what}\n`
  )

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
dropValues(peers)
for (const peer of peers) assertOutcomes(peer)
const sections = [
  ...documentSections(peers, 'few'),
  ...(await podSections()),
  exactSection(),
  failuresSection(peers),
  opticsSection()
]
const harder = documentSections(peers, 'many')

const run = ({ id, comparisons, report }: Section): Report & { readonly id: string } => {
  say(`measuring ${id}`)
  return { id, ...report(new Map(comparisons.flatMap((comparison) => [...measure(comparison, effort)]))) }
}

const casesIn = (all: ReadonlyArray<Section>): ReadonlyArray<Case> =>
  all.flatMap(({ comparisons }) => comparisons).flatMap(({ reference, cases }) => [reference, ...cases])

const warmUp = (documents: Documents, all: ReadonlyArray<Section>): void => {
  warm([...warmCases(ours, peers, documents), ...casesIn(all)], { rounds: 2, sliceMillis: effort.sliceMillis })
  // V8 remembers a limited number of first keys, and forgets those of which no object is left
  collectAll()
}

if (check) {
  for (const peer of peers) assertChecks(peer)
  arbitrariesSection()
  console.log(`${peers.map(({ name }) => name).join(', ')}: every outcome is as it should be`)
} else {
  if (!collects) say('without --expose-gc, garbage is collected whenever it pleases')
  say('asserting outcomes')
  execFileSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), '--check'], {
    stdio: ['ignore', 'ignore', 'inherit']
  })
  say('warming up')
  warmUp(few, sections)
  const reports = sections.map(run)
  say('measuring memory')
  const memory = { id: 'memory', ...reportMemory(peers, effort.rounds) }
  say('measuring growth')
  const growths = measureGrowth(effort)
  say('warming up with many shapes')
  warmUp(getMany(), harder)
  const all = [
    ...harder.map(run),
    ...reports,
    memory,
    ...reportGrowth(growths),
    run(hostileSection()),
    run(arbitrariesSection())
  ]

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
      await writePage('benchmarks.svg', toChart(ratios['decode, many shapes'] ?? {}))
      await writePage('growth.svg', toGrowthChart(growths))
    }
  }
}
