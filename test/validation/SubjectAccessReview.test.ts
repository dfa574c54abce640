import * as E from 'fp-ts/Either'
import { getArbitrary } from 'io-ts-kubernetes/arbitrary'
import {
  LocalSubjectAccessReview,
  type ResourceAttributes,
  SelfSubjectAccessReview,
  SubjectAccessReview
} from 'io-ts-kubernetes/authorization/v1'
import { fromJson, toJson } from 'io-ts-kubernetes/json'
import { type ObjectMeta, Status } from 'io-ts-kubernetes/meta/v1'
import { int64 } from 'io-ts-kubernetes/scalar'
import {
  fromStatus,
  validateLocalSubjectAccessReview,
  validateLocalSubjectAccessReviewPath,
  validateSelfSubjectAccessReview,
  validateSubjectAccessReview
} from 'io-ts-kubernetes/validation'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accessEndpoint, accessStatus, withoutManagedFields } from '../support/access'
import { linesOfFields as lines } from '../support/lines'
import { accessExchanges } from '../support/recorded'
import { hasShared, readShared } from '../support/shared'

const of = (resourceAttributes: ResourceAttributes): ReadonlyArray<string> =>
  lines(validateSubjectAccessReview({ spec: { user: 'jane', resourceAttributes } }))

const withMetadata = (metadata: ObjectMeta): ReadonlyArray<string> =>
  lines(validateSubjectAccessReview({ metadata, spec: { user: 'jane', resourceAttributes: {} } }))

const UNION = 'exactly one of nonResourceAttributes or resourceAttributes must be specified'
const FIELD = 'spec.resourceAttributes.fieldSelector'
const LABEL = 'spec.resourceAttributes.labelSelector'

