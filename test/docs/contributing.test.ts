import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** The files that CONTRIBUTING.md shows: blocks of code whose first line is a comment with a path. */
const shown: ReadonlyArray<readonly [file: string, code: string]> = [
  ...readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8').matchAll(
    /^ {3}```ts no-run\n {3}\/\/ (src\/\S+)\n([^]*?)^ {3}```$/gm
  )
].map(([, file = '', code = '']) => [file, code.replace(/^ {3}/gm, '')])

const program = `
  import { isRight } from 'fp-ts/Either'
  import { Lease } from './src'
  import { Lease as OfVersion } from './src/coordination/v1'
  import { models } from './test/support/models.ts'
  console.log(Lease === OfVersion, Lease.compiled !== undefined)
  console.log(models.map(({ name }) => name).filter((name) => name.startsWith('Lease')).join())
  console.log(JSON.stringify(Lease.make({ spec: { holderIdentity: 'a' } })))
  console.log(isRight(Lease.decode({ spec: { leaseDurationSeconds: 15 } })))
  console.log(isRight(Lease.decode({ spec: { leaseDurationSeconds: 1.5 } })))
`

const project = {
  extends: './tsconfig.json',
  include: ['src/coordination', 'src/index.ts', 'program.ts']
}

describe('adding the API group that CONTRIBUTING.md shows', () => {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'contributing-')))
  const run = async (script: string, ...args: ReadonlyArray<string>): Promise<string> =>
    (await promisify(execFile)(process.execPath, [join(root, 'node_modules', script), ...args], { cwd: copy })).stdout

  beforeAll(async () => {
    const names = [
      'src',
      'scripts',
      'generate/src',
      'test/support',
      'package.json',
      'tsconfig.json',
      'eslint.config.mjs',
      'tsdoc.json'
    ]
    for (const name of names) cpSync(join(root, name), join(copy, name), { recursive: true })
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
    for (const [file, code] of shown) {
      mkdirSync(dirname(join(copy, file)), { recursive: true })
      writeFileSync(join(copy, file), code)
    }
    writeFileSync(join(copy, 'program.ts'), program)
    writeFileSync(join(copy, 'tsconfig.program.json'), JSON.stringify(project))
    await run('tsx/dist/cli.mjs', 'scripts/entries.mts')
    await run('tsx/dist/cli.mjs', 'scripts/generate/main.ts')
  })

  afterAll(() => {
    rmSync(copy, { recursive: true })
  })

  it('writes three files by hand', () => {
    expect(shown.map(([file]) => file)).toStrictEqual([
      'src/coordination/v1/LeaseSpec.ts',
      'src/coordination/v1/Lease.ts',
      'src/coordination/v1/index.ts'
    ])
  })

  it('makes an entry point', () => {
    const manifest = JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8')) as { readonly exports: object }
    expect(manifest.exports).toHaveProperty(['./coordination/v1'])
  })

  it('compiles', async () => {
    expect(await run('typescript/bin/tsc', '-p', 'tsconfig.program.json')).toBe('')
  })

  it('passes ESLint and prettier', async () => {
    expect(await run('eslint/bin/eslint.js', 'src/coordination')).toBe('')
    expect(await run('prettier/bin/prettier.cjs', '--check', 'src/coordination', 'test/support')).toContain(
      'All matched files'
    )
  })

  it('makes models that the root entry point exports, the tests find, and compiled code decodes', async () => {
    expect(await run('tsx/dist/cli.mjs', 'program.ts')).toBe(
      [
        'true true',
        'Lease,LeaseSpec',
        '{"kind":"Lease","apiVersion":"coordination.k8s.io/v1","spec":{"holderIdentity":"a"}}',
        'true',
        'false',
        ''
      ].join('\n')
    )
  })
})
