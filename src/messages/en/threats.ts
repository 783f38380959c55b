/** Sentences of one area; see `messages.ts`. */
export const threats = {} as const
