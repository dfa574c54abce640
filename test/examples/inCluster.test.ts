import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as E from 'fp-ts/Either'
import * as T from 'fp-ts/Task'
import { TokenRequest } from 'io-ts-kubernetes/authentication/v1'
import { createToken } from 'io-ts-kubernetes/request'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Fresh, fromFile, keep, run, sendOver, toUrl } from '../../docs/examples/in-cluster'
import { exchanges } from '../support/recorded'
import { certificateFile, withTlsAnswers } from './fakeServer'

const issued = exchanges('v1.37.2').find(({ name }) => name === 'TokenRequest bound to a Pod, no uid')?.response ?? {
  status: 0,
  body: ''
}
const issuedToken = (JSON.parse(issued.body) as { readonly status: { readonly token: string } }).status.token

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'in-cluster-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
  vi.restoreAllMocks()
})

const fileOf = (name: string, content?: string): string => {
  const file = join(folder, name)
  if (content !== undefined) writeFileSync(file, content)
  return file
}

describe('the token in a file', () => {
  it('is read again when client-go would, after 50 seconds', () => {
    let now = 0
    const file = fileOf('token', 'one\n')
    const tokens = fromFile(file, () => now)
    expect(tokens.get()).toBe('one')
    fileOf('token', 'two')
    now = 49_999
    expect(tokens.get()).toBe('one')
    now = 50_000
    expect(tokens.get()).toBe('two')
  })

  it('is kept if the file cannot be read any more', () => {
    let now = 0
    const tokens = fromFile(fileOf('token', 'one'), () => now)
    expect(tokens.get()).toBe('one')
    fileOf('token', '')
    now = 50_000
    expect(tokens.get()).toBe('one')
    fileOf('token', 'two')
    expect(tokens.get()).toBe('two')
  })

  it('is read again if the server refused it, unless it was read since', () => {
    const now = 10
    const tokens = fromFile(fileOf('token', 'one'), () => now)
    tokens.reset(11)
    expect(tokens.get()).toBe('one')
    fileOf('token', 'two')
    tokens.reset(10)
    expect(tokens.get()).toBe('one')
    tokens.reset(11)
    expect(tokens.get()).toBe('two')
  })

  it('must be there at first', () => {
    expect(() => fromFile(fileOf('absent')).get()).toThrow('ENOENT')
    expect(() => fromFile(fileOf('token', ' \n')).get()).toThrow('is empty')
  })
})

describe('the address of a server', () => {
  it.each([
    ['10.0.0.1', 'https://10.0.0.1:443'],
    ['fd00::1', 'https://[fd00::1]:443'],
    ['kubernetes.default.svc', 'https://kubernetes.default.svc:443']
  ])('%s is a URL', (host, url) => {
    expect(toUrl({ host, port: 443 })).toBe(url)
    expect(URL.canParse(url)).toBe(true)
  })
})

const call = createToken({ namespace: 'default', name: 'build' })(TokenRequest.make({ spec: { audiences: ['api'] } }))
if (E.isLeft(call)) throw new Error('no call')

describe('a call over node:https', () => {
  it('trusts the certificate of the cluster, sends the token, and a list as several headers', async () => {
    await withTlsAnswers([issued], async (port, received) => {
      const server = { host: '127.0.0.1', port, ca: readFileSync(certificateFile) }
      const headers = { ...call.right.headers, 'impersonate-group': ['a', 'b'] }
      const answer = await sendOver(server, { get: () => 't', reset: () => undefined })({ ...call.right, headers })()
      expect(E.isRight(answer) && answer.right.value.status?.token).toBe(issuedToken)
      expect(received[0]?.headers).toMatchObject({ authorization: 'Bearer t', 'impersonate-group': 'a, b' })
    })
  })

  it('says that a certificate is not trusted', async () => {
    await withTlsAnswers([issued], async (port, received) => {
      const send = sendOver({ host: '127.0.0.1', port }, { get: () => 't', reset: () => undefined })
      expect(await send(call.right)()).toStrictEqual(
        E.left({ _tag: 'Unreachable', code: 'DEPTH_ZERO_SELF_SIGNED_CERT' })
      )
      expect(received).toStrictEqual([])
    })
  })

  it('takes the token of the file that was replaced after the server refused the old one', async () => {
    await withTlsAnswers([{ status: 401, body: '' }, issued], async (port, received) => {
      const server = { host: '127.0.0.1', port, ca: readFileSync(certificateFile) }
      const send = sendOver(
        server,
        fromFile(fileOf('token', 'one'), () => 0)
      )
      expect(await send(call.right)()).toMatchObject(E.left({ code: 401 }))
      fileOf('token', 'two')
      expect(E.isRight(await send(call.right)())).toBe(true)
      expect(received.map(({ headers }) => headers.authorization)).toStrictEqual(['Bearer one', 'Bearer two'])
    })
  })
})

describe('a token that is kept', () => {
  it('is renewed at 80 % of its lifetime, and again 10 seconds after a failure, until the program ends', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0)
    vi.spyOn(Date, 'now').mockReturnValue(5_000)
    const answers = [
      E.right<string, Fresh>({ token: 'one', lifetime: { issued: 0, expires: 600_000 } }),
      E.left('busy')
    ]
    const told: Array<unknown> = []
    await keep({
      mint: () => Promise.resolve(answers.shift() ?? E.left('none')),
      onToken: ({ token }) => void told.push(token),
      onError: (line) => void told.push(line),
      waitUntil: (time) => {
        told.push(time)
        return answers.length > 0 ? T.of(undefined) : () => Promise.reject(new Error('SIGTERM'))
      }
    })()
    expect(told).toStrictEqual(['one', 480_000, 'busy', 15_000])
  })

  const settings = (port: number, audience: string) => ({
    server: { host: '127.0.0.1', port, ca: readFileSync(certificateFile) },
    tokens: fromFile(fileOf('token', 'pod-token')),
    serviceAccount: { namespace: 'default', name: 'build' },
    pod: { name: 'runner', uid: 'a746' },
    audience,
    out: fileOf('out')
  })

  it('is in a file that only its owner can read, and not in the log', async () => {
    const log = vi.spyOn(console, 'log').mockReturnValue(undefined)
    await withTlsAnswers([issued], async (port, received) => {
      const end = new AbortController()
      log.mockImplementation(() => end.abort())
      await run(settings(port, 'api'), end.signal)()
      expect(readFileSync(fileOf('out'), 'utf8')).toBe(issuedToken)
      expect(statSync(fileOf('out')).mode & 0o777).toBe(0o600)
      expect(log.mock.calls.join()).toMatch(/^a token for api until 20.*Z$/)
      expect(JSON.parse(received[0]?.body ?? '')).toMatchObject({
        spec: { audiences: ['api'], boundObjectRef: { kind: 'Pod', name: 'runner', uid: 'a746' } }
      })
    })
  })

  it('is not kept if it is for another audience than the requested one', async () => {
    const error = vi.spyOn(console, 'error').mockReturnValue(undefined)
    await withTlsAnswers([issued], async (port) => {
      const end = new AbortController()
      error.mockImplementation(() => end.abort())
      await run(settings(port, 'vault'), end.signal)()
      expect(error.mock.calls).toStrictEqual([['the audiences of the token are not the requested ones: ["api"]']])
      expect(() => readFileSync(fileOf('out'))).toThrow('ENOENT')
    })
  })
})
