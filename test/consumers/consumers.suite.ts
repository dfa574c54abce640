// npm run test:consumers: the packed package in an empty project, used with every supported version of Node and
// TypeScript, and with widely used bundlers. Other versions of Node than the running one are downloaded the first time.
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fromRoot, makeProject, type Project, run } from '../package/Project.mts'
import { entries } from '../size/installed.mts'
import { application, asJavaScript, DONE, HELD, properties, write, writeNeighbour } from './application.mts'
import { bundlers } from './bundlers.mts'
import { nodeOf, releases } from './nodes.mts'

let project: Project

beforeAll(() => {
  // undici-types is what @types/node needs in turn
  project = makeProject('@types/node', 'undici-types')
  writeNeighbour(project)
  write(project, 'main.mjs', asJavaScript(ts.ModuleKind.ESNext))
  write(project, 'main.cjs', asJavaScript(ts.ModuleKind.CommonJS))
})

afterAll(() => {
  project.remove()
})

describe.each(releases)('Node %s', (release) => {
  let node: ReturnType<typeof nodeOf>

  beforeAll(() => {
    node = nodeOf(release)
  })

  it.for(['main.mjs', 'main.cjs'])('runs the first code of README.md, as %s', (file, { skip }) => {
    if ('missing' in node) return skip(node.missing)
    expect(run(project.folder, node.path, file)).toBe(DONE)
  })

  it('imports and requires every entry point', ({ skip }) => {
    if ('missing' in node) return skip(node.missing)
    const file = write(
      project,
      'entries.cjs',
      `for (const entry of ${JSON.stringify(entries)}) {
        import(entry).then((imported) => {
          for (const [name, value] of Object.entries(require(entry))) {
            if (imported[name] !== value) throw new Error(entry + ' ' + name)
          }
          console.log(entry)
        })
      }`
    )
    expect(run(project.folder, node.path, file).trim().split('\n').sort()).toStrictEqual([...entries].sort())
  })
})

// -------------------------------------------------------------------------------------
// TypeScript
// -------------------------------------------------------------------------------------

const strict = ['--strict', '--exactOptionalPropertyTypes', '--target', 'es2022', '--lib', 'es2022', '--types', 'node']

/** Returns a file that imports all exports of the entry points. */
const everything = (points: ReadonlyArray<string>): string =>
  [
    ...points.map((entry, i) => `import * as x${String(i)} from '${entry}'`),
    `export type All = [${points.map((_, i) => `typeof x${String(i)}`).join(', ')}]`
  ].join('\n')

const withoutFastCheck = entries.filter((entry) => !entry.endsWith('/arbitrary'))

/** The oldest supported release, the last release of TypeScript 5, and the newer ones. */
const compilers = ['typescript-5.4', 'typescript-5.9', 'typescript', 'typescript-7']

/** The values of moduleResolution: the settings for each, and the kinds of files that are compiled with it. */
const resolutions: ReadonlyArray<
  readonly [name: string, options: ReadonlyArray<string>, kinds: ReadonlyArray<string>]
> = [
  // the default of TypeScript 5 for CommonJS, which ignores `exports`
  ['node10', ['--module', 'commonjs'], ['ts']],
  ['bundler', ['--module', 'esnext'], ['mts']],
  ['node16', ['--module', 'node16'], ['mts', 'cts']],
  ['nodenext', ['--module', 'nodenext'], ['mts', 'cts']]
]

/** Additional options of a compiler. TypeScript 6 is the last version with `node10`, and warns of it. */
const deprecations = (compiler: string, resolution: string): ReadonlyArray<string> =>
  compiler === 'typescript' && resolution === 'node10' ? ['--ignoreDeprecations', '6.0'] : []

describe.each(compilers)('%s', (compiler) => {
  const known = resolutions.filter(([name]) => compiler !== 'typescript-7' || name !== 'node10')

  describe.each(known)('with moduleResolution %s', (moduleResolution, module, kinds) => {
    it.each(['true', 'false'])('compiles the application that runs, with skipLibCheck %s', (skipLibCheck) => {
      const folder = [compiler, moduleResolution, skipLibCheck].join('-')
      // fast-check's own declarations import what `node10` does not find
      const bears = moduleResolution !== 'node10' || skipLibCheck === 'true'
      const files = kinds.flatMap((kind) => [
        write(project, `${folder}/main.${kind}`, application),
        write(project, `${folder}/everything.${kind}`, everything(bears ? entries : withoutFastCheck)),
        ...(bears ? [write(project, `${folder}/properties.${kind}`, properties)] : [])
      ])
      const options = [
        ...[...module, '--moduleResolution', moduleResolution, '--skipLibCheck', skipLibCheck],
        ...deprecations(compiler, moduleResolution)
      ]
      project.node(fromRoot(compiler, 'bin', 'tsc'), ...strict, ...options, ...files)
      const runs = (name: string, kind: string): string => project.node(`${folder}/${name}.${kind.replace('ts', 'js')}`)
      for (const kind of kinds) {
        expect(runs('main', kind)).toBe(DONE)
        if (bears) expect(runs('properties', kind)).toBe(HELD)
      }
    })
  })
})

// -------------------------------------------------------------------------------------
// bundlers
// -------------------------------------------------------------------------------------

describe.each(Object.entries(bundlers))('%s', (_, bundled) => {
  it('bundles the application that runs, with one copy of io-ts and of each codec', async () => {
    expect(await bundled(project)).toBe(DONE)
  })
})
