/**
 * The common jobs on a request for a token. Each is an optic away, and gives the same reference where nothing changes.
 *
 * @since 0.1.0
 */
import { pipe } from 'fp-ts/function'
import * as L from 'monocle-ts/Lens'
import { TokenRequest } from '../authentication/v1/TokenRequest'
import { getOptics } from '../optics'
import { ownFields } from '../internal/ownFields'
import type { Int64 } from '../scalar'
import { add } from './add'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * Which object: its name, in the namespace of the service account if it has one, and its UID. Without the UID it is
 * whatever has the name when the token is issued.
 *
 * @category model
 * @since 0.1.0
 */
export interface ObjectName {
  readonly name: string
  readonly uid?: string
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * The token shall be for one audience more, after those that are there.
 *
 * @example
 * import { function as F } from 'fp-ts'
 * import { TokenRequest } from 'io-ts-kubernetes/authentication/v1'
 * import { addAudience, bindToPod, setLifetime } from 'io-ts-kubernetes/builders'
 * import { int64 } from 'io-ts-kubernetes/scalar'
 *
 * assert.deepStrictEqual(
 *   F.pipe(
 *     TokenRequest.make({ spec: { audiences: [] } }),
 *     addAudience('vault'),
 *     bindToPod({ name: 'runner', uid: '4c7d' }),
 *     setLifetime(int64(600))
 *   ),
 *   {
 *     kind: 'TokenRequest',
 *     apiVersion: 'authentication.k8s.io/v1',
 *     spec: {
 *       audiences: ['vault'],
 *       boundObjectRef: { kind: 'Pod', apiVersion: 'v1', name: 'runner', uid: '4c7d' },
 *       expirationSeconds: 600
 *     }
 *   }
 * )
 *
 * @category combinators
 * @since 0.1.0
 */
export const addAudience = (audience: string): ((request: TokenRequest) => TokenRequest) =>
  L.modify(add(audience))(getOptics(TokenRequest).spec.audiences)

/**
 * The token shall be good for that many seconds: 600 to 2^32 pass validation. The server may issue another one.
 *
 * @category combinators
 * @since 0.1.0
 */
export const setLifetime = (seconds: Int64): ((request: TokenRequest) => TokenRequest) =>
  getOptics(TokenRequest).spec.expirationSeconds.upsert(seconds)

/**
 * The token shall end with a Pod. A kubelet may only ask for tokens that are bound to its own Pods, by name and UID.
 *
 * @category combinators
 * @since 0.1.0
 */
export const bindToPod = (pod: ObjectName): ((request: TokenRequest) => TokenRequest) => bindTo('Pod', pod)

/**
 * The token shall end with a Secret.
 *
 * @category combinators
 * @since 0.1.0
 */
export const bindToSecret = (secret: ObjectName): ((request: TokenRequest) => TokenRequest) => bindTo('Secret', secret)

/**
 * The token shall end with a Node. Kubernetes 1.31 and later.
 *
 * @category combinators
 * @since 0.1.0
 */
export const bindToNode = (node: ObjectName): ((request: TokenRequest) => TokenRequest) => bindTo('Node', node)

const bindTo =
  (kind: string, object: ObjectName) =>
  (request: TokenRequest): TokenRequest => {
    const { name, uid } = ownFields(object)
    const ref = getOptics(TokenRequest).spec.boundObjectRef
    return pipe(
      request,
      ref.kind.upsert(kind),
      ref.apiVersion.upsert('v1'),
      ref.name.upsert(name),
      uid === undefined ? ref.uid.remove : ref.uid.upsert(uid)
    )
  }
