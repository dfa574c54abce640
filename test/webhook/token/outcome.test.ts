import { inspect } from 'node:util'
import * as E from 'fp-ts/Either'
import * as O from 'fp-ts/Option'
import type * as T from 'fp-ts/Task'
import {
  authenticated,
  denied,
  formatOutcome,
  type HandlerOptions,
  type HttpRequest,
  makeHandler,
  type NamedUser,
  type Outcome,
  type Question,
  toOutcome,
  type Verdict
} from 'io-ts-kubernetes/webhook/token'
import { describe, expect, it } from 'vitest'

const TOKEN = 'sentinel-s3cr3t-token'

const jane: NamedUser = { username: 'jane' }

const asking: HttpRequest & { readonly body: string } = {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: `{"apiVersion":"authentication.k8s.io/v1","spec":{"token":"${TOKEN}","audiences":["api"]}}`
}

interface Told {
  readonly code: number
  readonly status: unknown
  readonly outcomes: ReadonlyArray<Outcome>
}

/** Returns the answer of a handler, and the outcomes that its observer received. */
const handle = async (
  authenticate: (question: Question) => T.Task<Verdict>,
  request: HttpRequest = asking,
  options: HandlerOptions = {}
): Promise<Told> => {
  const outcomes: Array<Outcome> = []
  const onOutcome = (outcome: Outcome) => (): void => void outcomes.push(outcome)
  const { status: code, body } = await makeHandler(authenticate, { ...options, onOutcome })(request)()
  return { code, status: (JSON.parse(body) as { readonly status: unknown }).status, outcomes }
}

const say =
  (verdict: unknown): ((question: Question) => T.Task<Verdict>) =>
  () =>
  () =>
    Promise.resolve(verdict as Verdict)

