import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { pages } from './extract.mts'

it('docs/models.md shows the custom resource that the laws are tested with', () => {
  const model = readFileSync(join(import.meta.dirname, '../laws/appliance.ts'), 'utf8').replace(
    /^[^]*?\n(?=\/\*\*)/,
    ''
  )
  const blocks = pages.find(({ file }) => file === 'docs/models.md')?.blocks ?? []
  expect(blocks.filter(({ code }) => code.includes(model))).toHaveLength(1)
})
