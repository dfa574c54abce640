/**
 * A change of src/ that no test notices, since nobody could: what the code says is the same.
 *
 * `text` is the line in which it begins, `from` and `to` the code before and after, with any white space as one space:
 * without them it is any change that begins there, in a line that is there for speed only. `why` says why it is the same.
 */
export interface Survivor {
  readonly file: string
  readonly text: string
  readonly from?: string
  readonly to?: string
  readonly why: string
}

export const survivors: ReadonlyArray<Survivor> = []
