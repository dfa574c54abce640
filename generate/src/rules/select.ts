/** Selects the models of the named kinds, and all models in them. */
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import { checkSame } from '../input/checkSame'
import type { CustomResource } from '../input/crd'
import {
  apiVersionKind,
  apiVersionOf,
  type Definition,
  type Definitions,
  kindsOf,
  referenceIn,
  targetOf
} from '../input/openapi'
import type { GroupVersionKind, Schema } from '../input/Schema'
import { type Model, referencesOf } from '../model/Model'
import { LIST_META, shipped } from '../model/shipped'
import { all, fail, type Result, type SchemaError } from '../SchemaError'
import { isModel, toModel } from './builtIn'
import { checkOverrides } from './checkOverrides'
import { idOf, listIdOf, toModels } from './custom'
import { concat, kubernetes, type Overrides } from './overrides'
import { freeName } from './place'

/** The inputs: definitions of OpenAPI documents, and custom resources. */
export interface Inputs {
  readonly definitions: Definitions
  readonly resources: ReadonlyArray<CustomResource>
}

/** What to write models of: kinds such as `apps/v1/Deployment`, or all kinds if there are none. */
export interface Selection {
  readonly kinds: ReadonlyArray<string>
  /** The user's table, and the file that it is from. */
  readonly own: { readonly file: string; readonly table: Overrides } | undefined
}

/** Returns the models to write, in the order of their folders and names. */
export const select = (inputs: Inputs, { kinds, own }: Selection): Result<ReadonlyArray<Model>> => {
  const { definitions, resources } = withServedResources(inputs)
  const overrides = own === undefined ? kubernetes : concat(kubernetes, own.table)
  const known = new Map([...kindsOfDefinitions(definitions, overrides), ...kindsOfResources(resources)])
  return pipe(
    E.Do,
    E.bind('roots', () => rootsOf(known, kinds)),
    E.chainFirst(({ roots }) => checkSame(idOf, fingerprint)(inputs.resources.filter(isIn(roots)))),
    E.chainFirst(() =>
      own === undefined ? E.right(undefined) : checkOverrides(own.file, own.table, definitions, resources)
    ),
    E.chainFirst(({ roots }) => checkListKinds(resources.filter(isIn(roots)))),
    E.bind('customModels', ({ roots }) => customModelsOf(overrides, resources, isIn(roots))),
    E.chain(({ roots, customModels }) => {
      const custom = new Map(customModels.map((model) => [model.id, model]))
      return reach(roots, custom, definitions, overrides)
    }),
    E.map(withFreeNames)
  )
}

/** Returns whether the models of a resource are named, by its kind or the kind of its list. */
const isIn =
  (roots: ReadonlyArray<string>) =>
  (resource: CustomResource): boolean =>
    roots.includes(idOf(resource)) || roots.includes(listIdOf(resource))

/**
 * Returns the models of all resources, since the names of all are taken in a folder. A resource that is not named and
 * whose schema is invalid is left out.
 */
const customModelsOf = (
  overrides: Overrides,
  resources: ReadonlyArray<CustomResource>,
  isNamed: (resource: CustomResource) => boolean
): Result<ReadonlyArray<Model>> =>
  pipe(
    toModels(overrides, resources),
    E.orElse(() =>
      toModels(
        overrides,
        resources.filter((resource) => isNamed(resource) || E.isRight(toModels(overrides, [resource])))
      )
    )
  )

// ---------------------------------------------------------------------------
// custom resources of a cluster's OpenAPI
// ---------------------------------------------------------------------------

/** Returns the id that the API server gives to a custom resource: `io.cert-manager.v1.Certificate`. */
const servedId = ({ group = '', version, kind }: GroupVersionKind): string =>
  [...group.split('.').reverse(), version, kind].join('.')

/** A definition that an API server serves for a custom resource, or for a list of them, and its kind. */
interface Served {
  readonly definition: Definition
  readonly kind: GroupVersionKind
}

/** Takes the custom resources out of the definitions: an API server publishes them beside Kubernetes' own. */
const withServedResources = ({ definitions, resources }: Inputs): Inputs => {
  const served = [...definitions.values()].flatMap((definition): ReadonlyArray<Served> => {
    const kind = kindsOf(definition).find((gvk) => servedId(gvk) === definition.id && gvk.group?.includes('.') === true)
    return kind === undefined ? [] : [{ definition, kind }]
  })
  const ids = new Set(served.map(({ definition }) => definition.id))
  const lists = new Map(
    served.flatMap((list) => served.filter(isItemOf(list)).map(({ definition }) => [definition.id, list] as const))
  )
  const areLists = new Set(lists.values())
  const own = served
    .filter((one) => !areLists.has(one))
    .map(({ definition: { file, id, schema }, kind: { group = '', version, kind } }): CustomResource => ({
      file,
      group,
      version,
      kind,
      listKind: lists.get(id)?.kind.kind ?? `${kind}List`,
      schema
    }))
  return {
    definitions: new Map([...definitions].filter(([id]) => !ids.has(id))),
    resources: distinct([...resources, ...own])
  }
}

/**
 * Returns the test whether a definition is that of the items of a list. A list has the metadata of lists, and items of
 * its group and version: a custom resource may have a field `items`, and the kind of a list need not end with `List`.
 */
const isItemOf = ({ definition, kind }: Served): ((other: Served) => boolean) => {
  const { metadata = {}, items = {} } = definition.schema.properties ?? {}
  const item = idIn(metadata) === LIST_META ? idIn(items.items ?? {}) : undefined
  return (other) => other.definition.id === item && apiVersionOf(other.kind) === apiVersionOf(kind)
}

