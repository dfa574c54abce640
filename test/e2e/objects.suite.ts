// Objects of twelve kinds, and of three CustomResourceDefinitions, in a real API server: what it answers is decoded by
// models that the command wrote, changed with an optic, and put back without a loss.
import * as E from 'fp-ts/Either'
import { type Model, model, optional, strict, string } from 'io-ts-kubernetes/codec'
import { fieldErrors, formatFieldError } from 'io-ts-kubernetes/errors'
import { fromJson, toJson } from 'io-ts-kubernetes/json'
import { ObjectMeta } from 'io-ts-kubernetes/meta/v1'
import { getOptics } from 'io-ts-kubernetes/optics'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { byKind, type SomeModel } from '../../generate/test/support/models'
import { crds, examples, hasShared, served } from '../../generate/test/support/served'
import { ADMIN } from './cluster/Cluster'
import { request } from './cluster/request'
import { getCluster, isSkipped } from './running'
import { writeModels } from './written'

// -------------------------------------------------------------------------------------
// the objects
// -------------------------------------------------------------------------------------

const podSpec = { containers: [{ name: 'main', image: 'none', resources: { limits: { memory: '0.5Gi' } } }] }
const template = { metadata: { labels: { app: 'web' } }, spec: podSpec }
const selector = { matchLabels: { app: 'web' } }

/** The objects of each kind: where they are, and one of them. */
const kinds: ReadonlyArray<readonly [apiVersion: string, kind: string, resource: string, fields: object]> = [
  ['v1', 'ConfigMap', 'namespaces/default/configmaps', { data: { a: '' }, binaryData: { b: 'AQI=' } }],
  ['v1', 'Secret', 'namespaces/default/secrets', { stringData: { password: 'p' } }],
  ['v1', 'Service', 'namespaces/default/services', { spec: { ports: [{ port: 80, targetPort: 'http' }] } }],
  ['v1', 'Pod', 'namespaces/default/pods', { spec: podSpec }],
  ['apps/v1', 'Deployment', 'namespaces/default/deployments', { spec: { replicas: 0, selector, template } }],
  [
    'apps/v1',
    'StatefulSet',
    'namespaces/default/statefulsets',
    {
      spec: {
        serviceName: 'web',
        selector,
        template,
        volumeClaimTemplates: [
          {
            metadata: { name: 'data' },
            spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1G' } } }
          }
        ]
      }
    }
  ],
  [
    'batch/v1',
    'CronJob',
    'namespaces/default/cronjobs',
    {
      spec: {
        schedule: '0 3 * * *',
        jobTemplate: { spec: { template: { spec: { ...podSpec, restartPolicy: 'Never' } } } }
      }
    }
  ],
  [
    'networking.k8s.io/v1',
    'Ingress',
    'namespaces/default/ingresses',
    {
      spec: { defaultBackend: { service: { name: 'web', port: { number: 80 } } } }
    }
  ],
  [
    'policy/v1',
    'PodDisruptionBudget',
    'namespaces/default/poddisruptionbudgets',
    {
      spec: { maxUnavailable: '50%', selector }
    }
  ],
  [
    'autoscaling/v2',
    'HorizontalPodAutoscaler',
    'namespaces/default/horizontalpodautoscalers',
    {
      spec: { scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' }, maxReplicas: 3 }
    }
  ],
  ['storage.k8s.io/v1', 'StorageClass', 'storageclasses', { provisioner: 'example.com/none' }],
  ['rbac.authorization.k8s.io/v1', 'ClusterRole', 'clusterroles', { rules: null }]
]

/** The CustomResourceDefinitions that are installed. */
const definitions = [
  'certificates.cert-manager.io',
  'gateways.gateway.networking.k8s.io',
  'prometheusrules.monitoring.coreos.com'
]

/** The number of objects that are created of each definition. */
const EXAMPLES = 5

// -------------------------------------------------------------------------------------
// requests
// -------------------------------------------------------------------------------------

const pathOf = (apiVersion: string, resource: string): string =>
  `/${apiVersion.includes('/') ? 'apis' : 'api'}/${apiVersion}/${resource}`

/** Sends a request, and returns the body of the answer. */
const call = async (method: string, path: string, body = ''): Promise<string> => {
  const headers = { 'content-type': 'application/json' }
  const answer = await request(getCluster())({ method, path, headers, body, bearer: ADMIN })
  if (answer.status >= 300) throw new Error(`${method} ${path}: ${String(answer.status)} ${answer.body}`)
  return answer.body
}

/** Decodes in strict mode: a model must know each field that the API server writes. */
const decode = (codec: SomeModel, text: string): Readonly<Record<string, unknown>> => {
  const decoded = fromJson(strict(codec))(text)
  if (E.isLeft(decoded)) throw new Error(`${fieldErrors(decoded.left).map(formatFieldError).join('\n')}\n${text}`)
  return decoded.right
}

/** Returns JSON without lists that are empty or nil. They are equal in Go, and may be absent here. */
const withoutEmptyLists = (text: string): unknown =>
  JSON.parse(text, (_key, value: unknown) =>
    value === null || (Array.isArray(value) && value.length === 0) ? undefined : value
  )

/** Returns an object without what an update of its labels changes. */
const withoutChanges = (text: string): unknown => {
  const { metadata, ...others } = withoutEmptyLists(text) as { readonly metadata: ObjectMeta }
  const { labels: _labels, managedFields: _managedFields, resourceVersion: _resourceVersion, ...rest } = metadata
  return { ...others, metadata: rest }
}

interface HasMetadata {
  readonly metadata?: ObjectMeta
}

/** A bookmark of a custom resource has metadata alone. */
const Bookmark = model('Bookmark', {
  kind: optional(string),
  apiVersion: optional(string),
  metadata: optional(ObjectMeta)
}) as unknown as SomeModel

/** Adds a label to an object with an optic. */
const withLabel = (model: SomeModel, object: Readonly<Record<string, unknown>>): HasMetadata =>
  getOptics(model as unknown as Model<HasMetadata>).metadata.labels.upsert({ changed: 'yes' })(object)

/** Creates an object, reads it, changes it, and puts it back. Nothing is lost. */
const createAndChange = async (model: SomeModel, path: string, input: string): Promise<void> => {
  const created = await call('POST', path, toJson(model)(decode(model, input)))
  const { metadata: { name = '' } = {} } = decode(model, created) as HasMetadata
  const found = await call('GET', `${path}/${name}`)
  const value = decode(model, found)
  expect(withoutEmptyLists(toJson(model)(value))).toStrictEqual(withoutEmptyLists(found))

  const changed = await call('PUT', `${path}/${name}`, toJson(model)(withLabel(model, value) as typeof value))
  expect(decode(model, changed)).toMatchObject({ metadata: { labels: { changed: 'yes' } } })
  expect(withoutChanges(changed)).toStrictEqual(withoutChanges(found))
}

/** Watches objects from the first on, until the API server ends the watch. It sends a bookmark before. */
const watch = async (path: string): Promise<Readonly<Record<'added' | 'bookmarks', ReadonlyArray<string>>>> => {
  const query = 'watch=true&allowWatchBookmarks=true&sendInitialEvents=true&resourceVersionMatch=NotOlderThan'
  const lines = await call('GET', `${path}?${query}&timeoutSeconds=4`)
  const events = lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly type: string; readonly object: object })
  const objects = (wanted: string): ReadonlyArray<string> =>
    events.flatMap(({ type, object }) => (type === wanted ? [JSON.stringify(object)] : []))
  return { added: objects('ADDED'), bookmarks: objects('BOOKMARK') }
}

