/** Sentences of one area; see `messages.ts`. */
export const details = {} as const
