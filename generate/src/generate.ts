/** The pure part of the command: reads the texts of the inputs, and returns models. */
import { sequenceS } from 'fp-ts/Apply'
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import { type CustomResources, customResourcesOf } from './input/crd'
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

/** The models of the inputs, and what the inputs say about others. */
export interface Generated extends Omit<CustomResources, 'resources'> {
  readonly models: ReadonlyArray<Model>
}

/** Returns the models of the inputs, or all errors in them. */
export const toModels = (request: Request): Result<ReadonlyArray<Model>> =>
  pipe(
    generate(request),
    E.map(({ models }) => models)
  )

/** Returns the models of the inputs and what they say about others, or all errors in them. */
export const generate = ({ openapi, crd, overrides, kinds }: Request): Result<Generated> =>
  pipe(
    sequenceS(applicative)({
      definitions: pipe(openapi, traverse(readDefinitions), E.chain(join)),
      custom: pipe(crd, traverse(readResources(kinds))),
      own: overrides === undefined ? E.right(undefined) : readOverrides(overrides)
    }),
    E.chain(({ definitions, custom, own }) =>
      pipe(
        select({ definitions, resources: custom.flatMap(({ resources }) => resources) }, { kinds, own }),
        E.map((models) => ({
          models,
          groups: custom.flatMap(({ groups }) => groups),
          notices: custom.flatMap(({ notices }) => notices)
        }))
      )
    )
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

const readResources =
  (kinds: ReadonlyArray<string>) =>
  ({ file, text }: Text): Result<CustomResources> =>
    pipe(
      parseDocuments(file, text),
      E.chain((documents) => customResourcesOf(file, documents, kinds))
    )
