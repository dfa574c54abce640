import type { WrittenFor } from 'io-ts-kubernetes/compiled'
import { describe, expect, it } from 'tstyche'

describe('the version that compiled code is written for', () => {
  it('can be the version of the library', () => {
    expect<WrittenFor<'0.1'>>().type.toBe<'0.1'>()
  })

  it('cannot be another version, and the compile error says what to do', () => {
    expect<
      WrittenFor<'0.2'>
    >().type.toBe<'Written for io-ts-kubernetes 0.2, but this is 0.1. Generate again: npx io-ts-kubernetes-generate'>()
  })
})
