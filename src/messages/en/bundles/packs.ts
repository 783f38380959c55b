import { packs } from '../packs.ts'

/** English sentences of the pack editor. */
export const sentences = {
  ...packs,
} as const
