import { describe, expect, it } from 'vitest'
import { toModels } from '../../src/generate'
import type { Model } from '../../src/model/Model'
import type { Result } from '../../src/SchemaError'
import { fieldsOf } from '../support/describe'
import { left, right } from '../support/right'
import { kindIs, object, openapi, ref } from '../support/schemas'

const read = (
  schemas: Readonly<Record<string, unknown>>,
  kinds: ReadonlyArray<string> = []
): Result<ReadonlyArray<Model>> =>
  toModels({ openapi: [{ file: 'a.json', text: openapi(schemas) }], crd: [], overrides: undefined, kinds })

/** Returns the fields of the kind `Thing` of `apps/v1` with these properties. */
const fieldsOfThing = (
  properties: Readonly<Record<string, unknown>>,
  required: ReadonlyArray<string> = [],
  others: Readonly<Record<string, unknown>> = {}
): Readonly<Record<string, string>> => {
  const thing = { ...(object(properties, required) as object), ...(kindIs('apps', 'v1', 'Thing') as object) }
  const models = right(read({ 'io.k8s.api.apps.v1.Thing': thing, ...others }, ['apps/v1/Thing']))
  const model = models.find(({ name }) => name === 'Thing')
  if (model === undefined) throw new Error('no Thing')
  return fieldsOf(model)
}

const PART = 'io.k8s.api.apps.v1.Part'
const part = { [PART]: object({ name: { type: 'string' } }) }

describe('a required field of a built-in definition', () => {
  it('is required if Go always writes a value', () => {
    expect(
      fieldsOfThing(
        {
          name: { type: 'string', default: '' },
          part: { ...(ref(PART) as object), default: {} },
          items: { type: 'array', items: { type: 'string' } },
          labels: { type: 'object', additionalProperties: { type: 'string' } },
          data: { type: 'string', format: 'byte' },
          port: ref('io.k8s.apimachinery.pkg.util.intstr.IntOrString'),
          size: ref('io.k8s.apimachinery.pkg.api.resource.Quantity')
        },
        ['name', 'part', 'items', 'labels', 'data', 'port', 'size'],
        part
      )
    ).toStrictEqual({
      name: 'string, required',
      part: `${PART}, required`,
      items: 'list of string, required',
      labels: 'map of string, required',
      data: 'Bytes, required',
      port: 'IntOrString, required',
      size: 'Quantity, required'
    })
  })

  it('is optional if Go may omit it, or write null', () => {
    expect(
      fieldsOfThing(
        {
          name: { type: 'string' },
          pointer: ref(PART),
          withDefault: { ...(ref(PART) as object), default: { name: 'x' } },
          time: { ...(ref('io.k8s.apimachinery.pkg.apis.meta.v1.Time') as object), default: {} },
          raw: ref('io.k8s.apimachinery.pkg.runtime.RawExtension')
        },
        ['name', 'pointer', 'withDefault', 'time', 'raw'],
        part
      )
    ).toStrictEqual({
      name: 'string',
      pointer: `${PART}, pointer`,
      withDefault: `${PART}, pointer`,
      time: 'Time',
      raw: 'json'
    })
  })
})

describe('a type of a built-in definition', () => {
  it('is a type of the library', () => {
    expect(
      fieldsOfThing({
        a: { type: 'integer' },
        b: { type: 'integer', format: 'int32' },
        c: { type: 'number', format: 'double' },
        d: { type: 'boolean' },
        e: { type: 'object' },
        f: {},
        g: { type: 'string', enum: ['A', 'B', 'A'] },
        h: { type: 'string', format: 'date-time' },
        i: ref('io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime'),
        j: { type: 'array' },
        k: { type: 'object', additionalProperties: true },
        l: { type: 'string', format: 'int-or-string' },
        m: { $ref: '#/components/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1' }
      })
    ).toStrictEqual({
      a: 'Int64',
      b: 'Int32',
      c: 'number',
      d: 'boolean',
      e: 'jsonObject',
      f: 'json',
      g: "'A' | 'B'",
      h: 'Time',
      i: 'MicroTime',
      j: 'list of json',
      k: 'map of json',
      l: 'IntOrString',
      m: 'jsonObject'
    })
  })

  it('is that of a definition without properties', () => {
    expect(
      fieldsOfThing({ word: ref('x.v1.Word'), words: { type: 'array', items: ref('x.v1.Word') } }, [], {
        'x.v1.Word': { type: 'string', enum: ['A'] }
      })
    ).toStrictEqual({ word: "'A'", words: "list of 'A'" })
  })
})

