import type { SomeModel } from '../../support/models.ts'

/** The documents of a model that warm the codecs. */
export interface Documents {
  readonly right: (model: SomeModel) => ReadonlyArray<unknown>
  readonly wrong: (model: SomeModel) => ReadonlyArray<unknown>
}
