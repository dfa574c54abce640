import { describe, expect, it } from 'vitest'
import { toModels } from '../../src/generate'
import type { Model } from '../../src/model/Model'
import type { Result } from '../../src/SchemaError'
import { fieldsOf } from '../support/describe'
import { left, right } from '../support/right'
import { crd, kindIs, object, openapi, ref } from '../support/schemas'

const read = (spec: unknown, overrides?: string, kinds: ReadonlyArray<string> = []): Result<ReadonlyArray<Model>> =>
  toModels({
    openapi: [],
    crd: [{ file: 'crd.json', text: JSON.stringify(crd(spec)) }],
    overrides: overrides === undefined ? undefined : { file: 'overrides.yaml', text: overrides },
    kinds
  })

const readServed = (
  schemas: Readonly<Record<string, unknown>>,
  kinds: ReadonlyArray<string> = []
): Result<ReadonlyArray<Model>> =>
  toModels({ openapi: [{ file: 'a', text: openapi(schemas) }], crd: [], overrides: undefined, kinds })

const META = 'io.k8s.apimachinery.pkg.apis.meta.v1'

/** Returns the definition that an API server serves for a custom resource. */
const served = (kind: string, properties: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => ({
  [`com.example.v1.${kind}`]: {
    ...(object({ metadata: ref(`${META}.ObjectMeta`), ...properties }) as object),
    ...(kindIs('example.com', 'v1', kind) as object)
  }
})

/** Returns the definition that an API server serves for a list of custom resources. */
const servedList = (kind: string, itemKind: string): Readonly<Record<string, unknown>> =>
  served(kind, {
    metadata: ref(`${META}.ListMeta`),
    items: { type: 'array', items: { $ref: `#/components/schemas/com.example.v1.${itemKind}` } }
  })

const named = (models: ReadonlyArray<Model>): Readonly<Record<string, Readonly<Record<string, string>>>> =>
  Object.fromEntries(models.map((model) => [model.name, fieldsOf(model)]))

/** Returns the fields of `spec`. */
const specOf = (properties: Readonly<Record<string, unknown>>, required: ReadonlyArray<string> = []): unknown =>
  named(right(read(object(properties, required))))['DatabaseSpec']

const QUANTITY =
  '^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$'

describe('a custom resource', () => {
  it('has a model for the object, its parts and its list', () => {
    expect(named(right(read(object({ size: { type: 'integer' } }))))).toStrictEqual({
      Database: {
        kind: "'Database'",
        apiVersion: "'example.com/v1'",
        metadata: 'io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta',
        spec: 'example.com/v1/DatabaseSpec'
      },
      DatabaseList: {
        kind: "'DatabaseList'",
        apiVersion: "'example.com/v1'",
        metadata: 'io.k8s.apimachinery.pkg.apis.meta.v1.ListMeta',
        items: 'list of example.com/v1/Database, required'
      },
      DatabaseSpec: { size: 'Int64' }
    })
  })

  it('is read from the OpenAPI of a cluster as well', () => {
    const spec = object({ size: { type: 'integer' } })
    const models = right(readServed({ ...served('Database', { spec }), ...servedList('DatabaseList', 'Database') }))
    expect(named(models)).toStrictEqual(named(right(read(spec))))
  })

  it('has the list that a cluster serves, whatever its kind is', () => {
    const models = right(readServed({ ...served('Foo', {}), ...servedList('FooCollection', 'Foo') }))
    expect(Object.keys(named(models))).toStrictEqual(['Foo', 'FooCollection'])
    expect(named(models)['FooCollection']).toStrictEqual({
      kind: "'FooCollection'",
      apiVersion: "'example.com/v1'",
      metadata: 'io.k8s.apimachinery.pkg.apis.meta.v1.ListMeta',
      items: 'list of example.com/v1/Foo, required'
    })
  })

  it('can have a kind that ends with List, and a field items', () => {
    const items = { type: 'array', items: { type: 'string' } }
    const models = right(
      readServed({ ...served('AllowList', { items }), ...servedList('AllowListList', 'AllowList') }, [
        'example.com/v1/AllowList'
      ])
    )
    expect(named(models)).toStrictEqual({
      AllowList: {
        kind: "'AllowList'",
        apiVersion: "'example.com/v1'",
        metadata: 'io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta',
        items: 'list of string'
      }
    })
  })

  it('has the required fields that have no default and may not be null', () => {
    const text = { type: 'string' }
    expect(
      specOf({ a: text, b: { ...text, default: '' }, c: { ...text, nullable: true }, d: text }, ['a', 'b', 'c'])
    ).toStrictEqual({ a: 'string, required', b: 'string', c: 'string', d: 'string' })
  })

  it('has the types of the library', () => {
    expect(
      specOf({
        a: { 'x-kubernetes-int-or-string': true },
        b: { 'x-kubernetes-int-or-string': true, pattern: QUANTITY },
        c: { type: 'string', format: 'date-time' },
        d: { type: 'string', format: 'byte' },
        e: { type: 'integer' },
        f: { type: 'integer', format: 'int32' },
        g: { 'x-kubernetes-preserve-unknown-fields': true },
        h: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true },
        i: { type: 'object', additionalProperties: { type: 'array', items: { type: 'number' } } },
        j: { type: 'string', enum: ['A', ''] },
        k: { type: 'array', items: { type: 'string', nullable: true } },
        l: { type: 'integer', enum: [1, 2] },
        m: { type: 'object', additionalProperties: true },
        n: { type: 'array' }
      })
    ).toStrictEqual({
      a: 'IntOrString',
      b: 'Quantity',
      c: 'DateTime',
      d: 'Bytes',
      e: 'Int64',
      f: 'Int32',
      g: 'json',
      h: 'jsonObject',
      i: 'map of present list of number',
      j: "'A'",
      k: 'list of json',
      l: 'Int64',
      m: 'map of json',
      n: 'list of json'
    })
  })

  it('keeps unknown fields if its schema says so', () => {
    const models = right(
      read({ ...(object({ a: { type: 'string' } }) as object), 'x-kubernetes-preserve-unknown-fields': true })
    )
    expect(models.map(({ name, preservesUnknown }) => [name, preservesUnknown])).toStrictEqual([
      ['Database', false],
      ['DatabaseList', false],
      ['DatabaseSpec', true]
    ])
  })

  it('has the same type for empty properties as for none', () => {
    expect(
      specOf({
        preserving: { ...(object({}) as object), 'x-kubernetes-preserve-unknown-fields': true },
        map: { ...(object({}) as object), additionalProperties: { type: 'string' } },
        nothing: object({})
      })
    ).toStrictEqual({
      preserving: 'jsonObject',
      map: 'map of present string',
      nothing: 'example.com/v1/DatabaseSpecNothing'
    })
  })

  // skipPrune, k8s.io/apiextensions-apiserver pkg/apiserver/schema/pruning/algorithm.go
  it('keeps unknown fields of the items of a list whose schema says so', () => {
    const preserving = { type: 'array', 'x-kubernetes-preserve-unknown-fields': true }
    const item = object({ a: object({}) })
    const models = right(
      read(
        object({
          any: { ...preserving, items: { type: 'object' } },
          nested: { ...preserving, items: { type: 'array', items: { type: 'object' } } },
          some: { ...preserving, items: item },
          others: { type: 'array', items: item },
          texts: { ...preserving, items: { type: 'string' } }
        })
      )
    )
    expect(named(models)['DatabaseSpec']).toMatchObject({
      any: 'list of jsonObject',
      nested: 'list of list of jsonObject',
      texts: 'list of string'
    })
    expect(models.flatMap(({ name, preservesUnknown }) => (preservesUnknown ? [name] : []))).toStrictEqual([
      'DatabaseSpecSome'
    ])
  })

  it('has objects with kind, apiVersion and metadata if its schema embeds resources', () => {
    expect(
      named(
        right(
          read(
            object({
              template: {
                type: 'object',
                'x-kubernetes-embedded-resource': true,
                properties: { spec: { type: 'string' } }
              }
            })
          )
        )
      )['DatabaseSpecTemplate']
    ).toStrictEqual({
      kind: 'string',
      apiVersion: 'string',
      metadata: 'io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta',
      spec: 'string'
    })
  })

  it('has one model for equal shapes, with the name of the shortest path', () => {
    const ref = object({ name: { type: 'string', description: 'one' } }, ['name'])
    const same = object({ name: { type: 'string', description: 'two' } }, ['name'])
    const other = object({ name: { type: 'string', maxLength: 5 } }, ['name'])
    const models = named(
      right(read(object({ deep: object({ deeper: object({ ref }) }), refs: { type: 'array', items: same }, other })))
    )
    expect(Object.keys(models).filter((name) => name.startsWith('DatabaseSpec'))).toStrictEqual([
      'DatabaseSpec',
      'DatabaseSpecDeep',
      'DatabaseSpecDeepDeeper',
      'DatabaseSpecOther',
      'DatabaseSpecRefs'
    ])
    expect(models['DatabaseSpecDeepDeeper']).toStrictEqual({ ref: 'example.com/v1/DatabaseSpecRefs' })
  })

  it('has patterns on one line', () => {
    const models = right(read(object({ a: { type: 'string', pattern: '^a  b\t\r\n@c$' } })))
    const spec = models.find(({ name }) => name === 'DatabaseSpec')
    expect(spec?.fields.map(({ doc }) => doc.rules)).toStrictEqual([['Pattern: `^a  b\t\\r\\n@c$`']])
  })

  it('marks an optional object as a pointer if its zero value is not valid', () => {
    const from = object({ time: { type: 'string', format: 'date-time' } }, ['time'])
    const to = object({ name: { type: 'string' } }, ['name'])
    expect(specOf({ from, to, outer: object({ from }, ['from']) })).toStrictEqual({
      from: 'example.com/v1/DatabaseSpecFrom, pointer',
      to: 'example.com/v1/DatabaseSpecTo',
      outer: 'example.com/v1/DatabaseSpecOuter, pointer'
    })
  })
})

