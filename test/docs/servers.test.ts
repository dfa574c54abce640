import { once } from 'node:events'
import { type IncomingMessage, Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { examples, moduleOf } from './extract.mts'

const servers = examples
  .map(({ place, code }, i) => ({ place, code, module: moduleOf(i) }))
  .filter(({ code }) => code.includes('createServer(') && code.includes('makeHandler('))

/** Sends a part of a request, and closes the connection when the server has received it. */
const abort = async (server: Server, part: string): Promise<void> => {
  const seen = once(server, 'request') as Promise<[IncomingMessage]>
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  socket.write(part)
  const [request] = await seen
  const closed = once(request, 'close')
  socket.destroy()
  await closed.catch(() => undefined)
  // how the handler of the server reacts
  await new Promise((resolve) => setImmediate(resolve))
}

const HEAD = 'POST /authenticate HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n'

describe.each(servers)('the server of $place', ({ module }) => {
  afterEach(() => {
    vi.restoreAllMocks()
  })

  it('survives requests that are aborted, and answers the next one', async () => {
    vi.spyOn(console, 'log').mockReturnValue(undefined)
    const unhandled: Array<unknown> = []
    const onUnhandled = (reason: unknown): void => void unhandled.push(reason)
    process.on('unhandledRejection', onUnhandled)
    // the example closes its server at its end: it stays open for the test
    const closed = vi.spyOn(Server.prototype, 'close').mockReturnThis()
    await import(/* @vite-ignore */ `${module}?aborted`)
    const server = closed.mock.contexts[0] as Server
    closed.mockRestore()
    try {
      await abort(server, `${HEAD}content-length: 100\r\n\r\n{"kind":`)
      await abort(server, `${HEAD}content-length: 100\r\n\r\n`)
      await abort(server, `${HEAD}transfer-encoding: chunked\r\n\r\n5\r\n{"kin`)
      const response = await fetch(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/authenticate`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"kind":"TokenReview","apiVersion":"authentication.k8s.io/v1","spec":{"token":"other"}}'
      })
      expect([response.status, unhandled]).toStrictEqual([200, []])
    } finally {
      process.off('unhandledRejection', onUnhandled)
      server.closeAllConnections()
      server.close()
    }
  })
})

it('there are servers in the examples', () => {
  expect(servers.map(({ place }) => place.replace(/:.*/, ''))).toContain('docs/webhook.md')
})
