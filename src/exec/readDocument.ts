/**
 * Reads a document as Go's universal decoder does: JSON if it begins with a brace, otherwise YAML 1.1.
 */
import * as E from 'fp-ts/Either'
import { type Document, isScalar, parseDocument, Scalar, type ScalarTag, type Tags, visit, type YAMLMap } from 'yaml'
import type { FieldError } from '../errors/FieldError'
import { decodeUtf8 } from '../exact/utf8'
import { stringify } from '../json/stringify'
import { bytesToUint8Array, isBytes } from '../scalar/Bytes'
import { isNestedTooDeeply } from './depth'

/**
 * Returns the first document in the text as JSON text. It does not check text that begins with a brace. A Left contains
 * no part of the text.
 *
 * Source: `recognizer.decoder`, k8s.io/apimachinery pkg/runtime/serializer/recognizer/recognizer.go; `YAMLToJSON`,
 * sigs.k8s.io/yaml.
 *
 * @internal
 */
export const toJsonText = (text: string): E.Either<[FieldError], string> => {
  if (JSON_START.test(text)) return E.right(text)
  try {
    return E.right(stringify(readYaml(text.replace(LINE_BREAK, '\n'))))
  } catch {
    // the message of the error repeats the text
    return E.left([
      { type: 'FieldValueInvalid', field: '', detail: 'the output is not JSON, or not YAML that client-go accepts' }
    ])
  }
}

