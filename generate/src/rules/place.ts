/** Where a model is written: its folder and its name. */

/**
 * Returns the folder and the name of a definition: `io.k8s.api.apps.v1.Deployment` is `Deployment` in `apps/v1`. A
 * definition without a version is in the folder of its package.
 */
export const placeOf = (id: string): { readonly folder: string; readonly name: string } => {
  const parts = id.split('.')
  const name = toIdentifier(parts.at(-1) ?? id)
  const version = parts.at(-2) ?? ''
  const group = parts.at(-3) ?? ''
  return { folder: /^v\d/.test(version) && group !== '' ? `${group}/${version}` : version || 'definitions', name }
}

/** Names that a model cannot have: the printed code uses them. */
const TAKEN = new Set([
  'Readonly',
  'ReadonlyArray',
  'Record',
  'Object',
  'String',
  'Number',
  'Boolean',
  'Array',
  'Symbol'
])

/** Returns an identifier in upper camel case: `x-kubernetes-validations` becomes `XKubernetesValidations`. */
export const toIdentifier = (text: string): string => {
  const words = text.split(/[^A-Za-z0-9]+/).filter((part) => part !== '')
  const name = words.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('')
  if (name === '' || /^\d/.test(name)) return `Field${name}`
  return TAKEN.has(name) ? `${name}Model` : name
}

/** Returns a name that is not taken: the name, or the name with the first number that is free. */
export const freeName = (name: string, isTaken: (name: string) => boolean): string => {
  if (!isTaken(name)) return name
  for (let number = 2; ; number++) if (!isTaken(`${name}${number}`)) return `${name}${number}`
}
