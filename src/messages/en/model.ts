/** Sentences of one area; see `messages.ts`. */
export const model = {} as const
