import type { arrange as english } from '../en/arrange.ts'
import type { German } from './german.ts'

export const arrange = {
  'arrange.menu': 'Anordnen',
  'arrange.layoutRight': 'Automatisch anordnen, nach rechts',
  'arrange.layoutDown': 'Automatisch anordnen, nach unten',
  'arrange.layout': 'Automatisch anordnen',
  'arrange.layoutSelection': (d) => `${d.n} Dinge automatisch anordnen`,
  'arrange.working': (d) => `${d.n} Dinge werden angeordnet …`,
  'arrange.workingFor': (d) => `seit ${d.seconds} s`,
  'arrange.stop': 'Anordnen abbrechen',
  'arrange.stopped': 'Abgebrochen: Das Diagramm ist, wie es war.',
  'arrange.done': (d) =>
    d.n === 1 ? 'Angeordnet: 1 Ding verschoben' : `Angeordnet: ${d.n} Dinge verschoben`,
  'arrange.changedMeanwhile':
    'Das Diagramm wurde währenddessen geändert, deshalb wurde die Anordnung verworfen. Bitte noch einmal anordnen.',
  'arrange.nothing': 'Es gibt nichts anzuordnen, oder es steht schon so.',
  'arrange.noLine': (d) =>
    `Nichts wurde verschoben: Für ${d.names} fand sich kein Platz, an dem dieselben Flüsse die Linie kreuzen. Hilfreich ist, Elemente neben der Linie zu sperren oder das Diagramm in Teilen anzuordnen.`,
  'arrange.noRoom': (d) =>
    d.name === ''
      ? 'Nichts wurde verschoben: In der Nähe der Auswahl ist kein Platz.'
      : `Nichts wurde verschoben: Die Auswahl passt nicht in ${d.name} neben das, was dort bleibt. Abhilfe: ${d.name} mit auswählen oder vergrößern.`,
  'arrange.crossings': (d) =>
    `Nichts wurde verschoben: ${d.n === 1 ? 'Ein Ding' : `${d.n} Dinge`} hätte${d.n === 1 ? '' : 'n'} andere Grenzen gekreuzt als jetzt.`,
  'arrange.failed': (d) =>
    d.reason === ''
      ? 'Das Anordnen ist fehlgeschlagen, nichts wurde verschoben.'
      : `Das Anordnen ist fehlgeschlagen, nichts wurde verschoben: ${d.reason}`,
} as const satisfies German<typeof english>
