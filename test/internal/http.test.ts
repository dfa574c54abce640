import { join } from 'node:path'
import * as O from 'fp-ts/Option'
import ts from 'typescript-5.9'
import { describe, expect, it } from 'vitest'
import { getHeader, type HttpHeaders, readHeader } from '../../src/internal/http'

describe('getHeader', () => {
  it('finds the values of a header in every kind of headers and in any case', () => {
    const warnings = ['299 - "one"', '299 - "two"']
    const holders: ReadonlyArray<HttpHeaders> = [
      { Warning: warnings, 'content-type': 'text/plain' },
      { WARNING: warnings[0], warning: warnings[1] },
      warnings.flatMap((warning) => ['Warning', warning]),
      {
        forEach: (callback: (value: string, name: string) => void) => {
          for (const warning of warnings) callback(warning, 'Warning')
        }
      },
      warnings.map((warning) => ['Warning', warning] as const),
      new Map([
        ['warning', warnings[0]],
        ['WARNING', warnings[1]]
      ] as ReadonlyArray<[string, string]>)
    ]
    for (const headers of holders) expect(getHeader(headers, 'warning')).toStrictEqual(warnings)
    expect(getHeader(new Headers([['Warning', 'all of them']]), 'warning')).toStrictEqual(['all of them'])
    const { forEach, get } = Headers.prototype
    const [withForEach, withGet] = [
      { forEach: forEach.bind(new Headers({ Warning: 'x' })) },
      { get: get.bind(new Headers({ Warning: 'x' })) }
    ]
    expect([getHeader(withForEach, 'warning'), getHeader(withGet, 'warning')]).toStrictEqual([['x'], ['x']])
  })

  it('returns an empty list for an absent header', () => {
    for (const headers of [
      {},
      { warning: undefined },
      { warnings: 'x' },
      [],
      new Headers(),
      Object.create(null) as object as HttpHeaders
    ]) {
      expect(getHeader(headers, 'warning')).toStrictEqual([])
      expect(readHeader(headers, 'warning')).toStrictEqual(O.some([]))
    }
  })

  it('returns an empty list for values that are not headers', () => {
    const throwing = {
      *[Symbol.iterator]() {
        yield ['warning', 'first'] as const
        throw new Error('no more')
      }
    }
    for (const headers of [undefined, null, 'warning', 7, throwing, [['warning'], [null, 'x']], [undefined]]) {
      expect(getHeader(headers as HttpHeaders, 'warning')).toStrictEqual([])
      expect(readHeader(headers, 'warning')).toStrictEqual(O.none)
    }
  })
})

describe('HttpHeaders', () => {
  it('accept the Headers of fetch in TypeScript 5 with dom and without dom.iterable', () => {
    const file = join(__dirname, 'headersOfDom.ts')
    const code = `import type { HttpHeaders } from '../../src/internal/http'
      declare const headers: Headers
      const taken: HttpHeaders = headers
      const iterable: Iterable<unknown> = headers`
    const options: ts.CompilerOptions = {
      strict: true,
      noEmit: true,
      types: [],
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      skipLibCheck: true
    }
    const host = ts.createCompilerHost(options)
    const source = ts.createSourceFile(file, code, ts.ScriptTarget.ES2022)
    const getSourceFile: ts.CompilerHost['getSourceFile'] = (name, ...rest) =>
      name === file ? source : host.getSourceFile(name, ...rest)
    const program = ts.createProgram([file], options, { ...host, getSourceFile })
    const messages = ts
      .getPreEmitDiagnostics(program, source)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
    // the second line shows that these Headers have no iterator
    expect(messages).toHaveLength(1)
    expect(messages[0]).toContain("'Iterable<unknown")
  })
})
