import type { why as english } from '../en/why.ts'
import type { German } from './german.ts'

export const why = {
  'why.isA': (d) => `${d.subject} ist vom Typ „${d.stencil}“.`,
  'why.propertySet': (d) => `„${d.property}“ ist ${d.value} bei ${d.subject}.`,
  'why.propertyByType': (d) => `„${d.property}“ ist ${d.value} bei ${d.subject}, durch den Typ.`,
  'why.propertyUnknown': (d) => `„${d.property}“ ist unbekannt bei ${d.subject}.`,
  'why.crosses': (d) => `${d.flow} quert ${d.boundaries}.`,
  'why.crossesNone': (d) => `${d.flow} quert keine solche Grenze.`,
  'why.carries': (d) => `${d.subject} überträgt ${d.dataClass}.`,
  'why.stores': (d) => `${d.subject} speichert ${d.dataClass}.`,
  'why.listPair': (d) => `${d.first} und ${d.last}`,
  'why.listComma': (d) => `${d.first}, ${d.rest}`,
  // Parts of titles that the knowledge packs give in English: two languages in one title read badly.
  'why.any.element': 'an element',
  'why.any.flow': 'a flow',
  'why.any.source': 'the sender',
  'why.any.target': 'the receiver',
  'why.any.model': 'the model',
  'why.unnamed': (d) => `(ohne Namen, ${d.id})`,
} as const satisfies German<typeof english>
