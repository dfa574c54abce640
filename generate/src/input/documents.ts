/** The documents of a file: JSON, or YAML with one or several documents. */
import * as E from 'fp-ts/Either'
import { type Document, parseAllDocuments, visit } from 'yaml'
import { all, fail, messageOf, type Result } from '../SchemaError'

/** Returns the documents of a text. Empty YAML documents are left out. */
export const parseDocuments = (file: string, text: string): Result<ReadonlyArray<unknown>> =>
  /^\s*[{[]/.test(text) ? parseJson(file, text) : parseYaml(file, text)

const parseJson = (file: string, text: string): Result<ReadonlyArray<unknown>> =>
  E.tryCatch(
    () => [JSON.parse(text) as unknown],
    (error) => [{ file, message: `not valid JSON: ${messageOf(error)}` }]
  )

const parseYaml = (file: string, text: string): Result<ReadonlyArray<unknown>> => {
  const documents = parseAllDocuments(text, { merge: true })
  if (!Array.isArray(documents)) return E.right([])
  const parsed = all(
    documents.map((document): Result<unknown> => {
      const [error] = document.errors
      if (error !== undefined) return fail({ file, message: `not valid YAML: ${messageOf(error)}` })
      const cyclic = cyclicAliasIn(document)
      if (cyclic !== undefined)
        return fail({ file, message: `the alias *${cyclic} is within the value that it refers to` })
      return E.tryCatch(
        () => document.toJS() as unknown,
        (thrown) => [{ file, message: `not valid YAML: ${messageOf(thrown)}` }]
      )
    })
  )
  return E.map((values: ReadonlyArray<unknown>) => values.filter((value) => value !== null && value !== undefined))(
    parsed
  )
}

/** Returns an alias that is within its own value, which would be an object that contains itself. */
const cyclicAliasIn = (document: Document): string | undefined => {
  let found: string | undefined
  visit(document, {
    Alias: (_, alias, path) => {
      const target = alias.resolve(document)
      if (target === undefined || !path.includes(target)) return undefined
      found = alias.source
      return visit.BREAK
    }
  })
  return found
}
