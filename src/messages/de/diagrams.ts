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
  'diagrams.insideOf': (d) => `Innen: ${d.name}`,
  'diagrams.drawInside': 'Inneres zeichnen',
  'diagrams.showInside': 'Inneres zeigen',
  'diagrams.showOutside': 'Umgebung zeigen',
  'diagrams.insideShown': 'Inneres gezeichnet in',
  'diagrams.view.none': 'Keine Sicht',
  'diagrams.view.globalSystem': 'Global System View',
  'diagrams.view.multiPatientHarm': 'Multi-Patient Harm View',
  'diagrams.view.updateability': 'Updateability View',
  'diagrams.view.securityUseCase': 'Security Use Case Views',
  'diagrams.setView': 'Angeben, welche Sicht es ist',
  'diagrams.addView': (d) => `${d.name} hinzufügen`,
  'diagrams.showView': (d) => `${d.name} zeigen oder anlegen`,
  'diagrams.viewMade': (d) =>
    `${d.name} mit ${d.n === 1 ? '1 Element' : `${d.n} Elementen`} angelegt. Verschieben, Hinzufügen und Herausnehmen ändert andere Diagramme nicht.`,
  'diagrams.viewEmpty': (d) =>
    `Leere ${d.name} angelegt: Noch sagt nichts im Modell, was hineingehört. Hier zeichnen oder Elemente anderer Diagramme darin zeigen.`,
  'diagrams.moveTo': 'In Diagramm verschieben',
  'diagrams.movedToDiagram': (d) =>
    d.n === 1 ? `Nach ${d.name} verschoben` : `${d.n} Objekte nach ${d.name} verschoben`,
} as const satisfies German<typeof english>
