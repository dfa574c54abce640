/** The data of ../shared: the OpenAPI documents of a real API server, Go's types, and CustomResourceDefinitions. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

const shared = join(import.meta.dirname, '../../../../shared')

export const hasShared = existsSync(join(shared, 'openapi/served-v1.37.2.jsonl.gz'))

const unzip = (path: string): string => gunzipSync(readFileSync(join(shared, path))).toString()

const linesOf = (path: string): ReadonlyArray<string> => unzip(path).trim().split('\n')

/** A text as the command reads it. */
interface Text {
  readonly file: string
  readonly text: string
}

/** The documents under /openapi/v3 of kube-apiserver 1.37.2, one for each group and version. */
export const served = (): ReadonlyArray<Text> =>
  linesOf('openapi/served-v1.37.2.jsonl.gz').map((line) => {
    const { path, document } = JSON.parse(line) as { readonly path: string; readonly document: unknown }
    return { file: path, text: JSON.stringify(document) }
  })

/** A field of a struct of Go, by reflection. */
export interface GoField {
  readonly key: string
  readonly type: string
  readonly kind: string
  readonly ptr?: boolean
  readonly omitempty?: boolean
  readonly omitzero?: boolean
}

/** A type of Go, and the id of its definition. */
export interface GoType {
  readonly model: string
  readonly kind: string
  readonly fields?: ReadonlyArray<GoField>
}

/** The types of Kubernetes 1.37.2, by the id of their definition. */
export const goTypes = (): ReadonlyMap<string, GoType> =>
  new Map(
    (JSON.parse(unzip('openapi/go-types-v1.37.2.json.gz')) as ReadonlyArray<GoType>).map((type) => [type.model, type])
  )

/** The CustomResourceDefinitions of four projects. */
export const crds = (): ReadonlyArray<Text> =>
  linesOf('crds/crds.jsonl.gz').map((text) => ({
    file: (JSON.parse(text) as { readonly metadata: { readonly name: string } }).metadata.name,
    text
  }))

/** An object of a custom resource, as JSON. */
export interface Example {
  readonly crd: string
  readonly version: string
  readonly input: string
}

/** Objects of the custom resources, from the projects' documentation. */
export const examples = (): ReadonlyArray<Example> =>
  linesOf('crds/examples.jsonl.gz').map((line) => JSON.parse(line) as Example)

/** Upstream's golden documents, one for each kind. */
export const golden = (): ReadonlyArray<Text> =>
  readdirSync(join(shared, 'golden/all-HEAD')).map((file) => ({
    file,
    text: readFileSync(join(shared, 'golden/all-HEAD', file), 'utf8')
  }))

/** What Go writes for an object with one empty struct, or in a watch bookmark. */
export interface ZeroDocument {
  readonly apiVersion: string
  readonly kind: string
  readonly document: string
}

/** The zero documents of every kind. */
export const zeroDocuments = (): ReadonlyArray<ZeroDocument> =>
  linesOf('zero/zero-documents.jsonl.gz').map((line) => JSON.parse(line) as ZeroDocument)
