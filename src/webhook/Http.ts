/**
 * HTTP requests of API servers and responses of webhooks, independent of the HTTP server.
 *
 * @since 0.1.0
 */
import { type HttpHeaders, JSON_TYPE } from '../internal/http'
import { stringify } from '../json/stringify'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * A received request. The HTTP server has already matched its path.
 *
 * @category model
 * @since 0.1.0
 */
export interface HttpRequest {
  readonly method: string
  readonly headers: HttpHeaders
  /** Pass bytes if the server has them: they are decoded as in Go. */
  readonly body: string | Uint8Array
}

/**
 * A response to send. Names of headers are in lower case.
 *
 * @category model
 * @since 0.1.0
 */
export interface HttpResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * @internal
 */
export const respond = (
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {}
): HttpResponse => ({
  status,
  headers: { 'content-type': JSON_TYPE, ...headers },
  body: stringify(body)
})
