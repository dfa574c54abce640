/**
 * The common jobs on a user. Each is an optic away, and gives the same reference where nothing changes.
 *
 * @since 0.1.0
 */
import { pipe } from 'fp-ts/function'
import { UserInfo } from '../authentication/v1/UserInfo'
import { getOptics } from '../optics'
import { atField } from '../optics/at'
import { add, modifyOr } from './add'

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * The user is in one group more.
 *
 * @example
 * import { function as F } from 'fp-ts'
 * import { addExtra, addGroup } from 'io-ts-kubernetes/builders'
 *
 * assert.deepStrictEqual(
 *   F.pipe({ username: 'jane' }, addGroup('developers'), addGroup('developers'), addExtra('example.com/team', 'blue')),
 *   { username: 'jane', groups: ['developers'], extra: { 'example.com/team': ['blue'] } }
 * )
 *
 * @category combinators
 * @since 0.1.0
 */
export const addGroup = (group: string): ((user: UserInfo) => UserInfo) =>
  pipe(getOptics(UserInfo).groups.option, modifyOr([], add(group)))

/**
 * One thing more is known of the user, after what is known under that key. A key begins with a domain and is lower-case
 * by convention: `example.com/team`.
 *
 * @category combinators
 * @since 0.1.0
 */
export const addExtra = (key: string, value: string): ((user: UserInfo) => UserInfo) =>
  pipe(
    getOptics(UserInfo).extra.option,
    modifyOr({}, pipe(atField<ReadonlyArray<string>>(key), modifyOr([], add(value))))
  )
