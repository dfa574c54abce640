/**
 * The errors of Go's strict mode: unknown and duplicate fields in the order of the text, each once, at most 100.
 *
 * Source: saveStrictError, sigs.k8s.io/json internal/golang/encoding/json/kubernetes_patch.go.
 */
import type * as t from 'io-ts'
import { toValidationError } from '../errors/FieldError'
import { toPathAndContext, type FieldPath, toStrictPath } from '../errors/FieldPath'
import { MAX_ERRORS } from '../errors/report'

/**
 * The strict errors so far.
 *
 * @internal
 */
export interface StrictErrors {
  readonly errors: t.Errors
  readonly reported: Set<string>
  readonly steps: Map<FieldPath, Step>
}

/** A path, and the paths that are one step longer. Duplicate fields make the same path occur again. */
interface Step {
  readonly path: string
  readonly next: Map<string, Step>
}

/**
 * @internal
 */
export type StrictErrorType = 'UnknownField' | 'DuplicateField'

/**
 * Returns an empty list of strict errors.
 *
 * @internal
 */
export const makeStrictErrors = (): StrictErrors => ({ errors: [], reported: new Set(), steps: new Map() })

/**
 * Adds an error, unless it was added before or there are 100.
 *
 * @internal
 */
export const addStrictError = (strict: StrictErrors, type: StrictErrorType, place: StepPath): void => {
  if (strict.errors.length >= MAX_ERRORS) return
  const parent = getStep(strict, place.parent)
  const known = parent.next.size
  const { path } = addStep(parent, place, type)
  // a key of a map can contain a dot, so that different steps have the same path
  const text = `${type} ${path}`
  if (parent.next.size === known || strict.reported.has(text)) return
  strict.reported.add(text)
  const located = toPathAndContext(place)
  const detail = `${type === 'UnknownField' ? 'unknown' : 'duplicate'} field ${toStrictPath(place)}`
  strict.errors.push(toValidationError(located.context, { type, field: located.path, detail }))
}

type StepPath = Exclude<FieldPath, { readonly _tag: 'Root' }>

/** Looks each step up once, so that the cost of an error does not depend on the length of its path. */
const getStep = (strict: StrictErrors, place: FieldPath): Step => {
  const known = strict.steps.get(place)
  if (known !== undefined) return known
  const step = place._tag === 'Root' ? makeStep('') : addStep(getStep(strict, place.parent), place, '')
  strict.steps.set(place, step)
  return step
}

const makeStep = (path: string): Step => ({ path, next: new Map() })

/** Returns the step to a place; a step of its own for each type of error. */
const addStep = ({ path, next }: Step, { _tag, key }: StepPath, type: string): Step => {
  const name = _tag === 'Index' ? `[${key}]` : `.${key}`
  const known = next.get(type + name)
  if (known !== undefined) return known
  const step = makeStep(path === '' && _tag !== 'Index' ? key : path + name)
  next.set(type + name, step)
  return step
}
