import type { Eq } from 'fp-ts/Eq'
import type { Option } from 'fp-ts/Option'
import type { Ord } from 'fp-ts/Ord'
import * as meta from 'io-ts-kubernetes/meta/v1'

/** The functions of one kind of time, for tests that hold of all kinds. */
export interface Times<A> {
  readonly fromString: (string: string) => Option<A>
  readonly fromDate: (date: Date) => Option<A>
  readonly fromEpochMillis: (millis: number) => Option<A>
  readonly toDate: (time: A) => Date
  readonly toEpochMillis: (time: A) => number
  readonly toNormalForm: (time: A) => Option<string>
  readonly Eq: Eq<A>
  readonly Ord: Ord<A>
}

const time: Times<meta.Time> = {
  fromString: meta.timeFromString,
  fromDate: meta.timeFromDate,
  fromEpochMillis: meta.timeFromEpochMillis,
  toDate: meta.timeToDate,
  toEpochMillis: meta.timeToEpochMillis,
  toNormalForm: meta.timeToNormalForm,
  Eq: meta.eqTime,
  Ord: meta.ordTime
}

const microTime: Times<meta.MicroTime> = {
  fromString: meta.microTimeFromString,
  fromDate: meta.microTimeFromDate,
  fromEpochMillis: meta.microTimeFromEpochMillis,
  toDate: meta.microTimeToDate,
  toEpochMillis: meta.microTimeToEpochMillis,
  toNormalForm: meta.microTimeToNormalForm,
  Eq: meta.eqMicroTime,
  Ord: meta.ordMicroTime
}

const dateTime: Times<meta.DateTime> = {
  fromString: meta.dateTimeFromString,
  fromDate: meta.dateTimeFromDate,
  fromEpochMillis: meta.dateTimeFromEpochMillis,
  toDate: meta.dateTimeToDate,
  toEpochMillis: meta.dateTimeToEpochMillis,
  toNormalForm: meta.dateTimeToNormalForm,
  Eq: meta.eqDateTime,
  Ord: meta.ordDateTime
}

// A test gives functions of one kind only strings that they returned.
export const times = { Time: time, MicroTime: microTime, DateTime: dateTime } as unknown as Readonly<
  Record<'Time' | 'MicroTime' | 'DateTime', Times<meta.Time | meta.MicroTime | meta.DateTime>>
>
