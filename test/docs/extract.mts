import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A piece of code that a reader is shown: an `@example` of a doc comment, or a TypeScript block of a page. */
export interface Example {
  /** Where it stands: `src/json.ts:17`. */
  readonly place: string
  readonly code: string
}

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')

const filesBelow = (folder: string, ending: string): ReadonlyArray<string> =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(root, folder, file))
    .sort()

const extract = (file: string, block: RegExp, clean: (code: string) => string): ReadonlyArray<Example> => {
  const text = readFileSync(file, 'utf8')
  return [...text.matchAll(block)].map((match) => ({
    place: `${relative(root, file)}:${text.slice(0, match.index).split('\n').length}`,
    code: `import * as assert from 'node:assert'\n${clean(match[1] ?? '')}`
  }))
}

/** From `@example` to the next tag or the end of the comment. */
const fromComments = (file: string): ReadonlyArray<Example> =>
  extract(file, /^ \* @example\n((?: \*(?! @).*\n)*)/gm, (code) => code.replace(/^ \* ?/gm, ''))

/** Blocks marked `ts`; those marked otherwise (`ts no-run`, `sh`) are shown only. */
const fromPage = (file: string): ReadonlyArray<Example> => extract(file, /^```ts\n([\s\S]*?)^```$/gm, (code) => code)

/** Every example of the library, in the order of the files. */
export const examples: ReadonlyArray<Example> = [
  ...filesBelow('src', '.ts').flatMap(fromComments),
  ...[join(root, 'README.md'), ...filesBelow('docs', '.md')].flatMap(fromPage)
]

const PREFIX = `${root}/example-`

/** The module under which an example can be imported: a file that is not there. */
export const moduleOf = (index: number): string => `${PREFIX}${index}.ts`

/** The example that a module stands for. */
export const exampleOf = (id: string): Example | undefined =>
  id.startsWith(PREFIX) ? examples[Number.parseInt(id.slice(PREFIX.length), 10)] : undefined
