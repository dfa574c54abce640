import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { either as E } from 'fp-ts'
import { strict } from 'io-ts-kubernetes/codec'
import { fieldErrors } from 'io-ts-kubernetes/errors'
import { describe, expect, it } from 'vitest'
import { CustomResourceDefinition, JSONSchemaProps } from '../laws/customResourceDefinition'
import { hasShared, pathOfShared } from '../support/shared'

/** Upstream's golden document, in Go's module cache. */
const golden = join(
  process.env['GOMODCACHE'] ?? join(homedir(), 'go/pkg/mod'),
  'k8s.io/apiextensions-apiserver@v0.37.2/pkg/apis/testdata/HEAD/apiextensions.k8s.io.v1.CustomResourceDefinition.json'
)

/** Returns how a document differs after decoding and encoding, as short text: undefined if it does not. */
const differs = (document: unknown): string | undefined => {
  const result = strict(CustomResourceDefinition).decode(document)
  if (E.isLeft(result)) return JSON.stringify(fieldErrors(result.left).slice(0, 3))
  const [before, after] = [document, CustomResourceDefinition.encode(result.right)].map((u) => JSON.stringify(sort(u)))
  return before === after ? undefined : 'does not come back whole'
}

const sort = (u: unknown): unknown =>
  Array.isArray(u)
    ? u.map(sort)
    : typeof u === 'object' && u !== null
      ? Object.fromEntries(
          Object.entries(u)
            .map(([key, value]) => [key, sort(value)] as const)
            .sort(([x], [y]) => (x < y ? -1 : 1))
        )
      : u

describe('CustomResourceDefinition, described by hand', () => {
  it.skipIf(!existsSync(golden))('decodes and encodes upstream’s golden document without loss', () => {
    expect(differs(JSON.parse(readFileSync(golden, 'utf8')))).toBeUndefined()
  })

  it.skipIf(!hasShared)('decodes and encodes the definitions of four projects without loss', () => {
    const lines = gunzipSync(readFileSync(pathOfShared('crds/crds.jsonl.gz')))
      .toString()
      .trim()
      .split('\n')
    const found = lines.flatMap((line) => differs(JSON.parse(line)) ?? [])
    expect([lines.length > 40, found]).toStrictEqual([true, []])
  })

  it('decodes both forms of each type with two forms', () => {
    const schema = {
      items: [{ type: 'string' }, { items: { type: 'integer' } }],
      additionalProperties: { additionalProperties: false },
      additionalItems: true,
      dependencies: { a: ['b'], c: { not: {} } }
    }
    expect(JSONSchemaProps.decode(schema)).toStrictEqual(E.right(schema))
  })

  it('names the invalid field in each form', () => {
    const schema = {
      items: [{ type: 1 }],
      additionalProperties: 'no',
      dependencies: { a: ['b', 1], c: { maxItems: 1.5 } }
    }
    const result = JSONSchemaProps.decode(schema)
    expect(E.isLeft(result) ? fieldErrors(result.left).map(({ field, detail }) => [field, detail]) : []).toStrictEqual([
      ['items[0].type', 'expected a string, got a number'],
      ['additionalProperties', 'expected an object or a boolean, got a string'],
      ['dependencies[a][1]', 'expected a string, got a number'],
      ['dependencies[c].maxItems', 'expected a safe integer']
    ])
  })

  it('decodes schemas in schemas, up to a limit', () => {
    const nest = (levels: number): unknown =>
      Array.from({ length: levels }).reduce<unknown>((not) => ({ additionalProperties: not }), true)
    expect(E.isRight(JSONSchemaProps.decode(nest(499)))).toBe(true)
    const result = JSONSchemaProps.decode(nest(501))
    expect(E.isLeft(result) ? fieldErrors(result.left).length : 0).toBe(1)
  })
})
