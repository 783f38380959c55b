import type { riskPaths as english } from '../en/risk-paths.ts'
import type { German } from './german.ts'

export const riskPaths = {
  'risk.paths.help':
    'Der leichteste Weg von jedem Einstiegspunkt zu jedem Schutzgut, entlang der Flüsse. Ein Schritt kostet 16 weniger die DREAD-Summe der schlimmsten Bedrohung, die dabei hilft, mit den Maßnahmen, die jetzt wirken; nicht bewertete Bedrohungen zählen als 10, und ohne offene Bedrohung kostet er 16. Das ordnet Wege und sagt nichts über Wahrscheinlichkeit.',
  'risk.paths.entries': 'Wo Angreifer beginnen',
  'risk.paths.entries.default': 'Alle externen Entitäten, bis welche gewählt sind',
  'risk.paths.entries.pick': 'Einstiegspunkte wählen',
  'risk.paths.assets': 'Worauf sie es abgesehen haben',
  'risk.paths.assets.default': 'Alle Schutzgüter mit Träger, bis welche gewählt sind',
  'risk.paths.assets.pick': 'Schutzgüter wählen',
  'risk.paths.assets.none': 'Noch hat kein Schutzgut einen Träger.',
  'risk.paths.reset': 'Zurück zu allen',
  'risk.paths.cuts': 'Wo ein Control am meisten abschneidet',
  'risk.paths.cuts.help':
    'Ohne das hätten so viele Paare aus Einstieg und Schutzgut gar keinen Weg mehr; und so viele leichteste Wege führen hindurch.',
  'risk.paths.cuts.what': 'Element oder Fluss',
  'risk.paths.cuts.pairs': 'Abgeschnittene Paare',
  'risk.paths.cuts.ways': 'Wege hindurch',
  'risk.paths.cuts.of': (d) => `${d.n} von ${d.total}`,
  'risk.paths.ways': 'Leichteste Wege, der leichteste zuerst',
  'risk.paths.ways.help': (d) =>
    d.shown < d.total ? `Die ersten ${d.shown} von ${d.total}.` : `Insgesamt ${d.total}.`,
  'risk.paths.way': (d) => `${d.entry} → ${d.asset}`,
  'risk.paths.cost': (d) => `Kosten ${d.cost}, ${d.steps === 1 ? '1 Schritt' : `${d.steps} Schritte`}`,
  'risk.paths.closed': (d) =>
    d.n === 1 ? '1 Schritt ohne offene Bedrohung' : `${d.n} Schritte ohne offene Bedrohung`,
  'risk.paths.allOpen': 'bei jedem Schritt hilft eine offene Bedrohung',
  'risk.paths.within': 'innerhalb des Flusses',
  'risk.paths.crosses': (d) => `quert ${d.names}`,
  'risk.paths.noThreat': 'keine offene Bedrohung',
  'risk.paths.showWay': (d) => `Im Diagramm zeigen: ${d.way}`,
  'risk.paths.empty': 'Kein Weg führt dorthin',
  'risk.paths.empty.help':
    'Kein Fluss führt von den Einstiegspunkten zu etwas, das die Schutzgüter trägt. Angeben, was jedes Schutzgut trägt, oder andere Einstiegspunkte wählen.',
} as const satisfies German<typeof english>
