/** Sentences of one area; see `messages.ts`. */
export const dread = {
  'dread.level.high': 'High',
  'dread.level.medium': 'Medium',
  'dread.level.low': 'Low',
  'dread.level.none': 'Not rated',
  'dread.basis.suggested': 'suggested',
  'dread.basis.overridden': 'set by hand',
} as const
