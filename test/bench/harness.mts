// How a time is measured here. Only ratios are trusted: the cases of a comparison run in one process, in a new order
// each round, each slice of a case between two slices of the reference, and what counts is the median of the rounds.

/** Something to be timed: `run` is called with the inputs in turn. */
export interface Case {
  readonly name: string
  readonly run: (input: never) => unknown
  readonly inputs: ReadonlyArray<unknown>
}

/** Cases that are measured against one of them. */
export interface Comparison {
  readonly reference: Case
  readonly cases: ReadonlyArray<Case>
}

/** How long to look. */
export interface Effort {
  readonly rounds: number
  readonly sliceMillis: number
}

/** What a case costs. */
export interface Cost {
  /** For one call. */
  readonly nanos: number
  /** In units of the reference. */
  readonly ratio: number
}

// -------------------------------------------------------------------------------------
// parts
// -------------------------------------------------------------------------------------

const collect = (globalThis as { readonly gc?: (options: { readonly type: 'minor' | 'major' }) => void }).gc

/** Collects young garbage: rubbish that one case left behind is not another's business. */
export const tidyUp = (): void => collect?.({ type: 'minor' })

/** Collects all garbage, hidden classes without objects included. */
export const collectAll = (): void => collect?.({ type: 'major' })

/** Whether garbage is collected between slices: needs `--expose-gc`. */
export const collects = collect !== undefined

/** Results go here, so that no call can be left out for being useless. */
export const kept: { last: unknown } = { last: undefined }

/** Microseconds that this process has had of the processors: what else runs on the machine does not count. */
const clock = (): number => {
  const { user, system } = process.cpuUsage()
  return user + system
}

// One loop for all cases: none of them is compiled into it, so that each pays for one call.
// Nanoseconds for all calls.
const loop = ({ run, inputs }: Case, calls: number): number => {
  const f = run as (input: unknown) => unknown
  const start = clock()
  for (let i = 0, next = 0; i < calls; i++) {
    kept.last = f(inputs[next])
    next = next + 1 === inputs.length ? 0 : next + 1
  }
  return (clock() - start) * 1000
}

/** Nanoseconds for one call. */
const slice = (aCase: Case, calls: number): number => {
  tidyUp()
  return loop(aCase, calls) / calls
}

/**
 * How many calls fill a slice. The quickest of three loops counts: with one that was interrupted, by the compiler for
 * example, all slices would be too short.
 */
const callsFor = (aCase: Case, millis: number): number => {
  const enough = millis * 1e6
  const quickest = (calls: number): number => Math.min(...[1, 2, 3].map(() => loop(aCase, calls)))
  let calls = 1
  let nanos = quickest(calls)
  while (nanos < enough / 4) {
    calls *= 2
    nanos = quickest(calls)
  }
  return Math.max(1, Math.round((calls * enough) / nanos))
}

export const median = (numbers: ReadonlyArray<number>): number => {
  const sorted = [...numbers].sort((x, y) => x - y)
  const middle = sorted.length >> 1
  const [low = NaN, high = NaN] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]]
  return (low + high) / 2
}

export const shuffle = <A,>(items: ReadonlyArray<A>): ReadonlyArray<A> =>
  items
    .map((item) => ({ item, at: Math.random() }))
    .sort((x, y) => x.at - y.at)
    .map(({ item }) => item)

// -------------------------------------------------------------------------------------
// measuring
// -------------------------------------------------------------------------------------

/** Runs every case for a while, all of them mixed: what one case teaches the engine must not wear off with the next. */
export const warm = (cases: ReadonlyArray<Case>, { rounds, sliceMillis }: Effort): void => {
  for (let round = 0; round < rounds; round++) {
    for (const aCase of shuffle(cases)) {
      const end = clock() + sliceMillis * 1000
      do loop(aCase, aCase.inputs.length)
      while (clock() < end)
    }
  }
}

/** What each case costs, the reference among them. */
export const measure = ({ reference, cases }: Comparison, { rounds, sliceMillis }: Effort): ReadonlyMap<Case, Cost> => {
  const all = [reference, ...cases]
  // V8 may have dropped the code of a case since it was warm: its slices would be too short, and the collection of garbage
  // before each would count more
  warm(all, { rounds: 2, sliceMillis })
  const calls = new Map(all.map((aCase) => [aCase, callsFor(aCase, sliceMillis)]))
  const time = (aCase: Case): number => slice(aCase, calls.get(aCase) ?? 1)
  const samples = new Map(cases.map((aCase) => [aCase, { nanos: [] as Array<number>, ratios: [] as Array<number> }]))
  const references: Array<number> = []
  for (let round = 0; round < rounds; round++) {
    let before = time(reference)
    for (const [aCase, { nanos, ratios }] of shuffle([...samples])) {
      const own = time(aCase)
      const after = time(reference)
      nanos.push(own)
      ratios.push((2 * own) / (before + after))
      references.push(before)
      before = after
    }
    references.push(before)
  }
  return new Map([
    [reference, { nanos: median(references), ratio: 1 }],
    ...[...samples].map(([aCase, { nanos, ratios }]): readonly [Case, Cost] => [
      aCase,
      { nanos: median(nanos), ratio: median(ratios) }
    ])
  ])
}