describe('the outcome of a verdict', () => {
  it.each<readonly [string, unknown, Outcome, string]>([
    [
      'a user',
      authenticated(jane),
      { _tag: 'Authenticated', username: 'jane', upperCaseKeys: [] },
      'authenticated "jane"'
    ],
    [
      'a user with keys of extra that impersonation loses',
      authenticated({ username: 'jane', extra: { 'example.com/Team': [], scopes: ['A'], É: [] } }, ['api']),
      { _tag: 'Authenticated', username: 'jane', upperCaseKeys: ['example.com/Team', 'É'] },
      'authenticated "jane"; impersonation loses the upper-case letters of the extra key "example.com/Team"; ' +
        'impersonation loses the upper-case letters of the extra key "É"'
    ],
    ['a denial', denied(), { _tag: 'Denied', error: O.none }, 'denied'],
    ['an empty error', { _tag: 'Denied', error: O.some('') }, { _tag: 'Denied', error: O.none }, 'denied'],
    [
      'an error',
      denied(`the directory\u001b[2J does not know ${TOKEN}`),
      { _tag: 'Denied', error: O.some('the directory\u001b[2J does not know <redacted>') },
      'denied: "the directory\\x1b[2J does not know <redacted>"'
    ],
    [
      'an empty username',
      authenticated({ username: '' }),
      { _tag: 'MissingUsername' },
      'denied: the user has no username'
    ],
    ['no username', authenticated({} as NamedUser), { _tag: 'MissingUsername' }, 'denied: the user has no username'],
    [
      'a user that is not a UserInfo',
      authenticated({ username: 'jane', groups: [7], extra: { [TOKEN]: 7 } } as never),
      {
        _tag: 'InvalidUser',
        errors: [
          { type: 'FieldValueTypeInvalid', field: 'groups[0]', detail: 'expected a string, got a number' },
          { type: 'FieldValueTypeInvalid', field: 'extra', detail: 'expected an array of strings, got a number' }
        ]
      },
      'denied: the user is not a UserInfo: groups[0]: Invalid value: expected a string, got a number, ' +
        'extra: Invalid value: expected an array of strings, got a number'
    ],
    [
      'other audiences',
      authenticated(jane, ['vault', TOKEN]),
      { _tag: 'AudienceMismatch', requested: ['api'], offered: ['vault', '<redacted>'] },
      'denied: the token is for the audiences "vault", "<redacted>"; requested: "api"'
    ],
    [
      'no audience',
      authenticated(jane, []),
      { _tag: 'AudienceMismatch', requested: ['api'], offered: [] },
      'denied: the token is for no audience; requested: "api"'
    ],
    [
      'the token in the user',
      authenticated({ username: TOKEN }),
      { _tag: 'TokenInUser' },
      'denied: the user or an audience contains the token'
    ],
    [
      'the token in a key of extra',
      authenticated({ username: 'jane', extra: { [TOKEN]: [] } }),
      { _tag: 'TokenInUser' },
      'denied: the user or an audience contains the token'
    ],
    ...[
      undefined,
      'yes',
      {},
      E.right(authenticated(jane)),
      { _tag: 'Authenticated', user: jane },
      { _tag: 'Authenticated', user: jane, audiences: O.some('api') },
      { _tag: 'Denied', error: O.some(7) }
    ].map((verdict): readonly [string, unknown, Outcome, string] => [
      `no verdict: ${inspect(verdict)}`,
      verdict,
      { _tag: 'InvalidVerdict' },
      'failed: the authenticator returned a value that is not a Verdict'
    ])
  ])('is passed to onOutcome, and formatted as a line: %s', async (_name, verdict, outcome, line) => {
    const { code, outcomes } = await handle(say(verdict))
    expect(outcomes).toStrictEqual([outcome])
    expect(code).toBe(outcome._tag === 'InvalidVerdict' ? 500 : 200)
    expect(formatOutcome(outcome)).toBe(line)
    const question: Question = { apiVersion: 'authentication.k8s.io/v1', token: TOKEN, audiences: ['api'] }
    expect(toOutcome(question)(verdict as Verdict)).toStrictEqual(outcome)
  })

  it('is AudienceMismatch for an empty offer if no audience was requested', async () => {
    const request = { ...asking, body: asking.body.replace('["api"]', '[]') }
    const { outcomes } = await handle(say(authenticated(jane, [])), request)
    expect(outcomes).toStrictEqual([{ _tag: 'AudienceMismatch', requested: [], offered: [] }])
    expect(outcomes.map(formatOutcome)).toStrictEqual(['denied: the token is for no audience; requested: none'])
  })
})

describe('the outcome of a request that is refused', () => {
  it.each<readonly [string, HttpRequest, Outcome, string]>([
    [
      'another method',
      { ...asking, method: 'GET' },
      { _tag: 'Refused', error: { _tag: 'MethodNotAllowed' } },
      'refused: only POST is allowed'
    ],
    [
      'another content type',
      { ...asking, headers: { 'content-type': 'text/html' } },
      { _tag: 'Refused', error: { _tag: 'UnsupportedMediaType' } },
      'refused: only application/json is accepted'
    ],
    [
      'a large body',
      { ...asking, body: asking.body + ' '.repeat(100) },
      { _tag: 'Refused', error: { _tag: 'RequestEntityTooLarge', maxBodyBytes: 150 } },
      'refused: the body must not be larger than 150 bytes'
    ],
    [
      'a body that is not JSON',
      { ...asking, body: '' },
      {
        _tag: 'Refused',
        error: {
          _tag: 'BadRequest',
          errors: [{ type: 'FieldValueInvalid', field: '', detail: 'the body is not valid JSON' }]
        }
      },
      'refused: invalid TokenReview: Invalid value: the body is not valid JSON'
    ],
    [
      'headers that cannot be read',
      { ...asking, headers: null as never },
      {
        _tag: 'Refused',
        error: {
          _tag: 'BadRequest',
          errors: [{ type: 'FieldValueInvalid', field: '', detail: 'the headers of the request cannot be read' }]
        }
      },
      'refused: invalid TokenReview: Invalid value: the headers of the request cannot be read'
    ],
    [
      'a body that is neither a string nor bytes',
      { ...asking, body: [123, 125] as never },
      {
        _tag: 'Refused',
        error: {
          _tag: 'BadRequest',
          errors: [{ type: 'FieldValueInvalid', field: '', detail: 'the body of the request is not a string or bytes' }]
        }
      },
      'refused: invalid TokenReview: Invalid value: the body of the request is not a string or bytes'
    ]
  ])('is passed to onOutcome: %s', async (_name, request, outcome, line) => {
    const { outcomes } = await handle(say(authenticated(jane)), request, { maxBodyBytes: 150 })
    expect(outcomes).toStrictEqual([outcome])
    expect(outcomes.map(formatOutcome)).toStrictEqual([line])
  })
})

