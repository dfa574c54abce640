import { fromJson } from 'io-ts-kubernetes/json'
import { describe, expect, it } from 'vitest'
import { byKind, loadModels, type SomeModel } from '../support/models'
import { golden, hasShared, zeroDocuments } from '../support/served'
import { compiled, kubernetes } from '../support/written'

const load = async (folder: string): Promise<ReadonlyMap<string, SomeModel>> =>
  hasShared ? loadModels(folder) : new Map<string, SomeModel>()

const [models, interpreted] = [await load(compiled), await load(kubernetes)]

describe.skipIf(!hasShared)('the compiled code of the models of kube-apiserver 1.37.2', () => {
  it('is there for all models but those that contain themselves or several forms, and what contains those', () => {
    const without = [...models].filter(([, model]) => model.compiled === undefined).map(([name]) => name)
    expect(without).toStrictEqual([
      'apiextensionsV1/CustomResourceDefinition',
      'apiextensionsV1/CustomResourceDefinitionList',
      'apiextensionsV1/CustomResourceDefinitionSpec',
      'apiextensionsV1/CustomResourceDefinitionVersion',
      'apiextensionsV1/CustomResourceValidation',
      'apiextensionsV1/JSONSchemaProps',
      'schedulingV1alpha3/CompositePodGroupTemplate',
      'schedulingV1alpha3/Workload',
      'schedulingV1alpha3/WorkloadList',
      'schedulingV1alpha3/WorkloadSpec',
      'schedulingV1beta1/CompositePodGroupTemplate',
      'schedulingV1beta1/Workload',
      'schedulingV1beta1/WorkloadList',
      'schedulingV1beta1/WorkloadSpec'
    ])
  })

  const [byCode, byInterpreter] = [byKind(models), byKind(interpreted)]
  const documents = hasShared
    ? [
        ...zeroDocuments().map(({ apiVersion, kind, document }) => ({ key: `${apiVersion} ${kind}`, text: document })),
        ...golden().map(({ text }) => {
          const { apiVersion, kind } = JSON.parse(text) as { readonly apiVersion: string; readonly kind: string }
          return { key: `${apiVersion} ${kind}`, text }
        })
      ]
    : []

  it('decodes as the interpreter does, and most documents by itself', () => {
    let [byItself, withCode] = [0, 0]
    for (const { key, text } of documents) {
      const [model, other] = [byCode.get(key), byInterpreter.get(key)]
      if (model === undefined || other === undefined) continue
      const expected = other.decode(JSON.parse(text))
      expect(model.decode(JSON.parse(text))).toStrictEqual(expected)
      expect(fromJson(model)(text)).toStrictEqual(expected)
      if (model.compiled === undefined) continue
      withCode++
      if (typeof model.compiled.read(JSON.parse(text), { left: 1e6 }) !== 'symbol') byItself++
    }
    expect(withCode / documents.length).toBeGreaterThan(0.9)
    // the interpreter decodes null in required bytes and JSON
    expect(byItself / withCode).toBeGreaterThan(0.98)
  })
})
