import { type Effort, measure, warm } from './harness.mts'
import { getPeers, ours, handwritten } from './peers/index.mts'
import { documentSections } from './sections/documents.mts'
import { warmCases } from './warm.mts'
const all = process.argv.includes('--all')
const peers = all ? await getPeers(true) : [ours, handwritten]
const effort: Effort = { rounds: 15, sliceMillis: 3 }
const sections = documentSections(peers).filter(({ id }) => process.argv.includes(id))
const measured = sections.flatMap(({ comparisons }) => comparisons)
warm([...warmCases(ours, peers), ...measured.flatMap(({ reference, cases }) => [reference, ...cases])], {
  rounds: 2,
  sliceMillis: 3
})
for (const s of sections) {
  const r = s.report(new Map(s.comparisons.flatMap((c) => [...measure(c, effort)])))
  for (const [k, v] of Object.entries(r.data as Record<string, Record<string, number>>)) {
    console.log(s.id, k, JSON.stringify(v))
  }
}
