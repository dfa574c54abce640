import type { UserInfo } from 'io-ts-kubernetes/authentication/v1'
import type { ApiCall } from 'io-ts-kubernetes/request'

type Headers = ApiCall<unknown>['headers']

/** The header values that Go accepts: bytes, without control characters except tabs. */
const isLegal = (value: string): boolean => /^[\t\x20-\x7e\x80-\xff]*$/.test(value)

/** The names that Go accepts. */
const isToken = (name: string): boolean => /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(name)

const fromUtf8 = (bytes: string): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(bytes, 'latin1'))

/** Returns the values of a header as Go reads them: without spaces and tabs at their ends. */
const valuesOf = (value: string | ReadonlyArray<string>): ReadonlyArray<string> =>
  [value].flat().map((text) => {
    if (!isLegal(text)) throw new Error('not a header')
    return fromUtf8(text.replace(/^[ \t]+|[ \t]+$/g, ''))
  })

/** Go's `url.PathUnescape`. */
const unescape = (key: string): string =>
  fromUtf8(key.replace(/%([0-9a-f]{2})/g, (_escape, hex: string) => String.fromCharCode(parseInt(hex, 16))))

/** Returns the user whom an API server reads from headers (`processImpersonationHeaders` of k8s.io/apiserver). */
export const goUser = (headers: Headers): UserInfo => {
  const user: { username?: string; uid?: string; groups?: ReadonlyArray<string> } = {}
  const extra = new Map<string, ReadonlyArray<string>>()
  for (const [name, value] of Object.entries(headers)) {
    if (!isToken(name)) throw new Error('not the name of a header')
    const key = name.toLowerCase()
    const values = valuesOf(value)
    if (key === 'impersonate-user') user.username = values[0] ?? ''
    else if (key === 'impersonate-uid') user.uid = values[0] ?? ''
    else if (key === 'impersonate-group') user.groups = values
    else if (key.startsWith('impersonate-extra-')) {
      const extraKey = unescape(key.slice('impersonate-extra-'.length))
      extra.set(extraKey, [...(extra.get(extraKey) ?? []), ...values])
    }
  }
  return { ...user, ...(extra.size === 0 ? {} : { extra: Object.fromEntries(extra) }) }
}
