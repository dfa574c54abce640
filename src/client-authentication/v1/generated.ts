// Generated from the models of src/client-authentication/v1 by npm run generate. Do not edit.
import {
  type Compiled,
  type Failed,
  type MutableUnknownRecord,
  type Writable,
  isAnyJson,
  isNamedRecord,
  isPlainObject,
  isPolluted,
  makeConstructor,
  migrate,
  readAnyJson,
  readInPlaceAnyJson
} from '../../codec/interpret/compiled'
import { FAILED } from '../../internal/copyJson'
import { hasObjectTag, hasOwn, hasOwnEnumerable } from '../../internal/object'
import type { Budget } from '../../internal/walk'
import { isTime } from '../../meta/v1/instant'
import { isBytes } from '../../scalar/Bytes'
import type { Cluster } from './Cluster'
import type { ExecCredential } from './ExecCredential'
import type { ExecCredentialSpec } from './ExecCredentialSpec'
import type { ExecCredentialStatus } from './ExecCredentialStatus'

/** An empty object: a property in it is one that all objects inherit. */
const EMPTY_CLIENT_AUTHENTICATION_V1 = {}

const ClusterObject = /*#__PURE__*/ makeConstructor(function (
  this: Writable<Cluster>,
  server: Cluster['server'],
  field_tls$45server$45name: Cluster['tls-server-name'] | undefined,
  field_insecure$45skip$45tls$45verify: Cluster['insecure-skip-tls-verify'] | undefined,
  field_certificate$45authority$45data: Cluster['certificate-authority-data'] | undefined,
  field_proxy$45url: Cluster['proxy-url'] | undefined,
  field_disable$45compression: Cluster['disable-compression'] | undefined,
  config: Cluster['config'] | undefined
): void {
  this.server = server
  if (field_tls$45server$45name !== undefined) this['tls-server-name'] = field_tls$45server$45name
  if (field_insecure$45skip$45tls$45verify !== undefined)
    this['insecure-skip-tls-verify'] = field_insecure$45skip$45tls$45verify
  if (field_certificate$45authority$45data !== undefined)
    this['certificate-authority-data'] = field_certificate$45authority$45data
  if (field_proxy$45url !== undefined) this['proxy-url'] = field_proxy$45url
  if (field_disable$45compression !== undefined) this['disable-compression'] = field_disable$45compression
  if (config !== undefined) this.config = config
})
const inheritsCluster = (): boolean =>
  'server' in EMPTY_CLIENT_AUTHENTICATION_V1 ||
  'tls-server-name' in EMPTY_CLIENT_AUTHENTICATION_V1 ||
  'insecure-skip-tls-verify' in EMPTY_CLIENT_AUTHENTICATION_V1 ||
  'certificate-authority-data' in EMPTY_CLIENT_AUTHENTICATION_V1 ||
  'proxy-url' in EMPTY_CLIENT_AUTHENTICATION_V1 ||
  'disable-compression' in EMPTY_CLIENT_AUTHENTICATION_V1 ||
  'config' in EMPTY_CLIENT_AUTHENTICATION_V1

const readCluster = (u: unknown, budget: Budget): Cluster | Failed => {
  if (!isNamedRecord(u, budget)) return FAILED
  let server: Cluster['server'] | undefined
  let field_tls$45server$45name: Cluster['tls-server-name'] | undefined
  let field_insecure$45skip$45tls$45verify: Cluster['insecure-skip-tls-verify'] | undefined
  let field_certificate$45authority$45data: Cluster['certificate-authority-data'] | undefined
  let field_proxy$45url: Cluster['proxy-url'] | undefined
  let field_disable$45compression: Cluster['disable-compression'] | undefined
  let config: Cluster['config'] | undefined
  migrate(u)
  for (const key in u) {
    if (!hasOwn(u, key)) continue
    const value = u[key]
    if (value === undefined || (value === null && key !== 'config')) continue
    switch (key) {
      case 'server':
        if (typeof value !== 'string') return FAILED
        server = value
        break
      case 'tls-server-name':
        if (typeof value !== 'string') return FAILED
        field_tls$45server$45name = value
        break
      case 'insecure-skip-tls-verify':
        if (typeof value !== 'boolean') return FAILED
        field_insecure$45skip$45tls$45verify = value
        break
      case 'certificate-authority-data':
        if (!isBytes(value)) return FAILED
        field_certificate$45authority$45data = value
        break
      case 'proxy-url':
        if (typeof value !== 'string') return FAILED
        field_proxy$45url = value
        break
      case 'disable-compression':
        if (typeof value !== 'boolean') return FAILED
        field_disable$45compression = value
        break
      case 'config': {
        const read = readAnyJson(value, budget)
        if (read === FAILED) return FAILED
        config = read
        break
      }
      default:
        if (--budget.left < 0) return FAILED
    }
  }
  if (server === undefined) return FAILED
  if (
    field_tls$45server$45name !== undefined &&
    field_insecure$45skip$45tls$45verify !== undefined &&
    field_certificate$45authority$45data !== undefined &&
    field_proxy$45url !== undefined &&
    field_disable$45compression !== undefined
  )
    return config === undefined
      ? {
          server,
          'tls-server-name': field_tls$45server$45name,
          'insecure-skip-tls-verify': field_insecure$45skip$45tls$45verify,
          'certificate-authority-data': field_certificate$45authority$45data,
          'proxy-url': field_proxy$45url,
          'disable-compression': field_disable$45compression
        }
      : {
          server,
          'tls-server-name': field_tls$45server$45name,
          'insecure-skip-tls-verify': field_insecure$45skip$45tls$45verify,
          'certificate-authority-data': field_certificate$45authority$45data,
          'proxy-url': field_proxy$45url,
          'disable-compression': field_disable$45compression,
          config
        }
  return inheritsCluster()
    ? FAILED
    : new ClusterObject(
        server,
        field_tls$45server$45name,
        field_insecure$45skip$45tls$45verify,
        field_certificate$45authority$45data,
        field_proxy$45url,
        field_disable$45compression,
        config
      )
}

