/**
 * The interpreters of models that keep unknown fields. The description of such a model holds these functions: bundles
 * without such a model do not contain them.
 */
import type { HasDescription, ModelDescription } from '../description'
import { copyJson, FAILED, isJson } from '../../internal/copyJson'
import { getOwn, setOwn, type UnknownRecord } from '../../internal/object'
import { getDocumentDecode, isNeverAbsent } from './decode'
import type { OwnInterpreters } from './interpretation'
import { getPosition, getPropertySafely, isKnownValid, validate } from './validate'

/**
 * The unknown fields that a model keeps. `codec` is the codec of their values, which accepts any JSON.
 *
 * @category model
 * @since 0.1.0
 */
export interface PreservedFields {
  readonly codec: HasDescription
  /**
   * Returns the names of the unknown fields of an object.
   *
   * @internal
   */
  readonly keysOf: (o: object) => ReadonlyArray<string>
}

/**
 * Returns a description that keeps unknown fields.
 *
 * @internal
 */
export const preserve = (model: ModelDescription, codec: HasDescription): ModelDescription => {
  const known = new Set(model.fields.map(({ key }) => key))
  const keysOf = (o: object): ReadonlyArray<string> => Object.keys(o).filter((key) => !known.has(key))
  return { ...model, preserved: { codec, keysOf }, interpret: interpretPreserved(codec, keysOf) }
}

const interpretPreserved = (
  codec: HasDescription,
  keysOf: PreservedFields['keysOf']
): OwnInterpreters<ModelDescription> => ({
  decode: (model, mode, plain) => {
    const decode = plain(model, mode)
    return (u, walk) => {
      const out = decode(u, walk)
      if (out === FAILED) return FAILED
      // the decoder of a model accepts and returns objects
      const from = u as UnknownRecord
      for (const key of keysOf(from)) {
        // a getter can delete a later key
        const value = getOwn(from, key)
        if (value === undefined) continue
        const copy = copyJson(value, walk)
        if (copy === FAILED) return FAILED
        setOwn(out as Writable, key, copy)
      }
      return out
    }
  },
  validate: (model, mode, plain) => {
    const validateKnown = plain(model, mode)
    const position = getPosition(codec.description, mode, getDocumentDecode(codec.description, mode), isNeverAbsent)
    return (report, path, u, walk) => {
      validateKnown(report, path, u, walk)
      // it has the right JSON type
      const from = u as UnknownRecord
      for (const key of keysOf(from)) {
        const value = getPropertySafely(from, key)
        // `undefined` is absent
        if (value === undefined || isKnownValid(position, report, value, walk)) continue
        validate(position, report, { _tag: 'Unknown', parent: path, key, codec }, value, walk)
      }
    }
  },
  is: (model, mode, plain) => {
    const guard = plain(model, mode)
    return (u, walk) => {
      // the guard of a model accepts objects only
      const fields = u as UnknownRecord
      return guard(u, walk) && keysOf(fields).every((key) => isJson(fields[key], walk))
    }
  },
  encode: (model, mode, plain) => {
    const encode = plain(model, mode)
    return (a, walk) => {
      const out = encode(a, walk)
      // the encoder of a model returns the value itself if it is too deep
      if (out === a) return a
      const from = a as UnknownRecord
      for (const key of keysOf(from)) {
        const copy = copyJson(from[key], walk)
        setOwn(out as Writable, key, copy === FAILED ? from[key] : copy)
      }
      return out
    }
  },
  make: (model, mode, plain) => {
    const build = plain(model, mode)
    return (a, walk) => {
      const from = a as UnknownRecord
      const keys = keysOf(from).filter((key) => from[key] !== undefined)
      const out = build(a, walk)
      if (out === a || keys.length === 0) return out
      const all = { ...(out as UnknownRecord), ...Object.fromEntries(keys.map((key) => [key, from[key]])) }
      return isSame(from, all) ? a : all
    }
  },
  unset: (model, mode, plain) => {
    const isUnset = plain(model, mode)
    return (u, walk) => {
      // the test of a model is true for objects only
      const fields = u as UnknownRecord
      return isUnset(u, walk) && keysOf(fields).every((key) => fields[key] === undefined)
    }
  }
})

type Writable = { [key: string]: unknown }

/** Returns true if both objects have the same keys and values. */
const isSame = (x: UnknownRecord, y: UnknownRecord): boolean => {
  const keys = Object.keys(x)
  return keys.length === Object.keys(y).length && keys.every((key) => x[key] === y[key])
}
