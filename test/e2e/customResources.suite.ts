// Compares models of CustomResourceDefinitions with the code of API servers: a document that an API server accepts is
// decoded, and the unknown fields that it removes are those that strict mode reports.
import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { strict } from 'io-ts-kubernetes/codec'
import { type FieldError, fieldErrors, formatFieldError } from 'io-ts-kubernetes/errors'
import { fromJson } from 'io-ts-kubernetes/json'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAllDocuments } from 'yaml'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import refusedExamples from '../../generate/test/fixtures/refusedExamples.json'
import { byKind, loadModels, type SomeModel } from '../../generate/test/support/models'
import { crds, type Example, examples, hasShared } from '../../generate/test/support/served'
import { inTemporaryFolder, runCommand, writeTexts, written } from '../../generate/test/support/written'
import { buildCustom } from './assets/assets'
import { type CustomOracle, startCustomOracle } from './oracle'

interface Objects {
  readonly properties: { readonly spec: { readonly properties: object } }
}
interface Definition {
  readonly spec: {
    readonly versions: ReadonlyArray<{ readonly schema: { readonly openAPIV3Schema: Objects } }>
  }
}

/** The number of changed examples. E2E_DOCUMENTS overrides it. */
const CHANGED = Number(process.env['E2E_DOCUMENTS'] ?? 20_000)

/** Changes of a value that API servers accept in some places: `null`, and other spellings. */
const changes = fc.constantFrom<(u: unknown) => unknown>(
  () => null,
  (u) => (typeof u === 'object' && u !== null ? { ...u, added: null } : null),
  (u) => (Array.isArray(u) ? [] : typeof u === 'object' ? {} : u),
  (u) => (typeof u === 'string' ? '' : 0),
  (u) => (typeof u === 'string' ? u.toLowerCase() : typeof u === 'number' ? -u : u),
  (u) => (typeof u === 'string' && /^\d\d?$/.test(u) ? Number(u) : typeof u === 'number' ? String(u) : u)
)

/** Returns a copy of the document with one of its values changed. */
const changeOne = (document: unknown, place: number, change: (u: unknown) => unknown): unknown => {
  let count = 0
  const walk = (u: unknown, at: number): unknown => {
    const here = count++
    const copy = Array.isArray(u)
      ? u.map((item) => walk(item, at))
      : typeof u === 'object' && u !== null
        ? Object.fromEntries(Object.entries(u).map(([key, part]) => [key, walk(part, at)]))
        : u
    return here === at ? change(copy) : copy
  }
  walk(document, -1)
  const at = 1 + (place % (count - 1))
  count = 0
  return walk(document, at)
}

const program = buildCustom()

describe.skipIf(program === undefined || !hasShared)('the example documents of 51 CustomResourceDefinitions', () => {
  let oracle: CustomOracle
  let models: ReadonlyMap<string, SomeModel>
  const definitions = new Map<
    string,
    { readonly spec: { readonly versions: ReadonlyArray<{ readonly name: string }> } }
  >()

  beforeAll(async () => {
    for (const { file, text } of crds()) definitions.set(file, JSON.parse(text))
    const out = join(written, 'e2e')
    await inTemporaryFolder(async (folder) => {
      const { code, error } = await runCommand(['--crd', ...writeTexts(folder, crds()), '--out', out])
      if (code !== 0) throw new Error(error)
    })
    models = byKind(await loadModels(out))
    oracle = startCustomOracle(program ?? '')
  })

  afterAll(async () => {
    await oracle.stop()
  })

  /** The examples of versions that are served, each with its model. */
  const known = (): ReadonlyArray<readonly [Example, SomeModel]> =>
    examples().flatMap((example) => {
      const { apiVersion, kind } = JSON.parse(example.input) as { readonly apiVersion: string; readonly kind: string }
      const model = models.get(`${apiVersion} ${kind}`)
      return model === undefined ? [] : [[example, model] as const]
    })

  /** The versions of definitions that the oracle knows already. */
  const sent = new Set<string>()

  const judge = ({ crd, input }: Example): ReturnType<CustomOracle['judge']> => {
    const { apiVersion } = JSON.parse(input) as { readonly apiVersion: string }
    const isKnown = sent.has(`${crd} ${apiVersion}`)
    sent.add(`${crd} ${apiVersion}`)
    return oracle.judge(
      isKnown ? { metadata: { name: crd } } : definitions.get(crd),
      apiVersion.split('/')[1] ?? '',
      input
    )
  }

  it('are refused by an API server as generate/test/fixtures says', async () => {
    const refused: Array<number> = []
    for (const [index, example] of examples().entries()) {
      if (!known().some(([{ input }]) => input === example.input)) continue
      if (!(await judge(example)).accept) refused.push(index)
    }
    expect(refused).toStrictEqual(refusedExamples)
  })

  it('are all decoded if an API server takes them', async () => {
    const refused: Array<string> = []
    let accepted = 0
    for (const [example, model] of known()) {
      const { accept } = await judge(example)
      if (!accept) continue
      accepted++
      const decoded = fromJson(model)(example.input)
      if (E.isLeft(decoded))
        refused.push(`${example.crd}: ${fieldErrors(decoded.left).map(formatFieldError).join(', ')}`)
    }
    console.log(`${accepted} example documents are valid for an API server`)
    expect(accepted).toBeGreaterThan(500)
    expect(refused).toStrictEqual([])
  })

  it('are decoded with another value in one place, if an API server takes them', async () => {
    const refused: Array<string> = []
    const counts = { judged: 0, accepted: 0 }
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...known()), fc.nat(), changes, async ([example, model], place, change) => {
        const { apiVersion, kind, metadata, ...document } = JSON.parse(example.input) as Readonly<
          Record<string, unknown>
        >
        const input = JSON.stringify({ ...(changeOne(document, place, change) as object), apiVersion, kind, metadata })
        counts.judged++
        if (!(await judge({ ...example, input })).accept) return
        counts.accepted++
        const decoded = fromJson(model)(input)
        if (E.isLeft(decoded))
          refused.push(`${example.crd}: ${fieldErrors(decoded.left).map(formatFieldError).join(', ')}: ${input}`)
      }),
      { numRuns: CHANGED }
    )
    console.log(`${counts.accepted} of ${counts.judged} changed example documents are valid for an API server`)
    expect(counts.accepted).toBeGreaterThan(CHANGED / 10)
    expect([...new Set(refused)]).toStrictEqual([])
  })

  it('have the unknown fields that an API server removes', async () => {
    const wrong: Array<unknown> = []
    let count = 0
    for (const [example, model] of known()) {
      const { accept, unknownFields } = await judge(example)
      if (!accept) continue
      const decoded = fromJson(strict(model))(example.input)
      const ours = E.isLeft(decoded) ? fieldErrors(decoded.left).map(({ field }) => field) : []
      count += ours.length
      if (JSON.stringify([...ours].sort()) !== JSON.stringify([...unknownFields].sort())) {
        wrong.push({ crd: example.crd, ours, unknownFields })
      }
    }
    console.log(`${count} unknown fields`)
    expect(wrong).toStrictEqual([])
  })
})

