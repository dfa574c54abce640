import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A request to a kube-apiserver, and its answer. */
export interface Exchange {
  readonly name: string
  readonly request: {
    readonly method: string
    readonly path: string
    readonly headers: Readonly<Record<string, string>>
    readonly body?: string
  }
  readonly response: {
    readonly status: number
    readonly headers: Readonly<Record<string, string>>
    readonly body: string
  }
}

/** A call of a kube-apiserver to its token webhook, and the response. */
export interface WebhookCall {
  readonly request: Exchange['request'] & { readonly body: string }
  readonly response: { readonly status: number; readonly body: string }
}

const read = (file: string): unknown =>
  JSON.parse(readFileSync(join(__dirname, '../fixtures/recorded', file), 'utf8')) as unknown

/** The recorded Kubernetes releases. The first writes `null` for an unset creationTimestamp, the second omits it. */
export const releases = ['v1.32.13', 'v1.37.2'] as const

export type Release = (typeof releases)[number]

export const exchanges = (release: Release): ReadonlyArray<Exchange> =>
  read(`exchanges-${release}.json`) as ReadonlyArray<Exchange>

export const webhookCalls = (release: Release): Readonly<Record<'v1' | 'v1beta1', ReadonlyArray<WebhookCall>>> =>
  read(`webhook-${release}.json`) as Readonly<Record<'v1' | 'v1beta1', ReadonlyArray<WebhookCall>>>

/** The questions that kube-apiserver 1.37.2 asked its authorization webhook, each once. */
export const authorizationQuestions = (): Readonly<
  Record<
    'v1' | 'v1beta1',
    ReadonlyArray<{ readonly name: string; readonly request: Exchange['request'] & { readonly body: string } }>
  >
> => read('authorization-webhook-v1.37.2.json') as ReturnType<typeof authorizationQuestions>

/** What client-go 0.37.2 told an exec plugin, what the plugin printed, and what client-go made of it. */
export interface ExecCase {
  readonly name: string
  readonly apiVersion: 'client.authentication.k8s.io/v1' | 'client.authentication.k8s.io/v1beta1'
  readonly execInfo: string | null
  readonly stdout: string
  readonly exitCode: number
  readonly runs: number
  readonly verdict: 'accepted' | 'refused' | 'not configured'
  readonly error: string | null
}

export const execCases = (): ReadonlyArray<ExecCase> => read('exec-credential-v1.37.2.json') as ReadonlyArray<ExecCase>

/** Exchanges about authorization.k8s.io/v1. `as` is the user who asked; if it is absent, an administrator did. */
export const accessExchanges: ReadonlyArray<Exchange & { readonly as?: string }> = read(
  'authorization-v1.37.2.json'
) as ReadonlyArray<Exchange & { readonly as?: string }>
