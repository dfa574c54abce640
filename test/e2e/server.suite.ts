// Compares generated requests with a real API server: the library predicts the answer of the server.
import { isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { SelfSubjectReview, TokenRequest, TokenReview } from 'io-ts-kubernetes/authentication/v1'
import {
  LocalSubjectAccessReview,
  SelfSubjectAccessReview,
  SubjectAccessReview,
  type SubjectAccessReviewSpec
} from 'io-ts-kubernetes/authorization/v1'
import { lenient, type Model, strict } from 'io-ts-kubernetes/codec'
import { type FieldError, fieldErrors } from 'io-ts-kubernetes/errors'
import { fromJson, toJson } from 'io-ts-kubernetes/json'
import { type ObjectMeta, Status } from 'io-ts-kubernetes/meta/v1'
import {
  type ApiCall,
  type CreateOptions,
  createLocalSubjectAccessReview,
  createSelfSubjectAccessReview,
  createSelfSubjectReview,
  createSubjectAccessReview,
  createToken,
  createTokenReview
} from 'io-ts-kubernetes/request'
import { int32, int64 } from 'io-ts-kubernetes/scalar'
import {
  toStatus,
  validateTokenRequest,
  validateTokenRequestName,
  validateTokenReview
} from 'io-ts-kubernetes/validation'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { toWellFormed } from '../../src/go/quote'
import { toGoForm, withoutNilSlices, withoutNullCreation } from '../support/goForm'
import { accessEndpoint, accessStatus, withoutManagedFields } from '../support/access'
import type { SomeModel } from '../support/models'
import * as validation from '../validation/arbitraries'
import { explain, type Row, strictErrors, UNEXPLAINED } from '../wire/compare'
import { type Difference, differences } from '../wire/differences'
import { ADMIN, AUDIENCES } from './cluster/Cluster'
import { createNode, createSecret, createServiceAccount } from './cluster/objects'
import { request } from './cluster/request'
import { getDocuments, ofRelease } from './documents'
import { unwrap } from '../support/unwrap'
import { getCluster, isSkipped } from './running'

/** The number of requests for each endpoint of tokens; three times as many about access. E2E_REQUESTS overrides it. */
const REQUESTS = Number(process.env['E2E_REQUESTS'] ?? 1_000)

const ACCOUNT = 'oracle'

// -------------------------------------------------------------------------------------
// predictions
// -------------------------------------------------------------------------------------

interface Refused {
  readonly _tag: 'Refused'
  readonly status: Status
}

/** The answer of the server, as far as the request alone determines it. */
type Foretold<A> =
  | Refused
  /** Whatever it makes of the object that the token shall be bound to, or of the uid of the account. */
  | { readonly _tag: 'DependsOnObjects' }
  /** Made, with these parts in the answer, which has others too. */
  | { readonly _tag: 'Created'; readonly parts: (answer: A) => Partial<A> }

interface Endpoint<A> {
  readonly model: Model<A>
  readonly call: (options: CreateOptions) => ApiCall<A>
  readonly documents: fc.Arbitrary<string>
  /** Of a request that was read. */
  readonly foretell: (value: A) => Foretold<A>
  /** Removes the parts of an answer that the request does not determine. */
  readonly normalize?: (body: string) => string
  /** Removes the parts of a refusal that depend on the release, from the answer and from the prediction. */
  readonly compared?: (refusal: Status) => object
}

type Explains = (difference: Difference) => boolean | undefined

const badRequest = (message: string): Refused => ({
  _tag: 'Refused',
  status: Status.make({ metadata: {}, status: 'Failure', message, reason: 'BadRequest', code: int32(400) })
})

const invalid = (kind: string, name: string, errors: ReadonlyArray<FieldError>): Refused => ({
  _tag: 'Refused',
  status: toStatus({ kind, group: 'authentication.k8s.io', name })(errors)
})

const tokenRequest: Endpoint<TokenRequest> = {
  model: TokenRequest,
  call: (options) =>
    unwrap(
      createToken({ namespace: 'default', name: ACCOUNT }, options)(TokenRequest.make({ spec: { audiences: [] } }))
    ),
  documents: fc.oneof(
    {
      weight: 2,
      arbitrary: getDocuments(TokenRequest, {
        overrides: {
          // what is refused for these tells nothing of the rest
          metadata: {
            name: fc.constantFrom('', ACCOUNT, ACCOUNT, 'other'),
            namespace: fc.constantFrom('', 'default', 'default', 'default', 'other'),
            uid: fc.constantFrom('', '', '', 'u')
          },
          spec: {
            expirationSeconds: fc.constantFrom(int64(0), int64(599), int64(600), int64(3600), int64(4294967297)),
            boundObjectRef: {
              kind: fc.constantFrom('Secret', 'Node', 'Pod', 'ValidatingWebhookConfiguration'),
              apiVersion: fc.constantFrom('v1', 'v1', 'admissionregistration.k8s.io/v1'),
              name: fc.constantFrom('oracle-tie', 'oracle-tie', 'nothing'),
              uid: fc.constantFrom('', '', 'u')
            }
          }
        }
      })
    },
    { weight: 1, arbitrary: validation.tokenRequest.map(toJson(TokenRequest)) }
  ),
  foretell: (value) => {
    const { metadata: { namespace = '', uid = '', ...metadata } = {}, spec } = value
    if (namespace !== '' && namespace !== 'default') {
      return badRequest('the namespace of the provided object does not match the namespace sent on the request')
    }
    const named = validateTokenRequestName(ACCOUNT)(value)
    if (E.isLeft(named)) return invalid('TokenRequest', ACCOUNT, named.left)
    // before, it was not looked at
    if (uid !== '' && getCluster().minor >= 34) return { _tag: 'DependsOnObjects' }
    const { audiences, expirationSeconds = int64(3600), ...others } = spec
    const filled = { ...others, audiences: audiences.length === 0 ? AUDIENCES : audiences, expirationSeconds }
    const validated = validateTokenRequest({ ...value, spec: filled })
    if (E.isLeft(validated)) return invalid('TokenRequest', '', validated.left)
    if (spec.boundObjectRef !== undefined) return { _tag: 'DependsOnObjects' }
    const { labels = {}, annotations = {} } = metadata
    return {
      _tag: 'Created',
      parts: (answer) => ({ metadata: { ...answer.metadata, labels, annotations }, spec: filled })
    }
  }
}

const tokenReview: Endpoint<TokenReview> = {
  model: TokenReview,
  call: (options) => createTokenReview(options)(TokenReview.make({ spec: {} })),
  documents: getDocuments(TokenReview),
  foretell: (value) => {
    const validated = validateTokenReview(value)
    return E.isLeft(validated)
      ? invalid('TokenReview', '', validated.left)
      : { _tag: 'Created', parts: () => ({ spec: value.spec }) }
  }
}

const selfSubjectReview: Endpoint<SelfSubjectReview> = {
  model: SelfSubjectReview,
  call: (options) => createSelfSubjectReview(options)({}),
  documents: getDocuments(SelfSubjectReview),
  foretell: () => ({
    _tag: 'Created',
    parts: () => ({
      status: { userInfo: { username: 'admin', uid: '1', groups: ['system:masters', 'system:authenticated'] } }
    })
  })
}

const selectorRequirement = fc.record(
  {
    key: fc.constantFrom('', 'a', 'example.com/a', '/a', 'A_b', 'é', 'x'.repeat(64)),
    operator: fc.constantFrom('In', 'NotIn', 'Exists', 'DoesNotExist', 'Later', ''),
    values: fc.array(fc.constantFrom('', 'b', '-', 'x'.repeat(64), '<&>'), { maxLength: 2 })
  },
  { requiredKeys: ['key', 'operator'] }
)

const selector = fc.record(
  {
    rawSelector: fc.constantFrom('', 'a=b', '!!', '"'),
    requirements: fc.array(selectorRequirement, { maxLength: 2 })
  },
  { requiredKeys: [] }
)

/** Arbitrary questions about access. Many are valid. */
const accessSpec: fc.Arbitrary<SubjectAccessReviewSpec> = fc.record(
  {
    resourceAttributes: fc.record(
      {
        namespace: fc.constantFrom('', 'default', 'default', 'other', '"'),
        verb: fc.constantFrom('get', 'list', '*'),
        group: fc.constantFrom('', 'apps'),
        resource: fc.constantFrom('pods', 'secrets'),
        fieldSelector: selector,
        labelSelector: selector
      },
      { requiredKeys: [] }
    ),
    nonResourceAttributes: fc.record({ path: fc.string(), verb: fc.constantFrom('get', '') }, { requiredKeys: [] }),
    user: fc.constantFrom('', 'jane', 'nobody'),
    groups: fc.array(fc.constantFrom('', 'g', 'system:masters'), { maxLength: 2 }),
    extra: fc.dictionary(fc.string(), fc.array(fc.string(), { maxLength: 2 }), { maxKeys: 2, noNullPrototype: true }),
    uid: fc.string()
  },
  { requiredKeys: [] }
)

const accessMetadata = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<ObjectMeta>({}, { namespace: 'default' }, { uid: 'u' }, { labels: {} }) },
  { weight: 1, arbitrary: validation.objectMeta }
)

