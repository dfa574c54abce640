import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { customResourcesOf } from '../../src/input/crd'
import { parseDocuments } from '../../src/input/documents'
import { definitionsOf, join } from '../../src/input/openapi'
import { toLine } from '../../src/SchemaError'
import { left, right } from '../support/right'
import { crd, kindIs, object, openapi } from '../support/schemas'

describe('the documents of a file', () => {
  it('are one document in JSON', () => {
    expect(right(parseDocuments('a', ' {"a": [1]}'))).toStrictEqual([{ a: [1] }])
    expect(left(parseDocuments('a.json', '{"a": '))).toStrictEqual([
      'a.json: not valid JSON: Unexpected end of JSON input'
    ])
  })

  it('are several documents in YAML, without empty ones', () => {
    expect(right(parseDocuments('a', '---\n# nothing\n---\na: on\n---\n\n---\nb: {c: 012}\n'))).toStrictEqual([
      { a: 'on' },
      { b: { c: 12 } }
    ])
    expect(right(parseDocuments('a', ''))).toStrictEqual([])
  })

  it('are refused if the YAML is incomplete', () => {
    expect(left(parseDocuments('a.yaml', 'a:\n  b: "c'))).toStrictEqual([
      'a.yaml: not valid YAML: Missing closing "quote at line 2, column 8'
    ])
  })

  it('are refused if an alias is within its own value', () => {
    expect(left(parseDocuments('a.yaml', 'x: &a [1]\ny: *a\na: &a\n  b: &b [*a, *b]'))).toStrictEqual([
      'a.yaml: the alias *a is within the value that it refers to'
    ])
    expect(left(parseDocuments('a.yaml', 'a: &a\n  <<: *a'))).toStrictEqual([
      'a.yaml: the alias *a is within the value that it refers to'
    ])
    expect(right(parseDocuments('a.yaml', 'a: &a\n  b: &a [1]\n  c: *a'))).toStrictEqual([{ a: { b: [1], c: [1] } }])
  })

  it('are refused if aliases would make them huge', () => {
    const bomb = `a: &a [x]\n${'bcdefghijk'
      .split('')
      .map((name, index) => `${name}: &${name} [${`*${'abcdefghij'.charAt(index)},`.repeat(9)}]`)
      .join('\n')}`
    expect(left(parseDocuments('a.yaml', bomb))).toStrictEqual([
      'a.yaml: not valid YAML: Excessive alias count indicates a resource exhaustion attack'
    ])
  })
})

