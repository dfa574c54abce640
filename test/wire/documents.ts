import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Row } from './compare'

/** Where the documents are that this project has written itself, each with the verdict of Go's decoder. */
export const documentsFile = join(__dirname, '../fixtures/documents.json')

export const readDocuments = (): ReadonlyArray<Row> =>
  JSON.parse(readFileSync(documentsFile, 'utf8')) as ReadonlyArray<Row>
