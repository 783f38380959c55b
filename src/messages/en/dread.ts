/** Sentences of one area; see `messages.ts`. */
export const dread = {} as const
