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

/**
 * What Kubernetes' own Go code says of some values: `ValidateTokenRequest` of k8s.io/kubernetes 1.37.2, `ValidateObjectMeta`,
 * `NewInvalid` and the text rules of k8s.io/apimachinery 0.37.2, run once. The values were generated, and one kept for each
 * thing that can be said; the rest was written by hand for the borders. An empty list of audiences was not `nil`.
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

const right = <A>(decoded: E.Either<unknown, A>): A => {
  if (E.isLeft(decoded)) throw new Error('not decoded')
  return decoded.right
}

describe('what Kubernetes itself says', () => {
  it('of texts is said here', () => {
    expect(said.texts.length).toBeGreaterThan(100)
    for (const { rule, text, messages } of said.texts) {
      expect({ rule, text, messages: rules[rule](text) }).toStrictEqual({ rule, text, messages })
    }
  })

  it('of metadata is said here, in the same order', () => {
    expect(said.objectMetas.length).toBeGreaterThan(100)
    for (const row of said.objectMetas) {
      const validate = getObjectMetaValidator({
        name: rules[row.name],
        ...(row.scope === undefined ? {} : { scope: row.scope })
      })
      expect({ ...row, causes: causes(validate(right(ObjectMeta.decode(row.meta)))) }).toStrictEqual(row)
    }
  })

  it('of token requests is said here, in the same order', () => {
    expect(said.tokenRequests.length).toBeGreaterThan(40)
    for (const row of said.tokenRequests) {
      expect({ ...row, causes: causes(validateTokenRequest(right(TokenRequest.decode(row.request)))) }).toStrictEqual(
        row
      )
    }
  })

  it('in a Status reads as errors, of which the same Status is made', () => {
    expect(said.statuses.length).toBeGreaterThan(10)
    for (const { object, status } of said.statuses) {
      expect(toStatus(object)(fromStatus(right(Status.decode(status))))).toStrictEqual(status)
    }
  })
})
