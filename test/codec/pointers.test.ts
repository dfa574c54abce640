import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import * as v1 from 'io-ts-kubernetes/authentication/v1'
import * as v1beta1 from 'io-ts-kubernetes/authentication/v1beta1'
import type { ModelDescription } from 'io-ts-kubernetes/codec'
import * as meta from 'io-ts-kubernetes/meta/v1'
import type { SomeModel } from '../support/models'
import { hasShared, pathOfShared } from '../support/shared'
import { zeroIsAbsent } from '../../src/codec/zeroIsAbsent'

/** The fields of each Go type that are pointers, in Go's order. */
type Pointers = Readonly<Record<string, ReadonlyArray<string>>>

const fixture = JSON.parse(readFileSync(join(__dirname, '../fixtures/go/pointers-v1.37.2.json'), 'utf8')) as Pointers

const isModel = (u: unknown): u is SomeModel => typeof u === 'object' && u !== null && 'make' in u

const folders: ReadonlyArray<readonly [string, object]> = [
  ['k8s.io/api/authentication/v1', v1],
  ['k8s.io/api/authentication/v1beta1', v1beta1],
  ['k8s.io/apimachinery/pkg/apis/meta/v1', meta]
]

const described = folders.flatMap(([folder, module]) =>
  Object.entries(module).flatMap(([name, model]: readonly [string, unknown]) =>
    isModel(model) ? [[`${folder}.${name}`, model.description] as const] : []
  )
)

const pointersOf = ({ fields }: ModelDescription): ReadonlyArray<string> =>
  fields.filter(({ pointer }) => pointer).map(({ key }) => key)

describe('the pointers of the models', () => {
  it('are those of the Go types', () => {
    expect(Object.fromEntries(described.map(([name, model]) => [name, pointersOf(model)]))).toStrictEqual(fixture)
  })

  it.skipIf(!hasShared)('are those that Go’s reflection reports', () => {
    const types = JSON.parse(
      gunzipSync(readFileSync(pathOfShared('openapi/go-types-v1.37.2.json.gz'))).toString()
    ) as ReadonlyArray<{
      readonly name: string
      readonly fields: ReadonlyArray<{ readonly key: string; readonly ptr?: boolean }>
    }>
    const go = new Map(types.map(({ name, fields }) => [name, fields]))
    const found = Object.keys(fixture).map((name) => [
      name,
      (go.get(name) ?? []).filter(({ ptr }) => ptr === true).map(({ key }) => key)
    ])
    expect(Object.fromEntries(found)).toStrictEqual(fixture)
  })
})

describe('a field that is absent if it has Go’s zero value', () => {
  it('is the status of a TokenRequest, and no other', () => {
    const found = described.flatMap(([name, { fields }]) =>
      fields.filter(zeroIsAbsent).map(({ key }) => `${name}.${key}`)
    )
    expect(found).toStrictEqual(['k8s.io/api/authentication/v1.TokenRequest.status'])
  })
})