interface AccessReview {
  readonly metadata?: ObjectMeta
  readonly spec: SubjectAccessReviewSpec
}

const ONE_OF_TWO = 'exactly one of nonResourceAttributes or resourceAttributes must be specified'

/** Returns the errors as the release under test writes them: 1.32 has other words for both or neither attributes. */
const inWordsOfRelease =
  (spec: SubjectAccessReviewSpec) =>
  (error: FieldError): FieldError => {
    const { field, detail = '' } = error
    if (getCluster().minor >= 37 || field !== 'spec' || !detail.endsWith(ONE_OF_TWO)) return error
    return spec.nonResourceAttributes === undefined
      ? { ...error, field: 'spec.resourceAttributes' }
      : {
          ...error,
          field: 'spec.nonResourceAttributes',
          detail: detail.replace(ONE_OF_TWO, 'cannot be specified in combination with resourceAttributes')
        }
  }

/**
 * 1.32 shows values as Go prints structs. They are not compared; types, fields and words are. It calls the bytes of a
 * label characters.
 */
const withoutValues = (refusal: Status): object => ({
  ...refusal,
  message: '',
  details: {
    ...refusal.details,
    causes: refusal.details?.causes?.map(({ message = '', ...cause }) => ({
      ...cause,
      message: message.slice(message.lastIndexOf(': ') + 2).replace(/ characters$/, ' bytes')
    }))
  }
})

