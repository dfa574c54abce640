// Every example of the documentation, and the programs of docs/examples, as a reader runs them: with the built package,
// in Node and in other programs.
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withAnswers } from '../examples/fakeServer'
import { type Installed, install } from '../size/installed.mts'
import { exchanges } from '../support/recorded'
import type { Example } from './extract.mts'
import { awaitsAtTop, compile, readers, scripts, tsx } from './readers.mts'

let installed: Installed
let problems: string

beforeAll(async () => {
  installed = install()
  problems = await compile(installed.project)
})

afterAll(() => {
  installed.remove()
})

it('the examples and the programs compile as ES modules, in the strictest settings', () => {
  expect(problems).toBe('')
})

// -------------------------------------------------------------------------------------
// examples
// -------------------------------------------------------------------------------------

const byPlace = (run: ReadonlyArray<Example>, printed: ReadonlyArray<string | undefined>): object =>
  Object.fromEntries(run.map(({ place }, i) => [place, printed[i]]))

it.each(Object.entries(readers))('every example prints what is shown, run by %s', async (name, reader) => {
  const run = name.endsWith('CommonJS') ? scripts.filter((example) => !awaitsAtTop(example)) : scripts
  expect(byPlace(run, await reader(installed.project, run))).toStrictEqual(
    byPlace(
      run,
      run.map(({ prints }) => prints)
    )
  )
})

// -------------------------------------------------------------------------------------
// programs
// -------------------------------------------------------------------------------------

describe.each([
  ['plain Node', (name: string) => [join(installed.project, 'esm/examples', `${name}.js`)]],
  ['tsx', (name: string) => [tsx, join(installed.project, 'source/examples', `${name}.ts`)]]
])('the programs of docs/examples, run by %s', (_, command) => {
  it.each(['webhook', 'webhook-effect'])('%s listens, and ends at SIGTERM', async (name) => {
    const server = spawn(process.execPath, command(name), { env: { ...process.env, PORT: '0' } })
    const ended = once(server, 'exit')
    let said = ''
    for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => (said += String(text)))
    await Promise.race([once(server.stdout, 'data'), ended])
    server.kill('SIGTERM')
    await ended
    expect(said).toContain('listening on http://127.0.0.1:')
  })

  it.each(['mint', 'mint-effect'])('%s prints a token', async (name) => {
    const recorded = exchanges('v1.37.2').find((exchange) => exchange.name === 'TokenRequest bound to a Pod, no uid')
    if (recorded === undefined) throw new Error('nothing is recorded under this name')
    const { status } = JSON.parse(recorded.response.body) as { readonly status: { readonly token: string } }
    const { stdout } = await withAnswers([recorded.response], (server) =>
      promisify(execFile)(process.execPath, [...command(name), 'default', 'default', 'api'], {
        env: { ...process.env, SERVER: server, BEARER: 'b3arer' }
      })
    )
    expect(stdout).toBe(`${status.token}\n`)
  })

  it('tour decodes the recordings of this repository', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, command('tour'))
    expect(stdout).toContain('4. It refuses a lifetime of 599 seconds')
  })
})
