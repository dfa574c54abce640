/**
 * The errors of Go's strict mode: unknown and duplicate fields in the order of the text, each once, at most 100.
 *
 * Source: saveStrictError, sigs.k8s.io/json internal/golang/encoding/json/kubernetes_patch.go.
 */
import { type FieldPath, toDottedPath, toStrictPath } from '../errors/FieldPath'
import { addError, isFull, makeReport, type Report } from '../errors/report'

/**
 * The strict errors so far.
 *
 * @internal
 */
export interface StrictErrors extends Report {
  readonly reported: Set<string>
  readonly steps: Map<FieldPath, Step>
}

/**
 * A node of the tree of paths. Duplicate fields make the same path occur again: equal paths share a node, so that a
 * repeated error is found without writing its path.
 */
interface Step {
  readonly next: Map<string, Step>
  readonly reported: Set<string>
}

const makeStep = (): Step => ({ next: new Map(), reported: new Set() })

/**
 * Returns an empty list of strict errors.
 *
 * @internal
 */
export const makeStrictErrors = (): StrictErrors => ({ ...makeReport(), reported: new Set(), steps: new Map() })

/**
 * Adds an error, unless it was added before or there are 100.
 *
 * @internal
 */
export const addStrictError = (strict: StrictErrors, type: StrictErrorType, place: StepPath): void => {
  if (isFull(strict)) return
  const { reported } = getStep(strict.steps, place.parent)
  const name = `${type} ${place.key}`
  if (reported.has(name)) return
  reported.add(name)
  // a key of a map can contain a dot, so that different steps have the same path
  const text = `${type} ${toDottedPath(place)}`
  if (strict.reported.has(text)) return
  strict.reported.add(text)
  addError(strict, place, type, `${type === 'UnknownField' ? 'unknown' : 'duplicate'} field ${toStrictPath(place)}`)
}

/**
 * @internal
 */
export type StrictErrorType = 'UnknownField' | 'DuplicateField'

type StepPath = Exclude<FieldPath, { readonly _tag: 'Root' }>

const getStep = (steps: StrictErrors['steps'], place: FieldPath): Step =>
  getOrMake(steps, place, () =>
    place._tag === 'Root'
      ? makeStep()
      : getOrMake(getStep(steps, place.parent).next, `${place._tag} ${place.key}`, makeStep)
  )

const getOrMake = <K>(steps: Map<K, Step>, key: K, make: () => Step): Step => {
  const step = steps.get(key) ?? make()
  steps.set(key, step)
  return step
}
