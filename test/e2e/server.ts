// npm run e2e:server: starts an API server for experiments, and stops it on Ctrl-C. The server has a service account
// `build`. If WEBHOOK is set, it asks the token webhook at this address.
import { find } from './assets/assets'
import { ADMIN, startCluster } from './cluster/Cluster'
import { createServiceAccount } from './cluster/objects'

const main = async (): Promise<void> => {
  const assets = find()
  if (typeof assets === 'string') throw new Error(assets)
  const url = process.env['WEBHOOK']
  const [cluster, stop] = await startCluster(assets, url === undefined ? undefined : { url, version: 'v1' })
  await createServiceAccount(cluster, 'build')
  console.log(`export SERVER=${cluster.server} NODE_EXTRA_CA_CERTS=${cluster.caFile} BEARER=${ADMIN}`)
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stop().then(() => process.exit()))
}

void main()
