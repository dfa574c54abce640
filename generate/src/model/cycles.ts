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

/** Tarjan's algorithm: the number of the component of each model that is in a cycle. */
const componentsOf = (models: ReadonlyArray<Model>): ReadonlyMap<string, number> => {
  const references = new Map(models.map((model) => [model.id, referencesOf(model)]))
  const order = new Map<string, number>()
  const low = new Map<string, number>()
  const stack: Array<string> = []
  const components = new Map<string, number>()
  const visit = (id: string): number => {
    const index = order.size
    order.set(id, index)
    stack.push(id)
    let lowest = index
    for (const next of references.get(id) ?? []) {
      if (!references.has(next)) continue
      if (!order.has(next)) lowest = Math.min(lowest, visit(next))
      else if (stack.includes(next)) lowest = Math.min(lowest, order.get(next) ?? lowest)
    }
    low.set(id, lowest)
    if (lowest === index) {
      const members = stack.splice(stack.indexOf(id))
      const isCycle = members.length > 1 || references.get(id)?.includes(id) === true
      if (isCycle) for (const member of members) components.set(member, index)
    }
    return lowest
  }
  for (const { id } of models) if (!order.has(id)) visit(id)
  return components
}
