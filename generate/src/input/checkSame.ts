/** The same definition may be in several files. */
import * as E from 'fp-ts/Either'
import { all, fail, type Result } from '../SchemaError'

/** Fails for each item that differs from the first one with its id. `fingerprint` returns what must be the same. */
export const checkSame =
  <A extends { readonly file: string }>(idOf: (item: A) => string, fingerprint: (item: A) => string) =>
  (items: ReadonlyArray<A>): Result<unknown> => {
    const firsts = new Map<string, A>()
    return all(
      items.map((item): Result<unknown> => {
        const definition = idOf(item)
        const first = firsts.get(definition) ?? item
        firsts.set(definition, first)
        return first === item || fingerprint(first) === fingerprint(item)
          ? E.right(undefined)
          : fail({
              file: item.file,
              definition,
              message: `differs from the definition in ${first.file}: use files of one release`
            })
      })
    )
  }
