/**
 * One key of an object, as monocle-ts's `atKey` sees it; but any text is a key, `__proto__` included, and setting what is
 * there already gives the same reference.
 */
import * as O from 'fp-ts/Option'
import { type Lens, lens } from 'monocle-ts/Lens'
import { hasOwn } from '../codec/object'

/**
 * @internal
 */
export const at = <A>(key: string): Lens<Readonly<Record<string, A>>, O.Option<A>> =>
  lens(
    (object): O.Option<A> => {
      const value = hasOwn(object, key) ? object[key] : undefined
      return value === undefined ? O.none : O.some(value)
    },
    O.match(
      () => (object) =>
        hasOwn(object, key) ? Object.fromEntries(Object.entries(object).filter(([other]) => other !== key)) : object,
      (value) => (object) => (hasOwn(object, key) && object[key] === value ? object : { ...object, [key]: value })
    )
  )
