import { DateTime, dateTimeToDate } from 'io-ts-kubernetes/meta/v1'
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
})