const readInPlaceCluster = (u: unknown, budget: Budget): Cluster | Failed =>
  isNamedRecord(u, budget) && isReadInPlaceCluster(u, budget) ? u : readCluster(u, budget)

const isReadInPlaceCluster = (u: MutableUnknownRecord, budget: Budget): u is MutableUnknownRecord & Cluster => {
  migrate(u)
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'server':
      case 'tls-server-name':
      case 'proxy-url':
        if (typeof value !== 'string') return false
        break
      case 'insecure-skip-tls-verify':
      case 'disable-compression':
        if (typeof value !== 'boolean') return false
        break
      case 'certificate-authority-data':
        if (!isBytes(value)) return false
        break
      case 'config': {
        if (value === null) return false
        const read = readInPlaceAnyJson(value, budget)
        if (read === FAILED) return false
        if (read !== value) u[key] = read
        break
      }
      default:
        return false
    }
  }
  return hasOwn(u, 'server')
}

const isCluster = (u: unknown, budget: Budget): boolean => {
  if (!isPlainObject(u)) return false
  migrate(u)
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'server':
      case 'tls-server-name':
      case 'proxy-url':
        if (typeof value !== 'string') return false
        break
      case 'insecure-skip-tls-verify':
      case 'disable-compression':
        if (typeof value !== 'boolean') return false
        break
      case 'certificate-authority-data':
        if (!isBytes(value)) return false
        break
      case 'config':
        if (!isAnyJson(value, budget)) return false
        break
      default:
        if (--budget.left < 0) return false
    }
  }
  return hasOwnEnumerable(u, 'server')
}

/** @internal */
export const compiledCluster: Compiled<Cluster> = {
  read: (u, budget) => (isPolluted() ? FAILED : readCluster(u, budget)),
  readInPlace: (u, budget) => (isPolluted() ? FAILED : readInPlaceCluster(u, budget)),
  is: (u, budget) => !isPolluted() && isCluster(u, budget)
}
const readExecCredential = (u: unknown, budget: Budget): ExecCredential | Failed => {
  if (!isNamedRecord(u, budget)) return FAILED
  let kind: ExecCredential['kind'] | undefined
  let apiVersion: ExecCredential['apiVersion'] | undefined
  let spec: ExecCredential['spec'] | undefined
  let status: ExecCredential['status'] | undefined
  for (const key in u) {
    if (!hasOwn(u, key)) continue
    const value = u[key]
    if (value === undefined || value === null) continue
    switch (key) {
      case 'kind':
        if (value !== 'ExecCredential') return FAILED
        kind = value
        break
      case 'apiVersion':
        if (value !== 'client.authentication.k8s.io/v1') return FAILED
        apiVersion = value
        break
      case 'spec': {
        const read = readExecCredentialSpec(value, budget)
        if (read === FAILED) return FAILED
        spec = read
        break
      }
      case 'status': {
        const read = readExecCredentialStatus(value, budget)
        if (read === FAILED) return FAILED
        status = read
        break
      }
      default:
        if (--budget.left < 0) return FAILED
    }
  }
  return kind === undefined
    ? apiVersion === undefined
      ? spec === undefined
        ? status === undefined
          ? hasObjectTag(u)
            ? {}
            : FAILED
          : { status }
        : status === undefined
          ? { spec }
          : { spec, status }
      : spec === undefined
        ? status === undefined
          ? { apiVersion }
          : { apiVersion, status }
        : status === undefined
          ? { apiVersion, spec }
          : { apiVersion, spec, status }
    : apiVersion === undefined
      ? spec === undefined
        ? status === undefined
          ? { kind }
          : { kind, status }
        : status === undefined
          ? { kind, spec }
          : { kind, spec, status }
      : spec === undefined
        ? status === undefined
          ? { kind, apiVersion }
          : { kind, apiVersion, status }
        : status === undefined
          ? { kind, apiVersion, spec }
          : { kind, apiVersion, spec, status }
}

