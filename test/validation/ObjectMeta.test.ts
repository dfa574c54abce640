import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import type { ObjectMeta, OwnerReference } from 'io-ts-kubernetes/meta/v1'
import { int64 } from 'io-ts-kubernetes/scalar'
import {
  dns1035Label,
  getObjectMetaValidator,
  type ObjectMetaOptions,
  type TextRule,
  validateObjectMeta
} from 'io-ts-kubernetes/validation'
import { describe, expect, it } from 'vitest'
import { linesOfFields } from '../support/lines'

const lines = (meta: ObjectMeta, options?: ObjectMetaOptions): ReadonlyArray<string> =>
  pipe(meta, options === undefined ? validateObjectMeta : getObjectMetaValidator(options), linesOfFields)

/** Returns the errors of metadata, to which a valid name is added. */
const of = (meta: ObjectMeta, options?: ObjectMetaOptions): ReadonlyArray<string> =>
  lines({ name: 'a', ...meta }, options)

const SUBDOMAIN =
  "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')"
const NAME =
  "must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')"

describe('generateName', () => {
  it('is checked as in Go: without the dash at its end and the letter before it', () => {
    const seen = (generateName: string): string | undefined => {
      let text: string | undefined
      const name: TextRule = (asked) => {
        text = asked
        return []
      }
      getObjectMetaValidator({ name })({ generateName })
      return text
    }
    expect(['-', 'b-', 'ab-', 'a.-', 'a--', 'é-', 'aé-', 'b', 'a-b'].map(seen)).toStrictEqual([
      '-',
      'a',
      'aa',
      'aa',
      'aa',
      'é',
      'aé',
      'b',
      'a-b'
    ])
  })
})

