/** Facts that no schema has: a table for Kubernetes, which a test compares with Go's types, and the user's table. */
import { listOf, reference, type Type, word } from '../model/Model'

/** What to change about a field: whether it is required, a secret, a pointer of Go, or which type it has. */
export interface FieldOverride {
  readonly required?: boolean
  readonly secret?: boolean
  readonly pointer?: boolean
  readonly type?: Type
}

/** The overrides of definitions: those that are a type of the library, and the fields of others, by path. */
export interface Overrides {
  readonly types: ReadonlyMap<string, Type>
  readonly fields: ReadonlyMap<string, ReadonlyMap<string, FieldOverride>>
}

const JSON_SCHEMA = 'io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaProps'

/** The definitions that are types of the library: Go reads and writes them with functions of their own. */
const types: ReadonlyArray<readonly [string, Type]> = [
  ['io.k8s.apimachinery.pkg.api.resource.Quantity', word('Quantity')],
  ['io.k8s.apimachinery.pkg.util.intstr.IntOrString', word('IntOrString')],
  ['io.k8s.apimachinery.pkg.apis.meta.v1.Time', word('Time')],
  ['io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime', word('MicroTime')],
  ['io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1', word('jsonObject')],
  ['io.k8s.apimachinery.pkg.runtime.RawExtension', word('json')],
  ['io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSON', word('json')],
  [
    `${JSON_SCHEMA}OrBool`,
    {
      _tag: 'ByJsonType',
      types: [
        ['object', reference(JSON_SCHEMA)],
        ['boolean', word('boolean')]
      ]
    }
  ],
  [
    `${JSON_SCHEMA}OrArray`,
    {
      _tag: 'ByJsonType',
      types: [
        ['object', reference(JSON_SCHEMA)],
        ['array', listOf(reference(JSON_SCHEMA))]
      ]
    }
  ],
  [
    `${JSON_SCHEMA}OrStringArray`,
    {
      _tag: 'ByJsonType',
      types: [
        ['object', reference(JSON_SCHEMA)],
        ['array', listOf(word('string'))]
      ]
    }
  ]
]

/** Required fields that Go leaves out if they are empty: lists and maps, and quantities that are pointers. */
const omitted: ReadonlyArray<readonly [string, ReadonlyArray<string>]> = [
  ['admissionregistration.v1.ValidatingAdmissionPolicyBindingSpec', ['validationActions']],
  ['apiserverinternal.v1alpha1.ServerStorageVersion', ['decodableVersions']],
  ['core.v1.NodeAllocatableMappedResources', ['quantity']],
  ['resource.v1.CapacityRequestPolicyRange', ['min']],
  ['resource.v1.CounterSet', ['counters']],
  ['resource.v1.DeviceCounterConsumption', ['counters']],
  ['resource.v1alpha3.ShareableCapacityStatus', ['available', 'consumed', 'total']],
  ['resource.v1beta1.CapacityRequestPolicyRange', ['min']],
  ['resource.v1beta1.CounterSet', ['counters']],
  ['resource.v1beta1.DeviceCounterConsumption', ['counters']],
  ['resource.v1beta2.CapacityRequestPolicyRange', ['min']],
  ['resource.v1beta2.CounterSet', ['counters']],
  ['resource.v1beta2.DeviceCounterConsumption', ['counters']]
]

/** Fields with credentials. */
const secrets: ReadonlyArray<readonly [string, ReadonlyArray<string>]> = [
  ['authentication.v1.TokenRequestStatus', ['token']],
  ['authentication.v1.TokenReviewSpec', ['token']],
  ['core.v1.Secret', ['data', 'stringData']]
]

/** Fields that are required in the models of the library, which were written before a release made them optional. */
const keptRequired: ReadonlyArray<readonly [string, ReadonlyArray<string>]> = [
  ['authentication.v1.TokenRequest', ['spec']],
  ['authentication.v1.TokenRequestSpec', ['audiences']],
  ['authentication.v1.TokenRequestStatus', ['token', 'expirationTimestamp']]
]

const rows = (
  table: ReadonlyArray<readonly [string, ReadonlyArray<string>]>,
  override: FieldOverride
): ReadonlyArray<readonly [string, string, FieldOverride]> =>
  table.flatMap(([id, keys]) => keys.map((key) => [`io.k8s.api.${id}`, key, override] as const))

/** Overrides of the fields of Kubernetes' own definitions: the definition, the field, and what to change. */
export const kubernetesFields: ReadonlyArray<readonly [string, string, FieldOverride]> = [
  ...rows(omitted, { required: false }),
  ...rows(secrets, { secret: true }),
  ...rows(keptRequired, { required: true })
]

/** Returns a table from its rows. */
const fromRows = (
  list: ReadonlyArray<readonly [string, string, FieldOverride]>
): ReadonlyMap<string, ReadonlyMap<string, FieldOverride>> => {
  const fields = new Map<string, Map<string, FieldOverride>>()
  for (const [id, key, override] of list) {
    const own = fields.get(id) ?? new Map<string, FieldOverride>()
    own.set(key, { ...own.get(key), ...override })
    fields.set(id, own)
  }
  return fields
}

/** Overrides of Kubernetes' own definitions. */
export const kubernetes: Overrides = { types: new Map(types), fields: fromRows(kubernetesFields) }

/** Joins two tables. The second one wins. */
export const concat = (first: Overrides, second: Overrides): Overrides => ({
  types: new Map([...first.types, ...second.types]),
  fields: fromRows([...rowsOf(first), ...rowsOf(second)])
})

const rowsOf = ({ fields }: Overrides): ReadonlyArray<readonly [string, string, FieldOverride]> =>
  [...fields].flatMap(([id, own]) => [...own].map(([key, override]) => [id, key, override] as const))

/** Returns the override of a field of a definition. */
export const overrideOf = ({ fields }: Overrides, id: string, path: string): FieldOverride =>
  fields.get(id)?.get(path) ?? {}
