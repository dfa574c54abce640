import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import { fromJson, toJson } from 'io-ts-kubernetes/json'
import { strict } from 'io-ts-kubernetes/codec'
import { describe, expect, it } from 'vitest'
import { documents, type SomeModel } from '../support/models'
import { hasShared, listShared, readShared } from '../support/shared'

const releases = ['golden/HEAD', 'golden/v1.33.0']

describe.skipIf(!hasShared).each(releases)('upstream’s golden documents, %s', (folder) => {
  const files = hasShared ? listShared(folder).filter((file) => file.endsWith('.json')) : []

  it('are complete', () => {
    expect(files.length).toBe(6)
  })

  it.each(files)('%s decodes in strict mode, and is encoded as Go wrote it', (file) => {
    const text = readShared(`${folder}/${file}`)
    const { apiVersion, kind } = JSON.parse(text) as { readonly apiVersion: string; readonly kind: string }
    const model = documents.get(`${apiVersion} ${kind}`)
    if (model === undefined) throw new Error(`no model for ${file}`)
    const strictly: SomeModel = strict(model)
    const decoded = fromJson(strictly)(text)
    // every field is set, so the normal form has the same keys, order and values
    expect(E.map(toJson(model))(decoded)).toStrictEqual(E.right(JSON.stringify(JSON.parse(text))))
    expect(
      pipe(
        decoded,
        E.chain((value) => model.decode(model.encode(value)))
      )
    ).toStrictEqual(decoded)
  })
})
