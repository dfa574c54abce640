import { describe, expect, it } from 'vitest'
import { namespacesIn, namespacesOf } from '../../src/files/namespaces'

describe('the names of folders in the index', () => {
  it('have a number if they are the same', () => {
    expect(namespacesOf(['a.b.io/v1', 'a-b.io/v1', '1.io/v1', '_'], new Map())).toStrictEqual([
      ['1.io/v1', 'v1IoV1'],
      ['_', 'definitions'],
      ['a-b.io/v1', 'aBIoV1'],
      ['a.b.io/v1', 'aBIoV1_2']
    ])
  })

  it('stay the same if a new folder comes before them', () => {
    const before = new Map([
      ['a.b.io/v1', 'aBIoV1'],
      ['a.b-io/v1', 'aBIoV1_3'],
      ['gone/v1', 'aBIoV1_2']
    ])
    expect(namespacesOf(['a-b.io/v1', 'a.b.io/v1', 'a.b-io/v1', 'a-b-io/v1'], before)).toStrictEqual([
      ['a-b-io/v1', 'aBIoV1_2'],
      ['a-b.io/v1', 'aBIoV1_4'],
      ['a.b-io/v1', 'aBIoV1_3'],
      ['a.b.io/v1', 'aBIoV1']
    ])
  })

  it('are read from an index of any format', () => {
    expect(
      namespacesIn(`// text
export * as aBIoV1_2 from './a.b.io/v1'
export * as appsV1 from "./apps/v1/index.js";
export * as appsV1 from './merged/v1'
export * as metaV1 from 'io-ts-kubernetes/meta/v1'
`)
    ).toStrictEqual(
      new Map([
        ['a.b.io/v1', 'aBIoV1_2'],
        ['apps/v1', 'appsV1']
      ])
    )
    expect(namespacesIn('')).toStrictEqual(new Map())
  })
})
