import { packs } from '../packs.ts'

/** German sentences of the pack editor. */
export const sentences = {
  ...packs,
} as const
