import { describe, expect, it } from 'vitest'
import library from '../../../package.json'
import command from '../../package.json'
import { compileModels } from '../../src/compiled/target'
import { formatFile } from '../../src/files/format'
import { type Field, listOf, type Model, noDoc, reference, type Type, word } from '../../src/model/Model'
import { OBJECT_META } from '../../src/model/shipped'

const field = (key: string, type: Type, required = false): Field => ({
  key,
  type,
  required,
  pointer: false,
  secret: false,
  doc: noDoc
})

const model = (folder: string, name: string, fields: ReadonlyArray<Field>, preservesUnknown = false): Model => ({
  id: `${folder}/${name}`,
  folder,
  name,
  source: name,
  doc: noDoc,
  fields,
  preservesUnknown
})

/** Returns the formatted file of the first folder. */
const print = async (...models: ReadonlyArray<Model>): Promise<string> =>
  formatFile(null, compileModels(models, '').files[0]?.text ?? '')

describe('the compiled code of written models', () => {
  it('is for one minor version of the library', async () => {
    const minor = (version: string): string => version.split('.').slice(0, 2).join('.')
    expect(minor(command.version)).toBe(minor(library.version))
    expect(await print(model('a/v1', 'A', [field('a', word('string'))]))).toContain(
      `export const writtenFor: WrittenFor<'${minor(library.version)}'> = '${minor(library.version)}'`
    )
  })

  it('imports what it calls, and calls the code of the library’s models', async () => {
    const text = await print(model('a/v1', 'A', [field('metadata', reference(OBJECT_META))]))
    expect(text).toContain("from 'io-ts-kubernetes/compiled'\nimport { ObjectMeta } from 'io-ts-kubernetes/meta/v1'\n")
    expect(text).toContain(
      'const { read: readObjectMeta, readInPlace: readInPlaceObjectMeta } = compiledOf(ObjectMeta)\n'
    )
    expect(text).not.toContain('isA(')
  })

  it('has valid variables for keys that are not identifiers, reserved words, or names of functions', async () => {
    const keys = ['x-y', 'class', 'readA', 'value', 'it’s']
    const text = await print(
      model(
        'a/v1',
        'A',
        keys.map((key, index) => field(key, word('string'), index < 2))
      )
    )
    expect(text).toContain("let field_x$45y: A['x-y'] | undefined")
    expect(text).toContain("this['x-y'] = field_x$45y")
    expect(text).toContain('if (readA_ !== undefined) this.readA = readA_')
    expect(text).toContain('return new AObject(field_x$45y, class_, readA_, value_, ')
    expect(text).toContain("'x-y' in EMPTY_A_V1")
  })

  it('sets required fields before and after optional ones', async () => {
    const text = await print(
      model('a/v1', 'A', [
        field('a', word('string'), true),
        field('b', word('string')),
        field('c', word('string'), true)
      ])
    )
    expect(text).toContain('const out = { a } as Writable<A>\n  if (b !== undefined) out.b = b\n  out.c = c\n')
  })

  it('decodes a model without fields to an empty object', async () => {
    const text = await print(model('a/v1', 'A', []), model('a/v1', 'B', [field('a', reference('a/v1/A'))]))
    expect(text).toContain(
      `  if (!isPlainObject(u) || (budget.left -= Object.keys(u).length) < 0) return FAILED
  return {}
`
    )
    expect(text).toContain('const inheritsA = (): boolean => false\n')
  })

  it('imports a model of another folder with the same name under another name', async () => {
    const text = await print(
      model('a/v1', 'A', [field('other', listOf(reference('b/v1/A')))]),
      model('b/v1', 'A', [field('b', word('string'))])
    )
    expect(text).toContain(
      "import { inheritsA as inheritsA2, readA as readA2, readInPlaceA as readInPlaceA2 } from '../../b/v1/generated'"
    )
    expect(text).toContain('readList(value, budget, readA2)')
  })

  it('does not exist for recursive models, models that keep unknown fields, and models with such parts', () => {
    const { ids } = compileModels(
      [
        model('a/v1', 'Plain', [field('a', word('string'))]),
        model('a/v1', 'Tree', [field('children', listOf(reference('a/v1/Tree')))]),
        model('a/v1', 'Keeps', [field('a', word('string'))], true),
        model('a/v1', 'Outer', [field('keeps', reference('a/v1/Keeps')), field('plain', reference('a/v1/Plain'))]),
        model('a/v1', 'Outermost', [field('outer', reference('a/v1/Outer'))])
      ],
      ''
    )
    expect([...ids]).toStrictEqual(['a/v1/Plain'])
  })
})
