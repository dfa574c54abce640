/** What `--check` prints. */
import type { Change } from '../files/changes'

const titles: ReadonlyArray<readonly [Change['class'], string]> = [
  ['new', 'New:'],
  ['type', 'Other type:'],
  ['requiredness', 'Required or optional:'],
  ['decoding', 'Decoded or shown in another way:'],
  ['gone', 'Gone:'],
  ['text', 'Only comments or code:']
]

/** Returns lines with the changes of each class. */
export const report = (changes: ReadonlyArray<Change>): ReadonlyArray<string> =>
  changes.length === 0
    ? ['up to date']
    : titles.flatMap(([name, title]) => {
        const own = changes.filter((change) => change.class === name)
        return own.length === 0 ? [] : [title, ...own.map(({ place, message }) => `  ${place}: ${message}`)]
      })
