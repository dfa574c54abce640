/**
 * A request of an API server to its webhook, and the answer, whichever server carries them.
 *
 * @since 0.1.0
 */
import { type HttpHeaders, JSON_TYPE } from '../../internal/http'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * What came in. Its path is the server's business.
 *
 * @category model
 * @since 0.1.0
 */
export interface HttpRequest {
  readonly method: string
  readonly headers: HttpHeaders
  /** As bytes if the server has them: they are decoded as Go does. */
  readonly body: string | Uint8Array
}

/**
 * What goes out. Names of headers are in lower case.
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
  body: JSON.stringify(body)
})
