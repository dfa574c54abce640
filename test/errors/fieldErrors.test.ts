import { inspect } from 'node:util'
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import * as fc from 'fast-check'
import * as t from 'io-ts'
import { PathReporter } from 'io-ts/PathReporter'
import { TokenReview, UserInfo } from 'io-ts-kubernetes/authentication/v1'
import { strict } from 'io-ts-kubernetes/codec'
import {
  type FieldError,
  fieldErrors,
  type FieldErrorType,
  formatErrorBody,
  formatFieldError,
  isFieldValidationError
} from 'io-ts-kubernetes/errors'
import { describe, expect, it } from 'vitest'
import { runs } from '../support/runs'

const errorsOf = (decoded: t.Validation<unknown>): t.Errors => (E.isLeft(decoded) ? decoded.left : [])

describe('formatFieldError', () => {
  const line = (type: FieldErrorType, value?: string): string =>
    formatFieldError({ type, field: 'spec.a', detail: 'why', ...(value === undefined ? {} : { value }) })

  it.each<[FieldErrorType, string]>([
    ['FieldValueNotFound', 'spec.a: Not found: 1: why'],
    ['FieldValueRequired', 'spec.a: Required value: 1: why'],
    ['FieldValueDuplicate', 'spec.a: Duplicate value: 1: why'],
    ['FieldValueInvalid', 'spec.a: Invalid value: 1: why'],
    ['FieldValueNotSupported', 'spec.a: Unsupported value: 1: why'],
    ['FieldValueForbidden', 'spec.a: Forbidden: 1: why'],
    ['FieldValueTooLong', 'spec.a: Too long: 1: why'],
    ['FieldValueTooMany', 'spec.a: Too many: 1: why'],
    ['FieldValueTooFew', 'spec.a: Too few: 1: why'],
    ['FieldValueTooShort', 'spec.a: Too short: 1: why'],
    ['FieldValueTypeInvalid', 'spec.a: Invalid value: 1: why'],
    ['InternalError', 'spec.a: Internal error: 1: why']
  ])('uses the words of Kubernetes for %s', (type, expected) => {
    expect(line(type, '1')).toBe(expected)
    expect(line(type)).toBe(expected.replace(': 1', ''))
  })

  it('leaves out an empty field and an empty detail', () => {
    const error: FieldError = { type: 'FieldValueRequired', field: '', detail: '' }
    expect(formatFieldError(error)).toBe('Required value')
    expect(formatErrorBody({ ...error, field: 'spec' })).toBe('Required value')
  })

  it('shows only the detail of unknown fields and of omitted errors', () => {
    expect(line('UnknownField')).toBe('why')
    expect(line('DuplicateField')).toBe('why')
    expect(formatFieldError({ type: 'MoreErrors', field: '', detail: '9 more errors' })).toBe('9 more errors')
    for (const type of ['UnknownField', 'DuplicateField', 'MoreErrors'] as const) {
      expect(formatErrorBody({ type, field: 'a', detail: 'why' })).toBe('why')
    }
  })

  it('returns the message that PathReporter prints', () => {
    const left = errorsOf(strict(TokenReview).decode({ spec: { token: 1 }, status: { user: { extra: { k: [2] } } } }))
    expect(PathReporter.report(E.left(left))).toStrictEqual(fieldErrors(left).map(formatFieldError))
    expect(fieldErrors(left)).toHaveLength(2)
  })
})

