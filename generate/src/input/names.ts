/** Checks the names in an input that become paths, file names and identifiers of the written code. */
import * as E from 'fp-ts/Either'
import { fail, type Result, type SchemaError } from '../SchemaError'

/** What a name may be: a pattern, the greatest length, and words for it. */
interface Rule {
  readonly pattern: RegExp
  readonly maxLength: number
  readonly expected: string
}

const LABEL = '[a-z0-9]([-a-z0-9]*[a-z0-9])?'

const rules = {
  group: {
    pattern: new RegExp(`^(${LABEL}(\\.${LABEL})*)?$`),
    maxLength: 253,
    expected: 'a DNS-1123 subdomain, such as "cert-manager.io"'
  },
  version: {
    pattern: /^[a-z]([-a-z0-9]*[a-z0-9])?$/,
    maxLength: 63,
    expected: 'a DNS-1035 label, such as "v1beta1"'
  },
  kind: {
    pattern: /^[A-Za-z]([-A-Za-z0-9]*[A-Za-z0-9])?$/,
    maxLength: 63,
    expected: 'at most 63 letters, digits and "-", and must begin with a letter and end with a letter or a digit'
  },
  id: {
    pattern: /^[A-Za-z0-9._-]+$/,
    maxLength: 1024,
    expected: 'letters, digits, ".", "_" and "-"'
  }
} satisfies Readonly<Record<string, Rule>>

/** Fails if a group, a version, a kind or the id of a definition is none. The group of the core is `''`. */
export const checkName = (
  rule: keyof typeof rules,
  place: Omit<SchemaError, 'message'>,
  name: string
): Result<void> => {
  const { pattern, maxLength, expected } = rules[rule]
  return pattern.test(name) && name.length <= maxLength
    ? E.right(undefined)
    : fail({ ...place, message: `must be ${expected}` })
}
