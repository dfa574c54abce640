/** The text of a file. */

/** The encodings that a byte order mark at the beginning of a file stands for. PowerShell writes UTF-16. */
const encodings: ReadonlyArray<readonly [first: number, second: number, encoding: string]> = [
  [0xff, 0xfe, 'utf-16le'],
  [0xfe, 0xff, 'utf-16be']
]

/** Returns the text of bytes without a byte order mark. It throws if they are neither UTF-8 nor UTF-16 with a mark. */
export const toText = (bytes: Uint8Array): string => {
  const encoding = encodings.find(([first, second]) => bytes[0] === first && bytes[1] === second)?.[2] ?? 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new Error('the text must be UTF-8 or UTF-16')
  }
}
