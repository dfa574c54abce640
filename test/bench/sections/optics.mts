// Reading and changing one field, compared with hand-written spreads and with hand-composed optics of monocle-ts.
import { deepStrictEqual } from 'node:assert/strict'
import { pipe } from 'fp-ts/function'
import * as O from 'fp-ts/Option'
import { TokenRequest, TokenReview } from 'io-ts-kubernetes/authentication/v1'
import { getOptics } from 'io-ts-kubernetes/optics'
import * as L from 'monocle-ts/Lens'
import * as Op from 'monocle-ts/Optional'
import type { Case } from '../harness.mts'
import { ours } from '../peers/index.mts'
import { type Column, toComparison, toData, toTable } from './grid.mts'
import type { Section } from './Section.mts'

const review: TokenReview = TokenReview.make({
  metadata: { name: 'a' },
  spec: { token: 'b' },
  status: { authenticated: true, user: { username: 'jane', uid: '1', groups: ['c'], extra: {} } }
})
const request: TokenRequest = TokenRequest.make({ spec: { audiences: ['vault'] } })

const shout = (text: string): string => `${text}!`
const append = (items: ReadonlyArray<string>): ReadonlyArray<string> => [...items, 'api']

const handwritten = 'hand-written'
const composed = 'monocle-ts'

/** One operation, implemented in several ways. */
const columnOf = <S,>(name: string, input: S, ways: Readonly<Record<string, (s: S) => unknown>>): Column => {
  const cases = Object.entries(ways).map(([row, run]): Case => ({ name: row, run, inputs: [input] }))
  const reference = cases.find((each) => each.name === handwritten)
  if (reference === undefined) throw new Error(`nothing to compare with: ${name}`)
  for (const { name: row, run } of cases) {
    deepStrictEqual((run as (s: S) => unknown)(input), (reference.run as (s: S) => unknown)(input), `${row}: ${name}`)
  }
  return {
    name,
    reference,
    cases: new Map(cases.filter((each) => each !== reference).map((each) => [each.name, each]))
  }
}

const columns = (): ReadonlyArray<Column> => {
  const tokenReview = getOptics(TokenReview)
  const tokenRequest = getOptics(TokenRequest)
  const username = pipe(
    L.id<TokenReview>(),
    L.prop('status'),
    L.fromNullable,
    Op.prop('user'),
    Op.fromNullable,
    Op.prop('username'),
    Op.fromNullable
  )
  const audiences = pipe(L.id<TokenRequest>(), L.prop('spec'), L.prop('audiences'))
  return [
    columnOf('getOption, three levels', review, {
      [ours.name]: tokenReview.status.user.username.getOption,
      [handwritten]: (s) => O.fromNullable(s.status?.user?.username),
      [composed]: username.getOption
    }),
    columnOf('modify, a Lens', request, {
      [ours.name]: pipe(tokenRequest.spec.audiences, L.modify(append)),
      [handwritten]: (s) => ({ ...s, spec: { ...s.spec, audiences: append(s.spec.audiences) } }),
      [composed]: pipe(audiences, L.modify(append))
    }),
    columnOf('modify, an Optional', review, {
      [ours.name]: pipe(tokenReview.status.user.username, Op.modify(shout)),
      [handwritten]: (s) =>
        s.status?.user?.username === undefined
          ? s
          : { ...s, status: { ...s.status, user: { ...s.status.user, username: shout(s.status.user.username) } } },
      [composed]: pipe(username, Op.modify(shout))
    }),
    columnOf('upsert', request, {
      [ours.name]: tokenRequest.spec.boundObjectRef.uid.upsert('4c7d'),
      [handwritten]: (s) => ({ ...s, spec: { ...s.spec, boundObjectRef: { ...s.spec.boundObjectRef, uid: '4c7d' } } })
    })
  ]
}

/** Optics. */
export const opticsSection = (): Section => {
  const all = columns()
  return {
    id: 'optics',
    comparisons: all.map(toComparison),
    report: (costs) => ({
      table: toTable(
        'Optics',
        'Reading or changing one field, in units of hand-written code with `?.` and spreads.',
        all,
        [ours.name, composed],
        costs
      ),
      data: toData(all, costs),
      targets: []
    })
  }
}
