import type { diagramExport as english } from '../en/diagram-export.ts'
import type { German } from './german.ts'
import { count, number } from './words.ts'

export const diagramExport = {
  'picture.action': 'Diagramm exportieren …',
  'picture.title': 'Diagramm exportieren',
  'picture.format': 'Format',
  'picture.svg': 'SVG',
  'picture.png': 'PNG',
  'picture.mermaid': 'Mermaid',
  'picture.svgHint': 'Eine Zeichnung, die in jeder Größe scharf bleibt, für Dokumente und Webseiten.',
  'picture.pngHint': 'Ein Bild für Chats, Folien und Tickets.',
  'picture.mermaidHint':
    'Text für Markdown-Seiten und Wikis, die ihn neu anordnen. Grenzlinien werden zu Kommentaren.',
  'picture.theme': 'Farben',
  'picture.light': 'Hell',
  'picture.dark': 'Dunkel',
  'picture.transparent': 'Durchsichtiger Hintergrund',
  'picture.extent': 'Ausschnitt',
  'picture.whole': 'Ganzes Diagramm',
  'picture.selection': 'Auswahl',
  'picture.badges': 'Anzahl offener Bedrohungen',
  'picture.legend': 'Legende',
  'picture.scale': 'Größe',
  'picture.times': (d) => `${d.scale}×`,
  'picture.pixels': (d) => `${number(d.w)} × ${number(d.h)} Pixel`,
  'picture.tooLarge': (d) =>
    `${number(d.w)} × ${number(d.h)} Pixel (${d.scale}×) sind mehr, als ein Browser malen kann.`,
  'picture.useScale': (d) => `${d.scale}× nehmen`,
  'picture.notPainted': 'Der Browser konnte dieses Bild nicht malen. Eine kleinere Größe oder SVG versuchen.',
  'picture.empty': 'Es gibt nichts zu exportieren: Das Diagramm ist leer.',
  'picture.preview': 'Vorschau',
  'picture.previewOf': (d) => `Vorschau des Diagramms „${d.name}“`,
  'picture.save': 'Speichern',
  'picture.copyPicture': 'Als Bild kopieren',
  'picture.copyText': 'Text kopieren',
  'picture.copied': 'Kopiert. Es kann jetzt anderswo eingefügt werden.',
  'picture.copyRefused':
    'Der Browser erlaubt dieser Seite das Kopieren nicht. Stattdessen als Datei speichern.',
  'picture.svgFile': 'SVG-Zeichnung',
  'picture.pngFile': 'PNG-Bild',
  'picture.mermaidFile': 'Mermaid-Text',
  'picture.svgTitle': (d) => (d.model === '' ? d.diagram : `${d.model}: ${d.diagram}`),
  'picture.description': (d) =>
    `Datenflussdiagramm mit ${count(d.elements, 'Element', 'Elementen')}, ${count(d.flows, 'Fluss', 'Flüssen')} und ${count(d.boundaries, 'Vertrauensgrenze', 'Vertrauensgrenzen')}.${
      d.names === '' ? '' : ` Elemente: ${d.names}.`
    }`,
  'picture.process': 'Prozess',
  'picture.external': 'Externe Entität',
  'picture.store': 'Datenspeicher',
  'picture.flow': 'Datenfluss',
  'picture.boundary': 'Vertrauensgrenze',
  'picture.outOfScope': 'Außerhalb des Umfangs',
  'picture.high': 'Offene Bedrohungen, schlimmste hoch',
  'picture.medium': 'Offene Bedrohungen, schlimmste mittel',
  'picture.low': 'Offene Bedrohungen, schlimmste niedrig',
  'picture.unrated': 'Offene Bedrohungen, keine bewertet',
} as const satisfies German<typeof english>
