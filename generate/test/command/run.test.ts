import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from '../../src/command/run'
import { crd, kindIs, object, openapi, ref } from '../support/schemas'
import { filesIn, inFolder, inTemporaryFolder, runCommand, thing } from '../support/written'

describe('the command', () => {
  it(
    'writes a file for each model, and indexes',
    inFolder(async ({ input, out }) => {
      const run = await runCommand(['--openapi', input, '--kinds', 'apps/v1/Thing', '--out', out])
      expect(run).toStrictEqual({ code: 0, out: `4 files in ${out}: 4 written, 0 removed\n`, error: '' })
      expect(filesIn(out)).toStrictEqual(['apps/v1/Part.ts', 'apps/v1/Thing.ts', 'apps/v1/index.ts', 'index.ts'])
      expect(readFileSync(join(out, 'apps/v1/Part.ts'), 'utf8'))
        .toBe(`// Written by io-ts-kubernetes-generate. Do not edit.
import { model, type Model, required, string } from 'io-ts-kubernetes/codec'

/** Source: io.k8s.api.apps.v1.Part. */
export interface Part {
  readonly name: string
}

/** The codec of \`Part\`. */
export const Part: Model<Part> = /*#__PURE__*/ model<Part>('Part', {
  name: required(string)
})
`)
      expect(readFileSync(join(out, 'index.ts'), 'utf8')).toContain("export * as appsV1 from './apps/v1'\n")
    })
  )

  it(
    'reads the standard input, and keeps what other runs wrote in other folders',
    inFolder(async ({ input, out }) => {
      await runCommand(['--openapi', input, '--out', out])
      const run = await runCommand(['--crd', '-', '--out', out], JSON.stringify(crd(object({ a: {} }))))
      expect(run).toMatchObject({ code: 0, error: '' })
      expect(readFileSync(join(out, 'index.ts'), 'utf8')).toContain(
        "export * as appsV1 from './apps/v1'\nexport * as exampleComV1 from './example.com/v1'\n"
      )
    })
  )

  it(
    'keeps the name of a folder if a later run writes a folder with the same name',
    inFolder(async ({ out }) => {
      for (const group of ['a.b.io', 'a-b.io']) {
        const text = JSON.stringify(crd(object({ a: {} }), { group }))
        await runCommand(['--crd', '-', '--out', out, '--extension', '.js'], text)
      }
      expect(readFileSync(join(out, 'index.ts'), 'utf8')).toContain(
        "export * as aBIoV1_2 from './a-b.io/v1/index.js'\nexport * as aBIoV1 from './a.b.io/v1/index.js'\n"
      )
    })
  )

  it(
    'removes its own files that are no longer needed, and writes only what changed',
    inFolder(async ({ input, out }) => {
      await runCommand(['--openapi', input, '--out', out])
      writeFileSync(
        input,
        openapi({
          'io.k8s.api.apps.v1.Thing': {
            ...(object({ kind: {} }) as object),
            ...(kindIs('apps', 'v1', 'Thing') as object)
          }
        })
      )
      const run = await runCommand(['--openapi', input, '--out', out])
      expect(run.out).toBe(`3 files in ${out}: 2 written, 1 removed\n`)
      expect(filesIn(out)).toStrictEqual(['apps/v1/Thing.ts', 'apps/v1/index.ts', 'index.ts'])
    })
  )

  it(
    'removes no file that a file of another folder imports',
    inFolder(async ({ folder, input, out }) => {
      const part = openapi({
        'io.k8s.api.apps.v1.Other': { ...(object({ a: {} }) as object), ...(kindIs('apps', 'v1', 'Other') as object) }
      })
      const both = join(folder, 'batch.json')
      writeFileSync(
        both,
        openapi({
          'io.k8s.api.batch.v1.Job': {
            ...(object({ part: ref('io.k8s.api.apps.v1.Part') }) as object),
            ...(kindIs('batch', 'v1', 'Job') as object)
          },
          'io.k8s.api.apps.v1.Part': object({ name: { type: 'string' } })
        })
      )
      for (const extension of [[], ['--extension', '.js']]) {
        await runCommand(['--openapi', both, '--out', out, ...extension])
        writeFileSync(input, part)
        for (const check of [[], ['--check']]) {
          expect(await runCommand(['--openapi', input, '--out', out, ...extension, ...check])).toStrictEqual({
            code: 2,
            out: '',
            error: `${join(out, 'apps/v1/Part.ts')}: ${join(out, 'batch/v1/Job.ts')} imports what this run would remove: give the kinds of both folders in one run, or delete the folder that you no longer need\n`
          })
        }
        expect(filesIn(out)).toContain('apps/v1/Part.ts')
      }
    })
  )

  it.each([
    ['a mark of UTF-8', Buffer.from('\ufeffTEXT')],
    ['UTF-16, as PowerShell writes it', Buffer.from('\ufeffTEXT', 'utf16le')],
    ['UTF-16 in the other byte order', Buffer.from('\ufeffTEXT', 'utf16le').swap16()]
  ])('reads files in %s', (_name, pattern) =>
    inFolder(async ({ input, out }) => {
      // the text is encoded as the pattern is
      const encode = (text: string): Buffer =>
        pattern[0] === 0xef
          ? Buffer.from(`\ufeff${text}`)
          : pattern[0] === 0xff
            ? Buffer.from(`\ufeff${text}`, 'utf16le')
            : Buffer.from(`\ufeff${text}`, 'utf16le').swap16()
      const yaml = 'kind: List\nitems:\n- ' + JSON.stringify(crd(object({ ä: {} })))
      for (const text of [JSON.stringify(crd(object({ ä: {} }))), yaml]) {
        writeFileSync(input, encode(text))
        expect(await runCommand(['--crd', input, '--out', out])).toMatchObject({ code: 0, error: '' })
        expect(await runCommand(['--crd', '-', '--out', out, '--check'], encode(text))).toMatchObject({ code: 0 })
        expect(readFileSync(join(out, 'example.com/v1/DatabaseSpec.ts'), 'utf8')).toContain('ä')
      }
    })()
  )

  it(
    'formats as the project does',
    inFolder(async ({ folder, input, out }) => {
      writeFileSync(join(folder, '.prettierrc'), '{"semi": true, "tabWidth": 4}')
      await runCommand(['--openapi', input, '--out', out])
      expect(readFileSync(join(out, 'apps/v1/Part.ts'), 'utf8')).toContain('{\n    readonly name: string;\n}')
      expect(await runCommand(['--openapi', input, '--out', out, '--check'])).toMatchObject({ code: 0 })
    })
  )

  it(
    'writes and knows its files whatever the project’s settings say of pragmas',
    inFolder(async ({ folder, input, out }) => {
      for (const pragma of ['insertPragma', 'requirePragma', 'checkIgnorePragma']) {
        writeFileSync(join(folder, '.prettierrc'), JSON.stringify({ semi: true, [pragma]: true }))
        expect(await runCommand(['--openapi', input, '--out', out])).toMatchObject({ code: 0, error: '' })
        expect(readFileSync(join(out, 'apps/v1/Part.ts'), 'utf8')).toMatch(
          /^\/\/ Written by [^]*readonly name: string;/
        )
        expect(await runCommand(['--openapi', input, '--out', out, '--check'])).toMatchObject({ code: 0, error: '' })
      }
    })
  )

  it(
    'writes imports with an extension, if asked',
    inFolder(async ({ input, out }) => {
      await runCommand(['--openapi', input, '--out', out, '--extension', '.js'])
      expect(readFileSync(join(out, 'apps/v1/Thing.ts'), 'utf8')).toContain("from './Part.js'")
      expect(readFileSync(join(out, 'apps/v1/index.ts'), 'utf8')).toContain("from './Part.js'")
      expect(readFileSync(join(out, 'index.ts'), 'utf8')).toContain("from './apps/v1/index.js'")
    })
  )

  it(
    'overwrites no file that it did not write, and then writes none',
    inFolder(async ({ input, out }) => {
      mkdirSync(join(out, 'apps/v1'), { recursive: true })
      const foreign = join(out, 'apps/v1/Part.ts')
      writeFileSync(foreign, 'mine')
      const run = await runCommand(['--openapi', input, '--out', out])
      expect(run).toMatchObject({ code: 2, out: '' })
      expect(run.error).toBe(
        `${foreign}: the file exists, and was not written by io-ts-kubernetes-generate: move it, or choose another folder\n`
      )
      expect(filesIn(out)).toStrictEqual(['apps/v1/Part.ts'])
      expect(readFileSync(foreign, 'utf8')).toBe('mine')
    })
  )

  it(
    'overwrites nothing behind a link',
    inFolder(async ({ folder, input, out }) => {
      mkdirSync(join(folder, 'other/v1'), { recursive: true })
      const foreign = join(folder, 'other/v1/Part.ts')
      writeFileSync(foreign, 'mine')
      mkdirSync(out, { recursive: true })
      symlinkSync(join(folder, 'other'), join(out, 'apps'))
      const run = await runCommand(['--openapi', input, '--out', out])
      expect(run).toMatchObject({ code: 2, out: '' })
      expect(run.error).toBe(
        `${join(out, 'apps')}: the file exists, and was not written by io-ts-kubernetes-generate: move it, or choose another folder\n`
      )
      expect(readFileSync(foreign, 'utf8')).toBe('mine')
      expect(filesIn(join(folder, 'other'))).toStrictEqual(['v1/Part.ts'])
    })
  )

  it(
    'writes nothing if a folder has the name of a file',
    inFolder(async ({ input, out }) => {
      mkdirSync(join(out, 'apps/v1/Thing.ts'), { recursive: true })
      const run = await runCommand(['--openapi', input, '--out', out])
      expect(run).toMatchObject({ code: 2, out: '' })
      expect(run.error).toContain('apps/v1/Thing.ts: the file exists')
      expect(filesIn(out)).toStrictEqual([])
    })
  )

  it(
    'writes nothing if a name is too long for the file system',
    inFolder(async ({ folder, input, out }) => {
      const id = `x.v1.${'A'.repeat(300)}`
      writeFileSync(
        input,
        openapi({ [id]: { ...(object({ a: {} }) as object), ...(kindIs('x', 'v1', 'A') as object) } })
      )
      const run = await runCommand(['--openapi', input, '--out', out])
      expect(run).toMatchObject({ code: 2, out: '' })
      expect(run.error).toContain('ENAMETOOLONG')
      expect(readdirSync(folder)).toStrictEqual(['apps.json'])
    })
  )

  it(
    'writes nothing if the folder cannot be made',
    inFolder(async ({ folder, input }) => {
      const run = await runCommand(['--openapi', input, '--out', join(input, 'kubernetes')])
      expect(run).toMatchObject({ code: 2, out: '' })
      expect(run.error).toMatch(/kubernetes: /)
      expect(filesIn(folder)).toStrictEqual(['apps.json'])
    })
  )
})