/** Unlike in JavaScript, a byte order mark is not white space in Go, and U+0085 is. */
const JSON_START = /^(?:(?!\ufeff)[\s\x85])*\{/

/** In YAML 1.1, these are line breaks. In YAML 1.2, U+0085 is not. */
const LINE_BREAK = /\r\n?|\x85/g

/** Matches a character that YAML cannot contain. */
const NOT_PRINTABLE = /[^\t\n\x20-\x7e\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u

const readYaml = (text: string): unknown => {
  if (NOT_PRINTABLE.test(text) || isNestedTooDeeply(text)) throw new SyntaxError('not YAML')
  const document: Document.Parsed = parseDocument(text, {
    version: '1.1',
    // as in Go, the last of two equal keys counts
    uniqueKeys: false,
    prettyErrors: false,
    // print no warnings
    logLevel: 'error',
    customTags: (tags) => [...tags.filter(isSameInGo), number('int'), number('float'), binary]
  })
  if (!isReadByGo(document, text)) throw new SyntaxError('not YAML')
  return document.toJS()
}

// -------------------------------------------------------------------------------------
// documents that Go refuses
// -------------------------------------------------------------------------------------

const isReadByGo = (document: Document.Parsed, text: string): boolean => {
  const { version } = document.directives.yaml
  let isRead =
    // Go reads the first of several documents
    document.errors.every(({ code }) => code === 'MULTIPLE_DOCS') &&
    version === '1.1' &&
    document.warnings.every(({ code }) => code !== 'BAD_DIRECTIVE')
  visit(document, {
    Map: (_key, node) => void (isRead &&= isMergedFirst(node)),
    // JSON has no keys and numbers like these
    Pair: (_key, { key }) => void (isRead &&= isScalar(key) && key.value !== null),
    Scalar: (_key, node) => void (isRead &&= isFiniteNumber(node) && isOfItsType(node) && isEscapedAsInGo(node, text))
  })
  return isRead
}

/**
 * Returns false if `<<` follows another key. In Go, the merged maps then replace earlier fields; in the package `yaml`
 * they do not.
 */
const isMergedFirst = ({ items }: YAMLMap): boolean =>
  items.slice(1).every(({ key }) => !(isScalar(key) && key.type === Scalar.PLAIN && key.source === '<<'))

const ESCAPES = /\\(?:U[\da-fA-F]{8}|u[\da-fA-F]{4}|[^])/g

/** Matches the escapes that Go refuses: of a slash, as in JSON, and of surrogates. */
const NOT_IN_GO = /\\(?:\/|(?:u|U0000)[dD][89a-fA-F])/

const isEscapedAsInGo = ({ type, range }: Scalar, text: string): boolean =>
  type !== Scalar.QUOTE_DOUBLE ||
  (text.slice(range?.[0], range?.[1]).match(ESCAPES) ?? []).every((escape) => !NOT_IN_GO.test(escape))

const isFiniteNumber = ({ value }: Scalar): boolean => typeof value !== 'number' || Number.isFinite(value)

// -------------------------------------------------------------------------------------
// scalars, as in go.yaml.in/yaml/v2
// -------------------------------------------------------------------------------------

/** The beginning of the tags with names in YAML 1.1. */
const TAG = 'tag:yaml.org,2002:'

/** Returns the name of a tag of YAML 1.1, such as `int`. */
const nameOf = (tag: string): string => tag.replace(TAG, '')

const OTHER_IN_GO = ['timestamp', 'binary', 'int', 'set', 'omap', 'pairs']

/**
 * In Go, `2024-01-15` and `10:30:00` are strings, and a set is an object. Numbers other than infinity are read by `number`
 * below, and bytes by `binary`.
 */
const isSameInGo = (tag: Tags[number]): boolean =>
  typeof tag === 'string' ||
  !(OTHER_IN_GO.includes(nameOf(tag.tag)) || (nameOf(tag.tag) === 'float' && !INFINITY.test(String(tag.test))))

/** Matches the pattern of the tag for infinity. */
const INFINITY = /inf/i

const DECIMAL = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/

const OTHER_BASE = /^([-+]?)(0[bB][01]+|0[oO][0-7]+|0[xX][0-9a-fA-F]+)$/

/** A longer number has more than 64 bits. */
const INTEGER = /^[-+]?[0-9]{1,20}$/

/** The integers of Go's int64 and uint64. */
const fitsIn64Bits = (n: bigint): boolean => n >= -(2n ** 63n) && n < 2n ** 64n

/** Returns an integer in another base than ten, or `undefined` for other strings. */
const fromOtherBase = (plain: string): bigint | undefined => {
  const [, sign, digits = ''] = OTHER_BASE.exec(plain) ?? []
  return sign === undefined ? undefined : BigInt(digits) * (sign === '-' ? -1n : 1n)
}

/** Returns the number, or the string if it is not a number. */
const toNumber = (text: string): number | string => {
  const plain = text.replaceAll('_', '')
  if (DECIMAL.test(plain)) return Number.isFinite(Number(plain)) ? Number(plain) : text
  const integer = fromOtherBase(plain)
  return integer !== undefined && fitsIn64Bits(integer) ? Number(integer) : text
}

const isInteger = (text: string): boolean => {
  const plain = text.replaceAll('_', '')
  const integer = INTEGER.test(plain) ? BigInt(plain) : fromOtherBase(plain)
  return integer !== undefined && fitsIn64Bits(integer)
}

/** Go refuses a tag with a value of another type, such as `!!int x`. Any scalar can be a string. */
const isOfItsType = ({ tag = '', value, source = '' }: Scalar): boolean => {
  switch (nameOf(tag)) {
    case 'null':
      return value === null
    case 'bool':
      return typeof value === 'boolean'
    case 'int':
      return isInteger(source)
    case 'float':
      return typeof value === 'number'
    case 'timestamp':
      return /^[0-9]/.test(source)
    default:
      return true
  }
}

const number = (name: 'int' | 'float'): ScalarTag => ({
  tag: `${TAG}${name}`,
  default: true,
  test: /^[-+.0-9]/,
  resolve: toNumber
})

/** Go converts the bytes to a string. */
const binary: ScalarTag = {
  tag: 'tag:yaml.org,2002:binary',
  resolve: (text, onError) => {
    if (isBytes(text)) return decodeUtf8(bytesToUint8Array(text))
    onError('not base64')
    return undefined
  }
}
