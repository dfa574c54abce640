/** Text within the written code: no character of a schema may hide, or change what a reader sees. */

/**
 * Characters that are not visible: control characters except tabs and ends of lines, format characters such as those
 * that turn the direction of text, separators of lines, and halves of surrogate pairs.
 */
const INVISIBLE = /[^\P{Cc}\t\n\r]|\p{Cf}|\p{Zl}|\p{Zp}|\p{Cs}/gu

/** Returns a text in which characters that are not visible are escaped: `\u202e`. */
export const escapeInvisible = (text: string): string =>
  text.replace(INVISIBLE, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join('')
  )

/** Returns a string literal. */
export const quote = (text: string): string =>
  `'${escapeInvisible(JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'"))}'`