describe('a definition that is an object without properties', () => {
  it('is a model without fields if it is of Kubernetes, where it is a struct without fields', () => {
    const nothing = 'io.k8s.api.apps.v1.Nothing'
    expect(fieldsOfThing({ nothing: ref(nothing) }, [], { [nothing]: { type: 'object' } })).toStrictEqual({
      nothing: `${nothing}, pointer`
    })
  })

  it('is an object with unknown contents otherwise, and if it has a type of its values', () => {
    const [other, labels] = ['com.example.v1.Other', 'io.k8s.api.apps.v1.Labels']
    expect(
      fieldsOfThing({ other: ref(other), labels: ref(labels) }, [], {
        [other]: { type: 'object' },
        [labels]: { type: 'object', additionalProperties: { type: 'string' } }
      })
    ).toStrictEqual({ other: 'jsonObject', labels: 'map of string' })
  })
})

describe('kind and apiVersion', () => {
  const text = { type: 'string' }

  it('come first, and are constants if there is one kind', () => {
    const fields = fieldsOfThing({
      other: text,
      status: text,
      apiVersion: text,
      kind: text,
      spec: text,
      metadata: text
    })
    expect(Object.keys(fields)).toStrictEqual(['kind', 'apiVersion', 'metadata', 'spec', 'status', 'other'])
    expect(fields).toMatchObject({ kind: "'Thing'", apiVersion: "'apps/v1'" })
  })

  it('are strings if there are several kinds, or if the kind is registered in every group', () => {
    const properties = object({ kind: text, apiVersion: text }) as object
    const many = {
      'x-kubernetes-group-version-kind': [
        { group: 'a', version: 'v1', kind: 'Many' },
        { group: 'b', version: 'v1', kind: 'Many' }
      ]
    }
    const models = right(
      read({
        'x.v1.Many': { ...properties, ...many },
        'x.v1.DeleteOptions': { ...properties, ...(kindIs('', 'v1', 'DeleteOptions') as object) }
      })
    )
    for (const model of models) expect(fieldsOf(model)).toStrictEqual({ kind: 'string', apiVersion: 'string' })
  })

  it('are any string in an object of another object, but not in the items of a list', () => {
    const claim = 'io.k8s.api.core.v1.Claim'
    const kinds = { kind: text, apiVersion: text }
    const models = right(
      read({
        [claim]: { ...(object(kinds) as object), ...(kindIs('', 'v1', 'Claim') as object) },
        'io.k8s.api.core.v1.ClaimList': {
          ...(object({ items: { type: 'array', items: ref(claim) } }, ['items']) as object),
          ...(kindIs('', 'v1', 'ClaimList') as object)
        },
        'io.k8s.api.apps.v1.Set': {
          ...(object({ ...kinds, claims: { type: 'array', items: ref(claim) } }) as object),
          ...(kindIs('apps', 'v1', 'Set') as object)
        }
      })
    )
    expect(models.map(({ name }) => name)).toStrictEqual(['Set', 'Claim', 'ClaimList'])
    expect(models.map(fieldsOf)).toMatchObject([
      { claims: `list of embedded ${claim}` },
      {},
      { items: `list of ${claim}, required` }
    ])
  })
})