describe('names', () => {
  it('are identifiers for each kind that API servers accept', () => {
    const models = right(
      toModels({
        openapi: [],
        crd: [{ file: 'a', text: JSON.stringify(crd(object({}), { kind: 'My-Kind' })) }],
        overrides: undefined,
        kinds: []
      })
    )
    expect(models.map(({ name, fields }) => [name, fields[0]?.type])).toStrictEqual([
      ['MyKind', { _tag: 'Constant', value: 'My-Kind' }],
      ['MyKindList', { _tag: 'Constant', value: 'My-KindList' }],
      ['MyKindSpec', undefined]
    ])
  })

  it('of a list cannot be the kind of a resource', () => {
    const text = (kind: string, listKind: string): string => JSON.stringify(crd(object({}), { kind, listKind }))
    expect(
      left(
        toModels({
          openapi: [],
          crd: [
            { file: 'foo.json', text: text('Foo', 'Bar') },
            { file: 'bar.json', text: text('Bar', 'BarList') },
            { file: 'same.json', text: text('Same', 'Same') }
          ],
          overrides: undefined,
          kinds: []
        })
      )
    ).toStrictEqual([
      'foo.json: example.com/v1/Foo: the list kind Bar is also the kind of a resource in bar.json',
      'same.json: example.com/v1/Same: the list kind Same is also the kind of a resource in same.json'
    ])
  })

  it('are identifiers, and are unique', () => {
    const part = (key: string): unknown => object({ [key]: { type: 'string' } })
    const models = right(
      toModels({
        openapi: [],
        crd: [
          { kind: 'Data', spec: object({ 'base-one': part('a'), baseOne: part('b'), '0': part('c'), '': part('d') }) },
          { kind: 'DataSpec', spec: part('e') }
        ].map(({ kind, spec }) => ({ file: kind, text: JSON.stringify(crd(spec, { kind })) })),
        overrides: undefined,
        kinds: []
      })
    )
    expect(models.map(({ name }) => name)).toStrictEqual([
      'Data',
      'DataList',
      'DataSpec',
      'DataSpec0',
      'DataSpec2',
      'DataSpec3',
      'DataSpecBaseOne',
      'DataSpecBaseOne2',
      'DataSpecList',
      'DataSpecSpec'
    ])
  })
})

