import * as E from 'fp-ts/Either'
import * as t from 'io-ts'
import type { Peer } from './Peer.mts'

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/

const isTime = (u: unknown): u is string => t.string.is(u) && TIME.test(u)

const Time = new t.Type<string>('Time', isTime, (u, c) => (isTime(u) ? t.success(u) : t.failure(u, c)), t.identity)

const Texts = t.array(t.string)

/** Returns the codec of an optional field, for which Go may write `null`. */
const maybe = <A, O>(codec: t.Type<A, O>): t.Type<A | null | undefined, O | null | undefined> =>
  new t.Type(
    `${codec.name} | null | undefined`,
    (u): u is A | null | undefined => u === undefined || u === null || codec.is(u),
    (u, c) => (u === undefined || u === null ? t.success(u) : codec.validate(u, c)),
    (a): O | null | undefined => (a === undefined || a === null ? undefined : codec.encode(a))
  )

const OwnerReference = t.exact(
  t.intersection([
    t.type({ apiVersion: t.string, kind: t.string, name: t.string, uid: t.string }),
    t.partial({ controller: maybe(t.boolean), blockOwnerDeletion: maybe(t.boolean) })
  ])
)

const ManagedFieldsEntry = t.exact(
  t.partial({
    manager: maybe(t.string),
    operation: maybe(t.string),
    apiVersion: maybe(t.string),
    time: maybe(Time),
    fieldsType: maybe(t.string),
    fieldsV1: maybe(t.UnknownRecord),
    subresource: maybe(t.string)
  })
)

const ObjectMeta = t.exact(
  t.partial({
    name: maybe(t.string),
    generateName: maybe(t.string),
    namespace: maybe(t.string),
    selfLink: maybe(t.string),
    uid: maybe(t.string),
    resourceVersion: maybe(t.string),
    generation: maybe(t.Int),
    creationTimestamp: maybe(Time),
    deletionTimestamp: maybe(Time),
    deletionGracePeriodSeconds: maybe(t.Int),
    labels: maybe(t.record(t.string, t.string)),
    annotations: maybe(t.record(t.string, t.string)),
    ownerReferences: maybe(t.array(OwnerReference)),
    finalizers: maybe(Texts),
    managedFields: maybe(t.array(ManagedFieldsEntry))
  })
)

const UserInfo = t.exact(
  t.partial({
    username: maybe(t.string),
    uid: maybe(t.string),
    groups: maybe(Texts),
    extra: maybe(t.record(t.string, maybe(Texts)))
  })
)

const TokenReview = t.exact(
  t.intersection([
    t.type({ spec: t.exact(t.partial({ token: maybe(t.string), audiences: maybe(Texts) })) }),
    t.partial({
      kind: maybe(t.literal('TokenReview')),
      apiVersion: maybe(t.literal('authentication.k8s.io/v1')),
      metadata: maybe(ObjectMeta),
      status: maybe(
        t.exact(
          t.partial({
            authenticated: maybe(t.boolean),
            user: maybe(UserInfo),
            audiences: maybe(Texts),
            error: maybe(t.string)
          })
        )
      )
    })
  ])
)

type TokenReview = t.TypeOf<typeof TokenReview>

/** io-ts alone. */
export const iots: Peer = {
  name: 'io-ts',
  how: '`t.exact` of `t.type` and `t.partial`, with a small codec for what may be `null`',
  decode: TokenReview.decode,
  valueOf: (answer) => E.toUnion(E.mapLeft(() => undefined)(answer as t.Validation<TokenReview>)),
  errorsOf: (answer) =>
    E.match(
      (errors: t.Errors) => errors.length,
      () => 0
    )(answer as t.Validation<TokenReview>),
  is: TokenReview.is,
  encode: (value) => TokenReview.encode(value as TokenReview),
  fromJson: (text) => TokenReview.decode(JSON.parse(text)),
  toJson: (value) => JSON.stringify(TokenReview.encode(value as TokenReview))
}
