import { Linter } from 'eslint'
import * as E from 'fp-ts/Either'
import { fieldErrors } from 'io-ts-kubernetes/errors'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import tseslint from 'typescript-eslint'
import { describe, expect, it } from 'vitest'
import library from '../../../package.json'
import command from '../../package.json'
import { compileModels } from '../../src/compiled/target'
import { formatFile } from '../../src/files/format'
import { type Field, listOf, type Model, noDoc, reference, type Type, word } from '../../src/model/Model'
import { OBJECT_META } from '../../src/model/shipped'
import { loadModels, type SomeModel } from '../support/models'
import { crd, kindIs, object, openapi, ref } from '../support/schemas'
import { inTemporaryFolder, runCommand } from '../support/written'

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

/** Returns the file of the first folder. */
const textOf = (...models: ReadonlyArray<Model>): string => compileModels(models, '').files[0]?.text ?? ''

/** Returns the files of all folders, one after the other. */
const textsOf = (...models: ReadonlyArray<Model>): string =>
  compileModels(models, '')
    .files.map(({ text }) => text)
    .join('\n')

/** Returns the formatted file of the first folder. */
const print = async (...models: ReadonlyArray<Model>): Promise<string> => formatFile(null, textOf(...models))

/** Expects the same result of both codecs. The compiled code of the second one decodes the document by itself, or not. */
const expectSame = (
  interpreted: SomeModel | undefined,
  compiled: SomeModel | undefined,
  document: unknown,
  isDecoded: boolean
): void => {
  const [expected, actual] = [interpreted, compiled].map((one) =>
    E.mapLeft(fieldErrors)(one?.decode(document) ?? E.left([]))
  )
  expect(actual).toStrictEqual(expected)
  expect(typeof compiled?.compiled?.read(document, { left: 1000 })).toBe(isDecoded ? 'object' : 'symbol')
}

