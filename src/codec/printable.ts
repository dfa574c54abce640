import { lazily } from './lazily'

/**
 * A text that somebody sent, fit to be printed: characters that steer a terminal or a log, or that nobody can see, are
 * escaped as in JavaScript.
 *
 * @internal
 */
export const escapeUnprintable = (text: string): string =>
  text.replace(unprintable(), (c) =>
    Array.from({ length: c.length }, (_, i) => `\\u${c.charCodeAt(i).toString(16).padStart(4, '0')}`).join('')
  )

// worked out when it is first needed, as in goQuote.ts
const unprintable = /*#__PURE__*/ lazily(() => new RegExp('[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]', 'gu'))
