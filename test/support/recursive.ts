import { type Codec, lazy, list, map, type Model, model, optional, string } from 'io-ts-kubernetes/codec'

/** A recursive model that contains itself in a list, in a map, and as a field. */
export interface Tree {
  readonly name?: string
  readonly children?: ReadonlyArray<Tree>
  readonly byName?: Readonly<Record<string, Tree>>
  readonly next?: Tree
}

export const Tree: Model<Tree> = model<Tree>('Tree', {
  name: optional(string),
  children: optional(list(lazy('Tree', (): Codec<Tree> => Tree))),
  byName: optional(map(lazy('Tree', (): Codec<Tree> => Tree))),
  next: optional(lazy('Tree', (): Codec<Tree> => Tree))
})

/** Returns a leaf within nested trees, each in the list of the next. A tree has two levels. */
export const inTrees = (trees: number, leaf: unknown): unknown => {
  let tree = leaf
  for (let i = 0; i < trees; i++) tree = { children: [tree] }
  return tree
}
