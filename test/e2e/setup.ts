// Runs once for all end-to-end tests: finds or builds the binaries, and starts the API server that most tests share.
import type { TestProject } from 'vitest/node'
import { type Assets, find } from './assets/assets'
import { type Cluster, startCluster } from './cluster/Cluster'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Null if the tests are skipped. */
    readonly running: { readonly assets: Assets; readonly cluster: Cluster } | null
  }
}

export default async ({ provide }: TestProject): Promise<(() => Promise<void>) | undefined> => {
  const assets = find()
  if (typeof assets === 'string') {
    console.log(`The end-to-end tests are skipped: ${assets}.`)
    provide('running', null)
    return
  }
  if (assets.oracle === undefined) console.log('The tests against Go’s own decoder are skipped: Go is not installed.')
  const [cluster, stop] = await startCluster(assets)
  provide('running', { assets, cluster })
  return stop
}
