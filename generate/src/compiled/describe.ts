// The descriptions of the models to write: what their files describe, as values of the kit.
import * as authentication from 'io-ts-kubernetes/authentication/v1'
import * as authenticationBeta from 'io-ts-kubernetes/authentication/v1beta1'
import * as authorization from 'io-ts-kubernetes/authorization/v1'
import * as authorizationBeta from 'io-ts-kubernetes/authorization/v1beta1'
import {
  boolean,
  type Codec,
  constant,
  embedded,
  json,
  jsonObject,
  list,
  map,
  type Model as KitModel,
  model,
  number,
  openEnum,
  optional,
  presentMap,
  required,
  string
} from 'io-ts-kubernetes/codec'
import * as meta from 'io-ts-kubernetes/meta/v1'
import { Bytes, Int32, Int64, IntOrString, Quantity } from 'io-ts-kubernetes/scalar'
import type { Field, Model, Type, Word } from '../model/Model'
import { type Shipped, shipped } from '../model/shipped'
import { unknown } from './functions'

/** A codec whose values do not matter. */
type Some = Codec<unknown>

const words = {
  string,
  boolean,
  number,
  Int32,
  Int64,
  Time: meta.Time,
  MicroTime: meta.MicroTime,
  DateTime: meta.DateTime,
  Quantity,
  IntOrString,
  Bytes,
  json,
  jsonObject
} as unknown as Readonly<Record<Word, Some>>

/** The modules of the library's models, by entry point. */
export const modules: Readonly<Record<string, object>> = {
  'meta/v1': meta,
  'authentication/v1': authentication,
  'authentication/v1beta1': authenticationBeta,
  'authorization/v1': authorization,
  'authorization/v1beta1': authorizationBeta
}

const isModel = (u: unknown): u is KitModel<unknown> => typeof u === 'object' && u !== null && 'make' in u

/** Returns a model of the library. */
export const modelOf = ({ entry, name }: Shipped): KitModel<unknown> => {
  const found = Object.entries(modules[entry] ?? {}).find(([key]) => key === name)?.[1] as unknown
  return isModel(found) ? found : unknown(name)
}

/** Codecs by the id of their model: of models, and of models within another object, which may have any kind. */
export interface Described {
  readonly models: ReadonlyMap<string, KitModel<unknown>>
  readonly embedded: ReadonlyMap<string, KitModel<unknown>>
}

/** Returns the codec of each model that has one. Models that contain themselves have none. */
export const describeAll = (models: ReadonlyArray<Model>, isCyclic: (id: string) => boolean): Described => {
  const byId = new Map(models.map((one) => [one.id, one]))
  const described = new Map<string, KitModel<unknown> | undefined>()
  const embeddedById = new Map<string, KitModel<unknown>>()
  const embed = (id: string, codec: KitModel<unknown>): KitModel<unknown> => {
    const result = embeddedById.get(id) ?? (embedded(codec) as KitModel<unknown>)
    embeddedById.set(id, result)
    return result
  }
  const describe = (id: string): KitModel<unknown> | undefined => {
    const library = shipped.get(id)
    if (library !== undefined) return modelOf(library)
    if (described.has(id)) return described.get(id)
    const source = byId.get(id)
    const result = source === undefined || isCyclic(id) || source.preservesUnknown ? undefined : toCodec(source)
    described.set(id, result)
    return result
  }
  const toCodec = ({ name, fields }: Model): KitModel<unknown> | undefined => {
    const codecs = fields.map((field) => [field, typeCodec(field.type)] as const)
    if (codecs.some(([, codec]) => codec === undefined)) return undefined
    // `model` infers nothing from a list of fields; the description is made of them alone
    return model<Readonly<Record<string, unknown>>>(
      name,
      Object.fromEntries(codecs.map(([field, codec]) => [field.key, toField(field, codec as Some)])) as never
    ) as KitModel<unknown>
  }
  const typeCodec = (type: Type): Some | undefined => {
    switch (type._tag) {
      case 'Word':
        return words[type.word]
      case 'Constant':
        return constant(type.value) as Some
      case 'Enum': {
        const [first = '', ...rest] = type.values
        return openEnum(first, ...rest) as Some
      }
      case 'List': {
        const item = typeCodec(type.item)
        return item === undefined ? undefined : (list(item) as Some)
      }
      case 'Map': {
        const value = typeCodec(type.value)
        return value === undefined ? undefined : ((type.nullIsAbsent ? presentMap : map)(value) as Some)
      }
      case 'ByJsonType':
        return undefined
      case 'Model': {
        const codec = describe(type.id)
        return codec !== undefined && type.embedded ? embed(type.id, codec) : codec
      }
    }
  }
  const all = models.flatMap(({ id }) => {
    const codec = describe(id)
    return codec === undefined ? [] : [[id, codec] as const]
  })
  return { models: new Map(all), embedded: embeddedById }
}

const toField = ({ required: isRequired, secret, pointer }: Field, codec: Some): unknown =>
  isRequired ? required(codec, { secret, pointer }) : optional(codec, { secret, pointer })
