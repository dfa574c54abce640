import { describe, expect, it } from 'vitest'
import { isNestedTooDeeply } from '../../src/exec/depth'

/** The columns grow by one: each line opens a collection in the one before. */
const lines = (levels: number): string => Array.from({ length: levels }, (_, i) => `${' '.repeat(i)}k:\n`).join('')

/** A list in a list, in one line: each dash opens a collection. */
const dashes = (levels: number): string => `${'- '.repeat(levels)}x\n`

describe('YAML is nested too deeply', () => {
  it.each<readonly [string, string]>([
    ['with 201 open brackets', '['.repeat(201)],
    ['with 201 open brackets of both kinds', '[{a: '.repeat(101)],
    ['with brackets that open again after others closed', `[[[]]]${'['.repeat(201)}`],
    ['with brackets after more closing than opening ones', `]]]${'['.repeat(201)}`],
    ['with 201 lists in a line', dashes(201)],
    ['with 201 maps in lines', lines(201)],
    [
      'with maps and lists in lines',
      Array.from({ length: 201 }, (_, i) => `${' '.repeat(i)}${i % 2 === 0 ? 'k:' : '-'}\n`).join('')
    ],
    ['with brackets in maps', `${lines(101)}${' '.repeat(101)}${'['.repeat(101)}`],
    ['with brackets in a list', `${dashes(100).replace('x\n', '')}${'['.repeat(101)}`],
    ['in a second document', `a: [\n---\n${'['.repeat(201)}`],
    ['after comments', `# a\n${lines(201)}`]
  ])('%s', (_name, text) => {
    expect(isNestedTooDeeply(text)).toBe(true)
  })
})

describe('YAML is not nested too deeply', () => {
  it.each<readonly [string, string]>([
    ['with 200 open brackets', '['.repeat(200)],
    ['with many brackets of which few are open', '[[]]'.repeat(1000)],
    ['with many braces of which few are open', '{a: {}}'.repeat(1000)],
    ['with 190 lists in a line', dashes(190)],
    ['with 199 maps in lines', lines(199)],
    ['with many maps one after the other', lines(2).repeat(1000)],
    ['with many lists one after the other', '- a\n'.repeat(1000)],
    ['with comments at growing columns', Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}# c\n`).join('')],
    ['with many documents with an open bracket', '[\n---\n'.repeat(1000)],
    ['with a long text in lines', `a: |\n${lines(199).replaceAll('k:', 'k')}`],
    ['with texts that grow', Array.from({ length: 300 }, (_, i) => `k: |\n  ${'x'.repeat(i + 1)}\n`).join('')],
    ['with words in brackets', `[${'a, '.repeat(1000)}]`]
  ])('%s', (_name, text) => {
    expect(isNestedTooDeeply(text)).toBe(false)
  })
})