describe('a field that was secret', () => {
  it(
    'is not printed because a later run has no table',
    inFolder(async ({ folder, input, out }) => {
      const table = join(folder, 'overrides.yaml')
      writeFileSync(table, 'io.k8s.api.apps.v1.Part: { name: { secret: true } }')
      const args = ['--openapi', input, '--out', out]
      expect(await runCommand([...args, '--overrides', table])).toMatchObject({ code: 0, error: '' })
      const part = join(out, 'apps/v1/Part.ts')
      const text = readFileSync(part, 'utf8')
      for (const check of [[], ['--check']]) {
        expect(await runCommand([...args, ...check])).toStrictEqual({
          code: 2,
          out: '',
          error: `${part}: name: the field is secret, and would no longer be: give the table of the earlier run with --overrides, or delete the file if the field is no secret\n`
        })
      }
      expect(readFileSync(part, 'utf8')).toBe(text)
      rmSync(part)
      expect(await runCommand(args)).toMatchObject({ code: 0, error: '' })
      expect(await runCommand([...args, '--check', '--overrides', table])).toStrictEqual({
        code: 1,
        out: 'Decoded or shown in another way:\n  apps/v1/Part.ts#name: now secret\n',
        error: ''
      })
    })
  )
})

describe('the index', () => {
  it(
    'has the folders of runs at the same time',
    inFolder(async ({ out }) => {
      const groups = ['a', 'b', 'c', 'd'].map((name) => `${name}.example.com`)
      const runs = await Promise.all(
        groups.map((group) =>
          runCommand(['--crd', '-', '--out', out], JSON.stringify(crd(object({ a: {} }), { group })))
        )
      )
      expect(runs.map(({ code, error }) => [code, error])).toStrictEqual(groups.map(() => [0, '']))
      expect(readFileSync(join(out, 'index.ts'), 'utf8').match(/export \* as \w+/g)).toStrictEqual([
        'export * as aExampleComV1',
        'export * as bExampleComV1',
        'export * as cExampleComV1',
        'export * as dExampleComV1'
      ])
    })
  )

  it(
    'has no folders of another output folder',
    inFolder(async ({ folder, input, out }) => {
      await runCommand(['--openapi', input, '--out', out])
      const src = join(folder, 'src')
      expect(await runCommand(['--openapi', input, '--out', src])).toMatchObject({ code: 0, error: '' })
      expect(readFileSync(join(src, 'index.ts'), 'utf8').match(/export .*/g)).toStrictEqual([
        "export * as appsV1 from './apps/v1'"
      ])
    })
  )
})

