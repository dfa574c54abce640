// The root of client-node needs a newer Node than this library does (undici's web sockets); its serializer does not.
import { ObjectSerializer } from '@kubernetes/client-node/dist/gen/models/ObjectSerializer.js'
import type { Peer } from './Peer.mts'

const TYPE = 'V1TokenReview'

const decode = (document: unknown): unknown => ObjectSerializer.deserialize(document, TYPE, '')
const encode = (value: unknown): unknown => ObjectSerializer.serialize(value, TYPE, '')

/** The serializer of the official client: classes, times as `Date`, and no checks. */
export const clientNode: Peer = {
  name: 'client-node',
  how: '`ObjectSerializer` of @kubernetes/client-node; it checks nothing',
  decode,
  valueOf: (answer) => answer,
  encode,
  fromJson: (text) => decode(JSON.parse(text)),
  toJson: (value) => JSON.stringify(encode(value))
}
