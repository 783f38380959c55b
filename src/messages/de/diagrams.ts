import type { diagrams as english } from '../en/diagrams.ts'
import type { German } from './german.ts'

export const diagrams = {
  'diagrams.tabs': 'Diagramme',
  'diagrams.add': 'Diagramm hinzufügen',
  'diagrams.newName': (d) => `Diagramm ${d.n}`,
  'diagrams.next': 'Nächstes Diagramm',
  'diagrams.previous': 'Vorheriges Diagramm',
  'diagrams.rename': 'Diagramm umbenennen',
  'diagrams.name': 'Name des Diagramms',
  'diagrams.move': 'Diagramm verschieben',
  'diagrams.moveLeft': 'Nach links verschieben',
  'diagrams.moveRight': 'Nach rechts verschieben',
  'diagrams.movedTo': (d) => `${d.name} ist Diagramm ${d.place} von ${d.n}`,
  'diagrams.remove': 'Diagramm löschen',
  'diagrams.removed': (d) =>
    d.n === 0
      ? `Diagramm „${d.name}“ gelöscht. Alles, was es zeigte, ist auch anderswo gezeichnet.`
      : d.n === 1
        ? `Diagramm „${d.name}“ gelöscht, mit einem Objekt, das nur dort gezeichnet war.`
        : `Diagramm „${d.name}“ gelöscht, mit ${d.n} Objekten, die nur dort gezeichnet waren.`,
  'diagrams.menu': (d) => `Diagramm „${d.name}“`,
  'diagrams.showIn': 'In Diagramm zeigen',
  'diagrams.drawnIn': 'Gezeichnet in',
  'diagrams.goTo': (d) => `Zu ${d.name} gehen`,
  'diagrams.addTo': (d) => `Auch in ${d.name} zeichnen`,
  'diagrams.takeOut': 'Aus diesem Diagramm nehmen',
  'diagrams.noteText': 'Text',
  'diagrams.editNote': 'Notiz bearbeiten',
  'diagrams.shown': (d) => `${d.name} wird gezeigt`,
} as const satisfies German<typeof english>