/** Returns the declarations that hide others, or declare a name again. */
const lint = (text: string): ReadonlyArray<string> =>
  new Linter()
    .verify(text, {
      languageOptions: { parser: tseslint.parser },
      rules: { 'no-shadow': ['error', { hoist: 'all' }], 'no-redeclare': 'error' }
    })
    .map(({ message }) => message)

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
    const keys = ['x-y', 'class', 'readA', 'value', 'it’s', 'b', 'c']
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
    expect(text).toContain('inheritsA() ? FAILED : new AObject(field_x$45y, class_, readA_, value_, ')
    expect(text).toContain("'x-y' in EMPTY_A_V1")
    const small = await print(model('a/v1', 'A', [field('x-y', word('string')), field('class', word('string'), true)]))
    expect(small).toContain("field_x$45y === undefined ? { class: class_ } : { 'x-y': field_x$45y, class: class_ }")
  })

  it('has no variable that hides a name of the file, and declares no name twice', () => {
    const id = (name: string): string => `a/v1/${name}`
    const types = [word('string'), word('number'), listOf(word('Int32')), reference(OBJECT_META), reference(id('Part'))]
    // the names of the code are the keys of the next models
    const modelsOf = (keys: ReadonlyArray<string>): ReadonlyArray<Model> => {
      const fields = keys.map((key, index) =>
        field(key, types[index % types.length] ?? word('string'), index % 3 === 0)
      )
      return [
        model('a/v1', 'Part', fields.slice(0, 3)),
        model('a/v1', 'Whole', fields),
        ...fields.flatMap((_, index) =>
          index % 4 === 0 ? [model('a/v1', `Four${index}`, fields.slice(index, index + 4))] : []
        ),
        ...['PartObject', 'WholeObject', 'WholeObject2', 'InPlaceWhole', 'ReadInPlaceWhole'].map((name) =>
          model('a/v1', name, fields.slice(2, 5))
        ),
        ...['FAILED', 'FAILED2', 'Of', 'ObjectMeta', 'ListMeta', 'Budget', 'Compiled', 'Writable', 'WrittenFor'].map(
          (name) => model('a/v1', name, [...fields.slice(0, 9), field('of', reference(id('PartObject')))])
        )
      ]
    }
    const first = textOf(...modelsOf(['a', 'b', 'c', 'd', 'e', 'f', 'a_', 'x-y', 'field_x$45y']))
    const names = [...new Set(first.match(/[A-Za-z_$][\w$]*/g))].filter((key) => !(key in {}))
    expect(names).toEqual(expect.arrayContaining(['FAILED', 'WholeObject3', 'readObjectMeta2', 'readInPlaceWhole2']))
    expect(lint(first)).toStrictEqual([])
    expect(lint(textOf(...modelsOf([...names, 'FAILED_', 'FAILED__'])))).toStrictEqual([])
  })

  it('expects null for an unset pointer, and zero for another unset field', async () => {
    const inner = [field('at', word('Time'), true), field('count', word('Int32'), true)]
    const textFor = (pointer: boolean): Promise<string> =>
      print(
        model('a/v1', 'Outer', [field('inner', reference('a/v1/Inner'))]),
        model(
          'a/v1',
          'Inner',
          inner.map((one) => ({ ...one, pointer: pointer && one.key === 'count' }))
        )
      )
    expect(await textFor(true)).toContain('count === null')
    expect(await textFor(false)).toContain('count === 0')
  })

  it('decodes fields with names of the code', async () => {
    await inTemporaryFolder(async (folder) => {
      const input = join(folder, 'crd.json')
      const [FAILED, text, count] = [{ type: 'string' }, { type: 'string' }, { type: 'integer' }]
      const spec = object({ FAILED, text, count, hasOwn: text, isPlain: text, out: text, undefined: text })
      const small = object({ FAILED: spec, makeConstructor: text })
      writeFileSync(input, JSON.stringify(crd(object({ spec, small }))))
      for (const more of [['--compiled'], []]) {
        const out = join(folder, `out${more.length}`)
        expect(await runCommand(['--crd', input, '--out', out, ...more])).toMatchObject({ code: 0, error: '' })
      }
      const [interpreted, compiled] = [await loadModels(join(folder, 'out0')), await loadModels(join(folder, 'out1'))]
      const [expected, decoder] = [interpreted, compiled].map((models) => models.get('exampleComV1/Database'))
      for (const [value, isValid] of [
        [{ FAILED: 'x', text: 'y', count: 1 }, true],
        [{ FAILED: 'x', hasOwn: 'a', isPlain: 'b', out: 'c', undefined: 'd', more: 1 }, true],
        [{ FAILED: 'x', count: 'y' }, false],
        [{ text: 1, FAILED: 'x' }, false]
      ] as const) {
        const document = { spec: { spec: value, small: { FAILED: value, makeConstructor: 'z' } } }
        expectSame(expected, decoder, document, isValid)
      }
    })
  })

  it('removes null entries of maps, also in place', async () => {
    await inTemporaryFolder(async (folder) => {
      const input = join(folder, 'crd.json')
      const mapOf = (additionalProperties: unknown): unknown => ({ type: 'object', additionalProperties })
      const text = { type: 'string' }
      const fields = {
        texts: mapOf(text),
        lists: mapOf({ type: 'array', items: text }),
        maps: { type: 'array', items: mapOf(mapOf({ type: 'string', format: 'date-time' })) },
        parts: mapOf(object({ a: text, b: mapOf(text) }, ['a']))
      }
      writeFileSync(input, JSON.stringify(crd(object(fields, ['texts']))))
      const out = join(folder, 'out')
      expect(await runCommand(['--crd', input, '--out', out, '--compiled'])).toMatchObject({ code: 0, error: '' })
      const decoder = (await loadModels(out)).get('exampleComV1/Database')
      if (decoder?.compiled === undefined) throw new Error('there is no compiled code')
      const spec = {
        texts: { a: null, b: 'x' },
        lists: { a: null, b: [] },
        maps: [{ a: null, b: { c: null, d: '2026-01-15T10:30:00Z' } }],
        parts: { a: null, b: { a: 'x', b: { c: null, d: 'y' } } }
      }
      const value = {
        spec: {
          texts: { b: 'x' },
          lists: { b: [] },
          maps: [{ b: { d: '2026-01-15T10:30:00Z' } }],
          parts: { b: { a: 'x', b: { d: 'y' } } }
        }
      }
      expect(decoder.compiled.read({ spec }, { left: 1000 })).toStrictEqual(value)
      expect(decoder.compiled.readInPlace({ spec }, { left: 1000 })).toStrictEqual(value)
      expect(decoder.decode({ spec: { ...spec, texts: { a: 1 } } })).toMatchObject({ _tag: 'Left' })
    })
  })

  it('writes an object for each set of optional fields, with its fields in the order of the model', async () => {
    const text = await print(
      model('a/v1', 'A', [
        field('a', word('string'), true),
        field('b', word('string')),
        field('c', word('string'), true)
      ])
    )
    expect(text).toContain('  return b === undefined ? { a, c } : { a, b, c }\n')
  })

  it('decodes a model without fields to an empty object', async () => {
    const text = await print(model('a/v1', 'A', []), model('a/v1', 'B', [field('a', reference('a/v1/A'))]))
    expect(text).toContain(
      `  if (!isPlainObject(u) || (budget.left -= Object.keys(u).length) < 0) return FAILED
  return {}
`
    )
    expect(await print(model('a/v1', 'A', []))).not.toContain('EMPTY_A_V1')
  })

  it('imports a model of another folder with the same name under another name', async () => {
    const text = await print(
      model('a/v1', 'A', [field('other', listOf(reference('b/v1/A')))]),
      model('b/v1', 'A', [field('b', word('string'))])
    )
    expect(text).toContain("import { readA as readA2, readInPlaceA as readInPlaceA2 } from '../../b/v1/generated'")
    expect(text).toContain('readList(value, budget, readA2)')
  })

  it('has string literals for all constants', async () => {
    const text = await print(model('a/v1', 'A', [field('a', { _tag: 'Constant', value: `it's \\ "b"\n` })]))
    expect(text).toContain(`if (value !== 'it\\'s \\\\ "b"\\n') return FAILED`)
  })

  it('decodes objects within another object, which may have any kind', async () => {
    await inTemporaryFolder(async (folder) => {
      const input = join(folder, 'openapi.json')
      const [claim, text] = ['io.k8s.api.core.v1.Claim', { type: 'string' }]
      const of = (id: string, kind: string, properties: Readonly<Record<string, unknown>>): unknown => ({
        ...(object({ kind: text, apiVersion: text, ...properties }) as object),
        ...(kindIs(id, 'v1', kind) as object)
      })
      const definitions = {
        [claim]: of('', 'Claim', { size: text }),
        // a name that the code of the embedded claim would have
        'io.k8s.api.core.v1.EmbeddedClaim': of('', 'EmbeddedClaim', { size: text }),
        'io.k8s.api.apps.v1.Set': of('apps', 'Set', { claims: { type: 'array', items: ref(claim) }, one: ref(claim) })
      }
      writeFileSync(input, openapi(definitions))
      for (const more of [['--compiled'], []]) {
        const out = join(folder, `out${more.length}`)
        const kinds = ['--kinds', 'apps/v1/Set,v1/EmbeddedClaim']
        expect(await runCommand(['--openapi', input, ...kinds, '--out', out, ...more])).toMatchObject({ error: '' })
      }
      const [interpreted, compiled] = [await loadModels(join(folder, 'out0')), await loadModels(join(folder, 'out1'))]
      const [expected, decoder] = [interpreted, compiled].map((models) => models.get('appsV1/Set'))
      for (const [document, isValid] of [
        [
          { kind: 'Set', claims: [{ kind: 'Other', apiVersion: '', size: 'x', more: 1 }, {}], one: { kind: 'A' } },
          true
        ],
        [{ claims: null, one: { kind: null, apiVersion: 'b' } }, true],
        [{ kind: 'Claim' }, false],
        [{ claims: [{ kind: 1 }], one: { size: 2 } }, false]
      ] as const) {
        expectSame(expected, decoder, document, isValid)
        const own = structuredClone<unknown>(document)
        expect(typeof decoder?.compiled?.readInPlace(own, { left: 1000 })).toBe(isValid ? 'object' : 'symbol')
      }
    })
  })

  it('declares functions of embedded models only if they are used, once', () => {
    const claims = (folder: string, name: string, preservesUnknown = false): Model =>
      model(folder, name, [field('claims', listOf(reference('core/v1/Claim', true)))], preservesUnknown)
    const claim = model('core/v1', 'Claim', [field('kind', { _tag: 'Constant', value: 'Claim' })])
    const [used, unused] = [false, true].map((preservesUnknown) =>
      textsOf(claims('apps/v1', 'Set', preservesUnknown), claim, claims('core/v1', 'Two', preservesUnknown))
    )
    expect(unused).not.toContain('Embedded')
    expect(used).toContain("import type { Embedded } from 'io-ts-kubernetes/codec'")
    expect(used?.match(/const readEmbeddedClaim /g)).toHaveLength(1)
    expect(used).toMatch(/import .*\breadEmbeddedClaim, .* from '..\/..\/core\/v1\/generated'/)
    expect(used).not.toContain('compiledEmbeddedClaim')
  })

  it('does not exist for recursive models, models that keep unknown fields, and models with such parts', () => {
    const { ids } = compileModels(
      [
        model('a/v1', 'Plain', [field('a', word('string'))]),
        model('a/v1', 'Tree', [field('children', listOf(reference('a/v1/Tree')))]),
        model('a/v1', 'Keeps', [field('a', word('string'))], true),
        model('a/v1', 'Inherits', [field('valueOf', word('string'))]),
        model('a/v1', 'Outer', [field('keeps', reference('a/v1/Keeps')), field('plain', reference('a/v1/Plain'))]),
        model('a/v1', 'Outermost', [field('outer', reference('a/v1/Outer'))])
      ],
      ''
    )
    expect([...ids]).toStrictEqual(['a/v1/Plain'])
  })
})
