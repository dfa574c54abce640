// typia is a plugin of the compiler. Its code is generated here, each time, in a folder that Git ignores.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import ts from 'typescript'
import { transform } from 'typia/lib/transform.js'
import type { Peer } from '../Peer.mts'
import type * as Model from './model.ts'

const source = fileURLToPath(new URL('model.ts', import.meta.url))

// below node_modules, so that the imports of typia's code are found
const folder = fileURLToPath(new URL('../../../../node_modules/.cache/bench', import.meta.url))

const compile = (): string => {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    skipLibCheck: true,
    types: []
  }
  const program = ts.createProgram([source], options)
  const problems: Array<string> = []
  let code = ''
  const before = transform(
    program,
    {},
    {
      addDiagnostic: ({ messageText }) => problems.push(ts.flattenDiagnosticMessageText(messageText, '\n'))
    }
  )
  program.emit(program.getSourceFile(source), (_, text) => (code = text), undefined, false, { before: [before] })
  if (problems.length > 0) throw new Error(`typia: ${problems.join('\n')}`)
  return code
}

/** typia, with code that is generated at build time. */
export const getTypia = async (): Promise<Peer> => {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'typia.mjs')
  writeFileSync(file, compile())
  const { validateClone, is, clone, stringify } = (await import(pathToFileURL(file).href)) as typeof Model
  return {
    name: 'typia',
    how: '`misc.validateClone`, made by a plugin of the compiler',
    decode: validateClone,
    valueOf: (answer) => {
      const { success, data } = answer as ReturnType<typeof validateClone>
      return success ? data : undefined
    },
    errorsOf: (answer) => {
      const result = answer as ReturnType<typeof validateClone>
      return result.success ? 0 : result.errors.length
    },
    is,
    encode: (value) => clone(value as Model.TokenReview),
    fromJson: (text) => validateClone(JSON.parse(text)),
    toJson: (value) => stringify(value as Model.TokenReview)
  }
}