describe('the outcome of an authenticator that throws', () => {
  class DirectoryError extends Error {
    override readonly name = 'DirectoryError'
  }
  const cyclic = new Error('round')
  cyclic.cause = cyclic

  it.each<readonly [string, unknown, string, string]>([
    ['an error', new Error('the directory is down'), 'Error', 'the directory is down'],
    ['an error of a class', new DirectoryError('down'), 'DirectoryError', 'down'],
    ['an error that holds the token', new Error(`no ${TOKEN}, no`), 'Error', 'no <redacted>, no'],
    ['an error whose name is the token', Object.assign(new Error('x'), { name: TOKEN }), '<redacted>', 'x'],
    [
      'an error with causes',
      new TypeError('fetch failed', { cause: Object.assign(new AggregateError([]), { code: 'ECONNREFUSED' }) }),
      'TypeError',
      'fetch failed: ECONNREFUSED'
    ],
    ['an error without a message, but with a cause', new Error('', { cause: new Error('down') }), 'Error', 'down'],
    ['an error that is its own cause', cyclic, 'Error', 'round: round: round: round: round'],
    ['a string', `no ${TOKEN}`, 'a string', 'no <redacted>'],
    ['nothing', undefined, 'nothing', ''],
    ['null', null, 'null', ''],
    ['an object', { message: 7 }, 'an object', ''],
    ['a tagged error of Effect', { _tag: 'Down', message: 'down' }, 'an object', 'down'],
    [
      'an object that throws when it is read',
      new Proxy(
        {},
        {
          get: () => {
            throw new Error(TOKEN)
          }
        }
      ),
      'an object',
      ''
    ],
    ['a long message', new Error('x'.repeat(2_000)), 'Error', `${'x'.repeat(999)}…`],
    [
      'a long message that would be cut within the token',
      new Error(`${'x'.repeat(990)}${TOKEN}`),
      'Error',
      `${'x'.repeat(990)}<redacted>`
    ]
  ])('is passed to onOutcome: %s', async (_name, thrown, name, message) => {
    const outcome: Outcome = { _tag: 'AuthenticatorFailed', name, message }
    const throwing: ReadonlyArray<(question: Question) => T.Task<Verdict>> = [
      () => {
        throw thrown
      },
      () => () => {
        throw thrown
      },
      () => async () => {
        await Promise.resolve()
        throw thrown
      }
    ]
    for (const authenticate of throwing) {
      const told = await handle(authenticate)
      expect([told.code, told.outcomes]).toStrictEqual([500, [outcome]])
    }
  })

  it('is formatted as a line without characters that control a terminal', () => {
    expect(formatOutcome({ _tag: 'AuthenticatorFailed', name: 'Error', message: 'a\n\u001b[2Jb' })).toBe(
      'failed: the authenticator threw "Error": "a\\n\\x1b[2Jb"'
    )
  })
})

describe('an observer that fails', () => {
  const fail = (): never => {
    throw new Error('the log is full')
  }

  it.each<readonly [string, NonNullable<HandlerOptions['onOutcome']>]>([
    ['throws', fail],
    ['throws in its IO', () => fail],
    ['rejects', () => () => Promise.reject(new Error('the log is full')) as never],
    ['never ends', () => () => new Promise(() => undefined) as never],
    ['is not a function', 7 as never],
    ['does not return an IO', (() => undefined) as never],
    ['rejects instead of returning an IO', (() => Promise.reject(new Error('the log is full'))) as never],
    ['changes the outcome', (outcome) => () => void Object.assign(outcome, { _tag: 'Authenticated' })]
  ])('does not change the answer or end the program: it %s', async (_how, onOutcome) => {
    const handler = makeHandler(say(denied()), { onOutcome })
    const { status, body } = await handler(asking)()
    expect([status, (JSON.parse(body) as { readonly status: unknown }).status]).toStrictEqual([
      200,
      { authenticated: false }
    ])
  })
})

