/** Sentences that say why a threat is there; see `describe-why.ts`. */
export const why = {
  'why.isA': (d: { subject: string; stencil: string }) => `${d.subject} is of type “${d.stencil}”.`,
  'why.propertySet': (d: { subject: string; property: string; value: string }) =>
    `“${d.property}” is ${d.value} for ${d.subject}.`,
  'why.propertyByType': (d: { subject: string; property: string; value: string }) =>
    `“${d.property}” is ${d.value} for ${d.subject}, by its type.`,
  'why.propertyUnknown': (d: { subject: string; property: string }) =>
    `“${d.property}” is unknown for ${d.subject}.`,
  'why.crosses': (d: { flow: string; boundaries: string }) => `${d.flow} crosses ${d.boundaries}.`,
  'why.crossesNone': (d: { flow: string }) => `${d.flow} crosses no such boundary.`,
  'why.carries': (d: { subject: string; dataClass: string }) => `${d.subject} carries ${d.dataClass}.`,
  'why.stores': (d: { subject: string; dataClass: string }) => `${d.subject} stores ${d.dataClass}.`,
  'why.listPair': (d: { first: string; last: string }) => `${d.first} and ${d.last}`,
  'why.listComma': (d: { first: string; rest: string }) => `${d.first}, ${d.rest}`,
  'why.any.element': 'an element',
  'why.any.flow': 'a flow',
  'why.any.source': 'the sender',
  'why.any.target': 'the receiver',
  'why.any.model': 'the model',
  'why.unnamed': (d: { id: string }) => `(unnamed, ${d.id})`,
} as const
