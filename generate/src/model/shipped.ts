/** The models that the library ships: they are imported, not written again. */

/** A model of the library: the entry point of its group and version, and its name. */
export interface Shipped {
  readonly entry: string
  readonly name: string
}

/** The models of the entry points of the library, by the package of their definitions. */
const entries: ReadonlyArray<readonly [string, string, ReadonlyArray<string>]> = [
  [
    'io.k8s.apimachinery.pkg.apis.meta.v1',
    'meta/v1',
    [
      'FieldSelectorRequirement',
      'LabelSelectorRequirement',
      'ListMeta',
      'ManagedFieldsEntry',
      'ObjectMeta',
      'OwnerReference',
      'ShardInfo',
      'Status',
      'StatusCause',
      'StatusDetails'
    ]
  ],
  [
    'io.k8s.api.authentication.v1',
    'authentication/v1',
    [
      'BoundObjectReference',
      'SelfSubjectReview',
      'SelfSubjectReviewStatus',
      'TokenRequest',
      'TokenRequestSpec',
      'TokenRequestStatus',
      'TokenReview',
      'TokenReviewSpec',
      'TokenReviewStatus',
      'UserInfo'
    ]
  ],
  [
    'io.k8s.api.authentication.v1beta1',
    'authentication/v1beta1',
    ['SelfSubjectReview', 'SelfSubjectReviewStatus', 'TokenReview', 'TokenReviewSpec', 'TokenReviewStatus', 'UserInfo']
  ],
  [
    'io.k8s.api.authorization.v1',
    'authorization/v1',
    [
      'FieldSelectorAttributes',
      'LabelSelectorAttributes',
      'LocalSubjectAccessReview',
      'NonResourceAttributes',
      'NonResourceRule',
      'ResourceAttributes',
      'ResourceRule',
      'SelfSubjectAccessReview',
      'SelfSubjectAccessReviewSpec',
      'SelfSubjectRulesReview',
      'SelfSubjectRulesReviewSpec',
      'SubjectAccessReview',
      'SubjectAccessReviewSpec',
      'SubjectAccessReviewStatus',
      'SubjectRulesReviewStatus'
    ]
  ],
  [
    'io.k8s.api.authorization.v1beta1',
    'authorization/v1beta1',
    [
      'FieldSelectorAttributes',
      'LabelSelectorAttributes',
      'NonResourceAttributes',
      'ResourceAttributes',
      'SubjectAccessReview',
      'SubjectAccessReviewSpec',
      'SubjectAccessReviewStatus'
    ]
  ]
]

/** The models that the library ships, by the id of their definition. */
export const shipped: ReadonlyMap<string, Shipped> = new Map(
  entries.flatMap(([pack, entry, names]) => names.map((name) => [`${pack}.${name}`, { entry, name }] as const))
)

export const OBJECT_META = 'io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta'
export const LIST_META = 'io.k8s.apimachinery.pkg.apis.meta.v1.ListMeta'
