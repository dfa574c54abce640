import * as E from 'fp-ts/Either'
import { mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import * as files from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { replaceFiles } from '../../src/command/replace'
import type { File } from '../../src/files/plan'
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

  it(
    'writes all files or none if it is stopped',
    inFolder(async ({ folder, out }) => {
      const before = ['a.ts', 'b/c.ts', 'd.ts'].map((path) => ({ path, text: old }))
      const after = ['a.ts', 'b/c.ts', 'e/f.ts'].map((path) => ({ path, text: own }))
      const outcomes: Array<string> = []
      for (const steps of [0, 1, 2, 3, 4]) {
        rmSync(out, { recursive: true, force: true })
        right(await replaceFiles(out, before, [])())
        const stop = new AbortController()
        const { rename } = await vi.importActual<typeof files>('node:fs/promises')
        let count = 0
        vi.mocked(files.rename).mockImplementation(async (from, to) => {
          if (count === steps) stop.abort()
          count += 1
          await rename(from, to)
        })
        const result = await replaceFiles(out, after, ['d.ts'], { signal: stop.signal })()
        vi.mocked(files.rename).mockReset()
        outcomes.push(...left(result))
        expect(texts(out)).toStrictEqual(
          E.isLeft(result) ? { 'a.ts': old, 'b/c.ts': old, 'd.ts': old } : { 'a.ts': own, 'b/c.ts': own, 'e/f.ts': own }
        )
        expect(readdirSync(out).filter((name) => name.startsWith('.'))).toStrictEqual([])
      }
      // the last step is not followed by another one
      expect(outcomes).toStrictEqual(Array(3).fill(`${out}: the run was stopped, and changed nothing`))
      expect(readdirSync(folder)).toStrictEqual(['apps.json', 'src'])
    })
  )

  it(
    'removes the temporary folders of runs that were killed',
    inFolder(async ({ out }) => {
      const hourAgo = new Date(Date.now() - 61 * 60 * 1000)
      const make = (name: string, file: string, time?: Date): void => {
        mkdirSync(join(out, name), { recursive: true })
        writeFileSync(join(out, name, file), own)
        if (time !== undefined) utimesSync(join(out, name), time, time)
      }
      make('.io-ts-kubernetes-Ab12Cd', '0', hourAgo)
      make('.io-ts-kubernetes-Gone00', 'old17', hourAgo)
      make('.io-ts-kubernetes-Recent', '0')
      make('.io-ts-kubernetes-Others', 'notes.txt', hourAgo)
      make('.io-ts-kubernetes-backup-1', '0', hourAgo)
      right(await replaceFiles(out, [{ path: 'a.ts', text: own }], [])())
      expect(readdirSync(out).sort()).toStrictEqual([
        '.io-ts-kubernetes-Others',
        '.io-ts-kubernetes-Recent',
        '.io-ts-kubernetes-backup-1',
        'a.ts'
      ])
    })
  )

  it(
    'writes the index last, and again if its text changes meanwhile',
    inFolder(async ({ out }) => {
      const indexes = ['one', 'two', 'two', 'three']
      const seen: Array<unknown> = []
      const index = (): Promise<File> => {
        seen.push(texts(out))
        return Promise.resolve({ path: 'index.ts', text: `${HEADER}\n${indexes.shift() ?? ''}\n` })
      }
      const write = [{ path: 'a.ts', text: own }]
      expect(right(await replaceFiles(out, write, [], { index })())).toBe(2)
      expect(seen.map((files) => Object.keys(files as object).filter((path) => !path.startsWith('.')))).toStrictEqual([
        ['a.ts'],
        ['a.ts', 'index.ts'],
        ['a.ts', 'index.ts']
      ])
      expect(texts(out)).toStrictEqual({ 'a.ts': own, 'index.ts': `${HEADER}\ntwo\n` })
      expect(
        right(
          await replaceFiles(out, [], [], {
            index: () => Promise.resolve({ path: 'index.ts', text: `${HEADER}\ntwo\n` })
          })()
        )
      ).toBe(0)
    })
  )
})
