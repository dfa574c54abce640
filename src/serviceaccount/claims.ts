/**
 * The claims of a service account's token.
 *
 * @since 0.1.0
 */
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import type { NonEmptyArray } from 'fp-ts/NonEmptyArray'
import { type Codec, json, list, map, type Model, model, number, optional, required, string } from '../codec'
import { fieldErrors } from '../errors'
import type { FieldError } from '../errors/FieldError'
import { bytesFromBase64Url, fromBase64Url } from '../internal/base64'
import { ownFields } from '../internal/property'
import { fromJson } from '../json'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * An object in the claims: the service account of the token, or an object to which the token is bound.
 *
 * @category model
 * @since 0.1.0
 */
export interface ClaimedObject {
  readonly name: string
  readonly uid?: string
}

/**
 * What a service account's token claims. Times are in milliseconds since 1970-01-01T00:00:00Z.
 *
 * Source: `Claims`, k8s.io/kubernetes pkg/serviceaccount/claims.go; RFC 7519, section 4.1.
 *
 * @category model
 * @since 0.1.0
 */
export interface Claims {
  /** `iss`: the address of the cluster that issued the token. */
  readonly issuer?: string
  /** `sub`: the username, such as `system:serviceaccount:default:build`. */
  readonly subject?: string
  /** `aud`: the audiences. The list is empty if the claim is absent. */
  readonly audiences: ReadonlyArray<string>
  /** `jti`: a unique ID of the token. Kubernetes 1.30 and later. */
  readonly id?: string
  /** `iat`: when the token was issued. */
  readonly issued?: number
  /** `nbf`: the token is not valid before this time. */
  readonly notBefore?: number
  /** `exp`: when the token expires. Tokens in Secrets do not expire. */
  readonly expires?: number
  /** `kubernetes.io.namespace`: the namespace of the service account. */
  readonly namespace?: string
  /** `kubernetes.io.serviceaccount` */
  readonly serviceAccount?: ClaimedObject
  /** `kubernetes.io.pod`: the pod that the token is bound to. */
  readonly pod?: ClaimedObject
  /** `kubernetes.io.secret`: the Secret that the token is bound to. */
  readonly secret?: ClaimedObject
  /** `kubernetes.io.node`: the node of the pod, or the node that the token is bound to. */
  readonly node?: ClaimedObject
  /** `kubernetes.io.validatingwebhookconfiguration`: the configuration that the token is bound to. Kubernetes 1.37. */
  readonly validatingWebhookConfiguration?: ClaimedObject
  /** `kubernetes.io.mutatingwebhookconfiguration`: the configuration that the token is bound to. Kubernetes 1.37. */
  readonly mutatingWebhookConfiguration?: ClaimedObject
  /** `kubernetes.io.attestations`: what the API server attests about the bearer, by key. Kubernetes 1.37. */
  readonly attestations?: Readonly<Record<string, ReadonlyArray<string>>>
  /**
   * `kubernetes.io.warnafter`: the API server counts later uses of the token as stale. It is in tokens whose lifetime
   * the server extended to a year (`--service-account-extend-token-expiration`).
   */
  readonly warnAfter?: number
}

// -------------------------------------------------------------------------------------
// the claims that are read
// -------------------------------------------------------------------------------------

// Other claims are ignored, and a map is read as JSON, since its keys would be in the path of an error. So no part of the
// token can get into an error.

interface KubernetesClaims {
  readonly namespace?: string
  readonly serviceaccount?: ClaimedObject
  readonly pod?: ClaimedObject
  readonly secret?: ClaimedObject
  readonly node?: ClaimedObject
  readonly validatingwebhookconfiguration?: ClaimedObject
  readonly mutatingwebhookconfiguration?: ClaimedObject
  readonly attestations?: typeof json._A
  readonly warnafter?: number
}

interface TokenClaims {
  readonly iss?: string
  readonly sub?: string
  readonly aud?: typeof json._A
  readonly jti?: string
  readonly iat?: number
  readonly nbf?: number
  readonly exp?: number
  readonly 'kubernetes.io'?: KubernetesClaims
}

