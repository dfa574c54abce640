// Sends calls over node:https, because fetch does not accept a custom certificate.
import { Agent, request as httpsRequest } from 'node:https'
import type { ApiCall, ApiResponse } from 'io-ts-kubernetes/request'

/** The address of an API server, and its certificate. */
export interface Connection {
  readonly server: string
  readonly ca: string
}

export interface Request {
  readonly method: string
  readonly path: string
  readonly headers?: ApiCall<unknown>['headers']
  readonly body?: string | Uint8Array
  readonly bearer?: string
}

const agent = new Agent({ keepAlive: true })

/** Sends any request, and returns the response. */
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
      for (const [name, value] of Object.entries(headers)) sent.setHeader(name, value)
      // node:http writes headers in the encoding of a body that is a string, and as bytes before a Buffer
      sent.on('error', reject).end(typeof body === 'string' ? Buffer.from(body) : body)
    })

/** Sends a call with a bearer token and optional additional headers, and reads the answer. */
export const send =
  (connection: Connection, bearer?: string, headers: ApiCall<unknown>['headers'] = {}) =>
  async <A>(call: ApiCall<A>): Promise<ReturnType<ApiCall<A>['read']>> =>
    call.read(
      await request(connection)({
        ...call,
        headers: { ...call.headers, ...headers },
        ...(bearer === undefined ? {} : { bearer })
      })
    )