/** Returns a definition of `Database` that serves versions. */
const serving = (...names: ReadonlyArray<string>): unknown => ({
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: 'databases.example.com' },
  spec: {
    group: 'example.com',
    names: { kind: 'Database', plural: 'databases' },
    versions: names.map((name) => ({
      name,
      served: true,
      schema: { openAPIV3Schema: object({ spec: object({ a: {} }) }) }
    }))
  }
})

describe('a version that is no longer served', () => {
  it(
    'is gone',
    inFolder(async ({ input, out }) => {
      const args = ['--crd', '-', '--out', out]
      await runCommand(['--openapi', input, '--out', out])
      await runCommand(args, JSON.stringify(serving('v1', 'v1beta1')))
      const old = join(out, 'example.com/v1beta1')
      const later = JSON.stringify(serving('v1'))
      expect(await runCommand([...args, '--check'], later)).toStrictEqual({
        code: 1,
        out: 'Gone:\n  example.com/v1beta1: no input has a kind of this version\n',
        error: ''
      })
      expect(await runCommand(args, later)).toStrictEqual({
        code: 0,
        out: `5 files in ${out}: 0 written, 0 removed\n`,
        error: `${old}: no input has a kind of this version: delete the folder if no API server serves it, or give all custom resources of its group in one run\n`
      })
      rmSync(old, { recursive: true })
      expect(await runCommand(args, later)).toMatchObject({ code: 0, error: '' })
      expect(await runCommand([...args, '--check'], later)).toStrictEqual({ code: 0, out: 'up to date\n', error: '' })
    })
  )

  it(
    'is not one that --kinds leaves out',
    inFolder(async ({ out }) => {
      const args = ['--crd', '-', '--out', out]
      const text = JSON.stringify(serving('v1', 'v1beta1'))
      await runCommand(args, text)
      const kinds = ['--kinds', 'example.com/v1/Database', 'example.com/v1/DatabaseList']
      expect(await runCommand([...args, ...kinds, '--check'], text)).toStrictEqual({
        code: 0,
        out: 'up to date\n',
        error: ''
      })
    })
  )
})

