/** Reads the fields of a model from the file that the command wrote for it, formatted in any style. */

/** A field of a model, as it is printed. */
export interface Field {
  readonly required: boolean
  readonly type: string
  readonly secret: boolean
  readonly pointer: boolean
}

/** Returns the fields of the model in a file, by key. */
export const fieldsOf = (text: string): ReadonlyMap<string, Field> => {
  // the description has the fields of the interface, in the same order
  const described = descriptionOf(text)
  return new Map(
    membersOf(text).map(([key, member], index) => [
      key,
      {
        ...member,
        secret: hasOption(described[index], 'secret'),
        pointer: hasOption(described[index], 'pointer')
      }
    ])
  )
}

/** Returns whether the model in a file keeps unknown fields. */
export const keepsUnknown = (text: string): boolean => /\bpreservingUnknown\(\s*model</.test(withoutTexts(text))

/**
 * Returns the members of the interface in a file: the lines with `readonly`, and what follows up to the next one, or to
 * the next comment.
 */
const membersOf = (text: string): ReadonlyArray<readonly [key: string, member: Pick<Field, 'required' | 'type'>]> => {
  const body = /^export interface \w+ \{\r?\n(.*?)^\}/ms.exec(text)?.[1] ?? ''
  const members = body
    .replace(/\/\*\*.*?\*\//gs, '')
    .matchAll(/^\s*readonly (['"]?)(.+?)\1(\??):\s+(.*?)(?=^\s*readonly |(?![^]))/gms)
  return [...members].map(([, , key = '', optional, type = '']) => [
    key,
    {
      required: optional === '',
      type: type
        .replace(/\s+/g, ' ')
        .replace(/^\| /, '')
        .replace(/[;\s]+$/, '')
    }
  ])
}

const hasOption = (described: string | undefined, option: string): boolean =>
  new RegExp(`[{,]\\s*${option}: true\\b`).test(described ?? '')

/** Returns the text of a file without its comments, and with empty string literals. */
const withoutTexts = (text: string): string =>
  text.replace(/\/\*[^]*?\*\/|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"/g, (found) => (found.startsWith('/') ? '' : "''"))

/** Returns the descriptions of the fields in a file, without texts. */
const descriptionOf = (text: string): ReadonlyArray<string> => {
  const code = withoutTexts(text)
  const start = /\bmodel<[\w$]+>\(\s*'',\s*\{/.exec(code)
  return start === null ? [] : partsOf(code.slice(start.index + start[0].length))
}

/** Returns the parts between commas up to the bracket that closes a list. */
const partsOf = (code: string): ReadonlyArray<string> => {
  const parts: Array<string> = []
  let depth = 0
  let start = 0
  for (const { 0: sign, index } of code.matchAll(/[()[\]{},]/g)) {
    if ('([{'.includes(sign)) depth += 1
    else if (sign !== ',') depth -= 1
    if (depth < 0 || (depth === 0 && sign === ',')) {
      parts.push(code.slice(start, index))
      start = index + 1
    }
    if (depth < 0) break
  }
  return parts
}
