// Models that the command writes for the end-to-end tests.
import { join } from 'node:path'
import { loadModels, type SomeModel } from '../../generate/test/support/models'
import { inTemporaryFolder, runCommand, writeTexts, written } from '../../generate/test/support/written'

/** The command's words before and after the files of its input. */
interface Words {
  readonly input: '--openapi' | '--crd'
  readonly kinds?: ReadonlyArray<string>
}

/** Writes models with the command into a folder that Git ignores, and loads them. WRITTEN=keep loads those of the last run. */
export const writeModels = async (
  name: string,
  { input, kinds = [] }: Words,
  texts: Parameters<typeof writeTexts>[1]
): Promise<ReadonlyMap<string, SomeModel>> => {
  const out = join(written, `e2e-${name}`)
  if (process.env['WRITTEN'] === 'keep') return loadModels(out)
  await inTemporaryFolder(async (folder) => {
    const only = kinds.length === 0 ? [] : ['--kinds', ...kinds]
    const { code, error } = await runCommand([input, ...writeTexts(folder, texts), ...only, '--out', out])
    if (code !== 0) throw new Error(error)
  })
  return loadModels(out)
}
