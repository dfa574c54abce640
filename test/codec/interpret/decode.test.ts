import * as E from 'fp-ts/Either'
import { ObjectMeta, TokenRequest, UserInfo } from 'io-ts-kubernetes'
import { type Codec, lazy, lenient, type Model, model, optional, required, strict } from 'io-ts-kubernetes/codec'
import { describe, expect, it } from 'vitest'
import { errorsOf } from '../../support/errorsOf'
import { Job, job, Step } from '../../support/jobs'

describe('decode', () => {
  it('reads null as absent for optional fields, and as empty for required lists and maps', () => {
    expect(
      Job.decode({ name: 'a', steps: null, env: null, policy: null, weight: null, suspended: null, matrix: null })
    ).toStrictEqual(E.right({ name: 'a', steps: [], env: {} }))
  })

  it('reads null in a map of lists as an empty list', () => {
    expect(UserInfo.decode({ extra: { a: null, b: ['c'] } })).toStrictEqual(E.right({ extra: { a: [], b: ['c'] } }))
  })

  it('reads undefined as absent', () => {
    expect(UserInfo.decode({ username: undefined, uid: 'u' })).toStrictEqual(E.right({ uid: 'u' }))
  })

  it('drops unknown fields', () => {
    expect(Job.decode({ ...job, colour: 'red', steps: [{ run: 'x', if: 'y' }] })).toStrictEqual(E.right(job))
  })

  it('accepts an absent kind, and leaves it out', () => {
    expect(Job.decode({ ...job, kind: null })).toStrictEqual(E.right(job))
    expect(Job.decode({ ...job, kind: 'Job' })).toStrictEqual(E.right({ kind: 'Job', ...job }))
  })

  it('reads a status with zero values only as absent, as Go sends it in a request', () => {
    const spec = { audiences: [] }
    expect(TokenRequest.decode({ spec, status: { token: '', expirationTimestamp: null } })).toStrictEqual(
      E.right({ spec })
    )
    expect(TokenRequest.decode({ spec, status: { token: '', expirationTimestamp: null, x: 1 } })).toStrictEqual(
      E.right({ spec })
    )
    const issued = { token: '', expirationTimestamp: '0001-01-01T00:00:00Z' }
    expect(TokenRequest.decode({ spec, status: issued })).toStrictEqual(E.right({ spec, status: issued }))
    for (const status of [{}, { token: '' }, { token: null, expirationTimestamp: null }]) {
      expect(TokenRequest.decode({ spec, status })).toStrictEqual(E.right({ spec }))
    }
    for (const status of [{ token: 'x' }, { expirationTimestamp: '0001-01-01T00:00:00Z' }, { token: false }, []]) {
      expect(E.isLeft(TokenRequest.decode({ spec, status }))).toBe(true)
    }
  })

  it('keeps zero values that were sent', () => {
    const meta = { name: '', generation: 0, labels: {}, finalizers: [], ownerReferences: [] }
    expect(ObjectMeta.decode(meta)).toStrictEqual(E.right(meta))
    expect(TokenRequest.decode({ spec: { audiences: [], boundObjectRef: {} } })).toStrictEqual(
      E.right({ spec: { audiences: [], boundObjectRef: {} } })
    )
  })
})

describe('a recursive model', () => {
  interface Tree {
    readonly left?: Tree
    readonly right?: Tree
  }

  it('is resolved once, not for each path through a document', () => {
    let looks = 0
    const self = lazy('Tree', (): Codec<Tree> => {
      looks++
      return Tree
    })
    const Tree: Model<Tree> = model<Tree>('Tree', { left: optional(self), right: optional(self) })
    const codecs = [Tree, strict(Tree), lenient(Tree)]
    const use = (u: Tree): void => {
      for (const codec of codecs) {
        expect(codec.decode(u)).toStrictEqual(E.right(u))
        expect(codec.is(u)).toBe(true)
        expect(codec.encode(u)).toStrictEqual(u)
        expect(codec.make(u)).toStrictEqual(u)
        expect(errorsOf(codec, { left: u, right: { left: u, right: 1 } })).toHaveLength(1)
      }
    }
    use({ left: { left: {} }, right: { right: {} } })
    const before = looks
    use({ left: { right: { left: { right: {} } }, left: { left: {} } }, right: { left: { left: { left: {} } } } })
    expect(looks).toBe(before)
  })

  it('may make its own fields strict', () => {
    const Strict: Model<Tree> = model<Tree>('Tree', {
      left: optional(strict(lazy('Tree', (): Codec<Tree> => Strict))),
      right: optional(lenient(lazy('Tree', (): Codec<Tree> => Strict)))
    })
    // but the mode of the enclosing codec applies
    expect(Strict.decode({ left: { right: {}, middle: 1 } })).toStrictEqual(E.right({ left: { right: {} } }))
    expect(errorsOf(strict(lazy('Tree', () => Strict)), { middle: 1 })).toStrictEqual([
      { type: 'UnknownField', field: 'middle', detail: 'unknown field "middle"' }
    ])
  })
})

describe('a required field with only zero values', () => {
  it('is never absent: this applies to optional fields only', () => {
    interface Answer {
      readonly step: { readonly run: string }
    }
    const Answer: Model<Answer> = model<Answer>('Answer', { step: required(Step) })
    expect(Answer.decode({ step: { run: '' } })).toStrictEqual(E.right({ step: { run: '' } }))
    expect(errorsOf(Answer, { step: { run: 1 } })).toStrictEqual([
      { type: 'FieldValueTypeInvalid', field: 'step.run', detail: 'expected a string, got a number' }
    ])
  })
})
