// The public names of every entry point with their types, as API Extractor reports them.
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import {
  CompilerState,
  Extractor,
  ExtractorConfig,
  type ExtractorLogLevel,
  type ExtractorMessage
} from '@microsoft/api-extractor'
import manifest from '../../package.json' with { type: 'json' }

const root = resolve(import.meta.dirname, '../..')

/** The folder of the reports. */
export const folder = join(import.meta.dirname, 'reports')

/** The results of API Extractor for the package. */
export interface Reports {
  /** The report of each entry point, by its file name: `authentication-v1.api.md`. */
  readonly texts: ReadonlyMap<string, string>
  /** The types that public names mention and that no entry point exports. */
  readonly unnamed: ReadonlyArray<string>
}

/** An entry point: its declarations and the name of its report. */
const points = Object.entries(manifest.exports).flatMap(([point, conditions]) =>
  typeof conditions === 'string'
    ? []
    : [{ name: `${point.slice(2).replaceAll('/', '-') || 'index'}.api.md`, declarations: conditions.import.types }]
)

const none: ExtractorLogLevel = 'none' as ExtractorLogLevel.None

const configIn = (directory: string, { name, declarations }: (typeof points)[number]): ExtractorConfig =>
  ExtractorConfig.prepare({
    configObject: {
      projectFolder: directory,
      mainEntryPointFilePath: join(directory, declarations),
      newlineKind: 'lf',
      compiler: {
        overrideTsconfig: {
          compilerOptions: { lib: ['es2022'], types: [], module: 'esnext', moduleResolution: 'bundler', strict: true },
          include: [join(directory, 'dist')]
        }
      },
      apiReport: { enabled: true, reportFileName: name, reportFolder: directory, reportTempFolder: directory },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        extractorMessageReporting: {
          // exports are public without a tag
          'ae-missing-release-tag': { logLevel: none },
          // types of other entry points; types that no entry point exports are found below
          'ae-forgotten-export': { logLevel: none }
        }
      }
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(directory, 'package.json')
  })

/** Returns all reports. It takes some seconds. */
export const makeReports = (): Reports => {
  // not below node_modules, where API Extractor treats every import as one of another package
  const directory = mkdtempSync(join(tmpdir(), `${manifest.name}-`))
  try {
    copyFileSync(join(root, 'package.json'), join(directory, 'package.json'))
    copyFileSync(join(root, 'tsdoc.json'), join(directory, 'tsdoc.json'))
    symlinkSync(join(root, 'node_modules'), join(directory, 'node_modules'))
    const tsc = [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'scripts/tsconfig.src.json']
    const emit = ['--noEmit', 'false', '--emitDeclarationOnly', '--outDir', join(directory, 'dist/esm')]
    execFileSync(process.execPath, [...tsc, ...emit], { cwd: root })

    const configs = points.map((point) => configIn(directory, point))
    const [first, ...others] = configs
    if (first === undefined) throw new Error('package.json has no entry points')
    const compilerState = CompilerState.create(first, {
      additionalEntryPoints: others.map((config) => config.mainEntryPointFilePath)
    })
    const forgotten = new Set<string>()
    const messageCallback = (message: ExtractorMessage): void => {
      message.handled = true
      const [, symbol] = /^The symbol "(\w+)" needs to be exported/.exec(message.text) ?? []
      if (symbol !== undefined) forgotten.add(symbol)
    }
    const texts = new Map(
      configs.map((config, i) => {
        Extractor.invoke(config, { localBuild: true, compilerState, messageCallback })
        return [points[i]?.name ?? '', readFileSync(config.reportFilePath, 'utf8')] as const
      })
    )
    const isExported = (symbol: string): boolean =>
      [...texts.values()].some((text) => new RegExp(`^export \\w+ ${symbol}\\b`, 'm').test(text))
    return { texts, unnamed: [...forgotten].filter((symbol) => !isExported(symbol)).sort() }
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}
