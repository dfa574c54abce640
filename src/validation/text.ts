/**
 * Rules for the texts that name things.
 *
 * Source: k8s.io/apimachinery pkg/util/validation/validation.go and pkg/api/validate/content, of Kubernetes 1.37.
 *
 * @since 0.1.0
 */
import { byteLength } from '../go/render'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * Says what is wrong with a text, in the API server's words: nothing where it is valid.
 *
 * @category model
 * @since 0.1.0
 */
export type TextRule = (text: string) => ReadonlyArray<string>

// -------------------------------------------------------------------------------------
// the API server's patterns
// -------------------------------------------------------------------------------------

/** A pattern, as messages quote it, and what a text that matches it does not hold. It never matches the empty text. */
interface Pattern {
  readonly source: string
  readonly wrong: RegExp
}

// None of the tests ever goes back in a text: none is slow or runs out of stack, however long that is.

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

/** The API server counts bytes, which it calls characters here and bytes there. */
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
 * One part of a DNS name, as RFC 1123 has it: the name of a namespace.
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
 * A DNS name, as RFC 1123 has it: the name of most objects.
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
 * One part of a DNS name, as RFC 1035 has it, which starts with a letter: the name of a Service, before Kubernetes 1.36
 * let it start with a digit.
 *
 * @category rules
 * @since 0.1.0
 */
export const dns1035Label: TextRule = /*#__PURE__*/ all(/*#__PURE__*/ atMost(63, 'characters'), isLabelAfterLetter)

/**
 * A name with or without a DNS name before it, `example.com/MyName` or `MyName`: the key of a label or an annotation, a
 * finalizer.
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
 * The value of a label: empty, or a name.
 *
 * @category rules
 * @since 0.1.0
 */
export const labelValue: TextRule = /*#__PURE__*/ all(/*#__PURE__*/ atMost(63, 'bytes'), isLabelValue)
