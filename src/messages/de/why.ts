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
  'why.any.element': 'ein Element',
  'why.any.flow': 'ein Fluss',
  'why.any.source': 'der Sender',
  'why.any.target': 'der Empfänger',
  'why.any.model': 'das Modell',
  'why.unnamed': (d) => `(ohne Namen, ${d.id})`,
} as const satisfies German<typeof english>
