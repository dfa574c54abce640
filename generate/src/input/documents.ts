/** The documents of a file: JSON, or YAML with one or several documents. */
import * as E from 'fp-ts/Either'
import { type Document, isCollection, parseAllDocuments, visit } from 'yaml'
import { all, fail, messageOf, type Result, type SchemaError } from '../SchemaError'

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
      if (error !== undefined) return fail(invalid(file, error))
      return E.flatten(
        E.tryCatch(
          () => valueOf(file, document),
          (thrown) => [invalid(file, thrown)]
        )
      )
    })
  )
  return E.map((values: ReadonlyArray<unknown>) => values.filter((value) => value !== null && value !== undefined))(
    parsed
  )
}

const invalid = (file: string, error: unknown): SchemaError => ({
  file,
  message: `not valid YAML: ${messageOf(error)}`
})

const valueOf = (file: string, document: Document): Result<unknown> => {
  const alias = cyclicAliasIn(document)
  return alias === undefined
    ? E.right(document.toJS())
    : fail({ file, message: `the alias *${alias} is within the value that it refers to` })
}

/** Returns an alias that is within its own value, which would be an object that contains itself. */
const cyclicAliasIn = (document: Document): string | undefined => {
  let found: string | undefined
  visit(document, {
    Alias: (_, alias, path) => {
      // to resolve an alias takes long in a large document
      if (!path.some((node) => isCollection(node) && node.anchor === alias.source)) return undefined
      const target = alias.resolve(document)
      if (target === undefined || !path.includes(target)) return undefined
      found = alias.source
      return visit.BREAK
    }
  })
  return found
}
