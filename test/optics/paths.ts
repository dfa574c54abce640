import type { Lens } from 'monocle-ts/Lens'
import type { Optional } from 'monocle-ts/Optional'
import type { Codec, Described, Field } from 'io-ts-kubernetes/codec'
import { getOptics, type Slot } from 'io-ts-kubernetes/optics'

/** A node of any tree, with whatever members it has at run time. */
export type AnyNode = (Lens<unknown, unknown> | Optional<unknown, unknown>) &
  Partial<Pick<Slot<unknown, unknown>, 'upsert' | 'remove' | 'option'>> & {
    readonly prop?: (key: string) => AnyNode
  }

/** A path through a model, with the node at its end, and what kind of node the descriptions on the path make it. */
export interface Path {
  readonly name: string
  readonly keys: ReadonlyArray<string>
  readonly codec: Described
  readonly kind: 'Lens' | 'Optional' | 'Upsertable' | 'Removable' | 'Slot'
  readonly node: AnyNode
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
  return makesParents ? (isOptional ? 'Slot' : 'Upsertable') : isOptional ? 'Removable' : 'Optional'
}

/** The path itself, and all that begin with it. A model inside itself is entered once more. */
const pathsFrom = (steps: ReadonlyArray<Step>, codec: Described, node: AnyNode): ReadonlyArray<Path> => {
  const keys = steps.map(({ field }) => field.key)
  const path: Path = { name: keys.join('.'), keys, codec, kind: kindOf(steps), node }
  const { description } = codec
  if (description._tag !== 'Fields') return [path]
  if (steps.filter(({ siblings }) => siblings === description.fields).length > 1) return [path]
  const below = description.fields.flatMap((field) => {
    const child = node.prop?.(field.key)
    if (child === undefined) throw new Error(`no node at ${path.name} for ${field.key}`)
    return pathsFrom([...steps, { field, siblings: description.fields }], field.codec, child)
  })
  return [path, ...below]
}

/** Every path of a codec, its own empty one first. */
export const pathsOf = <A>(codec: Codec<A>): ReadonlyArray<Path> =>
  pathsFrom([], codec, getOptics(codec) as unknown as AnyNode)
