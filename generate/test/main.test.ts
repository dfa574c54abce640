import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const program = join(import.meta.dirname, '../src/main.ts')

/** Runs the program. Nothing reads its output if `isClosed` is true. */
const runProgram = async (
  args: ReadonlyArray<string>,
  isClosed = false
): Promise<{ readonly code: number | null; readonly out: string; readonly error: string }> => {
  const child = spawn(process.execPath, ['--import', 'tsx', program, ...args], {
    cwd: join(import.meta.dirname, '../..'),
    stdio: ['ignore', 'pipe', 'pipe']
  })
  const [out, error]: [Array<string>, Array<string>] = [[], []]
  child.stdout.on('data', (part: Buffer) => void out.push(String(part)))
  child.stderr.on('data', (part: Buffer) => void error.push(String(part)))
  if (isClosed) child.stdout.destroy()
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, out: out.join(''), error: error.join('') }
}

describe('the program', () => {
  it('exits with the code of the run', async () => {
    expect(await runProgram(['--version'])).toStrictEqual({ code: 0, out: '0.1.0\n', error: '' })
    expect(await runProgram(['--crd', '/nowhere', '--out', '/nowhere'])).toStrictEqual({
      code: 2,
      out: '',
      error: "/nowhere: ENOENT: no such file or directory, open '/nowhere'\n"
    })
  })

  it('ends without a message if nothing reads its output', async () => {
    expect(await runProgram(['--help'], true)).toStrictEqual({ code: 0, out: '', error: '' })
  })
})