describe('fieldErrors', () => {
  it('keeps the order and the number of the errors', () => {
    const Pair = t.type({ a: UserInfo, b: t.number, c: UserInfo })
    const left = errorsOf(Pair.decode({ a: { uid: 1, groups: [2] }, b: 'x', c: 3 }))
    expect(left.map(isFieldValidationError)).toStrictEqual([true, true, false, true])
    expect(fieldErrors(left)).toStrictEqual([
      { type: 'FieldValueTypeInvalid', field: 'a.uid', detail: 'expected a string, got a number' },
      { type: 'FieldValueTypeInvalid', field: 'a.groups[0]', detail: 'expected a string, got a number' },
      { type: 'FieldValueInvalid', field: 'b', detail: 'expected number, got a string' },
      { type: 'FieldValueTypeInvalid', field: 'c', detail: 'expected an object, got a number' }
    ])
    expect(fieldErrors([])).toStrictEqual([])
  })

  it('names a field by its path in the document, also within other codecs of io-ts', () => {
    interface Tree {
      readonly children: ReadonlyArray<Tree>
    }
    const Tree: t.Type<Tree> = t.recursion('Tree', () => t.type({ children: t.readonly(t.array(Tree)) }))
    const Named = t.exact(t.intersection([t.type({ name: t.string }), t.partial({ user: UserInfo })]))
    const Names = t.refinement(t.array(t.union([Named, t.null])), (names) => names.length > 0)
    const Both = t.type({ tree: Tree, names: Names })
    const bad = { tree: { children: [{ children: [] }, { children: 1 }] }, names: [{ name: 1, user: { groups: [1] } }] }
    expect(fieldErrors(errorsOf(Both.decode(bad))).map(({ field }) => field)).toStrictEqual([
      'tree.children[1].children',
      'names[0].name',
      'names[0].user.groups[0]',
      'names[0]'
    ])
  })

  it('does not repeat messages of other codecs, which may contain the value', () => {
    const Loud = new t.Type<string>('Loud', t.string.is, (u, c) => t.failure(u, c, `not loud: ${String(u)}`), String)
    const left = errorsOf(t.type({ loud: Loud }).decode({ loud: 's3cr3t' }))
    expect(fieldErrors(left)).toStrictEqual([
      { type: 'FieldValueInvalid', field: 'loud', detail: 'expected Loud, got a string' }
    ])
  })
})

describe('fieldErrors through a custom io-ts codec', () => {
  it('treats its keys as fields', () => {
    const Envelope = new t.Type<UserInfo, unknown, unknown>(
      'Envelope',
      UserInfo.is,
      (u, c) => UserInfo.validate(u, t.appendContext(c, 'user', UserInfo)),
      UserInfo.encode
    )
    expect(fieldErrors(errorsOf(t.array(Envelope).decode([{}, { groups: [1] }])))).toStrictEqual([
      { type: 'FieldValueTypeInvalid', field: '[1].user.groups[0]', detail: 'expected a string, got a number' }
    ])
  })
})

describe('fieldErrors of an error of other code', () => {
  it('returns a field error even without a context', () => {
    expect(fieldErrors([{ value: 's3cr3t', context: [], message: 's3cr3t' }])).toStrictEqual([
      { type: 'FieldValueInvalid', field: '', detail: 'expected another value, got a string' }
    ])
  })
})

describe('keys of the input', () => {
  const shown = (key: string): string =>
    [
      ...pipe(UserInfo.decode({ extra: { [key]: 1 } }), errorsOf, (left) => [
        inspect(left, { depth: Infinity, showHidden: true, maxStringLength: Infinity }),
        ...PathReporter.report(E.left(left)),
        ...fieldErrors(left).flatMap((error) => [error.field, error.detail])
      ]),
      ...fieldErrors(errorsOf(strict(UserInfo).decode({ [key]: 1 }))).flatMap((error) => [error.field, error.detail])
    ].join('\n')

  it('are printed up to 256 characters', () => {
    expect(shown('k'.repeat(256))).toContain('k'.repeat(256))
    const long = shown(`${'k'.repeat(256)}s3cr3t`)
    expect(long).toContain('k'.repeat(256))
    expect(long).not.toContain('s3')
  })

  it('are printed without characters that control a terminal or a log', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }), (key) => {
        // util.inspect adds line breaks itself
        expect(shown(key).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
      }),
      runs(2)
    )
  })
})
