/** The pure part of the command: reads the texts of the inputs, and returns models. */
import { sequenceS } from 'fp-ts/Apply'
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import { type CustomResource, customResourcesOf } from './input/crd'
import { parseDocuments } from './input/documents'
import { type Definition, definitionsOf, join } from './input/openapi'
import { parseOverrides } from './input/overrides'
import type { Model } from './model/Model'
import type { Overrides } from './rules/overrides'
import { select } from './rules/select'
import { applicative, fail, type Result, traverse } from './SchemaError'

/** A file that was read. */
export interface Text {
  readonly file: string
  readonly text: string
}

/** The inputs of the command. */
export interface Request {
  readonly openapi: ReadonlyArray<Text>
  readonly crd: ReadonlyArray<Text>
  readonly overrides: Text | undefined
  readonly kinds: ReadonlyArray<string>
}

/** Returns the models of the inputs, or all errors in them. */
export const toModels = ({ openapi, crd, overrides, kinds }: Request): Result<ReadonlyArray<Model>> =>
  pipe(
    sequenceS(applicative)({
      definitions: pipe(openapi, traverse(readDefinitions), E.chain(join)),
      resources: pipe(crd, traverse(readResources)),
      own: overrides === undefined ? E.right(undefined) : readOverrides(overrides)
    }),
    E.chain(({ definitions, resources, own }) => select({ definitions, resources: resources.flat() }, { kinds, own }))
  )

const readOverrides = ({ file, text }: Text): Result<{ readonly file: string; readonly table: Overrides }> =>
  pipe(
    parseOverrides(file, text),
    E.map((table) => ({ file, table }))
  )

const readDefinitions = ({ file, text }: Text): Result<ReadonlyArray<Definition>> =>
  pipe(
    parseDocuments(file, text),
    E.chain((documents) =>
      documents.length === 0
        ? fail({ file, message: 'the file is empty' })
        : pipe(
            documents,
            traverse((document) => definitionsOf(file, document)),
            E.map((definitions) => definitions.flat())
          )
    )
  )

const readResources = ({ file, text }: Text): Result<ReadonlyArray<CustomResource>> =>
  pipe(
    parseDocuments(file, text),
    E.chain((documents) => customResourcesOf(file, documents))
  )
