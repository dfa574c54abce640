// A bar chart as SVG, for a page of GitHub: no background, and colours that are readable on a light and on a dark one.

export interface Bar {
  readonly label: string
  readonly ratio: number
  readonly text: string
  /** How it is drawn: ours stands out, what is no rival steps back. */
  readonly kind: 'ours' | 'other' | 'baseline'
}

const WIDTH = 760
const LABELS = 150
const NUMBERS = 40
const LEFT = LABELS + NUMBERS + 12
const BAR = 18
const STEP = 28
const TOP = 64

const TEXT = '#768390'
const FILL: Readonly<Record<Bar['kind'], string>> = { ours: '#2f81f7', other: '#8b949e', baseline: '#57ab5a' }

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')

/** A chart of horizontal bars, the shortest first; with a line where the ratio is 1. */
export const toSvg = (title: string, subtitle: string, unit: string, bars: ReadonlyArray<Bar>): string => {
  const sorted = [...bars].sort((x, y) => x.ratio - y.ratio)
  const longest = Math.max(1, ...sorted.map(({ ratio }) => ratio))
  const lengthOf = (ratio: number): number => Math.round(((WIDTH - LEFT) * ratio * 10) / longest) / 10
  const height = TOP + sorted.length * STEP + 26
  const one = LEFT + lengthOf(1)
  const description = sorted.map(({ label, text }) => `${label} ${text}`).join(', ')
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(WIDTH)}" height="${String(height)}" viewBox="0 0 ${String(WIDTH)} ${String(height)}" role="img" aria-labelledby="title description" font-family="-apple-system, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif" font-size="13" fill="${TEXT}">`,
    `<title id="title">${escape(title)}</title>`,
    `<desc id="description">${escape(`${subtitle}: ${description}`)}</desc>`,
    `<text x="0" y="18" font-size="16" font-weight="600">${escape(title)}</text>`,
    `<text x="0" y="40">${escape(subtitle)}</text>`,
    `<line x1="${String(one)}" y1="${String(TOP - 6)}" x2="${String(one)}" y2="${String(height - 22)}" stroke="${TEXT}" stroke-dasharray="3 3"/>`,
    `<text x="${String(one)}" y="${String(height - 6)}" text-anchor="middle">${escape(unit)}</text>`,
    ...sorted.flatMap(({ label, ratio, text, kind }, i) => {
      const y = TOP + i * STEP
      const weight = kind === 'ours' ? ' font-weight="600"' : ''
      return [
        `<text x="${String(LABELS)}" y="${String(y + 14)}" text-anchor="end"${weight}>${escape(label)}</text>`,
        `<text x="${String(LABELS + NUMBERS)}" y="${String(y + 14)}" text-anchor="end"${weight}>${escape(text)}</text>`,
        `<rect x="${String(LEFT)}" y="${String(y)}" width="${String(lengthOf(ratio))}" height="${String(BAR)}" rx="3" fill="${FILL[kind]}"/>`
      ]
    }),
    '</svg>',
    ''
  ].join('\n')
}
