// An authorization webhook on node:http: npx tsx docs/examples/authorization-webhook.ts
//
// An API server asks it before RBAC with --authorization-mode=Webhook,RBAC and --authorization-webhook-config-file, a
// kubeconfig with this server's address. It denies what is on its list, and leaves everything else to RBAC.
import { fileURLToPath } from 'node:url'
import { task as T, type taskEither as TE } from 'fp-ts'
import {
  type Decision,
  deny,
  formatOutcome,
  type HandlerOptions,
  makeHandler,
  noOpinion,
  type Question
} from 'io-ts-kubernetes/webhook/authorization'
import {
  ANSWER_MILLIS,
  MAX_BODY_BYTES,
  serveHandler,
  type ServerOptions,
  untilSignal,
  type Webhook,
  within
} from './webhook.js'

export type Authorizer = (question: Question) => T.Task<Decision>

/** An action that is denied to everyone but the members of a group. */
export interface Rule {
  readonly verb: string
  readonly group: string
  readonly resource: string
  readonly exceptGroup: string
}

export const fromRules =
  (rules: ReadonlyArray<Rule>): Authorizer =>
  ({ user: { groups = [] }, attributes }) => {
    if (attributes._tag === 'NonResource') return T.of(noOpinion())
    const { verb, group = '', resource } = attributes
    const broken = rules.find(
      (rule) =>
        [rule.verb, rule.group, rule.resource].join() === [verb, group, resource].join() &&
        !groups.includes(rule.exceptGroup)
    )
    return T.of(broken === undefined ? noOpinion() : deny(`only members of ${broken.exceptGroup} may do this`))
  }

export interface Options extends ServerOptions {
  readonly authorize: Authorizer
  readonly onFailure: HandlerOptions['onFailure']
  readonly onOutcome?: NonNullable<HandlerOptions['onOutcome']>
}

export const serve = ({
  authorize,
  onFailure,
  onOutcome = () => () => undefined,
  maxBodyBytes = MAX_BODY_BYTES,
  answerMillis = ANSWER_MILLIS,
  ...options
}: Options): TE.TaskEither<Error, Webhook> =>
  serveHandler(makeHandler(within(answerMillis)(authorize), { onFailure, maxBodyBytes, onOutcome }), {
    maxBodyBytes,
    ...options
  })

const main: T.Task<void> = untilSignal(
  serve({
    authorize: fromRules([{ verb: 'delete', group: '', resource: 'namespaces', exceptGroup: 'platform' }]),
    // it only denies: while it fails, nothing that it would deny may pass
    onFailure: 'deny',
    port: Number(process.env['PORT'] ?? 8444),
    onOutcome: (outcome) => () => console.log(formatOutcome(outcome))
  })
)

if (process.argv[1] === fileURLToPath(import.meta.url)) void main()
