// The cost of the package for programs that use only a part of it. npm run size prints the numbers.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { models } from '../support/models'
import { bundle, bundlers, gzipped } from './bundles.mts'
import { entries, type Installed, install } from './installed.mts'
import {
  consumes,
  countForOneMore,
  countInstantiations,
  describesSixFields,
  describesTwoFields,
  makes
} from './instantiations.mts'
import { EXACT, ONE_DECODER_NOW, oneDecoder, oneReader, TO_BUILD, TO_CONSUME } from './targets.mts'

let installed: Installed

beforeAll(() => {
  installed = install()
})

afterAll(() => {
  installed.remove()
})

const filesOf = (ending: string): ReadonlyArray<readonly [name: string, text: string]> =>
  readdirSync(installed.folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => [name, readFileSync(join(installed.folder, name), 'utf8')])

// -------------------------------------------------------------------------------------
// bundles
// -------------------------------------------------------------------------------------

/** Names of models, by entry point. */
const modelsIn: Readonly<Record<string, ReadonlyArray<string>>> = {
  'io-ts-kubernetes/authentication/v1': ['SelfSubjectReview', 'TokenRequest', 'TokenReview', 'UserInfo'],
  'io-ts-kubernetes/meta/v1': ['ListMeta', 'ObjectMeta', 'OwnerReference', 'Status']
}

/** Returns the names of a model and of all models in it. */
const partsOf = (name: string): ReadonlySet<string> => {
  const parts = new Set<string>()
  const walk = (description: (typeof models)[number]['description'] | undefined): void => {
    if (description === undefined || parts.has(description.name)) return
    parts.add(description.name)
    for (const { codec } of description.fields) {
      const part =
        codec.description._tag === 'List'
          ? codec.description.item.description
          : codec.description._tag === 'Map'
            ? codec.description.value.description
            : codec.description
      if (part._tag === 'Model') walk(part)
    }
  }
  walk(models.find((model) => model.name === name)?.description)
  return parts
}

describe('a bundle', () => {
  it('of one decoder does not grow', async () => {
    expect(gzipped(await bundle(installed, oneDecoder))).toBeLessThanOrEqual(ONE_DECODER_NOW)
  })

  it('of one decoder with exact decoding is within its limit', async () => {
    const [exact, json] = await Promise.all(
      [oneReader('exact'), oneReader('json')].map((code) => bundle(installed, code))
    )
    expect(gzipped(exact ?? '') - gzipped(json ?? '')).toBeLessThanOrEqual(EXACT)
  })

  describe.each(Object.entries(bundlers))('made by %s', (_, withBundler) => {
    it('contains no unused import', async () => {
      const code = entries.map((entry, i) => `import * as x${String(i)} from '${entry}'`).join('\n')
      expect((await withBundler(installed, code)).trim()).toBe('')
    })

    it.each(Object.entries(modelsIn).flatMap(([entry, names]) => names.map((name) => [name, entry])))(
      'contains %s and its parts, and no other model',
      async (name = '', entry = '') => {
        const use = (from: string): Promise<string> =>
          withBundler(installed, `import { ${name} } from '${from}'\nexport const decode = ${name}.decode`)
        const own = await use(entry)
        // the root entry has many more models; dropped models only change the numbers that a bundler adds to equal
        // names of several files
        const more = (await use('io-ts-kubernetes')).length - own.length
        expect(Math.abs(more)).toBeLessThan(16)
        const names = models.map((model) => model.name).filter((each) => new RegExp(`["'\`]${each}["'\`]`).test(own))
        expect(new Set(names)).toStrictEqual(partsOf(name))
      }
    )
  })
})

// -------------------------------------------------------------------------------------
// type checking
// -------------------------------------------------------------------------------------

describe('the compiler', () => {
  it('needs few instantiations to build a value', () => {
    expect(countInstantiations(installed, makes)).toBeLessThanOrEqual(TO_BUILD)
  })

  it('needs few instantiations for one more model', () => {
    expect(countForOneMore(installed, describesTwoFields('interface'))).toBeLessThanOrEqual(TO_BUILD)
  })

  it('needs at most twice as many for a model without an interface', () => {
    const [explicit = 0, inferred] = (['interface', 'TypeOf'] as const).map((form) =>
      countForOneMore(installed, describesSixFields(form))
    )
    expect(inferred).toBeLessThanOrEqual(2 * explicit)
  })

  it('instantiates only the optics that are used', () => {
    expect(countInstantiations(installed, consumes)).toBeLessThanOrEqual(TO_CONSUME)
  })
})