const ClaimedObject: Model<ClaimedObject> = /*#__PURE__*/ model<ClaimedObject>('ClaimedObject', {
  name: required(string),
  uid: optional(string)
})

const TokenClaims: Model<TokenClaims> = /*#__PURE__*/ model<TokenClaims>('TokenClaims', {
  iss: optional(string),
  sub: optional(string),
  aud: optional(json),
  jti: optional(string),
  iat: optional(number),
  nbf: optional(number),
  exp: optional(number),
  'kubernetes.io': optional(
    model<KubernetesClaims>('KubernetesClaims', {
      namespace: optional(string),
      serviceaccount: optional(ClaimedObject),
      pod: optional(ClaimedObject),
      secret: optional(ClaimedObject),
      node: optional(ClaimedObject),
      validatingwebhookconfiguration: optional(ClaimedObject),
      mutatingwebhookconfiguration: optional(ClaimedObject),
      attestations: optional(json),
      warnafter: optional(number)
    })
  )
})

const Attestations: Codec<NonNullable<Claims['attestations']>> = /*#__PURE__*/ map(/*#__PURE__*/ list(string))

interface ExpiryClaim {
  readonly exp?: typeof json._A
}

const ExpiryClaim: Model<ExpiryClaim> = /*#__PURE__*/ model<ExpiryClaim>('ExpiryClaim', { exp: optional(json) })

// -------------------------------------------------------------------------------------
// destructors
// -------------------------------------------------------------------------------------

/**
 * Returns what a service account's token claims, **without checking its signature**: anyone can write such a token.
 * Use it for a token that you requested or read from your own file: to find out when it expires, or what it is bound
 * to. To find out who sent you a token, post a TokenReview.
 *
 * Left if the token is not a JSON Web Token, or if a claim has a wrong type. Never throws. No Left contains a part of
 * the token.
 *
 * @example
 * import { either as E } from 'fp-ts'
 * import { unverifiedClaims } from 'io-ts-kubernetes/serviceaccount'
 *
 * const payload = 'eyJzdWIiOiJzeXN0ZW06c2VydmljZWFjY291bnQ6ZGVmYXVsdDpidWlsZCIsImF1ZCI6WyJ2YXVsdCJdLCJleHAiOjE3MDUzMTUyMDB9'
 *
 * assert.deepStrictEqual(
 *   unverifiedClaims(`e30.${payload}.c2lnbmF0dXJl`),
 *   E.right({
 *     subject: 'system:serviceaccount:default:build',
 *     audiences: ['vault'],
 *     expires: Date.parse('2024-01-15T10:40:00Z')
 *   })
 * )
 * assert.deepStrictEqual(
 *   unverifiedClaims('s3cr3t'),
 *   E.left([{ type: 'FieldValueInvalid', field: '', detail: 'the token is not a JSON Web Token' }])
 * )
 *
 * @category destructors
 * @since 0.1.0
 */
export const unverifiedClaims = (token: string): E.Either<NonEmptyArray<FieldError>, Claims> => {
  const payload = payloadOf(token)
  const text = payload === undefined ? undefined : fromBase64Url(payload)
  return text === undefined
    ? invalid('', 'the token is not a JSON Web Token')
    : pipe(
        fromJson(TokenClaims)(text),
        // a Left of io-ts is never empty
        E.mapLeft((errors) => fieldErrors(errors).map(sayToken) as NonEmptyArray<FieldError>),
        E.chain(toClaims)
      )
}

/**
 * Returns the expiration time that a token of any issuer claims, in milliseconds since 1970-01-01T00:00:00Z. It is
 * Infinity for a token without the claim, or that is not a JSON Web Token, and 0 if the claim is not a number. Other
 * claims do not matter.
 *
 * @internal
 */
