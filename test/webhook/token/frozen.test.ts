import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

const root = join(__dirname, '../../..')

// JavaScript for a separate process, since frozen prototypes cannot be unfrozen.
const program = `
const T = require('fp-ts/Task')
const { authenticated, denied, makeHandler, toErrorResponse } = require('./src/webhook/token/index.ts')

Object.freeze(Object.prototype)

const ask = async (verdict, body) => {
  const outcomes = []
  const handler = makeHandler(() => T.of(verdict), { onOutcome: (one) => () => void outcomes.push(one) })
  const answer = await handler({ method: 'POST', headers: { 'content-type': 'application/json' }, body })()
  return [answer.status, JSON.parse(answer.body).status, outcomes]
}

const body = '{"apiVersion":"authentication.k8s.io/v1","spec":{"token":"sentinel-s3cr3t-token","toString":1}}'
const extra = JSON.parse('{"constructor":["v"],"toString":["w"],"__proto__":["x"]}')

const main = async () => {
  console.log(JSON.stringify([
    await ask(authenticated({ username: 'jane', extra }), body),
    await ask(denied('no sentinel-s3cr3t-token'), body),
    await ask({}, body),
    await ask(denied(), '{'),
    toErrorResponse({ _tag: 'MethodNotAllowed' }).status
  ]))
}

void main()
`

describe('a webhook with a frozen Object.prototype', () => {
  it('authenticates a user with keys of Object.prototype in extra, and denies, refuses and fails as usual', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ['--require', 'tsx/cjs', '--eval', program], {
      cwd: root
    })
    const extra = { constructor: ['v'], toString: ['w'], ['__proto__']: ['x'] }
    const expected = [
      [
        200,
        { authenticated: true, user: { username: 'jane', extra } },
        [{ _tag: 'Authenticated', username: 'jane', upperCaseKeys: ['toString'] }]
      ],
      [
        200,
        { authenticated: false, error: 'no <redacted>' },
        [{ _tag: 'Denied', error: { _tag: 'Some', value: 'no <redacted>' } }]
      ],
      [500, 'Failure', [{ _tag: 'InvalidVerdict' }]],
      [
        400,
        'Failure',
        [
          {
            _tag: 'Refused',
            error: {
              _tag: 'BadRequest',
              errors: [{ type: 'FieldValueInvalid', field: '', detail: 'the body is not valid JSON' }]
            }
          }
        ]
      ],
      405
    ]
    expect(stdout).toBe(`${JSON.stringify(expected)}\n`)
  })
})
