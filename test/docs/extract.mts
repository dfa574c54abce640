import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')

const filesBelow = (folder: string, ending: string): ReadonlyArray<string> =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(root, folder, file))
    .sort()

const lineOf = (text: string, index: number): number => text.slice(0, index).split('\n').length

// -------------------------------------------------------------------------------------
// pages
// -------------------------------------------------------------------------------------

/** A fenced block of a page. */
interface Block {
  /** Where it stands: `README.md:17`. */
  readonly place: string
  readonly language: string
  readonly code: string
}

/** A page that a reader is shown. */
export interface Page {
  /** From the root of the repository. */
  readonly file: string
  readonly text: string
  readonly blocks: ReadonlyArray<Block>
}

const toPage = (path: string): Page => {
  const file = relative(root, path)
  const text = readFileSync(path, 'utf8')
  const blocks = [...text.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].map(({ index, 1: language = '', 2: code = '' }) => ({
    place: `${file}:${lineOf(text, index)}`,
    language,
    code
  }))
  return { file, text, blocks }
}

/** The README and the guides. */
export const pages: ReadonlyArray<Page> = [join(root, 'README.md'), ...filesBelow('docs', '.md')].map(toPage)

// -------------------------------------------------------------------------------------
// examples
// -------------------------------------------------------------------------------------

/** A piece of code that a reader is shown: an `@example` of a doc comment, or a TypeScript block of a page. */
export interface Example {
  /** Where it stands: `src/json.ts:17`. */
  readonly place: string
  readonly code: string
  /** What the reader is told that it prints: the block marked `text` right behind it. */
  readonly prints: string
}

const toExample = (place: string, code: string, prints = ''): Example => ({
  place,
  code,
  prints: prints.replace(/\n$/, '')
})

/** From `@example` to the next tag or the end of the comment. */
const fromComments = (path: string): ReadonlyArray<Example> => {
  const text = readFileSync(path, 'utf8')
  return [...text.matchAll(/^ \* @example\n((?: \*(?! @).*\n)*)/gm)].map(({ index, 1: code = '' }) =>
    toExample(
      `${relative(root, path)}:${lineOf(text, index)}`,
      // as in the comments of fp-ts and io-ts, `assert` is understood
      `import * as assert from 'node:assert'\n${code.replace(/^ \* ?/gm, '')}`
    )
  )
}

const fromPage = ({ blocks }: Page): ReadonlyArray<Example> =>
  blocks.flatMap(({ place, language, code }, i) => {
    const next = blocks[i + 1]
    return language === 'ts' ? [toExample(place, code, next?.language === 'text' ? next.code : '')] : []
  })

/** Every example of the library, in the order of the files. */
export const examples: ReadonlyArray<Example> = [
  ...filesBelow('src', '.ts').flatMap(fromComments),
  ...pages.flatMap(fromPage)
]

const PREFIX = `${root}/example-`

/** Whether an example is a suite of Vitest: its tests are told when they are collected, not while another one runs. */
export const isSuite = ({ code }: Example): boolean => code.includes(" from 'vitest'")

/** The module under which an example can be imported: a file that is not there. */
export const moduleOf = (index: number): string => `${PREFIX}${index}.ts`

/** The example that a module stands for. */
export const exampleOf = (id: string): Example | undefined =>
  id.startsWith(PREFIX) ? examples[Number.parseInt(id.slice(PREFIX.length), 10)] : undefined
