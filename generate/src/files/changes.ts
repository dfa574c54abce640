/** Compares the files to write with the existing files. */
import type { File } from './plan'

/**
 * A change, in one of three classes: something is new, something is required or optional that was not, or something is
 * gone. A field whose type is another one is gone and new. `text` is a file of which only comments or code changed.
 */
export interface Change {
  readonly class: 'new' | 'requiredness' | 'gone' | 'text'
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
      : [
          { class: 'gone' as const, place, message: `no longer ${before.type}` },
          { class: 'new' as const, place, message: `now ${after.type}` }
        ]),
    ...(before.required === after.required
      ? []
      : [{ class: 'requiredness' as const, place, message: `now ${after.required ? 'required' : 'optional'}` }])
  ]
}

/** A field of an interface, as it is printed. */
interface Field {
  readonly required: boolean
  readonly type: string
}

/**
 * Returns the fields of the interface in a file that the command wrote, formatted in any style. The members of an
 * interface are the lines with `readonly`, and what follows up to the next one, or to the next comment.
 */
const fieldsOf = (text: string): ReadonlyMap<string, Field> => {
  const body = /^export interface \w+ \{\r?\n(.*?)^\}/ms.exec(text)?.[1] ?? ''
  const members = body
    .replace(/\/\*\*.*?\*\//gs, '')
    .matchAll(/^\s*readonly (['"]?)(.+?)\1(\??):\s+(.*?)(?=^\s*readonly |(?![^]))/gms)
  return new Map(
    [...members].map(([, , key = '', optional, type = '']) => [
      key,
      {
        required: optional === '',
        type: type
          .replace(/\s+/g, ' ')
          .replace(/^\| /, '')
          .replace(/[;\s]+$/, '')
      }
    ])
  )
}
