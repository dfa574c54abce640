// What users get: the packed tarball, installed by npm beside the peer dependencies and nothing else, and then used the
// way each kind of user uses it. Every entry point is tried; they come from package.json's own `exports`.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { publint } from 'publint'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import manifest from '../../package.json'

const root = resolve(import.meta.dirname, '../..')
const fromRoot = (...path: ReadonlyArray<string>): string => join(root, 'node_modules', ...path)

const entries = Object.keys(manifest.exports)
  .filter((path) => path !== './package.json')
  .map((path) => manifest.name + path.slice(1))

// what an entry point exports, whatever the module system adds to it
const names = (json: string): ReadonlyArray<string> =>
  (JSON.parse(json) as ReadonlyArray<string>)
    .filter((name) => !['default', '__esModule', 'module.exports'].includes(name))
    .sort()

describe('the packed package', { timeout: 60_000 }, () => {
  let directory: string
  let tarball: string
  let project: string

  // The output is of interest only when the command fails, and then it is in the error.
  const run = (cwd: string, command: string, ...args: ReadonlyArray<string>): string => {
    try {
      return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: 'pipe' })
    } catch (error) {
      const { stdout, stderr } = error as { readonly stdout: string; readonly stderr: string }
      throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`)
    }
  }
  const node = (...args: ReadonlyArray<string>): string => run(project, process.execPath, ...args)
  const esm = (code: string): string => node('--input-type=module', '--eval', code)
  const cjs = (code: string): string => node('--input-type=commonjs', '--eval', code)

  // a bundle for the browser of an application that is written as an ES module, run
  const bundled = async (code: string): Promise<string> => {
    const outfile = join(project, 'bundle.cjs')
    await build({
      stdin: { contents: code, resolveDir: project },
      outfile,
      bundle: true,
      format: 'iife',
      platform: 'browser',
      logLevel: 'silent'
    })
    return node(outfile)
  }

  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), `${manifest.name}-`))
    run(root, 'npm', 'pack', '--pack-destination', directory)
    tarball = join(directory, readdirSync(directory).find((name) => name.endsWith('.tgz')) ?? '')

    project = join(directory, 'project')
    mkdirSync(project)
    writeFileSync(join(project, 'package.json'), '{ "private": true }')
    // pure-rand is what fast-check needs in turn
    const peers = [...Object.keys(manifest.peerDependencies), 'pure-rand'].map((name) => fromRoot(name))
    // An empty cache and no network: all that the package needs must be in the tarball or among its peers.
    const offline = ['--offline', '--cache', join(directory, 'cache'), '--install-links']
    run(project, 'npm', 'install', ...offline, '--ignore-scripts', '--no-audit', '--no-fund', tarball, ...peers)
  }, 180_000)

  afterAll(() => {
    rmSync(directory, { recursive: true, force: true })
  })

  it.each(entries)('%s can be required, imported and bundled, with the same names', async (entry) => {
    const required = names(cjs(`console.log(JSON.stringify(Object.keys(require('${entry}'))))`))
    expect(required).not.toEqual([])
    const list = `import * as x from '${entry}'; console.log(JSON.stringify(Object.keys(x)))`
    expect(names(esm(list))).toEqual(required)
    expect(names(await bundled(list))).toEqual(required)
  })

  it.each([
    ['an ES module in Node', 'consumer.mts', ['--module', 'nodenext']],
    ['a CommonJS module in Node', 'consumer.cts', ['--module', 'nodenext']],
    ['a bundled application', 'consumer.ts', ['--module', 'esnext', '--moduleResolution', 'bundler']]
  ])('type-checks in %s', (_, file, options) => {
    const imports = entries.map((entry, index) => `import * as x${String(index)} from '${entry}'`)
    const uses = entries.map((_, index) => `typeof x${String(index)}`)
    writeFileSync(join(project, file), [...imports, `export type All = [${uses.join(', ')}]`].join('\n'))
    const strict = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--skipLibCheck', 'false']
    node(fromRoot('typescript', 'bin', 'tsc'), ...strict, '--target', 'es2022', '--lib', 'es2022', ...options, file)
  })

  const v1 = `${manifest.name}/authentication/v1`

  it('has one copy of a codec, imported or required, and the codec is an io-ts Type', () => {
    const code = `
      import { createRequire } from 'node:module'
      import * as t from 'io-ts'
      import { UserInfo } from '${v1}'
      const require = createRequire(process.cwd() + '/')
      console.log(UserInfo === require('${v1}').UserInfo, UserInfo instanceof t.Type, UserInfo instanceof require('io-ts').Type)
    `
    expect(esm(code)).toBe('true true true\n')
  })

  it('shares io-ts with the application that it is bundled with', async () => {
    const code = `
      import * as t from 'io-ts'
      import { UserInfo } from '${v1}'
      console.log(UserInfo instanceof t.Type)
    `
    expect(await bundled(code)).toBe('true\n')
  })

  it('passes publint', async () => {
    const bytes = readFileSync(tarball)
    const { messages } = await publint({ pack: { tarball: new Uint8Array(bytes).buffer }, strict: true })
    expect(messages).toEqual([])
  })

  it('passes attw', () => {
    // node16 and bundler; TypeScript's old `node10` resolution knows no `exports`, and fast-check does not support it either
    node(fromRoot('@arethetypeswrong', 'cli', 'dist', 'index.js'), tarball, '--profile', 'node16', '--no-emoji')
  })

  // the last test: it breaks the project
  it('needs fast-check for ./arbitrary alone', () => {
    renameSync(join(project, 'node_modules', 'fast-check'), join(directory, 'fast-check'))
    const code = (entry: string): string => `try { require('${entry}') } catch { console.log('${entry}') }`
    expect(cjs(entries.map(code).join('\n')).trim().split('\n')).toEqual([`${manifest.name}/arbitrary`])
  })
})
