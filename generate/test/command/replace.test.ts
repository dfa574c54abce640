import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import * as files from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { replaceFiles } from '../../src/command/replace'
import { HEADER } from '../../src/print/model'
import { left, right } from '../support/right'
import { filesIn, inFolder, inTemporaryFolder } from '../support/written'

vi.mock('node:fs/promises', async (importOriginal) => {
  const original = await importOriginal<typeof files>()
  return { ...original, rename: vi.fn(original.rename) }
})

afterEach(() => {
  vi.mocked(files.rename).mockReset()
})

const old = `${HEADER}\nold\n`
const own = `${HEADER}\nnew\n`

describe('the writer', () => {
  const texts = (folder: string): Readonly<Record<string, string>> =>
    Object.fromEntries(filesIn(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]))

  it(
    'writes and removes nothing outside of the folder',
    inFolder(async ({ folder, out }) => {
      for (const path of ['../escaped.ts', 'a/../../escaped.ts', '..', '.', '/../escaped.ts']) {
        expect(left(await replaceFiles(out, [{ path, text: own }], [])())[0]).toContain(`${path} is not in ${out}`)
        expect(left(await replaceFiles(out, [], [path])())[0]).toContain(`${path} is not in ${out}`)
      }
      expect(readdirSync(folder)).toStrictEqual(['apps.json'])
    })
  )

  it(
    'removes no file of another program when it goes back',
    inFolder(async ({ out }) => {
      vi.mocked(files.rename).mockImplementationOnce(() => {
        writeFileSync(join(out, 'a/other.ts'), 'mine')
        return Promise.reject(new Error('no space'))
      })
      expect(left(await replaceFiles(out, [{ path: 'a/b.ts', text: own }], [])())).toStrictEqual([`${out}: no space`])
      expect(texts(out)).toStrictEqual({ 'a/other.ts': 'mine' })
    })
  )

  it(
    'goes back if one of the files cannot be written or removed',
    inFolder(async ({ folder, out }) => {
      expect(left(await replaceFiles(out, [{ path: 'a/b.ts', text: own }], ['missing.ts'])())[0]).toContain('ENOENT')
      expect(readdirSync(folder)).toStrictEqual(['apps.json'])
      right(
        await replaceFiles(
          out,
          ['a.ts', 'b/c.ts', 'd.ts'].map((path) => ({ path, text: old })),
          []
        )()
      )
      const write = ['a.ts', 'b/c.ts', 'b/e.ts', 'f/g.ts'].map((path) => ({ path, text: own }))
      expect(left(await replaceFiles(out, write, ['d.ts', 'missing.ts'])())[0]).toContain('ENOENT')
      expect(texts(out)).toStrictEqual({ 'a.ts': old, 'b/c.ts': old, 'd.ts': old })
      expect(readdirSync(out).sort()).toStrictEqual(['a.ts', 'b', 'd.ts'])
      right(await replaceFiles(out, write, ['d.ts'])())
      expect(texts(out)).toStrictEqual({ 'a.ts': own, 'b/c.ts': own, 'b/e.ts': own, 'f/g.ts': own })
    })
  )

  it(
    'needs folders that it can write',
    inFolder(async ({ out }) => {
      mkdirSync(join(out, 'b/c.ts'), { recursive: true })
      const write = ['a.ts', 'b/c.ts'].map((path) => ({ path, text: own }))
      expect(left(await replaceFiles(out, write, [])())[0]).toContain('c.ts is a folder')
      expect(texts(out)).toStrictEqual({})
    })
  )

  it.each(['a file that is replaced', 'a file that is removed'])('keeps the text of %s if it is foreign', (name) =>
    inTemporaryFolder(async (folder) => {
      const [a, b] = [join(folder, 'a.ts'), join(folder, 'b.ts')]
      writeFileSync(a, old)
      writeFileSync(b, 'mine')
      const replaced = name.endsWith('replaced')
      const write = ['a.ts', ...(replaced ? ['b.ts'] : [])].map((path) => ({ path, text: own }))
      expect(left(await replaceFiles(folder, write, replaced ? [] : ['b.ts'])())).toStrictEqual([
        `${folder}: ${b} was changed meanwhile, and was not written by io-ts-kubernetes-generate: move it, or choose another folder`
      ])
      expect([a, b].map((file) => readFileSync(file, 'utf8'))).toStrictEqual([old, 'mine'])
      expect(await files.readdir(folder)).toStrictEqual(['a.ts', 'b.ts'])
    })
  )

  it('keeps a foreign file that appears while it writes', () =>
    inTemporaryFolder(async (folder) => {
      const { rename } = await vi.importActual<typeof files>('node:fs/promises')
      vi.mocked(files.rename).mockImplementationOnce(async (from, to) => {
        writeFileSync(join(folder, 'b.ts'), 'mine')
        await rename(from, to)
      })
      const write = ['a.ts', 'b.ts'].map((path) => ({ path, text: own }))
      expect(left(await replaceFiles(folder, write, [])())[0]).toContain('b.ts was changed meanwhile')
      expect(await files.readdir(folder)).toStrictEqual(['b.ts'])
      expect(readFileSync(join(folder, 'b.ts'), 'utf8')).toBe('mine')
    }))
})
