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
 * What a user tells of the service account that it is.
 *
 * Source: `MakeUsername`, `MakeGroupNames` and `ServiceAccountInfo`, k8s.io/apiserver pkg/authentication/serviceaccount.
 *
 * @category model
 * @since 0.1.0
 */
export interface ServiceAccountFields {
  /** Its namespace: a DNS label, as in RFC 1123. */
  readonly namespace: string
  /** Its name: a DNS subdomain, as in RFC 1123. */
  readonly name: string
  /** Its UID. */
  readonly uid?: string
  /** The pod that the token is bound to. */
  readonly pod?: { readonly name: string; readonly uid: string }
  /** The node that this pod runs on, or that the token is bound to; Kubernetes 1.30 and later. */
  readonly node?: { readonly name: string; readonly uid?: string }
  /** Tells the token from others, for audit logs: `JTI=` and the token's `jti`; Kubernetes 1.30 and later. */
  readonly credentialId?: string
  /** All groups of the user, in their order. */
  readonly groups?: ReadonlyArray<string>
  /** What else stands in the user's `extra`. */
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
 * A service account that some user is: its names are valid, and each fact stands in one place.
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
  // valid, and each fact in one place
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

/** The groups that the API server puts every service account into. */
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
 * `make` is a service account of given facts, none where a name is not valid. Its groups are those that the API server
 * gives unless others are given.
 *
 * `fromUserInfo` finds the service account in a user, and goes back. As for the API server, the name of a user decides:
 * `system:serviceaccount:` and a valid namespace and name. It is a lawful `Prism`, since a service account carries all
 * that the user tells: groups as they are, and in `extra` what is no well-known fact, or not written as the API server
 * writes it.
 *
 * A user that came from an API server is vouched for; any other authenticator can call anybody a service account.
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
