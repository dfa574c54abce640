/** Writes the models of everything in ../shared with the command, before the suites. */
import { rmSync } from 'node:fs'
import { crds, hasShared, served } from '../support/served'
import {
  compiled,
  customResources,
  inTemporaryFolder,
  kubernetes,
  odd,
  oddCompiled,
  oddInputs,
  runCommand,
  writeTexts,
  written
} from '../support/written'

export default async (): Promise<void> => {
  if (process.env['WRITTEN'] === 'keep') return
  rmSync(written, { recursive: true, force: true })
  await inTemporaryFolder(async (folder) => {
    const openapi = hasShared ? ['--openapi', ...writeTexts(folder, served())] : []
    for (const args of [
      [...oddInputs, '--out', odd],
      [...oddInputs, '--out', oddCompiled, '--compiled'],
      ...(hasShared
        ? [
            [...openapi, '--out', kubernetes],
            [...openapi, '--out', compiled, '--compiled'],
            ['--crd', ...writeTexts(folder, crds()), '--out', customResources]
          ]
        : [])
    ]) {
      const { code, out, error } = await runCommand(args)
      if (code !== 0) throw new Error(error)
      console.log(out.trim())
    }
  })
}