describe('a definition that cannot be written', () => {
  const bad = crd(object({ a: { type: 'text' } }), { kind: 'Bad' })
  const list = (...items: ReadonlyArray<unknown>): string => JSON.stringify({ kind: 'List', items })

  it(
    'does not keep the command from writing others that are named',
    inFolder(async ({ out }) => {
      const args = ['--crd', '-', '--out', out]
      const text = list(bad, serving('v1'))
      expect(await runCommand(args, text)).toMatchObject({ code: 2, out: '' })
      expect(await runCommand([...args, '--kinds', 'example.com/v1/Bad'], text)).toMatchObject({ code: 2, out: '' })
      expect(await runCommand([...args, '--kinds', 'example.com/v1/Database'], text)).toMatchObject({
        code: 0,
        error: ''
      })
    })
  )

  it(
    'is left out if it serves no version',
    inFolder(async ({ out }) => {
      const args = ['--crd', '-', '--out', out]
      const notice =
        'standard input: databases.example.com: spec.versions: no version is served, so the definition is left out\n'
      const other = crd(object({ a: { type: 'string' } }), { kind: 'Other' })
      const run = await runCommand(args, list(serving(), other))
      expect(run).toMatchObject({ code: 0, error: notice })
      expect(filesIn(join(out, 'example.com/v1'))).toStrictEqual([
        'Other.ts',
        'OtherList.ts',
        'OtherSpec.ts',
        'index.ts'
      ])
      expect(await runCommand(args, list(serving()))).toStrictEqual({
        code: 2,
        out: '',
        error: `${notice}${out}: nothing to write\n`
      })
    })
  )
})