const access = <A extends AccessReview>(model: Model<A>, call: Endpoint<A>['call']): Endpoint<A> => ({
  model,
  call,
  normalize: withoutManagedFields,
  compared: (refusal) => (getCluster().minor >= 37 ? refusal : withoutValues(refusal)),
  documents: fc.oneof(
    { weight: 1, arbitrary: getDocuments(model) },
    {
      weight: 2,
      arbitrary: fc
        .record({ metadata: accessMetadata, spec: accessSpec })
        // a question about oneself then has unknown fields
        .map((review) => toWellFormed(JSON.stringify(review)))
    }
  ),
  foretell: (value) => {
    const errors = accessEndpoint(call({}).path)?.foretell(toJson(model)(value)) ?? []
    return errors.length > 0
      ? { _tag: 'Refused', status: accessStatus(errors.map(inWordsOfRelease(value.spec))) }
      : { _tag: 'Created', parts: () => ({ spec: value.spec }) as Partial<A> }
  }
})

// -------------------------------------------------------------------------------------
// comparison
// -------------------------------------------------------------------------------------

const fieldValidations = ['Strict', 'Warn', 'Ignore'] as const

type FieldValidation = (typeof fieldValidations)[number]

/** The result of a request that the server could decode: a refusal, or an object with warnings. */
interface Outcome {
  readonly code: number
  readonly body: unknown
  readonly warnings: ReadonlyArray<string>
}

/** The codes of the server for requests that depend on other objects. */
const OF_OBJECTS: ReadonlyArray<number> = [201, 400, 403, 404, 409]

/** The server limits the total length of warnings. */
const MAX_WARNINGS = 4096

const toWarnings = (texts: ReadonlyArray<string>): ReadonlyArray<string> => {
  const unknown = texts.filter((text) => text.startsWith('unknown field'))
  return unknown.join('').length > MAX_WARNINGS ? ['too long'] : Array.from(new Set(unknown))
}

