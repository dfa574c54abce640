import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { hasShared } from '../support/served'
import { customResources, kubernetes, odd, oddCompiled } from '../support/written'

const root = join(import.meta.dirname, '../../..')

/** Runs a program of node_modules, and returns what it printed. */
const runProgram = async (file: string, ...args: ReadonlyArray<string>): Promise<string> => {
  const program = promisify(execFile)(process.execPath, [join(root, 'node_modules', file), ...args], {
    cwd: root,
    maxBuffer: 2 ** 26
  })
  try {
    return (await program).stdout
  } catch (error) {
    // the exit code of findings is not 0
    if (typeof error === 'object' && error !== null && 'stdout' in error && error.stdout !== '')
      return String(error.stdout)
    throw error
  }
}

describe.skipIf(!hasShared)('the sources of all models', () => {
  it('compile with the settings of src/', async () => {
    expect(await runProgram('typescript/bin/tsc', '-p', 'generate/test/all/tsconfig.written.json')).toBe('')
  })

  it.each([
    ['Kubernetes', kubernetes],
    ['custom resources', customResources],
    ['odd schemas', odd],
    ['odd schemas with compiled code', oddCompiled]
  ])('of %s pass the lint rules of src/', async (_name, folder) => {
    const config = join(import.meta.dirname, 'written.eslint.mjs')
    expect(await runProgram('eslint/bin/eslint.js', '--no-ignore', '-c', config, folder)).toBe('')
  })
})
