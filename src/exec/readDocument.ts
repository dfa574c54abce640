/**
 * Reads a document as Go's universal decoder does: JSON if it begins with a brace, otherwise YAML.
 */
import * as E from 'fp-ts/Either'
import { type Document, parseDocument, type Tags } from 'yaml'
import type { FieldError } from '../errors/FieldError'

/**
 * Returns the first document in the text. A Left contains no part of it.
 *
 * Source: `recognizer.decoder`, k8s.io/apimachinery pkg/runtime/serializer/recognizer/recognizer.go.
 *
 * @internal
 */
export const readDocument = (text: string): E.Either<[FieldError], unknown> => {
  const isJson = JSON_START.test(text)
  try {
    return E.right(isJson ? JSON.parse(text) : readYaml(text))
  } catch {
    // the message of the error repeats the text
    const detail = `the output is not valid ${isJson ? 'JSON' : 'JSON or YAML'}`
    return E.left([{ type: 'FieldValueInvalid', field: '', detail }])
  }
}

/** To Go, a byte order mark is no white space. */
const JSON_START = /^(?:(?!\ufeff)\s)*\{/

const readYaml = (text: string): unknown => {
  const document: Document.Parsed = parseDocument(text, {
    version: '1.1',
    // as in Go, the last of two equal keys counts
    uniqueKeys: false,
    prettyErrors: false,
    customTags: (tags) => tags.filter(isKnownToGo)
  })
  // Go reads the first of several documents
  if (document.errors.some(({ code }) => code !== 'MULTIPLE_DOCS')) throw new SyntaxError('not YAML')
  return document.toJS()
}

/** To Go, `2024-01-15` and `10:30:00` are strings. */
const isKnownToGo = (tag: Tags[number]): boolean =>
  typeof tag === 'string' || (tag.tag !== 'tag:yaml.org,2002:timestamp' && tag.format !== 'TIME')