const readInPlaceExecCredential = (u: unknown, budget: Budget): ExecCredential | Failed =>
  isNamedRecord(u, budget) && isReadInPlaceExecCredential(u, budget) ? u : readExecCredential(u, budget)

const isReadInPlaceExecCredential = (
  u: MutableUnknownRecord,
  budget: Budget
): u is MutableUnknownRecord & ExecCredential => {
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'kind':
        if (value !== 'ExecCredential') return false
        break
      case 'apiVersion':
        if (value !== 'client.authentication.k8s.io/v1') return false
        break
      case 'spec': {
        const read = readInPlaceExecCredentialSpec(value, budget)
        if (read === FAILED) return false
        if (read !== value) u[key] = read
        break
      }
      case 'status': {
        const read = readInPlaceExecCredentialStatus(value, budget)
        if (read === FAILED) return false
        if (read !== value) u[key] = read
        break
      }
      default:
        return false
    }
  }
  return true
}

const isExecCredential = (u: unknown, budget: Budget): boolean => {
  if (!isPlainObject(u)) return false
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'kind':
        if (value !== 'ExecCredential') return false
        break
      case 'apiVersion':
        if (value !== 'client.authentication.k8s.io/v1') return false
        break
      case 'spec':
        if (!isExecCredentialSpec(value, budget)) return false
        break
      case 'status':
        if (!isExecCredentialStatus(value, budget)) return false
        break
      default:
        if (--budget.left < 0) return false
    }
  }
  return true
}

/** @internal */
export const compiledExecCredential: Compiled<ExecCredential> = {
  read: (u, budget) => (isPolluted() ? FAILED : readExecCredential(u, budget)),
  readInPlace: (u, budget) => (isPolluted() ? FAILED : readInPlaceExecCredential(u, budget)),
  is: (u, budget) => !isPolluted() && isExecCredential(u, budget)
}
/** @internal */
export const readExecCredentialSpec = (u: unknown, budget: Budget): ExecCredentialSpec | Failed => {
  if (!isNamedRecord(u, budget)) return FAILED
  let cluster: ExecCredentialSpec['cluster'] | undefined
  let interactive: ExecCredentialSpec['interactive'] | undefined
  for (const key in u) {
    if (!hasOwn(u, key)) continue
    const value = u[key]
    if (value === undefined || value === null) continue
    switch (key) {
      case 'cluster': {
        const read = readCluster(value, budget)
        if (read === FAILED) return FAILED
        cluster = read
        break
      }
      case 'interactive':
        if (typeof value !== 'boolean') return FAILED
        interactive = value
        break
      default:
        if (--budget.left < 0) return FAILED
    }
  }
  return cluster === undefined
    ? interactive === undefined
      ? hasObjectTag(u)
        ? {}
        : FAILED
      : { interactive }
    : interactive === undefined
      ? { cluster }
      : { cluster, interactive }
}

/** @internal */
export const readInPlaceExecCredentialSpec = (u: unknown, budget: Budget): ExecCredentialSpec | Failed =>
  isNamedRecord(u, budget) && isReadInPlaceExecCredentialSpec(u, budget) ? u : readExecCredentialSpec(u, budget)

const isReadInPlaceExecCredentialSpec = (
  u: MutableUnknownRecord,
  budget: Budget
): u is MutableUnknownRecord & ExecCredentialSpec => {
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'cluster': {
        const read = readInPlaceCluster(value, budget)
        if (read === FAILED) return false
        if (read !== value) u[key] = read
        break
      }
      case 'interactive':
        if (typeof value !== 'boolean') return false
        break
      default:
        return false
    }
  }
  return true
}

/** @internal */
export const isExecCredentialSpec = (u: unknown, budget: Budget): boolean => {
  if (!isPlainObject(u)) return false
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'cluster':
        if (!isCluster(value, budget)) return false
        break
      case 'interactive':
        if (typeof value !== 'boolean') return false
        break
      default:
        if (--budget.left < 0) return false
    }
  }
  return true
}

