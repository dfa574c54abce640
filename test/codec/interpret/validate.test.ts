import type * as t from 'io-ts'
import { boolean, json, jsonObject, list, literal, map, model, number, required, string } from 'io-ts-kubernetes/codec'
import { describe, expect, it } from 'vitest'
import { FEW_VALUES } from '../../../src/internal/walk'
import { errorsOf, typeInvalid } from '../../support/errorsOf'
import { Job, Step } from '../../support/jobs'

describe('validation', () => {
  it('reports all errors: first those of present fields in the order of the document, then absent fields in that of the model', () => {
    const wrong = {
      weight: NaN,
      policy: 'Sometimes',
      suspended: 'true',
      steps: [{ run: 1 }, null, 'x', {}],
      kind: 7,
      matrix: [[1.5], 'x', [null]],
      colour: 1,
      env: { 'a.b/c': null, d: [] }
    }
    expect(errorsOf(Job, wrong)).toStrictEqual([
      { type: 'FieldValueInvalid', field: 'weight', detail: 'expected a finite number' },
      { type: 'FieldValueNotSupported', field: 'policy', detail: 'supported values: "Always", "Never"' },
      typeInvalid('suspended', 'expected a boolean, got a string'),
      typeInvalid('steps[0].run', 'expected a string, got a number'),
      typeInvalid('steps[1]', 'expected an object, got null'),
      typeInvalid('steps[2]', 'expected an object, got a string'),
      { type: 'FieldValueRequired', field: 'steps[3].run', detail: 'expected a string, got nothing' },
      typeInvalid('kind', 'expected a string, got a number'),
      { type: 'FieldValueInvalid', field: 'matrix[0][0]', detail: 'expected a safe integer' },
      typeInvalid('matrix[1]', 'expected an array of safe integers, got a string'),
      typeInvalid('matrix[2][0]', 'expected a safe integer, got null'),
      typeInvalid('env[a.b/c]', 'expected a string, got null'),
      typeInvalid('env[d]', 'expected a string, got an array'),
      { type: 'FieldValueRequired', field: 'name', detail: 'expected a string, got nothing' }
    ])
  })

  it('names expected containers by the type of their items', () => {
    const codecs: ReadonlyArray<t.Decoder<unknown, unknown>> = [
      list(list(Step)),
      map(list(string)),
      map(map(literal('a'))),
      list(boolean),
      map(number),
      list(json),
      map(jsonObject)
    ]
    expect(codecs.map((codec) => errorsOf(codec, 1)[0]?.detail)).toStrictEqual([
      'expected an array of arrays of objects, got a number',
      'expected an object of arrays of strings, got a number',
      'expected an object of objects of strings, got a number',
      'expected an array of booleans, got a number',
      'expected an object of finite numbers, got a number',
      'expected an array of JSON values, got a number',
      'expected an object of objects, got a number'
    ])
  })
})

describe('any JSON', () => {
  it.each([
    ['an object of undefined', { a: undefined }, 'expected JSON, at most 10000 levels deep'],
    ['an array of undefined', [undefined], 'expected JSON, at most 10000 levels deep'],
    ['Infinity', Infinity, 'expected JSON, at most 10000 levels deep']
  ])('excludes %s', (_, u, detail) => {
    expect(errorsOf(json, u)).toStrictEqual([{ type: 'FieldValueInvalid', field: '', detail }])
  })

  it.each([
    [undefined, 'nothing'],
    [Symbol('s'), 'a symbol']
  ])('excludes %s', (u, kind) => {
    expect(errorsOf(json, u)).toStrictEqual([typeInvalid('', `expected JSON, got ${kind}`)])
  })

  it('as an object excludes undefined and arrays', () => {
    expect(errorsOf(jsonObject, { a: undefined })).toStrictEqual([
      {
        type: 'FieldValueInvalid',
        field: '',
        detail: 'expected an object of JSON, at most 10000 levels deep'
      }
    ])
    expect(errorsOf(jsonObject, [])).toStrictEqual([
      { type: 'FieldValueTypeInvalid', field: '', detail: 'expected an object, got an array' }
    ])
  })
})

describe('a large invalid document', () => {
  it('has the errors of a small one', () => {
    const Table = model<{ readonly rows: ReadonlyArray<ReadonlyArray<string>> }>('Table', {
      rows: required(list(list(string)))
    })
    for (const count of [2, FEW_VALUES / 2]) {
      const rows: ReadonlyArray<unknown> = [...Array.from({ length: count }, () => ['a', 'b']), ['a', 1], 'b']
      expect(errorsOf(Table, { rows })).toStrictEqual([
        typeInvalid(`rows[${count}][1]`, 'expected a string, got a number'),
        typeInvalid(`rows[${count + 1}]`, 'expected an array of strings, got a string')
      ])
    }
  })
})
