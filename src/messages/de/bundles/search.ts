import { search } from '../search.ts'

/** German sentences of the search, the commands and the keys. */
export const sentences = {
  ...search,
} as const
