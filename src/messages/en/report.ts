/** Sentences of one area; see `messages.ts`. */
export const report = {} as const
