// The compiled code of a model.
import type { Field } from 'io-ts-kubernetes/codec'
import { functionOf, KIT, OBJECT, type Source, unknown, type Use, useType } from './functions'
import { hasNumbers, readInPlaceField, nilOf, isAnyJson, readField, testField, unsetTest } from './field'
import { quote } from '../print/escape'
import { keyOf, localsFor, memberOf } from './names'

/** Returns a loop over the fields that an object has. Fields with the same code share a case. */
const loopOver = (
  use: Use,
  fields: ReadonlyArray<Field>,
  options: { readonly own?: string; readonly skip?: string; readonly unknown: string },
  codeFor: (field: Field) => string
): string => {
  const cases = new Map<string, ReadonlyArray<string>>()
  for (const field of fields) {
    const code = codeFor(field)
    cases.set(code, [...(cases.get(code) ?? []), field.key])
  }
  const clauses = [...cases].map(([code, keys]) => {
    const labels = keys.map((key) => `case ${quote(key)}:`).join('\n')
    return /^const /m.test(code) ? `${labels} { ${code}\nbreak\n}` : `${labels}\n${code}\nbreak`
  })
  return `${fields.some(hasNumbers) ? `${use('migrate', KIT)}(u)` : ''}
  for (const key in u) {
    ${options.own === undefined ? '' : `if (${options.own}) continue`}
    const value = u[key]
    ${options.skip === undefined ? '' : `if (${options.skip}) continue`}
    switch (key) {
      ${clauses.join('\n')}
      default: ${options.unknown}
    }
  }`
}

/**
 * Returns code that counts an unknown field. Fields of the model need no count: the container of the object counts
 * them.
 */
const tooMany = (failure: string): string => `if (--budget.left < 0) return ${failure}`

const isNullish = (value: string): string => `${value} === undefined || ${value} === null`

/** Returns the name of the variable that holds a field. */
type LocalFor = (field: Field) => string

/**
 * Returns code that decodes the fields that an object has, which are few in most objects. The value has its fields in
 * Go's order.
 */
const readFields = (use: Use, source: Source, localFor: LocalFor, constructor: Constructor | undefined): string => {
  const { fields } = source.description
  const type = useType(use, source)
  if (fields.length === 0) {
    return `
    if (!${use('isPlainObject', KIT)}(u) || (budget.left -= Object.keys(u).length) < 0) return FAILED
    return {}`
  }
  // `null` in a required list or map is an empty one, and is not skipped; nor is the JSON value `null`
  const nils = fields
    .filter((field) => nilOf(field) !== undefined || isAnyJson(field))
    .map(({ key }) => `key !== ${quote(key)}`)
  const skip =
    nils.length === 0 ? isNullish('value') : `value === undefined || (value === null && ${nils.join(' && ')})`
  const own = `!${use('hasOwn', OBJECT)}(u, key)`
  const loop = loopOver(use, fields, { own, skip, unknown: tooMany('FAILED') }, (field) => {
    const unset = unsetTest(use, field, 'value')
    return `${unset === undefined ? '' : `if (${unset}) break\n`}${readField(use, field, 'value', localFor(field))}`
  })
  const required = fields.filter((field) => field.required)
  const isAbsent = (field: Field): string => `${localFor(field)} === undefined`
  // a function, since `use` imports
  const empty = (): string => `${use('hasObjectTag', OBJECT)}(u) ? {} : FAILED`
  return `
    if (!${use('isNamedRecord', KIT)}(u, budget)) return FAILED
    ${isWide(fields) ? `if (${use('isAllNullish', KIT)}(u, budget)) return ${empty()}` : ''}
    ${fields.map((field) => `let ${localFor(field)}: ${type}[${quote(field.key)}] | undefined`).join('\n')}
    ${loop}
    ${required.length > 0 ? `if (${required.map(isAbsent).join(' || ')}) return FAILED` : ''}
    ${
      constructor === undefined
        ? `return ${literalsOf(fields, localFor, required.length === 0 ? empty() : '{}')}`
        : `${required.length > 0 ? '' : `if (${fields.map(isAbsent).join(' && ')}) return ${empty()}`}
          ${literalOfAll(fields, localFor)}
          return ${constructor.inherits}() ? FAILED : new ${constructor.name}(${fields.map(localFor).join(', ')})`
    }
  `
}

