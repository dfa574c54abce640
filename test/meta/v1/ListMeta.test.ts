import * as E from 'fp-ts/Either'
import { strict } from 'io-ts-kubernetes/codec'
import { ListMeta } from 'io-ts-kubernetes/meta/v1'
import { expect, it } from 'vitest'

it('the metadata of a list has five optional fields', () => {
  const page = {
    selfLink: '/api/v1/pods',
    resourceVersion: '10245',
    continue: 'eyJydiI6MX0',
    remainingItemCount: 12,
    shardInfo: { selector: 'shardRange(object.metadata.uid, "0x0", "0x8")' }
  }
  expect(strict(ListMeta).decode(page)).toStrictEqual(E.right(page))
  expect(strict(ListMeta).decode({})).toStrictEqual(E.right({}))
})
