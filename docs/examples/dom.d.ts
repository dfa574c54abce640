// effect's declarations name three types of browsers that those of Node 20 lack. The examples use none of them.
import type { webcrypto } from 'node:crypto'

declare global {
  type CryptoKey = webcrypto.CryptoKey
  type JsonWebKey = webcrypto.JsonWebKey
  type Storage = Record<string, unknown>
}
