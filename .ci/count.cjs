// Prints how many tests passed, failed and were skipped, in the one form that any CI can read: node .ci/count.cjs RESULTS,
// a folder of Vitest's JSON results. Each skipped test is printed by name. With CI=true the exit code is 1 if one of them
// is not listed in .ci/skips.json, which has the reason for each that may be skipped.
const { readdirSync, readFileSync } = require('node:fs')
const { join, relative, sep } = require('node:path')

const root = join(__dirname, '..')
const read = (file) => JSON.parse(readFileSync(file, 'utf8'))

const results = process.argv[2]
const skips = read(join(__dirname, 'skips.json'))

const tests = readdirSync(results).flatMap((name) =>
  read(join(results, name)).testResults.flatMap(({ name: file, assertionResults }) =>
    assertionResults.map(({ fullName, status }) => ({
      file: relative(root, file).split(sep).join('/'),
      name: fullName.trim(),
      status
    }))
  )
)
if (tests.length === 0) throw new Error(`no tests in ${results}`)

const passed = tests.filter(({ status }) => status === 'passed')
const failed = tests.filter(({ status }) => status === 'failed')
// skipped, pending and todo
const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed')

const isListed = ({ file, name }) => skips.some((skip) => skip.file === file && name.startsWith(skip.name))
const unlisted = skipped.filter((test) => !isListed(test))

for (const test of skipped) console.log(`skipped${isListed(test) ? '' : ', not listed'}: ${test.file}: ${test.name}`)
if (process.env.CI === 'true' && unlisted.length > 0) {
  console.log(`${unlisted.length} tests were skipped that .ci/skips.json does not list`)
  process.exitCode = 1
}
console.log(`${passed.length} passed, ${failed.length} failed, ${skipped.length} skipped`)
