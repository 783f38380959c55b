/** Sentences of one area; see `messages.ts`. */
export const palette = {} as const
