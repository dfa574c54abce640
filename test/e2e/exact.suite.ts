// Compares generated texts with Go's decoder and with a real API server: verdict, value, strict errors and their order are
// equal, except for the two kinds of documents that this library refuses.
import { isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { SelfSubjectReview, TokenRequest, TokenReview } from 'io-ts-kubernetes/authentication/v1'
import { SubjectAccessReview } from 'io-ts-kubernetes/authorization/v1'
import { lenient } from 'io-ts-kubernetes/codec'
import { fromJsonWithWarnings } from 'io-ts-kubernetes/exact'
import {
  type ApiCall,
  type CreateOptions,
  createSelfSubjectReview,
  createSubjectAccessReview,
  createToken,
  createTokenReview
} from 'io-ts-kubernetes/request'
import { afterAll, describe, expect, it } from 'vitest'
import { getHeader } from '../../src/internal/http'
import { getWarnings } from '../../src/request/warning'
import { compare, differenceOf, type Finding, type Row, saysAsGo } from '../exact/compare'
import { getTexts } from '../exact/texts'
import { toGoForm, withoutNilSlices, withoutNullCreation } from '../support/goForm'
import { documents, type SomeModel } from '../support/models'
import { unwrap } from '../support/unwrap'
import { ADMIN } from './cluster/Cluster'
import { request } from './cluster/request'
import { getAssets, getCluster, isSkipped } from './running'
import { useOracle } from './useOracle'

/** The number of documents. E2E_DOCUMENTS overrides it. */
const DOCUMENTS = Number(process.env['E2E_DOCUMENTS'] ?? 100_000)

/** The number of requests for each endpoint. E2E_REQUESTS overrides it. */
const REQUESTS = Number(process.env['E2E_REQUESTS'] ?? 1_000)

/** The number of documents that are sent at a time. */
const BATCH = 50

describe.skipIf(isSkipped || getAssets().oracle === undefined)('generated texts', () => {
  const counts = new Map<Finding, number>()
  const getOracle = useOracle('generated texts:', counts)

  it.each(Array.from(documents))('%s: this library and Go agree', async (name, model) => {
    const [apiVersion = '', kind = ''] = name.split(' ')
    await fc.assert(
      fc.asyncProperty(fc.array(getTexts(model), { minLength: BATCH, maxLength: BATCH }), async (batch) => {
        await Promise.all(
          batch.map(async (bytes) => {
            const inputBase64 = bytes.toString('base64')
            const row: Row = {
              about: '',
              kind,
              apiVersion,
              inputBase64,
              ...(await getOracle().judgeBytes(apiVersion, kind, bytes))
            }
            const finding = compare(row)
            if (finding.startsWith('disagrees')) {
              throw new Error(`not as Go: ${JSON.stringify({ ...row, finding, text: bytes.toString() })}`)
            }
            counts.set(finding, (counts.get(finding) ?? 0) + 1)
          })
        )
      }),
      { numRuns: Math.ceil(DOCUMENTS / documents.size / BATCH) }
    )
    expect(counts.get('agrees')).toBeGreaterThan(0)
  })
})

// -------------------------------------------------------------------------------------
// an API server
// -------------------------------------------------------------------------------------

const fieldValidations = ['Strict', 'Warn', 'Ignore'] as const

/** The server limits the total length of warnings. */
const MAX_WARNINGS = 4096

interface Endpoint {
  readonly model: SomeModel
  readonly call: (options: CreateOptions) => ApiCall<unknown>
}

const endpoints: Readonly<Record<string, Endpoint>> = {
  TokenReview: { model: TokenReview as never, call: (options) => createTokenReview(options)({ spec: {} }) },
  TokenRequest: {
    model: TokenRequest as never,
    call: (options) =>
      unwrap(createToken({ namespace: 'default', name: 'default' }, options)({ spec: { audiences: [] } }))
  },
  SelfSubjectReview: { model: SelfSubjectReview as never, call: (options) => createSelfSubjectReview(options)({}) },
  SubjectAccessReview: {
    model: SubjectAccessReview as never,
    call: (options) => createSubjectAccessReview(options)({ spec: {} })
  }
}

/** An answer of the server, as far as it tells what the server read. */
interface Answer {
  /** The strict errors of a refusal, or `undefined` if the server refused the text for another reason. */
  readonly refused: string | undefined
  readonly isUnreadable: boolean
  readonly warnings: ReadonlyArray<string>
  readonly created: Readonly<Record<string, unknown>> | undefined
}

const post = async (path: string, headers: ApiCall<unknown>['headers'], body: Uint8Array): Promise<Answer> => {
  const response = await request(getCluster())({ method: 'POST', path, headers, body, bearer: ADMIN })
  const answer = JSON.parse(response.body) as { readonly message?: string }
  const { message = '' } = response.status === 201 ? {} : answer
  const [, refused] = /: strict decoding error: ([^]*)$/.exec(message) ?? []
  return {
    refused,
    isUnreadable: refused === undefined && / cannot be handled as a |the object provided is unrecognized/.test(message),
    // it warns of other things, too
    warnings: getWarnings(getHeader(response.headers, 'warning')).filter((text) =>
      /^(unknown|duplicate) field/.test(text)
    ),
    created: response.status === 201 ? answer : undefined
  }
}

/** Returns what the server and this library make of a text. Throws if they disagree. */
const compareWithServer = async (
  { model, call }: Endpoint,
  bytes: Uint8Array,
  fieldValidation: (typeof fieldValidations)[number]
): Promise<string> => {
  const { path, headers } = call({ fieldValidation })
  const answer = await post(path, headers, bytes)
  const result = fromJsonWithWarnings(lenient(model))(bytes)
  const check = (isSame: boolean): void => {
    if (!isSame) {
      const text = Buffer.from(bytes).toString('base64')
      throw new Error(`not as the server: ${JSON.stringify({ fieldValidation, text, answer, result })}`)
    }
  }
  if (E.isLeft(result)) {
    if (answer.isUnreadable) return 'refused'
    const difference = differenceOf(result.left)
    check(!difference.startsWith('disagrees'))
    return difference
  }
  check(!answer.isUnreadable)
  const said = result.right.warnings.map(({ detail }) => detail)
  const isRefused = fieldValidation === 'Strict' && said.length > 0
  check(isRefused ? saysAsGo([said.join(', ')], [answer.refused ?? '']) : answer.refused === undefined)
  if (isRefused) return 'refused by strict errors'
  const warned = fieldValidation === 'Warn' ? Array.from(new Set(said)) : []
  check(warned.join('').length > MAX_WARNINGS || saysAsGo(warned, answer.warnings))
  if (answer.created === undefined) return 'read, and refused for what it says'
  // the answer repeats the spec
  const read = toGoForm(model.description, model.encode(result.right.value)) as typeof answer.created
  const created = withoutNilSlices(model.description, withoutNullCreation(answer.created)) as typeof answer.created
  check(isDeepStrictEqual(read['spec'], created['spec']))
  return warned.length > 0 ? 'created, with warnings' : 'created'
}

describe.skipIf(isSkipped)('generated texts that an API server reads', () => {
  const counts = new Map<string, number>()

  afterAll(() => {
    console.log('generated texts that an API server reads:', Object.fromEntries(counts))
  })

  it.each(Object.keys(endpoints))('%s: this library and the server agree', async (name) => {
    const endpoint = endpoints[name] as Endpoint
    const inputs = fc.tuple(getTexts(endpoint.model), fc.constantFrom(...fieldValidations))
    await fc.assert(
      fc.asyncProperty(fc.array(inputs, { minLength: BATCH, maxLength: BATCH }), async (batch) => {
        const findings = await Promise.all(
          batch.map(([bytes, fieldValidation]) => compareWithServer(endpoint, bytes, fieldValidation))
        )
        for (const finding of findings) counts.set(finding, (counts.get(finding) ?? 0) + 1)
      }),
      { numRuns: Math.ceil(REQUESTS / BATCH) }
    )
    expect(counts.get('created')).toBeGreaterThan(0)
  })
})
