import { describe, expect, it } from 'vitest'
import { type Change, changesOf } from '../../src/files/changes'

const file = (path: string, members: string): { readonly path: string; readonly text: string } => ({
  path,
  text: `// header\n\nexport interface A {\n${members}\n}\n\nexport const A = 1\n`
})

const lines = (changes: ReadonlyArray<Change>): ReadonlyArray<string> =>
  changes.map((change) => `${change.class} ${change.place}: ${change.message}`)

describe('the changes from the existing files to the new files', () => {
  const before = [
    file('a/v1/A.ts', '  /** An old\n   * comment. */\n  readonly a?: string\n  readonly b: number'),
    file('a/v1/B.ts', '')
  ]

  it('are empty for equal files', () => {
    expect(changesOf(before, before)).toStrictEqual([])
  })

  it('are new, changed and gone fields and files', () => {
    const after = [
      file('a/v1/A.ts', "  readonly a: string\n  readonly 'x-c'?:\n    | 'A'\n    | 'B'\n"),
      file('a/v1/C.ts', '')
    ]
    expect(lines(changesOf(before, after))).toStrictEqual([
      'requiredness a/v1/A.ts#a: now required',
      'new a/v1/A.ts#x-c: new optional field',
      'gone a/v1/A.ts#b: gone',
      'new a/v1/C.ts: new file',
      'gone a/v1/B.ts: gone'
    ])
  })

  it('are a removed and an added type if a type changes', () => {
    const after = [
      file('a/v1/A.ts', "  /** Other; words: readonly */\n  readonly a: 'A' | 'B';\n\n  readonly b: number"),
      file('a/v1/B.ts', '')
    ]
    expect(lines(changesOf(before, after))).toStrictEqual([
      'gone a/v1/A.ts#a: no longer string',
      "new a/v1/A.ts#a: now 'A' | 'B'",
      'requiredness a/v1/A.ts#a: now required'
    ])
  })

  it('are changes of the text if no field changed', () => {
    const after = [
      file('a/v1/A.ts', '\treadonly a?: string;\n\t/** New. */\n\treadonly b: number;'),
      file('a/v1/B.ts', '')
    ]
    expect(lines(changesOf(before, after))).toStrictEqual(['text a/v1/A.ts: only comments or code changed'])
  })
})