describe('the option allowedSystemNames', () => {
  const admin: NamedUser = { username: 'system:admin', groups: ['dev', 'system:masters'] }
  const no = { authenticated: false }

  it('is read from a class of options, also from one that inherits from nothing', async () => {
    const defaults: HandlerOptions = Object.assign(Object.create(null) as HandlerOptions, { allowedSystemNames: [] })
    const authenticate = say(authenticated({ username: 'jane', groups: ['system:masters'] }))
    for (const options of [defaults, Object.create(defaults) as HandlerOptions]) {
      const { body } = await makeHandler(authenticate, options)(asking)()
      expect(JSON.parse(body)).toMatchObject({ status: no })
    }
  })

  it('allows every name if it is absent', async () => {
    expect((await handle(say(authenticated(admin)))).status).toStrictEqual({ authenticated: true, user: admin })
  })

  it.each<readonly [string, NamedUser, ReadonlyArray<string>, ReadonlyArray<string>]>([
    ['a reserved username and group', admin, [], ['system:admin', 'system:masters']],
    ['a reserved group that is not in the list', admin, ['system:admin'], ['system:masters']],
    [
      'reserved names with white space around them, which HTTP removes',
      { username: '\tsystem:x', groups: [' system:masters', 'system:admin '] },
      ['system:admin'],
      ['\tsystem:x', ' system:masters']
    ],
    ['a reserved username that is not in the list', admin, ['system:masters'], ['system:admin']],
    [
      'a service account',
      { username: 'system:serviceaccount:kube-system:x' },
      ['system:'],
      ['system:serviceaccount:kube-system:x']
    ],
    ['a reserved group in the last place', { username: 'jane', groups: ['a', 'b', 'system:x'] }, [], ['system:x']]
  ])('denies %s', async (_name, user, allowedSystemNames, names) => {
    const { status, outcomes } = await handle(say(authenticated(user)), asking, { allowedSystemNames })
    expect(status).toStrictEqual(no)
    expect(outcomes).toStrictEqual([{ _tag: 'ReservedNames', names }])
    expect(outcomes.map(formatOutcome)).toStrictEqual([
      `denied: reserved names are not allowed: ${names.map((name) => JSON.stringify(name)).join(', ')}`
    ])
  })

  it.each<readonly [string, NamedUser, ReadonlyArray<string>]>([
    ['names of its list', admin, ['system:admin', 'system:masters']],
    ['other names', { username: 'jane', groups: ['systems', 'a system:x', 'System:x'], extra: { 'system:x': [] } }, []]
  ])('allows %s', async (_name, user, allowedSystemNames) => {
    const { status } = await handle(say(authenticated(user)), asking, { allowedSystemNames })
    expect(status).toStrictEqual({ authenticated: true, user })
  })

  it.each<readonly [unknown]>([[null], ['system:admin'], [{}], [true], [[7]]])(
    'allows no name if it is not a list of names: %s',
    async (allowedSystemNames) => {
      const options = { allowedSystemNames } as HandlerOptions
      expect((await handle(say(authenticated({ username: 'system:admin' })), asking, options)).status).toStrictEqual(no)
      expect((await handle(say(authenticated(jane)), asking, options)).status).toMatchObject({ authenticated: true })
    }
  )

  it('does not put the token into its outcome', async () => {
    const { outcomes } = await handle(say(authenticated({ username: `system:${TOKEN}` })), asking, {
      allowedSystemNames: []
    })
    expect(outcomes).toStrictEqual([{ _tag: 'ReservedNames', names: ['system:<redacted>'] }])
  })
})