describe('a name that is too long for a file', () => {
  const key = (letter: string): string => letter.repeat(50)
  /** Returns an object in objects. */
  const within = (keys: string, inner: unknown): unknown =>
    keys.split('').reduceRight((schema, letter) => object({ [key(letter)]: schema }), inner)
  const upper = (letter: string): string => letter.toUpperCase() + letter.repeat(49)
  const namesOf = (spec: unknown): ReadonlyArray<string> =>
    right(read(spec))
      .map(({ name }) => name)
      .filter((name) => name.startsWith('DatabaseSpec') && !/^DatabaseSpec[A-C]/.test(name))

  it('has the first and the last field of the path, and a number if another model has it', () => {
    const spec = object({
      d: within('abcde', object({ one: {} })),
      e: within('abcde', object({ two: {} })),
      [key('e')]: object({ three: {} })
    })
    const [short, long] = ['DatabaseSpec', upper('e')]
    expect(namesOf(spec).filter((name) => name.includes(long))).toStrictEqual([
      `${short}${long}`,
      `${short}${long}2`,
      `${short}${long}3`
    ])
    expect(
      right(read(spec))
        .find(({ name }) => name === `${short}${long}`)
        ?.fields.map(({ key: own }) => own)
    ).toStrictEqual(['three'])
  })

  it('is cut off if that is too long', () => {
    const names = namesOf(object({ ['d'.repeat(400)]: object({ one: {} }), ['d'.repeat(401)]: object({ two: {} }) }))
    const cut = `DatabaseSpecD${'d'.repeat(235)}`
    expect(names).toStrictEqual(['DatabaseSpec', cut, `${cut}2`])
    expect(cut.length).toBe(248)
  })

  it('is kept up to 248 characters', () => {
    const length = 248 - 'DatabaseSpec'.length
    const names = namesOf(object({ ['d'.repeat(length)]: object({ d: object({ one: {} }) }) }))
    expect(names).toStrictEqual(['DatabaseSpec', 'DatabaseSpecD', `DatabaseSpecD${'d'.repeat(length - 1)}`])
  })
})

