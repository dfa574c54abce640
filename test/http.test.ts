import { describe, expect, it } from 'vitest'
import { getHeader, type HttpHeaders } from '../src/http'

describe('getHeader', () => {
  it('finds the values of a header in whatever holds them, in any case', () => {
    const warnings = ['299 - "one"', '299 - "two"']
    const holders: ReadonlyArray<HttpHeaders> = [
      { Warning: warnings, 'content-type': 'text/plain' },
      { WARNING: warnings[0], warning: warnings[1] },
      warnings.map((warning) => ['Warning', warning] as const),
      new Map([
        ['warning', warnings[0]],
        ['WARNING', warnings[1]]
      ] as ReadonlyArray<[string, string]>)
    ]
    for (const headers of holders) expect(getHeader(headers, 'warning')).toStrictEqual(warnings)
    expect(getHeader(new Headers([['Warning', 'all of them']]), 'warning')).toStrictEqual(['all of them'])
  })

  it('finds none where it was not sent', () => {
    for (const headers of [{}, { warning: undefined }, { warnings: 'x' }, [], new Headers()]) {
      expect(getHeader(headers, 'warning')).toStrictEqual([])
    }
  })

  it('finds none in what is no headers, whatever the types say', () => {
    const throwing = {
      *[Symbol.iterator]() {
        yield ['warning', 'first'] as const
        throw new Error('no more')
      }
    }
    for (const headers of [undefined, null, 'warning', 7, throwing, [['warning'], [null, 'x']], [undefined]]) {
      expect(getHeader(headers as HttpHeaders, 'warning')).toStrictEqual([])
    }
  })
})