/**
 * Returns an expression with an object literal for each set of optional fields, in Go's order: V8 makes the object of a
 * literal in one step, while each field that is added later is looked up.
 */
const literalsOf = (fields: ReadonlyArray<Field>, localFor: LocalFor, empty: string): string => {
  const choose = (present: ReadonlyArray<Field>, [field, ...others]: ReadonlyArray<Field>): string => {
    if (field === undefined) return literal(present)
    const withField = choose([...present, field], others)
    return field.required ? withField : `${localFor(field)} === undefined ? ${choose(present, others)} : ${withField}`
  }
  const literal = (present: ReadonlyArray<Field>): string =>
    present.length === 0
      ? empty
      : `{ ${present.map((field) => (localFor(field) === field.key ? '' : `${keyOf(field.key)}: `) + localFor(field)).join(', ')} }`
  return choose([], fields)
}

/**
 * Returns code that makes an object with all fields by a literal, before the constructor is called. Kubernetes adds
 * fields at the end of a type, so the last one is often the only absent field: unless the model is wide, it may be absent.
 */
const literalOfAll = (fields: ReadonlyArray<Field>, localFor: LocalFor): string => {
  const last = isWide(fields) ? undefined : fields.at(-1)
  const isPresent = fields
    .filter((field) => !field.required && field !== last)
    .map((field) => `${localFor(field)} !== undefined`)
  const others = fields.map((field) => (field === last ? field : { ...field, required: true }))
  return `if (${isPresent.join(' && ')}) return ${literalsOf(others, localFor, '{}')}`
}

/**
 * A model with more optional fields would have too many literals. It has a constructor, whose objects have room for all
 * fields.
 */
const hasConstructor = (fields: ReadonlyArray<Field>): boolean => fields.filter(({ required }) => !required).length > 4

/** The names of the constructor of a model's objects, and of the function that tells whether objects inherit a field. */
interface Constructor {
  readonly name: string
  readonly inherits: string
}

/**
 * Returns the constructor of a model's objects. It sets the fields that are present, in Go's order. It must not be
 * called while objects inherit one of them: an assignment would call a setter, or throw.
 */
const constructorCode = (use: Use, source: Source, localFor: LocalFor, constructor: Constructor): string => {
  const { fields } = source.description
  const type = useType(use, source)
  const parameters = fields.map(
    (field) => `${localFor(field)}: ${type}[${quote(field.key)}]${field.required ? '' : ' | undefined'}`
  )
  const sets = fields.map((field) => {
    const set = `this${memberOf(field.key)} = ${localFor(field)}`
    return field.required ? set : `if (${localFor(field)} !== undefined) ${set}`
  })
  const names = fields.map(({ key }) => `${quote(key)} in ${emptyNameOf(source.folder)}`)
  return `const ${constructor.name} = /*#__PURE__*/ ${use('makeConstructor', KIT)}(
    function (this: ${use('type Writable', KIT)}<${type}>, ${parameters.join(', ')}): void {
      ${sets.join('\n')}
    }
  )

  const ${constructor.inherits} = (): boolean => ${names.join(' || ')}`
}

/**
 * Returns true for a model with many fields, all optional. Most of its objects are the zero value. This case is
 * detected before a variable is declared for each field.
 */
const isWide = (fields: ReadonlyArray<Field>): boolean => fields.length > 8 && !fields.some(({ required }) => required)

/** The result for an invalid value: its name, which is the same in all files, and its module. */
export const FAILED = ['FAILED', 'src/internal/copyJson'] as const

/** Returns the name of the compiled code of a model, which its file imports. */
export const compiledNameOf = ({ name }: Source): string => `compiled${name}`

/** Keys that each object inherits: code that trusts an object without them would never run. */
const INHERITED = new Set(Object.getOwnPropertyNames(Object.prototype))

/** Matches what `quote` returns. */
const LITERAL = /'(?:[^'\\]|\\.)*'/g