// Schemas with null, enumerations, several forms, JSON at several levels, embedded resources, defaults and odd names.
describe.skipIf(program === undefined)('documents of a CustomResourceDefinition with every odd schema', () => {
  const file = join(__dirname, '../../generate/test/fixtures/odd.crd.yaml')
  const [definition] = parseAllDocuments(readFileSync(file, 'utf8')).map((document) => document.toJS() as Definition)
  const fields = Object.keys(definition?.spec.versions[0]?.schema.openAPIV3Schema.properties.spec.properties ?? {})

  const leaves: ReadonlyArray<unknown> = [
    ...[null, '', 'a', 'c', '1Gi', '5', 'YQ==', '2026-01-15', '2026-01-15t10:30:00z', '2026-01-15T10:30:00.5+01:00'],
    ...[0, 1, -1, 0.5, 3, 1e9, 2 ** 40, 1e30, true, false, [], {}]
  ]
  const keys = fc.constantFrom('a', 'b', 'name', 'size', 'known', 'inner', 'deep', 'spec', 'then', 'x', ...fields)
  const { value: values } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom(...leaves),
      fc.array(tie('value'), { maxLength: 2 }),
      fc.dictionary(keys, tie('value'), { maxKeys: 3 }),
      fc.record(
        {
          apiVersion: fc.constantFrom('v1', 'x/v1'),
          kind: fc.constant('Pod'),
          metadata: tie('value'),
          spec: tie('value')
        },
        { requiredKeys: ['apiVersion', 'kind'] }
      )
    )
  }))

  /** The differences that docs/generate.md lists: arrays for strings with a format, and integers above 32 bits. */
  const isDeliberate = ({ detail }: FieldError): boolean =>
    /^expected (?:a string|base64.*|an RFC 3339.*), got an array$|^expected a 32-bit integer or a string$/.test(detail)

  it('are decoded if an API server takes them', async () => {
    const oracle = startCustomOracle(program ?? '')
    const counts = { judged: 0, accepted: 0 }
    try {
      await inTemporaryFolder(async (folder) => {
        for (const compiled of [[], ['--compiled']]) {
          const out = join(folder, `out${compiled.length}`)
          const { error } = await runCommand(['--crd', file, '--out', out, ...compiled])
          if (error !== '') throw new Error(error)
          const model = byKind(await loadModels(out)).get('example.com/v1 Odd')
          if (model === undefined) throw new Error('there is no model')
          await fc.assert(
            fc.asyncProperty(
              fc.dictionary(fc.constantFrom(...fields), values, { minKeys: 1, maxKeys: 2 }),
              async (spec) => {
                const input = JSON.stringify({
                  apiVersion: 'example.com/v1',
                  kind: 'Odd',
                  metadata: { name: 'a' },
                  spec
                })
                const { accept, unknownFields } = await oracle.judge(definition, 'v1', input)
                counts.judged++
                if (!accept) return
                counts.accepted++
                const decoded = fromJson(model)(input)
                if (E.isLeft(decoded)) {
                  expect(fieldErrors(decoded.left).filter((error) => !isDeliberate(error))).toStrictEqual([])
                  return
                }
                const strictly = fromJson(strict(model))(input)
                const unknown = E.isLeft(strictly) ? fieldErrors(strictly.left).map(({ field }) => field) : []
                // items that may be null, and the values of a map of anything, are any JSON here
                const removed = unknownFields.filter((path) => !/^spec\.(?:anyMap\.|nullableItems\[)/.test(path))
                expect([...unknown].sort()).toStrictEqual([...removed].sort())
              }
            ),
            { numRuns: CHANGED }
          )
        }
      })
    } finally {
      await oracle.stop()
    }
    console.log(`${counts.accepted} of ${counts.judged} odd documents are valid for an API server`)
    expect(counts.accepted).toBeGreaterThan(counts.judged / 10)
  })
})
