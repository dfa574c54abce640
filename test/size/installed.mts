// The built package in a separate folder, with its peer dependencies.
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import manifest from '../../package.json' with { type: 'json' }

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A project that has the package installed. */
export interface Installed {
  /** The project's folder. */
  readonly project: string
  /** The package's folder. */
  readonly folder: string
  readonly remove: () => void
}

/** The names of the entry points: `io-ts-kubernetes`, `io-ts-kubernetes/codec`. */
export const entries: ReadonlyArray<string> = Object.keys(manifest.exports)
  .filter((path) => path !== './package.json')
  .map((path) => manifest.name + path.slice(1))

/** Builds and installs the package. It takes some seconds. */
export const install = (): Installed => {
  // below node_modules, so that the peer dependencies are found
  const cache = join(root, 'node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  const project = mkdtempSync(join(cache, 'size-'))
  const folder = join(project, 'node_modules', manifest.name)
  const remove = (): void => rmSync(project, { recursive: true, force: true })
  try {
    // without its own package.json, it would be a part of this package, and import the package of the root folder
    writeFileSync(join(project, 'package.json'), '{ "private": true }')
    mkdirSync(folder, { recursive: true })
    copyFileSync(join(root, 'package.json'), join(folder, 'package.json'))
    execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), join(folder, 'dist')], { stdio: 'pipe' })
    return { project, folder, remove }
  } catch (error) {
    remove()
    throw error
  }
}
