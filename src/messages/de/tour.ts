import type { tour as english } from '../en/tour.ts'
import type { German } from './german.ts'

export const tour = {
  'tour.action': 'Rundgang zeigen',
  'tour.words': 'Einführung Anleitung Hilfe erste Schritte erneut',
  'tour.region': 'Rundgang',
  'tour.step': (d) => `${d.n} von ${d.of}`,
  'tour.back': 'Zurück',
  'tour.next': 'Weiter',
  'tour.end': 'Rundgang beenden',
  'tour.done': 'Fertig',
  'tour.take': 'Rundgang beginnen',
  'tour.stencils': 'Was sich zeichnen lässt',
  'tour.stencils.text':
    'Eine Schablone auf die Zeichnung ziehen oder darauf die Eingabetaste drücken. Ihr Typ entscheidet, welche Bedrohungen gesucht werden. Gesicherte Bausteine stehen auch hier.',
  'tour.diagram': 'Was das System ist',
  'tour.diagram.text':
    'Elemente verbinden: von einem Punkt am Rand ziehen oder C drücken. Grenzen zeigen, wo sich Vertrauen ändert. Die Zahlen an den Teilen zählen ihre Bedrohungen.',
  'tour.work': 'Was zu tun ist',
  'tour.work.text':
    'Bedrohungen erscheinen hier beim Zeichnen, die schlimmsten zuerst. Die anderen Reiter enthalten Fragen, die über eine Bedrohung entscheiden, und alle Teile als Tabellen.',
  'tour.details': 'Warum, wie schlimm, und was dagegen',
  'tour.details.text':
    'Eine Bedrohung wählen, um zu lesen, warum sie da ist, sie mit fünf Ziffern zu bewerten und zu entscheiden. Einen Teil der Zeichnung wählen, um seine Fragen zu beantworten. Ein kleines „?“ erklärt jedes Fachwort.',
  'tour.risk': 'Was es zusammen bedeutet',
  'tour.risk.text':
    'Die Risikoansicht fasst zusammen: schlimmste Bedrohungen, Schaden für Menschen, Schutzgüter, Kontrollen, Wege von Angreifern und was als Nächstes zu tun ist.',
  'tour.report': 'Abgeben',
  'tour.report.text':
    'Der Bericht enthält jede Bedrohung mit Grund, Bewertung und Entscheidung. Strg oder Befehl K findet und startet alles andere, auch diesen Rundgang.',
  'tour.hint': 'Was als Nächstes kommt',
  'tour.hideHint': 'Diesen Hinweis nicht mehr zeigen',
  'tour.rate': 'Eine Bedrohung bewerten',
  'tour.rate.how': 'Fünf Ziffern von 1 bis 3 in ihrer Zeile oder die Knöpfe in den Details.',
  'tour.treat': 'Entscheiden, was dagegen geschieht',
  'tour.treat.how': 'Eine Maßnahme zuordnen oder sagen, warum keine nötig ist.',
  'tour.hand': 'Den Bericht erstellen',
  'tour.hand.how': 'Bericht exportieren, am Ende der oberen Leiste. Er lässt sich jederzeit neu erstellen.',
} as const satisfies German<typeof english>
