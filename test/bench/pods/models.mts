// The models of a Pod and a PodList, as the command writes them with compiled code. A program gets them as the compiler
// writes them: one ES module for each file.
import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import type { Model } from 'io-ts-kubernetes/codec'

/** A model whose values do not matter. */
type SomeModel = Model<object>

const root = fileURLToPath(new URL('../../..', import.meta.url))

// inside the package, so that it finds the built package by its public names; Git ignores it
const out = join(root, 'test/bench/written')

/** Writes the models, and loads them. */
export const loadModels = async (): Promise<{ readonly Pod: SomeModel; readonly PodList: SomeModel }> => {
  execFileSync(
    process.execPath,
    [
      join(root, 'node_modules/tsx/dist/cli.mjs'),
      // the command runs from its sources, and this program with the built package
      ...['--tsconfig', join(root, 'tsconfig.json')],
      join(root, 'generate/src/main.ts'),
      ...['--openapi', join(root, 'test/bench/pods/core.json')],
      ...['--kinds', 'v1/Pod', 'v1/PodList', '--compiled'],
      ...['--extension', '.js', '--out', join(out, 'models')]
    ],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] }
  )
  const files = readdirSync(join(out, 'models'), { recursive: true, encoding: 'utf8' })
  await build({
    entryPoints: files.filter((file) => file.endsWith('.ts')).map((file) => join(out, 'models', file)),
    outdir: join(out, 'compiled'),
    outbase: join(out, 'models'),
    format: 'esm',
    logLevel: 'warning'
  })
  const index = pathToFileURL(join(out, 'compiled/core/v1/index.js')).href
  return (await import(index)) as { readonly Pod: SomeModel; readonly PodList: SomeModel }
}
