// npm run e2e:assets: builds what the end-to-end tests need, and says where it is.
import { dirname } from 'node:path'
import { build, hasGo } from './assets'

if (hasGo()) {
  console.log(`KUBEBUILDER_ASSETS=${dirname(build().etcd)}`)
} else {
  console.error('Go is not installed: it builds etcd and kube-apiserver')
  process.exitCode = 1
}