/** Returns the functions of a model. Functions that another folder uses are exported. */
export const codeOf =
  (use: Use, isShared: (name: string) => boolean) =>
  (source: Source): string => {
    const declare = (name: string): string =>
      isShared(name) ? `/** @internal */\nexport const ${name}` : `const ${name}`
    const {
      name,
      description: { fields }
    } = source
    if (fields.some(({ key }) => INHERITED.has(key))) return unknown(`fields of ${name} that all objects inherit`)
    const type = useType(use, source)
    const budget = use('type Budget', 'src/internal/walk')
    const failed = `${type} | ${use('type Failed', KIT)}`
    const required = fields.filter((field) => field.required).map(({ key }) => key)
    const properties = use('type MutableUnknownRecord', KIT)
    const isEmpty = fields.length === 0
    const inPlaceLoop = isEmpty
      ? ''
      : loopOver(use, fields, { unknown: 'return false' }, (field) => readInPlaceField(use, field))
    // a field can have this name
    const looksInto = inPlaceLoop.replace(LITERAL, '').includes('budget')
    use(...FAILED)
    const [read, readInPlace, is] = [
      functionOf(use, 'read', source),
      functionOf(use, 'readInPlace', source),
      functionOf(use, 'is', source)
    ]
    const localFor = localsFor(fields, use.isTaken)
    const constructor = hasConstructor(fields)
      ? { name: use.declare(`${name}Object`), inherits: use.declare(`inherits${name}`) }
      : undefined
    const isReadInPlace = use.declare(`isReadInPlace${name}`)
    const functions = [
      ...(constructor === undefined ? [] : [constructorCode(use, source, localFor, constructor)]),
      `${declare(read)} = (u: unknown, budget: ${budget}): ${failed} => {
        ${readFields(use, source, localFor, constructor)}
      }`,
      `${declare(readInPlace)} = (u: unknown, budget: ${budget}): ${failed} =>
        ${use('isNamedRecord', KIT)}(u, budget) && ${isReadInPlace}(u${looksInto ? ', budget' : ''}) ? u : ${read}(u, budget)`,
      `const ${isReadInPlace} = (u: ${properties}${looksInto ? `, budget: ${budget}` : ''}): u is ${properties} & ${type} => {
        ${inPlaceLoop}
        return ${isEmpty ? 'Object.keys(u).length === 0' : required.length === 0 ? 'true' : required.map((key) => `${use('hasOwn', OBJECT)}(u, ${quote(key)})`).join(' && ')}
      }`,
      ...(use.hasGuards ? [`${declare(is)} = ${guardOf(use, fields, budget)}`] : []),
      // the code of an embedded model is called by the code of the models around it only
      ...(source.embedded !== undefined ? [] : [compiledCode(use, source)])
    ]
    // a part that the model does not need leaves an empty line
    return functions.map((code) => code.replace(/\n\s*\n/g, '\n')).join('\n\n')
  }

/** Returns the constant that the file of the model imports. */
const compiledCode = (use: Use, source: Source): string => {
  const [isPolluted, type] = [use('isPolluted', KIT), useType(use, source)]
  const [read, readInPlace, is] = [
    functionOf(use, 'read', source),
    functionOf(use, 'readInPlace', source),
    functionOf(use, 'is', source)
  ]
  return `/** @internal */
      export const ${compiledNameOf(source)}: ${use('type Compiled', KIT)}<${type}> = {
        read: (u, budget) => ${isPolluted}() ? FAILED : ${read}(u, budget),
        readInPlace: (u, budget) => ${isPolluted}() ? FAILED : ${readInPlace}(u, budget)${use.hasGuards ? `,\nis: (u, budget) => !${isPolluted}() && ${is}(u, budget)` : ''}
      }`
}

const guardOf = (use: Use, fields: ReadonlyArray<Field>, budget: string): string => {
  const required = fields.filter((field) => field.required).map(({ key }) => quote(key))
  return `(u: unknown, budget: ${budget}): boolean => {
    if (!${use('isPlainObject', KIT)}(u)) return false
    ${loopOver(use, fields, { unknown: tooMany('false') }, (field) => testField(use, field))}
    return ${required.length === 0 ? 'true' : required.map((key) => `${use('hasOwnEnumerable', OBJECT)}(u, ${key})`).join(' && ')}
  }`
}

/** Returns the name of the empty object in a folder's generated file: `EMPTY_META_V1`. */
export const emptyNameOf = (folder: string): string =>
  `EMPTY_${folder.replace('src/', '').replace(/\W/g, '_').toUpperCase()}`
