import { describe, expect, it } from 'vitest'
import { goQuote, isPrintable, isWellFormed, toWellFormed } from '../../src/go/quote'

describe('goQuote, compared with Go’s %q', () => {
  it.each([
    ['a "b" \\', '"a \\"b\\" \\\\"'],
    ['\u0007\b\f\n\r\t\v', '"\\a\\b\\f\\n\\r\\t\\v"'],
    ['\0\u007f', '"\\x00\\x7f"'],
    ['\u0080\u00a0\ufeff\uffff', '"\\u0080\\u00a0\\ufeff\\uffff"'],
    ['\u{e0001}\u{10ffff}', '"\\U000e0001\\U0010ffff"'],
    ['é€😀', '"é€😀"'],
    ['\ud83d', '"\ufffd"']
  ])('%j', (text, quoted) => {
    expect(goQuote(text)).toBe(quoted)
  })

  it('prints printable characters unchanged', () => {
    expect(['a', ' ', '€', '😀'].map(isPrintable)).toStrictEqual([true, true, true, true])
    expect(['\n', '\u00a0', '\u200b', '', 'ab'].map(isPrintable)).toStrictEqual([false, false, false, false, false])
  })

  it('replaces lone surrogates', () => {
    expect(toWellFormed('a\ud83d😀\ude00')).toBe('a\ufffd😀\ufffd')
    expect(['a\ud83d', '\ude00', '', 'a😀\ufffd'].map(isWellFormed)).toStrictEqual([false, false, true, true])
  })
})
