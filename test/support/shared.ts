import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Data outside the repository, in a maintainer's checkout. If it is absent, its tests are reported as skipped. */
const folder = join(__dirname, '../../../shared')

export const hasShared: boolean = existsSync(folder)

export const readShared = (path: string): string => readFileSync(join(folder, path), 'utf8')

export const listShared = (path: string): ReadonlyArray<string> => readdirSync(join(folder, path))

export const pathOfShared = (path: string): string => join(folder, path)
