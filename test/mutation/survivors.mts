/**
 * A change of src/ that no test can detect, because the changed code has the same effect.
 *
 * `text` is the line in which the change begins. `from` and `to` are the code before and after it, with each run of white
 * space as one space. If they are absent, every change that begins in this line is listed: the line exists for speed only.
 * `why` is the reason why the effect is the same.
 */
export interface Survivor {
  readonly file: string
  readonly text: string
  readonly from?: string
  readonly to?: string
  readonly why: string
}

const guarded = 'Speed: a decoder accepts every value that the guard accepts.'

export const survivors: ReadonlyArray<Survivor> = [
  {
    file: 'arbitrary/interpret.ts',
    text: 'const value = build(codec.description, { names: [], level: getMaxDepth(options) }, options.overrides)',
    from: '[]',
    to: '["Stryker was here"]',
    why: 'No model has this name.'
  },
  ...[
    ': overrides === undefined',
    "const key = description._tag === 'Scalar' ? '' : JSON.stringify(scope)",
    'if (!inScopes.has(key)) inScopes.set(key, buildPart(description, scope, undefined))'
  ].map((text): Survivor => ({
    file: 'arbitrary/interpret.ts',
    text,
    why: 'Speed: a second construction gives an equal result.'
  })),
  {
    file: 'arbitrary/interpret.ts',
    text: 'overrides !== null &&',
    from: 'overrides !== null',
    to: 'true',
    why: 'An override is never `null`; the type does not say so.'
  },
  {
    file: 'arbitrary/invalid.ts',
    text: "const outermost: Place = { _tag: 'Root', context: [] }",
    from: '[]',
    to: '["Stryker was here"]',
    why: 'The root of a path has no key.'
  },
  {
    file: 'arbitrary/invalid.ts',
    text: "const place: Place = { _tag: 'Index', parent, key: String(i), codec: item }",
    from: "'Index'",
    to: '""',
    why: 'All steps except fields are printed in brackets, and an index needs no escaping.'
  },
  {
    file: 'arbitrary/invalid.ts',
    text: "const place: Place = { _tag: 'Key', parent, key, codec: value }",
    from: "'Key'",
    to: '""',
    why: 'All steps except fields are printed in brackets.'
  },
  {
    file: 'arbitrary/laws/optics.ts',
    text: 'const paths = getPaths(codec.description, { keys: [], node: root }, [])',
    from: '[]',
    to: '["Stryker was here"]',
    why: 'A string is not a model.'
  },
  ...(
    [
      ['is(after) &&', 'is(after) && isSame(lookup(after, keys), a)', 'true'],
      ['is(after) &&', 'is(after) && isSame(lookup(after, keys), a)', 'is(after) || isSame(lookup(after, keys), a)'],
      [
        '(here === undefined || isSame(upsert(here)(after), s))',
        'here === undefined || isSame(upsert(here)(after), s)',
        'true'
      ],
      [
        'is(after) && isObject(emptied) && !hasOwn(emptied, key) && (upsert === undefined || isSame(upsert(here)(after), s))',
        'is(after) && isObject(emptied)',
        'is(after) || isObject(emptied)'
      ]
    ] as const
  ).map(([text, from, to]): Survivor => ({
    file: 'arbitrary/laws/optics.ts',
    text,
    from,
    to,
    why: 'This law follows from the others. It is kept because it is easier to read.'
  })),
  {
    file: 'arbitrary/laws/values.ts',
    text: "if (description._tag === 'Literal' && description.constant && !hasOwn(a, key)) put(out, key, description.values[0])",
    from: "description._tag === 'Literal'",
    to: 'true',
    why: 'No other description has `constant`.'
  },
  {
    file: 'arbitrary/laws/variants.ts',
    text: 'const countOne = (): unknown => count++',
    from: 'count++',
    to: 'count--',
    why: 'A remainder has the sign of the dividend.'
  },
  {
    file: 'arbitrary/laws/variants.ts',
    text: 'const make = (n: number): A => pick(relatives, n)(Math.floor(n / relatives.length))',
    from: 'n / relatives.length',
    to: 'n * relatives.length',
    why: 'Any other number that depends on this one works too.'
  },
  {
    file: 'arbitrary/laws/arbitraries.ts',
    text: 'chance = (Math.imul(chance, 1_664_525) + 1_013_904_223) | 0',
    from: 'Math.imul(chance, 1_664_525) + 1_013_904_223',
    to: 'Math.imul(chance, 1_664_525) - 1_013_904_223',
    why: 'The number stays random.'
  },
  ...['chance >= 0', 'chance <= 0'].map((to): Survivor => ({
    file: 'arbitrary/laws/arbitraries.ts',
    text: 'return chance > 0',
    from: 'chance > 0',
    to,
    why: 'The number stays random.'
  })),
  {
    file: 'arbitrary/scalars.ts',
    text: 'if (passed.length > TRIALS / 10) return candidates.filter((u) => scalar.test(u))',
    from: 'passed.length > TRIALS / 10',
    to: 'passed.length >= TRIALS / 10',
    why: 'One value more or less of two hundred makes no difference.'
  },
  {
    file: 'arbitrary/unset.ts',
    text: "description._tag === 'Json' && description.only === 'any'",
    from: "description._tag === 'Json'",
    to: 'true',
    why: 'No other description has `only`.'
  },
  ...[
    'return vanishing.length === 0 ? object : object.map((o) => withoutVanishing(vanishing, o as Unknowns))',
    'if (vanish.length === 0) return from'
  ].map((text): Survivor => ({
    file: 'arbitrary/value.ts',
    text,
    why: 'Speed: if no field is removed, the result is an equal value.'
  })),
  {
    file: 'arbitrary/value.ts',
    text: '!field.required && (zeroIsAbsent(field) || isAnyJson(field.codec.description))',
    from: 'zeroIsAbsent(field) || isAnyJson(field.codec.description)',
    to: 'true',
    why: 'Speed: a field that cannot read as absent is never removed.'
  },
  {
    file: 'arbitrary/wire.ts',
    text: 'scalar: ({ test }, value) => (test(-0) ? or(value, fc.constant(-0)) : value),',
    from: '-0',
    to: '+0',
    why: 'No test distinguishes the two numbers.'
  },
  {
    file: 'arbitrary/wire.ts',
    text: 'const avoidKnown = (key: string): string => (known.has(key) ? avoidKnown(`${key}_`) : key)',
    from: '`${key}_`',
    to: '``',
    why: 'Any other key works too.'
  },
  {
    file: 'arbitrary/wire.ts',
    text: 'Object.fromEntries([...entries.slice(0, 1), ...Object.entries(o as Unknowns), ...entries.slice(1)])',
    from: 'entries.slice(1)',
    to: 'entries',
    why: 'Setting an entry that exists does not move it.'
  },
  ...[
    'if (fast === undefined || mode.lenient) return (u, context) => describing().decode(u, context)',
    'if (mode.getFinder === undefined) {',
    'return value === FAILED ? describing().explain(u, context) : E.right(value)',
    'return value === FAILED ? describing().explain(u, context) : describing().accept(value, u, context)'
  ].map((text): Survivor => ({
    file: 'codec/decoder.ts',
    text,
    why: 'Speed: the interpreter decodes every document that compiled code decodes, to the same value.'
  })),
  ...[
    'const makeArray = <A>(length: number): Array<A> => new Array<A>(length < MANY_ITEMS ? length : 0)',
    'if (!Array.isArray(u) || (u.length >= MANY_ITEMS && !isStrings(u))) return FAILED',
    'const out = new Array<string>(u.length)'
  ].map((text): Survivor => ({
    file: 'codec/interpret/compiled.ts',
    text,
    why: 'Speed and memory: preallocation does not change the list.'
  })),
  {
    file: 'codec/interpret/compiled.ts',
    text: 'if (++count === MANY_KEYS) out = toHashTable(out)',
    why: 'Speed: a hash table has the same keys and values.'
  },
  {
    file: 'codec/interpret/compiled.ts',
    text: 'if (kept !== item) u[key] = kept',
    from: 'kept !== item',
    to: 'true',
    why: 'Speed: assigning the same value again changes nothing.'
  },
  {
    file: 'codec/mode.ts',
    text: 'export const standard: Mode = { lenient: false, getFinder: undefined }',
    from: '{ lenient: false, getFinder: undefined }',
    to: '{}',
    why: 'An absent property counts as false.'
  },
  ...[
    'const isFast = (fast: Fast<unknown> | undefined, u: unknown): boolean =>',
    'fast !== undefined && !isPolluted() && fast.is(u)',
    'fast === undefined || isPolluted() ? FAILED : fast.read(a)'
  ].map((text): Survivor => ({
    file: 'codec/Codec.ts',
    text,
    why: 'Speed: without compiled code, the interpreter returns the same result.'
  })),
  {
    file: 'codec/interpret/build.ts',
    text: 'return (a) => rebuild(a as Unknowns, builders().keys(), (value, key) => builders().get(key)?.(value))',
    from: 'builders().get(key)?.(value)',
    to: 'builders().get(key)(value)',
    why: 'There is a builder for each key, which the compiler cannot know.'
  },
  {
    file: 'codec/interpret/build.ts',
    text: "description._tag === 'Literal' && description.constant ? description.values[0] : undefined",
    from: "description._tag === 'Literal'",
    to: 'true',
    why: 'No other description has `constant`.'
  },
  {
    file: 'codec/interpret/compiled.ts',
    text: 'export const isMinusZero = (n: number): boolean => n === 0 && 1 / n < 0',
    from: '1 / n < 0',
    to: '1 / n <= 0',
    why: 'For 0, the quotient is infinite.'
  },
  ...[
    'const copy = copyPart(u, FLAT + 1, { left: SMALL })',
    'return copy === UNDECIDED ? copyLarge(u) : copy',
    'if (levels === 0 || budget.left-- === 0) return UNDECIDED',
    "typeof u === 'object' && u !== null ? copySmall(u, levels - 1, budget) : isLeaf(u) ? u : FAILED"
  ].map((text): Survivor => ({
    file: 'internal/copyJson.ts',
    text,
    why: 'Speed: recursion and the explicit stack make the same copy.'
  })),
  {
    file: 'go/quote.ts',
    text: 'return short[c] ?? (code < 0x80 ? `\\\\x${hex(2)}` : code < 0x10000 ? `\\\\u${hex(4)}` : `\\\\U${hex(8)}`)',
    from: 'code < 0x10000',
    to: 'code <= 0x10000',
    why: 'U+10000 is a letter, and is not escaped.'
  },
  {
    file: 'internal/copyJson.ts',
    text: "if (typeof json !== 'object' || json === null) return isLeaf(json)",
    from: 'json === null',
    to: 'false',
    why: '`null` has no keys that could be invalid.'
  },
  {
    file: 'internal/copyJson.ts',
    text: 'if (opened === undefined || pending.has(opened.source)) return FAILED',
    why: 'An object that cannot be read throws, and a cycle exceeds the depth: neither is copied.'
  },
  ...["case 'string':", "case 'number':", "case 'boolean':"].map((text): Survivor => ({
    file: 'internal/jsonType.ts',
    text,
    why: 'Speed: the same words would be concatenated.'
  })),
  ...(
    [
      ['if (key in o) defineOwn(o, key, value)', 'key in o'],
      ['if (i in NO_ITEMS) defineOwn(items, i, item)', 'i in NO_ITEMS']
    ] as const
  ).map(([text, from]): Survivor => ({
    file: 'internal/object.ts',
    text,
    from,
    to: 'true',
    why: 'Speed: a defined property is the same as an assigned one.'
  })),
  {
    file: 'codec/interpret/guard.ts',
    text: "return description.json === 'number' ? (u) => description.test(u) && !Object.is(u, -0) : description.test",
    from: "description.json === 'number'",
    to: 'true',
    why: 'Speed: only a number can be -0.'
  },
  {
    file: 'codec/interpret/strict.ts',
    text: "return findInParts('Key', description.value)",
    from: "'Key'",
    to: '""',
    why: 'All steps except fields are printed in brackets.'
  },
  {
    file: 'codec/interpret/strict.ts',
    text: '} else if (isFull(report)) {',
    from: 'isFull(report)',
    to: 'false',
    why: 'Speed: an error that is only counted needs no message.'
  },
  {
    file: 'codec/interpret/strict.ts',
    text: 'return find === nothing',
    from: 'find === nothing',
    to: 'false',
    why: 'Speed: parts that cannot have unknown fields are not searched.'
  },
  {
    file: 'codec/interpret/validate.ts',
    text: "hasParts: description._tag === 'List' || description._tag === 'Map' || description._tag === 'Model',",
    why: 'Speed: a valid value with parts would be decoded again at each level.'
  },
  ...[
    'const getTest = (description: Description): ((u: unknown) => boolean) | undefined =>',
    "description._tag === 'Scalar' ? description.test : isOfScalars(description) ? getGuard(description) : undefined",
    'const isOfScalars = (description: Description): boolean =>',
    "description._tag === 'Scalar' ||",
    "(description._tag === 'List' && isOfScalars(description.item.description)) ||",
    "(description._tag === 'Map' && isOfScalars(description.value.description))"
  ].map((text): Survivor => ({ file: 'codec/interpret/validate.ts', text, why: guarded })),
  { file: 'codec/interpret/validate.ts', text: 'if (test !== undefined && test(u)) return true', why: guarded },
  {
    file: 'codec/interpret/decode.ts',
    text: 'export const isNeverAbsent = (): boolean => false',
    from: '(): boolean => false',
    to: '() => undefined',
    why: '`undefined` counts as false too.'
  },
  {
    file: 'codec/interpret/validate.ts',
    text: "const got = kindOf(u).replace(/^an? /, 'another ')",
    from: '/^an? /',
    to: '/an? /',
    why: 'The first match is at the beginning.'
  },
  {
    file: 'codec/interpret/validate.ts',
    text: "const part = getPart('Index', list.item, mode, getItemReader(list, mode))",
    from: "'Index'",
    to: '""',
    why: 'All steps except fields are printed in brackets, and an index needs no escaping.'
  },
  {
    file: 'codec/interpret/validate.ts',
    text: "const part = getPart('Key', dictionary.value, mode, getEntryReader(dictionary, mode))",
    from: "'Key'",
    to: '""',
    why: 'All steps except fields are printed in brackets.'
  },
  {
    file: 'codec/interpret/validate.ts',
    text: 'required: all.filter((field) => field.required)',
    from: 'all.filter((field) => field.required)',
    to: 'all',
    why: 'Speed: an absent optional field is valid.'
  },
  ...(
    [
      ["key === '' || PLAIN.test(key)", 'false'],
      ["key === '' || PLAIN.test(key)", "key === '' && PLAIN.test(key)"],
      ["key === ''", 'false'],
      ["''", '"Stryker was here!"']
    ] as const
  ).map(([from, to]): Survivor => ({
    file: 'errors/FieldPath.ts',
    text: "export const printKey = (key: string): string => (key === '' || PLAIN.test(key) ? key : escapeUnprintable(cut(key)))",
    from,
    to,
    why: 'Speed: cutting and escaping do not change an empty or a plain key.'
  })),
  {
    file: 'errors/FieldPath.ts',
    text: 'const PLAIN = /^[ -~]{0,256}$/',
    why: 'Speed: cutting and escaping do not change a plain key.'
  },
  {
    file: 'errors/FieldPath.ts',
    text: "const shownKey = (tag: Place['_tag'], key: string): string => (tag === 'Field' || tag === 'Index' ? key : printKey(key))",
    why: 'Speed: escaping does not change an index.'
  },
  {
    file: 'errors/FieldPath.ts',
    text: 'context.length === 1',
    why: 'Speed: the path without steps is the empty string.'
  },
  {
    file: 'errors/FieldPath.ts',
    text: 'const _tag = stepInto(context[i]?.type)',
    why: 'Each entry except the first has a previous one, which the compiler cannot know.'
  },
  {
    file: 'errors/FieldPath.ts',
    text: '(o as { readonly [key: string]: unknown } | undefined)?.[key]',
    why: 'Every wrapper of io-ts contains a type, which the compiler cannot know.'
  },
  {
    file: 'instances/eq.ts',
    text: 'return haveSameMeaning(description, x, y) ? [] : undefined',
    from: '[]',
    to: '["Stryker was here"]',
    why: 'The string has neither x nor y, so both are `undefined` and equal.'
  },
  {
    file: 'instances/eq.ts',
    text: "case 'Literal':",
    from: "'Literal'",
    to: '""',
    why: 'A tag without a case also returns `undefined`.'
  },
  {
    file: 'instances/ord.ts',
    text: "const compare = description._tag === 'Scalar' ? description.compare : undefined",
    from: "description._tag === 'Scalar'",
    to: 'true',
    why: 'A literal has no `compare`.'
  },
  {
    file: 'instances/ord.ts',
    text: 'return x < y ? -1 : 1',
    from: 'x < y',
    to: 'x <= y',
    why: 'Equal values were handled before.'
  },
  {
    file: 'instances/show.ts',
    text: "const showLeaf = (value: unknown): string => (typeof value === 'string' ? showText(value) : String(value))",
    from: "typeof value === 'string'",
    to: 'true',
    why: 'JSON and `String` print values that are not strings in the same way.'
  },
  {
    file: 'meta/v1/instant.ts',
    text: "? ''",
    why: 'No string that is not a date becomes a time by an added Z.'
  },
  {
    file: 'meta/v1/instant.ts',
    text: 'const instantOf = (time: A): Instant => parse(grammar, time) ?? { seconds: NaN, nanos: NaN }',
    from: '{ seconds: NaN, nanos: NaN }',
    to: '{}',
    why: 'A calculation with `undefined` is NaN too.'
  },
  {
    file: 'meta/v1/instant.ts',
    text: "nanos: Number(fraction.replace(/^[+-]/, '0').slice(0, 9).padEnd(9, '0'))",
    from: '/^[+-]/',
    to: '/[+-]/',
    why: 'The grammar allows a sign only at the beginning.'
  },
  ...(
    [
      ["''", '"Stryker was here!"'],
      ['[]', '["Stryker was here"]']
    ] as const
  ).map(([from, to]): Survivor => ({
    file: 'request/impersonate.ts',
    text: "const { username = '', uid = '', groups = [], extra = {} } = ownFields(user)",
    from,
    to,
    why: 'The rules accept the other UID and group too, and refuse an absent username before the headers are made.'
  })),
  {
    file: 'request/read.ts',
    text: "const body = fieldOf(response, 'body') ?? ''",
    from: "''",
    to: '"Stryker was here!"',
    why: 'Neither string is JSON.'
  },
  {
    file: 'request/warning.ts',
    text: `while (end < text.length && text[end] !== '"') end += text[end] === '\\\\' ? 2 : 1`,
    from: 'end < text.length',
    to: 'end <= text.length',
    why: 'The additional step is removed again.'
  },
  ...['get', 'set', 'getOption', 'upsert', 'remove', 'option', 'prop'].map((name): Survivor => ({
    file: 'optics/getOptics.ts',
    text: name === 'prop' ? 'prop: true' : `${name}: true,`,
    from: 'true',
    to: 'false',
    why: 'Only the names are used.'
  })),
  {
    file: 'optics/getOptics.ts',
    text: "const reach = stops ? 'closed' : !required && parentReach === 'certain' ? 'open' : parentReach",
    from: "'closed'",
    to: '""',
    why: 'Every reach except `certain` and `open` is closed.'
  },
  {
    file: 'scalar/index.ts',
    text: "export const isInt32 = (u: unknown): u is Int32 => typeof u === 'number' && (u | 0) === u",
    from: "typeof u === 'number'",
    to: 'true',
    why: 'Only a number equals its 32 bits.'
  },
  ...[
    "const ClaimedObject: Model<ClaimedObject> = /*#__PURE__*/ model<ClaimedObject>('ClaimedObject', {",
    "const TokenClaims: Model<TokenClaims> = /*#__PURE__*/ model<TokenClaims>('TokenClaims', {",
    "model<KubernetesClaims>('KubernetesClaims', {",
    "const ExpiryClaim: Model<ExpiryClaim> = /*#__PURE__*/ model<ExpiryClaim>('ExpiryClaim', { exp: optional(json) })"
  ].map((text): Survivor => ({
    file: 'serviceaccount/claims.ts',
    text,
    from: /'\w+'/.exec(text)?.[0] ?? '',
    to: '""',
    why: 'This codec only decodes: its name is not used.'
  })),
  {
    file: 'serviceaccount/ServiceAccount.ts',
    text: "const { username = '', uid, groups, extra } = ownFields(user)",
    from: "''",
    to: '"Stryker was here!"',
    why: 'Neither string is the username of a service account.'
  },
  {
    file: 'serviceaccount/ServiceAccount.ts',
    text: "const [, namespace = '', name = ''] = USERNAME.exec(username) ?? []",
    why: 'Neither the text of Stryker nor the empty string is a valid name.'
  },
  ...['true', 'i <= b.length'].map((to): Survivor => ({
    file: 'go/render.ts',
    text: 'for (let i = 0; i < a.length && i < b.length; i++) {',
    from: 'i < b.length',
    to,
    why: 'After the end of the shorter key the difference is NaN, which `sort` treats as not less than 0.'
  })),
  {
    file: 'validation/status.ts',
    text: 'for (let i = 0; i < body.length; i++) {',
    from: 'i < body.length',
    to: 'i <= body.length',
    why: 'There is no closing character after the end.'
  },
  ...[
    "const Review: Model<Review> = /*#__PURE__*/ model<Review>('SubjectAccessReview', {",
    "model<Spec>('SubjectAccessReviewSpec', {"
  ].map((text): Survivor => ({
    file: 'webhook/authorization/Question.ts',
    text,
    why: 'This codec only decodes: its names are not used.'
  })),
  ...['resourceAttributes: optional(Resource', 'nonResourceAttributes: optional(NonResource'].map(
    (start): Survivor => ({
      file: 'webhook/authorization/Question.ts',
      text: `${start}Attributes, { pointer: true }),`,
      why: 'This codec only decodes, and the models have no required field: such an object with zero values is not absent.'
    })
  ),
  ...[
    ['exec/ExecInfo.ts', "const Info: Model<Info> = /*#__PURE__*/ model<Info>('ExecCredential', {"],
    ['exec/output.ts', "model<Output>('ExecCredential', {"]
  ].map(([file = '', text = '']): Survivor => ({
    file,
    text,
    from: "'ExecCredential'",
    to: '""',
    why: 'This codec only decodes: its name is not used.'
  })),
  {
    file: 'exec/checkStatus.ts',
    text: '} catch {',
    from: '{ return false }',
    to: '{}',
    why: '`undefined` counts as false, too.'
  },
  {
    file: 'exec/pem.ts',
    text: "const isAtLine = begin === 0 || (begin > 0 && text[from + begin - 1] === '\\n')",
    why: 'If there is no first line, the label in its place is not that of the last line.'
  },
  {
    file: 'exec/pem.ts',
    text: 'while (at < limit) {',
    from: 'at < limit',
    to: 'at <= limit',
    why: 'The line at the limit is empty, and no header.'
  },
  ...[
    "let last = at > start && text[at - 1] === '\\r' ? at - 1 : end",
    'while (last > start && isBlank(text[last - 1])) last--'
  ].map((text): Survivor => ({
    file: 'exec/pem.ts',
    text,
    why: 'Before a line there is a line break or the dashes of the first line; a slice that ends before it begins is empty.'
  })),
  ...[
    "if (NOT_PRINTABLE.test(text) || isNestedTooDeeply(text)) throw new SyntaxError('not YAML')",
    "if (!isReadByGo(document, text)) throw new SyntaxError('not YAML')",
    "onError('not base64')"
  ].map((text): Survivor => ({
    file: 'exec/readDocument.ts',
    text,
    from: text.includes('YAML') ? "'not YAML'" : "'not base64'",
    to: '""',
    why: 'The message of this error is not used.'
  })),
  ...['prettyErrors: false,', "logLevel: 'error',"].map((text): Survivor => ({
    file: 'exec/readDocument.ts',
    text,
    why: 'Messages of the package are not used.'
  })),
  {
    file: 'exec/readDocument.ts',
    text: '(text.slice(range?.[0], range?.[1]).match(ESCAPES) ?? []).every((escape) => !NOT_IN_GO.test(escape))',
    why: 'A parsed scalar has a range; other words are no escapes.'
  },
  {
    file: 'exec/readDocument.ts',
    text: "const OTHER_IN_GO = ['timestamp', 'binary', 'int', 'set', 'omap', 'pairs']",
    from: "'pairs'",
    to: '""',
    why: 'The package reads pairs as an array, too.'
  },
  {
    file: 'exec/readDocument.ts',
    text: "typeof tag === 'string' ||",
    why: 'The tags of YAML 1.1 are objects; the type does not say so.'
  },
  {
    file: 'exec/readDocument.ts',
    text: 'const INTEGER = /^[-+]?[0-9]{1,20}$/',
    why: 'BigInt throws for other strings, and the document is refused.'
  },
  {
    file: 'exec/readDocument.ts',
    text: "const [, sign, digits = ''] = OTHER_BASE.exec(plain) ?? []",
    why: 'If the string matches, there are digits; otherwise there is no sign.'
  },
  {
    file: 'exec/readDocument.ts',
    text: "return sign === undefined ? undefined : BigInt(digits) * (sign === '-' ? -1n : 1n)",
    from: "BigInt(digits) * (sign === '-' ? -1n : 1n)",
    to: "BigInt(digits) / (sign === '-' ? -1n : 1n)",
    why: 'A quotient by one, or by minus one, is the product.'
  },
  ...[
    'return integer !== undefined && fitsIn64Bits(integer) ? Number(integer) : text',
    'return integer !== undefined && fitsIn64Bits(integer)'
  ].map((text): Survivor => ({
    file: 'exec/readDocument.ts',
    text,
    from: 'integer !== undefined',
    to: 'true',
    why: '`undefined` is not within limits, either.'
  })),
  {
    file: 'exec/readDocument.ts',
    text: "const isOfItsType = ({ tag = '', value, source = '' }: Scalar): boolean => {",
    from: "''",
    to: '"Stryker was here!"',
    why: 'A parsed scalar has a tag and a source if they are needed.'
  },
  {
    file: 'review-cache/cacheTtl.ts',
    text: "O.map((ttl) => Math.min(ttl, claimedExpiry(ownFields(spec).token ?? '') - now)),",
    from: "''",
    to: '"Stryker was here!"',
    why: 'Neither is a JWT.'
  },
  {
    file: 'webhook/authorization/judge.ts',
    text: "_tag: answer === 'deny' ? 'Denied' : 'NoOpinion',",
    from: "'NoOpinion'",
    to: '""',
    why: 'The response depends only on whether the tag is `Allowed` or `Denied`.'
  },
  ...[
    "const Review: Model<Review> = /*#__PURE__*/ model<Review>('TokenReview', {",
    "model<Spec>('TokenReviewSpec', {",
    "name: 'Token',",
    "plural: 'tokens',",
    "zero: '',",
    "unset: '',"
  ].map((text): Survivor => ({
    file: 'webhook/token/Question.ts',
    text,
    why: 'This codec only decodes, and is never lenient: its names and its encoder are not used.'
  })),
  {
    file: 'webhook/readBody.ts',
    text: 'text.length > maxBytes || (text.length * 3 > maxBytes && byteLength(text) > maxBytes)',
    why: 'Speed: if the number of characters decides, the bytes need not be counted.'
  }
]
