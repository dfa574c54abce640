// The package as a user gets it: packed, and installed by npm into an empty project outside the repository, with its peer
// dependencies only.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import manifest from '../../package.json' with { type: 'json' }

const root = resolve(import.meta.dirname, '../..')

/** A path below the repository's own node_modules. */
export const fromRoot = (...path: ReadonlyArray<string>): string => join(root, 'node_modules', ...path)

/** Returns the output of a command. If it fails, the error contains the output. */
export const run = (cwd: string, command: string, ...args: ReadonlyArray<string>): string => {
  try {
    return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: 'pipe' })
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout?: string; readonly stderr?: string }
    throw new Error(`${command} ${args.join(' ')}\n${stdout ?? ''}${stderr ?? ''}`, { cause: error })
  }
}

/** A project with the installed package. */
export interface Project {
  readonly folder: string
  /** The packed package. */
  readonly tarball: string
  /** Runs Node in the project's folder. */
  readonly node: (...args: ReadonlyArray<string>) => string
  readonly remove: () => void
}

/** Packs a package of the repository into a folder, and returns the path of the tarball. */
export const pack = (folder: string, ...options: ReadonlyArray<string>): string => {
  mkdirSync(folder, { recursive: true })
  run(root, 'npm', 'pack', '--pack-destination', folder, ...options)
  return join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '')
}

/** Packs and installs the package, with additional packages of the repository. It takes some seconds. */
export const makeProject = (...others: ReadonlyArray<string>): Project => {
  const directory = mkdtempSync(join(tmpdir(), `${manifest.name}-`))
  const remove = (): void => rmSync(directory, { recursive: true, force: true })
  try {
    const tarball = pack(directory)

    const folder = join(directory, 'project')
    mkdirSync(folder)
    writeFileSync(join(folder, 'package.json'), '{ "private": true }')
    // fast-check depends on pure-rand
    const packages = [...Object.keys(manifest.peerDependencies), 'pure-rand', ...others].map((name) => fromRoot(name))
    // An empty cache and no network: every file that the package needs must be in the tarball or in its peers.
    const offline = ['--offline', '--cache', join(directory, 'cache'), '--install-links']
    run(folder, 'npm', 'install', ...offline, '--ignore-scripts', '--no-audit', '--no-fund', tarball, ...packages)
    return { folder, tarball, node: (...args) => run(folder, process.execPath, ...args), remove }
  } catch (error) {
    remove()
    throw error
  }
}
