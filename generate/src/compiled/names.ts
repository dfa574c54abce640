// The names of fields in compiled code.
import type { Field } from 'io-ts-kubernetes/codec'

/** Names that the variable of a field cannot have: reserved words, and other variables of the generated code. */
const RESERVED = new Set(
  `arguments await break case catch class const continue debugger default delete do else enum eval export extends false
  finally for function if implements import in instanceof interface let new null package private protected public return
  static super switch this throw true try typeof var void while with yield
  u key value read out from budget undefined hasOwn hasOwnEnumerable withoutMinusZero`.split(/\s+/)
)

const isIdentifier = (key: string): boolean => /^[A-Za-z_$][\w$]*$/.test(key)

/** Names of functions, which a variable would hide. */
const isFunction = (key: string): boolean => /^(read|is|inherits)[A-Z]/.test(key)

/** Returns the variable of a field. */
export const localFor = ({ key }: Field): string => {
  if (!isIdentifier(key)) return `field_${key.replace(/\W/g, (char) => `$${char.charCodeAt(0)}`)}`
  return RESERVED.has(key) || isFunction(key) ? `${key}_` : key
}

/** Returns a key as a string literal. */
export const literalOf = (key: string): string =>
  `'${JSON.stringify(key).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`

/** Returns a key as it stands in an object literal. */
export const keyOf = (key: string): string => (isIdentifier(key) ? key : literalOf(key))

/** Returns the access to a property: `.name`, or `['x-name']`. */
export const memberOf = (key: string): string => (isIdentifier(key) ? `.${key}` : `[${literalOf(key)}]`)
