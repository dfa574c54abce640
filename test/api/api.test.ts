// The reports of the public API are part of the repository, so that every change of it is seen in review.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { folder, makeReports, type Reports } from './reports.mts'

describe('the public names and types', () => {
  let reports: Reports

  beforeAll(() => {
    reports = makeReports()
  })

  it('equal test/api/reports, which npm run api writes', () => {
    const kept = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const)
    expect(Object.fromEntries(kept)).toStrictEqual(Object.fromEntries(reports.texts))
  })

  it('contain no type that users cannot name', () => {
    // steps of computed types, and types of the parameters of compiled code
    expect(reports.unnamed).toStrictEqual(['CompareWithin', 'Current', 'Known', 'Presence', 'Read'])
  })
})
