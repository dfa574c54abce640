import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import { TokenRequest } from 'io-ts-kubernetes/authentication/v1'
import type { FieldError } from 'io-ts-kubernetes/errors'
import { ObjectMeta, Status, type StatusCause } from 'io-ts-kubernetes/meta/v1'
import {
  dns1035Label,
  dns1123Label,
  dns1123Subdomain,
  fromStatus,
  getObjectMetaValidator,
  type InvalidObject,
  labelValue,
  qualifiedName,
  toStatus,
  validateTokenRequest
} from 'io-ts-kubernetes/validation'
import { describe, expect, it } from 'vitest'
import { unwrap } from '../support/unwrap'

/**
 * Results of Kubernetes' own Go code for some values: `ValidateTokenRequest` of k8s.io/kubernetes 1.37.2, and
 * `ValidateObjectMeta`, `NewInvalid` and the rules for strings of k8s.io/apimachinery 0.37.2. It was run once. The
 * values were generated, and one was kept for each possible error; those at the limits were written by hand. An empty
 * list of audiences was not `nil`.
 */
const said = JSON.parse(readFileSync(join(__dirname, '../fixtures/validation/apimachinery-v0.37.2.json'), 'utf8')) as {
  readonly texts: ReadonlyArray<{
    readonly rule: Rule
    readonly text: string
    readonly messages: ReadonlyArray<string>
  }>
  readonly objectMetas: ReadonlyArray<{
    readonly scope?: 'Namespaced' | 'Cluster'
    readonly name: Rule
    readonly meta: unknown
    readonly causes: ReadonlyArray<StatusCause>
  }>
  readonly tokenRequests: ReadonlyArray<{ readonly request: unknown; readonly causes: ReadonlyArray<StatusCause> }>
  readonly statuses: ReadonlyArray<{ readonly object: InvalidObject; readonly status: unknown }>
}

const rules = { dns1035Label, dns1123Label, dns1123Subdomain, labelValue, qualifiedName }
type Rule = keyof typeof rules

const causes = (validated: E.Either<ReadonlyArray<FieldError>, unknown>): ReadonlyArray<StatusCause> =>
  pipe(
    validated,
    E.match(
      (errors) => toStatus({ kind: '', group: '', name: '' })(errors).details?.causes ?? [],
      () => []
    )
  )

describe('the errors of Kubernetes', () => {
  it('for strings are the same here', () => {
    expect(said.texts.length).toBeGreaterThan(100)
    for (const { rule, text, messages } of said.texts) {
      expect({ rule, text, messages: rules[rule](text) }).toStrictEqual({ rule, text, messages })
    }
  })

  it('for metadata are the same here, in the same order', () => {
    expect(said.objectMetas.length).toBeGreaterThan(100)
    for (const row of said.objectMetas) {
      const validate = getObjectMetaValidator({
        name: rules[row.name],
        ...(row.scope === undefined ? {} : { scope: row.scope })
      })
      expect({ ...row, causes: causes(validate(unwrap(ObjectMeta.decode(row.meta)))) }).toStrictEqual(row)
    }
  })

  it('for token requests are the same here, in the same order', () => {
    expect(said.tokenRequests.length).toBeGreaterThan(40)
    for (const row of said.tokenRequests) {
      expect({ ...row, causes: causes(validateTokenRequest(unwrap(TokenRequest.decode(row.request)))) }).toStrictEqual(
        row
      )
    }
  })

  it('are read from a Status and give the same Status again', () => {
    expect(said.statuses.length).toBeGreaterThan(10)
    for (const { object, status } of said.statuses) {
      expect(toStatus(object)(fromStatus(unwrap(Status.decode(status))))).toStrictEqual(status)
    }
  })
})
