// Libraries that use the package. Each exports the exports of an entry point, and results of using them, without type
// annotations: the compiler must write the types into the declarations.
import { createRequire } from 'node:module'
import { join } from 'node:path'
import ts from 'typescript'

const common: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  declaration: true,
  skipLibCheck: true
}

/** The values of moduleResolution. */
export const resolutions: Readonly<Record<string, ts.CompilerOptions>> = {
  node10: {
    ...common,
    module: ts.ModuleKind.CommonJS,
    moduleResolution: ts.ModuleResolutionKind.Node10,
    ignoreDeprecations: '6.0'
  },
  nodenext: { ...common, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
  bundler: { ...common, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler }
}

/** A compiler that reads each file of the packages only once for all libraries. */
const makeCompiler = (options: ts.CompilerOptions): ((file: string, text: string) => ts.Program) => {
  const host = ts.createCompilerHost(options)
  const read = new Map<string, ts.SourceFile | undefined>()
  return (file, text) =>
    ts.createProgram([file], options, {
      ...host,
      fileExists: (name) => name === file || host.fileExists(name),
      readFile: (name) => (name === file ? text : host.readFile(name)),
      getSourceFile: (name, languageVersion, ...rest) => {
        if (name === file) return ts.createSourceFile(name, text, languageVersion, true)
        if (!read.has(name)) read.set(name, host.getSourceFile(name, languageVersion, ...rest))
        return read.get(name)
      }
    })
}

// -------------------------------------------------------------------------------------
// a library
// -------------------------------------------------------------------------------------

/** Expressions for the parts of a value. They are only compiled, and never run. */
const helpers = `
declare const call: <A extends ReadonlyArray<any>, B>(f: (...args: A) => B) => B
declare const parameters: <A extends ReadonlyArray<any>>(f: (...args: A) => unknown) => A
declare const present: <A>(a: A) => NonNullable<A>
declare const tagged: <A, T extends string>(a: A, tag: T) => Extract<A, { readonly _tag: T }>
declare const part: <A, K extends keyof A>(a: A, key: K) => A[K]
`

/** The maximum number of steps from an export to a part. */
const DEPTH = 7

/** Returns the library of an entry point: a constant for each export and for each part of it. */
const libraryOf = (compile: (file: string, text: string) => ts.Program, file: string, entry: string): string => {
  const start = `import * as all from '${entry}'\n`
  const program = compile(file, start)
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(file)
  const [statement] = source?.statements ?? []
  if (source === undefined || statement === undefined || !ts.isImportDeclaration(statement)) throw new Error(file)
  const module = checker.getSymbolAtLocation(statement.moduleSpecifier)
  if (module === undefined) throw new Error(`${entry} is not found`)

  const isGeneric = ({ declarations = [] }: ts.Symbol): boolean =>
    declarations.some(
      (one) => (ts.isInterfaceDeclaration(one) || ts.isTypeAliasDeclaration(one)) && one.typeParameters !== undefined
    )

  const lines: Array<string> = []
  const seen = new Set<ts.Type>()
  const isOurs = (type: ts.Type): boolean =>
    [type.aliasSymbol, type.symbol].some((symbol) =>
      symbol?.declarations?.some((declaration) =>
        declaration.getSourceFile().fileName.includes('io-ts-kubernetes/dist/')
      )
    )

  /** Returns true for a branded string or number, whose parts are those of every string or number. */
  const isBranded = (type: ts.Type): boolean =>
    type.isIntersection() && type.types.some(({ flags }) => (flags & ts.TypeFlags.Object) === 0)

  const visit = (expression: string, given: ts.Type, depth: number): void => {
    const type = checker.getNonNullableType(given)
    if (
      seen.has(type) ||
      depth > DEPTH ||
      (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.UnionOrIntersection)) === 0
    )
      return
    seen.add(type)
    const name = `x${String(lines.length)}`
    lines.push(`export const ${name} = ${type === given ? expression : `present(${expression})`}`)
    const signature = type.getCallSignatures().at(-1)
    if (signature !== undefined) {
      // results of generic functions are in `uses`
      if (signature.typeParameters !== undefined) return
      visit(`call(${name})`, signature.getReturnType(), depth + 1)
      signature.parameters.forEach((parameter, i) => {
        visit(`parameters(${name})[${String(i)}]!`, checker.getTypeOfSymbol(parameter), depth + 1)
      })
      return
    }
    if (type.isUnion()) {
      for (const member of type.types) {
        const tag = member.getProperty('_tag')
        const literal = tag && checker.getTypeOfSymbol(tag)
        if (literal?.isStringLiteral() === true) {
          const key = `'${literal.value}'`
          for (const property of member.getProperties())
            visit(`part(tagged(${name}, ${key}), '${property.name}')`, checker.getTypeOfSymbol(property), depth + 1)
        }
      }
      return
    }
    const [item] = checker.isArrayLikeType(type) ? checker.getTypeArguments(type as ts.TypeReference) : []
    if (item !== undefined) visit(`${name}[0]!`, item, depth + 1)
    else if (isOurs(type) && !isBranded(type))
      for (const property of type.getProperties())
        if (/^\w+$/.test(property.name))
          visit(`part(${name}, '${property.name}')`, checker.getTypeOfSymbol(property), depth + 1)
  }

  // a type has no export at run time
  const values = Object.keys(createRequire(file)(entry) as object)
  for (const symbol of checker.getExportsOfModule(module)) {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
    if (values.includes(symbol.name)) visit(`all.${symbol.name}`, checker.getTypeOfSymbol(target), 0)
    else if (!isGeneric(target)) visit(`{} as all.${symbol.name}`, checker.getDeclaredTypeOfSymbol(target), 0)
  }
  return start + helpers + lines.join('\n')
}

