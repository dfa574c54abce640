import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytesFromBase64Url, fromBase64Url } from '../../src/internal/base64'

describe('base64url', () => {
  it('is decoded as in Node', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fromBase64Url(Buffer.from(text).toString('base64url'))).toBe(text)
      })
    )
  })

  it('is refused as in Node if the bytes are not UTF-8', () => {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
    const read = (bytes: Uint8Array): string | undefined => {
      try {
        return decoder.decode(bytes)
      } catch {
        return undefined
      }
    }
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 6 }), (bytes) => {
        expect(fromBase64Url(Buffer.from(bytes).toString('base64url'))).toBe(read(bytes))
      })
    )
  })

  it.each(['=', 'YQ==', 'YQ+_', 'Y Q', 'Y', 'abcde', 'é'])(
    'is refused with other digits or of a wrong length: %j',
    (text) => {
      expect(fromBase64Url(text)).toBe(undefined)
      expect(bytesFromBase64Url(text)).toBe(undefined)
    }
  )

  it('is decoded to one character for each byte, as in Node', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const buffer = Buffer.from(bytes)
        expect(bytesFromBase64Url(buffer.toString('base64url'))).toBe(buffer.toString('latin1'))
      })
    )
  })
})
