/** Comments that are pinned to a diagram. */
export const comments = {
  'comments.pin': (d: { by: string; text: string }) => `Comment of ${d.by}: ${d.text}`,
  'comments.someone': 'someone',
  'comments.thread': 'Comment',
  'comments.list': (d: { n: number }) => (d.n === 1 ? '1 open comment' : `${d.n} open comments`),
  'comments.newText': 'What is there to say?',
  'comments.replyText': 'Answer',
  'comments.send': 'Comment',
  'comments.cancel': 'Cancel',
  'comments.reply': 'Answer',
  'comments.resolve': 'Resolve',
  'comments.reopen': 'Open again',
  'comments.remove': 'Remove comment',
  'comments.move': 'Move comment',
  'comments.close': 'Close',
} as const
