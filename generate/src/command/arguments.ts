/** The command line. */
import * as E from 'fp-ts/Either'
import { parseArgs } from 'node:util'

/** The arguments of the command. */
export interface Arguments {
  readonly openapi: ReadonlyArray<string>
  readonly crd: ReadonlyArray<string>
  readonly kinds: ReadonlyArray<string>
  readonly overrides: string | undefined
  readonly out: string
  readonly check: boolean
  readonly compiled: boolean
  /** The extension of imported files: the empty string, `.js` or `.ts`. */
  readonly extension: string
}

export const USAGE = `Writes io-ts-kubernetes models of API groups and custom resources.

  io-ts-kubernetes-generate --openapi FILE… --kinds KIND… --out FOLDER
  io-ts-kubernetes-generate --crd FILE… --out FOLDER

  --openapi FILE…    OpenAPI v3 documents: kubectl get --raw /openapi/v3/apis/apps/v1
  --crd FILE…        CustomResourceDefinitions, in JSON or YAML
  --kinds KIND…      only these kinds, and the models in them: apps/v1/Deployment, v1/Pod
  --overrides FILE   a table of fields that are secrets or required, in JSON or YAML
  --out FOLDER       where to write
  --extension EXT    the extension of imported files: .js in ES modules for Node (default: none)
  --compiled         also write compiled code, which decodes faster
  --check            write nothing; exit with 1 if files would change, and print how
  --help, --version

A file named - is the standard input. The exit code is 2 for an error.
`

/** An error in the command line, or a request for help or for the version. */
export type Refusal =
  { readonly _tag: 'Wrong'; readonly message: string } | { readonly _tag: 'Help' } | { readonly _tag: 'Version' }

const wrong = (message: string): E.Either<Refusal, never> => E.left({ _tag: 'Wrong', message })

const options = {
  openapi: { type: 'string', multiple: true },
  crd: { type: 'string', multiple: true },
  kinds: { type: 'string', multiple: true },
  overrides: { type: 'string' },
  out: { type: 'string' },
  extension: { type: 'string' },
  compiled: { type: 'boolean' },
  check: { type: 'boolean' },
  help: { type: 'boolean' },
  version: { type: 'boolean' }
} as const

/** The options with one value. */
const SINGLE: ReadonlyArray<string> = ['overrides', 'out', 'extension']

/** Returns the kinds between the commas of an argument. */
const kindsIn = (list: string): ReadonlyArray<string> =>
  list
    .split(',')
    .map((kind) => kind.trim())
    .filter((kind) => kind !== '')

/** Returns the arguments in a command line. */
export const parseArguments = (args: ReadonlyArray<string>): E.Either<Refusal, Arguments> => {
  const parsed = parse(args)
  if (E.isLeft(parsed)) return parsed
  const { values, tokens } = parsed.right
  if (values.help === true) return E.left({ _tag: 'Help' })
  if (values.version === true) return E.left({ _tag: 'Version' })
  const names = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []))
  const twice = names.find((name, index) => SINGLE.includes(name) && names.indexOf(name) < index)
  if (twice !== undefined) return wrong(`--${twice} is given twice`)
  const lists = { openapi: [] as Array<string>, crd: [] as Array<string>, kinds: [] as Array<string> }
  // a shell replaces crds/*.yaml by many arguments: those after the first belong to the option before them
  let current: keyof typeof lists | undefined
  for (const token of tokens) {
    if (token.kind === 'option') {
      const { name } = token
      current = name === 'openapi' || name === 'crd' || name === 'kinds' ? name : undefined
      if (current !== undefined && token.value !== undefined) lists[current].push(token.value)
    } else if (token.kind === 'positional') {
      if (current === undefined) return wrong(`unexpected argument "${token.value}"`)
      lists[current].push(token.value)
    }
  }
  if (values.out === undefined || values.out.trim() === '') return wrong('--out FOLDER is missing')
  if (lists.openapi.length + lists.crd.length === 0) return wrong('there is no input: give --openapi or --crd')
  if ([...lists.openapi, ...lists.crd, values.overrides].filter((file) => file === '-').length > 1) {
    return wrong('only one input can be the standard input')
  }
  const kinds = lists.kinds.map(kindsIn)
  // a variable of a shell may be unset, and no kinds are all kinds
  if (kinds.some(({ length }) => length === 0)) return wrong('--kinds KIND… has an argument without a kind')
  const { extension = '' } = values
  if (!['', '.js', '.ts'].includes(extension)) return wrong('--extension must be .js or .ts')
  return E.right({
    openapi: lists.openapi,
    crd: lists.crd,
    kinds: kinds.flat(),
    overrides: values.overrides,
    out: values.out,
    check: values.check === true,
    compiled: values.compiled === true,
    extension
  })
}

const parse = (args: ReadonlyArray<string>) =>
  E.tryCatch(
    () => parseArgs({ args: [...args], options, allowPositionals: true, tokens: true }),
    (error): Refusal => ({ _tag: 'Wrong', message: error instanceof Error ? error.message : String(error) })
  )
