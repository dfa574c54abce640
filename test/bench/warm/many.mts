// Documents of very many shapes: those of the arbitraries, and recorded traffic of kube-apiserver.
import { readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { getArbitrary, getInvalidDocumentArbitrary, getWireArbitrary } from 'io-ts-kubernetes/arbitrary'
import { documents, type SomeModel } from '../../support/models.ts'
import type { Documents } from './Documents.mts'

/** Values and documents that an arbitrary makes of each model. */
const RUNS = { numRuns: 400, seed: 7 }

// -------------------------------------------------------------------------------------
// recorded traffic
// -------------------------------------------------------------------------------------

const recordings = new URL('../../fixtures/recorded/', import.meta.url)

/** Returns the parts of recorded exchanges. A body is a JSON text in a string. */
const partsOf = (u: unknown): ReadonlyArray<unknown> => {
  if (typeof u !== 'string') return Object.values(Object(u) as object)
  try {
    return u.startsWith('{') ? [JSON.parse(u)] : []
  } catch {
    return []
  }
}

/** Returns the model of a document. */
const modelOf = (u: unknown): SomeModel | undefined => {
  const { apiVersion, kind } = Object(u) as Readonly<Record<string, unknown>>
  return documents.get(`${String(apiVersion)} ${String(kind)}`)
}

const documentsIn = (u: unknown): ReadonlyArray<unknown> =>
  modelOf(u) === undefined ? partsOf(u).flatMap(documentsIn) : [u]

const getRecorded = (): ReadonlyArray<unknown> =>
  readdirSync(recordings)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => documentsIn(JSON.parse(readFileSync(new URL(file, recordings), 'utf8'))))

// -------------------------------------------------------------------------------------
// documents
// -------------------------------------------------------------------------------------

/** Returns documents of many shapes. */
export const getMany = (): Documents => {
  const recorded = getRecorded()
  return {
    right: (model) => [
      ...fc.sample(getArbitrary(model), RUNS).map(model.encode),
      ...fc.sample(getWireArbitrary(model), RUNS),
      ...recorded.filter((document) => modelOf(document) === model)
    ],
    wrong: (model) => fc.sample(getInvalidDocumentArbitrary(model), RUNS).map(({ wire }) => wire)
  }
}
