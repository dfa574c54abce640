/**
 * Questions about access.
 *
 * @since 0.1.0
 */
import type { UserInfo } from '../authentication/v1/UserInfo'
import type { NonResourceAttributes } from '../authorization/v1/NonResourceAttributes'
import type { ResourceAttributes } from '../authorization/v1/ResourceAttributes'
import { SubjectAccessReview } from '../authorization/v1/SubjectAccessReview'
import { ownFields } from '../internal/property'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * The attributes of a request for a URL path that is not a resource. A review has either these or those of a resource,
 * so attributes of a resource beside a path are a compile error.
 *
 * @category model
 * @since 0.1.0
 */
export interface PathAttributes extends NonResourceAttributes, NoResource {
  readonly path: string
}

/**
 * No attribute of a resource.
 *
 * @category type level
 * @since 0.1.0
 */
export type NoResource = { readonly [K in Exclude<keyof ResourceAttributes, keyof NonResourceAttributes>]?: never }

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Returns the question whether a user may perform an action. It contains the user's name, UID, groups and `extra`, all of
 * which an authorizer may use: without the groups, a user who has permissions by a group seems to have none.
 *
 * The action is an action on a resource, or, with a `path`, a request for another URL path.
 *
 * @example
 * import { accessOf } from 'io-ts-kubernetes/builders'
 *
 * const jane = { username: 'jane', uid: '42', groups: ['developers'], extra: { 'example.com/team': ['blue'] } }
 *
 * assert.deepStrictEqual(accessOf(jane)({ namespace: 'dev', verb: 'get', resource: 'pods' }).spec, {
 *   resourceAttributes: { namespace: 'dev', verb: 'get', resource: 'pods' },
 *   user: 'jane',
 *   groups: ['developers'],
 *   extra: { 'example.com/team': ['blue'] },
 *   uid: '42'
 * })
 * assert.deepStrictEqual(accessOf({ username: 'jane' })({ path: '/metrics', verb: 'get' }).spec, {
 *   nonResourceAttributes: { path: '/metrics', verb: 'get' },
 *   user: 'jane'
 * })
 *
 * @category constructors
 * @since 0.1.0
 */
export const accessOf =
  (user: UserInfo) =>
  (attributes: ResourceAttributes | PathAttributes): SubjectAccessReview => {
    const { username, uid, groups, extra } = ownFields(user)
    return SubjectAccessReview.make({
      spec: {
        ...(isNonResource(attributes) ? { nonResourceAttributes: attributes } : { resourceAttributes: attributes }),
        ...(username === undefined ? {} : { user: username }),
        ...(groups === undefined ? {} : { groups }),
        ...(extra === undefined ? {} : { extra }),
        ...(uid === undefined ? {} : { uid })
      }
    })
  }

const isNonResource = (attributes: ResourceAttributes | PathAttributes): attributes is PathAttributes =>
  // only the attributes of a path have one
  ownFields(attributes as Partial<PathAttributes>).path !== undefined
