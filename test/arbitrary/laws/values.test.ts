import { expect, it } from 'vitest'
import { isSame } from '../../../src/arbitrary/laws/values'

it.each<readonly [unknown, unknown]>([
  [null, null],
  ['a', 'a'],
  [
    [1, [2], {}],
    [1, [2], {}]
  ],
  [
    { a: 1, b: [] },
    { b: [], a: 1 }
  ],
  [{ ['__proto__']: 1 }, { ['__proto__']: 1 }]
])('isSame is true for %j and %j', (x, y) => {
  expect(isSame(x, y)).toBe(true)
  expect(isSame(y, x)).toBe(true)
})

it.each<readonly [unknown, unknown]>([
  [0, -0],
  [null, undefined],
  [[], null],
  [[], {}],
  [[], { length: 0 }],
  [{}, null],
  [{}, 'a'],
  [[1], [1, 2]],
  [
    [1, 2],
    [2, 1]
  ],
  [{}, { a: undefined }],
  [{ a: undefined }, { b: undefined }],
  [{ toString: Object.prototype.toString }, { a: 1 }]
])('isSame is false for %j and %j', (x, y) => {
  expect(isSame(x, y)).toBe(false)
  expect(isSame(y, x)).toBe(false)
})
