// npm run e2e:assets: builds the binaries of the end-to-end tests, and prints their paths.
import { dirname } from 'node:path'
import { build, hasGo } from './assets'

if (hasGo()) {
  console.log(`KUBEBUILDER_ASSETS=${dirname(build().etcd)}`)
} else {
  console.error('Go is not installed: it builds etcd and kube-apiserver')
  process.exitCode = 1
}
