/**
 * Arbitrary times in every spelling that Go accepts: any day from year 0000 to 9999, one-digit hours, fractions of any
 * length after a point or a comma, and offsets up to 24:60.
 */
import * as fc from 'fast-check'

/** How an instant is written. */
interface Spelling {
  readonly hasShortHour: boolean
  readonly fraction: string
  readonly zone: string
}

/** Returns all spellings. Times shrink to the first one. */
const getSpellings = (fractions: ReadonlyArray<string>): ReadonlyArray<Spelling> =>
  [false, false, false, true].flatMap((hasShortHour) =>
    fractions.flatMap((fraction) => ZONES.map((zone) => ({ hasShortHour, fraction, zone })))
  )

const ZONES = ['Z', 'Z', 'Z', '+00:00', '-00:00', '+05:30', '-08:00', '+14:00', '+00:60', '+24:00', '+24:60', '-24:60']

const TIME_FRACTIONS = [
  '',
  '',
  '',
  '',
  '.5',
  ',25',
  '.999',
  '.123456',
  ',000000001',
  '.999999999',
  '.12345678901234567890'
]

const DATE_TIME_FRACTIONS = ['', '', '', '', '.5', ',25', '.999', 'x123456', '\u{1f552}5', '.12345678901234567890']

const MICRO_TIME_FRACTIONS = ['.000000', '.000001', '.123456', '.999999', ',654321', '.+12345', ',+00000', '.-00000']

/** Days and times of day that often break programs. */
const CORNERS: ReadonlyArray<readonly [clock: string, zone: string]> = [
  // Go's zero time, which Go writes as null, in several spellings
  ['0001-01-01T00:00:00', 'Z'],
  ['0001-01-01T0:00:00', '+00:00'],
  ['0000-12-31T16:00:00', '-08:00'],
  ['0001-01-02T01:00:00', '+24:60'],
  // the first and the last instant, in UTC and with offsets that lead out of the years 0000 to 9999
  ['0000-01-01T00:00:00', 'Z'],
  ['0000-01-01T00:00:00', '+24:60'],
  ['9999-12-31T23:59:59', 'Z'],
  ['9999-12-31T23:59:59', '-24:60'],
  // leap days
  ['0000-02-29T12:00:00', 'Z'],
  ['2000-02-29T23:59:59', '-12:00'],
  ['2024-02-29T00:00:00', '+14:00'],
  // around the epoch and the limit of 32-bit seconds
  ['1969-12-31T23:59:59', 'Z'],
  ['1970-01-01T00:00:00', '-00:00'],
  ['2038-01-19T03:14:08', 'Z']
]

const TIME_CORNER_FRACTIONS = ['', '.000000001', '.0000000001']

const MICRO_TIME_CORNER_FRACTIONS = ['.000000', '.999999', '.-00000']

const format = (seconds: number, { hasShortHour, fraction, zone }: Spelling): string => {
  // 2024-01-15T10:30:00.000Z: years 0000 to 9999 have four digits here
  const iso = new Date(seconds * 1000).toISOString()
  const isShort = hasShortHour && iso[11] === '0'
  return (isShort ? iso.slice(0, 11) + iso.slice(12, 19) : iso.slice(0, 19)) + fraction + zone
}

const getTimes = (fractions: ReadonlyArray<string>, cornerFractions: ReadonlyArray<string>): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 9,
      arbitrary: fc
        .tuple(
          // 0000-01-01T00:00:00Z to 9999-12-31T23:59:59Z
          fc.integer({ min: -62_167_219_200, max: 253_402_300_799 }),
          fc.constantFrom(...getSpellings(fractions))
        )
        .map(([seconds, spelling]) => format(seconds, spelling))
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        ...CORNERS.flatMap(([clock, zone]) => cornerFractions.map((fraction) => `${clock}${fraction}${zone}`))
      )
    }
  )

/**
 * Returns arbitrary times that `metav1.Time` accepts.
 *
 * @internal
 */
export const getTime = (): fc.Arbitrary<string> => getTimes(TIME_FRACTIONS, TIME_CORNER_FRACTIONS)

/**
 * Returns arbitrary times that API servers accept as `format: date-time`.
 *
 * @internal
 */
export const getDateTime = (): fc.Arbitrary<string> =>
  fc
    .tuple(getTimes(DATE_TIME_FRACTIONS, TIME_CORNER_FRACTIONS), fc.constantFrom('', '', '', '', 't', 'T x'), fc.nat(4))
    .map(([time, tail, n]) => {
      const longHour = time.replace(/T(\d:)/, 'T0$1')
      return (n === 0 ? longHour.toLowerCase() : longHour) + tail
    })

/**
 * Returns arbitrary times that `metav1.MicroTime` accepts.
 *
 * @internal
 */
export const getMicroTime = (): fc.Arbitrary<string> => getTimes(MICRO_TIME_FRACTIONS, MICRO_TIME_CORNER_FRACTIONS)