describe('validateObjectMeta', () => {
  it('returns valid metadata by reference', () => {
    const meta: ObjectMeta = {
      name: 'a.b-c',
      generateName: 'gen-',
      namespace: 'default',
      generation: int64(1),
      labels: { 'example.com/Key': 'Value_1', empty: '' },
      annotations: { 'Example.COM/Key': '<anything>\u0000' },
      ownerReferences: [{ apiVersion: 'apps/v1', kind: 'Deployment', name: 'd', uid: 'u', controller: true }],
      finalizers: ['orphan', 'example.com/done'],
      managedFields: [{ manager: 'kubectl é', operation: 'Apply', fieldsType: 'FieldsV1', subresource: 'status' }]
    }
    const validated = validateObjectMeta(meta)
    expect(E.isRight(validated) && validated.right === meta).toBe(true)
  })

  it('requires a name or generateName', () => {
    expect(lines({})).toStrictEqual(['metadata.name: Required value: name or generateName is required'])
    expect(lines({ name: '', generateName: '' })).toStrictEqual(lines({}))
    expect(lines({ generateName: 'a-' })).toStrictEqual([])
    expect(lines({ name: 'A', generateName: 'a.' })).toStrictEqual([
      `metadata.generateName: Invalid value: "a.": ${SUBDOMAIN}`,
      `metadata.name: Invalid value: "A": ${SUBDOMAIN}`
    ])
  })

  it('uses the rule for names of the kind', () => {
    expect(of({ name: '1a' }, { name: dns1035Label })[0]).toMatch(/^metadata\.name: Invalid value: "1a": a DNS-1035 /)
    const even: TextRule = (text) => (text.length % 2 === 0 ? [] : ['must be even', 'must not be odd'])
    expect(lines({ name: 'A', generateName: 'abcd-' }, { name: even })).toStrictEqual([
      'metadata.name: Invalid value: "A": must be even',
      'metadata.name: Invalid value: "A": must not be odd'
    ])
  })

  it('accepts a present or absent namespace without the option scope', () => {
    const forbidden = 'metadata.namespace: Forbidden: not allowed on this type'
    expect([of({}), of({ namespace: 'b' })]).toStrictEqual([[], []])
    expect([of({}, { scope: 'Cluster' }), of({ namespace: 'B' }, { scope: 'Cluster' })]).toStrictEqual([
      [],
      [forbidden]
    ])
    expect([of({}, { scope: 'Namespaced' }), of({ namespace: 'b' }, { scope: 'Namespaced' })]).toStrictEqual([
      ['metadata.namespace: Required value'],
      []
    ])
    expect(of({ namespace: 'b.c' })).toStrictEqual(['metadata.namespace: Invalid value: "b.c": must not contain dots'])
    expect(of({ namespace: `${'b'.repeat(63)}c` })).toStrictEqual([
      `metadata.namespace: Invalid value: "${'b'.repeat(63)}c": must be no more than 63 characters`
    ])
  })

  it('refuses a negative generation', () => {
    expect(of({ generation: int64(0) })).toStrictEqual([])
    expect(of({ generation: int64(-5) })).toStrictEqual([
      'metadata.generation: Invalid value: -5: must be greater than or equal to 0'
    ])
  })

  it('reports labels in the order of their keys, the key before the value', () => {
    expect(of({ labels: { z: '-', '': 'v', 'A/b': 'v'.repeat(64), 'a/b/c': '' } })).toStrictEqual([
      'metadata.labels: Invalid value: "": name part must be non-empty',
      `metadata.labels: Invalid value: "": name part ${NAME}`,
      `metadata.labels: Invalid value: "A/b": prefix part ${SUBDOMAIN}`,
      `metadata.labels: Invalid value: "${'v'.repeat(64)}": must be no more than 63 bytes`,
      `metadata.labels: Invalid value: "a/b/c": a valid label key ${NAME} with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')`,
      `metadata.labels: Invalid value: "-": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')`
    ])
  })

  it('checks keys of annotations in Go’s lower case, and not their values', () => {
    expect(of({ annotations: { KEY: '\u0000', '\u0130': '', '\u212a': '' } })).toStrictEqual([])
    expect(of({ annotations: { [`\u212a${'k'.repeat(62)}`]: '' } })).toStrictEqual([])
    expect(of({ annotations: { [`\u212a${'K'.repeat(63)}`]: '' } })[0]).toMatch(
      /name part must be no more than 63 bytes$/
    )
    expect(of({ annotations: { ['__proto__']: '' } })[0]).toMatch(
      /^metadata\.annotations: Invalid value: "__proto__": name part must consist/
    )
  })

  it('limits the bytes of annotations, including keys', () => {
    const weighing = (bytes: number): ReadonlyArray<string> =>
      of({ annotations: { k: 'é'.repeat(100), l: 'v'.repeat(bytes - 202) } })
    expect(weighing(262_144)).toStrictEqual([])
    expect(weighing(262_145)).toStrictEqual(['metadata.annotations: Too long: may not be more than 262144 bytes'])
    // Go's replacement of a lone surrogate has three bytes
    expect(of({ annotations: { k: '\ud800'.repeat(87_381) } })).toStrictEqual([])
    expect(of({ annotations: { k: '\ud800'.repeat(87_382) } })).toHaveLength(1)
  })
})