describe('the definitions of an OpenAPI document', () => {
  it('are those of version 3 only', () => {
    expect(left(definitionsOf('a.json', { swagger: '2.0', definitions: {} }))[0]).toMatch(
      /^a\.json: OpenAPI v2 is not supported: it has no "default", which tells a struct by value from a pointer\./
    )
    expect(left(definitionsOf('a.json', { openapi: '4.0.0' }))).toStrictEqual([
      'a.json: not an OpenAPI v3 document: "openapi" must be "3.…"'
    ])
    const paths = { 'apis/apps/v1': { serverRelativeURL: '/openapi/v3/apis/apps/v1?hash=1' } }
    expect(left(definitionsOf('a.json', { paths }))).toStrictEqual([
      'a.json: the document has no definitions: it lists the documents of all groups. Get that of a group: kubectl get --raw /openapi/v3/apis/GROUP/VERSION, or /openapi/v3/api/v1 for the core group'
    ])
    expect(left(definitionsOf('a.json', { openapi: '3.0.0' }))).toStrictEqual([
      'a.json: the document has no components.schemas'
    ])
  })

  it('must be schemas', () => {
    expect(
      left(definitionsOf('a.json', JSON.parse(openapi({ 'x.v1.A': { properties: { b: { type: 1 } } } }))))
    ).toStrictEqual([
      'a.json: components.schemas[x.v1.A].properties[b].type: Invalid value: expected a string, got a number'
    ])
    expect(left(definitionsOf('a.json', []))).toStrictEqual(['a.json: Invalid value: expected an object, got an array'])
  })

  it('must have names that can be paths and identifiers', () => {
    const file = (id: string, kind: unknown): ReadonlyArray<string> =>
      left(
        definitionsOf(
          'a.json',
          JSON.parse(openapi({ [id]: { ...(object({ a: {} }) as object), ...(kind as object) } }))
        )
      )
    expect(file('x.v1.A', kindIs('', 'v1', 'A'))).toStrictEqual([])
    expect(file('x.v1.A', kindIs('../../x', "v1'\nx()//", 'A*/'))).toStrictEqual([
      'a.json: x.v1.A: x-kubernetes-group-version-kind[0].group: must be a DNS-1123 subdomain, such as "cert-manager.io"',
      'a.json: x.v1.A: x-kubernetes-group-version-kind[0].version: must be a DNS-1035 label, such as "v1beta1"',
      'a.json: x.v1.A: x-kubernetes-group-version-kind[0].kind: must be at most 63 letters, digits and "-", and must begin with a letter and end with a letter or a digit'
    ])
    expect(file('io.k8s.api.x/y.v1.A\n', {})).toStrictEqual([
      'a.json: "io.k8s.api.x/y.v1.A\\n": components.schemas: must be letters, digits, ".", "_" and "-"'
    ])
  })

  it('can be in several files, with other kinds', () => {
    const file = (name: string, definition: object): ReturnType<typeof definitionsOf> =>
      definitionsOf(name, JSON.parse(openapi({ 'x.v1.A': definition })))
    const [a, b, c] = [
      { ...(object({ x: {} }) as object), ...(kindIs('a', 'v1', 'A') as object) },
      { ...(object({ x: {} }) as object), ...(kindIs('b', 'v1', 'A') as object) },
      object({ y: {} }) as object
    ].map((definition, index) => right(file(`${index}.json`, definition)))
    const joined = right(join([a ?? [], b ?? [], a ?? []]))
    expect(joined.get('x.v1.A')?.schema['x-kubernetes-group-version-kind']?.map(({ group }) => group)).toStrictEqual([
      'a',
      'b'
    ])
    expect(left(join([a ?? [], c ?? []]))).toStrictEqual([
      '2.json: x.v1.A: differs from the definition in 0.json: use files of one release'
    ])
  })
})

