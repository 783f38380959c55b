/** Sentences of one area; see `messages.ts`. */
export const commands = {} as const
