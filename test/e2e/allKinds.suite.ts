// Models of all kinds that an API server serves, as the command writes them, against Go's own decoder: verdict, value and
// strict errors are the same for generated documents, except for the differences that docs/differences.md lists.
import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { lenient, strict } from 'io-ts-kubernetes/codec'
import { fieldErrors, formatFieldError } from 'io-ts-kubernetes/errors'
import { fromJson, toJson } from 'io-ts-kubernetes/json'
import { beforeAll, describe, expect, it } from 'vitest'
import { byKind, type SomeModel } from '../../generate/test/support/models'
import { hasShared, served, zeroDocuments } from '../../generate/test/support/served'
import { isQuickInGo } from '../scalar/texts'
import { withoutNilSlices } from '../support/goForm'
import { explain, explainStrict, explainValues, type Row, UNEXPLAINED, unknownFields } from '../wire/compare'
import { isOtherKind } from '../wire/differences'
import { getDocuments } from './documents'
import { getAssets, getCluster, isSkipped } from './running'
import { useOracle } from './useOracle'
import { writeModels } from './written'

/** The number of documents. E2E_DOCUMENTS overrides it. */
const DOCUMENTS = Number(process.env['E2E_DOCUMENTS'] ?? 20_000)

/** The number of documents that are sent at a time. */
const BATCH = 20

const isPossible = !isSkipped && hasShared && getAssets().oracle !== undefined && getCluster().minor >= 37

describe.skipIf(!isPossible)('documents of all kinds', () => {
  const counts = new Map<string, number>()
  const getOracle = useOracle('documents of all kinds, by deliberate difference:', counts, 'all')
  let kinds: ReadonlyMap<string, SomeModel>
  let deleteOptions: SomeModel | undefined

  beforeAll(async () => {
    const models = await writeModels('kubernetes', { input: '--openapi' }, served())
    deleteOptions = models.get('metaV1/DeleteOptions')
    kinds = byKind(models)
  })

  const judge = async (apiVersion: string, kind: string, input: string): Promise<Row> => ({
    apiVersion,
    kind,
    input,
    ...(await getOracle().judge(apiVersion, kind, input))
  })

  /** Returns what Go wrote, with nil lists and maps as empty ones. */
  const goValue = ({ description }: SomeModel, { output }: Row): unknown =>
    withoutNilSlices(description, JSON.parse(output ?? 'null'))

  /**
   * Returns the ids of the differences that explain the result. Go must read what this library encodes as it reads the
   * document.
   */
  const compare = async (model: SomeModel, row: Row): Promise<ReadonlyArray<string>> => {
    const decoded = fromJson(model)(row.input)
    if (E.isLeft(decoded) || row.output === null || isOtherKind(row)) return explain(model, row)
    const again = await judge(row.apiVersion ?? '', row.kind, toJson(model)(decoded.right))
    if (!again.accept || unknownFields(again.strictErrors).length > 0) return [UNEXPLAINED]
    return explainValues(row, goValue(model, again), goValue(model, row))
  }

  it('this library and Go agree', async () => {
    expect(kinds.size).toBeGreaterThan(190)
    for (const [name, model] of kinds) {
      const [apiVersion = '', kind = ''] = name.split(' ')
      const [forgiving, strictest] = [lenient(model), strict(lenient(model))]
      const compareAll = async (input: string): Promise<void> => {
        const row = await judge(apiVersion, kind, input)
        const ids = [
          ...(await compare(model, row)),
          ...(await compare(forgiving, row)),
          ...explainStrict(strictest, row)
        ]
        if (ids.includes(UNEXPLAINED)) throw new Error(`not as Go: ${JSON.stringify({ ...row, ids })}`)
        for (const id of new Set(ids)) counts.set(id, (counts.get(id) ?? 0) + 1)
        counts.set('documents', (counts.get('documents') ?? 0) + 1)
      }
      await fc.assert(
        fc.asyncProperty(
          fc.array(getDocuments(model).filter(isQuickInGo), { minLength: BATCH, maxLength: BATCH }),
          async (batch) => {
            await Promise.all(batch.map(compareAll))
          }
        ),
        { numRuns: Math.ceil(DOCUMENTS / kinds.size / BATCH) }
      )
    }
  })

  it('are the same value for Go once they are decoded and encoded, if Go wrote them for an object with one empty struct', async () => {
    const wrong: Array<string> = []
    for (const { apiVersion, kind, document } of zeroDocuments()) {
      const model = kind === 'DeleteOptions' ? deleteOptions : kinds.get(`${apiVersion} ${kind}`)
      if (model === undefined) throw new Error(`no model of ${apiVersion} ${kind}`)
      const decoded = fromJson(model)(document)
      if (E.isLeft(decoded)) {
        wrong.push(`${document}: ${fieldErrors(decoded.left).map(formatFieldError).join(', ')}`)
        continue
      }
      const original = await judge(apiVersion, kind, document)
      const again = await judge(apiVersion, kind, toJson(model)(decoded.right))
      const [ours, go] = [again, original].map((row) => JSON.stringify(goValue(model, row)))
      if (ours !== go) wrong.push(`${apiVersion} ${kind}: ${String(ours)} is not ${String(go)}`)
    }
    expect(wrong).toStrictEqual([])
  })
})
