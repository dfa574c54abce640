// Minified bundles of an application, made by widely used bundlers.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build as esbuild, transform } from 'esbuild'
import { build as rolldown } from 'rolldown'
import { type Plugin, rollup } from 'rollup'
import manifest from '../../package.json' with { type: 'json' }
import type { Installed } from './installed.mts'

/** Returns the code of an application's bundle. */
export type Bundler = (installed: Installed, code: string) => Promise<string>

const peers = Object.keys(manifest.peerDependencies)

const isPeer = (id: string): boolean => peers.some((peer) => id === peer || id.startsWith(`${peer}/`))

/** Bundles an application with its dependencies. */
export const bundle: Bundler = (installed, code) => withEsbuild(installed, code, [])

/** Bundles an application without the peer dependencies, which it has anyway. */
export const bundleAlone: Bundler = (installed, code) => withEsbuild(installed, code, peers)

const withEsbuild = async ({ project }: Installed, code: string, external: ReadonlyArray<string>): Promise<string> => {
  const { outputFiles } = await esbuild({
    stdin: { contents: code, resolveDir: project },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    external: [...external],
    write: false,
    logLevel: 'silent'
  })
  return outputFiles[0]?.text ?? ''
}

/** Writes the application to a file: rollup and rolldown do not accept a string. */
const withFile = async <A,>({ project }: Installed, code: string, use: (file: string) => Promise<A>): Promise<A> => {
  const file = join(mkdtempSync(join(project, 'application-')), 'index.mjs')
  writeFileSync(file, code)
  return use(file)
}

/** A plugin that finds the package: rollup does not look for packages itself. */
const resolver = ({ folder }: Installed): Plugin => ({
  name: 'resolver',
  resolveId: (id) => {
    if (id !== manifest.name && !id.startsWith(`${manifest.name}/`)) return null
    const path = `.${id.slice(manifest.name.length)}`
    const [, conditions] = Object.entries<string | Conditions>(manifest.exports).find(([key]) => key === path) ?? []
    return typeof conditions === 'object' ? join(folder, conditions.import.default) : null
  }
})

interface Conditions {
  readonly import: { readonly default: string }
}

const withRollup: Bundler = (installed, code) =>
  withFile(installed, code, async (file) => {
    const built = await rollup({
      input: file,
      plugins: [resolver(installed)],
      external: isPeer,
      // rollup does not read sideEffects of package.json; it analyses the code, which has no side effects
      treeshake: { moduleSideEffects: (id) => !isPeer(id) },
      logLevel: 'silent'
    })
    const { output } = await built.generate({ format: 'esm' })
    return (await transform(output[0].code, { minify: true, format: 'esm' })).code
  })

const withRolldown: Bundler = (installed, code) =>
  withFile(installed, code, async (file) => {
    const { output } = await rolldown({
      input: file,
      external: isPeer,
      output: { format: 'esm', minify: true },
      logLevel: 'silent',
      write: false
    })
    return output[0].code
  })

/** The bundlers that must drop unused code, without the peer dependencies. */
export const bundlers: Readonly<Record<string, Bundler>> = {
  esbuild: bundleAlone,
  rollup: withRollup,
  rolldown: withRolldown
}

export const gzipped = (code: string): number => gzipSync(code, { level: 9 }).length