/** Results of generic functions, by entry point. */
const uses: Readonly<Record<string, string>> = {
  codec: `
    interface Port { readonly port?: string }
    export const port = all.model<Port>('Port', { port: all.optional(all.string) })
    export const ports = all.list(port)
    export const modes = [all.strict(port), all.lenient(ports), all.map(port), all.required(port)] as const
    export const decoded = ports.decode([])
  `,
  json: `
    import { TokenReview } from 'io-ts-kubernetes/authentication/v1'
    export const read = all.fromJson(TokenReview)
    export const decoded = read('')
    export const write = all.toJson(TokenReview)
  `,
  optics: `
    import { TokenRequest } from 'io-ts-kubernetes/authentication/v1'
    export const optics = all.getOptics(TokenRequest)
    export const meta = optics.metadata
    export const { name, labels, creationTimestamp, ownerReferences } = meta
    export const { audiences, expirationSeconds, boundObjectRef } = optics.spec
    export const set = boundObjectRef.uid.upsert('4c7d')
  `,
  instances: `
    import { TokenReview } from 'io-ts-kubernetes/authentication/v1'
    import { Time } from 'io-ts-kubernetes/meta/v1'
    export const instances = [all.getEq(TokenReview), all.getShow(TokenReview), all.getOrd(Time)] as const
  `,
  arbitrary: `
    import { TokenReview } from 'io-ts-kubernetes/authentication/v1'
    export const review = all.getArbitrary(TokenReview)
    export const laws = all.codecLaws(TokenReview)
    export const documents = [all.getWireArbitrary(TokenReview), all.getInvalidDocumentArbitrary(TokenReview)] as const
  `,
  'standard-schema': `
    import { TokenReview } from 'io-ts-kubernetes/authentication/v1'
    export const schema = all.toStandardSchema(TokenReview)
    export const validate = schema['~standard'].validate
  `
}

/** Returns the compiler's errors in the libraries of all entry points, each compiled separately. */
export const problemsOf = (
  folder: string,
  resolution: string,
  entries: ReadonlyArray<string>
): ReadonlyArray<string> => {
  const compile = makeCompiler(resolutions[resolution] ?? {})
  return entries.flatMap((entry) => {
    const file = join(folder, `library-${entry.replaceAll('/', '-')}.ts`)
    const text = libraryOf(compile, file, entry) + (uses[entry.slice(entry.indexOf('/') + 1)] ?? '')
    const program = compile(file, text)
    const source = program.getSourceFile(file)
    return [...program.getSemanticDiagnostics(source), ...program.getDeclarationDiagnostics(source)].map(
      ({ start = 0, messageText }) =>
        `${entry}: ${text.slice(start).split('\n', 1)[0] ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
    )
  })
}
