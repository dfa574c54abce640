// The calls of this library, sent: over node:https, since fetch takes no certificate of one's own.
import { Agent, request as httpsRequest } from 'node:https'
import type { ApiCall, ApiResponse } from 'io-ts-kubernetes/request'

/** Where an API server is, and the certificate that it shows. */
export interface Connection {
  readonly server: string
  readonly ca: string
}

export interface Request {
  readonly method: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  readonly bearer?: string
}

const agent = new Agent({ keepAlive: true })

/** Sends anything, and gives whatever comes back. */
export const request =
  ({ server, ca }: Connection) =>
  ({ method, path, headers = {}, body = '', bearer }: Request): Promise<ApiResponse & { readonly body: string }> =>
    new Promise((resolve, reject) => {
      const sent = httpsRequest(
        `${server}${path}`,
        {
          method,
          agent,
          ca,
          headers: {
            ...headers,
            ...(method === 'GET' ? {} : { 'content-length': Buffer.byteLength(body) }),
            ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` })
          }
        },
        (received) => {
          let text = ''
          received
            .setEncoding('utf8')
            .on('data', (chunk: string) => (text += chunk))
            .on('error', reject)
            .on('end', () => resolve({ status: received.statusCode ?? 0, headers: received.headers, body: text }))
        }
      )
      sent.on('error', reject).end(body)
    })

/** Sends a call with a bearer token, and perhaps with other headers than its own, and reads the answer. */
export const send =
  (connection: Connection, bearer?: string, headers: Readonly<Record<string, string>> = {}) =>
  async <A>(call: ApiCall<A>): Promise<ReturnType<ApiCall<A>['read']>> =>
    call.read(
      await request(connection)({
        ...call,
        headers: { ...call.headers, ...headers },
        ...(bearer === undefined ? {} : { bearer })
      })
    )
