import { withArticle } from '../with-article.ts'

/** When a rule fires, in plain words. */
export const condition = {
  'condition.fires': (d: { when: string }) => `Fires when ${d.when}.`,
  'condition.always': 'anything is drawn',
  'condition.never': 'nothing is: it never fires',
  'condition.allOf': 'All of these hold',
  'condition.anyOf': 'At least one of these holds',
  'condition.noneOf': 'None of these holds',
  'condition.and': (d: { first: string; last: string }) => `${d.first} and ${d.last}`,
  'condition.or': (d: { first: string; last: string }) => `${d.first} or ${d.last}`,
  'condition.either': (d: { inner: string }) => `either ${d.inner}`,
  'condition.group': (d: { inner: string }) => `(${d.inner})`,
  'condition.notSo': (d: { inner: string }) => `it is not so that ${d.inner}`,
  'condition.flow': 'the flow',
  'condition.source': 'the source',
  'condition.target': 'the target',
  'condition.element': 'the element',
  'condition.model': 'the model',
  'condition.isA': (d: { subject: string; type: string }) => `${d.subject} is ${withArticle(d.type)}`,
  'condition.isNot': (d: { subject: string; type: string }) => `${d.subject} is no ${d.type}`,
  'condition.crosses': 'the flow crosses a boundary',
  'condition.crossesNone': 'the flow crosses no boundary',
  'condition.crossesOf': (d: { type: string }) => `the flow crosses a boundary of the type ${d.type}`,
  'condition.crossesNoneOf': (d: { type: string }) => `the flow crosses no boundary of the type ${d.type}`,
  'condition.carries': (d: { data: string }) => `the flow carries ${d.data}`,
  'condition.carriesNot': (d: { data: string }) => `the flow does not carry ${d.data}`,
  'condition.stores': (d: { subject: string; data: string }) => `${d.subject} keeps ${d.data}`,
  'condition.storesNot': (d: { subject: string; data: string }) => `${d.subject} does not keep ${d.data}`,
  'condition.answer': (d: { subject: string; property: string; answer: string }) =>
    `“${d.property}” of ${d.subject} is ${d.answer}`,
  'condition.answerNot': (d: { subject: string; property: string; answer: string }) =>
    `“${d.property}” of ${d.subject} is not ${d.answer}`,
  'condition.answerNotOrUnknown': (d: { subject: string; property: string; answer: string }) =>
    `“${d.property}” of ${d.subject} is not ${d.answer}, or unknown`,
  'condition.isKnown': (d: { subject: string; property: string }) =>
    `“${d.property}” of ${d.subject} is answered`,
  'condition.less': (d: { value: string }) => `less than ${d.value}`,
  'condition.atMost': (d: { value: string }) => `at most ${d.value}`,
  'condition.more': (d: { value: string }) => `more than ${d.value}`,
  'condition.atLeast': (d: { value: string }) => `at least ${d.value}`,
} as const
