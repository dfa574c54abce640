import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatFile } from '../../src/files/format'
import { planFiles } from '../../src/files/plan'
import { type Field, listOf, type Model, noDoc, reference, type Type, word } from '../../src/model/Model'
import { comment, linesOf } from '../../src/print/comment'

const field = (key: string, type: Type, rest: Partial<Field> = {}): Field => ({
  key,
  type,
  required: false,
  pointer: false,
  secret: false,
  doc: noDoc,
  ...rest
})

const model = (id: string, fields: ReadonlyArray<Field>, rest: Partial<Model> = {}): Model => ({
  id,
  folder: 'x/v1',
  name: id,
  source: id,
  doc: noDoc,
  fields,
  preservesUnknown: false,
  ...rest
})

/** Returns the formatted file of the first of some models. */
const print = async (...models: ReadonlyArray<Model>): Promise<string> =>
  formatFile(null, planFiles(models).files[0]?.text ?? '')

describe('the file of a model', () => {
  it('can have keys and strings that are not identifiers', async () => {
    const text = await print(
      model('A', [
        field('x-y', { _tag: 'Enum', values: ["it's", 'a "b"', '\\', '\n'] }),
        field('__proto__', word('string')),
        field('class', word('string'))
      ])
    )
    expect(text).toContain(`readonly 'x-y'?: "it's" | 'a "b"' | '\\\\' | '\\n' | (string & {})`)
    expect(text).toContain(`['__proto__']: optional(string)`)
    expect(text).toContain('class: optional(string)')
  })

  it('has escapes for characters of keys and strings that are not visible', async () => {
    const text = await print(
      model('A', [field('\u202ea\x7f', { _tag: 'Enum', values: ['\u2028\u2066', '\u{e0020}\u{1f600}\0'] })])
    )
    const [key, values] = ["'\\u202ea\\u007f'", ["'\\u2028\\u2066'", "'\\udb40\\udc20\u{1f600}\\u0000'"]]
    expect(text).toContain(`readonly ${key}?: ${values.join(' | ')} | (string & {})`)
    expect(text).toContain(`${key}: optional(openEnum(${values.join(', ')}))`)
  })

  it('imports another model under another name if its own name is the same', async () => {
    const other = model('other', [], { folder: 'y/v1', name: 'A' })
    const text = await print(model('A', [field('a', reference('other')), field('b', reference('A'))]), other)
    expect(text).toContain("import { A as YV1A } from '../../y/v1/A'")
    expect(text).toContain('readonly a?: YV1A\n  readonly b?: A\n')
    expect(text).toContain("b: optional(lazy('A', (): Codec<A> => A))")
  })

  it('imports the library under another name if the model has the name of one of its types', async () => {
    const text = await print(model('Model', [field('time', word('Time'))]))
    expect(text).toContain('type Model as CodecModel')
    expect(text).toContain("export const Model: CodecModel<Model> = /*#__PURE__*/ model<Model>('Model', {")
  })

  it('refers to models that need each other when they are used', async () => {
    const [a, b] = [
      model('A', [field('b', listOf(reference('B')))]),
      model('B', [field('a', reference('A')), field('c', reference('C'))])
    ]
    expect(await print(b, a, model('C', []))).toContain(
      "a: optional(lazy('A', (): Codec<A> => A)),\n  c: optional(C)\n"
    )
  })

  it('refers to a whole object within itself when it is used', async () => {
    const kind = [field('kind', { _tag: 'Constant', value: 'A' })]
    const text = await print(model('A', [...kind, field('inner', listOf(reference('A', true)))]))
    expect(text).toContain('readonly inner?: ReadonlyArray<Embedded<A>>')
    expect(text).toContain("inner: optional(list(lazy('A', (): Codec<Embedded<A>> => embedded(A))))")
  })

  it('has options for secrets and pointers', async () => {
    const text = await print(model('A', [field('a', word('Bytes'), { secret: true, pointer: true, required: true })]))
    expect(text).toContain('a: required(Bytes, { secret: true, pointer: true })')
  })
})