export const claimedExpiry = (token: string): number =>
  pipe(
    readExpiry(token),
    E.fromNullable(undefined),
    E.chainW(fromJson(ExpiryClaim)),
    E.match(
      () => Infinity,
      (claims) => {
        const { exp } = ownFields(claims)
        return exp === undefined ? Infinity : typeof exp === 'number' ? exp * 1_000 : 0
      }
    )
  )

/**
 * Returns the JSON text of the claims with one character for each byte: Go reads strings that are not UTF-8, and they do
 * not matter here. API servers read a token up to its first space, and ignore other white space in it.
 *
 * Source: `AuthenticateRequest`, k8s.io/apiserver pkg/authentication/request/bearertoken/bearertoken.go; `stripWhitespace`
 * of go-jose.
 */
const readExpiry = (token: unknown): string | undefined => {
  const payload = typeof token === 'string' ? payloadOf(token.replace(/ [^]*/, '').replace(SPACE, '')) : undefined
  return payload === undefined ? undefined : bytesFromBase64Url(payload)
}

/** In Go, U+0085 is white space too. */
const SPACE = /[\s\x85]/g

/** Returns the second part of a token, or `undefined` if it is not a JSON Web Token. */
const payloadOf = (token: unknown): string | undefined => (typeof token === 'string' ? JWT.exec(token)?.[1] : undefined)

const JWT = /^[\w-]+\.([\w-]+)\.[\w-]*$/

const invalid = (field: string, detail: string): E.Either<NonEmptyArray<FieldError>, never> =>
  E.left([{ type: 'FieldValueInvalid', field, detail }])

/** Names the claims in the error for text that is not JSON: the only `FieldValueInvalid` of the whole document. */
const sayToken = (error: FieldError): FieldError =>
  error.type === 'FieldValueInvalid' && error.field === ''
    ? { ...error, detail: 'the claims of the token are not valid JSON' }
    : error

const toClaims = (decoded: TokenClaims): E.Either<NonEmptyArray<FieldError>, Claims> => {
  const { iss, sub, aud = [], jti, iat, nbf, exp, 'kubernetes.io': kubernetes = {} } = ownFields(decoded)
  const own = ownFields(kubernetes)
  const { namespace, serviceaccount, pod, secret, node, warnafter, attestations } = own
  const attested = Attestations.decode(attestations ?? {})
  const audiences: ReadonlyArray<unknown> | undefined =
    typeof aud === 'string' ? [aud] : Array.isArray(aud) ? aud : undefined
  if (!isStrings(audiences)) return invalid('aud', 'expected a string or an array of strings')
  if (E.isLeft(attested)) {
    return invalid('kubernetes.io.attestations', 'expected an object whose values are arrays of strings')
  }
  return E.right({
    ...present('issuer', iss),
    ...present('subject', sub),
    audiences,
    ...present('id', jti),
    ...present('issued', toMillis(iat)),
    ...present('notBefore', toMillis(nbf)),
    ...present('expires', toMillis(exp)),
    ...present('namespace', namespace),
    ...present('serviceAccount', serviceaccount),
    ...present('pod', pod),
    ...present('secret', secret),
    ...present('node', node),
    ...present('validatingWebhookConfiguration', own.validatingwebhookconfiguration),
    ...present('mutatingWebhookConfiguration', own.mutatingwebhookconfiguration),
    ...present('attestations', attestations === undefined ? undefined : attested.right),
    ...present('warnAfter', toMillis(warnafter))
  })
}

const isStrings = (u: ReadonlyArray<unknown> | undefined): u is ReadonlyArray<string> =>
  u !== undefined && u.every((item) => typeof item === 'string')

const toMillis = (seconds: number | undefined): number | undefined =>
  seconds === undefined ? undefined : seconds * 1_000

const present = <K extends keyof Claims>(key: K, value: Claims[K] | undefined): Partial<Pick<Claims, K>> =>
  // the property `key` of Claims
  (value === undefined ? {} : { [key]: value }) as Partial<Pick<Claims, K>>
