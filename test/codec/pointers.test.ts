import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import * as v1 from 'io-ts-kubernetes/authentication/v1'
import * as v1beta1 from 'io-ts-kubernetes/authentication/v1beta1'
import * as authorizationV1 from 'io-ts-kubernetes/authorization/v1'
import * as authorizationV1beta1 from 'io-ts-kubernetes/authorization/v1beta1'
import * as clientAuthenticationV1 from 'io-ts-kubernetes/client-authentication/v1'
import * as clientAuthenticationV1beta1 from 'io-ts-kubernetes/client-authentication/v1beta1'
import type { ModelDescription } from 'io-ts-kubernetes/codec'
import * as meta from 'io-ts-kubernetes/meta/v1'
import { isModel } from '../support/models'
import { hasShared, pathOfShared } from '../support/shared'
import { zeroIsAbsent } from '../../src/codec/zeroIsAbsent'

/** The fields of each Go type that are pointers, in Go's order. */
type Pointers = Readonly<Record<string, ReadonlyArray<string>>>

const fixture = JSON.parse(readFileSync(join(__dirname, '../fixtures/go/pointers-v1.37.2.json'), 'utf8')) as Pointers

const folders: ReadonlyArray<readonly [string, object]> = [
  ['k8s.io/api/authentication/v1', v1],
  ['k8s.io/api/authentication/v1beta1', v1beta1],
  ['k8s.io/api/authorization/v1', authorizationV1],
  ['k8s.io/api/authorization/v1beta1', authorizationV1beta1],
  ['k8s.io/client-go/pkg/apis/clientauthentication/v1', clientAuthenticationV1],
  ['k8s.io/client-go/pkg/apis/clientauthentication/v1beta1', clientAuthenticationV1beta1],
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
    // client-go's own types are not in that file
    const compared = Object.entries(fixture).filter(([name]) => !name.startsWith('k8s.io/client-go/'))
    const found = compared.map(([name]) => [
      name,
      (go.get(name) ?? []).filter(({ ptr }) => ptr === true).map(({ key }) => key)
    ])
    expect(Object.fromEntries(found)).toStrictEqual(Object.fromEntries(compared))
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
