import { format } from 'node:util'
import ts from 'typescript'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { expectOutput } from '../support/docs'
import { exampleOf, examples, moduleOf } from './extract.mts'

const all = examples.map((example, i) => ({ ...example, module: moduleOf(i) }))

/** Tests are told when they are collected, not while another one runs. */
const isSuite = (code: string): boolean => code.includes(" from 'vitest'")

describe('the examples of the documentation', () => {
  afterEach(() => {
    vi.restoreAllMocks()
  })

  it('are there', () => {
    expect(examples.length).toBeGreaterThan(10)
  })

  it.each(all.filter(({ code }) => !isSuite(code)))(
    '$place runs, and prints what is shown',
    async ({ module, ...example }) => {
      const log = vi.spyOn(console, 'log').mockReturnValue(undefined)
      await import(/* @vite-ignore */ module)
      expectOutput(example, log.mock.calls.map((args) => format(...args)).join('\n'))
    }
  )

  describe.each(all.filter(({ code }) => isSuite(code)))('$place', async ({ module }) => {
    await import(/* @vite-ignore */ module)
  })

  it('compile, in the strictest settings', () => {
    const { config } = ts.readConfigFile('tsconfig.json', (file) => ts.sys.readFile(file)) as {
      readonly config: unknown
    }
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd())
    // an example shows what is there to be used, and need not use it
    const lenient = { ...options, noUnusedLocals: false, skipLibCheck: true }
    const host = ts.createCompilerHost(lenient)
    const program = ts.createProgram(
      examples.map((_example, i) => moduleOf(i)),
      lenient,
      {
        ...host,
        fileExists: (file) => exampleOf(file) !== undefined || host.fileExists(file),
        readFile: (file) => exampleOf(file)?.code ?? host.readFile(file),
        getSourceFile: (file, ...rest) => {
          const text = exampleOf(file)?.code
          return text === undefined
            ? host.getSourceFile(file, ...rest)
            : ts.createSourceFile(file, text, ts.ScriptTarget.ES2022)
        }
      }
    )
    const problems = ts
      .getPreEmitDiagnostics(program)
      .map(
        ({ file, messageText }) =>
          `${exampleOf(file?.fileName ?? '')?.place ?? file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
      )
    expect(problems).toStrictEqual([])
  })
})
