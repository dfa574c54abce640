/**
 * The well-known facts about a service account's token in `extra`.
 *
 * Source: `ServiceAccountInfo`, k8s.io/apiserver pkg/authentication/serviceaccount.
 */
import type { UserInfo } from '../authentication/v1/UserInfo'
import { getOwn } from '../internal/object'
import { ownFields } from '../internal/property'
import type { ServiceAccountFields } from './ServiceAccount'

/**
 * @internal
 */
export type Extra = NonNullable<UserInfo['extra']>

/**
 * @internal
 */
export type Facts = Pick<ServiceAccountFields, 'pod' | 'node' | 'credentialId'>

const POD_NAME = 'authentication.kubernetes.io/pod-name'
const POD_UID = 'authentication.kubernetes.io/pod-uid'
const NODE_NAME = 'authentication.kubernetes.io/node-name'
const NODE_UID = 'authentication.kubernetes.io/node-uid'
const CREDENTIAL_ID = 'authentication.kubernetes.io/credential-id'

/**
 * Returns the well-known facts in `extra` that have the API server's form: a list of one non-empty string. A pod needs
 * both name and UID; a node needs only a name.
 *
 * @internal
 */
export const readFacts = (extra: Extra): Facts => {
  const podName = readOne(extra, POD_NAME)
  const podUid = readOne(extra, POD_UID)
  const nodeName = readOne(extra, NODE_NAME)
  const nodeUid = readOne(extra, NODE_UID)
  const credentialId = readOne(extra, CREDENTIAL_ID)
  return {
    ...(podName === undefined || podUid === undefined ? {} : { pod: { name: podName, uid: podUid } }),
    ...(nodeName === undefined ? {} : { node: { name: nodeName, ...(nodeUid === undefined ? {} : { uid: nodeUid }) } }),
    ...(credentialId === undefined ? {} : { credentialId })
  }
}

const readOne = (extra: Extra, key: string): string | undefined => {
  const values = getOwn(extra, key)
  return values?.length === 1 && values[0] !== '' ? values[0] : undefined
}

/**
 * Returns the facts as the API server writes them in `extra`.
 *
 * @internal
 */
export const writeFacts = (facts: Facts): Extra => {
  const { pod, node, credentialId } = ownFields(facts)
  return {
    ...(pod === undefined ? {} : writePod(ownFields(pod))),
    ...(node === undefined ? {} : writeNode(ownFields(node))),
    ...(credentialId === undefined ? {} : { [CREDENTIAL_ID]: [credentialId] })
  }
}

const writePod = ({ name, uid }: NonNullable<Facts['pod']>): Extra => ({ [POD_NAME]: [name], [POD_UID]: [uid] })

const writeNode = ({ name, uid }: NonNullable<Facts['node']>): Extra => ({
  [NODE_NAME]: [name],
  ...(uid === undefined ? {} : { [NODE_UID]: [uid] })
})

/**
 * Returns the entries of `extra` that are not facts. An empty `extra` is kept, because it differs from an absent one.
 *
 * @internal
 */
export const readRest = (extra: Extra, facts: Facts): Pick<ServiceAccountFields, 'extra'> => {
  const written = writeFacts(facts)
  const rest = Object.entries(extra).filter(([key]) => !Object.hasOwn(written, key))
  return rest.length === 0 && Object.keys(written).length > 0 ? {} : { extra: Object.fromEntries(rest) }
}
