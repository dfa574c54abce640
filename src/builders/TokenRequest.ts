/**
 * Common changes of TokenRequests. Each is a call of an optic, and returns the same reference if nothing changes.
 *
 * @since 0.1.0
 */
import { pipe } from 'fp-ts/function'
import * as L from 'monocle-ts/Lens'
import { TokenRequest } from '../authentication/v1/TokenRequest'
import { getOptics } from '../optics'
import { ownFields } from '../internal/property'
import type { Int64 } from '../scalar'
import { add } from './add'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * Names an object by its name and UID. The name is in the namespace of the service account, if the object has a
 * namespace. Without a UID, the token is bound to the object that has the name when the token is issued.
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
 * Adds an audience at the end of the list, if it is not in the list yet.
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
 * Sets the requested lifetime in seconds. Validation accepts 600 to 2^32. The server may choose another lifetime.
 *
 * @category combinators
 * @since 0.1.0
 */
export const setLifetime = (seconds: Int64): ((request: TokenRequest) => TokenRequest) =>
  getOptics(TokenRequest).spec.expirationSeconds.upsert(seconds)

/**
 * Binds the token to a Pod: when the Pod is deleted, the token becomes invalid. A kubelet may only request tokens that
 * are bound to its own Pods, by name and UID.
 *
 * @category combinators
 * @since 0.1.0
 */
export const bindToPod = (pod: ObjectName): ((request: TokenRequest) => TokenRequest) => bindTo('Pod', pod)

/**
 * Binds the token to a Secret: when the Secret is deleted, the token becomes invalid.
 *
 * @category combinators
 * @since 0.1.0
 */
export const bindToSecret = (secret: ObjectName): ((request: TokenRequest) => TokenRequest) => bindTo('Secret', secret)

/**
 * Binds the token to a Node: when the Node is deleted, the token becomes invalid. Kubernetes 1.31 and later.
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
