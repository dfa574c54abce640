import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import * as O from 'fp-ts/Option'
import type * as t from 'io-ts'
import { list } from 'io-ts-kubernetes/codec'
import { fieldErrors } from 'io-ts-kubernetes/errors'
import {
  MicroTime,
  Time,
  eqTime,
  microTimeFromString,
  microTimeToNormalForm,
  ordTime,
  timeFromString,
  timeToDate,
  timeToEpochMillis,
  timeToNormalForm
} from 'io-ts-kubernetes/meta/v1'
import { describe, expect, it } from 'vitest'
import { times as timesOf } from '../../support/times'

const unsafe = <A>(time: O.Option<A>): A => {
  if (O.isNone(time)) throw new Error('no time')
  return time.value
}

const first = -62_167_219_200_000
const last = 253_402_300_799_999
const DAY = 86_400_000

describe.each([
  ['Time', timesOf.Time, 1000, 'Z'],
  ['DateTime', timesOf.DateTime, 1000, 'Z'],
  ['MicroTime', timesOf.MicroTime, 1, '000Z']
] as const)('%s', (_name, times, precision, tail) => {
  const millis = fc.integer({ min: first, max: last })
  /** Instants whose year is between 0000 and 9999 with every offset. */
  const inside = fc.integer({ min: first + DAY, max: last - DAY })
  const floor = (n: number): number => Math.floor(n / precision) * precision

  it('is converted from milliseconds, rounded down to its precision, and back', () => {
    fc.assert(
      fc.property(millis, (n) => {
        const time = unsafe(times.fromEpochMillis(n))
        expect(times.toEpochMillis(time)).toBe(floor(n))
        expect(times.toDate(time)).toStrictEqual(new Date(floor(n)))
        expect(times.fromDate(new Date(n))).toStrictEqual(O.some(time))
        expect(times.fromString(time)).toStrictEqual(O.some(time))
      })
    )
  })

  it('is written as toISOString writes it, except for the fraction', () => {
    fc.assert(
      fc.property(millis, (n) => {
        const written = new Date(floor(n)).toISOString()
        const expected = precision === 1 ? written.replace('Z', tail) : written.replace('.000Z', tail)
        expect(times.fromEpochMillis(n)).toStrictEqual(O.some(expected))
      })
    )
  })

  it('is converted from fractions of a millisecond, rounded down', () => {
    for (const n of [-1e-20, 1000 - 1e-13, 0.5]) {
      const time = unsafe(times.fromEpochMillis(n))
      expect(times.fromString(time)).toStrictEqual(O.some(time))
      expect(times.toEpochMillis(time)).toBe(floor(Math.floor(n)))
    }
  })

  it('is none for years outside 0000 to 9999, and for NaN', () => {
    for (const n of [first - 1, last + 1, NaN, Infinity, -Infinity, 8.64e15 + 1]) {
      expect(times.fromEpochMillis(n)).toStrictEqual(O.none)
      expect(times.fromDate(new Date(n))).toStrictEqual(O.none)
    }
    expect(times.fromEpochMillis(first)).toStrictEqual(
      O.some(`0000-01-01T00:00:00${precision === 1 ? '.000' : ''}${tail}`)
    )
  })

  it('has the order of the instants', () => {
    fc.assert(
      fc.property(millis, millis, (a, b) => {
        const [x, y] = [unsafe(times.fromEpochMillis(a)), unsafe(times.fromEpochMillis(b))]
        expect(times.Ord.compare(x, y)).toBe(Math.sign(floor(a) - floor(b)))
        expect(times.Eq.equals(x, y)).toBe(floor(a) === floor(b))
      })
    )
  })

  it('has a normal form that is equal, and that is in normal form', () => {
    fc.assert(
      fc.property(inside, fc.integer({ min: -1440, max: 1440 }), (n, offset) => {
        const local = unsafe(times.fromEpochMillis(n)).replace('Z', zone(offset))
        const time = unsafe(times.fromString(local))
        const normal = times.toNormalForm(time)
        const again = unsafe(O.chain(times.fromString)(normal))
        expect(times.Eq.equals(again, time)).toBe(true)
        expect(times.toEpochMillis(again)).toBe(floor(n) - offset * 60_000)
        expect(times.toNormalForm(again)).toStrictEqual(normal)
      })
    )
  })
})

