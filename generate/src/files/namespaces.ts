/** The names of folders in the index of all folders. */

/**
 * Returns the folders, sorted, with their names in the index. A folder keeps the name that it has in the index that was
 * written before: programs import it. Of new folders with the same name, all but the first get a number after an
 * underscore, which no other name has.
 */
export const namespacesOf = (
  folders: ReadonlyArray<string>,
  before: ReadonlyMap<string, string>
): ReadonlyArray<readonly [folder: string, namespace: string]> => {
  const sorted = [...new Set(folders)].sort()
  const taken = new Set(sorted.flatMap((folder) => before.get(folder) ?? []))
  return sorted.map((folder) => {
    const name = before.get(folder) ?? freeNamespace(toNamespace(folder), taken)
    taken.add(name)
    return [folder, name]
  })
}

/** Returns the names of folders in the text of an index. Of folders with the same name, only the first one has it. */
export const namespacesIn = (index: string): ReadonlyMap<string, string> => {
  const folders = new Map<string, string>()
  for (const [, name = '', path = ''] of index.matchAll(/^export \* as (\w+) from ['"]\.\/([^'"]+)['"]/gm)) {
    if (!folders.has(name)) folders.set(name, path.replace(/\/index\.\w+$/, ''))
  }
  return new Map([...folders].map(([name, folder]) => [folder, name]))
}

const freeNamespace = (name: string, taken: ReadonlySet<string>): string => {
  if (!taken.has(name)) return name
  for (let number = 2; ; number++) if (!taken.has(`${name}_${number}`)) return `${name}_${number}`
}

/** Returns the name of a folder in the index: `apps/v1` is `appsV1`, `cert-manager.io/v1` is `certManagerIoV1`. */
const toNamespace = (folder: string): string => {
  const name = folder
    .split(/[^A-Za-z0-9]+/)
    .filter((part) => part !== '')
    .map((part, index) => (index === 0 ? part : part.charAt(0).toUpperCase() + part.slice(1)))
    .join('')
  return name === '' ? 'definitions' : /^\d/.test(name) ? `v${name}` : name
}
