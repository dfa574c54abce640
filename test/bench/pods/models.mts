// The models of a Pod and a PodList, as the command writes them with compiled code for a program of ES modules.
import { execFileSync } from 'node:child_process'
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
      ...['--kinds', 'v1/Pod', 'v1/PodList', '--compiled', '--out', join(out, 'models')]
    ],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] }
  )
  const outfile = join(out, 'models.mjs')
  await build({
    entryPoints: [join(out, 'models/core/v1/index.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    packages: 'external',
    logLevel: 'warning'
  })
  return (await import(pathToFileURL(outfile).href)) as { readonly Pod: SomeModel; readonly PodList: SomeModel }
}
