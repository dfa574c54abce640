// The names of fields in compiled code.
import type { Field } from 'io-ts-kubernetes/codec'
import { quote } from '../print/escape'

/** Words that cannot be variables, and the other variables of the functions that have a variable for each field. */
const RESERVED = new Set(
  `arguments await break case catch class const continue debugger default delete do else enum eval export extends false
  finally for function if implements import in instanceof interface let new null package private protected public return
  static super switch this throw true try typeof undefined var void while with yield
  u key value read budget`.split(/\s+/)
)

const isIdentifier = (key: string): boolean => /^[A-Za-z_$][\w$]*$/.test(key)

/**
 * Returns the variables of the fields of a model, by key. Names that the file imports or declares are taken: a variable
 * would hide them.
 */
export const localsFor = (
  fields: ReadonlyArray<Field>,
  isTaken: (name: string) => boolean
): ((field: Field) => string) => {
  const locals = new Map<string, string>()
  const used = new Set<string>()
  for (const { key } of fields) {
    let local = isIdentifier(key) ? key : `field_${key.replace(/\W/g, (char) => `$${char.charCodeAt(0)}`)}`
    while (RESERVED.has(local) || isTaken(local) || used.has(local)) local = `${local}_`
    used.add(local)
    locals.set(key, local)
  }
  return ({ key }) => locals.get(key) ?? key
}

/** Returns a key as it stands in an object literal. */
export const keyOf = (key: string): string => (isIdentifier(key) ? key : quote(key))

/** Returns the access to a property: `.name`, or `['x-name']`. */
export const memberOf = (key: string): string => (isIdentifier(key) ? `.${key}` : `[${quote(key)}]`)
