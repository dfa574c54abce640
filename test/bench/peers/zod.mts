import * as z from 'zod'
import type { Peer } from './Peer.mts'

const getTokenReview = () => {
  const text = z.string().nullish()
  const texts = z.array(z.string())
  const map = z.record(z.string(), z.string()).nullish()
  const time = z.iso.datetime({ offset: true }).nullish()
  const ownerReference = z.object({
    apiVersion: z.string(),
    kind: z.string(),
    name: z.string(),
    uid: z.string(),
    controller: z.boolean().nullish(),
    blockOwnerDeletion: z.boolean().nullish()
  })
  const managedFieldsEntry = z.object({
    manager: text,
    operation: text,
    apiVersion: text,
    time,
    fieldsType: text,
    fieldsV1: z.record(z.string(), z.unknown()).nullish(),
    subresource: text
  })
  const objectMeta = z.object({
    name: text,
    generateName: text,
    namespace: text,
    selfLink: text,
    uid: text,
    resourceVersion: text,
    generation: z.int().nullish(),
    creationTimestamp: time,
    deletionTimestamp: time,
    deletionGracePeriodSeconds: z.int().nullish(),
    labels: map,
    annotations: map,
    ownerReferences: z.array(ownerReference).nullish(),
    finalizers: texts.nullish(),
    managedFields: z.array(managedFieldsEntry).nullish()
  })
  const userInfo = z.object({
    username: text,
    uid: text,
    groups: texts.nullish(),
    extra: z.record(z.string(), texts.nullable()).nullish()
  })
  return z.object({
    kind: z.literal('TokenReview').nullish(),
    apiVersion: z.literal('authentication.k8s.io/v1').nullish(),
    metadata: objectMeta.nullish(),
    spec: z.object({ token: text, audiences: texts.nullish() }),
    status: z
      .object({
        authenticated: z.boolean().nullish(),
        user: userInfo.nullish(),
        audiences: texts.nullish(),
        error: text
      })
      .nullish()
  })
}

type Schema = ReturnType<typeof getTokenReview>

const getPeer = (name: string, how: string, schema: Schema, context?: { readonly jitless: true }): Peer => {
  const decode = (document: unknown): unknown => schema.safeParse(document, context)
  return {
    name,
    how,
    decode,
    valueOf: (answer) => (answer as z.ZodSafeParseResult<unknown>).data,
    errorsOf: (answer) => (answer as z.ZodSafeParseResult<unknown>).error?.issues.length ?? 0,
    is: (value) => schema.safeParse(value, context).success,
    encode: (value) => z.encode(schema, value as z.output<Schema>, context),
    fromJson: (text) => decode(JSON.parse(text)),
    toJson: (value) => JSON.stringify(z.encode(schema, value as z.output<Schema>, context))
  }
}

/** The three modes of zod. Two of them generate code from strings. */
export const zods = (mayEval: boolean): ReadonlyArray<Peer> => [
  ...(mayEval
    ? [
        getPeer('zod (compiled)', '`z.compile`, which needs `eval`', z.compile(getTokenReview(), { strict: true })),
        getPeer('zod', '`safeParse` as it comes, which needs `eval` to be so fast', getTokenReview())
      ]
    : []),
  getPeer('zod (jitless)', '`safeParse` where `eval` is forbidden', getTokenReview(), { jitless: true })
]
