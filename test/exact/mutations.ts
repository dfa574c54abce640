// Random mutations of recorded texts. Decoding one never throws, and all modes agree whether it is valid.
import { inspect } from 'node:util'
import * as E from 'fp-ts/Either'
import { lenient, strict } from 'io-ts-kubernetes/codec'
import { fromJson, fromJsonWithWarnings } from 'io-ts-kubernetes/exact'
import { documents, type SomeModel } from '../support/models'
import { exchanges, releases, webhookCalls } from '../support/recorded'
import { getRandom, pick, type Random } from './texts'

const recorded: ReadonlyArray<readonly [SomeModel, Buffer]> = releases
  .flatMap((release) => {
    const { v1, v1beta1 } = webhookCalls(release)
    return [
      ...exchanges(release).flatMap(({ request, response }) => [request.body ?? '', response.body]),
      ...[...v1, ...v1beta1].flatMap(({ request, response }) => [request.body, response.body])
    ]
  })
  .flatMap((text) => {
    const [, kind = ''] = /"kind":\s*"(\w+)"/.exec(text) ?? []
    const [, apiVersion = ''] = /"apiVersion":\s*"([\w./]+)"/.exec(text) ?? []
    const model = documents.get(`${apiVersion} ${kind}`)
    return model === undefined ? [] : [[model, Buffer.from(text)] as const]
  })

const TOKENS = [
  '"',
  '\\',
  ':',
  ',',
  '{',
  '}',
  '[',
  ']',
  '-0',
  '1.0',
  '1e9',
  'null',
  '\\ud800',
  '"spec":{},',
  '\xff',
  ' '
]

const mutateOnce = (random: Random, bytes: Buffer): Buffer => {
  const place = (): number => Math.floor(random() * (bytes.length + 1))
  const [from = 0, to = 0] = [place(), place()].sort((a, b) => a - b)
  const at = place()
  const splice = (start: number, end: number, ...inserted: ReadonlyArray<Buffer>): Buffer =>
    Buffer.concat([bytes.subarray(0, start), ...inserted, bytes.subarray(end)])
  const mutations = [
    (): Buffer => splice(at, at, Buffer.from(pick(random, TOKENS), 'latin1')),
    (): Buffer => splice(at, at + 1, Buffer.from([Math.floor(random() * 256)])),
    (): Buffer => splice(from, Math.min(to, from + 40)),
    (): Buffer => splice(at, at, bytes.subarray(from, Math.min(to, from + 400)))
  ]
  return pick(random, mutations)()
}

/** Returns the number of valid and invalid texts among the mutations of a seed. */
export const countMutations = (count: number, seed: number): { readonly valid: number; readonly invalid: number } => {
  const random = getRandom(seed)
  let valid = 0
  for (let i = 0; i < count; i++) {
    const [model, original] = pick(random, recorded)
    let bytes = original
    for (let edits = 1 + Math.floor(random() * 3); edits > 0; edits--) bytes = mutateOnce(random, bytes)
    try {
      const accepts = E.isRight(fromJson(lenient(model))(bytes))
      if (accepts !== E.isRight(fromJsonWithWarnings(lenient(model))(bytes))) throw new Error('other with warnings')
      for (const stricter of [model, strict(lenient(model))]) {
        if (E.isRight(fromJson(stricter)(bytes)) && !accepts) throw new Error('accepts more than lenient')
      }
      if (accepts) valid++
    } catch (error) {
      throw new Error(`${model.name} ${bytes.toString('base64')}: ${inspect(error)}`)
    }
  }
  return { valid, invalid: count - valid }
}
