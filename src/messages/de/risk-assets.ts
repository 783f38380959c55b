import type { riskAssets as english } from '../en/risk-assets.ts'
import type { German } from './german.ts'

export const riskAssets = {
  'risk.assets.help':
    'Im Stil von MAGERIT. Dem, worauf es ankommt, einen eigenen Wert geben; wovon anderes abhängt, erbt ihn (↑). Sagen, was ihm zustoßen kann, und sehen, was daraus wird, wo es trifft und auf wen es zurückfällt.',
  'risk.assets.empty':
    'Aufführen, was zu verlieren schmerzt: Messwerte, ein Dienst, ein Gerät. Zwei Schutzgüter ohne Abhängigkeiten genügen zu Beginn.',
  'risk.assets.view': 'Schutzgüter als',
  'risk.assets.view.table': 'Tabelle',
  'risk.assets.view.graph': 'Graph',
  'risk.assets.unit': 'Wert als',
  'risk.assets.unit.values': '0–10',
  'risk.assets.cycle': (d) =>
    `Diese Schutzgüter hängen im Kreis voneinander ab: ${d.path}. Was Abhängigkeiten folgt, bleibt weg, bis eine davon entfernt ist.`,
  'risk.assets.worst': 'Größtes Risiko',
  'risk.assets.worstIn': (d) => `Größtes Risiko, Phase ${d.phase}`,
  'risk.assets.worst.note':
    'Das größte Risiko unter den Bedrohungen aller Schutzgüter; diese Schutzgüter haben es. Die Zahl jedes Schutzguts zeigt die Tabellen, aus denen sie stammt.',
  'risk.assets.lossIn': (d) => `Erwarteter Verlust im Jahr, Phase ${d.phase}`,
  'risk.assets.loss.note':
    'Summe über die Schutzgüter mit eigenen Beträgen: Jedes zählt nur seine eigenen, damit nichts doppelt zählt.',
  'risk.assets.perYear': (d) => `${d.amount} im Jahr`,
  'risk.assets.rank': '#',
  'risk.assets.rank.help': 'Rang nach den offenen Bedrohungen, die es berühren',
  'risk.assets.open': 'Offene Bedrohungen',
  'risk.assets.accumulated': 'Risiko hier',
  'risk.assets.deflected': 'Zurückfallendes Risiko',
  'risk.assets.loss': 'Erwarteter Verlust im Jahr',
  'risk.assets.hereOf': (d) => `Risiko bei ${d.name}`,
  'risk.assets.backOf': (d) => `Risiko, das auf ${d.name} zurückfällt`,
  'risk.assets.lossOf': (d) => `Erwarteter Verlust im Jahr: ${d.name}`,
  'risk.assets.worstOf': (d) =>
    d.n === 1
      ? 'Das einzige Risiko, das es gibt.'
      : `Das größte von ${d.n} Risiken zählt; sie werden nicht addiert.`,
  'risk.assets.value': (d) => `${d.dimension} von ${d.name}`,
  'risk.assets.accumulatedValue': (d) => `${d.dimension} von ${d.name}, mit allem, was davon abhängt`,
  'risk.assets.touched': 'Bedrohungen bei dem, was es trägt',
  'risk.assets.untouched': 'Keine Bedrohung berührt, was es trägt. Sagen, was es trägt, oder sich freuen.',
  'risk.assets.dependsOn': 'Abhängigkeiten',
  'risk.assets.dependsOn.help': 'Fällt ein unteres Schutzgut, fällt dieses mit, im angegebenen Maß.',
  'risk.assets.dependsOn.none': 'Es hängt von keinem anderen Schutzgut ab.',
  'risk.assets.dependsOn.indirect': 'Hängt ab von, über andere',
  'risk.assets.dependants': 'Was davon abhängt',
  'risk.assets.degree': (d) => `Wie weit es von ${d.name} abhängt`,
  'risk.assets.transitive': (d) => `Grad gegenüber ${d.name}, über alle Wege`,
  'risk.assets.dependency.add': 'Hängt von einem weiteren Schutzgut ab',
  'risk.assets.dependency.choose': 'Schutzgut wählen …',
  'risk.assets.dependency.remove': (d) => `Hängt nicht mehr von ${d.name} ab`,
  'risk.assets.threats': 'Was ihm zustoßen kann',
  'risk.assets.threats.help':
    'Wie wahrscheinlich, und welcher Anteil des Werts in jeder Dimension verloren geht. Verknüpfte Bedrohungen bringen ihre Maßnahmen mit, die beides senken.',
  'risk.assets.threats.none':
    'Noch nichts. Hinzufügen, was diesem Schutzgut zustoßen kann, und mit den Bedrohungen des Modells verknüpfen, die es zusammenfasst.',
  'risk.assets.threat': 'Was geschieht',
  'risk.assets.threat.new': 'Neue Bedrohung',
  'risk.assets.threat.add': 'Bedrohung hinzufügen',
  'risk.assets.threat.remove': (d) => `${d.title} löschen`,
  'risk.assets.likelihood': 'Wahrscheinlichkeit',
  'risk.assets.rate': 'Mal im Jahr',
  'risk.assets.degradationOf': (d) => `Verlorener Anteil der ${d.dimension}, in Prozent`,
  'risk.assets.links': 'Verknüpfte Bedrohungen',
  'risk.assets.link': (d) => `Bedrohungen, die „${d.title}“ zusammenfasst`,
  'risk.assets.effect': 'Was die Maßnahmen der verknüpften Bedrohungen wegnehmen',
  'risk.assets.lowers': (d) => `−${d.share}`,
  'risk.assets.result': 'Größtes Risiko',
  'risk.assets.arithmetic': 'Rechnung',
  'risk.assets.noValue': 'Kein Wert in einer Dimension, die sie mindert.',
  'risk.assets.here': 'Hier, mit allem, was davon abhängt',
  'risk.assets.on': (d) => `Fällt zurück auf ${d.name}`,
  'risk.assets.impact': 'Auswirkung',
  'risk.assets.risk': 'Risiko',
  'risk.assets.graph': 'Schutzgüter und ihre Abhängigkeiten',
  'risk.assets.graph.help':
    'Vom rechten Ende eines Schutzguts zu einem anderen ziehen, von dem es abhängt. Eine gewählte Linie geht mit Entf. Obere Schutzgüter stehen links.',
  'risk.degree.wholly': 'ganz',
  'risk.degree.mostly': 'überwiegend (75 %)',
  'risk.degree.half': 'zur Hälfte (50 %)',
  'risk.degree.partly': 'teilweise (25 %)',
  'risk.degree.slightly': 'wenig (10 %)',
  'risk.undo.dependency': 'Abhängigkeit ändern',
  'risk.undo.assetThreat': 'Ändern, was einem Schutzgut zustoßen kann',
} as const satisfies German<typeof english>
