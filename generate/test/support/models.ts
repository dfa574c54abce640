/** The written models, loaded. */
import type { Model } from 'io-ts-kubernetes/codec'
import * as authentication from 'io-ts-kubernetes/authentication/v1'
import * as authorization from 'io-ts-kubernetes/authorization/v1'
import * as meta from 'io-ts-kubernetes/meta/v1'
import { join } from 'node:path'

/** A model whose interface is only known by its name. */
export type SomeModel = Model<Readonly<Record<string, unknown>>>

const isModel = (u: unknown): u is SomeModel => typeof u === 'object' && u !== null && 'make' in u

/** Returns the written models of a folder, by folder and name: `apps/v1/Deployment`. */
export const loadModels = async (folder: string): Promise<ReadonlyMap<string, SomeModel>> => {
  const index = (await import(join(folder, 'index.ts'))) as Readonly<Record<string, object>>
  return new Map(
    Object.entries(index).flatMap(([namespace, module]) =>
      Object.entries(module).flatMap(([name, value]) => (isModel(value) ? [[`${namespace}/${name}`, value]] : []))
    )
  )
}

const constantOf = (model: SomeModel, key: string): string | undefined => {
  const description = model.description.fields.find((field) => field.key === key)?.codec.description
  return description?._tag === 'Literal' && description.constant ? description.values[0] : undefined
}

const library: ReadonlyArray<SomeModel> = [
  ...Object.values<unknown>(authentication),
  ...Object.values<unknown>(authorization),
  ...Object.values<unknown>(meta)
].filter(isModel)

/** Returns the models of complete documents by `apiVersion` and `kind`, with those of the library. */
export const byKind = (models: ReadonlyMap<string, SomeModel>): ReadonlyMap<string, SomeModel> =>
  new Map(
    [...models.values(), ...library].flatMap((model) => {
      const [apiVersion, kind] = ['apiVersion', 'kind'].map((key) => constantOf(model, key))
      return apiVersion === undefined || kind === undefined ? [] : [[`${apiVersion} ${kind}`, model]]
    })
  )
