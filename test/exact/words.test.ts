import { either as E, function as F } from 'fp-ts'
import { boolean, byJsonType, lenient, list, literal, map, model, number, optional } from 'io-ts-kubernetes/codec'
import { fieldErrors } from 'io-ts-kubernetes/errors'
import { fromJson } from 'io-ts-kubernetes/exact'
import { Bytes, IntOrString, Quantity } from 'io-ts-kubernetes/scalar'
import { expect, it } from 'vitest'

interface Part {
  readonly quantity?: Quantity
  readonly limits?: ReadonlyArray<Quantity>
  readonly requests?: Readonly<Record<string, Quantity>>
  readonly port?: IntOrString
  readonly data?: Bytes
  readonly level?: 1 | 2
  readonly share?: number
  readonly half?: 0.5
  readonly next?: Part | boolean
}
const Part = model<Part>('Part', {
  quantity: optional(Quantity),
  limits: optional(list(Quantity)),
  requests: optional(map(Quantity)),
  port: optional(IntOrString),
  data: optional(Bytes),
  level: optional(literal(1, 2)),
  share: optional(number),
  half: optional(literal(0.5)),
  next: optional(byJsonType({ object: model<Part>('Next', { level: optional(literal(1, 2)) } as never), boolean }))
})

const read = (text: string): unknown =>
  F.pipe(
    text,
    fromJson(lenient(Part)),
    E.match(
      (errors) => fieldErrors(errors).map(({ field, detail }) => `${field}: ${detail}`),
      (part): unknown => part
    )
  )

it.each<readonly [string, unknown]>([
  ['{"quantity":"1","quantity":2}', { quantity: 2 }],
  // Go calculates with zero, and writes "1" again
  ['{"quantity":"1","quantity":null}', ['quantity: expected a quantity, such as "100m" or "1.5Gi", got null']],
  [
    '{"quantity":1,"quantity":null,"quantity":2}',
    ['quantity: expected a quantity, such as "100m" or "1.5Gi", got null']
  ],
  ['{"quantity":null,"quantity":null}', {}],
  ['{"limits":["1"],"limits":[null]}', ['limits[0]: expected a quantity, such as "100m" or "1.5Gi", got null']],
  ['{"limits":["1"],"limits":["2"]}', { limits: ['2'] }],
  ['{"requests":{"cpu":"1","cpu":"2"}}', { requests: { cpu: '2' } }],
  [
    '{"quantity":9007199254740993}',
    ['quantity: expected a quantity, such as "100m" or "1.5Gi", got a number that JavaScript cannot represent']
  ],
  // Go accepts it
  [
    '{"quantity":1E400}',
    ['quantity: expected a quantity, such as "100m" or "1.5Gi", got a number that JavaScript cannot represent']
  ],
  ['{"port":1E400}', ['port: expected a 32-bit integer or a string']],
  ['{"level":1E400}', ['level: supported values: "1", "2"']],
  ['{"level":3.0}', ['level: supported values: "1", "2"']],
  ['{"level":3.0,"level":1}', ['level: supported values: "1", "2"']],
  // no integer of 64 bits
  ['{"level":9223372036854775808,"level":1}', ['level: supported values: "1", "2"']],
  ['{"port":9223372036854775808,"port":1}', ['port: expected a 32-bit integer or a string']],
  // Go refuses a float that is too large, also if a later value hides it
  ['{"share":1e400,"share":0.5}', ['share: expected a finite number']],
  ['{"share":1e400,"share":null}', ['share: expected a finite number']],
  ['{"half":1e400,"half":0.5}', ['half: supported values: "0.5"']],
  ['{"share":0.1000,"share":0.50}', { share: 0.5 }],
  ['{"quantity":"x"}', ['quantity: expected a quantity, such as "100m" or "1.5Gi"']],
  ['{"quantity":1.50}', { quantity: 1.5 }],
  ['{"port":1.0}', ['port: expected a 32-bit integer or a string']],
  ['{"port":true}', ['port: expected a 32-bit integer or a string, got a boolean']],
  ['{"port":80,"port":null}', { port: 80 }],
  ['{"port":"a","port":null}', {}],
  ['{"data":"AQ==","data":null}', {}],
  ['{"level":2.0}', ['level: expected an integer']],
  ['{"level":3}', ['level: supported values: "1", "2"']],
  // Go's type is an integer, and the last value counts
  ['{"level":3,"level":1}', { level: 1 }],
  ['{"level":2.0,"level":1}', ['level: expected an integer']],
  ['{"level":9007199254740993}', ['level: supported values: "1", "2"']],
  ['{"next":{"level":1},"next":{}}', { next: {} }],
  ['{"next":{"level":1},"next":true}', { next: true }],
  ['{"next":true,"next":null}', {}],
  ['{"next":"x","level":1.0}', ['next: expected an object or a boolean, got a string', 'level: expected an integer']]
])('%s is read as Go reads it', (text, expected) => {
  expect(read(text)).toStrictEqual(expected)
})
