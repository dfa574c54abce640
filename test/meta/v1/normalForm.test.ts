import * as O from 'fp-ts/Option'
import { microTimeFromString, microTimeToNormalForm, timeFromString, timeToNormalForm } from 'io-ts-kubernetes/meta/v1'
import { expect, it } from 'vitest'

it.each([
  ['9999-12-31T23:59:59-24:60', '10000-01-02T00:59:59'],
  ['0000-01-01T00:00:00+24:60', '-0001-12-30T23:00:00'],
  ['0000-01-01T00:00:00+00:00', '0000-01-01T00:00:00'],
  ['0476-09-04T12:00:00+01:00', '0476-09-04T11:00:00'],
  ['2024-01-15T10:30:00+05:30', '2024-01-15T05:00:00']
])('the normal form of %s is that of Go, whatever the year: %s', (text, normalForm) => {
  const micro = text.replace(/(?=[+-]\d\d:\d\d$)/, '.000001')
  expect(O.chain(timeToNormalForm)(timeFromString(text))).toStrictEqual(O.some(`${normalForm}Z`))
  expect(O.chain(microTimeToNormalForm)(microTimeFromString(micro))).toStrictEqual(O.some(`${normalForm}.000001Z`))
})
