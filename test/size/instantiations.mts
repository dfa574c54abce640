// The number of type instantiations of an application, as `tsc --extendedDiagnostics` prints it.
import { join } from 'node:path'
import ts from 'typescript'
import type { Installed } from './installed.mts'

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts'],
  types: [],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  noEmit: true
}

/** Returns the number of instantiations of an application, which must compile. */
export const countInstantiations = ({ project }: Installed, code: string): number => {
  const file = join(project, 'application.ts')
  const host = ts.createCompilerHost(options)
  const program = ts.createProgram([file], options, {
    ...host,
    fileExists: (name) => name === file || host.fileExists(name),
    readFile: (name) => (name === file ? code : host.readFile(name)),
    getSourceFile: (name, ...rest) =>
      name === file ? ts.createSourceFile(name, code, ts.ScriptTarget.ES2022, true) : host.getSourceFile(name, ...rest)
  })
  const problems = ts.getPreEmitDiagnostics(program)
  if (problems.length > 0) throw new Error(ts.formatDiagnostics(problems, host))
  return program.getInstantiationCount()
}

// -------------------------------------------------------------------------------------
// applications
// -------------------------------------------------------------------------------------

/** Builds a value. */
export const makes = `
  import { TokenReview } from 'io-ts-kubernetes/authentication/v1'
  export const review: TokenReview = TokenReview.make({ spec: { token: 'a' } })
`

/** Builds, decodes, and follows three paths of the optics. */
export const consumes = `
  import { TokenRequest, TokenReview } from 'io-ts-kubernetes/authentication/v1'
  import { getOptics } from 'io-ts-kubernetes/optics'
  export const request: TokenRequest = TokenRequest.make({ spec: { audiences: ['vault'] } })
  export const decoded = TokenReview.decode({})
  const tokenRequest = getOptics(TokenRequest)
  export const audiences = tokenRequest.spec.audiences.get(request)
  export const uid = tokenRequest.spec.boundObjectRef.uid.upsert('4c7d')(request)
  export const username = getOptics(TokenReview).status.user.username.getOption
`

/** Where the type of a model comes from: an interface, or `t.TypeOf`. */
type Form = 'interface' | 'TypeOf'

/** Describes this number of models with two fields, like those of TokenReviewSpec. */
export const describesTwoFields =
  (form: Form) =>
  (count: number): string =>
    describes(count, form, [
      ['token?: string', 'token: optional(string)'],
      ['audiences?: ReadonlyArray<string>', 'audiences: optional(list(string))']
    ])

/** Describes this number of models with six fields of different kinds. */
export const describesSixFields =
  (form: Form) =>
  (count: number): string =>
    describes(count, form, [
      ['token: string', 'token: required(string)'],
      ['uid?: string', 'uid: optional(string)'],
      ['done?: boolean', 'done: optional(boolean)'],
      ['groups?: ReadonlyArray<string>', 'groups: optional(list(string))'],
      ['extra?: Readonly<Record<string, ReadonlyArray<string>>>', 'extra: optional(map(list(string)))'],
      ['user?: UserInfo', 'user: optional(UserInfo)']
    ])

type FieldText = readonly [type: string, description: string]

const describes = (count: number, form: Form, fields: ReadonlyArray<FieldText>): string =>
  [
    `import type * as t from 'io-ts'`,
    `import { boolean, list, map, type Model, model, optional, required, string } from 'io-ts-kubernetes/codec'`,
    `import { UserInfo } from 'io-ts-kubernetes/authentication/v1'`,
    ...Array.from({ length: count }, (_, i) => {
      const name = `Model${String(i)}`
      const descriptions = `{ ${fields.map(([, description]) => description).join(', ')} }`
      return [
        ...(form === 'interface'
          ? [
              `export interface ${name} { ${fields.map(([type]) => `readonly ${type}`).join('; ')} }`,
              `export const ${name}: Model<${name}> = model<${name}>('${name}', ${descriptions})`
            ]
          : [
              `export const ${name} = model('${name}', ${descriptions})`,
              `export type ${name} = t.TypeOf<typeof ${name}>`
            ]),
        `export const value${String(i)}: ${name} = { token: 'a' }`
      ].join('\n')
    })
  ].join('\n')

const MODELS = 20

/** Returns the number of instantiations for one more model, if there are many. */
export const countForOneMore = (installed: Installed, describe: (count: number) => string): number =>
  (countInstantiations(installed, describe(2 * MODELS)) - countInstantiations(installed, describe(MODELS))) / MODELS
