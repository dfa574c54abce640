import { type FieldError, type FieldErrorType } from 'io-ts-kubernetes/errors'
import type { Status } from 'io-ts-kubernetes/meta/v1'
import { fromStatus } from 'io-ts-kubernetes/validation'
import { expect, it } from 'vitest'

const fromCause = (reason: string, message: string): ReadonlyArray<FieldError> => {
  const status: Status = {
    status: 'Failure',
    reason: 'Invalid',
    details: { causes: [{ reason, message, field: 'a' }] }
  }
  return fromStatus(status)
}

it.each<readonly [FieldErrorType, string]>([
  ['FieldValueRequired', 'Required value'],
  ['FieldValueForbidden', 'Forbidden'],
  ['FieldValueTooLong', 'Too long'],
  ['FieldValueTooShort', 'Too short'],
  ['InternalError', 'Internal error'],
  ['UnknownField', ''],
  ['DuplicateField', ''],
  ['MoreErrors', '']
])('a cause of type %s is read without a value, for any message', (type, words) => {
  const detail = '"b": c'
  expect(fromCause(type, words === '' ? detail : `${words}: ${detail}`)).toStrictEqual([{ type, field: 'a', detail }])
})

it('the value of a cause is the beginning of its message', () => {
  expect(fromCause('FieldValueInvalid', 'Invalid value: 5: too few')).toStrictEqual([
    { type: 'FieldValueInvalid', field: 'a', value: '5', detail: 'too few' }
  ])
  expect(fromCause('FieldValueInvalid', 'Invalid value: b: 5')).toStrictEqual([
    { type: 'FieldValueInvalid', field: 'a', detail: 'b: 5' }
  ])
})
