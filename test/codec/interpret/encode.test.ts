import { describe, expect, it } from 'vitest'
import { Job, job, Steps } from '../../support/jobs'

describe('encode', () => {
  it('returns a new value with fields in the order of the model', () => {
    const value: Job = {
      env: { b: '2', a: '1' },
      steps: [{ run: 'x' }],
      name: 'a',
      kind: 'Job',
      extra: { deep: [null] }
    }
    const encoded = Job.encode(value)
    expect(JSON.stringify(encoded)).toBe(
      '{"kind":"Job","name":"a","steps":[{"run":"x"}],"env":{"b":"2","a":"1"},"extra":{"deep":[null]}}'
    )
    expect(encoded.env).not.toBe(value.env)
    expect(encoded.steps[0]).not.toBe(value.steps[0])
    expect(encoded.extra).not.toBe(value.extra)
  })

  it('leaves out undefined, which code without exactOptionalPropertyTypes may contain', () => {
    expect(Object.keys(Job.encode({ ...job, policy: undefined } as unknown as Job))).toStrictEqual([
      'name',
      'steps',
      'env'
    ])
  })

  it('leaves out undefined in lists and maps of models, too', () => {
    const loose = { all: { a: { run: 'x', next: undefined } }, each: [{ run: 'y', next: undefined }] }
    const encoded = Steps.encode(loose as unknown as Steps)
    expect(JSON.stringify(encoded)).toBe('{"all":{"a":{"run":"x"}},"each":[{"run":"y"}]}')
    expect([encoded.all['a'], encoded.each[0]].map((step) => Object.keys(step ?? {}))).toStrictEqual([['run'], ['run']])
  })
})
