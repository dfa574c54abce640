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
import { ownFields } from '../internal/property'
import { type Int64, int64 } from '../scalar'
import { toGoJsonObject, toGoJsonStrings, sortedEntries } from '../go/render'
import { getValidator, invalid, invalidText, notSupported, type Rules } from './rules'
import { dns1123Subdomain } from './text'

/**
 * Returns the request if it is valid by itself, otherwise the errors that the API server would report. It does not
 * check whether the service account and the bound object exist, or whether names and UIDs match.
 *
 * - The kind of the bound object is not checked. For a reference to another kind than a Pod, a Secret, a Node or a
 *   webhook configuration, the API server answers 400 without a field
 * - As in the API server, the default lifetime is 3600 seconds
 * - If a webhook configuration is bound, an empty list of audiences is an error that shows `[]`. The API server first
 *   fills in its own audiences, then shows those or refuses them later
 *
 * Valid requests are returned unchanged.
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
 * Returns the request if its `metadata.name` is empty or is the name of the service account in the path. The API server
 * checks this before anything else, and reports it in a Status with that `name`.
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
 * Returns the request if its `metadata.namespace` and `metadata.name` are each empty or equal to those of the path. The
 * API server compares the namespaces first and then the names, and reports only the first difference. `createToken`
 * makes this check.
 *
 * For another namespace, `toStatus` returns the 400 that the API server answers, which names no field. For another
 * name, it returns the 422 of `validateTokenRequestName`.
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
 * The error for another namespace than that of the path. The API server does not answer it with a 422 that names the
 * field, but with a 400 that has this detail as its message.
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
    // the API server reports only this error
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
      yield invalid('spec.audiences', toGoJsonStrings(audiences), 'must be length 1 when bound to a webhook config')
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
    yield invalid(field, toGoJsonStrings(group === undefined ? [] : [group, ...others]), 'must specify a single value')
  } else if (group === '') {
    yield invalid(`${field}[0]`, '""', 'may not be an empty string')
  } else if (group !== '*') {
    yield* invalidText(`${field}[0]`, group, (text) =>
      dns1123Subdomain(text).map((reason) => `must specify a valid API Group: ${reason}`)
    )
  }
}

const goAttestations = (attestations: Attestations): string =>
  toGoJsonObject(sortedEntries(attestations).map(([key, values]) => [key, toGoJsonStrings(values)]))
