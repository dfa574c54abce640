/** Writes the models of everything in ../shared with the command, before the suites. */
import { rmSync } from 'node:fs'
import { crds, hasShared, served } from '../support/served'
import {
  compiled,
  customResources,
  inTemporaryFolder,
  kubernetes,
  runCommand,
  writeTexts,
  written
} from '../support/written'

export default async (): Promise<void> => {
  if (!hasShared || process.env['WRITTEN'] === 'keep') return
  rmSync(written, { recursive: true, force: true })
  await inTemporaryFolder(async (folder) => {
    const openapi = ['--openapi', ...writeTexts(folder, served())]
    for (const args of [
      [...openapi, '--out', kubernetes],
      [...openapi, '--out', compiled, '--compiled'],
      ['--crd', ...writeTexts(folder, crds()), '--out', customResources]
    ]) {
      const { code, out, error } = await runCommand(args)
      if (code !== 0) throw new Error(error)
      console.log(out.trim())
    }
  })
}
