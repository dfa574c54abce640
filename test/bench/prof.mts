import { Session } from 'node:inspector'
import { ours, handwritten } from './peers/index.mts'
import { warm } from './harness.mts'
import { warmCases } from './warm.mts'
import { payloads } from './payloads.mts'
const which = process.argv[2] ?? 'golden'
const verb = process.argv[3] ?? 'decode'
warm(warmCases(ours, [ours, handwritten]), { rounds: 2, sliceMillis: 3 })
const text = payloads.find((p) => p.name === which)!.text
const docs = Array.from({ length: 8 }, () => JSON.parse(text))
const f = verb === 'fromJson' ? () => ours.fromJson!(text) : (i: number) => (ours as any)[verb](docs[i & 7])
let x: unknown
const run = (ms: number) => {
  const end = performance.now() + ms
  let n = 0
  do {
    for (let i = 0; i < 1000; i++) x = f(i)
    n += 1000
  } while (performance.now() < end)
  return n
}
run(500)
const s = new Session()
s.connect()
const post = (m: string, p: object = {}) =>
  new Promise<any>((res, rej) => s.post(m, p, (e, r) => (e ? rej(e) : res(r))))
await post('Profiler.enable')
await post('Profiler.setSamplingInterval', { interval: 100 })
await post('Profiler.start')
const t0 = performance.now()
const n = run(3000)
const ns = ((performance.now() - t0) * 1e6) / n
const { profile } = await post('Profiler.stop')
const self = new Map<string, number>()
for (const node of profile.nodes) {
  const k = `${node.callFrame.functionName}:${node.callFrame.url.split('/').slice(-3).join('/')}:${node.callFrame.lineNumber + 1}`
  self.set(k, (self.get(k) ?? 0) + node.hitCount)
}
const total = [...self.values()].reduce((a, b) => a + b, 0)
console.log(which, verb, ns.toFixed(0), 'ns/call', x === undefined)
for (const [k, v] of [...self].sort((a, b) => b[1] - a[1]).slice(0, 18))
  console.log(((v / total) * ns).toFixed(0).padStart(6), k)
