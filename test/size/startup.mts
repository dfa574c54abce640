// How long Node takes to load modules, over an empty process: processor time of the process, the median of many.
import { execFileSync } from 'node:child_process'
import { median, shuffle } from '../bench/harness.mts'
import type { Installed } from './installed.mts'

/** What a process of its own loads, in order. */
type Load = ReadonlyArray<string>

/** Milliseconds that the process takes. */
const run = ({ project }: Installed, load: Load): number => {
  const requires = load.map((module) => `require('${module}');`)
  const report = 'const { user, system } = process.cpuUsage(); console.log(user + system)'
  return Number(execFileSync(process.execPath, ['-e', [...requires, report].join('')], { cwd: project })) / 1000
}

/** Milliseconds for each, over a process that loads nothing. */
export const measureStartup = (
  installed: Installed,
  loads: ReadonlyArray<Load>,
  rounds: number
): ReadonlyArray<number> => {
  const samples = [[], ...loads].map((load) => ({ load, times: [] as Array<number> }))
  for (let round = 0; round < rounds; round++) {
    for (const { load, times } of shuffle(samples)) times.push(run(installed, load))
  }
  const [empty = NaN, ...medians] = samples.map(({ times }) => median(times))
  return medians.map((millis) => millis - empty)
}