describe('ownerReferences', () => {
  const owner: OwnerReference = { apiVersion: 'v1', kind: 'Pod', name: 'p', uid: 'u' }
  const at = (i: number): string => `metadata.ownerReferences[${i}]`

  it('must have all fields', () => {
    expect(of({ ownerReferences: [owner, { apiVersion: '', kind: '', name: '', uid: '' }] })).toStrictEqual([
      `${at(1)}.apiVersion: Required value: must not be empty`,
      `${at(1)}.kind: Required value: must not be empty`,
      `${at(1)}.name: Required value: must not be empty`,
      `${at(1)}.uid: Required value: must not be empty`
    ])
  })

  it('must have a valid group and version', () => {
    const detail = 'must be <group>/<version> or <version>'
    const valid = ['v1', 'apps/v1', '/v1']
    const wrong = ['/', 'apps/', 'a/b/c', '"//']
    expect(of({ ownerReferences: [...valid, ...wrong].map((apiVersion) => ({ ...owner, apiVersion })) })).toStrictEqual(
      [
        `${at(3)}.apiVersion: Invalid value: "/": ${detail}`,
        `${at(4)}.apiVersion: Invalid value: "apps/": ${detail}`,
        `${at(5)}.apiVersion: Invalid value: "a/b/c": ${detail}`,
        `${at(6)}.apiVersion: Invalid value: "\\"//": ${detail}`
      ]
    )
  })

  it('must not be events of the core group', () => {
    const event = { ...owner, kind: 'Event', name: '<p>' }
    const detail = '/v1, Kind=Event is disallowed from being an owner'
    expect(of({ ownerReferences: [event, { ...event, apiVersion: '/v1', controller: false }] })).toStrictEqual([
      `${at(0)}: Invalid value: {"apiVersion":"v1","kind":"Event","name":"\\u003cp\\u003e","uid":"u"}: ${detail}`,
      `${at(1)}: Invalid value: {"apiVersion":"/v1","kind":"Event","name":"\\u003cp\\u003e","uid":"u","controller":false}: ${detail}`
    ])
    expect(of({ ownerReferences: [{ ...event, apiVersion: 'events.k8s.io/v1' }] })).toStrictEqual([])
  })

  it('must have at most one controller', () => {
    const owners = ['a', 'b', 'c', 'd'].map((name) => ({ ...owner, name, controller: name !== 'b' }))
    const value = `[${owners.map((o) => JSON.stringify(o)).join(',')}]`
    const detail = 'Only one reference can have Controller set to true. Found "true" in references for Pod/a and Pod/'
    expect(of({ ownerReferences: owners })).toStrictEqual([
      `metadata.ownerReferences: Invalid value: ${value}: ${detail}c`,
      `metadata.ownerReferences: Invalid value: ${value}: ${detail}d`
    ])
  })
})

describe('finalizers', () => {
  it('must be qualified names', () => {
    expect(of({ finalizers: ['a', '/a'] })).toStrictEqual([
      'metadata.finalizers: Invalid value: "/a": prefix part must be non-empty'
    ])
  })

  it('must not contain both orphan and foregroundDeletion', () => {
    expect(of({ finalizers: ['orphan', '&', 'foregroundDeletion'] })).toStrictEqual([
      `metadata.finalizers: Invalid value: "&": name part ${NAME}`,
      'metadata.finalizers: Invalid value: ["orphan","\\u0026","foregroundDeletion"]: finalizer orphan and foregroundDeletion cannot be both set'
    ])
  })
})

describe('managedFields', () => {
  const at = 'metadata.managedFields[0]'

  it('must have a valid operation', () => {
    expect(of({ managedFields: [{}] })).toStrictEqual([`${at}.operation: Required value: must not be empty`])
    expect(of({ managedFields: [{ operation: '<Patch>' }] })).toStrictEqual([
      `${at}.operation: Unsupported value: "\\u003cPatch\\u003e": supported values: "Apply", "Update"`
    ])
  })

  it('must have the format FieldsV1', () => {
    expect(of({ managedFields: [{ operation: 'Update', fieldsType: '<V2>' }] })).toStrictEqual([
      `${at}.fieldsType: Invalid value: "<V2>": must be \`FieldsV1\``
    ])
  })

  it('must have a manager of at most 128 bytes of printable characters', () => {
    const managed = (manager: string): ReadonlyArray<string> => of({ managedFields: [{ operation: 'Apply', manager }] })
    expect(managed('é'.repeat(64))).toStrictEqual([])
    expect(managed(`${'é'.repeat(64)}a`)).toStrictEqual([`${at}.manager: Too long: may not be more than 128 bytes`])
    expect(managed('a\u0000é\n\ud800😀\u{e0001}')).toStrictEqual([
      `${at}.manager: Invalid value: "a\\x00é\\n\ufffd😀\\U000e0001": invalid character U+0000 (at position 1)`,
      `${at}.manager: Invalid value: "a\\x00é\\n\ufffd😀\\U000e0001": invalid character U+000A (at position 4)`,
      `${at}.manager: Invalid value: "a\\x00é\\n\ufffd😀\\U000e0001": invalid character U+E0001 (at position 12)`
    ])
  })

  it('must have a subresource of at most 256 bytes', () => {
    expect(of({ managedFields: [{ operation: 'Apply', subresource: 's'.repeat(256) }] })).toStrictEqual([])
    expect(of({ managedFields: [{ operation: 'Apply', subresource: 's'.repeat(257) }] })).toStrictEqual([
      `${at}.subresource: Too long: may not be more than 256 bytes`
    ])
  })
})