describe('the table of the user', () => {
  const spec = object({ password: { type: 'string' }, user: object({ name: { type: 'string' } }) }, ['password'])

  it('marks secrets, and what is required', () => {
    const table =
      'example.com/v1/Database:\n  spec.password: {secret: true, required: false}\n  spec.user.name: {required: true}'
    const models = named(right(read(spec, table)))
    expect(models['DatabaseSpec']).toMatchObject({ password: 'string, secret' })
    expect(models['DatabaseSpecUser']).toStrictEqual({ name: 'string, required' })
  })

  it('cannot have unknown keys', () => {
    expect(left(read(spec, 'a:\n  b: {secrets: true}'))).toStrictEqual(['overrides.yaml: unknown field "a.b.secrets"'])
  })

  it('must name definitions and fields that exist', () => {
    expect(
      left(read(spec, 'example.com/v1/Database:\n  spec.pasword: {secret: true}\nexample.com/v1/Other: {}'))
    ).toStrictEqual([
      'overrides.yaml: example.com/v1/Database: spec.pasword: the definition has no such field',
      'overrides.yaml: example.com/v1/Other: no input has this definition'
    ])
  })

  it('cannot change the fields of each object', () => {
    const rows = [
      'kind: {required: true}',
      'apiVersion: {}',
      'metadata: {secret: true}',
      'metadata.name: {secret: true}'
    ]
    const embedded = {
      ...(object({ a: {}, metadata: object({ name: {} }) }) as object),
      'x-kubernetes-embedded-resource': true
    }
    const fields = object({
      template: embedded,
      templates: { type: 'array', items: embedded },
      metadata: object({ b: {} })
    })
    const table = [
      ...rows,
      'spec.template.kind: {}',
      'spec.templates.metadata.name: {}',
      'spec.templates.a: {}',
      'spec.metadata.b: {}',
      'metadatas: {}'
    ]
    const message = 'this field is the same in all objects, and cannot be changed'
    expect(left(read(fields, `example.com/v1/Database:\n${table.map((row) => `  ${row}\n`).join('')}`))).toStrictEqual([
      `overrides.yaml: example.com/v1/Database: kind: ${message}`,
      `overrides.yaml: example.com/v1/Database: apiVersion: ${message}`,
      `overrides.yaml: example.com/v1/Database: metadata: ${message}`,
      `overrides.yaml: example.com/v1/Database: metadata.name: ${message}`,
      `overrides.yaml: example.com/v1/Database: spec.template.kind: ${message}`,
      `overrides.yaml: example.com/v1/Database: spec.templates.metadata.name: ${message}`,
      'overrides.yaml: example.com/v1/Database: metadatas: the definition has no such field'
    ])
  })

  it('cannot name a field of an object that is any JSON', () => {
    const properties = { password: { type: 'string' } }
    const fields = object({
      untyped: { 'x-kubernetes-preserve-unknown-fields': true, properties },
      port: { 'x-kubernetes-int-or-string': true, properties },
      list: { type: 'array', properties, items: { type: 'string' } },
      map: { type: 'object', items: { properties }, additionalProperties: { type: 'string' } }
    })
    const keys = ['untyped', 'port', 'list', 'map']
    const rows = keys.map((key) => `  spec.${key}.password: {secret: true}\n`)
    expect(left(read(fields, `example.com/v1/Database:\n${rows.join('')}`))).toStrictEqual(
      keys.map(
        (key) => `overrides.yaml: example.com/v1/Database: spec.${key}.password: the definition has no such field`
      )
    )
  })

  it('cannot name a field of items or values that may be null, which are any JSON', () => {
    const part = { ...(object({ password: { type: 'string' } }) as object), nullable: true }
    const fields = object({ list: { type: 'array', items: part }, map: { type: 'object', additionalProperties: part } })
    const table = 'example.com/v1/Database:\n  spec.list.password: {secret: true}\n  spec.map.password: {secret: true}'
    expect(left(read(fields, table))).toStrictEqual(
      ['list', 'map'].map(
        (key) => `overrides.yaml: example.com/v1/Database: spec.${key}.password: the definition has no such field`
      )
    )
  })
})

describe('a custom resource in several files', () => {
  const file = (name: string, spec: unknown): { readonly file: string; readonly text: string } => ({
    file: name,
    text: JSON.stringify(crd(spec))
  })
  const modelsOf = (...crds: ReadonlyArray<ReturnType<typeof file>>): ReturnType<typeof toModels> =>
    toModels({ openapi: [], crd: crds, overrides: undefined, kinds: [] })
  const [a, b] = [{ type: 'string' }, { type: 'integer' }]

  it('is one, whatever the order of its properties', () => {
    const one = right(modelsOf(file('a.yaml', object({ a, b }))))
    expect(right(modelsOf(file('a.yaml', object({ a, b })), file('b.yaml', object({ b, a }))))).toStrictEqual(one)
  })

  it('must have the same schema', () => {
    expect(left(modelsOf(file('a.yaml', object({ a, b })), file('b.yaml', object({ a }))))).toStrictEqual([
      'b.yaml: example.com/v1/Database: differs from the definition in a.yaml: use files of one release'
    ])
  })
})
