import * as E from 'fp-ts/Either'
import { lenient, list, model, optional, required } from 'io-ts-kubernetes/codec'
import { fieldErrors } from 'io-ts-kubernetes/errors'
import { getEq, getOrd } from 'io-ts-kubernetes/instances'
import { DateTime, dateTimeToDate, dateTimeToEpochMillis } from 'io-ts-kubernetes/meta/v1'
import { describe, expect, it } from 'vitest'

describe('a DateTime', () => {
  it.each([
    '2024-01-15T10:30:00Z',
    '2024-01-15t10:30:00z',
    '2024-01-15T10:30:00.123Z',
    '2024-01-15T10:30:00x5+99:99',
    '2024-01-15T10:30:00\u{1f552}5Z',
    '2024-01-15T10:30:00\ud8005Z',
    '2024-02-29T23:59:59-08:00',
    '2024-01-15T10:30:00Zthe rest\nis ignored'
  ])('can be %j', (text) => {
    expect(DateTime.is(text)).toBe(true)
    expect(dateTimeToDate(text as DateTime).getTime()).not.toBeNaN()
  })

  it.each([
    '',
    'x2024-01-15T10:30:00Z',
    '2024-01-15',
    '2024-01-15 10:30:00Z',
    '2024-01-15T9:30:00Z',
    '2024-01-15T10:30:00',
    '2024-01-15T10:30:00.Z',
    '2024-01-15T10:30:00\n5Z',
    '2024-01-15T10:30:00t5Z',
    '2024-01-15T24:00:00Z',
    '2024-01-15T10:30:60Z',
    '2024-02-30T10:30:00Z',
    '2024-01-15T10:30:00Z ',
    '2024-01-15T10:30:00+0100'
  ])('cannot be %j', (text) => {
    expect(DateTime.is(text)).toBe(false)
  })

  it.each([
    ['2024-01-15t10:30:00z', Date.UTC(2024, 0, 15, 10, 30)],
    ['2024-01-15T10:30:00x5Z', Date.UTC(2024, 0, 15, 10, 30, 0, 500)],
    ['2024-02-29T23:59:59-08:00', Date.UTC(2024, 2, 1, 7, 59, 59)],
    ['2024-01-15T10:30:00.25+05:30T01:00', Date.UTC(2024, 0, 15, 5, 0, 0, 250)],
    ['2024-01-15T10:30:00+99:99', Date.UTC(2024, 0, 11, 5, 51)]
  ])('has an instant: %s', (text, millis) => {
    expect(dateTimeToEpochMillis(text as DateTime)).toBe(millis)
  })

  it('is a string, and not an object that converts to one', () => {
    const text = '2024-01-15T10:30:00x5Z'
    expect(DateTime.is([text])).toBe(false)
    expect(E.mapLeft(fieldErrors)(DateTime.decode([text]))).toStrictEqual(
      E.left([
        {
          type: 'FieldValueTypeInvalid',
          field: '',
          detail: 'expected an RFC 3339 date and time, got an array'
        }
      ])
    )
    expect(E.mapLeft(fieldErrors)(list(DateTime).decode(text))).toStrictEqual(
      E.left([
        {
          type: 'FieldValueTypeInvalid',
          field: '',
          detail: 'expected an array of RFC 3339 dates and times, got a string'
        }
      ])
    )
  })

  it('is ordered and compared by its instant', () => {
    const [noon, later, earlier] = [
      '2024-01-15T12:00:00+02:00',
      '2024-01-15t11:00:00z',
      '2024-01-15T09:30:00Z'
    ] as ReadonlyArray<string> as readonly [DateTime, DateTime, DateTime]
    expect([noon, later, earlier].sort(getOrd(DateTime).compare)).toStrictEqual([
      '2024-01-15T09:30:00Z',
      '2024-01-15T12:00:00+02:00',
      '2024-01-15t11:00:00z'
    ])
    expect(getEq(DateTime).equals(noon, '2024-01-15T10:00:00Z' as DateTime)).toBe(true)
    expect(getEq(DateTime).equals(noon, later)).toBe(false)
  })

  it('has the zero time of Go if a lenient codec requires it, but it is absent', () => {
    const Row = model<{ readonly at: DateTime; readonly end?: DateTime }>('Row', {
      at: required(DateTime),
      end: optional(DateTime)
    })
    expect(lenient(Row).decode({ end: null })).toStrictEqual(E.right({ at: '0001-01-01T00:00:00Z' }))
  })
})
