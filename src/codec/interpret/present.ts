/**
 * The interpreters of maps whose `null` entries are absent. The description of such a map holds these functions: bundles
 * without such a map do not contain them.
 */
import { isNullAbsent, type MapDescription } from '../description'
import { ABSENT, decodeMap, getValueDecode, type Decode, type DecodeMode } from './decode'
import type { OwnInterpreters } from './interpretation'
import { validateMap } from './validate'

const getPresentDecode = (map: MapDescription, mode: DecodeMode): Decode => {
  const decode = getValueDecode(map, mode)
  return isNullAbsent(map) ? (u, walk) => (u === null ? ABSENT : decode(u, walk)) : decode
}

/**
 * @internal
 */
export const interpretPresent: OwnInterpreters<MapDescription> = {
  decode: (map, mode) => decodeMap(() => getPresentDecode(map, mode)),
  validate: (map, mode) => validateMap(map, mode, getPresentDecode(map, mode)),
  is: (map, mode, plain) => plain(map, mode),
  encode: (map, mode, plain) => plain(map, mode),
  make: (map, mode, plain) => plain(map, mode),
  unset: (map, mode, plain) => plain(map, mode)
}
