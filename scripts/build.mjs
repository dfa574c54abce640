// Builds dist/, or the folder that is given: the sources once as CommonJS and once as ES modules, each with its own
// declarations.
//
// Why both: fp-ts and io-ts are CommonJS in Node whatever one does, so Node gets CommonJS of this library too, and one
// copy of every codec whether it is imported or required. Bundlers get ES modules, out of which they drop what is unused.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
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

// Full file names, because in an ES module a specifier has no extension or index added to it.
const resolve = (specifier, file) => {
  if (bare.has(specifier)) return specifier
  const isDeclaration = file.endsWith('.d.ts')
  const found = candidates(specifier, isDeclaration).find((candidate) => {
    const path = candidate.startsWith('.') ? join(dirname(file), candidate) : join('node_modules', candidate)
    return existsSync(isDeclaration ? path.replace(/\.js$/, '.d.ts') : path)
  })
  if (found === undefined) throw new Error(`${file}: cannot resolve '${specifier}'`)
  return found
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

rmSync(dist, { recursive: true, force: true })
compile(join(dist, 'esm'))
// ES syntax that turns into CommonJS is just what verbatimModuleSyntax forbids, hence its end here.
compile(join(dist, 'cjs'), '--module', 'nodenext', '--moduleResolution', 'nodenext', '--verbatimModuleSyntax', 'false')
for (const name of readdirSync(join(dist, 'esm'), { recursive: true })) {
  if (/\.(js|d\.ts)$/.test(name)) rewrite(join(dist, 'esm', name))
}
writeFileSync(join(dist, 'esm', 'package.json'), JSON.stringify({ type: 'module', sideEffects: false }) + '\n')
