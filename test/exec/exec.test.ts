import { createPrivateKey, generateKeyPairSync, X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import * as O from 'fp-ts/Option'
import { getArbitrary } from 'io-ts-kubernetes/arbitrary'
import { TokenRequest } from 'io-ts-kubernetes/authentication/v1'
import { ExecCredential, ExecCredentialStatus } from 'io-ts-kubernetes/client-authentication/v1'
import { formatFieldError } from 'io-ts-kubernetes/errors'
import { type ApiVersion, fromTokenRequest, parseExecInfo, parseOutput, toOutput } from 'io-ts-kubernetes/exec'
import { fromJson } from 'io-ts-kubernetes/json'
import { describe, expect, it, vi } from 'vitest'
import { linesOfFields as lines } from '../support/lines'
import { exchanges, execCases } from '../support/recorded'
import { runs } from '../support/runs'

const V1 = 'client.authentication.k8s.io/v1'
const V1BETA1 = 'client.authentication.k8s.io/v1beta1'

const pem = readFileSync(join(__dirname, '../fixtures/tls/untrusted.pem'), 'utf8')
const [certificate = '', key = ''] = ['CERTIFICATE', 'PRIVATE KEY'].map(
  (label) => new RegExp(`-----BEGIN ${label}-----[^]*-----END ${label}-----\n`).exec(pem)?.[0] ?? ''
)
const otherKey = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'sec1', format: 'pem' })

/** The check that docs/exec.md shows. */
const isKeyPair = (cert: string, privateKey: string): boolean =>
  new X509Certificate(cert).checkPrivateKey(createPrivateKey(privateKey))

const printed = (status: unknown, more: object = {}): string =>
  JSON.stringify({ kind: 'ExecCredential', apiVersion: V1, ...more, status })

describe('what client-go tells a plugin', () => {
  it('is read from each value that client-go 0.37.2 set', () => {
    const told = execCases().filter(({ execInfo }) => execInfo !== null)
    expect(told.length).toBeGreaterThan(50)
    for (const { execInfo } of told) {
      const { apiVersion, spec } = JSON.parse(execInfo ?? '')
      const { interactive, cluster: { config, ...cluster } = {} as never } = spec
      const parsed = parseExecInfo(execInfo ?? '')
      const expected =
        spec.cluster === undefined ? O.none : O.some({ ...cluster, ...(config === null ? {} : { config }) })
      expect(parsed).toStrictEqual(E.right({ apiVersion, interactive, cluster: expected }))
    }
  })

  const info = (fields: object): string => JSON.stringify({ kind: 'ExecCredential', apiVersion: V1, ...fields })

  it.each<readonly [string, object, object]>([
    ['no spec', {}, { interactive: false, cluster: O.none }],
    ['an empty spec', { spec: {} }, { interactive: false, cluster: O.none }],
    ['a terminal', { spec: { interactive: true } }, { interactive: true, cluster: O.none }]
  ])('may have %s', (_name, fields, expected) => {
    expect(parseExecInfo(info(fields))).toStrictEqual(E.right({ apiVersion: V1, ...expected }))
  })

  it.each<readonly [string, string | undefined, ReadonlyArray<string>]>([
    ['not set', undefined, ['Required value: the variable KUBERNETES_EXEC_INFO is not set']],
    ['empty', '', ['Required value: the variable KUBERNETES_EXEC_INFO is not set']],
    ['not JSON', 's3cr3t', ['Invalid value: the variable KUBERNETES_EXEC_INFO is not valid JSON']],
    ['a list', '["s3cr3t"]', ['Invalid value: expected an object, got an array']],
    ['of another kind', info({ kind: 's3cr3t' }), ['kind: Unsupported value: supported values: "ExecCredential"']],
    [
      'of another version',
      info({ apiVersion: 'client.authentication.k8s.io/v1alpha1' }),
      [`apiVersion: Unsupported value: supported values: "${V1}", "${V1BETA1}"`]
    ],
    [
      'of wrong types',
      info({ spec: { interactive: 's3cr3t', cluster: { server: 7 } } }),
      [
        'spec.interactive: Invalid value: expected a boolean, got a string',
        'spec.cluster.server: Invalid value: expected a string, got a number'
      ]
    ]
  ])('is refused if it is %s', (_name, value, expected) => {
    const parsed = parseExecInfo(value)
    expect(E.isLeft(parsed) ? parsed.left.map(formatFieldError) : []).toStrictEqual(expected)
  })
})

