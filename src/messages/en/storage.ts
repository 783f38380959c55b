/** Sentences of one area; see `messages.ts`. */
export const storage = {} as const
