/** Compares the files to write with the existing files. */
import { type Field, fieldsOf, keepsUnknown } from './fields'
import type { File } from './plan'

/**
 * A change, in one of these classes: something is new, a field has another type, is required or optional that was not,
 * or is decoded or shown in another way, or something is gone. `text` is a file of which only comments or code changed.
 */
export interface Change {
  readonly class: 'new' | 'type' | 'requiredness' | 'decoding' | 'gone' | 'text'
  /** The file; and after `#`, the field. */
  readonly place: string
  readonly message: string
}

/** Returns the changes from the existing files to the files to write, in their order. */
export const changesOf = (before: ReadonlyArray<File>, after: ReadonlyArray<File>): ReadonlyArray<Change> => {
  const old = new Map(before.map(({ path, text }) => [path, text]))
  const paths = new Set(after.map(({ path }) => path))
  return [
    ...after.flatMap(({ path, text }) => {
      const previous = old.get(path)
      return previous === undefined
        ? [{ class: 'new' as const, place: path, message: 'new file' }]
        : withLineFeeds(previous) === withLineFeeds(text)
          ? []
          : changesOfFile(path, previous, text)
    }),
    ...before
      .filter(({ path }) => !paths.has(path))
      .map(({ path }) => ({ class: 'gone' as const, place: path, message: 'gone' }))
  ]
}

/** Git may check out files with other line ends. */
const withLineFeeds = (text: string): string => text.replaceAll('\r\n', '\n')

const changesOfFile = (path: string, before: string, after: string): ReadonlyArray<Change> => {
  const [old, now] = [fieldsOf(before), fieldsOf(after)]
  const changes = [
    ...changeOf(path, keepsUnknown(before), keepsUnknown(after), 'keeps unknown fields'),
    ...[...now].flatMap(([key, field]) => changesOfField(`${path}#${key}`, old.get(key), field)),
    ...[...old]
      .filter(([key]) => !now.has(key))
      .map(([key]) => ({ class: 'gone' as const, place: `${path}#${key}`, message: 'gone' }))
  ]
  return changes.length > 0 ? changes : [{ class: 'text', place: path, message: 'only comments or code changed' }]
}

const changesOfField = (place: string, before: Field | undefined, after: Field): ReadonlyArray<Change> => {
  if (before === undefined) {
    return [{ class: 'new', place, message: `new ${after.required ? 'required' : 'optional'} field` }]
  }
  return [
    ...(before.type === after.type
      ? []
      : [{ class: 'type' as const, place, message: `now ${after.type}, was ${before.type}` }]),
    ...(before.required === after.required
      ? []
      : [{ class: 'requiredness' as const, place, message: `now ${after.required ? 'required' : 'optional'}` }]),
    ...changeOf(place, before.secret, after.secret, 'secret'),
    ...changeOf(place, before.pointer, after.pointer, 'a pointer')
  ]
}

const changeOf = (place: string, before: boolean, after: boolean, what: string): ReadonlyArray<Change> =>
  before === after ? [] : [{ class: 'decoding', place, message: `${after ? 'now' : 'no longer'} ${what}` }]

/** A field of a written file that is secret. */
export interface LostSecret {
  readonly path: string
  readonly field: string
}

/**
 * Returns the secret fields of the existing files that would not be secret in the files to write. A file that is gone
 * may be replaced by another one of its folder: models with equal fields are one model.
 */
export const lostSecrets = (before: ReadonlyArray<File>, after: ReadonlyArray<File>): ReadonlyArray<LostSecret> => {
  const now = new Map(after.map(({ path, text }) => [path, text]))
  return before.flatMap(({ path, text }) => {
    const old = fieldsOf(text)
    const secrets = [...old].filter(([, { secret }]) => secret).map(([key]) => key)
    if (secrets.length === 0) return []
    const written = now.get(path)
    const replacements =
      written === undefined
        ? after
            .filter((file) => folderOf(file.path) === folderOf(path))
            .map((file) => fieldsOf(file.text))
            .filter((fields) => fields.size === old.size && [...fields.keys()].every((key) => old.has(key)))
        : [fieldsOf(written)]
    return secrets
      .filter((key) => replacements.some((fields) => fields.get(key)?.secret === false))
      .map((field) => ({ path, field }))
  })
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)
