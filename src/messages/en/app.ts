/** Sentences of one area; see `messages.ts`. */
export const app = {} as const
