// The code of a model.
import type { Field } from '../../src/codec'
import { KIT, OBJECT, type Use, useType } from './functions'
import { keepField, nilOf, readField, testField, unsetTest } from './field'
import type { Source } from './sources'

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
    ${options.own ? `if (!${use('hasOwn', OBJECT)}(u, key)) continue` : ''}
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
    if (!${use('isRecord', OBJECT)}(u)) return FAILED
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

/** The functions of a model; those that another folder uses are exported. */
export const codeOf =
  (use: Use, isShared: (name: string) => boolean) =>
  (source: Source): string => {
    const declare = (name: string): string =>
      isShared(name) ? `/** @internal */\nexport const ${name}` : `const ${name}`
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
        ${use('isRecord', OBJECT)}(u) && isKept${name}(u) ? u : read${name}(u)`,
      `const isKept${name} = (u: ${use('type Properties', KIT)}): u is ${use('type Properties', KIT)} & ${type} => {
        ${loopOver(use, fields, { own: false, unknown: 'return false' }, (field) => keepField(use, field))}
        return ${required.length === 0 ? 'true' : required.map((key) => `'${key}' in u`).join(' && ')}
      }`,
      `${declare(`is${name}`)} = (u: unknown): boolean => {
        if (!${use('isPlain', KIT)}(u)) return false
        ${loopOver(use, fields, { own: false }, (field) => testField(use, field))}
        return ${required.length === 0 ? 'true' : required.map((key) => `${use('isField', OBJECT)}(u, '${key}')`).join(' && ')}
      }`,
      `/** @internal */
      export const fast${name}: ${use('type Fast', KIT)}<${type}> = { read: read${name}, keep: keep${name}, is: is${name} }`
    ]
    // what a model does not need leaves an empty line
    return functions.map((code) => code.replace(/\n\s*\n/g, '\n')).join('\n\n')
  }
