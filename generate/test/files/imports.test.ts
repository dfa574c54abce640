import { describe, expect, it } from 'vitest'
import { brokenImports } from '../../src/files/imports'

const staying = [
  {
    path: 'apps/v1/Deployment.ts',
    text: `import { type Model, model } from 'io-ts-kubernetes/codec'
import { PodSpec } from '../../core/v1/PodSpec.js'
import type { Volume } from "../../core/v1/Volume"
`
  },
  {
    path: 'apps/v1/generated.ts',
    text: `import {
  readPodSpec as readCorePodSpec,
  type Failed,
} from '../../core/v1/generated'
`
  },
  { path: 'apps/v1/index.ts', text: `export { Deployment } from './Deployment'\n` }
]

const podSpec = { path: 'core/v1/PodSpec.ts', text: 'export const PodSpec = 1\n' }
const volume = { path: 'core/v1/Volume.ts', text: 'export interface Volume {}\n' }
const generated = { path: 'core/v1/generated.ts', text: '  export const readPodSpec = 1\nexport type Failed = 1\n' }

describe('the imports of the files that stay', () => {
  it('are there if nothing that they need is removed', () => {
    expect(brokenImports(staying, [podSpec, volume, generated], ['core/v1/Pod.ts'])).toStrictEqual([])
    expect(brokenImports(staying, [], [])).toStrictEqual([])
  })

  it('are broken if a file is removed, or has a name no longer', () => {
    expect(
      brokenImports(staying, [volume, { ...generated, text: 'export type Failed = 1' }], [podSpec.path])
    ).toStrictEqual([
      { path: 'apps/v1/Deployment.ts', target: 'core/v1/PodSpec.ts' },
      { path: 'apps/v1/generated.ts', target: 'core/v1/generated.ts' }
    ])
  })
})
