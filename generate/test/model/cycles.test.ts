import { describe, expect, it } from 'vitest'
import { makeIsCyclic } from '../../src/model/cycles'
import { type Model, noDoc, reference } from '../../src/model/Model'

const modelOf = (id: string, references: ReadonlyArray<string>): Model => ({
  id,
  folder: 'a/v1',
  name: id,
  source: id,
  doc: noDoc,
  fields: references.map((to) => ({
    key: to,
    type: reference(to),
    required: false,
    pointer: false,
    secret: false,
    doc: noDoc
  })),
  preservesUnknown: false
})

/** Returns the pairs of models that need each other. */
const cyclicPairs = (references: Readonly<Record<string, ReadonlyArray<string>>>): ReadonlyArray<string> => {
  const ids = Object.keys(references)
  const isCyclic = makeIsCyclic(Object.entries(references).map(([id, to]) => modelOf(id, to)))
  return ids.flatMap((from) => ids.flatMap((to) => (isCyclic(from, to) ? [`${from}${to}`] : [])))
}

describe('models that need each other', () => {
  it('are those of one cycle', () => {
    expect(
      cyclicPairs({ A: ['B', 'missing'], B: ['C', 'D'], C: ['B'], D: ['D'], E: ['A'], F: ['G'], G: [] })
    ).toStrictEqual(['BB', 'BC', 'CB', 'CC', 'DD'])
  })

  it('are those of cycles that share a model', () => {
    expect(cyclicPairs({ A: ['B', 'C'], B: ['A'], C: ['A', 'D'], D: ['B'] })).toHaveLength(16)
  })

  it('are found in a chain of 100,000 models', () => {
    const last = 99_999
    const models = Array.from({ length: last + 1 }, (_, index) =>
      modelOf(`m${index}`, [`m${index === last ? last - 1 : index + 1}`])
    )
    const isCyclic = makeIsCyclic(models)
    expect([isCyclic('m0', 'm1'), isCyclic(`m${last - 1}`, `m${last}`)]).toStrictEqual([false, true])
  })
})
