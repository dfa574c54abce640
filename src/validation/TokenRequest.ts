/**
 * The API server's rules for a TokenRequest.
 *
 * Source: `ValidateTokenRequest`, pkg/apis/authentication/validation/validation.go of Kubernetes 1.37.
 *
 * @since 0.1.0
 */
import type { Either } from 'fp-ts/Either'
import type { NonEmptyArray } from 'fp-ts/NonEmptyArray'
import type { BoundObjectReference } from '../authentication/v1/BoundObjectReference'
import type { TokenRequest } from '../authentication/v1/TokenRequest'
import type { FieldError } from '../errors/FieldError'
import { goQuote } from '../go/quote'
import { printKey } from '../errors/FieldPath'
import type { ObjectMeta } from '../meta/v1/ObjectMeta'
import { ownFields } from '../internal/ownFields'
import { type Int64, int64 } from '../scalar'
import { goObject, goTexts, sortedEntries } from '../go/render'
import { getValidator, invalid, invalidText, notSupported, type Rules } from './rules'
import { dns1123Subdomain } from './text'

/**
 * Would the API server take this request, as far as that can be told from the request alone? Whether the service account
 * and the bound object exist, and whether names and uids match, is not looked at.
 *
 * - what kind of object is bound is not looked at either: the API server refuses references that are not to a Pod, a
 *   Secret, a Node or a webhook configuration with a 400 that names no field
 * - no lifetime stands for 3600 seconds, as in the API server
 * - where a webhook configuration is bound, an empty list of audiences is an error and shown as `[]`; the API server
 *   puts its own audiences in first, and shows those, or refuses them later
 *
 * Valid requests come back as they are.
 *
 * @example
 * import { either as E, function as F } from 'fp-ts'
 * import { TokenRequest } from 'io-ts-kubernetes/authentication/v1'
 * import { formatFieldError } from 'io-ts-kubernetes/errors'
 * import { int64 } from 'io-ts-kubernetes/scalar'
 * import { validateTokenRequest } from 'io-ts-kubernetes/validation'
 *
 * const request = TokenRequest.make({ spec: { audiences: ['vault'], expirationSeconds: int64(599) } })
 *
 * assert.deepStrictEqual(
 *   F.pipe(request, validateTokenRequest, E.mapLeft((errors) => errors.map(formatFieldError))),
 *   E.left(['spec.expirationSeconds: Invalid value: 599: may not specify a duration less than 10 minutes'])
 * )
 *
 * @category validators
 * @since 0.1.0
 */
export const validateTokenRequest: (request: TokenRequest) => Either<NonEmptyArray<FieldError>, TokenRequest> =
  /*#__PURE__*/ getValidator(tokenRequest)

/**
 * Does the request, if it names a service account, name the one in whose path it is posted? The API server asks this
 * before anything else, and says so in a Status with that `name`.
 *
 * @example
 * import { either as E, function as F } from 'fp-ts'
 * import { TokenRequest } from 'io-ts-kubernetes/authentication/v1'
 * import { formatFieldError } from 'io-ts-kubernetes/errors'
 * import { validateTokenRequestName } from 'io-ts-kubernetes/validation'
 *
 * const request = TokenRequest.make({ metadata: { name: 'other' }, spec: { audiences: [] } })
 *
 * assert.deepStrictEqual(
 *   F.pipe(request, validateTokenRequestName('build'), E.mapLeft((errors) => errors.map(formatFieldError))),
 *   E.left(['metadata.name: Invalid value: "other": must match the service account name if specified'])
 * )
 *
 * @category validators
 * @since 0.1.0
 */
export const validateTokenRequestName = (
  serviceAccount: string
): ((request: TokenRequest) => Either<NonEmptyArray<FieldError>, TokenRequest>) =>
  getValidator((request) => otherName(serviceAccount, metadataOf(request)))

/**
 * Returns the request if its `metadata.namespace` and `metadata.name`, where they are not empty, are those of the path
 * in which it is posted. The API server compares the namespaces first, and then the names; only the first difference is
 * reported. `createToken` makes this check.
 *
 * `toStatus` makes of another namespace the 400 that the API server answers, which names no field; another name is the
 * 422 of `validateTokenRequestName`.
 *
 * Source: `EnsureObjectNamespaceMatchesRequestNamespace`, k8s.io/apiserver pkg/registry/rest/meta.go.
 *
 * @example
 * import { either as E, function as F } from 'fp-ts'
 * import { TokenRequest } from 'io-ts-kubernetes/authentication/v1'
 * import { formatFieldError } from 'io-ts-kubernetes/errors'
 * import { validateTokenRequestPath } from 'io-ts-kubernetes/validation'
 *
 * const request = TokenRequest.make({ metadata: { namespace: 'consumer' }, spec: { audiences: [] } })
 *
 * assert.deepStrictEqual(
 *   F.pipe(
 *     request,
 *     validateTokenRequestPath({ namespace: 'owner', name: 'build' }),
 *     E.mapLeft((errors) => errors.map(formatFieldError))
 *   ),
 *   E.left([
 *     'metadata.namespace: Invalid value: the namespace of the provided object does not match the namespace sent on the request'
 *   ])
 * )
 *
 * @category validators
 * @since 0.1.0
 */
