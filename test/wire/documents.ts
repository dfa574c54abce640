import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Row } from './compare'

/** The documents of this project, each with the result of Go's decoder. */
export const documentsFile = join(__dirname, '../fixtures/documents.json')

export const readDocuments = (): ReadonlyArray<Row> =>
  JSON.parse(readFileSync(documentsFile, 'utf8')) as ReadonlyArray<Row>
