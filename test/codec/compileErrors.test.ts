import { join } from 'node:path'
import ts from 'typescript'
import { beforeAll, describe, expect, it } from 'vitest'

const root = join(__dirname, '../..')
const file = join(root, 'test/mistakes.ts')

/** Mistakes in describing a model, one in each line. */
const source = `
import { boolean, byJsonType, constant, embedded, list, type Model, model, optional, required, string } from 'io-ts-kubernetes/codec'
import { Quantity } from 'io-ts-kubernetes/scalar'
interface Limit { readonly limit: Quantity; readonly reserve?: Quantity }
interface Claim { readonly kind?: 'Claim' }
interface Part { readonly claim?: Claim; readonly flag?: boolean | ReadonlyArray<string> }
const Claim: Model<Claim> = model<Claim>('Claim', { kind: optional(constant('Claim')) })
export const forgotten = model<Limit>('Limit', { limit: required(Quantity) })
export const added = model<Limit>('Limit', { limit: required(Quantity), reserve: optional(Quantity), more: optional(string) })
export const otherType = model<Limit>('Limit', { limit: required(string), reserve: optional(Quantity) })
export const otherPresence = model<Limit>('Limit', { limit: optional(Quantity), reserve: optional(Quantity) })
export const notEmbedded = model<Part>('Part', { claim: optional(embedded(Claim)), flag: optional(byJsonType({ boolean, array: list(string) })) })
export const otherForm = byJsonType({ boolean, list: list(string) })
export const noForm = byJsonType({})
`

/** Returns the errors: the line's constant, the text at the error's place, and the lines of the message. */
const compile = (): ReadonlyArray<readonly [constant: string, place: string, ...lines: ReadonlyArray<string>]> => {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config,
    ts.sys,
    root
  )
  const host = ts.createCompilerHost(options)
  const { fileExists, getSourceFile } = host
  host.fileExists = (name) => name === file || fileExists(name)
  host.getSourceFile = (name, target, ...others) =>
    name === file ? ts.createSourceFile(name, source, target) : getSourceFile(name, target, ...others)
  const program = ts.createProgram([file], { ...options, noEmit: true }, host)
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(file))
    .map(({ start = 0, length = 0, messageText }) => {
      const line = source.slice(0, start).split('\n').at(-1) ?? ''
      return [
        /const (\w+)/.exec(line)?.[1] ?? '',
        source.slice(start, start + length),
        ...ts.flattenDiagnosticMessageText(messageText, '\n').split('\n')
      ]
    })
}

describe('the compiler’s errors for typical mistakes in a description', () => {
  let errors: ReturnType<typeof compile> = []
  beforeAll(() => {
    errors = compile()
  }, 300_000)

  it('have at most three lines each', () => {
    expect(errors.map(([, , ...lines]) => lines.length).every((count) => count <= 3)).toBe(true)
  })

  it('are at the field, or name it', () => {
    const HINT =
      " with 'exactOptionalPropertyTypes: true'. Consider adding 'undefined' to the types of the target's properties."
    expect(errors.map((error) => error.map((line) => line.replace(HINT, '').trim()))).toStrictEqual([
      [
        'forgotten',
        '{ limit: required(Quantity) }',
        "Argument of type '{ limit: RequiredField<Quantity>; }' is not assignable to parameter of type 'FieldsOf<Limit>'.",
        "Property 'reserve' is missing in type '{ limit: RequiredField<Quantity>; }' but required in type 'FieldsOf<Limit>'."
      ],
      [
        'added',
        'more',
        "Object literal may only specify known properties, and 'more' does not exist in type 'FieldsOf<Limit>'."
      ],
      [
        'otherType',
        'limit',
        "Type 'RequiredField<string>' is not assignable to type 'RequiredField<Quantity>'",
        "Types of property '_A' are incompatible.",
        "Type 'string' is not assignable to type 'Quantity'."
      ],
      [
        'otherPresence',
        'limit',
        "Type 'OptionalField<Quantity>' is not assignable to type 'RequiredField<Quantity>'",
        "Types of property 'required' are incompatible.",
        "Type 'false' is not assignable to type 'true'."
      ],
      [
        'notEmbedded',
        'claim',
        "Type 'OptionalField<Embedded<Claim>>' is not assignable to type 'OptionalField<Claim>'",
        "The types of '_A.kind' are incompatible between these types.",
        `Type 'string' is not assignable to type '"Claim"'.`
      ],
      [
        'otherForm',
        'list',
        `Type 'Codec<readonly string[]>' is not assignable to type 'Codec<readonly string[]> & NotAJsonType<"list">'.`,
        `Type 'Codec<readonly string[]>' is missing the following properties from type 'NotAJsonType<"list">': key, none`
      ],
      [
        'noForm',
        '{}',
        "Argument of type '{}' is not assignable to parameter of type '{} & AtLeastOneJsonType'.",
        "Property 'none' is missing in type '{}' but required in type 'AtLeastOneJsonType'."
      ]
    ])
  })
})
