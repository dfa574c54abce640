// Builds dist/, or the folder that is given: the sources once as CommonJS and once as ES modules, each with its own
// declarations. The ES modules are one for each source, out of which bundlers drop what is unused; the CommonJS ones are
// one for each entry point and a few that these share, since Node takes longer to find fifty files than to run them.
//
// Why both: fp-ts and io-ts are CommonJS in Node whatever one does, so Node gets CommonJS of this library too, and one
// copy of every codec whether it is imported or required. Bundlers get ES modules, out of which they drop what is unused.
//
// Bundlers for Node get what Node gets, because `node` comes before `module` in package.json. The other way round, a bundle of
// one decoder by esbuild is 79 kB instead of 102, but one that leaves fp-ts out, as externals, imports fp-ts/es6, which Node
// cannot load: so with esbuild, webpack and Vite's server build. test/consumers holds esbuild and webpack to it.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve as resolvePath } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rollup } from 'rollup'
import ts from 'typescript'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

const dist = process.argv[2] ?? 'dist'

const compile = (outDir, ...options) => {
  const tsc = ['node_modules/typescript/bin/tsc', '-p', 'scripts/tsconfig.src.json', '--noEmit', 'false']
  execFileSync(process.execPath, [...tsc, '--outDir', outDir, ...options], { stdio: 'inherit' })
}

// Packages that a bundler must find under their own name, so that it takes the very copy that the application takes.
const bare = new Set(['io-ts', 'fast-check'])

// Where the file behind a specifier may be. fp-ts and monocle-ts have no `exports`, and the modules in es6/ have no types.
const candidates = (specifier, isDeclaration) => {
  if (specifier.startsWith('.')) return [`${specifier}.js`, `${specifier}/index.js`]
  const [, name, module] = /^(fp-ts|monocle-ts)\/(\w+)$/.exec(specifier) ?? []
  if (name === undefined) return []
  return isDeclaration
    ? [`${name}/lib/${module}.js`, `${name}/${module}.js`]
    : [`${name}/es6/${module}.js`, `${name}/es6/${module}/index.js`]
}

const isDeclaration = (file) => /\.d\.m?ts$/.test(file)

// Full file names, because in an ES module a specifier has no extension or index added to it.
const resolve = (specifier, file) => {
  if (bare.has(specifier)) return specifier
  const pathOf = (candidate) =>
    candidate.startsWith('.') ? join(dirname(file), candidate) : join('node_modules', candidate)
  const found = candidates(specifier, isDeclaration(file)).find((candidate) => {
    const path = pathOf(candidate)
    return existsSync(isDeclaration(file) ? path.replace(/\.js$/, '.d.ts') : path)
  })
  if (found === undefined) throw new Error(`${file}: cannot resolve '${specifier}'`)
  const isModule = file.endsWith('.d.mts') && existsSync(pathOf(found).replace(/\.js$/, '.d.mts'))
  return isModule ? found.replace(/\.js$/, '.mjs') : found
}

// The compiler's own scanner finds the specifiers: a pattern would also find those in the examples of doc comments.
const rewrite = (file) => {
  const text = readFileSync(file, 'utf8')
  const imports = ts.preProcessFile(text, true, true).importedFiles.sort((a, b) => b.pos - a.pos)
  const rewritten = imports.reduce((to, { fileName, pos }) => {
    const start = to.indexOf(fileName, pos)
    return to.slice(0, start) + resolve(fileName, file) + to.slice(start + fileName.length)
  }, text)
  if (rewritten !== text) writeFileSync(file, rewritten)
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8'))

const entries = Object.keys(manifest.exports).flatMap((path) => {
  const module = manifest.exports[path].import?.default
  return module === undefined ? [] : [relative('dist/esm', module).replace(/\.js$/, '')]
})

// What every entry point needs is in two files: the kit, and the models.
const shareOf = (module) =>
  /^(codec\/|scalar)/.test(module) ? 'codec' : /^[\w-]+\/v\d/.test(module) ? 'models' : undefined

// From the ES modules as the compiler writes them, with their source maps.
const bundle = async (from, to) => {
  const built = await rollup({
    input: Object.fromEntries(entries.map((entry) => [entry, resolvePath(from, `${entry}.js`)])),
    external: (id) => !id.startsWith('.') && !isAbsolute(id),
    plugins: [
      {
        name: 'built',
        resolveId: (id, importer) =>
          id.startsWith('.') && importer !== undefined ? join(dirname(importer), resolve(id, importer)) : null,
        load: (id) => ({ code: readFileSync(id, 'utf8'), map: JSON.parse(readFileSync(`${id}.map`, 'utf8')) })
      }
    ],
    onwarn: (warning) => {
      throw new Error(warning.message)
    }
  })
  const { output } = await built.write({
    dir: to,
    format: 'cjs',
    exports: 'named',
    // all that is imported was an ES module once: without this, each use of a namespace would go through a getter
    interop: 'esModule',
    sourcemap: true,
    chunkFileNames: 'shared/[name].js',
    hoistTransitiveImports: false,
    manualChunks: (id) => shareOf(relative(from, id))
  })
  return output
}

const filesIn = (folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, name))

// Node's ES modules get the CommonJS ones by their names. Where the manifest names a file for them, they get declarations of
// their own: fast-check's are others for each kind of module, with classes that are not each other's.
const wrap = (to, output) => {
  for (const { node } of Object.values(manifest.exports)) {
    if (node?.import === undefined) continue
    const entry = relative('dist/cjs', node.default.default)
    const { exports } = output.find(({ fileName }) => fileName === entry)
    const module = join(to, relative('dist/cjs', node.import.default))
    writeFileSync(module, `export { ${exports.join(', ')} } from './${basename(entry)}'\n`)
    const declarations = filesIn(dirname(module)).filter(isDeclaration)
    const toModule = (file) => file.replace(/\.ts$/, '.mts')
    for (const file of declarations) writeFileSync(toModule(file), readFileSync(file))
    for (const file of declarations) rewrite(toModule(file))
  }
}

rmSync(dist, { recursive: true, force: true })
const [esm, cjs] = [resolvePath(dist, 'esm'), resolvePath(dist, 'cjs')]
compile(esm)
// Declarations of CommonJS out of ES syntax are just what verbatimModuleSyntax forbids, hence its end here.
compile(
  cjs,
  ...['--emitDeclarationOnly', '--sourceMap', 'false', '--verbatimModuleSyntax', 'false'],
  ...['--module', 'nodenext', '--moduleResolution', 'nodenext']
)
wrap(cjs, await bundle(esm, cjs))
for (const file of filesIn(esm)) if (/\.(js|d\.ts)$/.test(file)) rewrite(file)
writeFileSync(join(esm, 'package.json'), JSON.stringify({ type: 'module', sideEffects: false }) + '\n')