/** Lists and watches objects. A model of bookmarks decodes what the API server sends before the watch ends. */
const listAndWatch = async (list: SomeModel, model: SomeModel, bookmark: SomeModel, path: string): Promise<void> => {
  const listed = await call('GET', path)
  expect(withoutEmptyLists(toJson(list)(decode(list, listed)))).toStrictEqual(withoutEmptyLists(listed))
  const { added, bookmarks } = await watch(path)
  expect(added.length).toBeGreaterThan(0)
  expect(bookmarks.length).toBeGreaterThan(0)
  for (const object of added) decode(model, object)
  for (const object of bookmarks) {
    const { metadata } = decode(bookmark, object) as HasMetadata
    expect(Number(metadata?.resourceVersion)).toBeGreaterThan(0)
  }
}

const get = (models: ReadonlyMap<string, SomeModel>, apiVersion: string, kind: string): SomeModel => {
  const model = models.get(`${apiVersion} ${kind}`)
  if (model === undefined) throw new Error(`no model of ${apiVersion} ${kind}`)
  return model
}

// -------------------------------------------------------------------------------------
// the tests
// -------------------------------------------------------------------------------------

const isPossible = !isSkipped && hasShared && getCluster().minor >= 37

describe.skipIf(!isPossible)('objects of twelve kinds', () => {
  let models: ReadonlyMap<string, SomeModel>

  beforeAll(async () => {
    const names = kinds.flatMap(([apiVersion, kind]) => [`${apiVersion}/${kind}`, `${apiVersion}/${kind}List`])
    models = byKind(await writeModels('twelve', { input: '--openapi', kinds: names }, served()))
  })

  it.each(kinds)(
    '%s %s are created, read, watched, changed and put back',
    async (apiVersion, kind, resource, fields) => {
      const model = get(models, apiVersion, kind)
      const path = pathOf(apiVersion, resource)
      await createAndChange(model, path, JSON.stringify({ ...fields, metadata: { name: 'models' } }))
      await listAndWatch(get(models, apiVersion, `${kind}List`), model, model, path)
    }
  )
})

describe.skipIf(!isPossible)('objects of CustomResourceDefinitions', () => {
  let models: ReadonlyMap<string, SomeModel>
  const texts = hasShared ? crds().filter(({ file }) => definitions.includes(file)) : []

  beforeAll(async () => {
    models = byKind(await writeModels('installed', { input: '--crd' }, texts))
    for (const { text } of texts) await call('POST', '/apis/apiextensions.k8s.io/v1/customresourcedefinitions', text)
  })

  it.each(definitions)('of %s are created, read, watched, changed and put back', async (crd) => {
    const [plural = ''] = crd.split('.')
    const inputs = examples()
      .filter((example) => example.crd === crd)
      .map(({ input }) => JSON.parse(input) as Readonly<Record<'apiVersion' | 'kind', string>>)
      .filter(({ apiVersion, kind }) => models.has(`${apiVersion} ${kind}`))
      .slice(0, EXAMPLES)
    expect(inputs.length).toBeGreaterThan(0)
    for (const [index, input] of inputs.entries()) {
      const path = pathOf(input.apiVersion, `namespaces/default/${plural}`)
      // a new definition is served a moment later
      await vi.waitFor(() => call('GET', path), { timeout: 20_000 })
      const named = { ...input, metadata: { name: `example-${String(index)}` } }
      await createAndChange(get(models, input.apiVersion, input.kind), path, JSON.stringify(named))
    }
    const [{ apiVersion, kind } = { apiVersion: '', kind: '' }] = inputs
    const path = pathOf(apiVersion, `namespaces/default/${plural}`)
    await listAndWatch(get(models, apiVersion, `${kind}List`), get(models, apiVersion, kind), Bookmark, path)
  })
})
