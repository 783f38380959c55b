/** Sentences of one area; see `messages.ts`. */
export const questions = {
  'questions.region': 'Questions',
  'questions.ask': (d: { label: string }) => `${d.label}?`,
  'questions.summary': (d: { n: number; assumed: number }) =>
    `${d.n === 1 ? '1 open question' : `${d.n} open questions`} behind ${d.assumed} assumed threats. An answer holds for all that is checked, and one undo takes it back.`,
  'questions.removes': (d: { n: number }) =>
    d.n === 1 ? 'removes up to 1 assumed threat' : `removes up to ${d.n} assumed threats`,
  'questions.assumedHere': (d: { n: number }) => `${d.n} assumed`,
  'questions.option': (d: { name: string; n: number }) => `${d.name} (−${d.n})`,
  'questions.count': (d: { n: number }) => `for ${d.n}`,
  'questions.all': (d: { checked: number; n: number }) => `${d.checked} of ${d.n}`,
  'questions.for': (d: { name: string }) => `Answer for ${d.name}`,
  'questions.answer': (d: { answer: string; question: string; n: number }) =>
    `${d.answer} for ${d.n}: ${d.question}`,
  'questions.choose': (d: { question: string; n: number }) => `Answer for ${d.n}: ${d.question}`,
  'questions.chooseShort': (d: { n: number }) => `Answer for ${d.n}`,
  'questions.set': (d: { n: number }) => `Set for ${d.n}`,
  'questions.more': (d: { n: number }) => `and ${d.n} more`,
  'questions.undo': (d: { question: string; n: number }) =>
    d.n === 1 ? `Answer: ${d.question}` : `Answer for ${d.n}: ${d.question}`,
  'questions.takeBack': 'Take back',
  'questions.empty': 'No open questions',
  'questions.empty.help':
    'No threat rests on an answer that is missing. Questions appear here as soon as one does.',
} as const
