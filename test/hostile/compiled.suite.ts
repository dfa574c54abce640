import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { loadModels } from '../../generate/test/support/models'
import { runCommand, written } from '../../generate/test/support/written'
import { holdPromises } from './promises'

// The compiled code that users get is written by a command, from the documents of its guide.

// vitest runs files below the root only
mkdirSync(written, { recursive: true })
const folder = mkdtempSync(join(written, 'hostile-'))

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const examples = join(import.meta.dirname, '../../docs/examples')
const { code, error } = await runCommand([
  ...['--openapi', join(examples, 'apps.json'), '--crd', join(examples, 'crontab.yaml')],
  ...['--out', folder, '--compiled']
])
const models = code === 0 ? [...(await loadModels(folder)).values()] : []

it('the command writes compiled code', () => {
  expect(error).toBe('')
  expect(models.filter(({ compiled }) => compiled !== undefined).length).toBeGreaterThan(50)
})

it.each([1, 2])('the three promises hold for 4,000 hostile documents of written models: part %i of 2', (part) => {
  holdPromises(4000, part, models)
})
