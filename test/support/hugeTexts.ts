/** Texts of about a given size, in bytes, that a decoder in quadratic time would take minutes for. */
export const hugeTexts: Readonly<Record<string, (n: number) => string>> = {
  colons: (n) => `{"x":"${':'.repeat(n)}"}`,
  'colons behind spaces': (n) => `{"x":"${' :'.repeat(n / 2)}"}`,
  'escaped quotes': (n) => `{"x":"${'\\"'.repeat(n / 2)}","x":1}`,
  'escaped quotes and colons': (n) => `{"x":"${'\\":'.repeat(n / 3)}","x":1}`,
  backslashes: (n) => `{"x":"${'\\\\'.repeat(n / 2)}","x":1}`,
  escapes: (n) => `{"metadata":{"name":"${'\\ud800'.repeat(n / 6)}"}}`,
  digits: (n) => `{"metadata":{"generation":${'9'.repeat(n)}}}`,
  'digits in fieldsV1': (n) => `{"metadata":{"managedFields":[{"fieldsV1":{"a":1${'0'.repeat(n)}1}}]}}`,
  'duplicate fields': (n) => `{${'"spec":{"token":"a"},'.repeat(n / 21)}"x":1}`,
  'duplicate keys of a map': (n) => `{"metadata":{"labels":{${'"a":"b",'.repeat(n / 8)}"a":"c"}}}`,
  'unknown fields': (n) => `{${Array.from({ length: n / 10 }, (_, i) => `"x${String(i)}":1`).join()}}`,
  'lists that are cut and grow': (n) =>
    `{"spec":{"audiences":[${'null,'.repeat(n / 10)}null]}${',"spec":{"audiences":["a"]}'.repeat(n / 54)}}`,
  'errors below a long key': (n) =>
    `{"metadata":{"managedFields":[{"${'k'.repeat(n / 2)}":1${',"time":null'.repeat(n / 24)}}]}}`,
  nesting: (n) => `{"x":${'['.repeat(n / 2)}${']'.repeat(n / 2)}}`,
  quotes: (n) => `{"x":[${'"",'.repeat(n / 3)}""],"x":1}`
}
