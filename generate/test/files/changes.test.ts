import { describe, expect, it } from 'vitest'
import { type Change, changesOf, lostSecrets } from '../../src/files/changes'
import type { File } from '../../src/files/plan'

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

  it('are changes of a type', () => {
    const after = [
      file('a/v1/A.ts', "  /** Other; words: readonly */\n  readonly a: 'A' | 'B';\n\n  readonly b: number"),
      file('a/v1/B.ts', '')
    ]
    expect(lines(changesOf(before, after))).toStrictEqual([
      "type a/v1/A.ts#a: now 'A' | 'B', was string",
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

  it('are changes of the options of a field', () => {
    const described = (fields: string): ReadonlyArray<{ readonly path: string; readonly text: string }> => [
      {
        path: 'a/v1/A.ts',
        text: `export interface A {
  /** It's a "secret: true". */
  readonly a?: Readonly<Record<string, string>>
  readonly 'b-c'?: 'secret: true' | (string & {})
  readonly __proto__?: B
}

export const A: Model<A> = /*#__PURE__*/ ${fields}
`
      }
    ]
    const plain = described(`model<A>('A', {
  a: optional(map(string)),
  'b-c': optional(openEnum('secret: true', '{ pointer: true }, (')),
  ['__proto__']: optional(
    lazy('B', (): Codec<B> => B)
  )
})`)
    const marked = described(`withCompiled(preservingUnknown(
  model<A>("A", {
    a: optional(map(string), { secret: true }),
    "b-c": optional(openEnum("secret: true", "{ pointer: true }, ("), {
      secret: true,
      pointer: true,
    }),
    ['__proto__']: optional(lazy('B', (): Codec<B> => B), { pointer: true }),
  }),
), compiledA);`)
    expect(lines(changesOf(plain, marked))).toStrictEqual([
      'decoding a/v1/A.ts: now keeps unknown fields',
      'decoding a/v1/A.ts#a: now secret',
      'decoding a/v1/A.ts#b-c: now secret',
      'decoding a/v1/A.ts#b-c: now a pointer',
      'decoding a/v1/A.ts#__proto__: now a pointer'
    ])
    expect(lines(changesOf(marked, plain))).toStrictEqual([
      'decoding a/v1/A.ts: no longer keeps unknown fields',
      'decoding a/v1/A.ts#a: no longer secret',
      'decoding a/v1/A.ts#b-c: no longer secret',
      'decoding a/v1/A.ts#b-c: no longer a pointer',
      'decoding a/v1/A.ts#__proto__: no longer a pointer'
    ])
  })
})

describe('the lost secrets', () => {
  const files = (...all: ReadonlyArray<readonly [string, string]>): ReadonlyArray<File> =>
    all.map(([path, options]) => ({
      path,
      text: `export interface A {
  readonly a?: string
  readonly b?: string
}

export const A: Model<A> = /*#__PURE__*/ model<A>('A', {
  a: optional(string${options}),
  b: optional(string)
})
`
    }))
  const secret = ', { secret: true }'

  it('are fields that were secret', () => {
    const before = files(['a/v1/A.ts', secret], ['a/v1/B.ts', ''])
    expect(lostSecrets(before, before)).toStrictEqual([])
    expect(lostSecrets(before, files(['a/v1/A.ts', ''], ['a/v1/B.ts', '']))).toStrictEqual([
      { path: 'a/v1/A.ts', field: 'a' }
    ])
  })

  it('are not those of fields and files that are gone', () => {
    const before = files(['a/v1/A.ts', secret], ['a/v1/B.ts', secret])
    expect(lostSecrets(before, [file('a/v1/A.ts', '  readonly b?: string')])).toStrictEqual([])
  })

  it('are those of a file that another one with the same fields replaces', () => {
    const before = files(['a/v1/A.ts', ''], ['a/v1/B.ts', secret])
    expect(lostSecrets(before, files(['a/v1/A.ts', '']))).toStrictEqual([{ path: 'a/v1/B.ts', field: 'a' }])
    expect(lostSecrets(before, files(['a/v2/A.ts', '']))).toStrictEqual([])
  })
})
