/**
 * Rules for names and label values.
 *
 * @since 0.1.0
 */
import { byteLength } from '../go/render'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * Returns the errors of a string in the API server's words. The list is empty if the string is valid.
 *
 * @category model
 * @since 0.1.0
 */
export type TextRule = (text: string) => ReadonlyArray<string>

// -------------------------------------------------------------------------------------
// the API server's patterns
// -------------------------------------------------------------------------------------

/**
 * A pattern as messages quote it, and an expression that finds a mismatch in a string. The pattern never matches `''`.
 */
interface Pattern {
  readonly source: string
  readonly wrong: RegExp
}

// The expressions never backtrack, so that long strings are neither slow nor overflow the stack.

const label: Pattern = { source: '[a-z0-9]([-a-z0-9]*[a-z0-9])?', wrong: /[^-a-z0-9]|^-|-$/ }

const labelAfterLetter: Pattern = { source: '[a-z]([-a-z0-9]*[a-z0-9])?', wrong: /[^-a-z0-9]|^[^a-z]|-$/ }

const subdomain: Pattern = {
  source: '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*',
  wrong: /[^-.a-z0-9]|^[-.]|[-.]$|\.[-.]|-\./
}

const name: Pattern = {
  source: '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]',
  wrong: /[^-A-Za-z0-9_.]|^[-_.]|[-_.]$/
}

const matches = ({ wrong }: Pattern, text: string): boolean => text !== '' && !wrong.test(text)

const mismatch = (message: string, source: string, ...examples: ReadonlyArray<string>): string =>
  `${message} (e.g. ${examples.map((example) => `'${example}', `).join(' or ')}regex used for validation is '${source}')`

// -------------------------------------------------------------------------------------
// rules
// -------------------------------------------------------------------------------------

const all =
  (...rules: ReadonlyArray<TextRule>): TextRule =>
  (text) =>
    rules.flatMap((rule) => rule(text))

const prefixed =
  (prefix: string, rule: TextRule): TextRule =>
  (text) =>
    rule(text).map((message) => `${prefix} ${message}`)

/** The API server counts bytes in both cases, but some of its messages say characters. */
const atMost =
  (max: number, unit: 'bytes' | 'characters'): TextRule =>
  (text) =>
    byteLength(text) > max ? [`must be no more than ${max} ${unit}`] : []

const notEmpty: TextRule = (text) => (text === '' ? ['must be non-empty'] : [])

const isLabel: TextRule = (text) =>
  matches(label, text)
    ? []
    : matches(subdomain, text)
      ? ['must not contain dots']
      : [
          mismatch(
            "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character",
            label.source,
            'my-name',
            '123-abc'
          )
        ]

const isSubdomain: TextRule = (text) =>
  matches(subdomain, text)
    ? []
    : [
        mismatch(
          "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character",
          subdomain.source,
          'example.com'
        )
      ]

const isLabelAfterLetter: TextRule = (text) =>
  matches(labelAfterLetter, text)
    ? []
    : [
        mismatch(
          "a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an alphabetic character, and end with an alphanumeric character",
          labelAfterLetter.source,
          'my-name',
          'abc-123'
        )
      ]

const isName: TextRule = (text) => (matches(name, text) ? [] : [nameMismatch()])

const nameMismatch = (): string =>
  mismatch(
    "must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character",
    name.source,
    'MyName',
    'my.name',
    '123-abc'
  )

const isLabelValue: TextRule = (text) =>
  text === '' || matches(name, text)
    ? []
    : [
        mismatch(
          "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character",
          `(${name.source})?`,
          'MyValue',
          'my_value',
          '12345'
        )
      ]

/**
 * The rule for one part of a DNS name by RFC 1123, such as the name of a namespace.
 *
 * @example
 * import { dns1123Label } from 'io-ts-kubernetes/validation'
 *
 * assert.deepStrictEqual(dns1123Label('team-1'), [])
 * assert.deepStrictEqual(dns1123Label('team.1'), ['must not contain dots'])
 *
 * @category rules
 * @since 0.1.0
 */
export const dns1123Label: TextRule = /*#__PURE__*/ all(/*#__PURE__*/ atMost(63, 'characters'), isLabel)

/**
 * The rule for a DNS name by RFC 1123, such as the name of most objects.
 *
 * @example
 * import { dns1123Subdomain } from 'io-ts-kubernetes/validation'
 *
 * assert.deepStrictEqual(dns1123Subdomain('build.v1'), [])
 * assert.deepStrictEqual(dns1123Subdomain('a'.repeat(254)), ['must be no more than 253 characters'])
 *
 * @category rules
 * @since 0.1.0
 */
export const dns1123Subdomain: TextRule = /*#__PURE__*/ all(/*#__PURE__*/ atMost(253, 'characters'), isSubdomain)

/**
 * The rule for one part of a DNS name by RFC 1035, which starts with a letter. Before Kubernetes 1.36 it was the rule
 * for the name of a Service; since then that may start with a digit.
 *
 * @category rules
 * @since 0.1.0
 */
export const dns1035Label: TextRule = /*#__PURE__*/ all(/*#__PURE__*/ atMost(63, 'characters'), isLabelAfterLetter)

/**
 * The rule for a name with an optional DNS name as its prefix: `example.com/MyName` or `MyName`. Keys of labels and
 * annotations are such names, and so are finalizers.
 *
 * @example
 * import { qualifiedName } from 'io-ts-kubernetes/validation'
 *
 * assert.deepStrictEqual(qualifiedName('example.com/MyName'), [])
 * assert.deepStrictEqual(qualifiedName('/MyName'), ['prefix part must be non-empty'])
 *
 * @category rules
 * @since 0.1.0
 */
export const qualifiedName: TextRule = (text) => {
  const slash = text.indexOf('/')
  if (slash < 0) return namePart(text)
  if (text.includes('/', slash + 1)) {
    return [
      `a valid label key ${nameMismatch()} with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')`
    ]
  }
  return [...prefixPart(text.slice(0, slash)), ...namePart(text.slice(slash + 1))]
}

const prefixPart: TextRule = /*#__PURE__*/ prefixed('prefix part', (text) =>
  text === '' ? notEmpty(text) : [...atMost(253, 'bytes')(text), ...isSubdomain(text)]
)

const namePart: TextRule = /*#__PURE__*/ prefixed(
  'name part',
  /*#__PURE__*/ all(notEmpty, /*#__PURE__*/ atMost(63, 'bytes'), isName)
)

/**
 * The rule for the value of a label: the empty string or a name.
 *
 * @category rules
 * @since 0.1.0
 */
export const labelValue: TextRule = /*#__PURE__*/ all(/*#__PURE__*/ atMost(63, 'bytes'), isLabelValue)
