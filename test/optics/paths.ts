import type { Lens } from 'monocle-ts/Lens'
import type { Optional } from 'monocle-ts/Optional'
import type { Codec, HasDescription, Field } from 'io-ts-kubernetes/codec'
import { getOptics, type OptionalProperty } from 'io-ts-kubernetes/optics'

/** A node of any tree, with the members that it has at run time. */
export type AnyNode = (Lens<unknown, unknown> | Optional<unknown, unknown>) &
  Partial<Pick<OptionalProperty<unknown, unknown>, 'upsert' | 'remove' | 'option'>> & {
    readonly prop?: (key: string) => AnyNode
  }

/** A path through a model, and the kind of its node according to the descriptions on the path. */
export interface Path {
  readonly name: string
  readonly keys: ReadonlyArray<string>
  readonly codec: HasDescription
  readonly kind: 'Lens' | 'Optional' | 'Upsertable' | 'Removable' | 'OptionalProperty'
}

interface Step {
  readonly field: Field
  readonly siblings: ReadonlyArray<Field>
}

const kindOf = (steps: ReadonlyArray<Step>): Path['kind'] => {
  const first = steps.findIndex(({ field }) => !field.required)
  if (first === -1) return 'Lens'
  const makesParents = steps
    .slice(first + 1)
    .every(({ field, siblings }) => siblings.every((sibling) => sibling === field || !sibling.required))
  const isOptional = steps.at(-1)?.field.required === false
  return makesParents ? (isOptional ? 'OptionalProperty' : 'Upsertable') : isOptional ? 'Removable' : 'Optional'
}

/** Returns the path itself, and all paths that begin with it. A recursive model is entered once more. */
const pathsFrom = (steps: ReadonlyArray<Step>, codec: HasDescription): ReadonlyArray<Path> => {
  const keys = steps.map(({ field }) => field.key)
  const path: Path = { name: keys.join('.'), keys, codec, kind: kindOf(steps) }
  const { description } = codec
  if (description._tag !== 'Model') return [path]
  if (steps.filter(({ siblings }) => siblings === description.fields).length > 1) return [path]
  const below = description.fields.flatMap((field) =>
    pathsFrom([...steps, { field, siblings: description.fields }], field.codec)
  )
  return [path, ...below]
}

/** Returns every path of a codec, the empty one first. */
export const pathsOf = <A>(codec: Codec<A>): ReadonlyArray<Path> => pathsFrom([], codec)

/** Returns the node at the end of a path. */
export const nodeAt = <A>(codec: Codec<A>, { name, keys }: Path): AnyNode =>
  keys.reduce(
    (node, key) => {
      const child = node.prop?.(key)
      if (child === undefined) throw new Error(`no node for ${key} on ${name}`)
      return child
    },
    getOptics(codec) as unknown as AnyNode
  )
