/** Sentences of one area; see `messages.ts`. */
export const assets = {} as const
