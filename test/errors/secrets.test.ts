import { inspect } from 'node:util'
import * as E from 'fp-ts/Either'
import * as fc from 'fast-check'
import * as t from 'io-ts'
import { PathReporter } from 'io-ts/PathReporter'
import { TokenReview } from 'io-ts-kubernetes'
import { type Description, lenient, strict } from 'io-ts-kubernetes/codec'
import { fieldErrors, formatErrorBody, formatFieldError } from 'io-ts-kubernetes/errors'
import { fromJson } from 'io-ts-kubernetes/json'
import { toStandardSchema } from 'io-ts-kubernetes/standard-schema'
import { toStatus } from 'io-ts-kubernetes/validation'
import { describe, expect, it } from 'vitest'
import { models, type SomeModel } from '../support/models'
import { runs } from '../support/runs'

/** A secret as a string, and as a number that no other field contains. */
const TEXT = 's3cr3t'
const NUMBER = 8675309.25
const shown = /s3cr3t|8675309/

// -------------------------------------------------------------------------------------
// documents that contain the secret
// -------------------------------------------------------------------------------------

/** The secret in any value that can contain it. */
const secret: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(TEXT, NUMBER, `Bearer ${TEXT}`, `${NUMBER}e400`, [TEXT], { a: TEXT }, [[{ a: [NUMBER] }]]),
  fc.constantFrom<unknown>(
    Object(TEXT),
    new Date(8675309),
    new Map([[TEXT, TEXT]]),
    new Error(TEXT),
    Symbol(TEXT),
    () => TEXT
  ),
  fc.constantFrom<unknown>(BigInt(8675309), Object.create({ token: TEXT }), {
    toString: () => TEXT,
    [TEXT.length]: TEXT
  })
)

/** A value in place of a value of the description: mostly the secret, in valid and invalid places. */
const wire = (description: Description): fc.Arbitrary<unknown> => {
  const odd = fc.oneof(secret, fc.constantFrom<unknown>(null, undefined, 1, true, '', [], {}))
  return fc.oneof({ weight: 1, arbitrary: odd }, { weight: 4, arbitrary: right(description) })
}

const right = (description: Description): fc.Arbitrary<unknown> => {
  switch (description._tag) {
    case 'Scalar':
      return fc.constantFrom<unknown>(description.zero, TEXT)
    case 'Literal':
      return fc.constantFrom<unknown>(...description.values, TEXT)
    case 'List':
      return fc.array(wire(description.item.description), { maxLength: 3 })
    case 'Map':
      return fc.dictionary(fc.constantFrom('a', 'b', '__proto__'), wire(description.value.description), {
        maxKeys: 2,
        noNullPrototype: true
      })
    case 'Json':
      return fc.constantFrom<unknown>(
        { 'f:a': TEXT },
        { a: [{ b: TEXT }, NUMBER] },
        { a: () => TEXT },
        { a: { b: NUMBER, c: undefined } }
      )
    case 'Model':
      return fc.record(
        {
          ...Object.fromEntries(
            description.fields.map(({ key, codec }) => [key, fc.option(wire(codec.description), { freq: 3 })])
          ),
          unknown: secret
        },
        { requiredKeys: [], noNullPrototype: true }
      )
    case 'ByJsonType':
      return fc.oneof(...Object.values(description.parts).map((part) => wire(part.description)))
  }
}

// -------------------------------------------------------------------------------------
// everything that can be logged
// -------------------------------------------------------------------------------------

/**
 * Returns every string that can be reached from a value, through any property, prototype or collection. The codecs in
 * errors are skipped: the last test looks into all codecs.
 */
const reachable = (from: unknown, skip: (u: unknown) => boolean = (u) => u instanceof t.Type): string => {
  const texts: Array<string> = []
  const seen = new Set<unknown>([Object.prototype, Array.prototype, Function.prototype])
  const visit = (u: unknown): void => {
    if (skip(u) || seen.has(u)) return
    seen.add(u)
    if (typeof u === 'function') texts.push(String(u))
    if (u instanceof Map || u instanceof Set) visit([...u])
    if ((typeof u !== 'object' && typeof u !== 'function') || u === null) {
      texts.push(String(u))
      return
    }
    visit(Object.getPrototypeOf(u))
    for (const key of Reflect.ownKeys(u)) {
      texts.push(String(key))
      const { value, get, set } = Object.getOwnPropertyDescriptor(u, key) ?? {}
      for (const part of [value, get, set]) visit(part)
    }
  }
  visit(from)
  return texts.join('\n')
}

const ALL = { depth: Infinity, showHidden: true, maxArrayLength: Infinity, maxStringLength: Infinity }

/** Everything that a program may log of a Left. */
const logged = (left: t.Errors): string => {
  const errors = fieldErrors(left)
  const report = PathReporter.report(E.left(left))
  const thrown = new Error(report.join('\n'), { cause: left })
  return [
    reachable(E.left(left)),
    inspect(left, ALL),
    inspect(thrown, ALL),
    thrown.stack,
    JSON.stringify(left),
    String(left),
    left.map(String).join(),
    report.join('\n'),
    JSON.stringify(errors),
    errors.map(formatFieldError).join('\n'),
    errors.map(formatErrorBody).join('\n'),
    JSON.stringify(toStatus({ kind: 'K', group: 'g', name: 'n' })(errors))
  ].join('\n')
}

// -------------------------------------------------------------------------------------
// the property
// -------------------------------------------------------------------------------------

const codecs = new Map(models.map((model) => [model, [model, strict(model), lenient(model), strict(lenient(model))]]))

describe.each(models.map((model) => [model.name, model] as const))('%s', (_name, model: SomeModel) => {
  it('never shows a secret of the input in an error, wherever the secret was', () => {
    let lefts = 0
    fc.assert(
      fc.property(
        wire(model.description),
        fc.constantFrom(...(codecs.get(model) ?? [])),
        fc.boolean(),
        (u, codec, whole) => {
          const json = JSON.stringify(u, (_key, value: unknown) => (typeof value === 'bigint' ? 1 : value)) ?? TEXT
          for (const decoded of [codec.decode(u), fromJson(codec)(whole ? json : json.slice(0, -1))]) {
            if (E.isRight(decoded)) continue
            lefts++
            if (shown.test(logged(decoded.left))) throw new Error('a secret is shown')
          }
          const { issues } = toStandardSchema(codec)['~standard'].validate(u)
          if (shown.test(reachable(issues))) throw new Error('a secret is shown in an issue')
        }
      ),
      runs(10)
    )
    expect(lefts).toBeGreaterThan(runs(5).numRuns)
  })
})

describe('a codec', () => {
  it('contains nothing of the inputs that it has decoded', () => {
    const none = (): boolean => false
    expect(shown.exec(reachable([...codecs.values()], none))).toBe(null)
    expect(reachable([TokenReview], none)).toContain('findUnknownFields')
  })
})
