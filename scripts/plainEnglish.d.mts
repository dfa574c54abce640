/** Returns the hard words of a text, each with what to write in its place. */
export const hardWordsIn: (text: string) => ReadonlyArray<readonly [string, string]>
