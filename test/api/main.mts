// npm run api: writes the reports of the public API.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { folder, makeReports } from './reports.mts'

const { texts } = makeReports()
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder)
for (const [name, text] of texts) writeFileSync(join(folder, name), text)