/** Cases that client-go or the server refuses for another reason than the output. */
const OTHER_REASONS: ReadonlyArray<RegExp> = [
  /^config:/, // the plugin does not run
  /^exit 1/, // the exit code
  /401/, // the server refuses the token
  /^token with a space before$/, // so does it here
  /^key of another certificate$/ // the recording has neither certificate nor key: see below
]

describe('the output of a plugin', () => {
  it.each(execCases().filter(({ name }) => !OTHER_REASONS.some((reason) => reason.test(name))))(
    'is accepted or refused as by client-go 0.37.2: $name',
    ({ apiVersion, stdout, verdict }) => {
      const parsed = parseOutput(apiVersion)(stdout)
      expect(lines(parsed).length === 0 ? 'accepted' : 'refused', lines(parsed).join()).toBe(verdict)
      if (E.isRight(parsed)) expect(parsed.right.token).toBe('jane-token')
    }
  )

  it.each(execCases().filter(({ name }) => OTHER_REASONS.slice(0, 4).some((reason) => reason.test(name))))(
    'is not the reason why client-go refused: $name',
    ({ apiVersion, stdout, error, exitCode }) => {
      expect(lines(parseOutput(apiVersion)(stdout)).length === 0).toBe(exitCode === 0 && !/v1alpha1/.test(apiVersion))
      expect(error ?? '').not.toMatch(/decoding stdout|exec plugin (is|did|returned)/)
    }
  )

  it.each<readonly [string, string, ExecCredentialStatus]>([
    [
      'a pair',
      printed({ clientCertificateData: certificate, clientKeyData: key }),
      { clientCertificateData: certificate, clientKeyData: key }
    ],
    [
      'a pair and a token',
      printed({ token: 't', clientCertificateData: certificate, clientKeyData: key }),
      { token: 't', clientCertificateData: certificate, clientKeyData: key }
    ],
    [
      'text around the pair',
      printed({ clientCertificateData: `subject=\n${key}${certificate}`, clientKeyData: `${certificate}${key}` }),
      { clientCertificateData: `subject=\n${key}${certificate}`, clientKeyData: `${certificate}${key}` }
    ],
    ['a token with a tab', printed({ token: 'a\tb' }), { token: 'a\tb' }],
    ['null everywhere', printed({ token: 't', clientKeyData: null }, { kind: null, spec: null }), { token: 't' }],
    ['a cluster without a server', printed({ token: 't' }, { spec: { cluster: {} } }), { token: 't' }],
    ['several YAML documents', `apiVersion: ${V1}\nstatus: {token: t}\n---\napiVersion: 7\n`, { token: 't' }],
    ['YAML with a document mark', `---\napiVersion: ${V1}\nstatus: {token: t}\n`, { token: 't' }],
    [
      'YAML with a time',
      `apiVersion: ${V1}\nstatus: {token: t, expirationTimestamp: 2099-01-15T10:30:00Z}\n`,
      { token: 't', expirationTimestamp: '2099-01-15T10:30:00Z' as never }
    ],
    ['YAML with a token like a time', `apiVersion: ${V1}\nstatus: {token: 10:30:00}\n`, { token: '10:30:00' }],
    ['YAML with a token like a date', `apiVersion: ${V1}\nstatus: {token: 2099-01-15}\n`, { token: '2099-01-15' }],
    [
      'YAML with a token like fractions of an hour',
      `apiVersion: ${V1}\nstatus: {token: 1:30.5}\n`,
      { token: '1:30.5' }
    ],
    ['YAML with old line breaks', `apiVersion: ${V1}\rstatus:\x85  token: "x\r\n    y\x85    z"\r`, { token: 'x y z' }],
    ['YAML with a set', `apiVersion: ${V1}\nmore: !!set {a, b}\nstatus: !!set {token: t}\n`, { token: 't' }],
    ['YAML with a tagged number', `apiVersion: ${V1}\nmore: !!int 0x1F\nstatus: {token: t}\n`, { token: 't' }],
    ['YAML with a slash escaped in single quotes', `apiVersion: ${V1}\nstatus: {token: 'a\\/b'}\n`, { token: 'a\\/b' }],
    ['YAML with a slash escaped in a comment', `# \\/\napiVersion: ${V1}\nstatus: {token: "t"}\n`, { token: 't' }],
    ['YAML with a brace in its first key', `"x{": 1\napiVersion: ${V1}\nstatus: {token: t}\n`, { token: 't' }],
    ['JSON after white space', ` \t\n${printed({ token: 'a/b' }).replace('/b', '\\/b')}`, { token: 'a/b' }],
    ['an empty kind', printed({ token: 't' }, { kind: '' }), { token: 't' }],
    [
      'YAML with a tagged date',
      `apiVersion: ${V1}\nstatus: {token: !!timestamp 2024-01-15}\n`,
      { token: '2024-01-15' }
    ],
    [
      'YAML with the largest tagged number',
      `apiVersion: ${V1}\nmore: !!int 18446744073709551615\nstatus: {token: t}\n`,
      { token: 't' }
    ],
    ...['10x1f', '0x1fz', '0x10000000000000000', '-0x8000000000000001', '1.2.3', '1e', '0b2'].map(
      (token): readonly [string, string, ExecCredentialStatus] => [
        `YAML with a token like the number ${token}`,
        `apiVersion: ${V1}\nstatus: {token: ${token}}\n`,
        { token }
      ]
    ),
    ['YAML with a key twice', `apiVersion: ${V1}\nstatus: {token: a, token: t}\n`, { token: 't' }],
    ['YAML with bytes', `apiVersion: ${V1}\nstatus: {token: !!binary "fn4/Pn5+fj8="}\n`, { token: '~~?>~~~?' }],
    [
      'YAML with bytes in lines',
      `apiVersion: ${V1}\nstatus:\n  token: !!binary |\n    fn4/\n    Pn5+fj8=\n`,
      { token: '~~?>~~~?' }
    ],
    [
      'YAML with bytes that are not UTF-8',
      `apiVersion: ${V1}\nstatus: {token: !!binary "Yf/A"}\n`,
      { token: 'a\ufffd\ufffd' }
    ],
    ['YAML with a number beyond all numbers', `apiVersion: ${V1}\nstatus: {token: 1e999}\n`, { token: '1e999' }],
    ['YAML with aliases', `apiVersion: ${V1}\nspec: &a {}\nmore: *a\nstatus: {token: t}\n`, { token: 't' }],
    [
      'YAML with merged maps',
      `apiVersion: ${V1}\nmore: &a {token: a}\nstatus:\n  <<: [{token: t}, *a]\n  "<<": x\n`,
      { token: 't' }
    ],
    [
      'YAML with escapes',
      `apiVersion: ${V1}\nstatus: {token: "\\x41\\u0042\\U0001F600\\\\ud83d"}\n`,
      { token: 'AB😀\\ud83d' }
    ]
  ])('may be %s', (_name, stdout, expected) => {
    expect(parseOutput(V1, { isKeyPair })(stdout)).toStrictEqual(E.right(expected))
  })

  const PAIR = 'status.clientKeyData: Invalid value: must be the private key of the certificate'
  const NO_CERTIFICATE = 'status.clientCertificateData: Invalid value: must be a certificate in PEM'
  const NO_KEY = 'status.clientKeyData: Invalid value: must be a private key in PEM'
  const CONTROL = 'status.token: Invalid value: must not contain a newline or another control character'
  const NEITHER = 'status: Required value: a token, or a certificate and its key'
  const NOT_YAML = 'Invalid value: the output is not JSON, or not YAML that client-go accepts'

  it.each<readonly [string, string, string]>([
    ['nothing', '', 'Invalid value: expected an object, got null'],
    [
      'JSON that is nested too deep',
      `{"apiVersion":"${V1}","kind":"ExecCredential","status":{"token":"t"},"a":${'['.repeat(10_000)}${']'.repeat(10_000)}}`,
      'Invalid value: must not be nested more than 10000 levels deep'
    ],
    ['an empty status', printed({}), NEITHER],
    ['a newline at the end of the token', printed({ token: 's3cr3t\n' }), CONTROL],
    ['a zero byte in the token', printed({ token: 's3cr3t\0' }), CONTROL],
    [
      'a certificate only',
      printed({ clientCertificateData: certificate }),
      'status.clientKeyData: Required value: a certificate needs its key'
    ],
    [
      'a key only',
      printed({ clientKeyData: key }),
      'status.clientCertificateData: Required value: a key needs its certificate'
    ],
    ['a key of another certificate', printed({ clientCertificateData: certificate, clientKeyData: otherKey }), PAIR],
    [
      'a broken key',
      printed({ clientCertificateData: certificate, clientKeyData: key.replace(/\n[^-]+\n/, '\nMIIs\n') }),
      PAIR
    ],
    ['base64 of PEM', printed({ clientCertificateData: btoa(certificate), clientKeyData: btoa(key) }), NO_CERTIFICATE],
    ['a key for a certificate', printed({ clientCertificateData: key, clientKeyData: key }), NO_CERTIFICATE],
    ['a certificate for a key', printed({ clientCertificateData: certificate, clientKeyData: certificate }), NO_KEY],
    [
      'half a certificate',
      printed({ clientCertificateData: certificate.slice(0, 99), clientKeyData: key }),
      NO_CERTIFICATE
    ],
    [
      'an empty block',
      printed({ clientCertificateData: '-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----', clientKeyData: key }),
      NO_CERTIFICATE
    ],
    [
      'a block with other characters',
      printed({
        clientCertificateData: '-----BEGIN CERTIFICATE-----\ns3cr3t…\n-----END CERTIFICATE-----',
        clientKeyData: key
      }),
      NO_CERTIFICATE
    ],
    ['a newline after JSON and text', 's3cr3t\n{"a":', NOT_YAML],
    [
      'JSON after white space of Unicode',
      `\x85${printed({ token: 's3cr3t' })}`,
      'Invalid value: the output is not valid JSON'
    ],
    ['JSON that does not end', '{"status":{"token":"s3cr3t"', 'Invalid value: the output is not valid JSON'],
    ['YAML that refers to nothing', 'a: *s3cr3t', NOT_YAML],
    ['YAML with bytes that are not base64', `apiVersion: ${V1}\nstatus: {token: !!binary "s3cr3t!"}\n`, NOT_YAML],
    ['YAML with bytes without padding', `apiVersion: ${V1}\nstatus: {token: !!binary s3cr3t}\n`, NOT_YAML],
    ['YAML with maps merged into a field', `apiVersion: ${V1}\nstatus:\n  token: s3cr3t\n  <<: {token: t}\n`, NOT_YAML],
    ['YAML with an escape of JSON', `apiVersion: ${V1}\nstatus: {token: "s3cr3t\\/"}\n`, NOT_YAML],
    ['YAML with surrogates', `apiVersion: ${V1}\nstatus: {token: "\\u0041s3cr3t\\ud83d\\ude00"}\n`, NOT_YAML],
    ['YAML of another version', `%YAML 1.0\n---\napiVersion: ${V1}\nstatus: {token: s3cr3t}\n`, NOT_YAML],
    ['YAML with a surrogate of eight digits', `apiVersion: ${V1}\nstatus: {token: "s3cr3t\\U0000D800"}\n`, NOT_YAML],
    ['YAML with a tag of times for a word', `apiVersion: ${V1}\nstatus: {token: !!timestamp s3cr3t1}\n`, NOT_YAML],
    ['YAML with a tagged number above 64 bits', `apiVersion: ${V1}\nx: !!int 18446744073709551616\n`, NOT_YAML],
    ['YAML with another directive', `%s3cr3t\n---\napiVersion: ${V1}\nstatus: {token: s3cr3t}\n`, NOT_YAML],
    ...[
      '12345',
      '.55',
      '-.5',
      '-0x1f',
      '+0b1',
      '0o17',
      '1_000',
      '!!int -5',
      '0xffffffffffffffff',
      '-0x8000000000000000'
    ].map((token): readonly [string, string, string] => [
      `YAML with the number ${token} for a token`,
      `apiVersion: ${V1}\nstatus: {token: ${token}}\n`,
      'status.token: Invalid value: expected a string, got a number'
    ]),
    ...['omap', 'pairs'].map((tag): readonly [string, string, string] => [
      `YAML with the tag ${tag}`,
      `apiVersion: ${V1}\nstatus: !!${tag} [token: t]\n`,
      'status: Invalid value: expected an object, got an array'
    ]),
    ['no status', JSON.stringify({ apiVersion: V1 }), 'status: Required value: expected an object, got nothing'],
    [
      'the other version',
      JSON.stringify({ apiVersion: V1BETA1, status: { token: 's3cr3t' } }),
      `apiVersion: Unsupported value: supported values: "${V1}"`
    ],
    [
      'an unknown version',
      JSON.stringify({ apiVersion: 's3cr3t', status: { token: 's3cr3t' } }),
      `apiVersion: Unsupported value: supported values: "${V1}"`
    ],
    [
      'another kind',
      printed({ token: 's3cr3t' }, { kind: 'Pod' }),
      'kind: Unsupported value: supported values: "ExecCredential"'
    ],
    [
      'YAML with a word for true',
      `apiVersion: ${V1}\nstatus: {token: on}\n`,
      'status.token: Invalid value: expected a string, got a boolean'
    ]
  ])('is refused with %s, and the error contains no part of it', (_name, stdout, expected) => {
    expect(lines(parseOutput(V1, { isKeyPair })(stdout))).toStrictEqual([expected])
  })

  const withLines = (pem: string, f: (line: string) => string): string => pem.split('\n').map(f).join('\n')
  const inBody = (f: (line: string) => string) => (line: string) => (/^[A-Za-z0-9+/=]{4}/.test(line) ? f(line) : line)

  // as encoding/pem of Go
  it.each<readonly [string, boolean, (pem: string) => string]>([
    [
      'blanks in the lines of its body',
      true,
      (pem) =>
        withLines(
          pem,
          inBody((line) => `${line.slice(0, 9)} \t${line.slice(9)}`)
        )
    ],
    ['carriage returns', true, (pem) => pem.replaceAll('\n', '\r\n')],
    ['blanks at the end of each line', true, (pem) => withLines(pem, (line) => `${line}\t `)],
    ['headers and an empty line', true, (pem) => pem.replace('\n', '\nProc-Type: 4\nx:y\n\n')],
    ['a beginning without an end before it', true, (pem) => `-----BEGIN CERTIFICATE-----\n${pem}`],
    ['an end without a beginning before it', true, (pem) => `x\n-----END CERTIFICATE-----\n${pem}`],
    ['a block before it that is not base64', true, (pem) => `-----BEGIN X-----\n?\n-----END X-----\n${pem}`],
    ['no line break at its end', true, (pem) => pem.trimEnd()],
    ['another character after its first line', false, (pem) => pem.replace('\n', '\u00a0\n')],
    ['another character after its last line', false, (pem) => `${pem.trimEnd()}\f`],
    [
      'another character in its body',
      false,
      (pem) =>
        withLines(
          pem,
          inBody((line) => `\u00a0${line}`)
        )
    ],
    ['a colon in its body', false, (pem) => pem.replace('\n-----END', '\na: b\n-----END')],
    [
      'a block before it with headers up to its last line',
      true,
      (pem) => `-----BEGIN CERTIFICATE-----\na: b\n-----END CERTIFICATE-----\n${pem}`
    ],
    ['an empty block before it', false, (pem) => `-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n${pem}`],
    [
      'a block before it with headers only',
      false,
      (pem) => `-----BEGIN CERTIFICATE-----\na: b\n\n-----END CERTIFICATE-----\n${pem}`
    ],
    ['headers up to its last line', false, (pem) => pem.replace(/\n[^]*\n-----END/, '\na: b\n-----END')],
    ['text before its first line', false, (pem) => ` ${pem}`]
  ])('with %s in a certificate and its key is valid: %j', (_name, isValid, change) => {
    const stdout = printed({ clientCertificateData: change(certificate), clientKeyData: change(key) })
    expect(lines(parseOutput(V1)(stdout))).toStrictEqual(isValid ? [] : [NO_CERTIFICATE])
  })

  it('is refused in time if aliases of YAML multiply', () => {
    const levels = Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(10)}]`)
    expect(lines(parseOutput(V1)(`a0: &a0 [x]\n${levels.join('\n')}\n`))).toHaveLength(1)
    expect(lines(parseOutput(V1)('['.repeat(100_000)))).toHaveLength(1)
    expect(lines(parseOutput(V1)(' '.repeat(1_000_000)))).toHaveLength(1)
    expect(lines(parseOutput(V1)(`x: !!binary ${'='.repeat(400_000)}x\n`))).toHaveLength(1)
  })

  const nested = (levels: number): ReadonlyArray<readonly [string, string]> => [
    ['brackets', `${'['.repeat(levels)}${']'.repeat(levels)}`],
    ['braces', `${'{a: '.repeat(levels)}b${'}'.repeat(levels)}`],
    ['items on one line', `${'- '.repeat(levels)}a`],
    ['lines', Array.from({ length: levels }, (_, i) => `${' '.repeat(i)}a:\n`).join('')],
    ['items on lines', Array.from({ length: levels }, (_, i) => `${' '.repeat(i)}-\n`).join('')],
    ['keys', `${'? '.repeat(levels)}a`],
    ['values', `${': '.repeat(levels)}a`]
  ]

  it.each(nested(90))('is accepted with an unknown field of 90 levels in YAML: %s', (_name, text) => {
    const isJson = !/^[?:]/.test(text)
    const field = `unknown:\n  ${text.trimEnd().replaceAll('\n', '\n  ')}\n`
    const parsed = parseOutput(V1)(`apiVersion: ${V1}\nkind: ExecCredential\nstatus: {token: t}\n${field}`)
    expect(parsed).toStrictEqual(isJson ? E.right({ token: 't' }) : E.left([expect.objectContaining({ field: '' })]))
  })

  // twice each: V8 ended the process the second time
  it.each(nested(1000))('is refused with 1000 levels of YAML: %s', (_name, text) => {
    for (const before of ['#\n', '#\n', ']\n', '[\n---\n', 'a: [\n']) {
      expect(lines(parseOutput(V1)(`${before}${text}`))).toStrictEqual([
        'Invalid value: the output is not JSON, or not YAML that client-go accepts'
      ])
    }
  })

  it('is accepted with long lists, and with brackets in text, in YAML', () => {
    const items = Array.from(
      { length: 1000 },
      (_, i) => `- [${String(i)}, {a: b}]\n- {a: '[[[', b: "{{{\n  {{"}\n`
    ).join('')
    const brackets = '[{'.repeat(1000)
    const stdout = `status: {token: t}\na: |\n  ${brackets}\nb: '${brackets}'\nc: x${brackets}\n# ${brackets}\nd:\n${items}`
    expect(parseOutput(V1)(`apiVersion: ${V1}\nkind: ExecCredential\n${stdout}`)).toStrictEqual(E.right({ token: 't' }))
  })

  it('is never repeated in an error, for any output', () => {
    const secrets = fc.constantFrom<unknown>('s3cr3t', ['s3cr3t'], { s3cr3t: 's3cr3t' }, 's3cr3t\n', null, 7)
    const documents = fc.record(
      {
        kind: fc.constantFrom<unknown>('ExecCredential', 's3cr3t', ''),
        apiVersion: fc.constantFrom<unknown>(V1, V1BETA1, 's3cr3t'),
        spec: secrets,
        status: fc.oneof(
          secrets,
          fc.record(
            { token: secrets, clientCertificateData: secrets, clientKeyData: secrets, expirationTimestamp: secrets },
            { requiredKeys: [] }
          )
        )
      },
      { requiredKeys: [] }
    )
    const outputs = fc.oneof(
      documents.map((u) => JSON.stringify(u)),
      documents.map((u) => ` - ${JSON.stringify(u)}`),
      documents.map((u) => JSON.stringify(u).slice(1)),
      fc.string().map((text) => `${text}s3cr3t`)
    )
    let lefts = 0
    fc.assert(
      fc.property(outputs, (stdout) => {
        const parsed = parseOutput(V1)(stdout)
        if (E.isLeft(parsed)) {
          lefts++
          expect(JSON.stringify(parsed)).not.toContain('s3cr3t')
        }
      }),
      runs(5)
    )
    expect(lefts).toBeGreaterThan(runs(1).numRuns)
  })
})

