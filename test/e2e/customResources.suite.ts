// Compares models of CustomResourceDefinitions with the code of API servers: a document that an API server accepts is
// decoded, and the unknown fields that it removes are those that strict mode reports.
import * as E from 'fp-ts/Either'
import { strict } from 'io-ts-kubernetes/codec'
import { fieldErrors, formatFieldError } from 'io-ts-kubernetes/errors'
import { fromJson } from 'io-ts-kubernetes/json'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import refusedExamples from '../../generate/test/fixtures/refusedExamples.json'
import { byKind, loadModels, type SomeModel } from '../../generate/test/support/models'
import { crds, type Example, examples, hasShared } from '../../generate/test/support/served'
import { inTemporaryFolder, runCommand, writeTexts, written } from '../../generate/test/support/written'
import { buildCustom } from './assets/assets'
import { type CustomOracle, startCustomOracle } from './oracle'

const program = hasShared ? buildCustom() : undefined

describe.skipIf(program === undefined)('the example documents of 51 CustomResourceDefinitions', () => {
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

  const judge = ({ crd, input }: Example): ReturnType<CustomOracle['judge']> => {
    const { apiVersion } = JSON.parse(input) as { readonly apiVersion: string }
    return oracle.judge(definitions.get(crd), apiVersion.split('/')[1] ?? '', input)
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
