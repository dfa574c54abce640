import { format } from 'node:util'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { expectOutput } from '../support/docs'
import { examples, isSuite, moduleOf } from './extract.mts'

const all = examples.map((example, i) => ({ ...example, module: moduleOf(i) }))

describe('the examples of the documentation', () => {
  afterEach(() => {
    vi.restoreAllMocks()
  })

  it('exist', () => {
    expect(examples.length).toBeGreaterThan(10)
  })

  it.each(all.filter((example) => !isSuite(example)))(
    '$place runs, and prints what is shown',
    async ({ module, ...example }) => {
      const lines: Array<string> = []
      const print = (...args: ReadonlyArray<unknown>): void => void lines.push(format(...args))
      vi.spyOn(console, 'log').mockImplementation(print)
      vi.spyOn(console, 'error').mockImplementation(print)
      await import(/* @vite-ignore */ module)
      expectOutput(example, lines.join('\n'))
    }
  )

  describe.each(all.filter(isSuite))('$place', async ({ module }) => {
    await import(/* @vite-ignore */ module)
  })
})
