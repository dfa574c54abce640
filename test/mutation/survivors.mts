/**
 * A change of src/ that no test notices, because none can: the changed code means the same.
 *
 * `text` is the line in which it begins, `from` and `to` the code before and after, with any white space as one space:
 * without them it is any change that begins there, in a line that is there for speed only. `why` says why it is the same.
 */
export interface Survivor {
  readonly file: string
  readonly text: string
  readonly from?: string
  readonly to?: string
  readonly why: string
}

const guarded = 'Speed: what a guard takes, a reader takes, so that it need not be asked.'

export const survivors: ReadonlyArray<Survivor> = [
  {
    file: 'arbitrary/interpret.ts',
    text: 'const value = build(codec.description, { names: [], level: getMaxDepth(options) }, options.overrides)',
    from: '[]',
    to: '["Stryker was here"]',
    why: 'No model is called so.'
  },
  ...[
    ': overrides === undefined',
    "const key = description._tag === 'Scalar' ? '' : JSON.stringify(scope)",
    'if (!inScopes.has(key)) inScopes.set(key, buildPart(description, scope, undefined))'
  ].map((text): Survivor => ({
    file: 'arbitrary/interpret.ts',
    text,
    why: 'Speed: what is made twice is the same.'
  })),
  {
    file: 'arbitrary/interpret.ts',
    text: 'overrides !== null &&',
    from: 'overrides !== null',
    to: 'true',
    why: 'Nobody can override with `null`, which the compiler does not know here.'
  },
  {
    file: 'arbitrary/invalid.ts',
    text: "const outermost: Place = { _tag: 'Root', context: [] }",
    from: '[]',
    to: '["Stryker was here"]',
    why: 'The outermost place has no key.'
  },
  {
    file: 'arbitrary/invalid.ts',
    text: "const place: Place = { _tag: 'Index', parent, key: String(i), codec: item }",
    from: "'Index'",
    to: '""',
    why: 'What is no field stands in brackets, and the number of an item is printed as it is.'
  },
  {
    file: 'arbitrary/invalid.ts',
    text: "const place: Place = { _tag: 'Key', parent, key, codec: value }",
    from: "'Key'",
    to: '""',
    why: 'What is no field stands in brackets.'
  },
  {
    file: 'arbitrary/laws/optics.ts',
    text: 'const paths = getPaths(codec.description, { keys: [], node: root }, [])',
    from: '[]',
    to: '["Stryker was here"]',
    why: 'A text is no model.'
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
    why: 'A law that follows from the others, and is said all the same.'
  })),
  {
    file: 'arbitrary/laws/values.ts',
    text: "if (description._tag === 'Literal' && description.constant && !hasOwn(a, key)) put(out, key, description.values[0])",
    from: "description._tag === 'Literal'",
    to: 'true',
    why: 'Nothing else is `constant`.'
  },
  {
    file: 'arbitrary/laws/variants.ts',
    text: 'const countOne = (): unknown => count++',
    from: 'count++',
    to: 'count--',
    why: 'What is left of a division has the sign of what is divided.'
  },
  {
    file: 'arbitrary/laws/variants.ts',
    text: 'const make = (n: number): A => pick(relatives, n)(Math.floor(n / relatives.length))',
    from: 'n / relatives.length',
    to: 'n * relatives.length',
    why: 'Any other number that is made of this one will do.'
  },
  {
    file: 'arbitrary/laws/arbitraries.ts',
    text: 'chance = (Math.imul(chance, 1_664_525) + 1_013_904_223) | 0',
    from: 'Math.imul(chance, 1_664_525) + 1_013_904_223',
    to: 'Math.imul(chance, 1_664_525) - 1_013_904_223',
    why: 'Chance by another rule is chance, too.'
  },
  ...['chance >= 0', 'chance <= 0'].map((to): Survivor => ({
    file: 'arbitrary/laws/arbitraries.ts',
    text: 'return chance > 0',
    from: 'chance > 0',
    to,
    why: 'Chance by another rule is chance, too.'
  })),
  {
    file: 'arbitrary/scalars.ts',
    text: 'if (passed.length > TRIALS / 10) return candidates.filter((u) => scalar.test(u))',
    from: 'passed.length > TRIALS / 10',
    to: 'passed.length >= TRIALS / 10',
    why: 'One more or less of two hundred is no better limit.'
  },
  {
    file: 'arbitrary/unset.ts',
    text: "description._tag === 'Json' && description.only === 'any'",
    from: "description._tag === 'Json'",
    to: 'true',
    why: 'Nothing else has an `only`.'
  },
  ...[
    'return vanishing.length === 0 ? object : object.map((o) => withoutVanishing(vanishing, o as Unknowns))',
    'if (vanish.length === 0) return from'
  ].map((text): Survivor => ({
    file: 'arbitrary/value.ts',
    text,
    why: 'Speed: without what does not vanish it is the same value.'
  })),
  {
    file: 'arbitrary/value.ts',
    text: '!field.required && (zeroIsAbsent(field) || isAnyJson(field.codec.description))',
    from: 'zeroIsAbsent(field) || isAnyJson(field.codec.description)',
    to: 'true',
    why: 'Speed: of what cannot vanish nothing does.'
  },
  {
    file: 'arbitrary/wire.ts',
    text: 'scalar: ({ test }, value) => (test(-0) ? or(value, fc.constant(-0)) : value),',
    from: '-0',
    to: '+0',
    why: 'No test tells them apart.'
  },
  {
    file: 'arbitrary/wire.ts',
    text: 'const avoidKnown = (key: string): string => (known.has(key) ? avoidKnown(`${key}_`) : key)',
    from: '`${key}_`',
    to: '``',
    why: 'Any other key will do.'
  },
  {
    file: 'arbitrary/wire.ts',
    text: 'Object.fromEntries([...entries.slice(0, 1), ...Object.entries(o as Unknowns), ...entries.slice(1)])',
    from: 'entries.slice(1)',
    to: 'entries',
    why: 'What is there already stays where it is.'
  },
  ...[
    'if (fast === undefined || mode.lenient) return (u, context) => describing().decode(u, context)',
    'if (mode.getFinder === undefined) {',
    'return value === FAILED ? describing().explain(u, context) : E.right(value)',
    'return value === FAILED ? describing().explain(u, context) : describing().accept(value, u, context)'
  ].map((text): Survivor => ({
    file: 'codec/decoder.ts',
    text,
    why: 'Speed: the interpreter reads what the straight-line code reads, and accepts it where nothing is unknown.'
  })),
  ...[
    'const makeArray = <A>(length: number): Array<A> => new Array<A>(length < MANY_ITEMS ? length : 0)',
    'if (!Array.isArray(u) || (u.length >= MANY_ITEMS && !isStrings(u))) return FAILED',
    'const out = new Array<string>(u.length)'
  ].map((text): Survivor => ({
    file: 'codec/interpret/compiled.ts',
    text,
    why: 'Speed and memory: when room is made for items changes no list.'
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
    why: 'Speed: what is the same need not be written.'
  },
  {
    file: 'codec/mode.ts',
    text: 'export const standard: Mode = { lenient: false, getFinder: undefined }',
    from: '{ lenient: false, getFinder: undefined }',
    to: '{}',
    why: 'What is not there is not so.'
  },
  ...[
    'const isFast = (fast: Fast<unknown> | undefined, u: unknown): boolean =>',
    'fast !== undefined && !isPolluted() && fast.is(u)',
    'fast === undefined || isPolluted() ? FAILED : fast.read(a)'
  ].map((text): Survivor => ({
    file: 'codec/Codec.ts',
    text,
    why: 'Speed: what the straight-line code is not asked, the interpreter is.'
  })),
  {
    file: 'codec/interpret/build.ts',
    text: 'return (a) => rebuild(a as Unknowns, builders().keys(), (value, key) => builders().get(key)?.(value))',
    from: 'builders().get(key)?.(value)',
    to: 'builders().get(key)(value)',
    why: 'There is one for each key, which the compiler does not know.'
  },
  {
    file: 'codec/interpret/build.ts',
    text: "description._tag === 'Literal' && description.constant ? description.values[0] : undefined",
    from: "description._tag === 'Literal'",
    to: 'true',
    why: 'Nothing else is `constant`.'
  },
  {
    file: 'codec/interpret/compiled.ts',
    text: 'export const isMinusZero = (n: number): boolean => n === 0 && 1 / n < 0',
    from: '1 / n < 0',
    to: '1 / n <= 0',
    why: 'It is infinite.'
  },
  ...[
    'const copy = copyPart(u, FLAT + 1, { left: SMALL })',
    'return copy === UNDECIDED ? copyLarge(u) : copy',
    'if (levels === 0 || budget.left-- === 0) return UNDECIDED',
    "typeof u === 'object' && u !== null ? copySmall(u, levels - 1, budget) : isLeaf(u) ? u : FAILED"
  ].map((text): Survivor => ({
    file: 'internal/copyJson.ts',
    text,
    why: 'Speed: both ways make the same copy, by recursion and with a stack.'
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
    why: '`null` has no keys in which anything could be wrong.'
  },
  {
    file: 'internal/copyJson.ts',
    text: 'if (opened === undefined || pending.has(opened.source)) return FAILED',
    why: 'What cannot be opened throws, and what contains itself gets too deep: neither is a copy.'
  },
  ...["case 'string':", "case 'number':", "case 'boolean':"].map((text): Survivor => ({
    file: 'internal/jsonType.ts',
    text,
    why: 'Speed: these words would be put together, which are there already.'
  })),
  {
    file: 'internal/object.ts',
    text: "if (key === '__proto__') {",
    from: "key === '__proto__'",
    to: 'true',
    why: 'Speed: what is defined so is a property like any other.'
  },
  {
    file: 'codec/interpret/guard.ts',
    text: "return description.json === 'number' ? (u) => description.test(u) && !Object.is(u, -0) : description.test",
    from: "description.json === 'number'",
    to: 'true',
    why: 'Speed: nothing but a number is -0.'
  },
  {
    file: 'codec/interpret/strict.ts',
    text: "return findInParts('Key', description.value)",
    from: "'Key'",
    to: '""',
    why: 'What is no field stands in brackets.'
  },
  {
    file: 'codec/interpret/strict.ts',
    text: '} else if (isFull(report)) {',
    from: 'isFull(report)',
    to: 'false',
    why: 'Speed: what is not kept need not be put into words.'
  },
  {
    file: 'codec/interpret/strict.ts',
    text: 'return find === nothing',
    from: 'find === nothing',
    to: 'false',
    why: 'Speed: in parts that can have no unknown field none is looked for.'
  },
  {
    file: 'codec/interpret/validate.ts',
    text: "hasParts: description._tag === 'List' || description._tag === 'Map' || description._tag === 'Model',",
    why: 'Speed: what has parts and is right would be read whole, at every level again.'
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
    why: '`undefined` is no yes either.'
  },
  {
    file: 'codec/interpret/validate.ts',
    text: "const got = kindOf(u).replace(/^an? /, 'another ')",
    from: '/^an? /',
    to: '/an? /',
    why: 'What comes first is found first.'
  },
  {
    file: 'codec/interpret/validate.ts',
    text: "const part = getPart('Index', list.item, mode, getItemReader(list, mode))",
    from: "'Index'",
    to: '""',
    why: 'What is no field stands in brackets, and the number of an item is printed as it is.'
  },
  {
    file: 'codec/interpret/validate.ts',
    text: "const part = getPart('Key', dictionary.value, mode, getEntryReader(dictionary, mode))",
    from: "'Key'",
    to: '""',
    why: 'What is no field stands in brackets.'
  },
  {
    file: 'codec/interpret/validate.ts',
    text: 'required: all.filter((field) => field.required)',
    from: 'all.filter((field) => field.required)',
    to: 'all',
    why: 'Speed: an optional field that is not there is right.'
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
    why: 'Speed: an empty key is plain, and nothing of a plain key is cut or escaped.'
  })),
  {
    file: 'errors/FieldPath.ts',
    text: 'const PLAIN = /^[ -~]{0,256}$/',
    why: 'Speed: what is not plain at a glance is cut and escaped, which changes nothing of what is plain.'
  },
  {
    file: 'errors/FieldPath.ts',
    text: "const shownKey = (tag: Place['_tag'], key: string): string => (tag === 'Field' || tag === 'Index' ? key : printKey(key))",
    why: 'Speed: a number is printed as it is.'
  },
  {
    file: 'errors/FieldPath.ts',
    text: 'context.length === 1',
    why: 'Speed: no steps are no path.'
  },
  {
    file: 'errors/FieldPath.ts',
    text: 'const _tag = stepInto(context[i]?.type)',
    why: 'There is an entry before each but the first, which the compiler does not know.'
  },
  {
    file: 'errors/FieldPath.ts',
    text: '(o as { readonly [key: string]: unknown } | undefined)?.[key]',
    why: 'Every wrapper of io-ts has a type in it, which the compiler does not know.'
  },
  {
    file: 'instances/eq.ts',
    text: 'return haveSameMeaning(description, x, y) ? [] : undefined',
    from: '[]',
    to: '["Stryker was here"]',
    why: 'A text has no x and no y, which are then the same.'
  },
  {
    file: 'instances/eq.ts',
    text: "case 'Literal':",
    from: "'Literal'",
    to: '""',
    why: 'What no case is for is `undefined`, too.'
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
    why: 'Equal values are told before.'
  },
  {
    file: 'instances/show.ts',
    text: "const showLeaf = (value: unknown): string => (typeof value === 'string' ? showText(value) : String(value))",
    from: "typeof value === 'string'",
    to: 'true',
    why: 'JSON and `String` have the same words for what is no text.'
  },
  {
    file: 'meta/v1/instant.ts',
    text: "? ''",
    why: 'With any text before it that is no date, a Z is no time.'
  },
  {
    file: 'meta/v1/instant.ts',
    text: 'const instantOf = (time: A): Instant => parse(grammar, time) ?? { seconds: NaN, nanos: NaN }',
    from: '{ seconds: NaN, nanos: NaN }',
    to: '{}',
    why: 'What is made of `undefined` is NaN, too.'
  },
  {
    file: 'meta/v1/instant.ts',
    text: "nanos: Number(fraction.replace(/^[+-]/, '0').slice(0, 9).padEnd(9, '0'))",
    from: '/^[+-]/',
    to: '/[+-]/',
    why: 'The grammar has a sign in the first place only.'
  },
  {
    file: 'request/warning.ts',
    text: `while (end < text.length && text[end] !== '"') end += text[end] === '\\\\' ? 2 : 1`,
    from: 'end < text.length',
    to: 'end <= text.length',
    why: 'One step further is cut off again.'
  },
  ...['get', 'set', 'getOption', 'upsert', 'remove', 'option', 'prop'].map((name): Survivor => ({
    file: 'optics/getOptics.ts',
    text: name === 'prop' ? 'prop: true' : `${name}: true,`,
    from: 'true',
    to: 'false',
    why: 'The names are what counts.'
  })),
  {
    file: 'optics/getOptics.ts',
    text: "const reach = stops ? 'closed' : !required && parentReach === 'certain' ? 'open' : parentReach",
    from: "'closed'",
    to: '""',
    why: 'Whatever is neither certain nor open is closed.'
  },
  {
    file: 'scalar/index.ts',
    text: "export const isInt32 = (u: unknown): u is Int32 => typeof u === 'number' && (u | 0) === u",
    from: "typeof u === 'number'",
    to: 'true',
    why: 'Only a number is the same as its 32 bits.'
  },
  {
    file: 'serviceaccount/index.ts',
    text: "const [, namespace = '', name = ''] = USERNAME.exec(username) ?? []",
    why: 'What Stryker writes is no valid name, and neither is an empty text.'
  },
  ...['true', 'i <= b.length'].map((to): Survivor => ({
    file: 'go/render.ts',
    text: 'for (let i = 0; i < a.length && i < b.length; i++) {',
    from: 'i < b.length',
    to,
    why: 'Past the end of the shorter key comes NaN, which is not less than 0, and `sort` asks no more than that.'
  })),
  {
    file: 'validation/status.ts',
    text: 'for (let i = 0; i < body.length; i++) {',
    from: 'i < body.length',
    to: 'i <= body.length',
    why: 'Past the end nothing closes.'
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
    why: 'This codec reads, by itself and not leniently: nobody sees its names, and nothing is left out of what it writes.'
  })),
  {
    file: 'webhook/token/Question.ts',
    text: 'text.length > maxBytes || (text.length * 3 > maxBytes && byteLength(text) > maxBytes)',
    why: 'Speed: the bytes need not be counted where the characters tell.'
  }
]
