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

type Verb = 'read' | 'keep' | 'is'

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
        verb !== 'is' && value._tag === 'List' ? [use(`${verb}NilStrings`, KIT)] : functionFor(use, verb, value)
      return more.length > 0 ? unknown(`a map of ${value._tag}s`) : [use(`${verb}Map`, KIT), name]
    }
    case 'Scalar':
      return description.name === 'string'
        ? [use(verb === 'is' ? 'isString' : 'readString', KIT)]
        : unknown(`lists or maps of ${description.name}`)
    case 'Json':
      return description.only === 'object' ? [use(`${verb}JsonObject`, KIT)] : unknown('any JSON')
    case 'Literal':
      return unknown('lists or maps of literals')
  }
}

const call = (use: Use, verb: Verb, description: Description, value: string): string => {
  const [name, ...more] = functionFor(use, verb, description)
  return `${name}(${[value, ...more].join(', ')})`
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
// the code of a field: `value` is what stands there
// -------------------------------------------------------------------------------------

/** What a required list or map is where Go has a nil one, `undefined` for other fields. */
const nilOf = ({ codec: { description }, required }: Field): string | undefined =>
  !required ? undefined : description._tag === 'List' ? '[]' : description._tag === 'Dictionary' ? '{}' : undefined

const isStrings = (description: Description): boolean =>
  description._tag === 'List' && description.item.description._tag === 'Scalar'

const partOf = (use: Use, verb: Verb, field: Field, value: string): string => {
  const part = call(use, verb, field.codec.description, value)
  const nil = nilOf(field)
  return nil === undefined ? part : `${value} === null ? ${nil} : ${part}`
}

/** Reads a field that is there, and puts it somewhere. */
const readField = (use: Use, field: Field, value: string, target: string): string => {
  const { description } = field.codec
  const refusal = conditionFor(use, description, value, false)
  return refusal === undefined
    ? `const read = ${partOf(use, 'read', field, value)}
       if (read === FAILED) return FAILED
       ${target} = read`
    : `if (${refusal}) return FAILED
       ${target} = ${isNumber(field.codec) ? `${use('readZero', KIT)}(${value})` : value}`
}

/** Tests a field that is there. */
const testField = (use: Use, { codec }: Field): string => {
  const refusal = conditionFor(use, codec.description, 'value', false)
  const isWrong =
    refusal === undefined
      ? `!${call(use, 'is', codec.description, 'value')}`
      : isNumber(codec)
        ? `${refusal} || ${use('isMinusZero', KIT)}(value)`
        : refusal
  return `if (${isWrong}) return false`
}

/** Keeps a field that is there. What has no parts of its own is only tested. */
const keepField = (use: Use, field: Field): string => {
  const { description } = field.codec
  const isTested = conditionFor(use, description, 'value') !== undefined || isStrings(description)
  if (isTested && nilOf(field) === undefined) return testField(use, field)
  // a status that Go left unset must go
  const unset = unsetTest(use, field, 'value')
  const test = unset === undefined ? '' : `if (${unset}) return false\n`
  // lists and maps are corrected where they stand
  const staysItself = description._tag === 'List' || description._tag === 'Dictionary'
  return staysItself && nilOf(field) === undefined
    ? `${test}if (${call(use, 'keep', description, 'value')} === FAILED) return false`
    : `${test}const kept = ${partOf(use, 'keep', field, 'value')}
       if (kept === FAILED) return false
       if (kept !== value) u[key] = kept`
}

/** A condition that holds of a struct of which Go set nothing, for fields where that is as good as none. */
const unsetTest = (use: Use, { codec: { description }, zeroIsAbsent }: Field, value: string): string | undefined =>
  zeroIsAbsent && description._tag === 'Fields' ? isUnset(use, description, value) : undefined

const isUnset = (use: Use, model: Fields, value: string): string => {
  const type = useType(use, sourceOf(model))
  const fields = model.fields.map(({ key, required, codec: { description } }) => {
    const field = `(${value} as ${use('type Loose', KIT)}<${type}>).${key}`
    if (!required) return `(${field} === undefined || ${field} === null)`
    if (description._tag === 'Fields') return `(${isUnset(use, description, field)})`
    return `${field} === ${JSON.stringify(description._tag === 'Scalar' ? description.unset : null)}`
  })
  return [`${use('isPlain', KIT)}(${value})`, ...fields].join(' && ')
}

// -------------------------------------------------------------------------------------
// the code of a model
// -------------------------------------------------------------------------------------

/** A loop over the fields that an object has. Fields of which the same is to be said are one case. */
const loopOver = (
  use: Use,
  fields: ReadonlyArray<Field>,
  options: { readonly own: boolean; readonly skip?: string; readonly unknown?: string },
  codeFor: (field: Field) => string
): string => {
  const cases = new Map<string, ReadonlyArray<string>>()
  for (const field of fields) {
    const code = codeFor(field)
    cases.set(code, [...(cases.get(code) ?? []), field.key])
  }
  const texts = [...cases].map(([code, keys]) => {
    const labels = keys.map((key) => `case '${key}':`).join('\n')
    return /^const /m.test(code) ? `${labels} { ${code}\nbreak\n}` : `${labels}\n${code}\nbreak`
  })
  return `for (const key in u) {
    ${options.own ? `if (!${use('hasOwn', 'src/codec/object')}(u, key)) continue` : ''}
    const value = u[key]
    ${options.skip === undefined ? '' : `if (${options.skip}) continue`}
    switch (key) {
      ${texts.join('\n')}
      ${options.unknown === undefined ? '' : `default: ${options.unknown}`}
    }
  }`
}

const isNothing = (value: string): string => `${value} === undefined || ${value} === null`

/** Reads by the fields that the object has: most have few of them. The value has them in Go's order all the same. */
const readByKeys = (use: Use, { name, description: { fields } }: Source): string => {
  // a nil list is not nothing
  const nils = fields.filter((field) => nilOf(field) !== undefined).map(({ key }) => `key !== '${key}'`)
  const skip =
    nils.length === 0 ? isNothing('value') : `value === undefined || (value === null && ${nils.join(' && ')})`
  const loop = loopOver(use, fields, { own: true, skip }, (field) => {
    const unset = unsetTest(use, field, 'value')
    return `${unset === undefined ? '' : `if (${unset}) break\n`}${readField(use, field, 'value', localFor(field))}`
  })
  const required = fields.filter((field) => field.required)
  const isAbsent = (field: Field): string => `${localFor(field)} === undefined`
  // what the value certainly begins with
  const first =
    fields.length === 1
      ? fields
      : fields.slice(
          0,
          [...fields, undefined].findIndex((field) => field?.required !== true)
        )
  const beginning = first.map((field) => (localFor(field) === field.key ? '' : `${field.key}: `) + localFor(field))
  const writable = `${use('type Writable', KIT)}<${name}>`
  const rest = fields.slice(first.length).map((field) => {
    const copy = `out.${field.key} = ${localFor(field)}`
    return field.required ? copy : `if (${localFor(field)} !== undefined) ${copy}`
  })
  return `
    if (!${use('isRecord', KIT)}(u)) return FAILED
    ${fields.map((field) => `let ${localFor(field)}: ${name}['${field.key}'] | undefined`).join('\n')}
    ${loop}
    ${
      required.length > 0
        ? `if (${required.map(isAbsent).join(' || ')}) return FAILED`
        : `if (${fields.map(isAbsent).join(' && ')}) return ${use('isPlain', KIT)}(u) ? {} : FAILED`
    }
    ${
      required.every((field) => first.includes(field))
        ? `const out: ${writable} = { ${beginning.join(', ')} }`
        : `// each required field is set below\nconst out = {} as ${writable}`
    }
    ${rest.join('\n')}
    return out
  `
}

/** Reads by the fields that the model has. Where those are many, a key is found among them too late. */
const readByFields = (use: Use, { name, description: { fields } }: Source): string => {
  const reads = fields.map((field) => {
    const local = localFor(field)
    return `const ${local} = from.${field.key}
            if (${local} !== undefined && ${local} !== null) { ${readField(use, field, local, `out.${field.key}`)} }`
  })
  return `
    if (!${use('isPlain', KIT)}(u)) return FAILED
    if (${use('isVoid', KIT)}(u)) return {}
    const from: ${use('type Loose', KIT)}<${name}> = u
    const out: ${use('type Writable', KIT)}<${name}> = {}
    ${reads.join('\n')}
    return out
  `
}

const isWide = ({ description: { fields } }: Source): boolean =>
  fields.length > 8 && fields.every(({ required, zeroIsAbsent }) => !required && !zeroIsAbsent)

/** Names that the variable of a field cannot have: words of the language, and variables that are there. */
const RESERVED = new Set('continue default enum import class function in new with u key value read out from'.split(' '))

const localFor = ({ key }: Field): string => (RESERVED.has(key) ? `${key}_` : key)

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
    const required = fields.filter((field) => field.required).map(({ key }) => key)
    use('FAILED', 'src/codec/json')
    const functions = [
      `${declare(`read${name}`)} = (u: unknown): ${failed} => {
        ${isWide(source) ? readByFields(use, source) : readByKeys(use, source)}
      }`,
      `${declare(`keep${name}`)} = (u: unknown): ${failed} =>
        ${use('isRecord', KIT)}(u) && isKept${name}(u) ? u : read${name}(u)`,
      `const isKept${name} = (u: ${use('type Properties', KIT)}): u is ${use('type Properties', KIT)} & ${type} => {
        ${loopOver(use, fields, { own: false, unknown: 'return false' }, (field) => keepField(use, field))}
        return ${required.length === 0 ? 'true' : required.map((key) => `'${key}' in u`).join(' && ')}
      }`,
      `${declare(`is${name}`)} = (u: unknown): boolean => {
        if (!${use('isPlain', KIT)}(u)) return false
        ${loopOver(use, fields, { own: false }, (field) => testField(use, field))}
        return ${required.length === 0 ? 'true' : required.map((key) => `${use('isField', 'src/codec/object')}(u, '${key}')`).join(' && ')}
      }`,
      `/** @internal */
      export const fast${name}: ${use('type Fast', KIT)}<${type}> = { read: read${name}, keep: keep${name}, is: is${name} }`
    ]
    // what a model does not need leaves an empty line
    return functions.map((code) => code.replace(/\n\s*\n/g, '\n')).join('\n\n')
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