describe('the models of the named kinds', () => {
  const kinds = (...names: ReadonlyArray<string>): Readonly<Record<string, unknown>> =>
    Object.fromEntries(
      names.map((name) => [
        `io.k8s.api.apps.v1.${name}`,
        {
          ...(object({ part: ref(`io.k8s.api.apps.v1.${name}Part`) }) as object),
          ...(kindIs('apps', 'v1', name) as object)
        }
      ])
    )
  const parts = { 'io.k8s.api.apps.v1.APart': object({ x: {} }), 'io.k8s.api.apps.v1.BPart': object({ y: {} }) }

  it('are written with their parts, and no others', () => {
    const models = right(read({ ...kinds('A', 'B'), ...parts }, ['apps/v1/A']))
    expect(models.map(({ folder, name }) => `${folder}/${name}`)).toStrictEqual(['apps/v1/A', 'apps/v1/APart'])
  })

  it('have a name of their own in the table of the user', () => {
    const text = 'apps/v1/A: { part: { secret: true } }'
    const file = openapi({ ...kinds('A'), ...parts })
    const request = { openapi: [{ file: 'a.json', text: file }], crd: [], kinds: [] }
    expect(left(toModels({ ...request, overrides: { file: 'table.yaml', text } }))).toStrictEqual([
      'table.yaml: apps/v1/A: no input has this definition; did you mean io.k8s.api.apps.v1.A?'
    ])
  })

  it('are all models if no kind is named', () => {
    expect(right(read({ ...kinds('A', 'B'), ...parts })).length).toBe(4)
  })

  it('must exist', () => {
    expect(left(read({ ...kinds('A', 'B'), ...parts }, ['apps/v1/C', 'apps/v2/a']))).toStrictEqual([
      '--kinds: apps/v1/C: no input has this kind',
      '--kinds: apps/v2/a: no input has this kind; did you mean apps/v1/A?'
    ])
    const pods = openapi({
      'io.k8s.api.core.v1.Pod': { ...(object({ x: {} }) as object), ...(kindIs('', 'v1', 'Pod') as object) }
    })
    const named = (file: string, ...names: ReadonlyArray<string>): ReadonlyArray<string> =>
      left(toModels({ openapi: [{ file: 'a.json', text: file }], crd: [], overrides: undefined, kinds: names }))
    expect(named(pods, 'core/v1/Pod', 'pods')).toStrictEqual([
      '--kinds: core/v1/Pod: no input has this kind; did you mean v1/Pod?',
      '--kinds: pods: no input has this kind; did you mean v1/Pod?'
    ])
    expect(named(openapi({ ...kinds('A'), ...parts }), 'core/v1/Pod', 'v1/Pod', 'pods')).toStrictEqual([
      '--kinds: core/v1/Pod: no input has this kind; the kinds of the core group are v1/KIND, and kubectl get --raw /openapi/v3/api/v1 prints their document',
      '--kinds: v1/Pod: no input has this kind; the kinds of the core group are v1/KIND, and kubectl get --raw /openapi/v3/api/v1 prints their document',
      '--kinds: pods: no input has this kind; a kind is GROUP/VERSION/KIND, such as apps/v1/Deployment'
    ])
    expect(left(read(kinds('A'), ['apps/v1/A']))).toStrictEqual([
      'a.json: io.k8s.api.apps.v1.A: part: $ref "#/components/schemas/io.k8s.api.apps.v1.APart" has no definition in the given files'
    ])
  })

  it('can have definitions in another file', () => {
    const files = [kinds('A'), parts].map((schemas, index) => ({ file: `${index}.json`, text: openapi(schemas) }))
    expect(right(toModels({ openapi: files, crd: [], overrides: undefined, kinds: [] })).length).toBe(2)
  })

  it('are not written if the library has them', () => {
    const models = right(
      read(
        {
          'io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta': object({ name: { type: 'string' } }),
          'io.k8s.api.apps.v1.A': {
            ...(object({ metadata: ref('io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta') }) as object),
            ...(kindIs('apps', 'v1', 'A') as object)
          }
        },
        ['apps/v1/A']
      )
    )
    expect(models.map(({ name }) => name)).toStrictEqual(['A'])
  })
})

describe('a definition that cannot be read', () => {
  const wrong = (property: unknown, others: Readonly<Record<string, unknown>> = {}): ReadonlyArray<string> =>
    left(
      read(
        { 'x.v1.A': { ...(object({ field: property }) as object), ...(kindIs('x', 'v1', 'A') as object) }, ...others },
        ['x/v1/A']
      )
    )

  it.each([
    [{ type: 'file' }, 'field: unknown type "file"'],
    [{ $ref: 'other.json#/A' }, 'field: $ref "other.json#/A" must begin with #/components/schemas/'],
    [{ allOf: [] }, 'field: "allOf" must have one $ref'],
    [{ allOf: [{ type: 'string' }] }, 'field: "allOf" must have one $ref'],
    [{ type: 'array', items: { type: 'x' } }, 'field[]: unknown type "x"'],
    [{ type: 'object', additionalProperties: { type: 'x' } }, 'field{}: unknown type "x"'],
    [{ type: 'object', additionalProperties: 1 }, 'field: "additionalProperties" must be a schema or true'],
    [object({ a: {} }), 'field: an object with properties must be a definition']
  ])('%j is an error with its place', (property, message) => {
    expect(wrong(property)).toStrictEqual([`a.json: x.v1.A: ${message}`])
  })

  it.each(['Bool', 'Array', 'StringArray'])('is a schema or a %s without the definition of a schema', (form) => {
    const id = 'io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaProps'
    const message = `$ref "#/components/schemas/${id}Or${form}" needs ${id}, which has no definition in the given files`
    expect(wrong({ type: 'array', items: ref(`${id}Or${form}`) })).toStrictEqual([
      `a.json: x.v1.A: field[]: ${message}`
    ])
  })

  it('is a definition that refers to itself', () => {
    expect(wrong(ref('x.v1.B'), { 'x.v1.B': ref('x.v1.B') })).toStrictEqual([
      'a.json: x.v1.B: $ref "#/components/schemas/x.v1.B" refers to itself'
    ])
  })
})
