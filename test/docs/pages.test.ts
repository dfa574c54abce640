import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as E from 'fp-ts/Either'
import { parse } from 'yaml'
import generator from '../../generate/package.json'
import { parseArguments } from '../../generate/src/command/arguments'
import { parseOverrides } from '../../generate/src/input/overrides'
import manifest from '../../package.json'
import { hardWordsIn } from '../../scripts/plainEnglish.mjs'
import { pages } from './extract.mts'

const root = join(import.meta.dirname, '../..')

/** The description of a fault. A test collects all faults of a page in one failure. */
type Fault = string

// -------------------------------------------------------------------------------------
// blocks
// -------------------------------------------------------------------------------------

const peers = Object.keys(manifest.peerDependencies)
const npmCommands = ['ci', 'cit', 'start', 'test', 'install']

/** Returns the faults of a command: programs, scripts and packages that do not exist. */
const commandFaults = (command: string): ReadonlyArray<Fault> => {
  const words = command
    .replace(/#.*/, '')
    .split(/\s+/)
    .filter((word) => word !== '' && !/^[A-Z_]+=/.test(word))
  const [program, first = '', ...rest] = words
  const names = rest.filter((word) => !word.startsWith('-'))
  switch (program) {
    case undefined:
      return []
    case 'npm':
      if (first.startsWith('-')) return commandFaults(['npm', ...rest].join(' '))
      if (first === 'run') return names[0] !== undefined && names[0] in manifest.scripts ? [] : [command]
      if (first === 'install') return names.filter((name) => ![manifest.name, ...peers, ...extras].includes(name))
      return npmCommands.includes(first) ? [] : [command]
    case 'npx':
      if (first === generator.name) return E.isRight(parseArguments(rest)) ? [] : [command]
      return first === 'tsx' && existsSync(join(root, names[0] ?? '')) ? [] : [command]
    case 'kubectl':
      return first === 'get' ? [] : [command]
    default:
      return [command]
  }
}

/** The parts of a kubeconfig that kubectl and API servers read. */
interface Kubeconfig {
  readonly kind: string
  readonly clusters: ReadonlyArray<{ readonly name: string }>
  readonly users: ReadonlyArray<{ readonly name: string }>
  readonly contexts: ReadonlyArray<{
    readonly name: string
    readonly context: { readonly cluster: string; readonly user: string }
  }>
  readonly 'current-context': string
}

/** Other packages that a guide may install. */
const extras = Object.keys(manifest.devDependencies)

describe.each(pages)('$file', ({ file, text, blocks }) => {
  // tables that tests write contain quoted documents and errors
  it('has no words that make a sentence hard to read', () => {
    const prose = text
      .replace(/^```.*?^```/gms, '')
      .replace(/^\|.*$/gm, '')
      .replace(/`[^`]*`/g, '')
    expect(hardWordsIn(prose)).toStrictEqual([])
  })

  it('runs all of its code, and shows output only after code', () => {
    const faults = blocks.filter(({ language }, i) =>
      language === 'text' ? blocks[i - 1]?.language !== 'ts' : !['ts', 'sh', 'yaml', 'mermaid'].includes(language)
    )
    expect(faults.map(({ place, language }) => `${place} ${language}`)).toStrictEqual([])
  })

  it('has existing commands only', () => {
    const commands = blocks
      .filter(({ language }) => language === 'sh')
      .flatMap(({ code }) => code.replaceAll('\\\n', '').split(/\n|&&/))
    expect(commands.flatMap(commandFaults)).toStrictEqual([])
  })

  // the guide of the command shows tables of overrides, and other pages kubeconfigs
  const yaml = blocks.filter(({ language }) => language === 'yaml').map(({ code }) => code)
  const isGuideOfCommand = file === 'docs/generate.md'

  it('has tables of overrides that the command reads', () => {
    const tables = isGuideOfCommand ? yaml : []
    expect(tables.map((code) => parseOverrides(file, code)).filter(E.isLeft)).toStrictEqual([])
  })

  it('has kubeconfigs whose references exist', () => {
    const configs = isGuideOfCommand ? [] : yaml.map((code) => parse(code) as Kubeconfig)
    for (const { kind, clusters, users, contexts, 'current-context': current } of configs) {
      expect(kind).toBe('Config')
      const context = contexts.find(({ name }) => name === current)?.context
      expect(clusters.map(({ name }) => name)).toContain(context?.cluster)
      expect(users.map(({ name }) => name)).toContain(context?.user)
    }
  })

  it('has valid links only', () => {
    const links = [...text.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link)
    expect(links.filter((link) => !leadsSomewhere(file, link))).toStrictEqual([])
  })
})

// -------------------------------------------------------------------------------------
// links
// -------------------------------------------------------------------------------------

/** Returns the anchors of a page, as GitHub makes them from headings. */
const anchorsOf = (text: string): ReadonlyArray<string> =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\- ]/gu, '')
      .replaceAll(' ', '-')
  )

const leadsSomewhere = (file: string, link: string): boolean => {
  if (link.startsWith('https://')) return true
  const [path = '', anchor] = link.split('#')
  const target = path === '' ? file : join(file, '..', path)
  if (!existsSync(join(root, target))) return false
  const page = pages.find((candidate) => candidate.file === target)
  return anchor === undefined || page === undefined || anchorsOf(page.text).includes(anchor)
}

it('the README has every entry point in its table', () => {
  const readme = pages.find(({ file }) => file === 'README.md')?.text ?? ''
  const rows = readme.split('\n').filter((line) => line.startsWith('| `'))
  const missing = Object.keys(manifest.exports)
    .map((path) => path.slice(2))
    .filter((path) => path !== '' && path !== 'package.json')
    .filter((path) => !rows.some((row) => row.includes(`${manifest.name}/${path}\``) || row.includes(`…/${path}\``)))
  expect(missing).toStrictEqual([])
})
