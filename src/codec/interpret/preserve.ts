/**
 * The unknown fields of a model that keeps them. The description of such a model holds these functions: bundles without
 * such a model do not contain them.
 */
import type { HasDescription } from '../description'
import { copyJson, FAILED, isJson } from '../../internal/copyJson'
import { setOwn, type UnknownRecord } from '../../internal/object'
import type { Builder } from './build'
import { type Decode, type DecodeMode, getDocumentDecode, isNeverAbsent } from './decode'
import type { Encode } from './encode'
import type { Guard } from './guard'
import type { Test } from './unset'
import { getPosition, getPropertySafely, isValid, validate, type Validate } from './validate'

/**
 * How a model keeps its unknown fields. `codec` is the codec of their values, which accepts any JSON.
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
  // each of these returns an interpreter of the whole model, from one that ignores unknown fields
  /** @internal */
  readonly decode: (known: Decode) => Decode
  /** @internal */
  readonly validate: (known: Validate, mode: DecodeMode) => Validate
  /** @internal */
  readonly guard: (known: Guard) => Guard
  /** @internal */
  readonly encode: (known: Encode) => Encode
  /** @internal */
  readonly build: (known: Builder) => Builder
  /** @internal */
  readonly isUnset: (known: Test) => Test
}

/**
 * Returns the functions for a model with the given field names.
 *
 * @internal
 */
export const getPreserved = (codec: HasDescription, names: ReadonlyArray<string>): PreservedFields => {
  const known = new Set(names)
  const keysOf = (o: object): ReadonlyArray<string> => Object.keys(o).filter((key) => !known.has(key))
  return {
    codec,
    keysOf,
    decode: (decode) => (u, walk) => {
      const out = decode(u, walk)
      if (out === FAILED) return FAILED
      // the decoder of a model accepts and returns objects
      const from = u as UnknownRecord
      for (const key of keysOf(from)) {
        const value = from[key] === undefined ? undefined : copyJson(from[key], walk)
        if (value === FAILED) return FAILED
        if (value !== undefined) setOwn(out as Writable, key, value)
      }
      return out
    },
    validate: (validateKnown, mode) => {
      const position = getPosition(codec.description, mode, getDocumentDecode(codec.description, mode), isNeverAbsent)
      return (report, path, u, walk) => {
        validateKnown(report, path, u, walk)
        // it has the right JSON type
        const from = u as UnknownRecord
        for (const key of keysOf(from)) {
          const value = getPropertySafely(from, key)
          // `undefined` is absent
          if (value === undefined || isValid(position, report, value, walk)) continue
          validate(position, report, { _tag: 'Unknown', parent: path, key, codec }, value, walk)
        }
      }
    },
    guard: (guard) => (u, walk) => {
      // the guard of a model accepts objects only
      const fields = u as UnknownRecord
      return guard(u, walk) && keysOf(fields).every((key) => isJson(fields[key], walk))
    },
    encode: (encode) => (a, walk) => {
      const out = encode(a, walk)
      // the encoder of a model returns the value itself if it is too deep
      if (out === a) return a
      const from = a as UnknownRecord
      for (const key of keysOf(from)) {
        const copy = copyJson(from[key], walk)
        setOwn(out as Writable, key, copy === FAILED ? from[key] : copy)
      }
      return out
    },
    build: (build) => (a, walk) => {
      const from = a as UnknownRecord
      const keys = keysOf(from).filter((key) => from[key] !== undefined)
      const out = build(a, walk)
      if (out === a || keys.length === 0) return out
      const all = { ...(out as UnknownRecord), ...Object.fromEntries(keys.map((key) => [key, from[key]])) }
      return isSame(from, all) ? a : all
    },
    isUnset: (isUnset) => (u, walk) => {
      // the test of a model is true for objects only
      const fields = u as UnknownRecord
      return isUnset(u, walk) && keysOf(fields).every((key) => fields[key] === undefined)
    }
  }
}

type Writable = { [key: string]: unknown }

/** Returns true if both objects have the same keys and values. */
const isSame = (x: UnknownRecord, y: UnknownRecord): boolean => {
  const keys = Object.keys(x)
  return keys.length === Object.keys(y).length && keys.every((key) => x[key] === y[key])
}
