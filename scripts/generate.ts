// Writes the straight-line code of every model that ships, from its description: npm run generate.
//
// One file for each folder of models. The code does what the interpreter in src/codec does, without looking at a
// description; docs/inside.md says why it is committed.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { format, resolveConfig } from 'prettier'
import type { Description, Described, Field, Fields, Model } from '../src/codec'

const root = join(__dirname, '..')

/** The folders of models: each may use those before it. */
const folders = ['src/meta/v1', 'src/authentication/v1', 'src/authentication/v1beta1']

const header = (folder: string): string => `// Generated from the models of ${folder}: npm run generate. Do not edit.`

// -------------------------------------------------------------------------------------
// which models there are
// -------------------------------------------------------------------------------------

interface Source {
  readonly name: string
  readonly folder: string
  readonly description: Fields
}

const fileOf = (folder: string): string => join(root, folder, 'generated.ts')

// the models import what is generated: with an empty file a new folder can be loaded
for (const folder of folders) if (!existsSync(fileOf(folder))) writeFileSync(fileOf(folder), '')

const isModel = (u: unknown): u is Model<unknown> => typeof u === 'object' && u !== null && 'make' in u

const sources: ReadonlyArray<Source> = folders.flatMap((folder) =>
  readdirSync(join(root, folder))
    .map((file) => /^([A-Z]\w+)\.ts$/.exec(file)?.[1])
    .filter((name) => name !== undefined)
    .sort()
    .flatMap((name) => {
      // eslint-disable-next-line @typescript-eslint/no-require-imports -- which files there are is read from the folder
      const value = (require(join(root, folder, name)) as Readonly<Record<string, unknown>>)[name]
      return isModel(value) ? [{ name, folder, description: value.description }] : []
    })
)

// -------------------------------------------------------------------------------------
// functions, of the kit or generated ones
// -------------------------------------------------------------------------------------

type Verb = 'read' | 'is' | 'write'

/** Makes a name known in the file that is being written, `type X` for a type, with the module that has it. */
type Use = (name: string, module: string) => string

const KIT = 'src/codec/fast'

const unknown = (what: string): never => {
  throw new Error(`no code for ${what}: teach it, in scripts/generate.ts and src/codec/fast.ts`)
}

const sourceOf = (model: Fields): Source =>
  sources.find(({ description }) => description === model) ?? unknown(`${model.name}, which is in none of the folders`)

const useType = (use: Use, { name, folder }: Source): string => use(`type ${name}`, `${folder}/${name}`)

/** The function that reads, checks or writes values of a description, and what it takes after the value. */
const functionFor = (use: Use, verb: Verb, description: Description): readonly [string, ...ReadonlyArray<string>] => {
  switch (description._tag) {
    case 'Fields': {
      const { name, folder } = sourceOf(description)
      return [use(verb + name, `${folder}/generated`)]
    }
    case 'List': {
      const item = description.item.description
      return item._tag === 'Scalar' && item.name === 'string'
        ? [use(`${verb}Strings`, KIT)]
        : [use(`${verb}List`, KIT), ...functionFor(use, verb, item)]
    }
    case 'Dictionary': {
      const value = description.value.description
      const [name, ...more] =
        verb === 'read' && value._tag === 'List' ? [use('readNilStrings', KIT)] : functionFor(use, verb, value)
      return more.length > 0 ? unknown(`a map of ${value._tag}s`) : [use(`${verb}Map`, KIT), name]
    }
    case 'Scalar':
      return description.name === 'string'
        ? [use(`${verb}String`, KIT)]
        : unknown(`lists or maps of ${description.name}`)
    case 'Json':
      return description.only === 'object' ? [use(`${verb}JsonObject`, KIT)] : unknown('any JSON')
    case 'Literal':
      return unknown('lists or maps of literals')
  }
}

const call = (use: Use, verb: Verb, description: Description, value: string): string => {
  const [name, ...more] = functionFor(use, verb, description)
  return `${name}(${[value, ...(verb === 'read' ? ['owned'] : []), ...more].join(', ')})`
}

