// node's own comparison: it looks at prototypes, and takes a key called `constructor` for a key
import assert from 'node:assert'
import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { fieldErrors } from 'io-ts-kubernetes/errors'
import { fromJson } from 'io-ts-kubernetes/json'
import { UserInfo } from 'io-ts-kubernetes/authentication/v1'
import { getArbitrary, getBadWireArbitrary, getWireArbitrary } from 'io-ts-kubernetes/arbitrary'
import { afterEach, describe, expect, it } from 'vitest'
import { getModel } from '../../src/codec/Codec'
import { models, type SomeModel } from '../support/models'

/** The same model without its straight-line code: every document is read by the interpreter. */
const interpreted = (model: SomeModel): SomeModel => getModel(model.description)

const exotics = [() => new Date(0), () => /a/, () => new Uint8Array(1), () => Object('text') as object]

describe.each(models.map((model) => [model.name, model] as const))('the straight-line code of %s', (_name, model) => {
  const slow = interpreted(model)
  const withField = fc
    .tuple(fc.constantFrom<() => object>(...exotics), getArbitrary(model))
    .map(([make, a]) => Object.assign(make(), a))
  const document = fc.oneof(
    withField,
    getWireArbitrary(model),
    getBadWireArbitrary(model).map(({ wire }) => wire),
    getArbitrary(model),
    fc.anything()
  )

  it('is there, and takes what is right without the interpreter', () => {
    const fast = model.mode.fast
    expect(fast).toBeDefined()
    fc.assert(
      fc.property(getArbitrary(model), (a) => {
        assert.deepStrictEqual(fast?.read(a), a)
        expect(fast?.is(a)).toBe(true)
        const parsed: unknown = JSON.parse(JSON.stringify(a))
        assert.deepStrictEqual(fast?.keep(parsed), a)
      })
    )
  })

  it('decodes, checks and encodes as the interpreter does', () => {
    fc.assert(
      fc.property(document, (u) => {
        const [decoded, expected] = [model.decode(u), slow.decode(u)]
        assert.deepStrictEqual(E.mapLeft(fieldErrors)(decoded), E.mapLeft(fieldErrors)(expected))
        expect(model.is(u)).toBe(slow.is(u))
        if (E.isRight(decoded)) assert.deepStrictEqual(model.encode(decoded.right), slow.encode(decoded.right))
      })
    )
  })

  it('reads text as the interpreter does, though it may keep parts of what was parsed', () => {
    fc.assert(
      fc.property(document, (u) => {
        const text = String(JSON.stringify(u, (_key, value: unknown) => (typeof value === 'bigint' ? 1 : value)))
        assert.deepStrictEqual(
          E.mapLeft(fieldErrors)(fromJson(model)(text)),
          E.mapLeft(fieldErrors)(fromJson(slow)(text))
        )
      })
    )
  })
})

describe('a polluted Object.prototype', () => {
  const prototype = Object.prototype as { username?: unknown }

  afterEach(() => {
    delete prototype.username
  })

  it('is nobody’s field', () => {
    prototype.username = 'evil'
    expect(UserInfo.decode({ uid: 'u' })).toStrictEqual(E.right({ uid: 'u' }))
    expect(fromJson(UserInfo)('{"uid":"u"}')).toStrictEqual(E.right({ uid: 'u' }))
    expect(Object.keys(UserInfo.encode({ uid: 'u' }))).toEqual(['uid'])
    prototype.username = 1
    expect(UserInfo.is({ uid: 'u' })).toBe(true)
  })
})
