// Go's own decoder during the tests of a file.
import { afterAll, beforeAll } from 'vitest'
import { type Kinds, type Oracle, startOracle } from './oracle'
import { getAssets } from './running'

/** Starts the decoder before the tests, and stops it afterwards. Then it prints the counts. */
export const useOracle = (what: string, counts: ReadonlyMap<string, number>, kinds?: Kinds): (() => Oracle) => {
  let oracle: Oracle
  beforeAll(() => {
    oracle = startOracle(getAssets().oracle ?? '', kinds)
  })
  afterAll(async () => {
    await oracle.stop()
    console.log(what, Object.fromEntries(counts))
  })
  return () => oracle
}
