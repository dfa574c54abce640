import { handwritten, ours } from './peers/index.mts'
import { measure, warm } from './harness.mts'
import { warmCases } from './warm.mts'
import * as v1 from 'io-ts-kubernetes/authentication/v1'
import * as meta from 'io-ts-kubernetes/meta/v1'
import { payloads } from './payloads.mts'
warm(warmCases(ours, [ours, handwritten]), { rounds: 2, sliceMillis: 3 })
const m = (x: any) =>
  [...measure(x, { rounds: 15, sliceMillis: 3 })].map(([c, v]) =>
    console.log(c.name.padEnd(30), v.nanos.toFixed(0), v.ratio.toFixed(3))
  )
const f = (x: any, k = 'read') => x.mode.fast[k]
for (const name of ['golden', 'withMeta']) {
  const text = payloads.find((p) => p.name === name)!.text
  const docs = Array.from({ length: 8 }, () => JSON.parse(text))
  const pick = (g: (d: any) => unknown) => docs.map(g)
  console.log('##', name)
  m({
    reference: { name: 'parse', run: (t: string) => JSON.parse(t), inputs: [text] },
    cases: [
      { name: 'decode', run: ours.decode, inputs: docs },
      { name: 'hand', run: handwritten.decode, inputs: docs },
      { name: 'Meta', run: f(meta.ObjectMeta), inputs: pick((d) => d.metadata) },
      ...(name === 'golden'
        ? [{ name: 'Owner', run: f(meta.OwnerReference), inputs: pick((d) => d.metadata.ownerReferences[0]) }]
        : []),
      { name: 'Managed', run: f(meta.ManagedFieldsEntry), inputs: pick((d) => d.metadata.managedFields[0]) },
      {
        name: 'Meta scalars only',
        run: f(meta.ObjectMeta),
        inputs: pick((d) => {
          const { labels, annotations, ownerReferences, managedFields, finalizers, ...r } = d.metadata
          return JSON.parse(JSON.stringify(r))
        })
      },
      { name: 'Spec', run: f(v1.TokenReviewSpec), inputs: pick((d) => d.spec) },
      { name: 'Status', run: f(v1.TokenReviewStatus), inputs: pick((d) => d.status) },
      { name: 'User', run: f(v1.UserInfo), inputs: pick((d) => d.status.user) },
      {
        name: 'User no extra',
        run: f(v1.UserInfo),
        inputs: pick((d) => JSON.parse(JSON.stringify({ ...d.status.user, extra: undefined })))
      },
      { name: 'Review', run: f(v1.TokenReview), inputs: docs }
    ]
  })
}
