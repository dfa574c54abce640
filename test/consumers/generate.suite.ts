// The command, packed and installed into an empty project beside the library, with every supported version of Node.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { fromRoot, makeProject, pack, type Project, run } from '../package/Project.mts'
import { write } from './application.mts'
import { nodeOf, releases } from './nodes.mts'

let project: Project

const readRoot = (file: string): string => readFileSync(join(import.meta.dirname, '../..', file), 'utf8')

/** An OpenAPI document, as `kubectl get --raw` prints it. */
const openapi = JSON.stringify({
  openapi: '3.0.0',
  info: { title: 'Kubernetes', version: 'v1.37.2' },
  paths: {},
  components: {
    schemas: {
      'io.k8s.api.apps.v1.Thing': {
        type: 'object',
        properties: {
          kind: { type: 'string' },
          replicas: { type: 'integer', format: 'int32' },
          names: { type: 'array', items: { type: 'string' } }
        },
        required: ['names'],
        'x-kubernetes-group-version-kind': [{ group: 'apps', version: 'v1', kind: 'Thing' }]
      }
    }
  }
})

/** A program that decodes with the written models. */
const program = `
import { appsV1, stableExampleComV1 } from './models/index.js'
const results = [
  stableExampleComV1.CronTab.decode({ spec: { cronSpec: '0 3 * * *', images: null } }),
  appsV1.Thing.decode({ kind: 'Thing', names: null }),
  appsV1.Thing.decode({ kind: 'Other', names: [] })
]
console.log(JSON.stringify(results.map((result) => (result._tag === 'Right' ? result.right : result._tag))))
`

const settings = {
  compilerOptions: {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    target: 'es2022',
    module: 'nodenext',
    types: ['node']
  }
}

const printed = '[{"spec":{"cronSpec":"0 3 * * *"}},{"kind":"Thing","names":[]},"Left"]\n'

beforeAll(() => {
  project = makeProject('prettier', 'yaml', '@types/node', 'undici-types')
  const tarball = pack(join(project.folder, '../generate'), '--workspace', 'generate')
  const offline = [
    '--offline',
    '--cache',
    join(project.folder, '../cache'),
    '--ignore-scripts',
    '--no-audit',
    '--no-fund'
  ]
  run(project.folder, 'npm', 'install', ...offline, tarball)
  const definition: unknown = parse(readRoot('docs/examples/crontab.yaml'))
  write(project, 'crds.json', JSON.stringify({ apiVersion: 'v1', kind: 'List', items: [definition] }, null, 4))
  write(project, 'apps.json', openapi)
})

afterAll(() => {
  project.remove()
})

describe.each(releases)('the command with Node %s', (release) => {
  let node: ReturnType<typeof nodeOf>

  beforeAll(() => {
    node = nodeOf(release)
  })

  const command = (
    args: ReadonlyArray<string>,
    input?: string
  ): { readonly status: number | null; readonly text: string } => {
    const path = 'path' in node ? node.path : ''
    const bin = join(project.folder, 'node_modules/.bin/io-ts-kubernetes-generate')
    const { status, stdout, stderr } = spawnSync(path, [bin, ...args], { cwd: project.folder, encoding: 'utf8', input })
    return { status, text: stdout + stderr }
  }

  it.for(['', '--compiled'])('writes models that compile and decode %s', (option, { skip }) => {
    if ('missing' in node) return skip(node.missing)
    const options = option === '' ? [] : [option]
    const folder = `node-${release}${option}`
    const out = ['--out', `${folder}/models`, '--extension', '.js', ...options]
    expect(command(['--openapi', 'apps.json', ...out])).toMatchObject({ status: 0 })
    expect(command(['--crd', '-', ...out], readFileSync(join(project.folder, 'crds.json'), 'utf8'))).toMatchObject({
      status: 0
    })
    write(project, `${folder}/main.ts`, program)
    write(project, `${folder}/package.json`, '{ "type": "module" }')
    write(project, `${folder}/tsconfig.json`, JSON.stringify(settings))
    run(project.folder, process.execPath, fromRoot('typescript/bin/tsc'), '-p', folder)
    expect(run(project.folder, node.path, `${folder}/main.js`)).toBe(printed)
    expect(command(['--openapi', 'apps.json', ...out, '--check'])).toStrictEqual({ status: 0, text: 'up to date\n' })
  })

  it.for([
    ['OpenAPI v2', '--openapi', '{"swagger": "2.0"}', /OpenAPI v2 is not supported/],
    ['YAML that is cut off', '--crd', 'kind: "Custom', /not valid YAML/],
    ['no file', '--crd', undefined, /ENOENT/]
  ] as const)('refuses %s with exit code 2, and writes nothing', ([, option, text, message], { skip }) => {
    if ('missing' in node) return skip(node.missing)
    const file = join(project.folder, 'input')
    const before = readdirSync(project.folder)
    if (text !== undefined) writeFileSync(file, text)
    const { status, text: output } = command([
      option,
      text === undefined ? 'nothing.yaml' : 'input',
      '--out',
      'refused'
    ])
    expect(status).toBe(2)
    expect(output).toMatch(message)
    expect(existsSync(join(project.folder, 'refused'))).toBe(false)
    expect(readdirSync(project.folder).filter((name) => name !== 'input')).toStrictEqual(
      before.filter((name) => name !== 'input')
    )
  })
})
