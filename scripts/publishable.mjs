// npm runs this script before it publishes: `node scripts/publishable.mjs [package.json]`. It fails if the package does
// not say where its sources are. npm derives `homepage` and `bugs` from a `repository` on GitHub, GitLab or Bitbucket.
import { readFileSync } from 'node:fs'

const { repository, homepage, bugs } = JSON.parse(readFileSync(process.argv[2] ?? 'package.json', 'utf8'))

const url = typeof repository === 'string' ? repository : (repository?.url ?? '')
const isKnown = /^(github|gitlab|bitbucket):|^[\w-]+\/[\w.-]+$|(github\.com|gitlab\.com|bitbucket\.org)[/:]/.test(url)

const missing = [
  ...(url === '' ? ['repository'] : []),
  ...(isKnown ? [] : Object.entries({ homepage, bugs }).flatMap(([name, value]) => (value ? [] : [name])))
]

if (missing.length > 0) {
  console.error(`package.json must not lack ${missing.join(', ')}: see "Release" in CONTRIBUTING.md`)
  process.exitCode = 1
}
