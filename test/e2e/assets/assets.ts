// The binaries that the end-to-end tests need: etcd and kube-apiserver, and two programs of our own in Go.
import { execFileSync, type ExecFileSyncOptions, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/** The full names of the binaries. Without Go, there are only an etcd and a kube-apiserver. */
export interface Assets {
  readonly etcd: string
  readonly kubeApiserver: string
  /** Go's own decoder. */
  readonly oracle?: string
  /** A client of client-go. */
  readonly client?: string
}

// -------------------------------------------------------------------------------------
// what to build
// -------------------------------------------------------------------------------------

/** The releases of Kubernetes that can be built, each with the file of its modules; the first is the one unless told. */
const releases: ReadonlyMap<string, string> = new Map([
  ['1.37.2', 'go.mod'],
  ['1.32.13', 'v1.32.13.mod']
])

const goFolder = join(__dirname, '../go')

const etcdVersion = (): string => {
  const found = /go\.etcd\.io\/etcd\/server\/v3 (v\S+)/.exec(readFileSync(join(goFolder, 'etcd/go.mod'), 'utf8'))?.[1]
  if (found === undefined) throw new Error('etcd/go.mod names no etcd')
  return found
}

type Release = readonly [version: string, modFile: string]

const chosenRelease = (): Release => {
  const [newest = ''] = releases.keys()
  const version = process.env['E2E_KUBERNETES'] ?? newest
  const modFile = releases.get(version)
  if (modFile === undefined) {
    throw new Error(`E2E_KUBERNETES is ${version}: it may be ${Array.from(releases.keys()).join(' or ')}`)
  }
  return [version, modFile]
}

// -------------------------------------------------------------------------------------
// building
// -------------------------------------------------------------------------------------

export const hasGo = (): boolean => spawnSync('go', ['version']).status === 0

const goBuild = (cwd: string, out: string, ldflags: string, ...what: ReadonlyArray<string>): void => {
  const options: ExecFileSyncOptions = {
    cwd,
    stdio: 'inherit',
    env: { ...process.env, CGO_ENABLED: '0', GOFLAGS: '-buildvcs=false', GOWORK: 'off' }
  }
  execFileSync('go', ['build', '-trimpath', '-ldflags', ldflags, '-o', out, ...what], options)
}

/** Returns the version that a kube-apiserver prints. */
const versionFlags = (version: string): string => {
  const [major = '', minor = ''] = version.split('.')
  return Object.entries({ gitVersion: `v${version}`, gitMajor: major, gitMinor: minor })
    .map(([name, value]) => `-X k8s.io/component-base/version.${name}=${value}`)
    .join(' ')
}

/** Creates a folder completely or not at all, even if another process creates it at the same time. */
const makeOnce = (folder: string, make: (unfinished: string) => void): void => {
  if (existsSync(folder)) return
  mkdirSync(dirname(folder), { recursive: true })
  const unfinished = mkdtempSync(`${folder}.unfinished-`)
  try {
    make(unfinished)
    renameSync(unfinished, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
}

const cacheFolder = (): string =>
  join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'io-ts-kubernetes', 'e2e')

/** Builds a program of our own. Quick where Go has built it before. */
const buildProgram = (name: 'oracle' | 'client' | 'custom', [version, modFile]: Release): string => {
  const cache = cacheFolder()
  mkdirSync(cache, { recursive: true })
  const unfinished = mkdtempSync(join(cache, `${name}.unfinished-`))
  const program = join(cache, `${name}-v${version}`)
  try {
    goBuild(goFolder, join(unfinished, name), '-s -w', `-modfile=${modFile}`, `./${name}`)
    renameSync(join(unfinished, name), program)
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
  return program
}

const buildPrograms = (release: Release): Pick<Assets, 'oracle' | 'client'> => ({
  oracle: buildProgram('oracle', release),
  client: buildProgram('client', release)
})

/** Builds the program that judges custom resources; `undefined` without Go. */
export const buildCustom = (): string | undefined =>
  hasGo() ? buildProgram('custom', ['1.37.2', 'go.mod']) : undefined

/** Builds the binaries that are not in the cache. With an empty cache, this takes ten minutes on two cores. */
export const build = (): Assets => {
  const [version, modFile] = chosenRelease()
  const folder = join(cacheFolder(), `kubernetes-v${version}-etcd-${etcdVersion()}`)
  makeOnce(folder, (unfinished) => {
    console.log(`building etcd ${etcdVersion()} and kube-apiserver v${version}: this takes some minutes`)
    goBuild(join(goFolder, 'etcd'), join(unfinished, 'etcd'), '-s -w', 'go.etcd.io/etcd/server/v3')
    goBuild(
      goFolder,
      join(unfinished, 'kube-apiserver'),
      `-s -w ${versionFlags(version)}`,
      `-modfile=${modFile}`,
      'k8s.io/kubernetes/cmd/kube-apiserver'
    )
  })
  return { ...inFolder(folder), ...buildPrograms([version, modFile]) }
}

const inFolder = (folder: string): Assets => ({
  etcd: join(folder, 'etcd'),
  kubeApiserver: join(folder, 'kube-apiserver')
})

// -------------------------------------------------------------------------------------
// finding
// -------------------------------------------------------------------------------------

/** Returns the binaries that KUBEBUILDER_ASSETS names, or those that Go builds, or the reason why there are none. */
export const find = (): Assets | string => {
  const folder = process.env['KUBEBUILDER_ASSETS'] ?? ''
  if (folder === '') return hasGo() ? build() : 'KUBEBUILDER_ASSETS is not set, and Go is not installed'
  return hasGo() ? { ...inFolder(folder), ...buildPrograms(chosenRelease()) } : inFolder(folder)
}
