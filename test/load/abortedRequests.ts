// Requests that end before they are whole.
import { connect } from 'node:net'

const head = (length: number): string =>
  `POST / HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${String(length)}\r\n\r\n`

/** What is sent, and then nothing more. */
const beginnings: ReadonlyArray<string> = [
  '',
  'POST / HTTP/1.1\r\nhost: local',
  head(1000),
  `${head(1000)}{"kind":"TokenReview","spec":{"token":"s3cr3t"`,
  `${head(3_000_000)}${'x'.repeat(200_000)}`,
  'POST / HTTP/1.1\r\nhost: localhost\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{"kin',
  'not even HTTP\r\n\r\n'
]

/** Begins requests, one every so often, and breaks them off, by turns politely and not. Gives the way to end it. */
export const abortRequests = (port: number, everyMillis: number): (() => number) => {
  let count = 0
  const timer = setInterval(() => {
    const beginning = beginnings[count % beginnings.length] ?? ''
    const isPolite = count++ % 2 === 0
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(beginning, () => {
        if (isPolite) socket.end()
        else socket.resetAndDestroy()
      })
    })
    // whatever the server says to it
    socket.on('error', () => undefined).resume()
  }, everyMillis)
  return () => {
    clearInterval(timer)
    return count
  }
}
