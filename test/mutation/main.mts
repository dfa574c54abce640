// npm run mutation: makes every small change of src/, runs the tests for each, and writes docs/mutation.md. With
// arguments, only those files and folders are changed, and no page is written: npm run mutation -- src/json src/optics
//
// The results are kept in .stryker. A result is computed again only if the code or one of its tests has changed, so an
// interrupted run continues. Remove the folder to compute all results again.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { formatCount, type Table, toMarkdown, toText } from '../bench/report/Table.mts'
import { writePage } from '../bench/report/page.mts'
import { isAlive, isNoticed, isOf, type Mutant, readMutants, scoreOf } from './report.mts'
import { survivors } from './survivors.mts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The percentage of mutants that must be detected. */
const TARGET = 95

const run = (env: Readonly<Record<string, string>>, command: string, ...args: ReadonlyArray<string>): void => {
  const { status } = spawnSync('npx', [command, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env }
  })
  if (status !== 0) process.exit(status ?? 1)
}

// -------------------------------------------------------------------------------------
// results
// -------------------------------------------------------------------------------------

/** Returns the folder of a mutant below src/, such as `validation`, or the file if it is directly in src/. */
const folderOf = ({ file }: Mutant): string => (file.includes('/') ? posix.dirname(file) : file)

const mutantTable = (mutants: ReadonlyArray<Mutant>): Table => {
  const row = (name: string, some: ReadonlyArray<Mutant>): ReadonlyArray<string> => [
    name,
    formatCount(some.length),
    formatCount(some.filter(isNoticed).length),
    formatCount(some.filter(isAlive).length),
    `${scoreOf(some).toFixed(1)} %`
  ]
  const folders = [...new Set(mutants.map(folderOf))].sort()
  return {
    title: 'Mutants',
    note: `A mutant is src/ with one small change, such as a negated condition, an empty string, or a removed block. Stryker makes every mutant and runs the tests that execute the changed code: tests of its folder, and tests that run for every model. If they detect nothing, all of these tests run. A mutant is detected if a test fails or does not end. The score is the percentage of detected mutants; it must be at least ${TARGET}.`,
    head: ['', 'mutants', 'detected', 'not detected', 'score'],
    rows: [
      row('**`src`**', mutants),
      ...folders.map((folder) =>
        row(
          `\`src/${folder}\``,
          mutants.filter((mutant) => folderOf(mutant) === folder)
        )
      )
    ]
  }
}

const code = (text: string): string => `\`${text.replace(/\|/g, '\\|')}\``

const survivorTable = (mutants: ReadonlyArray<Mutant>): Table => ({
  title: 'Mutants that no test detects',
  note: 'These changes have no effect, or change only the speed. `test/mutation/survivors.mts` lists each with the reason, and `npm run mutation` fails for any other.',
  head: ['', 'code', 'mutant', 'why the effect is the same'],
  rows: survivors.map((survivor) => [
    `\`${survivor.file}\` ${[...new Set(mutants.filter((mutant) => isOf(mutant, survivor)).map(({ line }) => line))].join(', ')}`,
    code(survivor.from ?? survivor.text),
    survivor.to === undefined ? 'any' : code(survivor.to),
    survivor.why
  ])
})

interface Share {
  readonly total: number
  readonly covered: number
  readonly pct: number
}

const coverageTable = (): Table => {
  const { total } = JSON.parse(readFileSync(`${root}/coverage/coverage-summary.json`, 'utf8')) as {
    readonly total: Readonly<Record<'lines' | 'branches' | 'functions' | 'statements', Share>>
  }
  return {
    title: 'Coverage',
    note: 'The parts of src/ that the tests run, including generated code. No line is exempted by a comment.',
    head: ['', 'of', 'covered', 'share'],
    rows: (['lines', 'branches', 'functions', 'statements'] as const).map((name) => [
      name,
      formatCount(total[name].total),
      formatCount(total[name].covered),
      `${total[name].pct} %`
    ])
  }
}