/**
 * Outputs, each with the error of client-go 0.37.2: its decoder, then the checks of `refreshCredsLocked` and of the header
 * that net/http sends. The keys are of certificates that nothing trusts.
 */
const verdicts = JSON.parse(
  readFileSync(join(__dirname, '../fixtures/exec/client-go-v0.37.2.json'), 'utf8')
) as ReadonlyArray<{ readonly stdout: string; readonly error: string }>

/** Errors of client-go about the contents of certificates and keys, which `isKeyPair` finds. */
const CRYPTOGRAPHY = /private key (type )?does not match|failed to parse private key|malformed certificate/

/** As for all models, docs/differences.md; for YAML whose next line is not indented, docs/exec.md. */
const differences = ['"APIVERSION"', '"certificate-authority-data":[1,2]', "'x\ny'", '{\ntoken']

describe('an output of any form', () => {
  const rows = verdicts.filter(({ stdout }) => !differences.some((part) => stdout.includes(part)))

  it('is accepted or refused as by client-go 0.37.2', () => {
    expect(rows.length).toBe(verdicts.length - differences.length)
    const decided = rows.filter(({ error }) => !CRYPTOGRAPHY.test(error))
    const accepted = decided.filter(({ error }) => error === '')
    expect(decided.filter(({ stdout }) => E.isRight(parseOutput(V1)(stdout)))).toStrictEqual(accepted)
    expect(accepted.length).toBeGreaterThan(80)
  })

  it('with a certificate and a key that do not belong together is refused by a check of the pair', () => {
    const wrong = rows.filter(({ error }) => CRYPTOGRAPHY.test(error))
    expect(wrong.length).toBeGreaterThan(5)
    expect(wrong.filter(({ stdout }) => E.isRight(parseOutput(V1, { isKeyPair })(stdout)))).toStrictEqual([])
  })

  it('in YAML prints no warning', () => {
    const warn = vi.spyOn(process, 'emitWarning')
    for (const { stdout } of rows) parseOutput(V1)(stdout)
    expect(warn).not.toHaveBeenCalled()
    warn.mockRestore()
  })
})

