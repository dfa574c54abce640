/** Finds PEM blocks (RFC 7468). client-go makes the same check before it parses certificates and keys. */

const BEGIN = /^-----BEGIN (.+)-----\s*$/

/**
 * Returns true if the text contains a block whose label passes the test.
 *
 * Source: `X509KeyPair`, crypto/tls of Go's standard library.
 *
 * @internal
 */
export const hasBlock = (text: string, isLabel: (label: string) => boolean): boolean => {
  let label: string | undefined
  let body = ''
  for (const line of text.split('\n')) {
    const begun = BEGIN.exec(line)?.[1]
    if (begun !== undefined) {
      label = begun
      body = ''
    } else if (label !== undefined && line.trimEnd() === `-----END ${label}-----`) {
      if (isLabel(label) && isBase64(body)) return true
      label = undefined
      // a header, such as `Proc-Type: 4,ENCRYPTED`, is not part of the body
    } else if (!line.includes(':')) body += line.trim()
  }
  return false
}

const isBase64 = (text: string): boolean => text !== '' && text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text)

/**
 * @internal
 */
export const isCertificate = (label: string): boolean => label === 'CERTIFICATE'

/**
 * @internal
 */
export const isPrivateKey = (label: string): boolean => label === 'PRIVATE KEY' || label.endsWith(' PRIVATE KEY')