export const validateTokenRequestPath = (serviceAccount: {
  readonly namespace: string
  readonly name: string
}): ((request: TokenRequest) => Either<NonEmptyArray<FieldError>, TokenRequest>) => {
  const path = ownFields(serviceAccount)
  return getValidator(function* (request) {
    const metadata = metadataOf(request)
    const { namespace = '' } = metadata
    if (namespace !== '' && namespace !== path.namespace) yield otherNamespace
    else yield* otherName(path.name, metadata)
  })
}

/**
 * The error of a request in another namespace than its path's. The API server does not name the field, nor does it answer
 * 422: it is a 400 with this detail for its message.
 *
 * @internal
 */
export const otherNamespace: FieldError = {
  type: 'FieldValueInvalid',
  field: 'metadata.namespace',
  detail: 'the namespace of the provided object does not match the namespace sent on the request'
}

const metadataOf = (request: TokenRequest): ObjectMeta => ownFields(ownFields(request).metadata ?? {})

function* otherName(serviceAccount: string, { name = '' }: ObjectMeta): Rules {
  if (name !== '' && name !== serviceAccount) {
    yield invalid('metadata.name', goQuote(name), 'must match the service account name if specified')
  }
}

// -------------------------------------------------------------------------------------
// rules
// -------------------------------------------------------------------------------------

const HOUR: Int64 = /*#__PURE__*/ int64(3600)
const MIN_SECONDS = 600
const MAX_SECONDS = 2 ** 32

type Attestations = NonNullable<TokenRequest['spec']['attestations']>

function* tokenRequest(request: TokenRequest): Rules {
  const { audiences, expirationSeconds = HOUR, boundObjectRef, attestations } = ownFields(ownFields(request).spec)
  const bound = isWebhook(boundObjectRef)
  if (!bound && attestations !== undefined && Object.keys(attestations).length > 0) {
    // in the place of whatever else there is to say
    const detail = 'attestations may only be specified with a webhook bound object reference'
    yield invalid('spec.attestations', goAttestations(attestations), detail)
    return
  }
  const seconds = String(expirationSeconds)
  if (expirationSeconds < MIN_SECONDS) {
    yield invalid('spec.expirationSeconds', seconds, 'may not specify a duration less than 10 minutes')
  }
  if (expirationSeconds > MAX_SECONDS) {
    yield invalid('spec.expirationSeconds', seconds, 'may not specify a duration larger than 2^32 seconds')
  }
  if (bound) {
    if (audiences.length !== 1) {
      yield invalid('spec.audiences', goTexts(audiences), 'must be length 1 when bound to a webhook config')
    }
    yield* webhookAttestations(attestations)
  }
}

const isWebhook = (reference: BoundObjectReference = {}): boolean => {
  const { kind, apiVersion } = ownFields(reference)
  return (
    (kind === 'ValidatingWebhookConfiguration' || kind === 'MutatingWebhookConfiguration') &&
    apiVersion === 'admissionregistration.k8s.io/v1'
  )
}

const API_GROUPS = 'admissionReviewAPIGroups'

function* webhookAttestations(attestations: Attestations | undefined): Rules {
  const [first, ...others] = Object.entries(attestations ?? {})
  if (first === undefined || others.length > 0) {
    const detail = `webhook bound requests require exactly one ${API_GROUPS} attestation`
    yield invalid('spec.attestations', attestations === undefined ? 'null' : goAttestations(attestations), detail)
    return
  }
  const [key, values] = first
  const field = `spec.attestations[${printKey(key)}]`
  if (key === API_GROUPS) yield* apiGroups(field, values)
  else yield notSupported(field, goQuote(key), API_GROUPS)
}

function* apiGroups(field: string, [group, ...others]: ReadonlyArray<string>): Rules {
  if (group === undefined || others.length > 0) {
    yield invalid(field, goTexts(group === undefined ? [] : [group, ...others]), 'must specify a single value')
  } else if (group === '') {
    yield invalid(`${field}[0]`, '""', 'may not be an empty string')
  } else if (group !== '*') {
    yield* invalidText(`${field}[0]`, group, (text) =>
      dns1123Subdomain(text).map((reason) => `must specify a valid API Group: ${reason}`)
    )
  }
}

const goAttestations = (attestations: Attestations): string =>
  goObject(sortedEntries(attestations).map(([key, values]) => [key, goTexts(values)]))
