// Sends incomplete requests and closes their connections.
import { connect } from 'node:net'

const head = (length: number): string =>
  `POST / HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${String(length)}\r\n\r\n`

/** The beginnings of requests. The rest of each request is never sent. */
const beginnings: ReadonlyArray<string> = [
  '',
  'POST / HTTP/1.1\r\nhost: local',
  head(1000),
  `${head(1000)}{"kind":"TokenReview","spec":{"token":"s3cr3t"`,
  `${head(3_000_000)}${'x'.repeat(200_000)}`,
  'POST / HTTP/1.1\r\nhost: localhost\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{"kin',
  'not even HTTP\r\n\r\n'
]

/**
 * Sends an incomplete request every `everyMillis` milliseconds and closes its connection: in turn with FIN and with RST.
 * Returns a function that stops this and returns the number of requests.
 */
export const abortRequests = (port: number, everyMillis: number): (() => number) => {
  let count = 0
  const timer = setInterval(() => {
    const beginning = beginnings[count % beginnings.length] ?? ''
    const isGraceful = count++ % 2 === 0
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(beginning, () => {
        if (isGraceful) socket.end()
        else socket.resetAndDestroy()
      })
    })
    // the server may answer or reset the connection
    socket.on('error', () => undefined).resume()
  }, everyMillis)
  return () => {
    clearInterval(timer)
    return count
  }
}
