/** Writes the models of everything in ../shared with the command, before the suites. */
import { rmSync } from 'node:fs'
import { crds, hasShared, served } from '../support/served'
import { customResources, inTemporaryFolder, kubernetes, runCommand, writeTexts, written } from '../support/written'

export default async (): Promise<void> => {
  if (!hasShared || process.env['WRITTEN'] === 'keep') return
  rmSync(written, { recursive: true, force: true })
  await inTemporaryFolder(async (folder) => {
    for (const args of [
      ['--openapi', ...writeTexts(folder, served()), '--out', kubernetes],
      ['--crd', ...writeTexts(folder, crds()), '--out', customResources]
    ]) {
      const { code, out, error } = await runCommand([
        ...args,
        ...(process.env['COMPILED'] === undefined ? [] : ['--compiled'])
      ])
      if (code !== 0) throw new Error(error)
      console.log(out.trim())
    }
  })
}
