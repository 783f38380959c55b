/** Sentences of one area; see `messages.ts`. */
export const canvas = {} as const
