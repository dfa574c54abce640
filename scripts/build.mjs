// Builds dist/, or the folder that is the first argument: the sources as CommonJS and as ES modules, each with their
// own declarations. Each source is one ES module, so that bundlers can drop unused modules. CommonJS has one file for
// each entry point and a few shared files, since Node takes longer to find fifty files than to run them.
//
// Why both: in Node, fp-ts and io-ts are always CommonJS. If Node gets this library as CommonJS too, there is one copy
// of every codec, whether it is imported or required. Bundlers get ES modules, so that they can drop unused code.
//
// Bundlers for Node get the same files as Node, because `node` comes before `module` in package.json. In the other
// order, a bundle of one decoder by esbuild is 79 kB instead of 102 kB. But a bundle with fp-ts as an external then
// imports fp-ts/es6, which Node cannot load. This affects esbuild, webpack and Vite's server build; test/consumers
// tests the first two.
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

// Imports of these packages keep their name, so that a bundler uses the same copy as the application.
const bare = new Set(['io-ts', 'fast-check', 'yaml'])

// Returns the files that an import may refer to. fp-ts and monocle-ts have no `exports`, and their es6/ has no types.
const candidates = (specifier, isDeclaration) => {
  if (specifier.startsWith('.')) return [`${specifier}.js`, `${specifier}/index.js`]
  const [, name, module] = /^(fp-ts|monocle-ts)\/(\w+)$/.exec(specifier) ?? []
  if (name === undefined) return []
  return isDeclaration
    ? [`${name}/lib/${module}.js`, `${name}/${module}.js`]
    : [`${name}/es6/${module}.js`, `${name}/es6/${module}/index.js`]
}

const isDeclaration = (file) => /\.d\.m?ts$/.test(file)

// Returns an import with its full file name: Node adds no extension and no index to the imports of an ES module.
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

// TypeScript's scanner finds the imports: a pattern would also find those in the examples of doc comments.
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

// The code that entry points share is in two files: codec and models.
const shareOf = (module) =>
  /^(internal|go|errors|codec|scalar)\//.test(module) ? 'codec' : /^[\w-]+\/v\d/.test(module) ? 'models' : undefined

// Bundles the ES modules of the compiler into CommonJS files, with source maps.
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
    // V8 inlines functions of a constant, but not of a variable
    generatedCode: { constBindings: true },
    // every import was an ES module: without this option, each use of a namespace would call a getter
    interop: 'esModule',
    sourcemap: true,
    chunkFileNames: 'shared/[name].js',
    hoistTransitiveImports: false,
    manualChunks: (id) => shareOf(relative(from, id))
  })
  return output
}

const filesIn = (folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, name))

// Writes an ES module that exports the names of a CommonJS file, and its declarations, for each entry point with a file
// for `import` under `node` in package.json. fast-check needs this: it has other declarations for each kind of module,
// with classes that are not compatible.
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
// verbatimModuleSyntax forbids ES syntax in CommonJS modules, so it is off for these declarations.
compile(
  cjs,
  ...['--emitDeclarationOnly', '--sourceMap', 'false', '--verbatimModuleSyntax', 'false'],
  ...['--module', 'nodenext', '--moduleResolution', 'nodenext']
)
wrap(cjs, await bundle(esm, cjs))
for (const file of filesIn(esm)) if (/\.(js|d\.ts)$/.test(file)) rewrite(file)
writeFileSync(join(esm, 'package.json'), JSON.stringify({ type: 'module', sideEffects: false }) + '\n')
