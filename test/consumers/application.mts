// The application that every consumer runs: the first code of README.md, and then a count of the copies of io-ts.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { examples } from '../docs/extract.mts'
import type { Project } from '../package/Project.mts'

const [readme] = examples.filter(({ place }) => place.startsWith('README.md:'))
if (readme === undefined) throw new Error('README.md has no code')

const LAST = 'one copy of each'

/** The last line that the application prints. */
export const DONE = `${readme.prints}\n${LAST}\n`

/** The application in TypeScript. */
export const application = `${readme.code}
import * as assert from 'node:assert'
import * as t from 'io-ts'
import { ObjectMeta, TokenReview as ofTheRoot } from 'io-ts-kubernetes'
import { TokenReview as ofTheGroup } from 'io-ts-kubernetes/authentication/v1'
import * as neighbour from 'neighbour'

assert.ok(ofTheGroup instanceof t.Type, 'a codec is a Type of the io-ts of the application')
assert.ok(ofTheGroup instanceof neighbour.Type, 'and of the io-ts that another library requires')
assert.ok(t.type({ review: ofTheGroup }).is({ review: { spec: {} } }), 'and is composed with it')
assert.ok(ObjectMeta instanceof t.Type, 'the root has the models of meta/v1 as values')
assert.strictEqual(ofTheRoot, ofTheGroup, 'entry points share a codec')
assert.strictEqual(neighbour.TokenReview, ofTheGroup, 'a codec is the same imported and required')
console.log('${LAST}')
`

/** The line that is printed if all properties hold. */
export const HELD = 'held\n'

/** Properties in which arbitraries of fast-check contain arbitraries of the library, and the reverse. */
export const properties = `
import * as fc from 'fast-check'
import { codecLaws, getArbitrary, getInvalidDocumentArbitrary, getWireArbitrary } from 'io-ts-kubernetes/arbitrary'
import { TokenReview } from 'io-ts-kubernetes/authentication/v1'

const overrides = { spec: { token: fc.constant('s3cr3t') } }
const review: fc.Arbitrary<TokenReview> = getArbitrary(TokenReview, { overrides })
const document = fc.oneof(
  getWireArbitrary(TokenReview, { overrides }),
  getInvalidDocumentArbitrary(TokenReview, { overrides }).map(({ wire }) => wire)
)
fc.assert(
  fc.property(review, document, ({ spec: { token = 's3cr3t' } }, wire) => {
    TokenReview.decode(wire)
    return token === 's3cr3t'
  })
)
for (const { property } of codecLaws(TokenReview)) fc.assert(property, { numRuns: 1 })
console.log('held')
`

/** The application in JavaScript: as an ES module, or as a CommonJS module. */
export const asJavaScript = (module: ts.ModuleKind.ESNext | ts.ModuleKind.CommonJS): string =>
  ts.transpileModule(application, { compilerOptions: { target: ts.ScriptTarget.ES2022, module } }).outputText

/** Writes a file of a project, and returns its path. */
export const write = ({ folder }: Pick<Project, 'folder'>, name: string, text: string): string => {
  const file = join(folder, name)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  return file
}

/** Another library in CommonJS, which uses this library and io-ts. */
export const writeNeighbour = (project: Project): void => {
  const files = {
    'package.json': '{ "name": "neighbour", "version": "1.0.0" }',
    'index.js': `
      exports.TokenReview = require('io-ts-kubernetes/authentication/v1').TokenReview
      exports.Type = require('io-ts').Type
    `,
    'index.d.ts': `
      export { TokenReview } from 'io-ts-kubernetes/authentication/v1'
      export { Type } from 'io-ts'
    `
  }
  for (const [name, text] of Object.entries(files)) write(project, join('node_modules/neighbour', name), text)
}
