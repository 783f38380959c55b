/** Sentences of one area; see `messages.ts`. */
export const start = {} as const
