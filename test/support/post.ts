import type { HttpHeaders, HttpRequest } from 'io-ts-kubernetes/webhook/token'

/** Returns the request of an API server with this body: a string, or a value for JSON. */
export const post = (body: unknown, headers: HttpHeaders = { 'content-type': 'application/json' }): HttpRequest => ({
  method: 'POST',
  headers,
  body: typeof body === 'string' ? body : JSON.stringify(body)
})
