// Builds generate/dist/main.js: the command, with the parts of the library that it needs. Its dependencies stay imports.
import { build } from 'esbuild'
import { chmodSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)

const { dependencies } = JSON.parse(readFileSync('generate/package.json', 'utf8'))
const outfile = 'generate/dist/main.js'

rmSync('generate/dist', { recursive: true, force: true })
await build({
  absWorkingDir: root,
  entryPoints: ['generate/src/main.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  banner: { js: '#!/usr/bin/env node' },
  external: Object.keys(dependencies).flatMap((name) => [name, `${name}/*`]),
  logLevel: 'warning'
})
chmodSync(outfile, 0o755)
