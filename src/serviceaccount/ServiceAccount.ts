/**
 * The service account of a user.
 *
 * @since 0.1.0
 */
import { flow } from 'fp-ts/function'
import * as O from 'fp-ts/Option'
import type * as t from 'io-ts'
import type { Prism } from 'monocle-ts/Prism'
import type { UserInfo } from '../authentication/v1/UserInfo'
import { ownFields } from '../internal/property'
import { dns1123Label, dns1123Subdomain } from '../validation/text'
import { readFacts, readRest, writeFacts } from './facts'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * The data about a service account that a `UserInfo` contains.
 *
 * Source: `MakeUsername`, `MakeGroupNames` and `ServiceAccountInfo`, k8s.io/apiserver pkg/authentication/serviceaccount.
 *
 * @category model
 * @since 0.1.0
 */
export interface ServiceAccountFields {
  /** Namespace of the service account: a DNS label, as in RFC 1123. */
  readonly namespace: string
  /** Name of the service account: a DNS subdomain, as in RFC 1123. */
  readonly name: string
  /** UID of the service account. */
  readonly uid?: string
  /** The pod that the token is bound to. */
  readonly pod?: { readonly name: string; readonly uid: string }
  /** The node on which this pod runs, or to which the token is bound. Kubernetes 1.30 and later. */
  readonly node?: { readonly name: string; readonly uid?: string }
  /** Identifies the token in audit logs: `JTI=` and the token's `jti`. Kubernetes 1.30 and later. */
  readonly credentialId?: string
  /** All groups of the user, in their order. */
  readonly groups?: ReadonlyArray<string>
  /** The other entries of the user's `extra`. */
  readonly extra?: Readonly<Record<string, ReadonlyArray<string>>>
}

/**
 * @category model
 * @since 0.1.0
 */
export interface ServiceAccountBrand {
  readonly ServiceAccount: unique symbol
}

/**
 * A service account with a valid namespace and name. `extra` does not repeat `pod`, `node` or `credentialId`.
 *
 * @category model
 * @since 0.1.0
 */
export type ServiceAccount = t.Branded<ServiceAccountFields, ServiceAccountBrand>

// -------------------------------------------------------------------------------------
// the user
// -------------------------------------------------------------------------------------

const USERNAME = /^system:serviceaccount:([^:]*):([^:]*)$/

const getOption = (user: UserInfo): O.Option<ServiceAccount> => {
  const { username = '', uid, groups, extra } = ownFields(user)
  const [, namespace = '', name = ''] = USERNAME.exec(username) ?? []
  if (dns1123Label(namespace).length > 0 || dns1123Subdomain(name).length > 0) return O.none
  const facts = readFacts(extra ?? {})
  const fields: ServiceAccountFields = {
    namespace,
    name,
    ...(uid === undefined ? {} : { uid }),
    ...facts,
    ...(groups === undefined ? {} : { groups }),
    ...(extra === undefined ? {} : readRest(extra, facts))
  }
  // namespace and name were checked, and readRest removed the facts from `extra`
  return O.some(fields as ServiceAccount)
}

const toUserInfo = (fields: ServiceAccountFields): UserInfo => {
  const { namespace, name, uid, groups, extra, ...facts } = ownFields(fields)
  const written = writeFacts(facts)
  return {
    username: `system:serviceaccount:${namespace}:${name}`,
    ...(uid === undefined ? {} : { uid }),
    ...(groups === undefined ? {} : { groups }),
    ...(extra === undefined && Object.keys(written).length === 0 ? {} : { extra: { ...extra, ...written } })
  }
}

/** Adds the groups to which every service account belongs, unless groups are given. */
const withGroups = (fields: ServiceAccountFields): ServiceAccountFields => {
  const { namespace, groups } = ownFields(fields)
  return {
    ...fields,
    groups: groups ?? ['system:serviceaccounts', `system:serviceaccounts:${namespace}`, 'system:authenticated']
  }
}

// -------------------------------------------------------------------------------------
// optics
// -------------------------------------------------------------------------------------

/**
 * Functions of service accounts.
 *
 * - `make` returns a service account with the given fields, or `none` if its namespace or name is invalid. If no groups
 *   are given, it has the groups that an API server assigns
 * - `fromUserInfo` is a `Prism` from a user to its service account. A user is a service account if the username is
 *   `system:serviceaccount:NAMESPACE:NAME` with a valid namespace and name, as in API servers. No data is lost: groups
 *   are kept unchanged, and `extra` keeps all entries that are not well known or not in the API server's form
 *
 * Trust only a user from an API server: any other authenticator can give such a username to any user.
 *
 * @example
 * import { function as F, option as O } from 'fp-ts'
 * import { ServiceAccount } from 'io-ts-kubernetes/serviceaccount'
 *
 * const user = {
 *   username: 'system:serviceaccount:default:build',
 *   uid: '4c7d',
 *   groups: ['system:serviceaccounts', 'system:serviceaccounts:default', 'system:authenticated'],
 *   extra: {
 *     'authentication.kubernetes.io/pod-name': ['runner'],
 *     'authentication.kubernetes.io/pod-uid': ['a746']
 *   }
 * }
 * const build = { namespace: 'default', name: 'build', uid: '4c7d', pod: { name: 'runner', uid: 'a746' } }
 *
 * assert.deepStrictEqual(
 *   ServiceAccount.fromUserInfo.getOption(user),
 *   O.some({ ...build, groups: user.groups })
 * )
 * assert.deepStrictEqual(
 *   F.pipe(ServiceAccount.make(build), O.map(ServiceAccount.fromUserInfo.reverseGet)),
 *   O.some(user)
 * )
 * assert.deepStrictEqual(ServiceAccount.fromUserInfo.getOption({ username: 'jane' }), O.none)
 *
 * @category optics
 * @since 0.1.0
 */
export const ServiceAccount: {
  readonly make: (fields: ServiceAccountFields) => O.Option<ServiceAccount>
  readonly fromUserInfo: Prism<UserInfo, ServiceAccount>
} = {
  make: /*#__PURE__*/ flow(withGroups, toUserInfo, getOption),
  fromUserInfo: { getOption, reverseGet: toUserInfo }
}
