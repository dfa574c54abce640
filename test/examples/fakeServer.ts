import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

export interface Received {
  readonly method: string | undefined
  readonly url: string | undefined
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: string
}

/** Runs a server that gives these answers in order and then repeats the last one. It is closed after use. */
export const withAnswers = async <A>(
  answers: ReadonlyArray<Answer>,
  use: (url: string, received: ReadonlyArray<Received>) => Promise<A>
): Promise<A> => {
  const received: Array<Received> = []
  const server = createServer((request, response) => {
    const { method, url, headers } = request
    void (async () => {
      let body = ''
      for await (const chunk of request.setEncoding('utf8')) body += chunk as string
      const answer = answers[Math.min(received.length, answers.length - 1)]
      received.push({ method, url, headers, body })
      response.writeHead(answer?.status ?? 500, { ...answer?.headers, connection: 'close' }).end(answer?.body)
    })()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  try {
    return await use(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, received)
  } finally {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  }
}

/** Runs a server with a certificate that is not trusted. It is closed after use. */
export const withUntrusted = async <A>(use: (url: string) => Promise<A>): Promise<A> => {
  const pem = readFileSync(join(__dirname, '../fixtures/tls/untrusted.pem'))
  const server = createTlsServer({ cert: pem, key: pem })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  try {
    return await use(`https://127.0.0.1:${String((server.address() as AddressInfo).port)}`)
  } finally {
    server.close()
    await once(server, 'close')
  }
}
