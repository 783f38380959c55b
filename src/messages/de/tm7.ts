import type { tm7 as english } from '../en/tm7.ts'
import type { German } from './german.ts'
import { count } from './words.ts'

export const tm7 = {
  'tmt.noKnowledgeBase':
    'Die Datei enthält keine Vorlage: Elemente haben die Grundtypen, und keine Regel sucht nach Bedrohungen. Für das Modell Wissenspakete wählen, um welche zu finden.',
  'tmt.validation': (d) => `Die Datei sagt über sich: ${d.message}`,
  'tmt.unknownPart': (d) => `Ein Teil namens „${d.name}“ ist nicht bekannt.`,
  'tmt.unknownShape': (d) => `Eine Form der Art „${d.shape}“ ist nicht bekannt; sie wird nicht gezeigt.`,
  'tmt.unknownType': (d) =>
    `${named(d.name)} hat den Typ ${d.type}, den die Vorlage nicht hat; es zählt als allgemeiner Typ seiner Form.`,
  'tmt.unnamed': (d) => `Ein Element vom Typ ${d.type} hat keinen Namen.`,
  'tmt.noPosition': (d) =>
    `Die Datei sagt nicht, wo ${named(d.name)} gezeichnet ist; es steht nun unter der Zeichnung oder verläuft gerade.`,
  'tmt.repeatedGuid': (d) =>
    `${named(d.name)} hat die Kennung ${d.guid}, die auch ein anderer Teil der Zeichnung hat; sie zählen als zwei.`,
  'tmt.looseSource': (d) =>
    `Der Fluss ${named(d.flow)} beginnt an keinem Element; Regeln lassen ihn bis dahin aus.`,
  'tmt.looseTarget': (d) =>
    `Der Fluss ${named(d.flow)} endet an keinem Element; Regeln lassen ihn bis dahin aus.`,
  'tmt.missingSource': (d) =>
    `Der Fluss ${named(d.flow)} beginnt an einem Element, das nicht auf seinem Diagramm ist; er beginnt im Freien.`,
  'tmt.missingTarget': (d) =>
    `Der Fluss ${named(d.flow)} endet an einem Element, das nicht auf seinem Diagramm ist; er endet im Freien.`,
  'tmt.unknownAnswer': (d) =>
    `${named(d.name)} beantwortet ${d.property} mit „${d.value}“, was die Vorlage nicht anbietet.`,
  'tmt.unknownProperty': (d) =>
    `${named(d.name)} beantwortet ${d.property} mit „${d.value}“; die Vorlage hat keine solche Frage.`,
  'tmt.shortened': (d) =>
    `Ein Text (${d.field}) hat ${d.length} Zeichen; ${d.limit} davon werden gezeigt. Die Datei behält alles.`,
  'tmt.tooMany': (d) => `Es gibt ${d.n} Einträge (${d.field}); ${d.limit} davon werden gezeigt.`,
  'tmt.unknownState': (d) =>
    `Die Bedrohung ${named(d.title)} hat den Stand „${d.state}“, den das Werkzeug nicht hat; sie zählt als offen.`,
  'tmt.threatByHand': (d) =>
    `Die Bedrohung ${named(d.title)} gehört zu keiner Regel der Vorlage; sie kam als von Hand geschrieben herein.`,
  'tmt.threatFlowGone': (d) =>
    `Die Bedrohung ${named(d.title)} betrifft einen Fluss, der fehlt oder jetzt andere Elemente verbindet; sie kam als von Hand geschrieben herein.`,
  'tmt.twoPriorities': (d) =>
    `Die Datei gibt der Bedrohung ${named(d.title)} zwei Prioritäten, ${d.taken} und ${d.other}; ${d.taken} wurde genommen.`,

  'tmt.statusAsNotApplicable': (d) =>
    `${count(d.n, 'Bedrohung', 'Bedrohungen')} mit dem Status „${d.status}“: Das Format hat keinen solchen Stand, daher steht dort nicht zutreffend, mit diesem Wort vor der Begründung.`,
  'tmt.ratingsLost': (d) =>
    `Bewertungen von ${count(d.n, 'Bedrohung', 'Bedrohungen')} (DREAD, Sicherheit, Werte, Verluste) haben im Format keinen Platz.`,
  'tmt.mitigationsInJustification': (d) =>
    `Maßnahmen von ${count(d.n, 'Bedrohung', 'Bedrohungen')} werden als Zeile der Begründung geschrieben.`,
  'tmt.responsibilitiesLost': (d) =>
    `Verantwortliche, Termine und Notizen von ${count(d.n, 'Bedrohung', 'Bedrohungen')} haben im Format keinen Platz.`,
  'tmt.otherFindingsLost': (d) =>
    `Entscheidungen über ${count(d.n, 'Bedrohung', 'Bedrohungen')} anderer Wissenspakete werden nicht geschrieben: Die Datei kennt nur ihre Vorlage.`,
  'tmt.noPlace': (d) =>
    `Das Format hat keinen Platz für ${d.what}: ${count(d.n, 'Eintrag wird', 'Einträge werden')} nicht geschrieben.`,
  'tmt.noField': (d) => `Das Format hat keinen Platz für ${d.field} des Modells.`,
  'tmt.generalType': (d) =>
    `${named(d.name)} ist vom Typ ${d.stencil} eines anderen Wissenspakets; geschrieben wird der allgemeine Typ der Form.`,
  'tmt.answersLost': (d) =>
    `${count(d.n, 'Antwort', 'Antworten')} von ${named(d.name)} auf Fragen, die die Vorlage nicht stellt, ${d.n === 1 ? 'wird' : 'werden'} nicht geschrieben.`,
  'tmt.fixedAnswer': (d) =>
    `${named(d.name)} beantwortet ${d.property}, was die Vorlage durch den Typ festlegt; das andere Werkzeug zeigt es vielleicht nicht.`,
  'tmt.notDrawn': (d) => `${named(d.name)} ist nirgends gezeichnet und wird daher nicht geschrieben.`,
  'tmt.copied': (d) =>
    `${named(d.name)} ist in mehreren Diagrammen gezeichnet; die Datei enthält für jedes eine Kopie.`,
  'tmt.keptThreats': (d) =>
    `${count(d.n, 'Bedrohung bleibt', 'Bedrohungen bleiben')} in der Datei, obwohl der Fluss fehlt, weil jemand darüber entschieden hat.`,
  'tmt.otherPacksLost': (d) =>
    `Das Modell benutzt auch andere Wissenspakete (${d.packs}); was sie finden, wird nicht geschrieben.`,
  'tmt.copiedTemplate': (d) =>
    `Die Datei enthält die Vorlage, aus der ${named(d.name)} kopiert wurde; was in der Kopie geändert wurde, wird nicht geschrieben. Die Kopie auch als .tb7 speichern.`,
  'tmt.noTemplate':
    'Eine .tm7 braucht eine Vorlage des Microsoft Threat Modeling Tool. Eine importieren (.tb7), für dieses Modell wählen, dann die Datei schreiben.',
  'tmt.templateMissing': (d) =>
    `Die Vorlage, die diese Datei braucht (${d.pack}), ist nicht hier. Noch einmal importieren oder eine Datei öffnen, die sie enthält.`,
  'tmt.originDamaged':
    'Was von der ursprünglichen Datei aufbewahrt ist, ist beschädigt; sie kann nicht wieder geschrieben werden.',
  'tmt.tableAssets': 'Schutzgüter',
  'tmt.tableMitigations': 'Maßnahmen mit Zustand und Nachweisen',
  'tmt.tableRuleSwitches': 'ausgeschaltete Regeln',
  'tmt.tableAssetThreats': 'Bedrohungen von Schutzgütern',
  'tmt.tableThreatEvents': 'Bedrohungsereignisse',
  'tmt.tableControls': 'Controls',
  'tmt.tableSnapshots': 'Momentaufnahmen',
  'tmt.fieldVersion': 'die Version',
  'tmt.fieldIntendedUse': 'die Zweckbestimmung',
  'tmt.fieldScope': 'den Umfang',
  'tmt.fieldClassification': 'die Einstufung',
} as const satisfies German<typeof english>

function named(name: string): string {
  return name === '' ? '(ohne Namen)' : `„${name}“`
}
