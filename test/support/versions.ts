import * as authenticationV1 from 'io-ts-kubernetes/authentication/v1'
import * as authenticationV1beta1 from 'io-ts-kubernetes/authentication/v1beta1'
import * as authorizationV1 from 'io-ts-kubernetes/authorization/v1'
import * as authorizationV1beta1 from 'io-ts-kubernetes/authorization/v1beta1'
import * as clientAuthenticationV1 from 'io-ts-kubernetes/client-authentication/v1'
import * as clientAuthenticationV1beta1 from 'io-ts-kubernetes/client-authentication/v1beta1'
import * as metaV1 from 'io-ts-kubernetes/meta/v1'

// Written by npm run generate. Do not edit.

/** The modules of all versions of all API groups. */
// prettier-ignore
export const versions: ReadonlyArray<Readonly<Record<string, unknown>>> = [
  authenticationV1,
  authenticationV1beta1,
  authorizationV1,
  authorizationV1beta1,
  clientAuthenticationV1,
  clientAuthenticationV1beta1,
  metaV1
]
