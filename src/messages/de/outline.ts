import type { outline as english } from '../en/outline.ts'
import type { German } from './german.ts'

export const outline = {
  'outline.sideTabs': 'Schablonen, Gliederung und Suche',
  'outline.tab': 'Gliederung',
  'outline.searchTab': 'Suche',
  'outline.region': 'Gliederung',
  'outline.tree': 'Gliederung des Modells',
  'outline.flowOut': (d) => (d.name === '' ? `zu ${d.other}` : `${d.name} zu ${d.other}`),
  'outline.flowIn': (d) => (d.name === '' ? `von ${d.other}` : `${d.name} von ${d.other}`),
  'outline.spokenOut': (d) => `Ausgehender Fluss: ${d.name} zu ${d.other}`,
  'outline.spokenIn': (d) => `Eingehender Fluss: ${d.name} von ${d.other}`,
  'outline.spokenDiagram': (d) => `Diagramm ${d.name}, ${d.n === 1 ? '1 Element' : `${d.n} Elemente`}`,
  'outline.add': 'Einfügen',
  'outline.rename': 'Neuer Name',
  'outline.type': 'Typ',
  'outline.place': 'Steht in',
  'outline.noBoundary': 'Keiner Grenze',
  'outline.connectTo': 'Verbinden mit',
  'outline.chooseTarget': 'Element wählen …',
  'outline.edit': (d) => `${d.name} bearbeiten`,
  'outline.moved': (d) => `${d.name} steht jetzt in ${d.place}`,
  'outline.movedOut': (d) => `${d.name} steht jetzt in keiner Grenze`,
  'outline.undoMove': (d) => `${d.name} woandershin verschieben`,
  'outline.expandAll': 'Alle öffnen',
  'outline.collapseAll': 'Alle schließen',
  'outline.selected': (d) => `${d.n} ausgewählt`,
} as const satisfies German<typeof english>