// -------------------------------------------------------------------------------------
// code from strings
// -------------------------------------------------------------------------------------

const identifiersIn = (text: string): ReadonlyArray<string> => {
  const found: Array<string> = []
  const walk = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) found.push(node.text)
    ts.forEachChild(node, walk)
  }
  walk(ts.createSourceFile('file.js', text, ts.ScriptTarget.ES2022))
  return found
}

const isForbidden = (name: string): boolean => ['eval', 'Function', 'WebAssembly'].includes(name)

describe('the package', () => {
  it('creates no code from strings, and contains no WebAssembly', () => {
    const files = filesOf('.js')
    expect(files.length).toBeGreaterThan(entries.length * 2)
    const found = files.flatMap(([name, text]) =>
      identifiersIn(text)
        .filter(isForbidden)
        .map((each) => `${name}: ${each}`)
    )
    expect(found).toStrictEqual([])
    expect(filesOf('.wasm')).toStrictEqual([])
  })

  it('works if code from strings is forbidden', () => {
    writeFileSync(join(installed.project, 'smoke.cjs'), smoke)
    const run = (...flags: ReadonlyArray<string>): string =>
      execFileSync(process.execPath, [...flags, 'smoke.cjs'], { cwd: installed.project, encoding: 'utf8' })
    expect(run('--disallow-code-generation-from-strings')).toBe(
      `${String(entries.length)} entry points, no code from texts\n`
    )
    // what shows that the flag is seen
    expect(run()).toBe(`${String(entries.length)} entry points, code from texts\n`)
  })
})

/** A program that loads every entry point and uses each one. */
const smoke = `
const assert = require('node:assert/strict')
const entries = ${JSON.stringify(entries)}
const modules = Object.fromEntries(entries.map((entry) => [entry.replace('io-ts-kubernetes', '.'), require(entry)]))
for (const [name, module] of Object.entries(modules)) assert.ok(Object.keys(module).length > 0, name)

const text = '{"kind":"TokenReview","spec":{"token":"a"},"status":{"authenticated":true,"user":{"username":"jane"}}}'
for (const name of ['.', './authentication/v1', './authentication/v1beta1']) {
  const { TokenReview } = modules[name]
  const { right: review } = modules['./json'].fromJson(TokenReview)(text)
  assert.equal(modules['./json'].toJson(TokenReview)(review), text)
  assert.ok(TokenReview.is(review) && modules['./instances'].getEq(TokenReview).equals(review, TokenReview.encode(review)))
  const { username } = modules['./optics'].getOptics(TokenReview).status.user
  assert.equal(username.getOption(username.upsert('joe')(review)).value, 'joe')
  const [error] = modules['./errors'].fieldErrors(TokenReview.decode({ spec: 1 }).left)
  assert.equal(error.field, 'spec')
  const { strict, lenient } = modules['./codec']
  assert.equal(strict(TokenReview).decode({ ...review, speck: 1 })._tag, 'Left')
  assert.equal(lenient(TokenReview).decode({})._tag, 'Right')
  const fc = require('fast-check')
  fc.assert(fc.property(modules['./arbitrary'].getArbitrary(TokenReview), TokenReview.is), { numRuns: 20 })
}
assert.equal(modules['./meta/v1'].Status.decode({ code: 1.5 })._tag, 'Left')
assert.equal(modules['./scalar'].Int64.is(1), true)
assert.equal(modules['./validation'].validateTokenRequest({ spec: { audiences: [], expirationSeconds: 1 } })._tag, 'Left')
assert.deepEqual(modules['./builders'].addGroup('team:a')({}), { groups: ['team:a'] })
assert.equal(modules['./request'].createTokenReview()({ spec: {} }).method, 'POST')
assert.equal(modules['./webhook/token'].parseRequest({ method: 'GET', headers: {}, body: '' })._tag, 'Left')
const { fromUserInfo } = modules['./serviceaccount'].ServiceAccount
assert.equal(fromUserInfo.getOption({ username: 'system:serviceaccount:default:build' })._tag, 'Some')
assert.equal(modules['./standard-schema'].toStandardSchema(modules['.'].UserInfo)['~standard'].validate(1).issues.length, 1)

const mayMakeCode = () => { try { return new Function('return true')() } catch { return false } }
console.log(entries.length + ' entry points, ' + (mayMakeCode() ? '' : 'no ') + 'code from texts')
`