/** @internal */
export const compiledExecCredentialSpec: Compiled<ExecCredentialSpec> = {
  read: (u, budget) => (isPolluted() ? FAILED : readExecCredentialSpec(u, budget)),
  readInPlace: (u, budget) => (isPolluted() ? FAILED : readInPlaceExecCredentialSpec(u, budget)),
  is: (u, budget) => !isPolluted() && isExecCredentialSpec(u, budget)
}
/** @internal */
export const readExecCredentialStatus = (u: unknown, budget: Budget): ExecCredentialStatus | Failed => {
  if (!isNamedRecord(u, budget)) return FAILED
  let expirationTimestamp: ExecCredentialStatus['expirationTimestamp'] | undefined
  let token: ExecCredentialStatus['token'] | undefined
  let clientCertificateData: ExecCredentialStatus['clientCertificateData'] | undefined
  let clientKeyData: ExecCredentialStatus['clientKeyData'] | undefined
  for (const key in u) {
    if (!hasOwn(u, key)) continue
    const value = u[key]
    if (value === undefined || value === null) continue
    switch (key) {
      case 'expirationTimestamp':
        if (!isTime(value)) return FAILED
        expirationTimestamp = value
        break
      case 'token':
        if (typeof value !== 'string') return FAILED
        token = value
        break
      case 'clientCertificateData':
        if (typeof value !== 'string') return FAILED
        clientCertificateData = value
        break
      case 'clientKeyData':
        if (typeof value !== 'string') return FAILED
        clientKeyData = value
        break
      default:
        if (--budget.left < 0) return FAILED
    }
  }
  return expirationTimestamp === undefined
    ? token === undefined
      ? clientCertificateData === undefined
        ? clientKeyData === undefined
          ? hasObjectTag(u)
            ? {}
            : FAILED
          : { clientKeyData }
        : clientKeyData === undefined
          ? { clientCertificateData }
          : { clientCertificateData, clientKeyData }
      : clientCertificateData === undefined
        ? clientKeyData === undefined
          ? { token }
          : { token, clientKeyData }
        : clientKeyData === undefined
          ? { token, clientCertificateData }
          : { token, clientCertificateData, clientKeyData }
    : token === undefined
      ? clientCertificateData === undefined
        ? clientKeyData === undefined
          ? { expirationTimestamp }
          : { expirationTimestamp, clientKeyData }
        : clientKeyData === undefined
          ? { expirationTimestamp, clientCertificateData }
          : { expirationTimestamp, clientCertificateData, clientKeyData }
      : clientCertificateData === undefined
        ? clientKeyData === undefined
          ? { expirationTimestamp, token }
          : { expirationTimestamp, token, clientKeyData }
        : clientKeyData === undefined
          ? { expirationTimestamp, token, clientCertificateData }
          : { expirationTimestamp, token, clientCertificateData, clientKeyData }
}

/** @internal */
export const readInPlaceExecCredentialStatus = (u: unknown, budget: Budget): ExecCredentialStatus | Failed =>
  isNamedRecord(u, budget) && isReadInPlaceExecCredentialStatus(u) ? u : readExecCredentialStatus(u, budget)

const isReadInPlaceExecCredentialStatus = (
  u: MutableUnknownRecord
): u is MutableUnknownRecord & ExecCredentialStatus => {
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'expirationTimestamp':
        if (!isTime(value)) return false
        break
      case 'token':
      case 'clientCertificateData':
      case 'clientKeyData':
        if (typeof value !== 'string') return false
        break
      default:
        return false
    }
  }
  return true
}

/** @internal */
export const isExecCredentialStatus = (u: unknown, budget: Budget): boolean => {
  if (!isPlainObject(u)) return false
  for (const key in u) {
    const value = u[key]
    switch (key) {
      case 'expirationTimestamp':
        if (!isTime(value)) return false
        break
      case 'token':
      case 'clientCertificateData':
      case 'clientKeyData':
        if (typeof value !== 'string') return false
        break
      default:
        if (--budget.left < 0) return false
    }
  }
  return true
}

/** @internal */
export const compiledExecCredentialStatus: Compiled<ExecCredentialStatus> = {
  read: (u, budget) => (isPolluted() ? FAILED : readExecCredentialStatus(u, budget)),
  readInPlace: (u, budget) => (isPolluted() ? FAILED : readInPlaceExecCredentialStatus(u, budget)),
  is: (u, budget) => !isPolluted() && isExecCredentialStatus(u, budget)
}
