import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http'
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
  const server = createServer(answerInOrder(answers, received))
  return whileListening(server, (port) => use(`http://127.0.0.1:${String(port)}`, received))
}

/** The same with TLS. The server's certificate is `certificate`. */
export const withTlsAnswers = async <A>(
  answers: ReadonlyArray<Answer>,
  use: (port: number, received: ReadonlyArray<Received>) => Promise<A>
): Promise<A> => {
  const received: Array<Received> = []
  const server = createTlsServer({ cert: certificate, key: certificate }, answerInOrder(answers, received))
  return whileListening(server, (port) => use(port, received))
}

/** The file of a certificate for 127.0.0.1 that no client trusts unless it is told to, and of its key. */
export const certificateFile = join(__dirname, '../fixtures/tls/untrusted.pem')

const certificate = readFileSync(certificateFile)

const answerInOrder =
  (answers: ReadonlyArray<Answer>, received: Array<Received>): RequestListener =>
  (request, response) => {
    const { method, url, headers } = request
    void (async () => {
      let body = ''
      for await (const chunk of request.setEncoding('utf8')) body += chunk as string
      const answer = answers[Math.min(received.length, answers.length - 1)]
      received.push({ method, url, headers, body })
      response.writeHead(answer?.status ?? 500, { ...answer?.headers, connection: 'close' }).end(answer?.body)
    })()
  }

const whileListening = async <A>(server: Server, use: (port: number) => Promise<A>): Promise<A> => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  try {
    return await use((server.address() as AddressInfo).port)
  } finally {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  }
}

/** Runs a server with a certificate that is not trusted. It is closed after use. */
export const withUntrusted = <A>(use: (url: string) => Promise<A>): Promise<A> =>
  withTlsAnswers([], (port) => use(`https://127.0.0.1:${String(port)}`))
