// A bar chart as SVG.
import { TEXT, toSvg, toText, WIDTH } from './svg.mts'

export interface Bar {
  readonly label: string
  readonly ratio: number
  readonly text: string
  /** The style of a bar: this library in a strong colour, the hand-written copy in a weak one. */
  readonly kind: 'ours' | 'other' | 'baseline'
}

const LABELS = 150
const NUMBERS = 40
const LEFT = LABELS + NUMBERS + 12
const BAR = 18
const STEP = 28
const TOP = 64

const FILL: Readonly<Record<Bar['kind'], string>> = { ours: '#2f81f7', other: '#8b949e', baseline: '#57ab5a' }

/** A chart of horizontal bars, the shortest first; with a line where the ratio is 1. */
export const toBarChart = (title: string, subtitle: string, unit: string, bars: ReadonlyArray<Bar>): string => {
  const sorted = [...bars].sort((x, y) => x.ratio - y.ratio)
  const longest = Math.max(1, ...sorted.map(({ ratio }) => ratio))
  const lengthOf = (ratio: number): number => Math.round(((WIDTH - LEFT) * ratio * 10) / longest) / 10
  const height = TOP + sorted.length * STEP + 26
  const one = LEFT + lengthOf(1)
  const description = sorted.map(({ label, text }) => `${label} ${text}`).join(', ')
  return toSvg(title, subtitle, description, height, [
    `<line x1="${String(one)}" y1="${String(TOP - 6)}" x2="${String(one)}" y2="${String(height - 22)}" stroke="${TEXT}" stroke-dasharray="3 3"/>`,
    toText(one, height - 6, unit, 'text-anchor="middle"'),
    ...sorted.flatMap(({ label, ratio, text, kind }, i) => {
      const y = TOP + i * STEP
      const attributes = `text-anchor="end"${kind === 'ours' ? ' font-weight="600"' : ''}`
      return [
        toText(LABELS, y + 14, label, attributes),
        toText(LABELS + NUMBERS, y + 14, text, attributes),
        `<rect x="${String(LEFT)}" y="${String(y)}" width="${String(lengthOf(ratio))}" height="${String(BAR)}" rx="3" fill="${FILL[kind]}"/>`
      ]
    })
  ])
}
