import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'

const root = new URL('../../../', import.meta.url)

/** Writes a file of docs/. Markdown is formatted by prettier. */
export const writePage = async (name: string, text: string): Promise<void> => {
  const file = fileURLToPath(new URL(`docs/${name}`, root))
  const isMarkdown = name.endsWith('.md')
  writeFileSync(file, isMarkdown ? await format(text, { ...(await resolveConfig(file)), filepath: file }) : text)
}
