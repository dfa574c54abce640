// Calls whose results are dropped, before any value is kept as the input of a case.
//
// V8 notes for each object literal whether its first objects live on. If they do, it allocates all later ones among the
// old objects, which costs twice as much, and it does not go back. A program that handles requests drops its values.
import { either as E } from 'fp-ts'
import { models } from '../../support/models.ts'
import { tidyUp } from '../harness.mts'
import { payloads } from '../payloads.mts'
import type { Peer } from '../peers/Peer.mts'
import { few } from './few.mts'

/** V8 decides after some hundred objects of a literal. */
const CALLS = 1_000

/** Calls a function with each text, often enough for V8 to decide, and drops the results. */
export const runAndDrop = (run: (text: string) => unknown, texts: ReadonlyArray<string>): void => {
  for (let calls = 0; calls < CALLS; calls += texts.length) for (const text of texts) run(text)
  tidyUp()
}

const isShort = (text: string): boolean => text.length < 100_000

/** Decodes and encodes small documents of all models, and of a TokenReview with each peer, and drops the results. */
export const dropValues = (peers: ReadonlyArray<Peer>): void => {
  for (const model of models) {
    const texts = few.right(model).map((document) => JSON.stringify(document))
    runAndDrop((text) => E.map(model.encode)(model.decode(JSON.parse(text))), texts)
  }
  const texts = payloads.flatMap(({ text, valid }) => (valid && isShort(text) ? [text] : []))
  for (const { decode, valueOf, encode } of peers) {
    runAndDrop((text) => {
      const value = valueOf(decode(JSON.parse(text)))
      return encode === undefined ? value : encode(value)
    }, texts)
  }
}
