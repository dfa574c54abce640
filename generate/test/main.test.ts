import { spawn } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inTemporaryFolder, thing } from './support/written'

const program = join(import.meta.dirname, '../src/main.ts')

/**
 * Runs the program, after the code `before`. Nothing reads its output if `isClosed` is true. Returns the exit code, or
 * the signal that ended the program.
 */
const runProgram = async (
  args: ReadonlyArray<string>,
  { isClosed = false, before = '' }: { readonly isClosed?: boolean; readonly before?: string } = {}
): Promise<{ readonly code: number | string | null; readonly out: string; readonly error: string }> => {
  const imports = ['--import', 'tsx', '--import', `data:text/javascript,${encodeURIComponent(before)}`]
  const child = spawn(process.execPath, [...imports, program, ...args], {
    cwd: join(import.meta.dirname, '../..'),
    stdio: ['ignore', 'pipe', 'pipe']
  })
  const [out, error]: [Array<string>, Array<string>] = [[], []]
  child.stdout.on('data', (part: Buffer) => void out.push(String(part)))
  child.stderr.on('data', (part: Buffer) => void error.push(String(part)))
  if (isClosed) child.stdout.destroy()
  const code = await new Promise<number | string | null>((resolve) =>
    child.once('close', (status, signal) => {
      resolve(status ?? signal)
    })
  )
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
    expect(await runProgram(['--help'], { isClosed: true })).toStrictEqual({ code: 0, out: '', error: '' })
  })

  it('leaves nothing behind if signals end it while it writes', () =>
    inTemporaryFolder(async (folder) => {
      const input = join(folder, 'apps.json')
      writeFileSync(input, thing({ name: { type: 'string' } }))
      const before = `
        import files from 'node:fs/promises'
        import { once } from 'node:events'
        const { rename } = files
        files.rename = async (...paths) => {
          files.rename = rename
          // a process that only waits for a signal ends
          const awake = setInterval(() => undefined, 1000)
          const received = once(process, 'SIGINT')
          process.kill(process.pid, 'SIGINT')
          await received
          clearInterval(awake)
          // npx passes on what the terminal sent already
          process.kill(process.pid, 'SIGINT')
          await rename(...paths)
        }
      `
      const out = join(folder, 'out')
      const run = await runProgram(['--openapi', input, '--out', out], { before })
      expect(run.code).toBe('SIGINT')
      expect(readdirSync(folder)).toStrictEqual(['apps.json'])
    }))
})
