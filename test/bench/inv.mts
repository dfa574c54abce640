import { handwritten, ours } from './peers/index.mts'
import { measure, warm } from './harness.mts'
import { warmCases } from './warm.mts'
import { payloads } from './payloads.mts'
warm(warmCases(ours, [ours, handwritten]), { rounds: 2, sliceMillis: 3 })
const text = payloads.find((p) => p.name === 'invalid')!.text
const docs = Array.from({ length: 8 }, () => JSON.parse(text))
const c = { name: 'decode', run: ours.decode, inputs: docs }
for (let i = 0; i < 6; i++) { const m = measure({ reference: { name: 'parse', run: (t: string) => JSON.parse(t), inputs: [text] }, cases: [c] }, { rounds: 7, sliceMillis: 3 }); console.log('round', i, m.get(c)) }
