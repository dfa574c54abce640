// The packed tarball, installed by npm with the peer dependencies only. All entry points in `exports` of package.json are
// tested. test/consumers tests the package with other tools.
import { existsSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { publint } from 'publint'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import manifest from '../../package.json'
import { pages } from '../docs/extract.mts'
import { entries } from '../size/installed.mts'
import { problemsOf, resolutions } from './declarations.mts'
import { fromRoot, makeProject, type Project } from './Project.mts'

// the exports of an entry point, without those that the module system adds
const names = (json: string): ReadonlyArray<string> =>
  (JSON.parse(json) as ReadonlyArray<string>)
    .filter((name) => !['default', '__esModule', 'module.exports'].includes(name))
    .sort()

describe('the packed package', () => {
  let project: Project

  const esm = (code: string): string => project.node('--input-type=module', '--eval', code)
  const cjs = (code: string): string => project.node('--input-type=commonjs', '--eval', code)

  // what npm does before it publishes
  const publish = (addresses: object): string => {
    const file = join(project.folder, 'addresses.json')
    writeFileSync(file, JSON.stringify(addresses))
    return project.node(fromRoot('../scripts/publishable.mjs'), file)
  }

  // a bundle for the browser of an application that is written as an ES module, run
  const bundled = async (code: string): Promise<string> => {
    const outfile = join(project.folder, 'bundle.cjs')
    await build({
      stdin: { contents: code, resolveDir: project.folder },
      outfile,
      bundle: true,
      format: 'iife',
      platform: 'browser',
      logLevel: 'silent'
    })
    return project.node(outfile)
  }

  beforeAll(() => {
    project = makeProject()
  })

  afterAll(() => {
    project.remove()
  })

  it.each(entries)('%s can be required, imported and bundled, with the same names', async (entry) => {
    const required = names(cjs(`console.log(JSON.stringify(Object.keys(require('${entry}'))))`))
    expect(required).not.toStrictEqual([])
    const list = `import * as x from '${entry}'; console.log(JSON.stringify(Object.keys(x)))`
    expect(names(esm(list))).toStrictEqual(required)
    expect(names(await bundled(list))).toStrictEqual(required)
  })

  it('has exports of every entry point for each module system', () => {
    const { './package.json': itself, ...points } = manifest.exports
    expect(itself).toBe('./package.json')
    const built = (kind: string, module: string, ending = 'js'): object => ({
      types: `./dist/${kind}/${module}.d.${ending.replace('js', 'ts')}`,
      default: `./dist/${kind}/${module}.${ending}`
    })
    const expected = Object.keys(points).map((point) => {
      const module = [`${point}.ts`, `${point}/index.ts`].find((file) => existsSync(fromRoot('../src', file))) ?? ''
      const name = join(module).replace(/\.ts$/, '')
      const [cjs, esm] = [built('cjs', name), built('esm', name)]
      // declarations with types of fast-check exist for each kind of module, as in fast-check
      const node = point === './arbitrary' ? { import: built('cjs', name, 'mjs'), default: cjs } : cjs
      // bundlers use `module` for `require` too, so a bundle has one copy of each codec
      return [point, { node, module: `./dist/esm/${name}.js`, import: esm, default: cjs }]
    })
    expect(points).toStrictEqual(Object.fromEntries(expected))
  })

  it('has types of every entry point for moduleResolution node, which ignores exports', () => {
    const { '.': _root, './package.json': _itself, ...points } = manifest.exports
    const expected = Object.entries(points).map(([point, { default: cjs }]) => [point.slice('./'.length), [cjs.types]])
    expect(manifest.typesVersions).toStrictEqual({ '*': Object.fromEntries(expected) })
  })

  it('contains the needed files only', () => {
    const folder = join(project.folder, 'node_modules', manifest.name)
    const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    // the source maps refer to the sources
    const modules = readdirSync(fromRoot('../src'), { recursive: true, encoding: 'utf8' }).flatMap((file) =>
      file.endsWith('.ts') ? [file.slice(0, -'.ts'.length)] : []
    )
    const files = found.filter((file) => statSync(join(folder, file)).isFile())
    const built = (kind: string, endings: ReadonlyArray<string>, names: ReadonlyArray<string>): ReadonlyArray<string> =>
      names.flatMap((name) => endings.map((ending) => `dist/${kind}/${name}.${ending}`))
    const points = Object.values(manifest.exports).flatMap((point) =>
      typeof point === 'string' ? [] : [point.default.default.slice('./dist/cjs/'.length, -'.js'.length)]
    )
    // the build names the few files that entry points share
    const shared = files.flatMap((file) => /^dist\/cjs\/(shared\/\w+)\.js$/.exec(file)?.[1] ?? [])
    expect(shared.length).toBeLessThan(20)
    expect(files.sort()).toStrictEqual(
      [
        ...['LICENSE', 'package.json', 'dist/esm/package.json'],
        // the pages that README.md links to, except the tour, which needs the recordings of this repository
        ...pages.map(({ file }) => file),
        'docs/benchmarks.svg',
        'docs/growth.svg',
        ...readdirSync(fromRoot('../docs/examples'))
          .filter((file) => file.endsWith('.ts'))
          .map((file) => `docs/examples/${file}`),
        ...modules.map((module) => `src/${module}.ts`),
        ...built('esm', ['js', 'js.map', 'd.ts', 'd.ts.map'], modules),
        ...built('cjs', ['d.ts', 'd.ts.map'], modules),
        ...built(
          'cjs',
          ['d.mts'],
          modules.filter((module) => module.startsWith('arbitrary/'))
        ),
        'dist/cjs/arbitrary/index.mjs',
        ...built('cjs', ['js', 'js.map'], [...points, ...shared])
      ]
        .filter((file) => file !== 'docs/examples/tour.ts')
        .sort()
    )
  })

  it('passes publint', async () => {
    const bytes = readFileSync(project.tarball)
    const { messages } = await publint({ pack: { tarball: new Uint8Array(bytes).buffer }, strict: true })
    expect(messages).toStrictEqual([])
  })

  it('passes attw, with every moduleResolution', () => {
    project.node(fromRoot('@arethetypeswrong', 'cli', 'dist', 'index.js'), project.tarball, '--no-emoji')
  })

  it.each(Object.keys(resolutions))(
    'has a name for every type that the compiler writes into the declarations of a library, with moduleResolution %s',
    (resolution) => {
      expect(problemsOf(project.folder, resolution, entries)).toStrictEqual([])
    }
  )

  it.each([
    [{}, 'repository, homepage, bugs'],
    [{ repository: { type: 'git', url: '' } }, 'repository, homepage, bugs'],
    [{ repository: 'https://example.com/a.git', bugs: 'https://example.com/bugs' }, 'homepage']
  ])('is not published without the address of its sources: %j lacks %s', (addresses, missing) => {
    expect(() => publish(addresses)).toThrow(`package.json must not lack ${missing}: see "Release" in CONTRIBUTING.md`)
  })

  it.each([
    { repository: 'github:owner/io-ts-kubernetes' },
    { repository: { type: 'git', url: 'git+https://github.com/owner/io-ts-kubernetes.git' } },
    { repository: 'https://example.com/a.git', homepage: 'https://example.com', bugs: 'https://example.com/bugs' }
  ])('is published with the address of its sources: %j', (addresses) => {
    expect(publish(addresses)).toBe('')
  })

  // the last test: it breaks the project
  it('needs fast-check for ./arbitrary only', () => {
    renameSync(join(project.folder, 'node_modules', 'fast-check'), join(project.folder, 'not-installed'))
    const code = (entry: string): string => `try { require('${entry}') } catch { console.log('${entry}') }`
    expect(cjs(entries.map(code).join('\n')).trim().split('\n')).toStrictEqual([`${manifest.name}/arbitrary`])
  })
})