const zone = (minutes: number): string => {
  const two = (n: number): string => String(n).padStart(2, '0')
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

describe('instants', () => {
  const time = (text: string): Time => unsafe(timeFromString(text))

  it('are equal in every spelling', () => {
    for (const text of ['2024-01-15T10:30:00Z', '2024-01-15T16:00:00+05:30', '2024-01-15T9:30:00,000-01:00']) {
      expect(eqTime.equals(time(text), time('2024-01-15T10:30:00.0+00:00'))).toBe(true)
    }
  })

  it('differ if they are a nanosecond apart, but not less', () => {
    const [a, b, c] = ['.000000001Z', '.000000002Z', '.0000000019Z'].map((tail) => time(`2024-01-15T10:30:00${tail}`))
    if (a === undefined || b === undefined || c === undefined) throw new Error('no times')
    expect(ordTime.compare(a, b)).toBe(-1)
    expect(ordTime.compare(b, a)).toBe(1)
    expect(ordTime.compare(a, c)).toBe(0)
  })

  it('are accepted by the same grammar in the fast and the slow check', () => {
    const grammar = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T(\d|[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/
    for (const text of ['2024-12-28T23:59:59Z', '0000-01-01T00:00:00Z', '9999-10-09T19:08:07Z']) {
      for (let i = 0; i <= text.length; i++) {
        for (const c of ['', ...'0123456789/:-.+TtZz @']) {
          const other = text.slice(0, i) + c + text.slice(i + 1)
          expect([other, Time.is(other)]).toStrictEqual([other, grammar.test(other)])
        }
      }
    }
  })

  it('are on existing days only', () => {
    const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    const isDay = (date: string): boolean => Time.is(`${date}T00:00:00Z`) && MicroTime.is(`${date}T00:00:00.000000Z`)
    for (const [year, leap] of [
      [2000, 1],
      [1900, 0],
      [2023, 0],
      [2024, 1]
    ] as const) {
      days.forEach((usual, i) => {
        const count = i === 1 ? usual + leap : usual
        const dates = [0, 1, count, count + 1].map((day) =>
          [year, i + 1, day].map((n) => String(n).padStart(2, '0')).join('-')
        )
        expect([dates, dates.map(isDay)]).toStrictEqual([dates, [false, true, true, false]])
      })
    }
  })

  it('can have a sign instead of the first fraction digit, as in Go', () => {
    const micro = microTimeFromString('2024-01-15T10:30:00.+12345Z')
    expect(O.chain(microTimeToNormalForm)(micro)).toStrictEqual(O.some('2024-01-15T10:30:00.012345Z'))
  })

  it('are strings, and not objects that convert to strings', () => {
    for (const [codec, times, text, article, plural] of [
      [Time, list(Time), '2024-01-15T10:30:00Z', 'an RFC 3339 time', 'RFC 3339 times'],
      [
        MicroTime,
        list(MicroTime),
        '2024-01-15T10:30:00.000000Z',
        'an RFC 3339 time with microseconds',
        'RFC 3339 times with microseconds'
      ]
    ] as const) {
      const errorsOf = (decoded: t.Validation<unknown>): unknown => E.mapLeft(fieldErrors)(decoded)
      const wrong = (type: string, detail: string): unknown => E.left([{ type, field: '', detail }])
      expect(codec.is([text])).toBe(false)
      expect(errorsOf(codec.decode([text]))).toStrictEqual(
        wrong('FieldValueTypeInvalid', `expected ${article}, got an array`)
      )
      expect(errorsOf(codec.decode(`x${text}`))).toStrictEqual(wrong('FieldValueInvalid', `expected ${article}`))
      expect(errorsOf(times.decode(text))).toStrictEqual(
        wrong('FieldValueTypeInvalid', `expected an array of ${plural}, got a string`)
      )
    }
    expect(Time.is('2024-01-1xT10:30:00Z')).toBe(false)
  })

  it('are NaN if a cast hides that a string is not a time', () => {
    const none = 'now' as unknown as Time
    expect(timeToEpochMillis(none)).toBe(NaN)
    expect(timeToDate(none)).toStrictEqual(new Date(NaN))
  })

  it('before 1970 are rounded down', () => {
    expect(timeToNormalForm(time('1969-12-31T23:59:59.999Z'))).toStrictEqual(O.some('1969-12-31T23:59:59Z'))
    expect(timeToEpochMillis(time('1969-12-31T23:59:59.9999Z'))).toBe(-1)
  })

  it('of Go’s zero time have no normal form, in any spelling', () => {
    expect(timeToNormalForm(time('0001-01-01T05:30:00+05:30'))).toStrictEqual(O.none)
    expect(timeToNormalForm(time('0001-01-01T00:00:00.1Z'))).toStrictEqual(O.some('0001-01-01T00:00:00Z'))
  })
})
