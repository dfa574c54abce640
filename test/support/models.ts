import type { Model } from 'io-ts-kubernetes/codec'
import { versions } from './versions.ts'

/** A model whose interface is only known by its name. */
export type SomeModel = Model<Readonly<Record<string, unknown>>>

/** Returns true for a codec of a model. */
export const isModel = (u: unknown): u is SomeModel => typeof u === 'object' && u !== null && 'make' in u

const modelsOf = (module: object): ReadonlyArray<SomeModel> => Object.values(module).filter(isModel)

/** Every exported model, each once. New models are found automatically. */
export const models: ReadonlyArray<SomeModel> = [...new Set(versions.flatMap(modelsOf))]

/** The models of complete documents, by apiVersion and kind. */
export const documents: ReadonlyMap<string, SomeModel> = new Map(
  models.flatMap((model) => {
    const [kind, apiVersion] = ['kind', 'apiVersion'].map((key) => {
      const description = model.description.fields.find((field) => field.key === key)?.codec.description
      return description?._tag === 'Literal' ? description.values[0] : undefined
    })
    return kind === undefined || apiVersion === undefined ? [] : [[`${apiVersion} ${kind}`, model]]
  })
)

/** Returns the model of a kind of document: in the given version, otherwise in the version that is not a beta. */
export const modelOf = (kind: string, apiVersion?: string): SomeModel => {
  const isWanted = (name: string): boolean =>
    apiVersion === undefined ? new RegExp(`(^|/)v\\d+ ${kind}$`).test(name) : name === `${apiVersion} ${kind}`
  const model = [...documents].find(([name]) => isWanted(name))?.[1]
  if (model === undefined) throw new Error(`no model ${kind}`)
  return model
}
