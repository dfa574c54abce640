import * as fc from 'fast-check'
import type { TokenRequest } from 'io-ts-kubernetes/authentication/v1'
import type { ObjectMeta } from 'io-ts-kubernetes/meta/v1'
import { int64 } from 'io-ts-kubernetes/scalar'

/** Strings that are valid and invalid for every rule. */
const text: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '',
    'a',
    'my-name',
    'example.com/Key',
    'v1',
    'apps/v1',
    'a/b/c',
    'Event',
    'Apply',
    'FieldsV1',
    'gen-'
  ),
  fc.constantFrom(
    'orphan',
    'foregroundDeletion',
    '<&>"\\',
    ': ',
    'a: b',
    '"',
    '\n\u0000',
    '\ud800',
    '\u{1f600}',
    '\u2028'
  ),
  fc.constantFrom('x'.repeat(64), 'é'.repeat(130), 'a.'.repeat(130)),
  fc.string({ unit: 'binary', maxLength: 6 })
)

const texts = fc.array(text, { maxLength: 3 })

/** Metadata, mostly invalid. */
export const objectMeta: fc.Arbitrary<ObjectMeta> = fc.record(
  {
    name: text,
    generateName: text,
    namespace: text,
    generation: fc.constantFrom(int64(-1), int64(1)),
    labels: fc.dictionary(text, text, { maxKeys: 3, noNullPrototype: true }),
    annotations: fc.dictionary(text, text, { maxKeys: 3, noNullPrototype: true }),
    ownerReferences: fc.array(
      fc.record(
        { apiVersion: text, kind: text, name: text, uid: text, controller: fc.boolean() },
        { requiredKeys: ['apiVersion', 'kind', 'name', 'uid'] }
      ),
      { maxLength: 3 }
    ),
    finalizers: texts,
    managedFields: fc.array(
      fc.record({ manager: text, operation: text, fieldsType: text, subresource: text }, { requiredKeys: [] }),
      { maxLength: 2 }
    )
  },
  { requiredKeys: [] }
)

/** Requests, mostly invalid. */
export const tokenRequest: fc.Arbitrary<TokenRequest> = fc.record({
  spec: fc.record(
    {
      audiences: texts,
      expirationSeconds: fc.constantFrom(int64(-1), int64(599), int64(600), int64(4294967296), int64(4294967297)),
      boundObjectRef: fc.record(
        {
          kind: fc.constantFrom('Pod', 'ValidatingWebhookConfiguration'),
          apiVersion: fc.constantFrom('v1', 'admissionregistration.k8s.io/v1')
        },
        { requiredKeys: [] }
      ),
      attestations: fc.dictionary(fc.oneof(fc.constant('admissionReviewAPIGroups'), text), texts, {
        maxKeys: 2,
        noNullPrototype: true
      })
    },
    { requiredKeys: ['audiences'] }
  )
})