describe('an internal error', () => {
  it('is one line, with exit code 2', async () => {
    const error: Array<string> = []
    const code = await run(
      {
        stdin: () => Promise.resolve(Buffer.from('')),
        print: () => {
          throw new Error('broken\nin several lines')
        },
        printError: (text) => void error.push(text),
        progress: () => undefined,
        whileWriting: (write) => write(new AbortController().signal),
        version: '0.0.0'
      },
      ['--help']
    )
    expect([code, ...error]).toStrictEqual([2, 'internal error: broken\n'])
  })
})

describe('--check', () => {
  it(
    'says what would change, by class, and writes nothing',
    inFolder(async ({ input, out }) => {
      const check = ['--openapi', input, '--out', out, '--check']
      expect((await runCommand(check)).out).toContain('New:\n  apps/v1/Part.ts: new file\n')
      expect(existsSync(out)).toBe(false)
      await runCommand(['--openapi', input, '--out', out])
      expect(await runCommand(check)).toStrictEqual({ code: 0, out: 'up to date\n', error: '' })
      writeFileSync(input, thing({ name: { type: 'string' }, size: { type: 'integer' } }, ['name']))
      expect(await runCommand(check)).toStrictEqual({
        code: 1,
        out: `New:
  apps/v1/Part.ts#size: new optional field
Required or optional:
  apps/v1/Part.ts#name: now optional
`,
        error: ''
      })
    })
  )
})

describe('--check in a checkout with other line ends', () => {
  it(
    'finds no changes',
    inFolder(async ({ input, out }) => {
      await runCommand(['--openapi', input, '--out', out])
      for (const path of filesIn(out)) {
        const file = join(out, path)
        writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'))
      }
      expect(await runCommand(['--openapi', input, '--out', out, '--check'])).toMatchObject({ code: 0, error: '' })
    })
  )
})

