// Widely used bundlers, each with the settings of its own introduction. A bundle runs in Node, so node:assert is not
// bundled.
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import commonjs from '@rollup/plugin-commonjs'
import nodeResolve from '@rollup/plugin-node-resolve'
import { build as esbuild } from 'esbuild'
import { rollup } from 'rollup'
import { build as viteBuild, createServer, type InlineConfig } from 'vite'
import webpack from 'webpack'
import type { Project } from '../package/Project.mts'
import { write } from './application.mts'

const external = ['node:assert']

/** Bundles the application, which is the file main.mjs of the project. Returns the output of the bundle. */
type Bundler = (project: Project) => Promise<string>

const withEsbuild =
  (platform: 'browser' | 'node'): Bundler =>
  async (project) => {
    const outfile = join(project.folder, `esbuild-${platform}.mjs`)
    const entryPoints = [join(project.folder, 'main.mjs')]
    await esbuild({
      entryPoints,
      outfile,
      bundle: true,
      minify: true,
      format: 'esm',
      platform,
      external,
      logLevel: 'error'
    })
    return project.node(outfile)
  }

/** Leaves the peers out of the bundle. Node finds them when the bundle runs. */
const peers = /^(fp-ts|io-ts|monocle-ts)(\/|$)/

const withEsbuildWithoutPeers: Bundler = async (project) => {
  const outfile = join(project.folder, 'esbuild-without-peers.cjs')
  await esbuild({
    entryPoints: [join(project.folder, 'main.mjs')],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    external: ['fp-ts', 'fp-ts/*', 'io-ts', 'monocle-ts', 'monocle-ts/*'],
    logLevel: 'error'
  })
  return project.node(outfile)
}

const withRollup: Bundler = async (project) => {
  const file = join(project.folder, 'rollup.mjs')
  const bundle = await rollup({
    input: join(project.folder, 'main.mjs'),
    plugins: [nodeResolve(), commonjs()],
    external,
    logLevel: 'silent'
  })
  await bundle.write({ file, format: 'es' })
  return project.node(file)
}

const withWebpack =
  (target: 'web' | 'node', name: string = target, leftOut: ReadonlyArray<RegExp> = []): Bundler =>
  async (project) => {
    const compiler = webpack({
      context: project.folder,
      entry: './main.mjs',
      mode: 'production',
      target,
      externalsType: 'commonjs',
      externals: [{ 'node:assert': 'commonjs node:assert' }, ...leftOut],
      output: { path: project.folder, filename: `webpack-${name}.cjs` }
    })
    const stats = await promisify(compiler.run.bind(compiler))()
    await promisify(compiler.close.bind(compiler))()
    if (stats?.hasErrors() !== false) throw new Error(stats?.toString())
    return project.node(`webpack-${name}.cjs`)
  }

const vite = ({ folder }: Project): InlineConfig => {
  write({ folder }, 'index.html', '<script type="module" src="/main.mjs"></script>')
  return { root: folder, configFile: false, logLevel: 'error' }
}

const withViteBuild: Bundler = async (project) => {
  await viteBuild({
    ...vite(project),
    build: {
      // the polyfill needs a document
      modulePreload: { polyfill: false },
      rolldownOptions: { external, output: { entryFileNames: 'vite.mjs' } }
    }
  })
  return project.node('dist/vite.mjs')
}

/** Node imports the modules from the development server, as a browser would. */
const withViteDev: Bundler = async (project) => {
  const assertions = write(
    project,
    'assertions.mjs',
    `
    export const { deepStrictEqual, ok, strictEqual } = process.getBuiltinModule('node:assert')
  `
  )
  const server = await createServer({
    ...vite(project),
    server: { host: '127.0.0.1', port: 0, ws: false, watch: null },
    resolve: { alias: { 'node:assert': assertions } }
  })
  try {
    await server.listen()
    const [url] = server.resolvedUrls?.local ?? []
    const browse = `await import(${JSON.stringify(`${url ?? ''}main.mjs`)})`
    const hooks = join(import.meta.dirname, 'overHttp.mjs')
    const args = ['--import', hooks, '--input-type=module', '--eval', browse]
    // asynchronously, because the server answers from the same process
    return (await promisify(execFile)(process.execPath, args, { cwd: project.folder })).stdout
  } finally {
    await server.close()
  }
}

export const bundlers: Readonly<Record<string, Bundler>> = {
  'esbuild for the browser': withEsbuild('browser'),
  'esbuild for Node': withEsbuild('node'),
  'esbuild for Node, without the peers': withEsbuildWithoutPeers,
  rollup: withRollup,
  'vite build': withViteBuild,
  'vite dev': withViteDev,
  'webpack for the browser': withWebpack('web'),
  'webpack for Node': withWebpack('node'),
  'webpack for Node, without the peers': withWebpack('node', 'without-peers', [peers])
}
