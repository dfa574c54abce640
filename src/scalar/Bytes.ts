/**
 * Go's `[]byte`, which JSON writes in base64.
 *
 * @since 0.1.0
 */
import type * as t from 'io-ts'
import { type Codec, scalar } from '../codec'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * @category model
 * @since 0.1.0
 */
export interface BytesBrand {
  readonly Bytes: unique symbol
}

/**
 * Bytes in padded standard base64 (RFC 4648, section 4), kept as written. As in Go, line breaks are ignored.
 *
 * @category model
 * @since 0.1.0
 */
export type Bytes = t.Branded<string, BytesBrand>

// -------------------------------------------------------------------------------------
// refinements
// -------------------------------------------------------------------------------------

/**
 * Returns true for base64 that Go decodes. It never backtracks: each expression matches single characters, or an end.
 *
 * @internal
 */
export const isBytes = (u: unknown): u is Bytes => {
  if (typeof u !== 'string') return false
  const text = u.replace(/[\r\n]/g, '')
  return text.length % 4 === 0 && !/[^A-Za-z0-9+/]/.test(withoutPadding(text))
}

const withoutPadding = (text: string): string =>
  text.endsWith('==') ? text.slice(0, -2) : text.endsWith('=') ? text.slice(0, -1) : text

// -------------------------------------------------------------------------------------
// codecs
// -------------------------------------------------------------------------------------

/**
 * @category codecs
 * @since 0.1.0
 */
export const Bytes: Codec<Bytes> = /*#__PURE__*/ scalar({
  name: 'Bytes',
  json: 'string',
  expected: 'a base64 string',
  plural: 'base64 strings',
  zero: '',
  unset: null,
  test: isBytes
})
