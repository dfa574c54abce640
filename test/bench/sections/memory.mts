// Bytes that are allocated for a document.
import { kept, median, tidyUp } from '../harness.mts'
import { type Payload, payloads } from '../payloads.mts'
import { ours } from '../peers/index.mts'
import type { Peer } from '../peers/Peer.mts'
import { formatCount } from '../report/Table.mts'
import type { Report } from './Section.mts'

/** Calls whose bytes are added up. They fit into young memory, so that nothing is collected in between. */
const BYTES = 400_000

const allocate = (f: () => unknown, calls: number): number => {
  tidyUp()
  const before = process.memoryUsage().heapUsed
  for (let i = 0; i < calls; i++) kept.last = f()
  return process.memoryUsage().heapUsed - before
}

const nothing = (): unknown => undefined

/** Returns the bytes of one call. What measuring itself allocates is subtracted. */
const bytesOf = (f: () => unknown, rounds: number): number => {
  const estimate = median(Array.from({ length: rounds }, () => allocate(f, 1) - allocate(nothing, 1)))
  const calls = Math.max(1, Math.round(BYTES / Math.max(estimate, 100)))
  return median(Array.from({ length: rounds }, () => (allocate(f, calls) - allocate(nothing, calls)) / calls))
}

/** Measures and reports: the peers have decoded all payloads before. */
export const reportMemory = (peers: ReadonlyArray<Peer>, rounds: number): Report => {
  const columns = payloads.filter(({ valid }) => valid)
  const rows = [
    {
      name: '`JSON.parse`',
      bytes: columns.map(({ text }) => bytesOf(() => JSON.parse(text) as unknown, rounds))
    },
    ...peers.map((peer: Peer) => ({
      name: peer === ours ? `**${peer.name}**` : peer.name,
      bytes: columns.map(({ text }: Payload) => {
        const document = JSON.parse(text) as unknown
        return bytesOf(() => peer.decode(document), rounds)
      })
    }))
  ]
  return {
    table: {
      title: 'Memory',
      note: 'Bytes that are allocated to decode a parsed document once; in the first row, to parse its text.',
      head: ['', ...columns.map(({ name }) => name)],
      rows: rows.map(({ name, bytes }) => [name, ...bytes.map(formatCount)])
    },
    data: Object.fromEntries(
      rows.map(({ name, bytes }) => [
        name.replace(/[`*]/g, ''),
        Object.fromEntries(bytes.map((each, i) => [columns[i]?.name ?? '', each]))
      ])
    ),
    targets: []
  }
}
