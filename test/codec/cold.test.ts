import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { afterAll, describe, expect, it } from 'vitest'
import { MAX_LEVELS } from '../../src/internal/walk'

// The stack of a new process must hold the deepest document with room to spare: programs call the library at any depth.

const folder = mkdtempSync(join(tmpdir(), 'cold-'))
const file = join(folder, 'cold.cjs')

buildSync({
  entryPoints: [join(__dirname, 'cold.ts')],
  tsconfig: join(__dirname, '../../tsconfig.json'),
  bundle: true,
  platform: 'node',
  outfile: file
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** V8's default is 984 KiB. */
const STACK = 750

const run = (...args: ReadonlyArray<string>): string =>
  execFileSync(process.execPath, [`--stack-size=${String(STACK)}`, file, ...args], { encoding: 'utf8' }).trimEnd()

const INVALID = 'type: Invalid value: expected a string, got a number'

describe('the deepest document of a recursive model', () => {
  const operations = run('').split('\n')

  it.each(operations)('is read by code that never ran before: %s', (operation) => {
    const expected = operation.includes('invalid')
      ? INVALID
      : /^(?:is|encode|make|show|eq|exact, with)/.test(operation)
        ? 'true'
        : 'Right'
    for (const way of ['additional', 'items', 'needs']) {
      expect([way, run(operation, way, String(MAX_LEVELS))]).toStrictEqual([way, expected])
    }
  })

  it('with one more level is refused by all of them', () => {
    for (const operation of ['decode', 'lenient', 'strict', 'fromJson', 'exact', 'exact with a second reading']) {
      expect(run(operation, 'additional', String(MAX_LEVELS + 1))).toMatch(
        /must not be nested more than \d+ levels deep$/
      )
    }
    expect(run('is', 'additional', String(MAX_LEVELS + 1))).toBe('false')
  })
})
