// The site: every public name from its doc comment, and the pages, with a search. npm run site builds it into site/.
import { readdirSync, readFileSync } from 'node:fs'
import { Converter, ReflectionKind } from 'typedoc'

const manifest = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))

/** The sources behind the entry points. The root comes last: the models are at home in their groups. */
const sources = Object.values(manifest.exports)
  .flatMap(({ default: point }) =>
    point === undefined ? [] : [point.types.replace('./dist/cjs/', 'src/').replace('.d.ts', '.ts')]
  )
  .reverse()

/** The guides in the order in which one reads them, and then whatever other pages there are. */
const guides = [
  ...[
    'webhook',
    'mint',
    'authorization',
    'testing',
    'errors',
    'optics',
    'instances',
    'modes',
    'models',
    'interoperability'
  ],
  ...['coming-from', 'semantics', 'differences', 'exact', 'inside']
].map((name) => `docs/${name}.md`)
const others = readdirSync(new URL('docs', import.meta.url)).flatMap((file) =>
  file.endsWith('.md') && !guides.includes(`docs/${file}`) ? [`docs/${file}`] : []
)

/** Modules are called as they are imported, and pages by their headings. */
const rename = (app) => {
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (_context, reflection) => {
    if (!reflection.kindOf(ReflectionKind.Module)) return
    reflection.name = reflection.name === 'index' ? manifest.name : `${manifest.name}/${reflection.name}`
  })
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_context, document) => {
    const [heading] = document.content
    document.name = (heading?.kind === 'text' ? /^# (.*)$/m.exec(heading.text)?.[1] : undefined) ?? document.name
  })
}

export default {
  name: manifest.name,
  plugin: [rename],
  tsconfig: 'scripts/tsconfig.src.json',
  entryPoints: sources,
  out: 'site',
  readme: 'README.md',
  projectDocuments: [...guides, ...others],
  excludeInternal: true,
  customCss: 'scripts/site.css',
  disableSources: true,
  // what one reads instead of an error, where a literal is none
  intentionallyNotExported: ['CompareWithin', 'Current', 'Known', 'Presence', 'Read'],
  notRenderedTags: ['@packageDocumentation'],
  searchInComments: true,
  searchInDocuments: true,
  treatWarningsAsErrors: true,
  validation: {
    invalidLink: true,
    invalidPath: true,
    notExported: true,
    rewrittenLink: true,
    unusedMergeModuleWith: true
  },
  highlightLanguages: ['typescript', 'bash', 'yaml', 'json', 'mermaid'],
  navigation: { includeCategories: true, includeGroups: false, compactFolders: false },
  sort: ['source-order'],
  categorizeByGroup: false
}