describe('the custom resources of a file', () => {
  const definition = crd(object({ a: { type: 'string' } }))

  it('are those of a definition, of several, and of a List', () => {
    const file = (document: unknown): ReadonlyArray<string> =>
      right(
        customResourcesOf(
          'a',
          right(parseDocuments('a', typeof document === 'string' ? document : JSON.stringify(document)))
        )
      ).resources.map(({ group, version, kind, listKind }) => [group, version, kind, listKind].join())
    const expected = 'example.com,v1,Database,DatabaseList'
    expect(file(definition)).toStrictEqual([expected])
    expect(file(`${stringify(definition)}---\nkind: Deployment\n---\n${stringify(definition)}`)).toStrictEqual([
      expected,
      expected
    ])
    expect(file({ apiVersion: 'v1', kind: 'List', items: [definition] })).toStrictEqual([expected])
    const { kind: _kind, apiVersion, ...bare } = definition as Readonly<Record<string, unknown>>
    expect(file({ apiVersion, kind: 'CustomResourceDefinitionList', items: [bare] })).toStrictEqual([expected])
  })

  it('are those of versions that are served', () => {
    const version = { name: 'v1', served: false, storage: true }
    const { resources, groups, notices } = right(customResourcesOf('a.yaml', [crd({}, { version }), definition]))
    expect(resources.map(({ version }) => version)).toStrictEqual(['v1'])
    expect(groups).toStrictEqual([
      { group: 'example.com', versions: [] },
      { group: 'example.com', versions: ['v1'] }
    ])
    expect(notices.map(toLine)).toStrictEqual([
      'a.yaml: databases.example.com: spec.versions: no version is served, so the definition is left out'
    ])
  })

  it('need not be valid if other kinds are named', () => {
    const documents = [crd({}, { kind: 'Bad', version: { name: 'v1', served: true } }), definition]
    expect(left(customResourcesOf('a.yaml', documents))).toStrictEqual([
      'a.yaml: bads.example.com: spec.versions[0].schema.openAPIV3Schema: the version has no schema'
    ])
    for (const kind of ['Bad', 'BadList']) {
      expect(left(customResourcesOf('a.yaml', documents, [`example.com/v1/${kind}`]))).toHaveLength(1)
    }
    const { resources, groups } = right(customResourcesOf('a.yaml', documents, ['example.com/v1/Database']))
    expect(resources.map(({ kind }) => kind)).toStrictEqual(['Database'])
    expect(groups).toHaveLength(2)
  })

  it('must have a schema', () => {
    expect(left(customResourcesOf('a.yaml', [crd({}, { version: { name: 'v1', served: true } })]))).toStrictEqual([
      'a.yaml: databases.example.com: spec.versions[0].schema.openAPIV3Schema: the version has no schema'
    ])
  })

  it('must have names that can be paths and identifiers', () => {
    const schema = { openAPIV3Schema: object({}) }
    const file = (options: Parameters<typeof crd>[1]): ReadonlyArray<string> =>
      left(customResourcesOf('a.yaml', [crd({}, options)]))
    for (const group of ['../../escaped', "it's.io", 'a..b', 'A.io', '/a', 'a.io\n', 'a'.repeat(254)]) {
      expect(file({ group })).toStrictEqual([
        'a.yaml: databases.example.com: spec.group: must be a DNS-1123 subdomain, such as "cert-manager.io"'
      ])
    }
    for (const name of ['..', "v1'\nx()\n'", '1', 'v1.1', 'v1/v2', '']) {
      expect(file({ version: { name, served: true, schema } })).toStrictEqual([
        'a.yaml: databases.example.com: spec.versions[0].name: must be a DNS-1035 label, such as "v1beta1"'
      ])
    }
    for (const kind of ['A*/', '1A', '-A', 'A-', '', '../A', 'A'.repeat(64)]) {
      expect(file({ kind })).toContainEqual(
        expect.stringMatching(
          /: spec\.names\.kind: must be at most 63 letters, digits and "-", and must begin with a letter and end with a letter or a digit$/
        )
      )
    }
    expect(file({ kind: 'My-Kind' })).toStrictEqual([])
    expect(file({ group: '', kind: 'A', version: { name: 'v1', served: true, schema } })).toStrictEqual([])
  })

  it('must be of apiextensions.k8s.io/v1, and valid', () => {
    expect(
      left(customResourcesOf('a', [{ ...(definition as object), apiVersion: 'apiextensions.k8s.io/v1beta1' }]))
    ).toStrictEqual(['a: databases.example.com: apiVersion: must be "apiextensions.k8s.io/v1"'])
    expect(
      left(customResourcesOf('a', [{ apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition' }]))
    ).toStrictEqual(['a: CustomResourceDefinition: spec: Required value: expected an object, got nothing'])
  })

  it('are read whatever their metadata is', () => {
    expect(right(customResourcesOf('a', [{ ...(definition as object), metadata: null }])).resources.length).toBe(1)
    expect(
      left(customResourcesOf('a', [{ ...(definition as object), metadata: { name: 1 }, items: 2 }]))
    ).toStrictEqual(['a: CustomResourceDefinition: metadata.name: Invalid value: expected a string, got a number'])
  })

  it('must include at least one', () => {
    expect(left(customResourcesOf('a.yaml', [{ kind: 'Deployment' }, 7]))).toStrictEqual([
      'a.yaml: has no CustomResourceDefinition'
    ])
  })
})