describe('validateSubjectAccessReview', () => {
  it('returns a valid review by reference', () => {
    const review = SubjectAccessReview.make({ spec: { groups: ['g'], nonResourceAttributes: {} } })
    const validated = validateSubjectAccessReview(review)
    expect(E.isRight(validated) && validated.right === review).toBe(true)
  })

  it('requires one kind of attributes, and shows those of a path with Go’s field names (rule 1)', () => {
    expect(lines(validateSubjectAccessReview({ spec: { user: 'jane' } }))).toStrictEqual([
      `spec: Invalid value: null: ${UNION}`
    ])
    const both = { resourceAttributes: {}, nonResourceAttributes: { path: '/<a>' } }
    expect(lines(validateSelfSubjectAccessReview({ spec: both }))).toStrictEqual([
      `spec: Invalid value: {"Path":"/\\u003ca\\u003e","Verb":""}: ${UNION}`
    ])
  })

  it('requires a user or groups (rule 2)', () => {
    for (const spec of [{}, { user: '' }, { groups: [] }, { uid: 'u', extra: { k: ['v'] } }]) {
      expect(lines(validateSubjectAccessReview({ spec: { ...spec, resourceAttributes: {} } }))).toStrictEqual([
        'spec.user: Invalid value: "": at least one of user or group must be specified'
      ])
    }
  })

  it('requires a raw selector or requirements (rules 3 and 4)', () => {
    const requirements = [{ key: 'a', operator: 'Exists' }]
    expect(of({ fieldSelector: {}, labelSelector: { rawSelector: '', requirements: [] } })).toStrictEqual([
      `${FIELD}.requirements: Required value: when ${FIELD} is specified, requirements or rawSelector is required`,
      `${LABEL}.requirements: Required value: when ${LABEL} is specified, requirements or rawSelector is required`
    ])
    const both = { rawSelector: 'a', requirements }
    expect(of({ fieldSelector: both, labelSelector: both })).toStrictEqual([
      `${FIELD}.rawSelector: Invalid value: "a": may not specified at the same time as requirements`,
      `${LABEL}.rawSelector: Invalid value: "a": may not specified at the same time as requirements`
    ])
  })

  it('requires keys, and values as the operator says (rules 5 to 7)', () => {
    const requirements = [
      { key: '', operator: 'In' },
      { key: 'a', operator: 'NotIn', values: [] },
      { key: 'a', operator: 'Exists', values: ['b'] },
      { key: 'a', operator: 'DoesNotExist', values: ['b'] },
      { key: 'a', operator: 'Later' },
      { key: 'a', operator: 'In', values: ['-'] }
    ]
    expect(of({ fieldSelector: { requirements } })).toStrictEqual([
      `${FIELD}.requirements[0].key: Required value: must be specified`,
      `${FIELD}.requirements[0].values: Required value: must be specified when \`operator\` is 'In' or 'NotIn'`,
      `${FIELD}.requirements[1].values: Required value: must be specified when \`operator\` is 'In' or 'NotIn'`,
      `${FIELD}.requirements[2].values: Forbidden: may not be specified when \`operator\` is 'Exists' or 'DoesNotExist'`,
      `${FIELD}.requirements[3].values: Forbidden: may not be specified when \`operator\` is 'Exists' or 'DoesNotExist'`
    ])
  })

  it('requires valid names and values of labels (rules 8 and 9)', () => {
    const requirements = [
      { key: '/a', operator: 'Exists' },
      { key: 'a', operator: 'Later', values: ['b', 'x'.repeat(64)] }
    ]
    expect(of({ labelSelector: { requirements } })).toStrictEqual([
      `${LABEL}.requirements[0].key: Invalid value: "/a": prefix part must be non-empty`,
      `${LABEL}.requirements[1].values[1]: Invalid value: "${'x'.repeat(64)}": must be no more than 63 bytes`
    ])
  })

  it('refuses metadata that the API server does not remove (rule 10)', () => {
    expect(withMetadata({ uid: 'u', namespace: 'n', generation: int64(0), labels: {}, finalizers: [] })).toStrictEqual(
      []
    )
    expect(withMetadata({ managedFields: [{ manager: 'm' }] })).toStrictEqual([])
    const owner = { apiVersion: 'v1', kind: 'K', name: 'n', uid: 'u' }
    expect(
      withMetadata({
        name: 'n',
        generateName: 'g',
        namespace: 'removed',
        resourceVersion: '1',
        generation: int64(2),
        labels: { b: '<', a: '1' },
        annotations: { c: 'd' },
        ownerReferences: [owner],
        finalizers: ['f']
      })
    ).toStrictEqual([
      'metadata: Invalid value: {"name":"n","generateName":"g","resourceVersion":"1","generation":2,' +
        '"labels":{"a":"1","b":"\\u003c"},"annotations":{"c":"d"},' +
        '"ownerReferences":[{"apiVersion":"v1","kind":"K","name":"n","uid":"u"}],"finalizers":["f"]}: must be empty'
    ])
  })
})

describe('validateSelfSubjectAccessReview', () => {
  it('has the rules for actions, selectors and metadata, and none for users', () => {
    expect(
      lines(
        validateSelfSubjectAccessReview({
          metadata: { name: 'n' },
          spec: { resourceAttributes: { fieldSelector: {} }, nonResourceAttributes: {} }
        })
      )
    ).toStrictEqual([
      `spec: Invalid value: {"Path":"","Verb":""}: ${UNION}`,
      `${FIELD}.requirements: Required value: when ${FIELD} is specified, requirements or rawSelector is required`,
      'metadata: Invalid value: {"name":"n"}: must be empty'
    ])
    const review = SelfSubjectAccessReview.make({ spec: { resourceAttributes: {} } })
    expect(validateSelfSubjectAccessReview(review)).toStrictEqual(E.right(review))
  })
})

