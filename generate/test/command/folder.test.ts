import { mkdirSync, writeFileSync } from 'node:fs'
import * as files from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readFolder } from '../../src/command/folder'
import { HEADER } from '../../src/print/model'
import { left, right } from '../support/right'
import { inTemporaryFolder, missing } from '../support/written'

vi.mock('node:fs/promises', async (importOriginal) => {
  const original = await importOriginal<typeof files>()
  return { ...original, readdir: vi.fn(original.readdir) }
})

afterEach(() => {
  vi.mocked(files.readdir).mockReset()
})

const own = `${HEADER}\nown\n`

describe('the files of a folder', () => {
  it('are its own files, the foreign ones, and the folders', () =>
    inTemporaryFolder(async (folder) => {
      mkdirSync(join(folder, 'apps/v1'), { recursive: true })
      writeFileSync(join(folder, 'apps/v1/A.ts'), own)
      writeFileSync(join(folder, 'apps/v1/B.ts'), 'mine')
      writeFileSync(join(folder, 'index.ts'), own)
      expect(right(await readFolder(folder)())).toStrictEqual({
        own: [
          { path: 'apps/v1/A.ts', text: own },
          { path: 'index.ts', text: own }
        ],
        foreign: new Set(['apps/v1/B.ts']),
        folders: new Set(['apps', 'apps/v1'])
      })
    }))

  it('are none if the folder does not exist', () =>
    inTemporaryFolder(async (folder) => {
      expect(right(await readFolder(join(folder, 'missing'))())).toStrictEqual({
        own: [],
        foreign: new Set(),
        folders: new Set()
      })
    }))

  it('are an error if a folder in it vanishes meanwhile', () =>
    inTemporaryFolder(async (folder) => {
      mkdirSync(join(folder, 'apps'))
      writeFileSync(join(folder, 'index.ts'), 'mine')
      const { readdir } = await vi.importActual<typeof files>('node:fs/promises')
      vi.mocked(files.readdir).mockImplementation(((path: string, options: { readonly recursive?: boolean }) =>
        path === join(folder, 'apps') || options.recursive === true
          ? Promise.reject(missing(join(folder, 'apps')))
          : readdir(path, { withFileTypes: true })) as never)
      expect(left(await readFolder(folder)())).toStrictEqual([
        `${folder}: the folder changed while it was read: run the command again (ENOENT: no such file or directory, scandir '${join(folder, 'apps')}')`
      ])
    }))
})
