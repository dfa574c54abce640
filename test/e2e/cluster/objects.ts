// The objects that the tests need in a cluster: service accounts, and objects to which tokens can be bound.
import { ADMIN } from './Cluster'
import { type Connection, request } from './request'

/** A created object: its name, and the UID that the server assigned. */
export interface Made {
  readonly name: string
  readonly uid: string
}

/** Creates an object at a path. */
export const create =
  (connection: Connection) =>
  async (path: string, object: object): Promise<Made> => {
    const { status, body } = await request(connection)({
      method: 'POST',
      path,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(object),
      bearer: ADMIN
    })
    if (status !== 201) throw new Error(`POST ${path}: ${String(status)} ${body}`)
    return (JSON.parse(body) as { readonly metadata: Made }).metadata
  }

export const createServiceAccount = (connection: Connection, name: string): Promise<Made> =>
  create(connection)('/api/v1/namespaces/default/serviceaccounts', { metadata: { name } })

export const createSecret = (connection: Connection, name: string): Promise<Made> =>
  create(connection)('/api/v1/namespaces/default/secrets', { metadata: { name } })

export const createNode = (connection: Connection, name: string): Promise<Made> =>
  create(connection)('/api/v1/nodes', { metadata: { name } })

export const createPod = (
  connection: Connection,
  name: string,
  spec: { readonly serviceAccountName: string; readonly nodeName: string }
): Promise<Made> =>
  create(connection)('/api/v1/namespaces/default/pods', {
    metadata: { name },
    spec: { ...spec, containers: [{ name: 'main', image: 'none' }] }
  })
