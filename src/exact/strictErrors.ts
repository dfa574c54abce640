/**
 * What Go's strict mode says of a document: unknown fields and duplicate ones, in the order of the text, each once, and 100
 * at most.
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

/** A path, and those that begin with it. The same path stands in many places if its beginning was sent twice. */
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
  // a key of a map can have a dot in it
  const text = `${TEXT[type]} ${path}`
  if (strict.reported.has(text)) return
  strict.reported.add(text)
  const located = toPathAndContext(place)
  const detail = `${TEXT[type]} ${toStrictPath(place)}`
  strict.errors.push(toValidationError(located.context, { type, field: located.path, detail }))
}

/** Each step is looked up once, so that an error does not cost as much as its path is long. */
const toSteps = (strict: StrictErrors, place: FieldPath): Steps => {
  const known = strict.steps.get(place)
  if (known !== undefined) return known
  const steps = place._tag === 'Outermost' ? makeSteps('') : addStep(toSteps(strict, place.parent), place)
  strict.steps.set(place, steps)
  return steps
}

const makeSteps = (path: string): Steps => ({
  path,
  next: new Map(),
  isReported: { UnknownField: false, DuplicateField: false }
})

const addStep = ({ path, next }: Steps, { _tag, key }: Exclude<FieldPath, { readonly _tag: 'Outermost' }>): Steps => {
  const name = _tag === 'Index' ? `[${key}]` : `.${key}`
  const known = next.get(name)
  if (known !== undefined) return known
  const steps = makeSteps(path === '' && _tag !== 'Index' ? key : path + name)
  next.set(name, steps)
  return steps
}
