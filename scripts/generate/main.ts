// Writes the compiled code of every model of this library, from its description: npm run generate.
//
// There is one file for each folder of models. The code does the same as the interpreter in src/codec/interpret, but
// does not read descriptions. docs/inside.md says why it is committed. generate/src/compiled writes it, as it does for
// the models of users.
import { readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { printCompiled, relativeTo } from '../../generate/src/compiled/file'
import { fileOf, folders, sources } from './sources'

const main = async (): Promise<void> => {
  const isCheck = process.argv.includes('--check')
  const stale: Array<string> = []
  const files = printCompiled(
    {
      header: (folder) => `// Generated from the models of ${folder} by npm run generate. Do not edit.`,
      sources,
      toSpecifier: relativeTo,
      hasGuards: true
    },
    folders
  )
  for (const { folder, text } of files) {
    const formatted = await format(text, { ...(await resolveConfig(fileOf(folder))), parser: 'typescript' })
    if (readFileSync(fileOf(folder), 'utf8') !== formatted) {
      stale.push(folder)
      if (!isCheck) writeFileSync(fileOf(folder), formatted)
    }
  }
  if (isCheck && stale.length > 0) {
    console.error(`stale: ${stale.map((folder) => `${folder}/generated.ts`).join(', ')}. Run npm run generate.`)
    process.exitCode = 1
  }
}

void main()
