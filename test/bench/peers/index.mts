import { clientNode } from './clientNode.mts'
import { handwritten } from './handwritten.mts'
import { iots } from './iots.mts'
import { kubernetesModels } from './kubernetesModels.mts'
import { ours } from './ours.mts'
import type { Peer } from './Peer.mts'
import { getTypia } from './typia/index.mts'
import { valibot } from './valibot.mts'
import { zods } from './zod.mts'

/** All compared libraries, this one first. */
export const getPeers = async (mayEval: boolean): Promise<ReadonlyArray<Peer>> => [
  ours,
  handwritten,
  await getTypia(),
  ...zods(mayEval),
  valibot,
  kubernetesModels,
  iots,
  clientNode
]

export { handwritten, ours }