const idIn = (schema: Schema): string | undefined => {
  const $ref = referenceIn(schema)
  return $ref === undefined ? undefined : targetOf($ref)
}

/** Returns what a resource's models are made of. The order of properties does not matter. */
const fingerprint = ({ listKind, schema }: CustomResource): string =>
  JSON.stringify([listKind, schema], (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => compare(a, b)))
      : value
  )

/** Fails for each list kind that is also the kind of a resource, which API servers refuse. */
const checkListKinds = (resources: ReadonlyArray<CustomResource>): Result<unknown> => {
  const kinds = new Map(resources.map((resource) => [idOf(resource), resource]))
  return all(
    resources.map((resource): Result<unknown> => {
      const other = kinds.get(listIdOf(resource))
      return other === undefined
        ? E.right(undefined)
        : fail({
            file: resource.file,
            definition: idOf(resource),
            message: `the list kind ${resource.listKind} is also the kind of a resource in ${other.file}`
          })
    })
  )
}

/** Removes resources that come before in the list: a definition of one file may also be served. */
const distinct = (resources: ReadonlyArray<CustomResource>): ReadonlyArray<CustomResource> =>
  resources.filter((resource, index) => resources.findIndex((other) => idOf(other) === idOf(resource)) === index)

// ---------------------------------------------------------------------------
// kinds
// ---------------------------------------------------------------------------

const kindsOfDefinitions = (definitions: Definitions, overrides: Overrides): ReadonlyArray<readonly [string, string]> =>
  [...definitions.values()]
    .filter((definition) => isModel(overrides, definition))
    .flatMap((definition) => kindsOf(definition).map((kind) => [apiVersionKind(kind), definition.id] as const))

const kindsOfResources = (resources: ReadonlyArray<CustomResource>): ReadonlyArray<readonly [string, string]> =>
  resources.flatMap((resource) => [
    [idOf(resource), idOf(resource)] as const,
    [`${apiVersionOf(resource)}/${resource.listKind}`, listIdOf(resource)] as const
  ])

const rootsOf = (known: ReadonlyMap<string, string>, kinds: ReadonlyArray<string>): Result<ReadonlyArray<string>> => {
  if (kinds.length === 0) return E.right([...new Set(known.values())])
  return all(
    kinds.map((kind) => {
      const id = known.get(kind)
      return id === undefined ? fail(unknownKind(known, kind)) : E.right(id)
    })
  )
}

const unknownKind = (known: ReadonlyMap<string, string>, kind: string): SchemaError => {
  const name = nameOf(kind)
  const similar = [...known.keys()].filter((other) => namesOf(nameOf(other)).includes(name))
  const hint = similar.length === 0 ? hintOf(kind) : `; did you mean ${similar.join(' or ')}?`
  return { file: '--kinds', definition: kind, message: `no input has this kind${hint}` }
}

const nameOf = (kind: string): string => (kind.split('/').at(-1) ?? kind).toLowerCase()

/** Returns a name and what may be its plural, as kubectl takes it. */
const namesOf = (name: string): ReadonlyArray<string> => [name, `${name}s`, `${name}es`, name.replace(/y$/, 'ies')]

const hintOf = (kind: string): string => {
  if (!kind.includes('/')) return '; a kind is GROUP/VERSION/KIND, such as apps/v1/Deployment'
  return /^(?:core\/)?v1\//.test(kind)
    ? '; the kinds of the core group are v1/KIND, and kubectl get --raw /openapi/v3/api/v1 prints their document'
    : ''
}

// ---------------------------------------------------------------------------
// models
// ---------------------------------------------------------------------------

/** Returns the models that the roots reach, without those that the library ships. */
const reach = (
  roots: ReadonlyArray<string>,
  custom: ReadonlyMap<string, Model>,
  definitions: Definitions,
  overrides: Overrides
): Result<ReadonlyArray<Model>> => {
  const found = new Map<string, Model>()
  const errors: Array<SchemaError> = []
  const waiting = [...roots]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id) || shipped.has(id)) continue
    const definition = definitions.get(id)
    const known = custom.get(id)
    if (definition === undefined && known === undefined) continue
    const model: Result<Model> =
      known !== undefined ? E.right(known) : toModel(definitions, overrides)(definition as Definition)
    if (E.isLeft(model)) {
      for (const error of model.left) errors.push(error)
      continue
    }
    found.set(id, model.right)
    for (const reference of referencesOf(model.right)) waiting.push(reference)
  }
  return errors.length > 0 ? E.left(errors) : E.right([...found.values()].sort(byPlace))
}

const byPlace = (a: Model, b: Model): number =>
  compare(a.folder, b.folder) || compare(a.name, b.name) || compare(a.id, b.id)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Files that each folder has beside its models. */
const isReserved = (name: string): boolean => ['index', 'generated'].includes(name.toLowerCase())

/** Gives each model a name of its own in its folder. Some file systems do not tell upper case from lower case. */
const withFreeNames = (models: ReadonlyArray<Model>): ReadonlyArray<Model> => {
  const taken = new Set<string>()
  return models.map((model) => {
    const name = freeName(
      model.name,
      (candidate) => isReserved(candidate) || taken.has(`${model.folder}/${candidate}`.toLowerCase())
    )
    taken.add(`${model.folder}/${name}`.toLowerCase())
    return name === model.name ? model : { ...model, name }
  })
}
