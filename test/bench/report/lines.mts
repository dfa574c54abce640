// A chart of lines as SVG: panels side by side, with logarithmic axes.
import { escape, TEXT, toSvg, toText, WIDTH } from './svg.mts'

export interface Line {
  readonly label: string
  readonly points: ReadonlyArray<{ readonly x: number; readonly y: number }>
}

export interface Panel {
  readonly name: string
  readonly lines: ReadonlyArray<Line>
}

const TOP = 112
const PLOT = 230
const AXIS = 46
const GAP = 14

const COLOURS = ['#8b949e', '#2f81f7', '#57ab5a', '#c69026', '#986ee2', '#e5534b', '#39c5cf']

const colourOf = (i: number): string => COLOURS[i % COLOURS.length] ?? TEXT

const UNITS = ['1 ns', '10 ns', '100 ns', '1 µs', '10 µs', '100 µs', '1 ms', '10 ms', '100 ms', '1 s', '10 s', '100 s']

const decades = (numbers: ReadonlyArray<number>): readonly [low: number, high: number] => [
  Math.floor(Math.log10(Math.min(...numbers))),
  Math.ceil(Math.log10(Math.max(...numbers)))
]

const range = (low: number, high: number): ReadonlyArray<number> =>
  Array.from({ length: high - low + 1 }, (_, i) => low + i)

const round = (n: number): string => String(Math.round(n * 10) / 10)

const toLine = (x1: number, y1: number, x2: number, y2: number, attributes: string): string =>
  `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${TEXT}" ${attributes}/>`

/** A chart of panels that share their axes. In each, a dashed line shows growth in proportion. */
export const toLineChart = (title: string, subtitle: string, panels: ReadonlyArray<Panel>): string => {
  const points = panels.flatMap(({ lines }) => lines.flatMap((line) => line.points))
  const [left, right] = decades(points.map(({ x }) => x))
  const [low, high] = decades(points.map(({ y }) => y))
  const width = (WIDTH - AXIS - GAP * panels.length) / panels.length
  const yOf = (exponent: number): number => TOP + PLOT - ((exponent - low) / (high - low)) * PLOT
  const panel = ({ name, lines }: Panel, i: number): ReadonlyArray<string> => {
    const start = AXIS + i * (width + GAP)
    const xOf = (exponent: number): number => start + ((exponent - left) / (right - left)) * width
    const rise = Math.min(right - left, high - low)
    return [
      toText(start + width / 2, TOP - 8, name, 'text-anchor="middle" font-weight="600"'),
      ...range(left, right).flatMap((exponent) => [
        toLine(xOf(exponent), TOP, xOf(exponent), TOP + PLOT, 'stroke-opacity=".2"'),
        toText(
          xOf(exponent),
          TOP + PLOT + 16,
          (10 ** exponent).toLocaleString('en-GB', { notation: 'compact' }),
          `text-anchor="${exponent === left ? 'start' : exponent === right ? 'end' : 'middle'}" font-size="11"`
        )
      ]),
      ...range(low, high).map((exponent) =>
        toLine(start, yOf(exponent), start + width, yOf(exponent), 'stroke-opacity=".2"')
      ),
      toLine(xOf(left), yOf(low), xOf(left + rise), yOf(low + rise), 'stroke-dasharray="3 3"'),
      ...lines.map(
        (line, at) =>
          `<polyline fill="none" stroke-width="2" stroke="${colourOf(at)}" points="${line.points
            .map(({ x, y }) => `${round(xOf(Math.log10(x)))},${round(yOf(Math.log10(y)))}`)
            .join(' ')}"><title>${escape(line.label)}</title></polyline>`
      )
    ]
  }
  const labels = panels[0]?.lines.map(({ label }) => label) ?? []
  const legend = labels.map((label, i) =>
    toText(AXIS + (i * (WIDTH - AXIS)) / labels.length, 68, `● ${label}`, `fill="${colourOf(i)}"`)
  )
  const scale = range(low, high).map((exponent) =>
    toText(AXIS - 6, yOf(exponent) + 4, UNITS[exponent] ?? '', 'text-anchor="end" font-size="11"')
  )
  return toSvg(title, subtitle, panels.map(({ name }) => name).join(', '), TOP + PLOT + 26, [
    ...legend,
    ...scale,
    ...panels.flatMap(panel)
  ])
}
