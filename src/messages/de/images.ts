import type { images as english } from '../en/images.ts'
import type { German } from './german.ts'

export const images = {
  'images.choose': 'Bild hinter das Diagramm legen …',
  'images.files': 'Bilder',
  'images.add': 'Bild hinzufügen',
  'images.added': 'Das Bild liegt hinter dem Diagramm. Es lässt sich ziehen und, wenn es passt, sperren.',
  'images.pasted': 'Eingefügtes Bild',
  'images.tooLarge': (d) =>
    `${d.name} hat ${d.mb} MB; in ein Modell passen höchstens ${d.most} MB. Bitte zuerst verkleinern.`,
  'images.notAPicture': (d) => `${d.name} ist kein PNG-, JPEG- oder WebP-Bild.`,
  'images.list': (d) => (d.n === 1 ? '1 Bild hinter dem Diagramm' : `${d.n} Bilder hinter dem Diagramm`),
  'images.opacity': 'Deckkraft',
  'images.alternative': 'Beschreibung',
  'images.lock': 'Bild sperren',
  'images.unlock': 'Bild entsperren',
  'images.remove': 'Bild entfernen',
  'images.removeLocked': 'Bild entfernen: zuerst entsperren',
  'images.move': 'Bild verschieben',
  'images.resize': 'Bildgröße ändern',
  'images.byKeys': (d) => `Bild ${d.name}: Pfeiltasten verschieben es, Plus und Minus ändern die Größe`,
  'images.change': 'Bild ändern',
  'images.pasteLines': (d) =>
    `${d.elements === 1 ? '1 Element' : `${d.elements} Elemente`}${
      d.flows === 0 ? '' : d.flows === 1 ? ' und 1 Fluss' : ` und ${d.flows} Flüsse`
    } einfügen`,
} as const satisfies German<typeof english>
