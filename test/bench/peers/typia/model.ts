// The input of typia: the types of a TokenReview, and calls that its compiler plugin replaces by code.
import typia, { type tags } from 'typia'

type Maybe<A> = A | null
type Time = string & tags.Format<'date-time'>
type Integer = number & tags.Type<'int64'>

interface OwnerReference {
  apiVersion: string
  kind: string
  name: string
  uid: string
  controller?: Maybe<boolean>
  blockOwnerDeletion?: Maybe<boolean>
}

interface ManagedFieldsEntry {
  manager?: Maybe<string>
  operation?: Maybe<string>
  apiVersion?: Maybe<string>
  time?: Maybe<Time>
  fieldsType?: Maybe<string>
  fieldsV1?: Maybe<Record<string, unknown>>
  subresource?: Maybe<string>
}

interface ObjectMeta {
  name?: Maybe<string>
  generateName?: Maybe<string>
  namespace?: Maybe<string>
  selfLink?: Maybe<string>
  uid?: Maybe<string>
  resourceVersion?: Maybe<string>
  generation?: Maybe<Integer>
  creationTimestamp?: Maybe<Time>
  deletionTimestamp?: Maybe<Time>
  deletionGracePeriodSeconds?: Maybe<Integer>
  labels?: Maybe<Record<string, string>>
  annotations?: Maybe<Record<string, string>>
  ownerReferences?: Maybe<Array<OwnerReference>>
  finalizers?: Maybe<Array<string>>
  managedFields?: Maybe<Array<ManagedFieldsEntry>>
}

interface UserInfo {
  username?: Maybe<string>
  uid?: Maybe<string>
  groups?: Maybe<Array<string>>
  extra?: Maybe<Record<string, Maybe<Array<string>>>>
}

export interface TokenReview {
  kind?: Maybe<'TokenReview'>
  apiVersion?: Maybe<'authentication.k8s.io/v1'>
  metadata?: Maybe<ObjectMeta>
  spec: { token?: Maybe<string>; audiences?: Maybe<Array<string>> }
  status?: Maybe<{
    authenticated?: Maybe<boolean>
    user?: Maybe<UserInfo>
    audiences?: Maybe<Array<string>>
    error?: Maybe<string>
  }>
}

export const validateClone = typia.misc.createValidateClone<TokenReview>()
export const is = typia.createIs<TokenReview>()
export const clone = typia.misc.createClone<TokenReview>()
export const stringify = typia.json.createStringify<TokenReview>()
