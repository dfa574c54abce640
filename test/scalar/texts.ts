import * as fc from 'fast-check'

// JSON texts of scalars, valid and invalid, mostly at the edges of Go's grammar.

/** A question to Go: the JSON text of a scalar, and of a second one to compare it with. */
export interface Question {
  readonly scalar: 'Quantity' | 'IntOrString' | 'Bytes'
  readonly input: string
  readonly other?: string
}

const SUFFIXES = [
  ...['', 'n', 'u', 'm', 'k', 'M', 'G', 'T', 'P', 'E', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'],
  ...['e0', 'e3', 'E3', 'e+5', 'e-3', 'E-07', 'e-9', 'e-10', 'e21', 'e-300', 'E100', 'e300'],
  // invalid ones
  ...['K', 'mi', 'ki', 'i', 'e', 'E+', 'e-', 'eE3', 'Ki3', 'm3', '+3', 'KiB', 'B', ' ']
]

const digits = (max: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...'0000123456789'), { maxLength: max }).map((all) => all.join(''))

/** Whole numbers at the powers of 2 and of 10, and around the limits of 64 bits. */
const corner = fc
  .tuple(fc.constantFrom(2n, 10n), fc.nat({ max: 70 }), fc.constantFrom(-1n, 0n, 1n))
  .map(([base, power, change]) => String(base ** BigInt(base === 10n ? power % 25 : power) + change))

const quantity: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', '', '', '-', '+'),
    fc.oneof({ weight: 5, arbitrary: digits(6) }, { weight: 2, arbitrary: digits(22) }, corner),
    fc.oneof(
      { weight: 4, arbitrary: fc.constant('') },
      fc.constantFrom('.', '..', '.0', '.5', '.500'),
      digits(12).map((all) => `.${all}`)
    ),
    fc.constantFrom(...SUFFIXES)
  )
  .map((parts) => parts.join(''))

/** Returns true if no number has an exponent of many digits: Go calculates all digits of such a quantity, for minutes. */
export const isQuickInGo = (text: string): boolean => !/[eE][+-]?\d{4}/.test(text)

/** Texts in which one character is doubled, left out or replaced. */
const damaged = (texts: fc.Arbitrary<string>, letters: string): fc.Arbitrary<string> =>
  fc
    .tuple(texts, fc.nat(), fc.constantFrom('', ...letters))
    .map(([text, n, letter]) => text.slice(0, n % (text.length + 1)) + letter + text.slice((n % (text.length + 1)) + 1))

const spaced = (texts: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(texts, fc.constantFrom(' ', '\u0085', '\u00a0', '\u2003', '\u2028', '\u3000', '\ufeff', '\u200b'))
    .map(([text, space]) => space + text + space)

const numbers = fc.oneof(
  fc.constantFrom(
    '0',
    '-0',
    '0.5',
    '1.50',
    '1e3',
    '1E3',
    '1e-7',
    '1.5e300',
    '-1.25',
    '9007199254740991',
    '0.1',
    'null'
  ),
  fc.integer().map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }).map((n) => JSON.stringify(n))
)

// Go loses the digits of these exponents before it calculates
const other = fc.constantFrom('true', '[]', '{}', '""', '"null"', '"1e9223372036854775808"', '"1e4294967299"')

const quantities: fc.Arbitrary<string> = fc.oneof(
  { weight: 12, arbitrary: quantity.map((text) => JSON.stringify(text)) },
  {
    weight: 2,
    arbitrary: damaged(quantity, '0.+-eEKi m')
      .filter(isQuickInGo)
      .map((text) => JSON.stringify(text))
  },
  { weight: 1, arbitrary: spaced(quantity).map((text) => JSON.stringify(text)) },
  { weight: 2, arbitrary: numbers },
  { weight: 1, arbitrary: other }
)

const base64 = fc.uint8Array({ maxLength: 10 }).map((bytes) => Buffer.from(bytes).toString('base64'))

const bytes: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: base64.map((text) => JSON.stringify(text)) },
  { weight: 6, arbitrary: damaged(base64, 'AZaz09+/=-_ \r\n').map((text) => JSON.stringify(text)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('null', '1', 'true', '{}', '"A==="', '"===="', '"AA=\\n="', '"AA==\\n"', '"AA=="')
  }
)

const intOrStrings: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('2147483647', '2147483648', '-2147483648', '-2147483649', '1.5', '1.0', '1e2', '-0', 'null', 'true'),
  fc.constantFrom('[]', '{}', '""', '"80"', '"25%"', '"\\u0000"'),
  fc.integer().map(String),
  fc.string().map((text) => JSON.stringify(text))
)

export const getQuestions = (): fc.Arbitrary<Question> =>
  fc.oneof(
    { weight: 8, arbitrary: quantities.map((input): Question => ({ scalar: 'Quantity', input })) },
    {
      weight: 4,
      arbitrary: fc
        .tuple(quantities, quantities)
        .map(([input, second]): Question => ({ scalar: 'Quantity', input, other: second }))
    },
    { weight: 2, arbitrary: bytes.map((input): Question => ({ scalar: 'Bytes', input })) },
    { weight: 1, arbitrary: intOrStrings.map((input): Question => ({ scalar: 'IntOrString', input })) }
  )
