/** The models of everything in ../shared, written by the command into a folder that Git ignores. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../../src/command/run'
import { kindIs, object, openapi, ref } from './schemas'

/**
 * The folder of the written models: Kubernetes, Kubernetes with compiled code, custom resources, and odd schemas without
 * and with compiled code.
 */
export const written = join(import.meta.dirname, '../../written')

export const kubernetes = join(written, 'kubernetes')
export const compiled = join(written, 'compiled')
export const customResources = join(written, 'crds')
export const odd = join(written, 'odd')
export const oddCompiled = join(written, 'odd-compiled')

/** The inputs with schemas that are rare. */
export const oddInputs: ReadonlyArray<string> = [
  '--openapi',
  join(import.meta.dirname, '../fixtures/odd.openapi.json'),
  '--crd',
  join(import.meta.dirname, '../fixtures/odd.crd.yaml')
]

/** What a run of the command printed, and its exit code. */
export interface Run {
  readonly code: number
  readonly out: string
  readonly error: string
}

/** Runs the command in this process. */
export const runCommand = async (args: ReadonlyArray<string>, stdin: string | Uint8Array = ''): Promise<Run> => {
  const out: Array<string> = []
  const error: Array<string> = []
  const code = await run(
    {
      stdin: () => Promise.resolve(Buffer.from(stdin)),
      print: (text) => void out.push(text),
      printError: (text) => void error.push(text),
      progress: () => undefined,
      whileWriting: (write) => write(new AbortController().signal),
      version: '0.0.0'
    },
    args
  )
  return { code, out: out.join(''), error: error.join('') }
}

/** Runs a function with a new folder, and removes it. */
export const inTemporaryFolder = async <A>(use: (folder: string) => Promise<A>): Promise<A> => {
  const folder = mkdtempSync(join(tmpdir(), 'io-ts-kubernetes-generate-'))
  try {
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Returns the error of the file system for a folder that does not exist. */
export const missing = (path: string): Error =>
  Object.assign(new Error(`ENOENT: no such file or directory, scandir '${path}'`), { code: 'ENOENT' })

/** Returns an OpenAPI document with the kind `apps/v1/Thing`, whose `part` has these properties. */
export const thing = (properties: Readonly<Record<string, unknown>>, required: ReadonlyArray<string> = []): string =>
  openapi({
    'io.k8s.api.apps.v1.Thing': {
      ...(object({ kind: { type: 'string' }, part: ref('io.k8s.api.apps.v1.Part') }) as object),
      ...(kindIs('apps', 'v1', 'Thing') as object)
    },
    'io.k8s.api.apps.v1.Part': object(properties, required)
  })

/** Returns the paths of the files in a folder, sorted. */
export const filesIn = (folder: string): ReadonlyArray<string> =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()

/** Runs a test in a new folder with an input, `apps.json`. */
export const inFolder =
  (test: (paths: { readonly folder: string; readonly input: string; readonly out: string }) => Promise<void>) =>
  async (): Promise<void> => {
    await inTemporaryFolder(async (folder) => {
      const input = join(folder, 'apps.json')
      writeFileSync(input, thing({ name: { type: 'string', default: '' } }, ['name']))
      await test({ folder, input, out: join(folder, 'src/kubernetes') })
    })
  }

/** Writes texts as files of a folder, and returns their paths. */
export const writeTexts = (
  folder: string,
  texts: ReadonlyArray<{ readonly file: string; readonly text: string }>
): ReadonlyArray<string> =>
  texts.map(({ file, text }) => {
    const path = join(folder, `${file.replaceAll('/', '_')}.json`)
    writeFileSync(path, text)
    return path
  })
