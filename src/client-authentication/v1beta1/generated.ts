// Generated from the models of src/client-authentication/v1beta1 by npm run generate. Do not edit.
import {
  type Compiled,
  type Failed,
  type MutableUnknownRecord,
  isNamedRecord,
  isPlainObject,
  isPolluted
} from '../../codec/interpret/compiled'
import { FAILED } from '../../internal/copyJson'
import { hasObjectTag, hasOwn } from '../../internal/object'
import type { Budget } from '../../internal/walk'
import {
  isExecCredentialSpec,
  isExecCredentialStatus,
  readExecCredentialSpec,
  readExecCredentialStatus,
  readInPlaceExecCredentialSpec,
  readInPlaceExecCredentialStatus
} from '../v1/generated'
import type { ExecCredential } from './ExecCredential'

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
        if (value !== 'client.authentication.k8s.io/v1beta1') return FAILED
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
        if (value !== 'client.authentication.k8s.io/v1beta1') return false
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
        if (value !== 'client.authentication.k8s.io/v1beta1') return false
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
