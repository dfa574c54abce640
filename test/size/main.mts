// npm run size: measures, prints, and writes docs/sizes.md. test/size/size.test.ts checks most of the targets.
import { writePage } from '../bench/report/page.mts'
import { formatCount, type Table, toMarkdown, toText } from '../bench/report/Table.mts'
import { bundle, bundleAlone, gzipped } from './bundles.mts'
import { entries, type Installed, install } from './installed.mts'
import {
  consumes,
  countForOneMore,
  countInstantiations,
  describesSixFields,
  describesTwoFields,
  makes
} from './instantiations.mts'
import { measureStartup } from './startup.mts'
import { ONE_DECODER, oneDecoder, TO_BUILD, TO_CONSUME } from './targets.mts'

const sizeTable = async (installed: Installed): Promise<Table> => {
  const row = async (name: string, code: string): Promise<ReadonlyArray<string>> => {
    const sizes = [await bundleAlone(installed, code), await bundle(installed, code)]
    return [name, ...sizes.flatMap((text) => [formatCount(text.length), formatCount(gzipped(text))])]
  }
  return {
    title: 'Bundles',
    note: `Bytes of a minified bundle for the browser by esbuild, and of the same bundle compressed by gzip: this library alone, and with its peer dependencies io-ts and fp-ts. First an application with one decoder, for which the target is ${formatCount(ONE_DECODER)} bytes, missed so far; then every export of each entry point, more than any application needs.`,
    head: ['', 'alone', 'gzip', 'with peers', 'gzip'],
    rows: [
      await row('**one decoder, `TokenReview.decode`**', oneDecoder),
      await row('all of io-ts itself', `export * from 'io-ts'`),
      ...(await Promise.all(entries.map((entry) => row(`\`${entry}\``, `export * from '${entry}'`))))
    ]
  }
}

const IO_TS = 'io-ts'

const startupTable = (installed: Installed): Table => {
  const alone = [IO_TS, 'fast-check', ...entries]
  const millis = measureStartup(
    installed,
    [...alone.map((each) => [each]), ...entries.map((each) => [IO_TS, each])],
    11
  )
  const [ioTs = NaN] = millis
  return {
    title: 'Start-up',
    note: 'Milliseconds of processor time that Node takes to load a module: in addition to an empty process, and in addition to a process that has loaded io-ts. The target for the latter is the time of io-ts itself.',
    head: ['', 'over nothing', 'over io-ts'],
    rows: alone.map((module, i) => {
      const beside = millis[alone.length + entries.indexOf(module)]
      return [
        `\`${module}\``,
        (millis[i] ?? NaN).toFixed(1),
        !entries.includes(module) || beside === undefined ? '–' : (beside - ioTs).toFixed(1)
      ]
    })
  }
}

const instantiationTable = (installed: Installed): Table => ({
  title: 'Type checking',
  note: 'Type instantiations of an application that does one thing, as `tsc --extendedDiagnostics` counts them. Of those of a model without an interface, 51 are the check of io-ts’s `TypeOf` that the codec is a `Type`.',
  head: ['', 'instantiations', 'target'],
  rows: [
    ['build a value', countInstantiations(installed, makes), `≤ ${formatCount(TO_BUILD)}`],
    [
      'describe one more model of two fields',
      countForOneMore(installed, describesTwoFields('interface')),
      `≤ ${formatCount(TO_BUILD)}`
    ],
    ['the same without an interface', countForOneMore(installed, describesTwoFields('TypeOf')), ''],
    ['describe one more model of six fields', countForOneMore(installed, describesSixFields('interface')), ''],
    ['the same without an interface', countForOneMore(installed, describesSixFields('TypeOf')), '≤ twice as many'],
    ['build, decode, and follow three paths', countInstantiations(installed, consumes), `≤ ${formatCount(TO_CONSUME)}`]
  ].map(([name, count, target]) => [String(name), formatCount(Number(count)), String(target)])
})

const intro = `
<!-- Written by npm run size. -->

# Sizes

\`\`\`sh
npm run size  # writes this page, in a minute
\`\`\`

The size of the library in a bundle, and its cost when a process starts and when the compiler checks types. Each number is
measured with the built and installed package. Bundles contain no unused model: a test checks esbuild, rollup and rolldown.

This run: Node ${process.version}.
`

const installed = install()
try {
  const tables = [await sizeTable(installed), startupTable(installed), instantiationTable(installed)]
  console.log(tables.map(toText).join('\n\n'))
  await writePage('sizes.md', [intro.trim(), ...tables.map(toMarkdown), ''].join('\n\n'))
} finally {
  installed.remove()
}