describe('a wrong command line', () => {
  it.each([
    [[], '--out FOLDER is missing'],
    [['--out', 'x'], 'there is no input: give --openapi or --crd'],
    [['x', '--out', 'x', '--crd', 'y'], 'unexpected argument "x"'],
    [['--out', 'x', '--crd', '-', '--openapi', '-'], 'only one input can be the standard input'],
    [['--out', 'x', '--crd', '-', '--overrides', '-'], 'only one input can be the standard input'],
    [['--out', 'x', '--crd', 'x', '--extension', 'js'], '--extension must be .js or .ts'],
    [['--out', ' ', '--crd', 'x'], '--out FOLDER is missing'],
    [['--out', 'x', '--crd', 'x', '--out', 'y'], '--out is given twice'],
    [['--out', 'x', '--crd', 'x', '--overrides', 'a', '--overrides', 'b'], '--overrides is given twice'],
    [['--out', 'x', '--crd', 'x', '--kinds', ''], '--kinds KIND… has an argument without a kind'],
    [['--out', 'x', '--crd', 'x', '--kinds', ','], '--kinds KIND… has an argument without a kind'],
    [['--out', 'x', '--crd', 'x', '--kinds', 'v1/Pod', ' , '], '--kinds KIND… has an argument without a kind'],
    [['--nothing'], "Unknown option '--nothing'"]
  ])('%j is refused, with the usage', async (args, message) => {
    const run = await runCommand(args)
    expect(run.code).toBe(2)
    expect(run.error).toContain(message)
    expect(run.error).toContain('--kinds KIND…')
  })

  it('can request the help or the version', async () => {
    expect(await runCommand(['--help'])).toMatchObject({ code: 0, error: '' })
    expect(await runCommand(['--version'])).toStrictEqual({ code: 0, out: '0.0.0\n', error: '' })
  })
})

describe('a wrong input', () => {
  const cases: ReadonlyArray<readonly [string, string, string | Buffer, RegExp]> = [
    ['OpenAPI v2', '--openapi', '{"swagger": "2.0"}', /OpenAPI v2 is not supported/],
    ['YAML that is cut off', '--crd', 'kind: "Custom', /not valid YAML/],
    ['bytes that are no text', '--crd', Buffer.from([0x7b, 0xff, 0x7d]), /must be UTF-8 or UTF-16/],
    [
      'a $ref to nothing',
      '--openapi',
      openapi({ 'x.v1.A': { ...(object({ a: ref('x.v1.B') }) as object), ...(kindIs('x', 'v1', 'A') as object) } }),
      /x\.v1\.A: a: \$ref "#\/components\/schemas\/x\.v1\.B" has no definition in the given files/
    ],
    [
      'a CRD without a schema',
      '--crd',
      JSON.stringify(crd({}, { version: { name: 'v1', served: true } })),
      /has no schema/
    ],
    [
      'a group that leads out of the folder',
      '--crd',
      JSON.stringify(crd(object({ a: {} }), { group: '../../escaped' })),
      /spec\.group: must be a DNS-1123 subdomain/
    ],
    [
      'a served group that leads out of the folder',
      '--openapi',
      openapi({
        '/escaped../../...v1.Foo': {
          ...(object({ spec: object({ a: {} }) }) as object),
          ...(kindIs('../../../escaped', 'v1', 'Foo') as object)
        }
      }),
      /x-kubernetes-group-version-kind\[0\]\.group: must be a DNS-1123 subdomain/
    ]
  ]

  it.each(cases)('%s gets a clear error, exit code 2, and no files', async (_name, option, text, message) => {
    await inTemporaryFolder(async (folder) => {
      const input = join(folder, 'input')
      writeFileSync(input, text)
      const run = await runCommand([option, input, '--out', join(folder, 'out')])
      expect(run).toMatchObject({ code: 2, out: '' })
      expect(run.error).toMatch(message)
      expect(run.error).toContain(input)
      expect(filesIn(folder)).toStrictEqual(['input'])
    })
  })

  it('cannot be a folder', () =>
    inTemporaryFolder(async (folder) => {
      expect(await runCommand(['--crd', folder, '--out', join(folder, 'out')])).toStrictEqual({
        code: 2,
        out: '',
        error: `${folder}: is a folder: give the files in it, such as ${join(folder, '*.yaml')}\n`
      })
    }))

  it('can be a file that does not exist', async () => {
    const run = await runCommand(['--crd', '/nowhere/crd.yaml', '--out', '/nowhere/out'])
    expect(run).toStrictEqual({
      code: 2,
      out: '',
      error: "/nowhere/crd.yaml: ENOENT: no such file or directory, open '/nowhere/crd.yaml'\n"
    })
  })
})
