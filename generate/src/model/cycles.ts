/** Models that contain each other. */
import { type Model, referencesOf } from './Model'

/**
 * Returns a function that is true for two models that need each other, directly or through other models. It is also true
 * for a model that needs itself.
 */
export const makeIsCyclic = (models: ReadonlyArray<Model>): ((from: string, to: string) => boolean) => {
  const components = componentsOf(models)
  return (from, to) => {
    const component = components.get(from)
    return component !== undefined && component === components.get(to)
  }
}

/** A model whose references are being visited: `next` is the position of the next one. */
interface Visit {
  readonly id: string
  readonly index: number
  next: number
  lowest: number
}

/**
 * Tarjan's algorithm: the number of the component of each model that is in a cycle. It has a stack of its own, since a
 * chain of some thousand models would need more than the stack of the program.
 */
const componentsOf = (models: ReadonlyArray<Model>): ReadonlyMap<string, number> => {
  const references = new Map(models.map((model) => [model.id, referencesOf(model)] as const))
  const order = new Map<string, number>()
  // the visited models that are in no component yet
  const open: Array<string> = []
  const isOpen = new Set<string>()
  const components = new Map<string, number>()
  const visits: Array<Visit> = []
  const enter = (id: string): void => {
    const index = order.size
    order.set(id, index)
    open.push(id)
    isOpen.add(id)
    visits.push({ id, index, next: 0, lowest: index })
  }
  const leave = ({ id, index, lowest }: Visit): void => {
    const above = visits.at(-1)
    if (above !== undefined) above.lowest = Math.min(above.lowest, lowest)
    if (lowest !== index) return
    const members = open.splice(open.lastIndexOf(id))
    const isCycle = members.length > 1 || references.get(id)?.includes(id) === true
    for (const member of members) {
      isOpen.delete(member)
      if (isCycle) components.set(member, index)
    }
  }
  for (const { id: root } of models) {
    if (!order.has(root)) enter(root)
    for (let visit = visits.at(-1); visit !== undefined; visit = visits.at(-1)) {
      const next = references.get(visit.id)?.[visit.next]
      visit.next += 1
      if (next === undefined) {
        visits.pop()
        leave(visit)
      } else if (references.has(next)) {
        const known = order.get(next)
        if (known === undefined) enter(next)
        else if (isOpen.has(next)) visit.lowest = Math.min(visit.lowest, known)
      }
    }
  }
  return components
}
