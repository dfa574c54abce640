// What the charts have in common: they are for a page of GitHub, without a background, and in colours that are readable
// on a light and on a dark one.

export const WIDTH = 760

export const TEXT = '#768390'

export const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')

/** Returns a chart with a title, a subtitle, and a description for readers who do not see it. */
export const toSvg = (
  title: string,
  subtitle: string,
  description: string,
  height: number,
  content: ReadonlyArray<string>
): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(WIDTH)}" height="${String(height)}" viewBox="0 0 ${String(WIDTH)} ${String(height)}" role="img" aria-labelledby="title description" font-family="-apple-system, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif" font-size="13" fill="${TEXT}">`,
    `<title id="title">${escape(title)}</title>`,
    `<desc id="description">${escape(`${subtitle}: ${description}`)}</desc>`,
    `<text x="0" y="18" font-size="16" font-weight="600">${escape(title)}</text>`,
    `<text x="0" y="40">${escape(subtitle)}</text>`,
    ...content,
    '</svg>',
    ''
  ].join('\n')

/** Returns a text. `attributes` follow its position. */
export const toText = (x: number, y: number, text: string, attributes = ''): string =>
  `<text x="${String(x)}" y="${String(y)}"${attributes === '' ? '' : ` ${attributes}`}>${escape(text)}</text>`
