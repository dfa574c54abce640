/**
 * Common changes of users. Each is a call of an optic, and returns the same reference if nothing changes.
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
 * Adds a group to the user.
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
 * Adds a value to the user's `extra` under a key, after its other values. By convention, a key begins with a domain and
 * is lower-case: `example.com/team`.
 *
 * @category combinators
 * @since 0.1.0
 */
export const addExtra = (key: string, value: string): ((user: UserInfo) => UserInfo) =>
  pipe(
    getOptics(UserInfo).extra.option,
    modifyOr({}, pipe(atField<ReadonlyArray<string>>(key), modifyOr([], add(value))))
  )
