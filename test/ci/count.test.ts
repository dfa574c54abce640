import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const root = join(__dirname, '../..')

const skips = JSON.parse(readFileSync(join(root, '.ci/skips.json'), 'utf8')) as ReadonlyArray<{
  readonly file: string
  readonly name: string
  readonly reason: string
}>

/** Results of one test file, as Vitest writes them. */
const resultsOf = (file: string, ...tests: ReadonlyArray<readonly [name: string, status: string]>): string =>
  JSON.stringify({
    testResults: [
      { name: join(root, file), assertionResults: tests.map(([fullName, status]) => ({ fullName, status })) }
    ]
  })

describe('the count of tests', () => {
  let folder = ''

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'count-'))
  })

  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  const count = (ci: string, ...results: ReadonlyArray<string>): readonly [number | null, ReadonlyArray<string>] => {
    results.forEach((result, i) => writeFileSync(join(folder, `${i}.json`), result))
    const { status, stdout } = spawnSync(process.execPath, [join(root, '.ci/count.cjs'), folder], {
      encoding: 'utf8',
      env: { ...process.env, CI: ci }
    })
    return [status, stdout.trimEnd().split('\n')]
  }

  it('is the sum of all suites, in the last line', () => {
    expect(
      count('true', resultsOf('a.ts', ['a', 'passed'], ['b', 'passed']), resultsOf('b.ts', ['c', 'passed']))
    ).toStrictEqual([0, ['3 passed, 0 failed, 0 skipped']])
  })

  it.each(['skipped', 'pending', 'todo'])('names a test that is %s, and fails in CI if it is not listed', (status) => {
    const results = resultsOf('test/e2e/a.suite.ts', ['a user is known', status], ['b', 'passed'])
    const name = 'skipped, not listed: test/e2e/a.suite.ts: a user is known'
    expect(count('true', results)).toStrictEqual([
      1,
      [name, '1 tests were skipped that .ci/skips.json does not list', '1 passed, 0 failed, 1 skipped']
    ])
    expect(count('', results)).toStrictEqual([0, [name, '1 passed, 0 failed, 1 skipped']])
  })

  it('accepts a skipped test that is listed, in its own file only', () => {
    const { file, name } = skips[0] ?? { file: '', name: '' }
    expect(count('true', resultsOf(file, [`${name} of a release`, 'skipped'], ['b', 'failed']))).toStrictEqual([
      0,
      [`skipped: ${file}: ${name} of a release`, '0 passed, 1 failed, 1 skipped']
    ])
    expect(count('true', resultsOf('other.ts', [name, 'skipped']))[0]).toBe(1)
  })

  it('fails if there are no results', () => {
    expect(count('')[0]).toBe(1)
    expect(count('', resultsOf('a.ts'))[0]).toBe(1)
  })
})

it('each listed test has an existing file and a reason', () => {
  expect(
    skips.filter(({ file, name, reason }) => !existsSync(join(root, file)) || name === '' || reason === '')
  ).toEqual([])
})
