/** Sentences of one area; see `messages.ts`. */
export const errors = {} as const
