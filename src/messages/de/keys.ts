import type { keys as english } from '../en/keys.ts'
import type { German } from './german.ts'

type Names = { readonly names: readonly string[]; readonly more: number }

function listed({ names, more }: Names): string {
  if (more > 0) return `${names.join(', ')} und ${more} weitere`
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} und ${names.at(-1)}`
}

export const keys = {
  'keys.goDown': 'Nächstes Element, oder nächster Fluss desselben Elements',
  'keys.goUp': 'Voriges Element, oder voriger Fluss',
  'keys.goOut': 'Einem ausgehenden Fluss folgen',
  'keys.goIn': 'Einem eingehenden Fluss zurück folgen',
  'keys.goFirst': 'Erstes Element',
  'keys.goLast': 'Letztes Element',
  'keys.extendDown': 'Das nächste Element mit auswählen',
  'keys.extendUp': 'Das vorige Element mit auswählen',
  'keys.extendOut': 'Was dem Fluss folgt mit auswählen',
  'keys.extendIn': 'Woher der Fluss kommt mit auswählen',
  'keys.toggleFocused': 'In die Auswahl nehmen oder herausnehmen',
  'keys.tellWhere': 'Ansagen, wo ich bin und was darum herum ist',
  'keys.openMenu': 'Menü der Auswahl',
  'keys.wider': 'Breiter machen',
  'keys.narrower': 'Schmaler machen',
  'keys.higher': 'Höher machen',
  'keys.lower': 'Niedriger machen',
  'keys.showCommands': 'Alles finden und ausführen',
  'keys.showSearch': 'Modell durchsuchen',
  'keys.showOutline': 'Gliederung zeigen',
  'keys.showStencils': 'Schablone suchen',
  'keys.nextResult': 'Nächste Fundstelle',
  'keys.previousResult': 'Vorige Fundstelle',

  'keys.last': 'Das war das letzte.',
  'keys.first': 'Das war das erste.',
  'keys.nothingOut': 'Von hier geht kein Fluss aus.',
  'keys.nothingIn': 'Hier kommt kein Fluss an.',
  'keys.nothingHere': 'Hier ist noch nichts gezeichnet.',
  'keys.cannotResize': 'Zum Ändern der Größe ein Element oder eine Grenze auswählen.',
  'keys.size': (d) => `${Math.round(d.w)} mal ${Math.round(d.h)}`,
  'keys.takenIn': (d) => `Ausgewählt, ${d.n} insgesamt`,
  'keys.takenOut': (d) => `Nicht ausgewählt, ${d.n} insgesamt`,
  'keys.tabLeaves': 'Tab verlässt jetzt das Diagramm.',

  'keys.noSearch': 'Erst nach etwas suchen.',
  'keys.result': (d) => `${d.name}, ${d.place} von ${d.n}`,

  'keys.inside': (d) => `In ${d.name}.`,
  'keys.entering': (d) => `Nach ${d.name} hinein.`,
  'keys.leaving': (d) => `Aus ${d.name} heraus.`,
  'keys.between': (d) => `Von ${d.from} nach ${d.to}.`,
  'keys.contains': (d) => `Enthält ${listed(d)}.`,
  'keys.flowTo': (d) => (d.name === '' ? `zu ${d.other}` : `${d.name} zu ${d.other}`),
  'keys.flowFrom': (d) => (d.name === '' ? `von ${d.other}` : `${d.name} von ${d.other}`),
  'keys.flowsOut': (d) => `Ausgehende Flüsse: ${listed(d)}.`,
  'keys.flowsIn': (d) => `Eingehende Flüsse: ${listed(d)}.`,
  'keys.noFlows': 'Keine Flüsse.',
} as const satisfies German<typeof english>