/** What tells the values of a scalar from others. */
const guards: Readonly<Record<string, readonly [string, string] | undefined>> = {
  Int32: ['isInt32', 'src/scalar'],
  Int64: ['isInt64', 'src/scalar'],
  Time: ['isTime', 'src/meta/v1/instant'],
  MicroTime: ['isMicroTime', 'src/meta/v1/instant']
}

/** A condition that holds of values of a scalar or a literal, or of all others; `undefined` for what has a function. */
const conditionFor = (use: Use, description: Description, value: string, holds = true): string | undefined => {
  const is = holds ? '===' : '!=='
  switch (description._tag) {
    case 'Scalar': {
      const guard = guards[description.name]
      return guard === undefined
        ? `typeof ${value} ${is} '${description.json}'`
        : `${holds ? '' : '!'}${use(...guard)}(${value})`
    }
    case 'Literal':
      return description.values.map((text) => `${value} ${is} '${text}'`).join(holds ? ' || ' : ' && ')
    default:
      return undefined
  }
}

const isNumber = ({ description }: Described): boolean => description._tag === 'Scalar' && description.json === 'number'

// -------------------------------------------------------------------------------------
// the code of a model
// -------------------------------------------------------------------------------------

/** Names of fields that no variable can have. */
const RESERVED = new Set(['continue', 'default', 'enum', 'import', 'class', 'function', 'in', 'new', 'with'])

const readField = (use: Use, { key, codec, required, zeroIsAbsent }: Field): string => {
  const { description } = codec
  const local = RESERVED.has(key) ? `${key}_` : key
  const refusal = conditionFor(use, description, local, false)
  const nil = required && description._tag === 'List' ? '[]' : required && description._tag === 'Dictionary' ? '{}' : ''
  const read =
    refusal !== undefined
      ? `if (${refusal}) return FAILED
         out.${key} = ${isNumber(codec) ? `${use('readZero', KIT)}(${local})` : local}`
      : `const read = ${nil === '' ? '' : `${local} === null ? ${nil} : `}${call(use, 'read', description, local)}
         if (read === FAILED) return FAILED
         out.${key} = read`
  const isThere = `${local} !== undefined && ${local} !== null`
  const unless = zeroIsAbsent && description._tag === 'Fields' ? ` && !${isUnset(use, description, local)}` : ''
  return `const ${local} = from.${key}
          ${required ? (refusal === undefined ? `{ ${read} }` : read) : `if (${isThere}${unless}) { ${read} }`}`
}

/** A condition that holds of a struct of which Go set nothing. */
const isUnset = (use: Use, model: Fields, value: string): string => {
  const type = useType(use, sourceOf(model))
  const fields = model.fields.map(({ key, required, codec: { description } }) => {
    const field = `(${value} as ${use('type Loose', KIT)}<${type}>).${key}`
    if (!required) return `(${field} === undefined || ${field} === null)`
    if (description._tag === 'Fields') return isUnset(use, description, field)
    return `${field} === ${JSON.stringify(description._tag === 'Scalar' ? description.unset : null)}`
  })
  return `(${[`${use('isPlain', KIT)}(${value})`, ...fields].join(' && ')})`
}

const testField = (use: Use, { key, codec, required }: Field): string => {
  const value = `o.${key}`
  const condition = conditionFor(use, codec.description, value) ?? call(use, 'is', codec.description, value)
  const all = isNumber(codec) ? `${condition} && !${use('isMinusZero', KIT)}(${value})` : condition
  return required ? `(${all})` : `(${value} === undefined ? !('${key}' in o) : ${all})`
}

const writeField = (use: Use, { key, codec, required }: Field): string => {
  const isCopy = conditionFor(use, codec.description, '') !== undefined
  const write = isCopy
    ? `out.${key} = a.${key}`
    : codec.description._tag === 'List' && functionFor(use, 'write', codec.description).length === 1
      ? `out.${key} = ${call(use, 'write', codec.description, `a.${key}`)}`
      : `const written = ${call(use, 'write', codec.description, `a.${key}`)}
         if (written === FAILED) return FAILED
         out.${key} = written`
  return required ? (isCopy ? write : `{ ${write} }`) : `if (a.${key} !== undefined) { ${write} }`
}

