/**
 * Reads a document as Go's universal decoder does: JSON if it begins with a brace, otherwise YAML 1.1.
 */
import * as E from 'fp-ts/Either'
import { type Document, isMap, isScalar, parseDocument, type ScalarTag, type Tags, visit } from 'yaml'
import type { FieldError } from '../errors/FieldError'
import { fromBase64Url } from '../internal/base64'

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
    return E.right(JSON.stringify(readYaml(text)))
  } catch {
    // the message of the error repeats the text
    return E.left([{ type: 'FieldValueInvalid', field: '', detail: 'the output is not valid JSON or YAML' }])
  }
}

/** Unlike in JavaScript, a byte order mark is not white space in Go. */
const JSON_START = /^(?:(?!\ufeff)\s)*\{/

const readYaml = (text: string): unknown => {
  const document: Document.Parsed = parseDocument(text, {
    version: '1.1',
    // as in Go, the last of two equal keys counts
    uniqueKeys: false,
    prettyErrors: false,
    // print no warnings
    logLevel: 'error',
    customTags: (tags) => [...tags.filter(isSameInGo), number('int'), number('float'), binary]
  })
  if (!isReadByGo(document)) throw new SyntaxError('not YAML')
  return document.toJS()
}

// -------------------------------------------------------------------------------------
// documents that Go refuses
// -------------------------------------------------------------------------------------

const isReadByGo = (document: Document.Parsed): boolean => {
  const { explicit, version } = document.directives.yaml
  let isRead =
    // Go reads the first of several documents
    document.errors.every(({ code }) => code === 'MULTIPLE_DOCS') && (explicit !== true || version === '1.1')
  visit(document, {
    // JSON has no keys and numbers like these
    Pair: (_key, { key }) => void (isRead &&= isScalar(key) && key.value !== null),
    Scalar: (_key, { value }) => void (isRead &&= typeof value !== 'number' || Number.isFinite(value)),
    // Go does not support sets
    Collection: (_key, node) => void (isRead &&= !isMap(node) || node.tag !== 'tag:yaml.org,2002:set')
  })
  return isRead
}

// -------------------------------------------------------------------------------------
// scalars, as in go.yaml.in/yaml/v2
// -------------------------------------------------------------------------------------

/** In Go, `2024-01-15` and `10:30:00` are strings. Numbers other than infinity are read by `number` below. */
const isSameInGo = (tag: Tags[number]): boolean =>
  typeof tag === 'string' ||
  (tag.tag !== 'tag:yaml.org,2002:timestamp' &&
    tag.tag !== 'tag:yaml.org,2002:binary' &&
    tag.tag !== 'tag:yaml.org,2002:int' &&
    (tag.tag !== 'tag:yaml.org,2002:float' || INFINITY.test(String(tag.test))))

/** Matches the pattern of the tag for infinity. */
const INFINITY = /inf/i

const DECIMAL = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/

const OTHER_BASE = /^[-+]?(0[bB][01]+|0[oO][0-7]+|0[xX][0-9a-fA-F]+)$/

const MAX_UINT64 = 0xffff_ffff_ffff_ffffn

/** Returns the number, or the string if it is not a number. */
const toNumber = (text: string): number | string => {
  const plain = text.replaceAll('_', '')
  if (DECIMAL.test(plain)) return Number(plain)
  const digits = OTHER_BASE.exec(plain)?.[1]
  return digits !== undefined && BigInt(digits) <= MAX_UINT64 ? Number(digits) : text
}

const number = (name: 'int' | 'float'): ScalarTag => ({
  tag: `tag:yaml.org,2002:${name}`,
  default: true,
  test: /^[-+.0-9]/,
  resolve: toNumber
})

/** Go converts the bytes to a string. */
const binary: ScalarTag = {
  tag: 'tag:yaml.org,2002:binary',
  resolve: (text, onError) => {
    const url = text.replace(/\s|=+\s*$/g, '').replace(/[+/]/g, (c) => (c === '+' ? '-' : '_'))
    const decoded = fromBase64Url(url)
    if (decoded === undefined) onError('not base64')
    return decoded
  }
}
