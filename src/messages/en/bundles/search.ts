import { search } from '../search.ts'

/** English sentences of the search, the commands and the keys. */
export const sentences = {
  ...search,
} as const