/** Other folders may use a model's functions; only those that they use are exported. */
const declare = (name: string): string =>
  shared.has(name) ? `/** @internal */\nexport const ${name}` : `const ${name}`

const shared = new Set<string>()

const codeOf =
  (use: Use) =>
  (source: Source): string => {
    const {
      name,
      description: { fields }
    } = source
    const type = useType(use, source)
    const failed = `${type} | ${use('type Failed', KIT)}`
    const out = `// each required field is set below\nconst out = {} as ${use('type Writable', KIT)}<${type}>`
    const loose = `${use('type Loose', KIT)}<${type}>`
    const isPlain = use('isPlain', KIT)
    const reads = fields.map((field) => readField(use, field)).join('\n')
    // every reader is called alike
    const owned = /\bowned\b/.test(reads) ? 'owned' : '_owned'
    use('FAILED', 'src/codec/json')
    return `
      ${declare(`read${name}`)} = (u: unknown, ${owned}: boolean): ${failed} => {
        if (!${isPlain}(u)) return FAILED
        const from: ${loose} = u
        ${out}
        ${reads}
        return out
      }

      ${declare(`is${name}`)} = (u: unknown): boolean => {
        if (!${isPlain}(u)) return false
        const o: ${loose} = u
        return ${fields.map((field) => testField(use, field)).join(' && ')}
      }

      ${declare(`write${name}`)} = (a: ${type}): ${failed} => {
        if (!${isPlain}(a)) return FAILED
        ${out}
        ${fields.map((field) => writeField(use, field)).join('\n')}
        return out
      }

      /** @internal */
      export const fast${name}: ${use('type Fast', KIT)}<${type}> = { read: read${name}, is: is${name}, write: write${name} }
    `
  }

// -------------------------------------------------------------------------------------
// the files
// -------------------------------------------------------------------------------------

const withoutType = (name: string): string => name.replace(/^type /, '')

const importsOf = (folder: string, used: ReadonlyMap<string, string>): string => {
  const modules = new Map<string, ReadonlyArray<string>>()
  for (const [name, module] of used) {
    if (module !== `${folder}/generated`) modules.set(module, [...(modules.get(module) ?? []), name])
  }
  return [...modules]
    .map(([module, names]) => [toSpecifier(folder, module), names] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([specifier, names]) => {
      const sorted = [...names].sort((a, b) => (withoutType(a) < withoutType(b) ? -1 : 1))
      // a file of types only must not be loaded: models load what is generated
      return sorted.every((name) => name !== withoutType(name))
        ? `import type { ${sorted.map(withoutType).join(', ')} } from '${specifier}'`
        : `import { ${sorted.join(', ')} } from '${specifier}'`
    })
    .join('\n')
}

const toSpecifier = (folder: string, module: string): string => {
  const path = relative(folder, module)
  return path.startsWith('.') ? path : `./${path}`
}

const fileFor = async (folder: string): Promise<string> => {
  const used = new Map<string, string>()
  const use: Use = (name, module) => {
    used.set(name, module)
    if (module.endsWith('/generated') && module !== `${folder}/generated`) shared.add(name)
    return withoutType(name)
  }
  const code = sources.filter((source) => source.folder === folder).map(codeOf(use))
  const config = await resolveConfig(fileOf(folder))
  return format([header(folder), importsOf(folder, used), ...code].join('\n'), { ...config, parser: 'typescript' })
}

const main = async (): Promise<void> => {
  // once to see what is shared, and once more to write
  await Promise.all(folders.map(fileFor))
  const stale: Array<string> = []
  for (const folder of folders) {
    const text = await fileFor(folder)
    if (readFileSync(fileOf(folder), 'utf8') !== text) {
      stale.push(folder)
      if (!process.argv.includes('--check')) writeFileSync(fileOf(folder), text)
    }
  }
  if (process.argv.includes('--check') && stale.length > 0) {
    console.error(`stale: ${stale.map((folder) => `${folder}/generated.ts`).join(', ')}. Run npm run generate.`)
    process.exitCode = 1
  }
}

void main()
