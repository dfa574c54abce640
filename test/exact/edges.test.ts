import * as E from 'fp-ts/Either'
import {
  boolean,
  byJsonType,
  type Codec,
  lazy,
  lenient,
  list,
  literal,
  type Model,
  model,
  number,
  optional,
  required,
  scalar,
  string
} from 'io-ts-kubernetes/codec'
import { fieldErrors, formatFieldError } from 'io-ts-kubernetes/errors'
import { fromJson, fromJsonWithWarnings } from 'io-ts-kubernetes/exact'
import { describe, expect, it, vi } from 'vitest'

vi.mock('../../src/internal/walk', async (original) => ({ ...(await original<object>()), MAX_VALUES: 100 }))

const linesOf = <A>(codec: Codec<A>, text: string): ReadonlyArray<string> => {
  const result = fromJson(codec)(text)
  return E.isLeft(result) ? fieldErrors(result.left).map(formatFieldError) : []
}

/** JSON.parse loses the lone surrogate for Go, so the text is read along the description. */
const UNPROVEN = '"\\ud800"'

describe('a codec that is not a model', () => {
  it('decodes text', () => {
    expect(fromJson(list(string))('["a",\n"b"]')).toStrictEqual(E.right(['a', 'b']))
    expect(fromJson(list(string))(`[${UNPROVEN}]`)).toStrictEqual(E.right(['\ufffd']))
    expect(linesOf(list(string), '[7]')).toStrictEqual(['[0]: Invalid value: expected a string, got a number'])
  })
})

describe('a text with too many values', () => {
  const textOf = (count: number): string => `[${UNPROVEN}${',"a"'.repeat(count - 1)}]`

  it('is refused', () => {
    expect(linesOf(list(string), textOf(99))).toStrictEqual([])
    expect(linesOf(list(string), textOf(100))).toStrictEqual(['Invalid value: must not have more than 100 values'])
    expect(linesOf(list(string), textOf(200))).toStrictEqual(['Invalid value: must not have more than 100 values'])
  })
})

interface Job {
  readonly run: string
  readonly next?: Job
}

describe('an unset value that is not valid', () => {
  // each is what Go writes for an unset field, and no value of the scalar
  interface Level {
    readonly name?: string
    readonly level: 1 | 2
    readonly host: string
  }
  const Host: Codec<string> = scalar({
    name: 'Host',
    json: 'string',
    expected: 'a host',
    plural: 'hosts',
    zero: '',
    unset: '',
    test: (u) => typeof u === 'string' && u !== ''
  })
  const Level: Model<Level> = model<Level>('Level', {
    name: optional(string),
    level: required(literal(1, 2)),
    host: required(Host)
  })
  const Holder: Model<{ readonly note?: string; readonly level?: Level }> = model<{
    readonly note?: string
    readonly level?: Level
  }>('Holder', { note: optional(string), level: optional(Level) })

  const Turn = model<{ readonly turn?: number }>('Turn', {
    turn: optional(
      scalar<number>({
        name: 'Turn',
        json: 'number',
        expected: 'a turn',
        plural: 'turns',
        zero: 0,
        unset: 0,
        test: (u) => Number.isSafeInteger(u) && u !== 0,
        integer: true
      })
    )
  })

  it('is accepted in an unset object, as in a text that JSON.parse reads', () => {
    const unset = '"level":{"name":"","level":0,"host":""}'
    expect(fromJson(Holder)(`{"note":"a",${unset}}`)).toStrictEqual(E.right({ note: 'a' }))
    expect(fromJson(Holder)(`{"note":${UNPROVEN},${unset}}`)).toStrictEqual(E.right({ note: '\ufffd' }))
    expect(fromJson(Holder)(`{${unset},"level":{"level":1,"host":"h"}}`)).toStrictEqual(
      E.right({ level: { name: '', level: 1, host: 'h' } })
    )
  })

  it('is accepted in an unset object by a type with several forms, one of which refuses it', () => {
    interface In {
      readonly v: string | number
    }
    const time: Codec<string> = scalar({
      name: 'time',
      json: 'string',
      expected: 'a time',
      plural: 'times',
      zero: 'noon',
      unset: null,
      test: (u) => u === 'noon'
    })
    const In = model<In>('In', { v: required(byJsonType({ string: time, number }, '')) })
    const Out = model<{ readonly in?: In }>('Out', { in: optional(In) })
    for (const rest of ['', `,"x":${UNPROVEN}`, ',"in":null', ',"in":{"v":""}', ' ']) {
      expect([rest, fromJson(Out)(`{"in":{"v":""}${rest}}`)]).toStrictEqual([rest, E.right({})])
    }
    expect(linesOf(Out, `{"in":{"v":"x"},"x":${UNPROVEN}}`)).toStrictEqual(['in.v: Invalid value: expected a time'])
  })

  it('is accepted in an unset object, also if its JSON type is not that of the values', () => {
    interface Door {
      readonly open: boolean | ReadonlyArray<string>
      readonly number: number
    }
    const Door = model<Door>('Door', {
      open: required(byJsonType({ boolean, array: list(string) }, 1)),
      number: required(
        scalar<number>({
          name: 'N',
          json: 'number',
          expected: 'n',
          plural: 'n',
          zero: 1,
          unset: '',
          test: (u) => u === 1
        })
      )
    })
    const House = model<{ readonly door?: Door }>('House', { door: optional(Door) })
    const unset = '"door":{"open":1,"number":""}'
    expect(fromJson(House)(`{${unset}}`)).toStrictEqual(E.right({}))
    expect(fromJson(House)(`{"door":{"open":true},${unset}}`)).toStrictEqual(E.right({}))
    expect(fromJson(House)(`{${unset},"door":{"open":true,"number":1}}`)).toStrictEqual(
      E.right({ door: { open: true, number: 1 } })
    )
    expect(linesOf(House, `{${unset},"door":{"open":true}}`)).toStrictEqual([
      'door.number: Invalid value: expected n, got a string'
    ])
    expect(linesOf(House, '{"door":{"open":2,"number":""},"door":{}}')).toStrictEqual([
      'door.open: Invalid value: expected a boolean or an array, got a number',
      'door.number: Invalid value: expected n, got a string'
    ])
  })

  it('is refused if Go does not read its text as an integer', () => {
    for (const zero of ['0.0', '0e0']) {
      expect(linesOf(Turn, `{"turn":${zero}}`)).toStrictEqual(['turn: Invalid value: expected a turn'])
      expect(linesOf(Turn, `{"turn":${zero},"turn":1}`)).toStrictEqual(['turn: Invalid value: expected a turn'])
    }
    expect(fromJson(Turn)('{"turn":0,"turn":1}')).toStrictEqual(E.right({ turn: 1 }))
  })

  it('is refused in any other object, once', () => {
    const lines = [
      'level.level: Unsupported value: supported values: "1", "2"',
      'level.host: Invalid value: expected a host'
    ]
    expect(linesOf(Holder, '{"note":"a","level":{"name":"b","level":0,"host":""}}')).toStrictEqual(lines)
    expect(linesOf(Holder, `{"note":${UNPROVEN},"level":{"name":"b","level":0,"host":""}}`)).toStrictEqual(lines)
  })
})