describe('what a plugin prints', () => {
  const credentials: fc.Arbitrary<ExecCredentialStatus> = fc.oneof(
    fc
      .tuple(
        getArbitrary(ExecCredentialStatus),
        fc.string({ unit: fc.constantFrom('a', '\ud83d', '\ude00', '\ufffd'), minLength: 1 })
      )
      .map(([{ expirationTimestamp }, token]) => ({
        ...(expirationTimestamp === undefined ? {} : { expirationTimestamp }),
        token
      })),
    fc.constant({ clientCertificateData: certificate, clientKeyData: key }),
    getArbitrary(ExecCredentialStatus)
  )

  it('is either refused, or accepted by client-go and read back as the same credential', () => {
    let printedAny = 0
    fc.assert(
      fc.property(credentials, fc.constantFrom<ApiVersion>(V1, V1BETA1), (status, apiVersion) => {
        const output = toOutput({ apiVersion })(status)
        if (E.isLeft(output)) return
        printedAny++
        expect(output.right).not.toContain('\n')
        expect(JSON.parse(output.right)).toMatchObject({ kind: 'ExecCredential', apiVersion })
        expect(pipe(output, E.chain(parseOutput(apiVersion)))).toStrictEqual(
          E.right(ExecCredentialStatus.encode(status))
        )
        expect(E.isLeft(parseOutput(apiVersion === V1 ? V1BETA1 : V1)(output.right))).toBe(true)
      }),
      runs(2)
    )
    expect(printedAny).toBeGreaterThan(runs(1).numRuns / 2)
  })

  it.each<readonly [string, ExecCredentialStatus, string]>([
    ['nothing', {}, 'status: Required value: a token, or a certificate and its key'],
    [
      'a newline in the token',
      { token: 's3cr3t\n' },
      'status.token: Invalid value: must not contain a newline or another control character'
    ],
    [
      'half a pair',
      { token: 't', clientKeyData: key },
      'status.clientCertificateData: Required value: a key needs its certificate'
    ],
    [
      'a lone surrogate in the token',
      { token: 's3cr3t\ud83d' },
      'status.token: Invalid value: must not contain a lone surrogate'
    ],
    [
      'a lone surrogate beside the certificate',
      { clientCertificateData: `\ude00\n${certificate}`, clientKeyData: key },
      'status.clientCertificateData: Invalid value: must not contain a lone surrogate'
    ],
    [
      'a lone surrogate beside the key',
      { clientCertificateData: certificate, clientKeyData: `${key}\ude00\ud83d` },
      'status.clientKeyData: Invalid value: must not contain a lone surrogate'
    ]
  ])('is refused with %s', (_name, status, expected) => {
    const output = toOutput({ apiVersion: V1 })(status)
    expect(E.isLeft(output) ? output.left.map(formatFieldError) : []).toStrictEqual([expected])
  })

  it('is the credential of each token that kube-apiserver 1.37.2 issued', () => {
    const answers = exchanges('v1.37.2').flatMap(({ response: { body } }) => {
      const decoded = fromJson(TokenRequest)(body)
      return E.isRight(decoded) && decoded.right.status !== undefined ? [decoded.right] : []
    })
    expect(answers.length).toBeGreaterThan(5)
    for (const answer of answers) {
      const output = pipe(answer, fromTokenRequest, E.chain(toOutput({ apiVersion: V1 })))
      expect(pipe(output, E.chainW(fromJson(ExecCredential)))).toStrictEqual(
        E.right({
          kind: 'ExecCredential',
          apiVersion: V1,
          status: { token: answer.status?.token, expirationTimestamp: answer.status?.expirationTimestamp }
        })
      )
    }
  })

  it.each<readonly [string, TokenRequest]>([
    ['not answered', { spec: { audiences: [] } }],
    ['answered without an expiry', { spec: { audiences: [] }, status: { token: 't' } as never }],
    [
      'answered without a token',
      { spec: { audiences: [] }, status: { expirationTimestamp: '2024-01-15T10:40:00Z' } as never }
    ],
    [
      'answered with an empty token',
      { spec: { audiences: [] }, status: { token: '', expirationTimestamp: '2024-01-15T10:40:00Z' as never } }
    ]
  ])('is nothing for a request that is %s', (_name, request) => {
    expect(fromTokenRequest(request)).toStrictEqual(
      E.left([{ type: 'FieldValueRequired', field: 'status.token', detail: 'the answer contains no token' }])
    )
  })
})
