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
  /** The place of the block: `README.md:17`. */
  readonly place: string
  readonly language: string
  readonly code: string
}

/** A page of the documentation. */
export interface Page {
  /** The path below the root of the repository. */
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

/** An example: an `@example` of a doc comment, or a TypeScript block of a page. */
export interface Example {
  /** The place of the example: `src/json/toJson.ts:17`. */
  readonly place: string
  readonly code: string
  /** The expected output: the block marked `text` directly after it. */
  readonly prints: string
}

const toExample = (place: string, code: string, prints = ''): Example => ({
  place,
  code,
  prints: prints.replace(/\n$/, '')
})

/** Matches from `@example` to the next tag, or to the end of the comment. */
const fromComments = (path: string): ReadonlyArray<Example> => {
  const text = readFileSync(path, 'utf8')
  return [...text.matchAll(/^ \* @example\n((?: \*(?! @).*\n)*)/gm)].map(({ index, 1: code = '' }) =>
    toExample(
      `${relative(root, path)}:${lineOf(text, index)}`,
      // as in the comments of fp-ts and io-ts, `assert` is imported implicitly
      `${code.includes('assert.') ? "import * as assert from 'node:assert'\n" : ''}${code.replace(/^ \* ?/gm, '')}`
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

/** Returns true if an example is a suite of Vitest. Its tests must be collected before any test runs. */
export const isSuite = ({ code }: Example): boolean => code.includes(" from 'vitest'")

/** Returns the name under which an example can be imported. No such file exists. */
export const moduleOf = (index: number): string => `${PREFIX}${index}.ts`

/** Returns the example with this module name. */
export const exampleOf = (id: string): Example | undefined =>
  id.startsWith(PREFIX) ? examples[Number.parseInt(id.slice(PREFIX.length), 10)] : undefined
