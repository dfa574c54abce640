import * as v1 from 'io-ts-kubernetes/authentication/v1'
import * as v1beta1 from 'io-ts-kubernetes/authentication/v1beta1'
import type { Model } from 'io-ts-kubernetes/codec'
import * as meta from 'io-ts-kubernetes/meta/v1'

/** A model of which only the interface's name is known. */
export type SomeModel = Model<Readonly<Record<string, unknown>>>

const isModel = (u: unknown): u is SomeModel => typeof u === 'object' && u !== null && 'make' in u

/** Every model that ships, each once. */
export const models: ReadonlyArray<SomeModel> = [
  ...new Set([v1, v1beta1, meta].flatMap((module) => Object.values<unknown>(module)).filter(isModel))
]
