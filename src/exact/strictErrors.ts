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
  readonly steps: Map<FieldPath, Steps>
}

/** A path, and the longer paths that begin with it. Duplicate fields make the same path occur again. */
interface Steps {
  readonly path: string
  readonly next: Map<string, Steps>
  readonly isReported: { [T in StrictErrorType]: boolean }
}

/**
 * @internal
 */
export type StrictErrorType = 'UnknownField' | 'DuplicateField'

const TEXT: { readonly [T in StrictErrorType]: string } = {
  UnknownField: 'unknown field',
  DuplicateField: 'duplicate field'
}

/**
 * @internal
 */
export const makeStrictErrors = (): StrictErrors => ({ errors: [], reported: new Set(), steps: new Map() })

/**
 * Adds an error, unless it was added before or there are enough.
 *
 * @internal
 */
export const addStrictError = (strict: StrictErrors, type: StrictErrorType, place: FieldPath): void => {
  if (strict.errors.length >= MAX_ERRORS) return
  const { isReported, path } = toSteps(strict, place)
  if (isReported[type]) return
  isReported[type] = true
  // a key of a map can contain a dot
  const text = `${TEXT[type]} ${path}`
  if (strict.reported.has(text)) return
  strict.reported.add(text)
  const located = toPathAndContext(place)
  const detail = `${TEXT[type]} ${toStrictPath(place)}`
  strict.errors.push(toValidationError(located.context, { type, field: located.path, detail }))
}

/** Looks each step up once, so that the cost of an error does not depend on the length of its path. */
const toSteps = (strict: StrictErrors, place: FieldPath): Steps => {
  const known = strict.steps.get(place)
  if (known !== undefined) return known
  const steps = place._tag === 'Root' ? makeSteps('') : addStep(toSteps(strict, place.parent), place)
  strict.steps.set(place, steps)
  return steps
}

const makeSteps = (path: string): Steps => ({
  path,
  next: new Map(),
  isReported: { UnknownField: false, DuplicateField: false }
})

const addStep = ({ path, next }: Steps, { _tag, key }: Exclude<FieldPath, { readonly _tag: 'Root' }>): Steps => {
  const name = _tag === 'Index' ? `[${key}]` : `.${key}`
  const known = next.get(name)
  if (known !== undefined) return known
  const steps = makeSteps(path === '' && _tag !== 'Index' ? key : path + name)
  next.set(name, steps)
  return steps
}
