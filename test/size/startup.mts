// The time that Node takes to load modules, in addition to an empty process: the median of many processor times.
import { execFileSync } from 'node:child_process'
import { median, shuffle } from '../bench/harness.mts'
import type { Installed } from './installed.mts'

/** The modules that a separate process loads, in order. */
type Load = ReadonlyArray<string>

/** Returns the processor time of a process, in milliseconds. */
const run = ({ project }: Installed, load: Load): number => {
  const requires = load.map((module) => `require('${module}');`)
  const report = 'const { user, system } = process.cpuUsage(); console.log(user + system)'
  return Number(execFileSync(process.execPath, ['-e', [...requires, report].join('')], { cwd: project })) / 1000
}

/** Returns the milliseconds for each, in addition to a process that loads nothing. */
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
