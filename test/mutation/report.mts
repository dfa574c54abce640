/** The mutants in Stryker's report, and the listed survivors. */
import { readFileSync } from 'node:fs'
import type { Survivor } from './survivors.mts'

/** A mutant, with its code before and after. */
export interface Mutant {
  readonly file: string
  readonly line: number
  readonly lastLine: number
  readonly text: string
  readonly from: string
  readonly to: string
  readonly status: 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'RuntimeError' | 'CompileError' | 'Ignored'
}

interface Position {
  readonly line: number
  readonly column: number
}

/** The report. Its schema: https://github.com/stryker-mutator/mutation-testing-elements. */
interface Report {
  readonly files: Readonly<
    Record<
      string,
      {
        readonly source: string
        readonly mutants: ReadonlyArray<{
          readonly location: { readonly start: Position; readonly end: Position }
          readonly replacement: string
          readonly status: Mutant['status']
        }>
      }
    >
  >
}

const inOneLine = (code: string): string => code.replace(/\s+/g, ' ').trim()

/** Lines and columns count from 1. */
const offsetOf = (source: string, { line, column }: Position): number =>
  source
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, text) => sum + text.length + 1, column - 1)

export const readMutants = (file: string): ReadonlyArray<Mutant> =>
  Object.entries((JSON.parse(readFileSync(file, 'utf8')) as Report).files).flatMap(([path, { source, mutants }]) =>
    mutants.map(({ location: { start, end }, replacement, status }) => ({
      file: path.replace(/^src\//, ''),
      line: start.line,
      lastLine: end.line,
      text: inOneLine(source.split('\n')[start.line - 1] ?? ''),
      from: inOneLine(source.slice(offsetOf(source, start), offsetOf(source, end))),
      to: inOneLine(replacement),
      status
    }))
  )

const noticed = ['Killed', 'Timeout']
const lives = ['Survived', 'NoCoverage']

export const isNoticed = ({ status }: Mutant): boolean => noticed.includes(status)
export const isAlive = ({ status }: Mutant): boolean => lives.includes(status)

/** Returns the percentage of the mutants that a test detects. */
export const scoreOf = (mutants: ReadonlyArray<Mutant>): number => {
  const counted = mutants.filter((mutant) => isNoticed(mutant) || isAlive(mutant))
  return counted.length === 0 ? 100 : (100 * counted.filter(isNoticed).length) / counted.length
}

/** Returns true if the mutant is the listed change, or begins in a line of which every change is listed. */
export const isOf = (mutant: Mutant, survivor: Survivor): boolean =>
  mutant.file === survivor.file &&
  mutant.text === survivor.text &&
  (survivor.from ?? mutant.from) === mutant.from &&
  (survivor.to ?? mutant.to) === mutant.to
