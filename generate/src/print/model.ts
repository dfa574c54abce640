/** The file of a model: the interface, the description and the codec. */
import type { Field, Model, Type, Word } from '../model/Model'
import { comment, linesOf } from './comment'
import { quote } from './escape'
import { makeImports, type Use } from './names'

/** Where a model is exported: the module, seen from a file, and its name. */
export interface Exported {
  readonly module: string
  readonly name: string
}

/** What the printer must know of other models. */
export interface Context {
  /** Returns where a model is exported. */
  readonly exported: (id: string) => Exported
  /** Returns whether a file of a model may be loaded after that of another one, since both need each other. */
  readonly isLazy: (from: string, to: string) => boolean
  /** The module of the compiled code, if there is any. */
  readonly compiled: string | undefined
}

/** The first line of each file that the command writes. */
export const HEADER = '// Written by io-ts-kubernetes-generate. Do not edit.'

const CODEC = 'io-ts-kubernetes/codec'

const modules: Readonly<Record<Word, string>> = {
  string: CODEC,
  boolean: CODEC,
  number: CODEC,
  json: CODEC,
  jsonObject: CODEC,
  Int32: 'io-ts-kubernetes/scalar',
  Int64: 'io-ts-kubernetes/scalar',
  Quantity: 'io-ts-kubernetes/scalar',
  IntOrString: 'io-ts-kubernetes/scalar',
  Bytes: 'io-ts-kubernetes/scalar',
  Time: 'io-ts-kubernetes/meta/v1',
  MicroTime: 'io-ts-kubernetes/meta/v1',
  DateTime: 'io-ts-kubernetes/meta/v1'
}

/** Returns the text of a model's file. */
export const printModel = (context: Context, model: Model): string => {
  const imports = makeImports([model.name])
  const { use } = imports
  const { name, fields } = model
  const nameOf = (id: string): string => {
    const { module, name: exported } = context.exported(id)
    return id === model.id ? name : use(exported, module)
  }
  const print: Printer = { use, nameOf, isLazy: (id) => context.isLazy(model.id, id) }
  const members = fields.map(
    (field) =>
      `${comment(linesOf(field.doc, '  '), '  ')}  readonly ${printKey(field.key)}${field.required ? '' : '?'}: ${typeOf(print, field.type)}`
  )
  const description = fields.map((field) => `    ${printDescribedKey(field.key)}: ${printField(print, field)}`)
  const docs = comment([...separated(linesOf(model.doc)), `Source: ${model.source}.`])
  const declaration =
    fields.length === 0
      ? `export type ${name} = Readonly<Record<string, never>>`
      : `export interface ${name} {\n${members.join('\n')}\n}`
  const modelOf = `${use('model', CODEC)}<${name}>('${name}', {\n${description.join(',\n')}\n  })`
  const kept = model.preservesUnknown ? `${use('preservingUnknown', CODEC)}(${modelOf})` : modelOf
  const codec =
    context.compiled === undefined
      ? kept
      : `${use('withCompiled', 'io-ts-kubernetes/compiled')}(${kept}, ${use(`compiled${name}`, context.compiled)})`
  const type = use('type Model', CODEC)
  return [
    HEADER,
    imports.print(),
    '',
    `${docs}${declaration}`,
    '',
    `${comment([`The codec of \`${name}\`.`])}export const ${name}: ${type}<${name}> = /*#__PURE__*/ ${codec}`,
    ''
  ].join('\n')
}

const separated = (lines: ReadonlyArray<string>): ReadonlyArray<string> => (lines.length === 0 ? [] : [...lines, ''])

/** What the functions below print with: the imports of the file, and the names of models in it. */
interface Printer {
  readonly use: Use
  readonly nameOf: (id: string) => string
  readonly isLazy: (id: string) => boolean
}

/** Returns a key as it stands in an interface. */
const printKey = (key: string): string => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : quote(key))

/** Returns a key as it stands in an object literal, where `__proto__` would set the prototype. */
const printDescribedKey = (key: string): string => (key === '__proto__' ? `['__proto__']` : printKey(key))

const typeOf = (print: Printer, type: Type): string => {
  const { use } = print
  switch (type._tag) {
    case 'Word':
      return wordType(use, type.word)
    case 'Constant':
      return quote(type.value)
    case 'Enum':
      return `${type.values.map(quote).join(' | ')} | (string & {})`
    case 'List':
      return `ReadonlyArray<${typeOf(print, type.item)}>`
    case 'Map':
      return `Readonly<Record<string, ${typeOf(print, type.value)}>>`
    case 'ByJsonType':
      return type.types.map(([, part]) => typeOf(print, part)).join(' | ')
    case 'Model':
      return type.embedded ? `${use('type Embedded', CODEC)}<${print.nameOf(type.id)}>` : print.nameOf(type.id)
  }
}

const wordType = (use: Use, word: Word): string => {
  switch (word) {
    case 'string':
    case 'boolean':
    case 'number':
      return word
    case 'json':
      return use('type Json', 'fp-ts/Json')
    case 'jsonObject':
      return `Readonly<Record<string, ${use('type Json', 'fp-ts/Json')}>>`
    case 'Int32':
    case 'Int64':
    case 'Time':
    case 'MicroTime':
    case 'DateTime':
    case 'Quantity':
    case 'IntOrString':
    case 'Bytes':
      return use(word, modules[word])
  }
}

const printField = (print: Printer, field: Field): string => {
  const options = [...(field.secret ? ['secret: true'] : []), ...(field.pointer ? ['pointer: true'] : [])]
  const rest = options.length === 0 ? '' : `, { ${options.join(', ')} }`
  return `${print.use(field.required ? 'required' : 'optional', CODEC)}(${codecOf(print, field.type)}${rest})`
}

const codecOf = (print: Printer, type: Type): string => {
  const { use } = print
  switch (type._tag) {
    case 'Word':
      return use(type.word, modules[type.word])
    case 'Constant':
      return `${use('constant', CODEC)}(${quote(type.value)})`
    case 'Enum':
      return `${use('openEnum', CODEC)}(${type.values.map(quote).join(', ')})`
    case 'List':
      return `${use('list', CODEC)}(${codecOf(print, type.item)})`
    case 'Map':
      return `${use(type.nullIsAbsent ? 'presentMap' : 'map', CODEC)}(${codecOf(print, type.value)})`
    case 'ByJsonType':
      return `${use('byJsonType', CODEC)}({ ${type.types.map(([json, part]) => `${json}: ${codecOf(print, part)}`).join(', ')} })`
    case 'Model': {
      const name = print.nameOf(type.id)
      const codec = type.embedded ? `${use('embedded', CODEC)}(${name})` : name
      return print.isLazy(type.id)
        ? `${use('lazy', CODEC)}('${name}', (): ${use('type Codec', CODEC)}<${typeOf(print, type)}> => ${codec})`
        : codec
    }
  }
}
