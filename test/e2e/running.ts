import { inject } from 'vitest'
import type { Assets } from './assets/assets'
import type { Cluster } from './cluster/Cluster'

const running = inject('running')

/** True if there is no API server, so that the tests are skipped. */
export const isSkipped: boolean = running === null

const get = (): { readonly assets: Assets; readonly cluster: Cluster } => {
  if (running === null) throw new Error('these tests are skipped')
  return running
}

export const getAssets = (): Assets => get().assets

/** The API server that the tests share. */
export const getCluster = (): Cluster => get().cluster