/** Posts a request: the status, and the deliberate differences that explain an answer other than the predicted one. */
const makeComparison = <A extends object>({
  model,
  call,
  foretell,
  normalize = (body) => body,
  compared = (refusal) => refusal
}: Endpoint<A>) => {
  const { name, description } = model
  const some = model as unknown as SomeModel
  const [forgiving, strictest] = [lenient(model), strict(lenient(some))]

  const foretellOutcome = (
    validation: FieldValidation,
    input: string,
    value: A,
    answer: A | undefined
  ): Outcome | undefined => {
    const unknown = unwrap(E.fromNullable('not read')(strictErrors(strictest, input)))
    const said = `${name} in version "v1" cannot be handled as a ${name}: strict decoding error: ${unknown.join(', ')}`
    const foretold = validation === 'Strict' && unknown.length > 0 ? badRequest(said) : foretell(value)
    switch (foretold._tag) {
      case 'DependsOnObjects':
        return undefined
      case 'Refused':
        return { code: foretold.status.code ?? 0, body: Status.encode(foretold.status), warnings: [] }
      case 'Created':
        return {
          code: 201,
          // the answer, with the encoded request in it, must equal the answer
          body:
            answer === undefined ? null : toGoForm(description, model.encode({ ...answer, ...foretold.parts(answer) })),
          warnings: validation === 'Warn' ? toWarnings(unknown) : []
        }
    }
  }

  const isSame = (actual: Outcome, foretold: Outcome): boolean =>
    actual.code === 422 && foretold.code === 422
      ? isDeepStrictEqual(compared(actual.body as Status), compared(foretold.body as Status))
      : isDeepStrictEqual(actual, foretold)

  return async (input: string, validation: FieldValidation): Promise<ReadonlyArray<string | number>> => {
    const { path, headers, read } = call({ fieldValidation: validation })
    const response = await request(getCluster())({ method: 'POST', path, headers, body: input, bearer: ADMIN })
    const answer = read(response)
    const written: unknown = JSON.parse(normalize(response.body))
    const message = E.isLeft(answer) && answer.left._tag === 'ApiStatus' ? (answer.left.status.message ?? '') : ''
    const isStrict = message.includes(': strict decoding error: ')
    const accept = isStrict || !/ cannot be handled as a |the object provided is unrecognized/.test(message)
    const output = response.status === 201 ? response.body : null
    const row: Row = { kind: name, input, accept, output, error: message, strictErrors: [message] }
    /** Returns the first difference that explains the answer. Throws if there is none. */
    const find = (explains: Explains, foretold: unknown): string => {
      const found = differences.find((difference) => explains(difference) === true)
      if (found === undefined) throw new Error(`not as foretold: ${JSON.stringify({ foretold, response })}`)
      return found.id
    }

    const decoded = fromJson(forgiving)(input)
    if (E.isLeft(decoded)) {
      const errors = accept ? fieldErrors(decoded.left) : []
      return [response.status, ...errors.map((error) => find(({ refuses }) => refuses?.(error, row), error))]
    }
    if (!accept) return [response.status, find(({ accepts }) => accepts?.(row), decoded)]

    // every answer decodes, and encodes to the same JSON
    const answered = response.status === 201 ? some : (Status as unknown as SomeModel)
    const readAgain: Row = { ...row, kind: answered.name, input: response.body, accept: true, output: response.body }
    const again = explain(answered, readAgain)
    if (again.includes(UNEXPLAINED)) throw new Error(`not written back: ${response.body}`)

    const actual: Outcome = E.isRight(answer)
      ? {
          code: response.status,
          body: withoutNilSlices(description, withoutNullCreation(written)),
          warnings: toWarnings(answer.right.warnings)
        }
      : { code: response.status, body: written, warnings: [] }
    const foretold = foretellOutcome(
      validation,
      input,
      decoded.right,
      E.isRight(answer) ? answer.right.value : undefined
    )
    const isForetold = foretold === undefined ? OF_OBJECTS.includes(actual.code) : isSame(actual, foretold)
    if (isForetold) return [response.status, ...again]
    const explains: Explains = ({ changes, reports }) =>
      changes?.(row, foretold?.body ?? null, actual.body) === true ||
      reports?.(row, strictErrors(strictest, input) ?? []) === true
    return [response.status, ...again, find(explains, foretold)]
  }
}

// -------------------------------------------------------------------------------------
// the tests
// -------------------------------------------------------------------------------------

describe.skipIf(isSkipped)('generated requests', () => {
  const counts = new Map<string | number, number>()
  const count = (what: string | number): void => void counts.set(what, (counts.get(what) ?? 0) + 1)

  beforeAll(async () => {
    await createServiceAccount(getCluster(), ACCOUNT)
    await createSecret(getCluster(), 'oracle-tie')
    await createNode(getCluster(), 'oracle-tie')
  })

  afterAll(() => {
    console.log('generated requests, by status, and by deliberate difference:', Object.fromEntries(counts))
  })

  const isAnsweredAsForetold = async <A extends object>(endpoint: Endpoint<A>, numRuns = REQUESTS): Promise<void> => {
    const compare = makeComparison(endpoint)
    const inputs = ofRelease(getCluster().minor, endpoint.documents)
    await fc.assert(
      fc.asyncProperty(inputs, fc.constantFrom(...fieldValidations), async (input, validation) => {
        for (const what of new Set(await compare(input, validation))) count(what)
      }),
      { numRuns }
    )
  }

  it('for tokens are answered as predicted', () => isAnsweredAsForetold(tokenRequest))
  it('to review tokens are answered as predicted', () => isAnsweredAsForetold(tokenReview))
  it('for the sender are answered as predicted', () => isAnsweredAsForetold(selfSubjectReview))
  it('about access are answered as predicted', () =>
    isAnsweredAsForetold(
      access(SubjectAccessReview, (options) => createSubjectAccessReview(options)({ spec: {} })),
      3 * REQUESTS
    ))
  it('about access in a namespace are answered as predicted', () =>
    isAnsweredAsForetold(
      access(LocalSubjectAccessReview, (options) =>
        unwrap(
          createLocalSubjectAccessReview({ namespace: 'default' }, options)(LocalSubjectAccessReview.make({ spec: {} }))
        )
      )
    ))
  it('about the sender’s access are answered as predicted', () =>
    isAnsweredAsForetold(
      access(SelfSubjectAccessReview, (options) => createSelfSubjectAccessReview(options)({ spec: {} }))
    ))
})
