/**
 * The fields of models that several versions of the group have. The versions differ only in `apiVersion`.
 */
import { constant, optional, type OptionalField } from '../codec'
import { ExecCredentialSpec } from './v1/ExecCredentialSpec'
import { ExecCredentialStatus } from './v1/ExecCredentialStatus'

interface ExecCredentialFields<V> {
  readonly kind: OptionalField<'ExecCredential'>
  readonly apiVersion: OptionalField<V>
  readonly spec: OptionalField<ExecCredentialSpec>
  readonly status: OptionalField<ExecCredentialStatus>
}

/**
 * Returns the description of the fields of an ExecCredential.
 *
 * @internal
 */
/*#__NO_SIDE_EFFECTS__*/
export const getExecCredentialFields = <V extends string>(apiVersion: V): ExecCredentialFields<V> => ({
  kind: optional(constant('ExecCredential')),
  apiVersion: optional(constant(apiVersion)),
  spec: optional(ExecCredentialSpec),
  status: optional(ExecCredentialStatus, { pointer: true })
})
