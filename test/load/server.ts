// The webhook of docs/examples in a separate process. It reports its address, and its memory when asked.
import * as E from 'fp-ts/Either'
import { fromList, type KnownToken, serve, sha256 } from '../../docs/examples/webhook'
import { jane } from './requests'

const tokens: ReadonlyArray<KnownToken> = [
  { sha256: sha256('s3cr3t'), user: jane },
  { sha256: sha256('for-vault'), user: jane, audiences: ['vault'] }
]

const tell = (message: unknown): void => void process.send?.(message)

const main = async (): Promise<void> => {
  const started = await serve({ authenticate: fromList(tokens) })()
  if (E.isLeft(started)) throw started.left
  process.on('message', () => {
    globalThis.gc?.()
    const { heapUsed, external, rss } = process.memoryUsage()
    tell({ heap: heapUsed + external, rss })
  })
  process.on('disconnect', () => process.exit())
  tell(started.right.url)
}

void main()
