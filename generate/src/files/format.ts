/** Formats the texts of files with Prettier. */
import { format, type Options } from 'prettier'

/** The format of a project without settings for Prettier. */
const house: Options = { semi: false, singleQuote: true, printWidth: 120, trailingComma: 'none' }

/** Each file is formatted, and begins with the line by which the command knows it. */
const always: Options = { parser: 'typescript', insertPragma: false, requirePragma: false, checkIgnorePragma: false }

/** Returns a TypeScript file in the format of a project's settings. */
export const formatFile = async (settings: Options | null, text: string): Promise<string> =>
  format(text, { ...(settings ?? house), ...always })