describe('a scalar of one JSON type in a list', () => {
  const one = (json: 'string' | 'number' | readonly ['string'] | readonly ['number']): Codec<string | number> =>
    scalar<string | number>({ name: 'one', json, expected: 'x', plural: 'x', zero: '', unset: '', test: () => true })

  it.each(['string', 'number'] as const)('is read as without the list: %s', (json) => {
    const [alone, inList] = [one(json), one([json] as readonly ['string'])].map((codec) =>
      fromJson(lenient(model<{ readonly s?: string | number }>('S', { s: optional(codec) })))
    )
    for (const text of ['{"s":"a","s":null}', '{"s":0.10000000000000000001}', '{"s":1,"s":null}', '{"s":0.1,"s":2}']) {
      expect([text, inList?.(text)]).toMatchObject([text, { _tag: alone?.(text)._tag }])
      expect(JSON.stringify(inList?.(text))).toBe(JSON.stringify(alone?.(text)))
    }
  })
})

describe('a codec that throws', () => {
  it('refuses the value if the test of a scalar throws', () => {
    const Broken: Codec<string> = scalar({
      name: 'Broken',
      json: 'string',
      expected: 'a command',
      plural: 'commands',
      zero: '',
      unset: '',
      test: () => {
        throw new Error('broken')
      }
    })
    expect(linesOf(list(Broken), `[${UNPROVEN}]`)).toStrictEqual(['[0]: Invalid value: expected a command'])
  })

  it('is a Left if a lazy codec throws', () => {
    const Job: Model<Job> = model<Job>('Job', {
      run: required(string),
      next: optional(
        lazy('Job', (): Codec<Job> => {
          throw new Error('broken')
        }),
        { pointer: true }
      )
    })
    expect(E.isLeft(fromJson(Job)(`{"run":${UNPROVEN},"next":{"run":"a"}}`))).toBe(true)
  })
})

describe('numbers in a list', () => {
  interface Ports {
    readonly ports: ReadonlyArray<number>
  }
  const Port: Codec<number> = scalar({
    name: 'Port',
    json: 'number',
    expected: 'a port number',
    plural: 'port numbers',
    zero: 0,
    unset: 0,
    test: Number.isSafeInteger,
    integer: true
  })
  const Ports: Model<Ports> = model<Ports>('Ports', { ports: required(list(Port)) })
  const portsOf = (numbers: string): unknown => fromJson(lenient(Ports))(`{"ports":[${numbers}]}`)

  it('are integers by their spelling', () => {
    expect(portsOf('443,-80, 0')).toStrictEqual(E.right({ ports: [443, -80, 0] }))
    expect(portsOf('-0')).toStrictEqual(E.right({ ports: [0] }))
    for (const wrong of ['443.0', '1e3', '1,\n1.0', '1 , 80E0', '9007199254740993', '1,-0.0']) {
      expect([wrong, E.isLeft(portsOf(wrong) as E.Either<unknown, unknown>)]).toStrictEqual([wrong, true])
    }
  })

  it('are the same as a number alone', () => {
    expect(fromJson(Port)(' 443 ')).toStrictEqual(E.right(443))
    for (const wrong of ['443.0', ' 1e3', '9007199254740993']) {
      expect([wrong, E.isLeft(fromJson(Port)(wrong))]).toStrictEqual([wrong, true])
    }
  })

  it('have no warnings', () => {
    expect(fromJsonWithWarnings(Ports)('{"ports":[443]}')).toStrictEqual(
      E.right({ value: { ports: [443] }, warnings: [] })
    )
  })
})
