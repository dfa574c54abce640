import { handwritten, ours } from './peers/index.mts'
import { measure, warm } from './harness.mts'
import { warmCases } from './warm.mts'
import { UserInfo, TokenReviewSpec } from 'io-ts-kubernetes/authentication/v1'
import { payloads } from './payloads.mts'
warm(warmCases(ours, [ours, handwritten]), { rounds: 2, sliceMillis: 3 })
const text = payloads[0]!.text
const fast = (UserInfo as any).mode.fast,
  sfast = (TokenReviewSpec as any).mode.fast
const docs = Array.from({ length: 8 }, () => JSON.parse(text))
const m = (x: any) =>
  [...measure(x, { rounds: 15, sliceMillis: 3 })].map(([c, v]) =>
    console.log(c.name.padEnd(30), v.nanos.toFixed(0), v.ratio.toFixed(3))
  )
const empties = Array.from({ length: 8 }, () => JSON.parse('{}'))
m({
  reference: { name: 'parse', run: (t: string) => JSON.parse(t), inputs: [text] },
  cases: [
    { name: 'identity', run: (u: unknown) => u, inputs: docs },
    { name: 'UserInfo.decode({})', run: UserInfo.decode, inputs: empties },
    { name: 'fast UserInfo.read({})', run: fast.read, inputs: empties },
    { name: 'fast Spec.read', run: sfast.read, inputs: docs.map((d: any) => d.spec) },
    {
      name: 'fast Review.read',
      run: ((await import('io-ts-kubernetes/authentication/v1')) as any).TokenReview.mode.fast.read,
      inputs: docs
    },
    { name: 'decode', run: ours.decode, inputs: docs },
    { name: 'hand', run: handwritten.decode, inputs: docs }
  ]
})
