import type { components as english } from '../en/components.ts'
import type { German } from './german.ts'
import { count } from './words.ts'

export const components = {
  'components.title': 'Meine Bausteine',
  'components.empty':
    'Einen Teil eines Diagramms auswählen und als Baustein sichern: Er steht dann hier für jedes Modell bereit.',
  'components.menu': 'Bausteine',
  'components.more': (d) => `Mehr zu ${d.name}`,
  'components.save': 'Als Baustein sichern',
  'components.saveWords': 'wiederverwenden Vorlage Bibliothek Komponente Teil',
  'components.saveDialog': 'Als Baustein sichern',
  'components.saveButton': 'Sichern',
  'components.cancel': 'Abbrechen',
  'components.name': 'Name',
  'components.nameMissing': 'Ein Name ist nötig, unter dem der Baustein zu finden ist.',
  'components.description': 'Beschreibung',
  'components.descriptionHint': 'Wofür er gedacht ist, und wann er nicht passt.',
  'components.comesAlong': 'Was mitkommt',
  'components.parts': (d) =>
    [
      count(d.elements, 'Element', 'Elemente'),
      count(d.flows, 'Fluss', 'Flüsse'),
      count(d.boundaries, 'Grenze', 'Grenzen'),
    ]
      .filter((part) => !part.startsWith('0 '))
      .join(', '),
  'components.decisions': (d) => count(d.n, 'Entscheidung oder Bewertung', 'Entscheidungen und Bewertungen'),
  'components.mitigations': (d) => count(d.n, 'zugeordnete Maßnahme', 'zugeordnete Maßnahmen'),
  'components.threats': (d) =>
    count(d.n, 'von Hand geschriebene Bedrohung', 'von Hand geschriebene Bedrohungen'),
  'components.saved': (d) => `„${d.name}“ steht bei den Bausteinen dieses Browsers.`,
  'components.rename': 'Umbenennen…',
  'components.renameDialog': 'Baustein umbenennen',
  'components.export': 'In eine Datei sichern…',
  'components.exported': (d) => `Gesichert als ${d.name}.`,
  'components.import': 'Aus einer Datei lesen…',
  'components.delete': 'Löschen',
  'components.deleted': (d) => `Baustein „${d.name}“ gelöscht.`,
  'components.undoDelete': 'Rückgängig',
  'components.insert': 'Einfügen',
  'components.insertNamed': (d) => `Baustein ${d.name} einfügen`,
  'components.inserted': (d) => `„${d.name}“ eingefügt: ${d.parts}.`,
  'components.insertedDecisions': (d) =>
    d.n === 1
      ? '1 Entscheidung oder Bewertung kam mit; erneut bestätigen, falls hier etwas anders ist.'
      : `${d.n} Entscheidungen und Bewertungen kamen mit; erneut bestätigen, wo hier etwas anders ist.`,
  'components.insertedMitigations': (d) =>
    [
      ...(d.added > 0 ? [`${count(d.added, 'Maßnahme', 'Maßnahmen')} hinzugefügt.`] : []),
      ...(d.known > 0
        ? [`${count(d.known, 'Maßnahme dieses Modells wird', 'Maßnahmen dieses Modells werden')} verwendet.`]
        : []),
    ].join(' '),
  'components.unknownTypes': (d) =>
    d.n === 1
      ? 'Einer seiner Typen steht in keinem Wissenspaket dieses Modells.'
      : `${d.n} seiner Typen stehen in keinem Wissenspaket dieses Modells.`,
  'components.undo': 'Rückgängig',
  'components.file': 'Baustein von Glacis',
  'components.tooLarge': 'Das ist zu groß für einen Baustein: höchstens 5 MB.',
  'components.notJson':
    'Die Datei ist beschädigt oder kein Baustein: Sie lässt sich nicht als JSON lesen. Nichts wurde geändert.',
  'components.newer':
    'Dieser Baustein stammt aus einer neueren Version von Glacis. Er lässt sich nur dort öffnen.',
  'components.notAComponent':
    'Das ist kein Baustein, oder ein Feld darin ist nicht, wie es sein soll. Nichts wurde geändert.',
} as const satisfies German<typeof english>