describe('validateLocalSubjectAccessReview', () => {
  const validate = (metadata: ObjectMeta | undefined, namespace?: string): ReadonlyArray<string> =>
    lines(
      validateLocalSubjectAccessReview(
        LocalSubjectAccessReview.make({
          ...(metadata === undefined ? {} : { metadata }),
          spec: { user: 'jane', resourceAttributes: namespace === undefined ? {} : { namespace } }
        })
      )
    )

  it('requires the namespace of the metadata in the action (rule 11)', () => {
    expect(validate({ namespace: 'a' }, 'a')).toStrictEqual([])
    expect(validate({ namespace: 'a' }, 'b')).toStrictEqual([
      'spec.resourceAttributes.namespace: Invalid value: "b": must match metadata.namespace'
    ])
  })

  it('requires any namespace if that of the path is unknown', () => {
    for (const metadata of [undefined, {}, { namespace: '' }]) {
      expect(validate(metadata, 'b')).toStrictEqual([])
      expect(validate(metadata)).toStrictEqual([
        'spec.resourceAttributes.namespace: Invalid value: "": must match metadata.namespace'
      ])
    }
  })

  it('refuses other metadata, and shows the namespace with it (rule 10’)', () => {
    expect(validate({ namespace: 'a', name: 'n' }, 'a')).toStrictEqual([
      'metadata: Invalid value: {"name":"n","namespace":"a"}: must be empty except for namespace'
    ])
  })

  it('refuses paths (rule 12)', () => {
    expect(
      lines(validateLocalSubjectAccessReview({ spec: { user: 'jane', nonResourceAttributes: { verb: 'get' } } }))
    ).toStrictEqual([
      'spec.nonResourceAttributes: Invalid value: {"Path":"","Verb":"get"}: disallowed on this kind of request'
    ])
  })
})

describe('validateLocalSubjectAccessReviewPath', () => {
  const validate = (review: LocalSubjectAccessReview): ReadonlyArray<string> =>
    lines(validateLocalSubjectAccessReviewPath({ namespace: 'a' })(review))

  it('requires the namespace of the path in the metadata, and then in the action', () => {
    expect(validate({ metadata: { namespace: 'b' }, spec: { resourceAttributes: { namespace: 'c' } } })).toStrictEqual([
      'metadata.namespace: Invalid value: the namespace of the provided object does not match the namespace sent on the request'
    ])
    expect(validate({ spec: { resourceAttributes: { namespace: 'c' } } })).toStrictEqual([
      'spec.resourceAttributes.namespace: Invalid value: "c": must match metadata.namespace'
    ])
    expect(validate({ metadata: { namespace: 'a' }, spec: { resourceAttributes: { namespace: 'a' } } })).toStrictEqual(
      []
    )
    expect(validate({ spec: {} })).toStrictEqual([])
  })
})

describe('validators of reviews', () => {
  it('return a value or errors for any review', () => {
    fc.assert(
      fc.property(getArbitrary(LocalSubjectAccessReview), (review) => {
        const validated = validateLocalSubjectAccessReview(review)
        return E.isRight(validated) ? validated.right === review : validated.left.length > 0
      })
    )
  })
})

describe.each(accessExchanges)('a recorded answer of kube-apiserver: $name', ({ request, response }) => {
  const endpoint = accessEndpoint(request.path)
  const body = request.body ?? ''

  it('is predicted', () => {
    const errors = endpoint?.foretell(body)
    const { status } = response
    if (status === 422) {
      const foretold = `${toJson(Status)(accessStatus(errors ?? []))}\n`
      expect(foretold).toBe(withoutManagedFields(response.body))
      const answered = E.map(fromStatus)(fromJson(Status)(withoutManagedFields(response.body)))
      expect(answered).toStrictEqual(E.right(errors))
    } else if (status === 400 && errors !== undefined && errors.length > 0) {
      expect(`${toJson(Status)(accessStatus(errors))}\n`).toBe(response.body)
    } else if (status === 201) {
      expect(errors).toStrictEqual([])
    }
  })
})

describe('recorded answers', () => {
  it('are of many kinds', () => {
    const count = (code: number): number => accessExchanges.filter(({ response }) => response.status === code).length
    expect([count(201), count(400), count(422)].every((n) => n > 10)).toBe(true)
    const foretold = accessExchanges.filter(
      ({ request, response }) =>
        response.status === 400 && (accessEndpoint(request.path)?.foretell(request.body ?? '') ?? []).length > 0
    )
    expect(foretold.length).toBeGreaterThan(3)
  })

  it.skipIf(!hasShared)('equal the maintainers’ data', () => {
    expect(accessExchanges).toStrictEqual(JSON.parse(readShared('recorded/authorization-v1.37.2.json')))
  })
})
