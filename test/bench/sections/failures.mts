// Documents with very many errors. The number of reported errors is limited, so the time should be limited too.
import { deepStrictEqual, ok } from 'node:assert/strict'
import * as E from 'fp-ts/Either'
import type * as t from 'io-ts'
import { fieldErrors } from 'io-ts-kubernetes/errors'
import type { Case, Comparison } from '../harness.mts'
import { reviewOf } from '../payloads.mts'
import { ours } from '../peers/index.mts'
import type { Peer } from '../peers/Peer.mts'
import { formatCount, formatNanos } from '../report/Table.mts'
import type { Section } from './Section.mts'

const FEW = 200
const MANY = 10_000
const HUGE = 1_000_000

const documentOf = (count: number): unknown =>
  JSON.parse(JSON.stringify(reviewOf({ groups: Array.from({ length: count }, (_, i) => i) })))

const caseOf = (peer: Peer, count: number): Case => {
  const document = documentOf(count)
  const errors = peer.errorsOf?.(peer.decode(document)) ?? 0
  ok(errors >= 100, `${peer.name} names ${String(errors)} of ${String(count)} mistakes`)
  return { name: peer.name, run: peer.decode, inputs: [document] }
}

const assertCapped = (): void => {
  const last = E.match(
    (errors: t.Errors) => fieldErrors(errors).at(-1),
    () => undefined
  )(ours.decode(documentOf(HUGE)) as t.Validation<unknown>)
  deepStrictEqual(last, { type: 'MoreErrors', field: '', detail: `${String(HUGE - 100)} more errors` })
}

/** The section about invalid documents. */
export const failuresSection = (peers: ReadonlyArray<Peer>): Section => {
  assertCapped()
  const few = caseOf(ours, FEW)
  const huge = caseOf(ours, HUGE)
  const rows = peers
    .filter((peer) => peer.errorsOf !== undefined)
    .map((peer) => ({
      peer,
      // the others' time grows with the document: a million would take them seconds
      cases: peer === ours ? [few, caseOf(peer, MANY), huge] : [FEW, MANY].map((count) => caseOf(peer, count))
    }))
  const comparisons: ReadonlyArray<Comparison> = [
    { reference: few, cases: rows.flatMap(({ cases }) => cases).filter((each) => each !== few) }
  ]
  return {
    id: 'failures',
    comparisons,
    report: (costs) => ({
      table: {
        title: 'Many mistakes',
        note: 'Decoding a document with this number of groups that are numbers. This library reports at most 100 errors and the number of the others, which limits their cost.',
        head: ['', ...[FEW, MANY, HUGE].map(formatCount)],
        rows: rows.map(({ peer, cases }) => [
          peer === ours ? `**${peer.name}**` : peer.name,
          ...[0, 1, 2].map((i) => {
            const found = cases[i]
            return found === undefined ? '–' : formatNanos(costs.get(found)?.nanos ?? NaN)
          })
        ])
      },
      data: Object.fromEntries(
        rows.map(({ peer, cases }) => [
          peer.name,
          Object.fromEntries(cases.map((each, i) => [String([FEW, MANY, HUGE][i]), costs.get(each)?.ratio ?? NaN]))
        ])
      ),
      targets: [
        {
          name: 'a million mistakes ÷ 200',
          measured: costs.get(huge)?.ratio ?? NaN,
          limit: 2,
          sense: 'at most'
        }
      ]
    })
  }
}
