// Runs the examples of the documentation as a reader does: in a project with the built package, compiled by tsc, and run
// by Node, tsx or other programs.
import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import ts from 'typescript'
import { type Example, examples, isSuite } from './extract.mts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The name of an example's file: `docs-webhook.md-43`. */
const nameOf = ({ place }: Example): string => place.replaceAll(/[/:]/g, '-')

// -------------------------------------------------------------------------------------
// compiling
// -------------------------------------------------------------------------------------

/** The strictest settings. */
const tsconfig = {
  extends: join(root, 'tsconfig.json'),
  compilerOptions: {
    module: 'nodenext',
    moduleResolution: 'nodenext',
    allowImportingTsExtensions: false,
    paths: {},
    noEmit: false,
    rootDir: 'source',
    outDir: 'esm'
  },
  include: ['source']
}

/** Writes the examples and the programs of docs/examples into a project, and compiles them. Returns tsc's output. */
export const compile = async (project: string): Promise<string> => {
  const files: ReadonlyArray<readonly [name: string, text: string]> = [
    ['package.json', JSON.stringify({ private: true, type: 'module' })],
    ['tsconfig.json', JSON.stringify(tsconfig)],
    ...examples.map((example) => [`source/${nameOf(example)}.ts`, example.code] as const)
  ]
  mkdirSync(join(project, 'source'))
  for (const [name, text] of files) writeFileSync(join(project, name), text)
  cpSync(join(root, 'docs/examples'), join(project, 'source/examples'), { recursive: true })
  cpSync(join(root, 'docs/examples/kubernetes'), join(project, 'source/kubernetes'), { recursive: true })
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  return promisify(execFile)(process.execPath, [tsc, '-p', project], { cwd: project }).then(
    ({ stdout }) => stdout,
    ({ stdout }: { readonly stdout: string }) => stdout
  )
}

// -------------------------------------------------------------------------------------
// running
// -------------------------------------------------------------------------------------

/** All examples except those that Vitest runs. */
export const scripts: ReadonlyArray<Example> = examples.filter((example) => !isSuite(example))

/** Returns true if an example has a top-level `await`, which only an ES module can have. */
export const awaitsAtTop = ({ code }: Example): boolean => {
  const awaits = (node: ts.Node): boolean =>
    ts.isAwaitExpression(node) || (!ts.isFunctionLike(node) && (ts.forEachChild(node, awaits) ?? false))
  return awaits(ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022))
}

/** A program that imports files one after the other, and prints the output or the error of each. */
const runner = `
import { format } from 'node:util'
import { pathToFileURL } from 'node:url'
const printed = []
for (const file of process.argv.slice(2)) {
  const lines = []
  console.log = console.error = (...args) => void lines.push(format(...args))
  try {
    await import(pathToFileURL(file).href)
    printed.push(lines.join('\\n'))
  } catch (error) {
    printed.push(String(error))
  }
}
process.stdout.write(JSON.stringify(printed))
`

/** Returns the outputs of examples, in their order. The command is Node, or a program like it. */
const printedBy = async (
  project: string,
  command: ReadonlyArray<string>,
  files: ReadonlyArray<string>
): Promise<ReadonlyArray<string>> => {
  writeFileSync(join(project, 'runner.mjs'), runner)
  const args = [...command, 'runner.mjs', ...files.map((file) => join(project, file))]
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: project })
  return JSON.parse(stdout) as ReadonlyArray<string>
}

/** The executable of tsx. */
export const tsx: string = join(root, 'node_modules/tsx/dist/cli.mjs')

/** The ways to run examples. Each is a function from a project with compiled examples to their outputs. */
export const readers: Readonly<
  Record<string, (project: string, run: ReadonlyArray<Example>) => Promise<ReadonlyArray<string>>>
> = {
  'plain Node, as ES modules': (project, run) =>
    printedBy(
      project,
      [],
      run.map((example) => `esm/${nameOf(example)}.js`)
    ),

  'plain Node, as CommonJS': (project, run) => {
    const options = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true }
    const write = (file: string, code: string): void => {
      writeFileSync(join(project, file), ts.transpileModule(code, { compilerOptions: options }).outputText)
    }
    // the models that the examples import
    cpSync(join(project, 'source/kubernetes'), join(project, 'cjs/kubernetes'), { recursive: true })
    writeFileSync(join(project, 'cjs/kubernetes/package.json'), '{ "type": "commonjs" }')
    for (const name of readdirSync(join(project, 'cjs/kubernetes'), { recursive: true, encoding: 'utf8' })) {
      const file = `cjs/kubernetes/${name}`
      if (file.endsWith('.ts')) write(file.replace(/ts$/, 'js'), readFileSync(join(project, file), 'utf8'))
    }
    const files = run.map((example) => {
      const file = `cjs/${nameOf(example)}.cjs`
      write(file, example.code)
      return file
    })
    return printedBy(project, [], files)
  },

  tsx: (project, run) =>
    printedBy(
      project,
      [tsx],
      run.map((example) => `source/${nameOf(example)}.ts`)
    ),

  'a bundle of esbuild': async (project, run) => {
    await build({
      entryPoints: run.map((example) => join(project, 'source', `${nameOf(example)}.ts`)),
      outdir: join(project, 'bundled'),
      outExtension: { '.js': '.mjs' },
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      // the modules that CommonJS requires
      banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)" },
      logLevel: 'silent'
    })
    return printedBy(
      project,
      [],
      run.map((example) => `bundled/${nameOf(example)}.mjs`)
    )
  }
}
