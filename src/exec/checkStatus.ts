/**
 * Checks that client-go can use a credential.
 */
import * as E from 'fp-ts/Either'
import { isNonEmpty } from 'fp-ts/Array'
import type { NonEmptyArray } from 'fp-ts/NonEmptyArray'
import type { ExecCredentialStatus } from '../client-authentication/v1/ExecCredentialStatus'
import type { FieldError } from '../errors/FieldError'
import { isWellFormed } from '../go/quote'
import { HEADER_CONTROL } from '../internal/http'
import { ownFields } from '../internal/property'
import { refused, required } from '../validation/rules'
import { hasBlock, isCertificate, isPrivateKey } from './pem'

/**
 * Returns true if the private key belongs to the first certificate. Both are in PEM. It may throw, which counts as
 * false.
 *
 * @internal
 */
export type IsKeyPair = (certificate: string, key: string) => boolean

/**
 * Returns the credential if client-go can use it. No error contains a part of it.
 *
 * Source: `refreshCredsLocked`, k8s.io/client-go plugin/pkg/client/auth/exec/exec.go; `ValidHeaderFieldValue`,
 * golang.org/x/net http/httpguts.
 *
 * @internal
 */
export const checkStatus =
  (isKeyPair: IsKeyPair) =>
  (status: ExecCredentialStatus): E.Either<NonEmptyArray<FieldError>, ExecCredentialStatus> => {
    const errors = [...errorsOf(isKeyPair, status)]
    return isNonEmpty(errors) ? E.left(errors) : E.right(status)
  }

function* errorsOf(isKeyPair: IsKeyPair, status: ExecCredentialStatus): Generator<FieldError> {
  const { token = '', clientCertificateData: certificate = '', clientKeyData: key = '' } = ownFields(status)
  if (token === '' && certificate === '' && key === '') {
    yield required('status', 'a token, or a certificate and its key')
  } else if (certificate === '' || key === '') {
    if (certificate !== '') yield required('status.clientKeyData', 'a certificate needs its key')
    if (key !== '') yield required('status.clientCertificateData', 'a key needs its certificate')
  } else if (!hasBlock(certificate, isCertificate)) {
    yield refused('status.clientCertificateData', 'must be a certificate in PEM')
  } else if (!hasBlock(key, isPrivateKey)) {
    yield refused('status.clientKeyData', 'must be a private key in PEM')
  } else if (!succeeds(() => isKeyPair(certificate, key))) {
    yield refused('status.clientKeyData', 'must be the private key of the certificate')
  }
  // `echo` adds a newline, which Go does not accept in a header
  if (HEADER_CONTROL.test(token))
    yield refused('status.token', 'must not contain a newline or another control character')
  // client-go would read another character
  for (const [field, text] of Object.entries({ token, clientCertificateData: certificate, clientKeyData: key })) {
    if (!isWellFormed(text)) yield refused(`status.${field}`, 'must not contain a lone surrogate')
  }
}

const succeeds = (f: () => boolean): boolean => {
  try {
    return f()
  } catch {
    return false
  }
}
