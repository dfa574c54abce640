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

/** Exchanges about authorization.k8s.io/v1. `as` is the user who asked; if it is absent, an administrator did. */
export const accessExchanges: ReadonlyArray<Exchange & { readonly as?: string }> = read(
  'authorization-v1.37.2.json'
) as ReadonlyArray<Exchange & { readonly as?: string }>