const intro = `
<!-- Written by npm run mutation. -->

# What the tests detect

\`\`\`sh
npm run test:unit  # which code the tests run
npm run mutation   # which mistakes they detect: writes this page, in several hours
\`\`\`

Generated files, one \`generated.ts\` for each folder of models, are left out: a mistake there would be a mistake in
\`scripts/generate/\`, and \`test/codec/interpret/compiled.test.ts\` compares their results with the interpreter's.

Size and type checking: [sizes.md](sizes.md). Speed: [benchmarks.md](benchmarks.md).
`

// -------------------------------------------------------------------------------------
// the run
// -------------------------------------------------------------------------------------

const args = process.argv.slice(2)
const isWhole = args.length === 0

/** The files of a folder, without those of folders in it, or one file. */
interface Part {
  readonly pattern: string
  readonly has: (mutant: Mutant) => boolean
}

const isFolder = (path: string): boolean => statSync(`${root}/${path}`).isDirectory()

/** Returns a folder and all folders in it, the innermost first. */
const foldersIn = (folder: string): ReadonlyArray<string> => [
  ...readdirSync(`${root}/${folder}`)
    .map((name) => `${folder}/${name}`)
    .filter(isFolder)
    .flatMap(foldersIn),
  folder
]

const hasFiles = (folder: string): boolean => readdirSync(`${root}/${folder}`).some((name) => name.endsWith('.ts'))

const partsOf = (path: string): ReadonlyArray<Part> =>
  isFolder(path)
    ? foldersIn(path)
        .filter(hasFiles)
        .map((folder) => ({
          pattern: `${folder}/*.ts`,
          has: ({ file }) => posix.dirname(`src/${file}`) === folder
        }))
    : [{ pattern: path, has: ({ file }) => `src/${file}` === path }]

/** The parts run one after the other, so that an interruption loses the results of one part only. */
const parts = (isWhole ? ['src'] : args).flatMap(partsOf)

const stryker = (
  { pattern }: Part,
  mutate: ReadonlyArray<string>,
  env: Readonly<Record<string, string>>,
  ...options: ReadonlyArray<string>
): void => {
  const args = ['run', 'test/mutation/stryker.config.mjs', '--mutate', mutate.join(), ...options]
  run({ MUTATED: pattern, ...env }, 'stryker', ...args)
}

const found = (): ReadonlyArray<Mutant> =>
  readMutants(`${root}/.stryker/incremental.json`).filter((mutant) => parts.some(({ has }) => has(mutant)))

const isUnexplained = (mutant: Mutant): boolean =>
  isAlive(mutant) && !survivors.some((survivor) => isOf(mutant, survivor))

if (isWhole) run({}, 'vitest', 'run', '--coverage')
for (const part of parts) {
  stryker(part, [part.pattern, '!src/**/generated.ts'], {})
  // Memoized code is executed only by the first test that calls it. So undetected mutants run again with all tests.
  const alive = found().filter((mutant) => part.has(mutant) && isUnexplained(mutant))
  const ranges = new Set(alive.map(({ file, line, lastLine }) => `src/${file}:${line}-${lastLine}`))
  if (ranges.size > 0) stryker(part, [...ranges], { MET_BY: 'all' }, '--force')
}

const mutants = found()
const alive = mutants.filter(isAlive)
const unexplained = alive.filter(isUnexplained)
const tables = [mutantTable(mutants), survivorTable(alive)]
if (isWhole)
  await writePage('mutation.md', [intro.trim(), ...[coverageTable(), ...tables].map(toMarkdown), ''].join('\n\n'))
console.log(toText(mutantTable(mutants)))

const complaints = [
  ...unexplained.map(({ file, line, from, to }) => `src/${file}:${line} lives: ${from} → ${to}`),
  ...(isWhole ? survivors : [])
    .filter((survivor) => !alive.some((mutant) => isOf(mutant, survivor)))
    .map(({ file, text }) => `src/${file}: no longer alive, take it off the list: ${text}`),
  ...(scoreOf(mutants) < TARGET ? [`the score is below ${TARGET}`] : [])
]
for (const complaint of complaints) console.error(complaint)
process.exitCode = complaints.length === 0 ? 0 : 1
