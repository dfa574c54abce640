import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeUtf8 } from '../../src/exact/utf8'
import { runs } from '../support/runs'

const decode = (hex: string): string => decodeUtf8(Buffer.from(hex, 'hex'))

describe('UTF-8', () => {
  it.each([
    ['f09f98', '\ufffd\ufffd\ufffd'],
    ['eda080', '\ufffd\ufffd\ufffd'],
    ['61e26281', 'a\ufffdb\ufffd'],
    ['c080', '\ufffd\ufffd'],
    ['e08080', '\ufffd\ufffd\ufffd'],
    ['f0808080', '\ufffd\ufffd\ufffd\ufffd'],
    ['f4908080', '\ufffd\ufffd\ufffd\ufffd'],
    ['f5', '\ufffd'],
    ['ff', '\ufffd'],
    ['80', '\ufffd'],
    ['efbbbf61', '\ufeffa'],
    ['e282acff', '€\ufffd'],
    ['f09f9880ff', '😀\ufffd'],
    ['c3a9ff', 'é\ufffd'],
    ['ed9fbfff', '\ud7ff\ufffd'],
    ['ee8080ff', '\ue000\ufffd'],
    ['f48fbfbfff', '\u{10ffff}\ufffd'],
    ['', '']
  ])('%s decodes as in Go', (hex, text) => {
    expect(decode(hex)).toBe(text)
  })

  it('decodes to the encoded string, also before and after an invalid byte', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (text) => {
        const valid = text.replace(/[\ud800-\udfff]/gu, '')
        expect(decodeUtf8(Buffer.from(valid))).toBe(valid)
        const broken = Buffer.concat([Buffer.from(valid), Buffer.from([255]), Buffer.from(valid)])
        expect(decodeUtf8(broken)).toBe(`${valid}\ufffd${valid}`)
      }),
      runs(10)
    )
  })

  it('decodes each side of an invalid byte by itself', () => {
    const bytes = fc.uint8Array({ maxLength: 10 })
    fc.assert(
      fc.property(bytes, bytes, (before, after) => {
        expect(decodeUtf8(Uint8Array.of(...before, 255, ...after))).toBe(
          `${decodeUtf8(before)}\ufffd${decodeUtf8(after)}`
        )
      }),
      runs(10)
    )
  })

  it('may be long', () => {
    const text = 'é😀'.repeat(10_000)
    expect(decodeUtf8(Buffer.concat([Buffer.from(text), Buffer.from([255])]))).toBe(`${text}\ufffd`)
  })

  it('has one U+FFFD for each invalid byte', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 30 }), (bytes) => {
        const text = decodeUtf8(bytes)
        const valid = Buffer.byteLength(text.replaceAll('\ufffd', ''))
        // three bytes are a valid U+FFFD
        expect(bytes.length - valid).toBeGreaterThanOrEqual(text.split('\ufffd').length - 1)
      }),
      runs(10)
    )
  })
})