describe('the index of all folders', () => {
  it('has a name for each folder, which does not depend on their order', () => {
    const indexOf = (folders: ReadonlyArray<string>, before: ReadonlyArray<string>): string | undefined =>
      planFiles(
        folders.map((folder) => model(folder, [], { folder, name: 'A' })),
        { before }
      ).files.find(({ path }) => path === 'index.ts')?.text
    const index = indexOf(['a.b.io/v12', 'a.b.io/v1', 'a-b.io/v1', 'a.b-io/v1'], [])
    expect(index).toContain(`export * as aBIoV1 from './a-b.io/v1'
export * as aBIoV1_2 from './a.b-io/v1'
export * as aBIoV1_3 from './a.b.io/v1'
export * as aBIoV12 from './a.b.io/v12'
`)
    expect(indexOf(['a.b.io/v1', 'a.b.io/v12'], ['a-b.io/v1', 'a.b-io/v1'])).toBe(index)
    expect(indexOf(['a-b.io/v1', 'a.b-io/v1'], ['a.b.io/v12', 'a.b.io/v1'])).toBe(index)
  })
})

describe('a doc comment', () => {
  it('has paragraphs, then the rules, wrapped', () => {
    const long = 'word '.repeat(30).trim()
    expect(linesOf({ text: `${long}\n\nLast.`, rules: ['Validation: at most 5 items.'] })).toStrictEqual([
      'word '.repeat(22).trim(),
      'word '.repeat(8).trim(),
      '',
      'Last.',
      '',
      'Validation: at most 5 items.'
    ])
  })

  it('keeps indented lines as they are, such as an example in YAML', () => {
    const long = `  - ${'word '.repeat(30).trim()}`
    expect(
      linesOf({ text: `  a:\r\n    b: 1\n\n\n  c: 2\t\n- one\n${long}\n\tend\rlast\n\n`, rules: ['Rule: x'] })
    ).toStrictEqual(['  a:', '    b: 1', '', '  c: 2', '- one', long, '\tend', 'last', '', 'Rule: x'])
  })

  it('keeps the spaces of a pattern and of a default, and does not wrap them', () => {
    const long = 'word '.repeat(30)
    const rules = [`Pattern: \`^a  b\t @${long}$\``, `Default: \`"a  @b${long}"\``]
    expect(linesOf({ text: '', rules })).toStrictEqual(rules)
  })

  it('has escapes for characters that are not visible', () => {
    expect(comment(['a\0b\x07\x7f\x85 \u202ec\u2066\ufeff\u00ad', '\ud800 \u{e0020} \u{1f600}\t\u00e9'])).toBe(
      '/**\n * a\\u0000b\\u0007\\u007f\\u0085 \\u202ec\\u2066\\ufeff\\u00ad\n * \\ud800 \\udb40\\udc20 \u{1f600}\t\u00e9\n */\n'
    )
  })

  it('has no tags', () => {
    expect(linesOf({ text: 'a@b.c @deprecated\n@deprecated', rules: [] })).toStrictEqual([
      'a@b.c \\@deprecated',
      '\\@deprecated'
    ])
  })

  it('cannot end early', () => {
    expect(comment(['a */ b **/'])).toBe('/** a *\\/ b **\\/ */\n')
    expect(comment(['a\r\nb\u2028*/c', '*/'], '  ')).toBe('  /**\n   * a\n   * b\n   * *\\/c\n   * *\\/\n   */\n')
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom('*', '/', '\n', '\r', '\u2028', 'a', ' ') })), (lines) => {
        const text = comment(lines)
        expect(text === '' || text.indexOf('*/') === text.length - 3).toBe(true)
      })
    )
  })

  it('cannot be left by a key, the name of a source or a folder', async () => {
    const evil = 'x */ globalThis.PWNED = 1; /*\n y'
    const { files } = planFiles([
      model('A', [field(evil, word('string'))], { source: `A of a/v1, ${evil}`, folder: 'x */ y/v1' })
    ])
    expect(files[1]?.text).toContain('/** The models of x *\\/ y/v1. */\n')
    expect(await formatFile(null, files[0]?.text ?? '')).toContain(
      ' * Source: A of a/v1, x *\\/ globalThis.PWNED = 1; /*\n *  y.\n */\n'
    )
  })
})
