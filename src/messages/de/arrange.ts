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
  'arrange.alreadySo': 'Es steht schon so.',
  'arrange.alignLeft': 'Linke Kanten ausrichten',
  'arrange.alignCentre': 'Mitten waagerecht ausrichten',
  'arrange.alignRight': 'Rechte Kanten ausrichten',
  'arrange.alignTop': 'Obere Kanten ausrichten',
  'arrange.alignMiddle': 'Mitten senkrecht ausrichten',
  'arrange.alignBottom': 'Untere Kanten ausrichten',
  'arrange.distributeX': 'Waagerecht verteilen',
  'arrange.distributeY': 'Senkrecht verteilen',
  'arrange.sameWidth': 'Gleiche Breite',
  'arrange.sameHeight': 'Gleiche Höhe',
  'arrange.toFront': 'In den Vordergrund',
  'arrange.forward': 'Eine Ebene nach vorn',
  'arrange.backward': 'Eine Ebene nach hinten',
  'arrange.toBack': 'In den Hintergrund',
  'arrange.inFront': 'Davor steht nichts.',
  'arrange.behind': 'Dahinter steht nichts.',
  'arrange.lock': 'Sperren',
  'arrange.unlock': 'Entsperren',
  'arrange.unlockAll': 'Alles im Diagramm entsperren',
  'arrange.group': 'Gruppieren',
  'arrange.ungroup': 'Gruppierung aufheben',
  'arrange.needsSeveral': (d: { n: number }) =>
    d.n === 1
      ? 'Zuerst ein Element oder eine Grenze auswählen.'
      : `Zuerst mindestens ${d.n === 2 ? 'zwei' : 'drei'} Elemente oder Grenzen auswählen.`,
  'arrange.alreadyGrouped': 'Das ist schon eine Gruppe.',
  'arrange.locked': (d) => (d.n === 1 ? 'Gesperrt' : `${d.n} Dinge gesperrt`),
  'arrange.unlocked': (d) => (d.n === 1 ? 'Entsperrt' : `${d.n} Dinge entsperrt`),
  'arrange.grouped': (d) => `${d.n} Dinge gruppiert`,
  'arrange.lockedStay': (d) =>
    d.n === 1
      ? 'Ein Ding ist gesperrt und bleibt. „Entsperren“ steht im Menü.'
      : `${d.n} Dinge sind gesperrt und bleiben. „Entsperren“ steht im Menü.`,
  'arrange.lockedHere': 'Es ist gesperrt und bleibt. „Entsperren“ steht im Menü.',
  'arrange.lasso': 'Mit dem Lasso auswählen',
  'arrange.selectSameType': 'Alle dieses Typs auswählen',
  'arrange.selectConnected': 'Verbundenes auswählen',
  'arrange.selectDownstream': 'Flussabwärts auswählen',
  'arrange.selectUpstream': 'Flussaufwärts auswählen',
  'arrange.hintLasso': 'Eine Schlinge um das Gewünschte ziehen. Esc beendet.',
  'arrange.comment': 'Kommentar',
  'arrange.hintComment': 'Klicken, wo der Kommentar hingehört. Esc beendet.',
  'arrange.select': 'Auswählen nach …',
  'arrange.selectKind': 'Art',
  'arrange.selectAnyKind': 'Alles',
  'arrange.selectElements': 'Elemente',
  'arrange.selectFlows': 'Datenflüsse',
  'arrange.selectBoundaries': 'Vertrauensgrenzen',
  'arrange.selectType': 'Typ',
  'arrange.selectAnyType': 'Jeder Typ',
  'arrange.selectQuestion': 'Antwort',
  'arrange.selectAnyAnswer': 'Jede Antwort',
  'arrange.selectYes': 'ja',
  'arrange.selectNo': 'nein',
  'arrange.selectUnknown': 'unbekannt',
  'arrange.selectValue': 'Beantwortet mit',
  'arrange.selectThreats': 'Bedrohungen',
  'arrange.selectAnyThreats': 'Gleich welche Bedrohungen',
  'arrange.selectSomeThreats': 'Mit Bedrohungen',
  'arrange.selectNoThreats': 'Ohne Bedrohungen',
  'arrange.selectHigh': 'Mit einer hohen',
  'arrange.selectMedium': 'Mit einer mittleren',
  'arrange.selectLow': 'Mit einer niedrigen',
  'arrange.selectWithin': 'Steht in',
  'arrange.selectAnywhere': 'Irgendwo',
  'arrange.selectNowhere': 'Keiner Grenze',
  'arrange.selectFound': (d) => `${d.n} auswählen`,
} as const satisfies German<typeof english>
