/** Sentences of one area; see `messages.ts`. */
export const details = {
  'details.close': 'Close',
} as const
