/** Sentences of one area; see `messages.ts`. */
export const mitigations = {} as const
