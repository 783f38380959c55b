import type { reportChapters as english } from '../en/report-chapters.ts'
import type { German } from './german.ts'
import { count } from './words.ts'

const threats = (n: number) => count(n, 'Bedrohung', 'Bedrohungen')

export const reportChapters = {
  'chapter.control': 'Dokumentenlenkung',
  'chapter.number': 'Dokumentnummer',
  'chapter.validUntil': 'Gültig bis',
  'chapter.approved': 'Freigaben',
  'chapter.approvedCount': (d: { n: number; of: number }) =>
    d.of === 0 ? 'Keine Freigaben angelegt.' : `${d.n} von ${d.of} mit Datum`,
  'chapter.figures': 'Abbildungen',
  'chapter.tables': 'Tabellen',
  'chapter.figureNumber': (d: { n: number }) => `Abbildung ${d.n}`,
  'chapter.tableNumber': (d: { n: number }) => `Tabelle ${d.n}`,
  'chapter.howToRead': 'Wie dieser Bericht zu lesen ist',
  'chapter.read.ids':
    'Jede Bedrohung hat eine Kennung. Sie bleibt von Bericht zu Bericht gleich, solange die Bedrohung dieselben Teile des Systems betrifft, und führt zum Blatt der Bedrohung.',
  'chapter.read.suggested':
    'Eine Stufe mit gestricheltem Rand oder dem Wort „vorgeschlagen“ stammt von einer Regel oder wurde aus Maßnahmen errechnet. Noch niemand hat sie bestätigt.',
  'chapter.read.assumed':
    '„Angenommen“ kennzeichnet eine Bedrohung, die auf einer noch unbeantworteten Frage beruht. Ein unbekannter Schutz gilt als fehlend, bis jemand antwortet.',
  'chapter.read.notStated':
    '„Nicht angegeben“ und „noch nicht festgestellt“ kennzeichnen, was nur Menschen sagen können und noch niemand gesagt hat. Nichts wird an ihrer Stelle eingesetzt.',
  'chapter.profile.full': 'Vollständig',
  'chapter.profile.executive': 'Leitung',
  'chapter.profile.technical': 'Technik',
  'chapter.profile.compliance': 'Konformität',

  'chapter.verdict': 'Gesamtes Restrisiko',
  'chapter.verdict.none': 'Gesamtes Restrisiko: noch nicht festgestellt',
  'chapter.verdict.noneText':
    'Ob das verbleibende Risiko im Ganzen vertretbar ist, müssen die Verantwortlichen sagen. In diesem Modell hat das noch niemand festgehalten.',
  'chapter.verdict.acceptable': 'Vertretbar',
  'chapter.verdict.conditions': 'Unter Bedingungen vertretbar',
  'chapter.verdict.notAcceptable': 'Nicht vertretbar',
  'chapter.verdict.statedBy': (d: { by: string }) => `Festgestellt von ${d.by}.`,
  'chapter.worst': 'Die zehn höchsten Risiken, wie sie jetzt sind',
  'chapter.worstLead':
    'Geordnet nach der Stufe, die mit den heute wirkenden Maßnahmen bleibt, dann nach Schaden für Menschen, dann nach der Summe der Bewertung. Als nicht zutreffend oder außerhalb des Umfangs beurteilte Bedrohungen fehlen; akzeptierte stehen hier, denn das Risiko besteht weiter.',
  'chapter.worstNone': 'Keine Bedrohung zählt als Risiko.',
  'chapter.rank': '#',
  'chapter.harmToPeople': 'Schaden für Menschen',
  'chapter.mitigationCount': (d: { n: number }) =>
    d.n === 0 ? 'keine Maßnahme' : count(d.n, 'Maßnahme', 'Maßnahmen'),
  'chapter.nextActions': 'Wer was bis wann tun muss: die ersten zehn',
  'chapter.nextActionsLead': (d: { n: number; overdue: number; unowned: number }) =>
    d.n === 0
      ? 'Nichts ist geplant: Keine Maßnahme wartet, und keine offene Bedrohung hat jemanden oder ein Datum.'
      : `${count(d.n, 'Aufgabe ist', 'Aufgaben sind')} offen: geplante und begonnene Maßnahmen sowie unentschiedene Bedrohungen, die jemandem zugeordnet oder befristet sind und auf keine Maßnahme warten. ${d.overdue} davon überfällig am Datum dieses Berichts, ${d.unowned} ohne verantwortliche Person.`,
  'chapter.phasesShort':
    'Dieselben Bedrohungen dreimal: ohne Maßnahmen, mit den umgesetzten oder nachgewiesenen und mit allen geplanten.',
  'chapter.heatMaps': 'Wo das Risiko liegt',
  'chapter.heatHarmLead':
    'Bedrohungen, die Menschen schaden können, nach Schwere (S1 vernachlässigbar bis S5 katastrophal) und danach, wie leicht sie auszuführen sind, ohne Maßnahmen. Die Worte in den Zellen sind das Annahmekriterium dieses Modells.',
  'chapter.heatHarm': 'Bedrohungen nach Schaden und Ausnutzbarkeit',
  'chapter.heatPartsLead': (d: { letters: string }) =>
    `Die zehn Teile des Systems mit den meisten hohen Bedrohungen. Jede Zelle nennt die Zahl der Bedrohungen und die höchste Stufe darunter. ${d.letters}.`,
  'chapter.heatParts': 'Bedrohungen nach Teil und Kategorie',
  'chapter.part': 'Element oder Fluss',
  'chapter.gaps': 'Was dieser Bericht noch nicht zeigen kann',
  'chapter.gapsNone': 'Keine Lücke bekannt: Alles ist festgestellt, bewertet, entschieden und belegt.',
  'chapter.gap.verdict': 'Niemand hat festgestellt, ob das gesamte Restrisiko vertretbar ist.',
  'chapter.gap.views': (d: { n: number }) =>
    `${d.n} der vier erwarteten Architektursichten ${d.n === 1 ? 'fehlt' : 'fehlen'}.`,
  'chapter.gap.interfaces': (d: { n: number }) =>
    `${count(d.n, 'Schnittstelle hat', 'Schnittstellen haben')} keine Bedrohung.`,
  'chapter.gap.notAnalysed': (d: { n: number }) =>
    `${count(d.n, 'Paar', 'Paare')} aus Teil und STRIDE-Kategorie nicht untersucht.`,
  'chapter.gap.suggested': (d: { n: number }) =>
    `${count(d.n, 'Bewertung ist', 'Bewertungen sind')} nur vorgeschlagen und von niemandem bestätigt.`,
  'chapter.gap.unrated': (d: { n: number }) => `${threats(d.n)} ohne Bewertung.`,
  'chapter.gap.assumed': (d: { n: number }) =>
    `${count(d.n, 'Bedrohung beruht', 'Bedrohungen beruhen')} auf einer noch unbekannten Antwort.`,
  'chapter.gap.undecided': (d: { n: number }) =>
    `${count(d.n, 'Bedrohung ist', 'Bedrohungen sind')} noch unentschieden.`,
  'chapter.gap.stale': (d: { n: number }) =>
    `${count(d.n, 'Entscheidung beruht', 'Entscheidungen beruhen')} auf Tatsachen, die sich seither geändert haben.`,
  'chapter.gap.overdue': (d: { n: number }) => `${count(d.n, 'Aufgabe ist', 'Aufgaben sind')} überfällig.`,
  'chapter.gap.controls': (d: { n: number }) =>
    `Für ${count(d.n, 'Kontrolle', 'Kontrollen')}, nach denen offene Bedrohungen verlangen, ist nichts getan.`,
  'chapter.gap.untreated': (d: { n: number }) =>
    `${count(d.n, 'Bedrohung zählt', 'Bedrohungen zählen')} als Risiko und ${d.n === 1 ? 'hat' : 'haben'} keine Maßnahme.`,
  'chapter.gap.evidence': (d: { n: number }) =>
    `${count(d.n, 'Maßnahme heißt', 'Maßnahmen heißen')} umgesetzt oder nachgewiesen, ohne Nachweis.`,
  'chapter.gap.unbacked': (d: { n: number }) =>
    `${count(d.n, 'Behauptung', 'Behauptungen')} noch durch nichts belegt.`,
  'chapter.gap.rulesFailed': (d: { n: number }) => `${count(d.n, 'Regel', 'Regeln')} mit Fehlern.`,
  'chapter.gap.high': (d: { n: number }) =>
    `${count(d.n, 'Bedrohung ist', 'Bedrohungen sind')} mit den heute wirkenden Maßnahmen hoch.`,
  'chapter.gap.unacceptable': (d: { n: number }) =>
    `${count(d.n, 'Bedrohung', 'Bedrohungen')} für Menschen so nicht vertretbar.`,
  'chapter.gap.category': 'Das Modell verzeichnet keine Maßnahme dieser Kategorie.',
  'chapter.gap.unfinished': (d: { n: number }) => `${d.n} noch nicht umgesetzt.`,
  'chapter.gap.unassigned': 'Keine davon ist einer Bedrohung zugeordnet.',

  'chapter.environment': 'Einsatzumgebung',
  'chapter.exclusions': 'Ausschlüsse mit Begründung',
  'chapter.excluded': 'Ausgeschlossen',
  'chapter.excludedTopic': 'Thema',
  'chapter.roles': 'Rollen und Zuständigkeiten',
  'chapter.rolesNone': 'Keine Rollen angegeben.',
  'chapter.role': 'Rolle',
  'chapter.contributor': 'Mitwirkung',
  'chapter.reviewer': 'Prüfung',
  'chapter.responsibility': 'Zuständig für',
  'chapter.references': 'Referenzen',
  'chapter.referencesNone': 'Keine Referenzen angegeben.',
  'chapter.edition': 'Ausgabe',
  'chapter.link': 'Verweis',
  'chapter.validity': 'Gültigkeit dieses Berichts',
  'chapter.validityOpen': (d: { date: string }) =>
    `Dieser Bericht beschreibt das Modell zum Stand ${d.date}. Bis wann er gelten soll, ist nicht angegeben.`,
  'chapter.validityUntil': (d: { date: string; until: string }) =>
    `Dieser Bericht beschreibt das Modell zum Stand ${d.date} und soll bis ${d.until} gelten, oder bis sich das System oder das Wissen über seine Bedrohungen ändert.`,

  'chapter.terms': 'Begriffe',
  'chapter.term': 'Begriff',
  'chapter.term.element': 'Element',
  'chapter.term.elementText':
    'Ein Teil des Systems: ein Prozess, ein Datenspeicher oder eine Person oder ein System außerhalb.',
  'chapter.term.flowText': 'Daten, die von einem Element zu einem anderen gehen, in einer Richtung.',
  'chapter.term.boundary': 'Vertrauensgrenze',
  'chapter.term.boundaryText':
    'Eine Linie oder ein Kasten, wo Daten oder Steuerung zwischen Teilen übergehen, denen verschieden vertraut wird. Ein Fluss darüber ist eine Schnittstelle.',
  'chapter.term.assetText':
    'Etwas von Wert, das Schutz verdient. Elemente und Flüsse tragen oder enthalten es.',
  'chapter.term.threatText':
    'Etwas, das ein Angreifer einem Teil des Systems antun kann. Jede Bedrohung hat eine STRIDE-Kategorie, eine Bewertung und einen Status.',
  'chapter.term.mitigationText':
    'Was in diesem System gegen Bedrohungen getan wird, mit einer verantwortlichen Person und einem Stand.',
  'chapter.term.controlText':
    'Ein Eintrag eines Katalogs von Sicherheitsmaßnahmen, wie ihn eine Norm enthält.',
  'chapter.term.evidenceText': 'Was zeigt, dass eine Maßnahme wirkt, etwa ein Testbericht oder eine Prüfung.',
  'chapter.term.residual': 'Restrisiko',
  'chapter.term.residualText': 'Was von einer Bedrohung mit den zugeordneten Maßnahmen bleibt.',
  'chapter.phases': 'Vor und nach Maßnahmen',
  'chapter.acceptance': 'Annahmekriterien für Schaden an Menschen',

  'chapter.views': 'Architektursichten',
  'chapter.viewsLead':
    'Wer Medizinprodukte prüft, erwartet vier Sichten der Architektur. Ein Diagramm zählt als eine davon, wenn es beim Zeichnen so gekennzeichnet wurde.',
  'chapter.view': 'Sicht',
  'chapter.diagram': 'Diagramm',
  'chapter.viewMissing': 'Fehlt',
  'chapter.view.globalSystem': 'Gesamtsystem',
  'chapter.view.globalSystemText': 'Das ganze System mit allem, womit es verbunden ist.',
  'chapter.view.multiPatientHarm': 'Schaden an mehreren Patienten',
  'chapter.view.multiPatientHarmText': 'Wie ein Angriff auf einen Teil mehreren Patienten schaden könnte.',
  'chapter.view.updateability': 'Aktualisierbarkeit',
  'chapter.view.updateabilityText': 'Wie Aktualisierungen die Teile des Systems erreichen, von Ende zu Ende.',
  'chapter.view.securityUseCase': 'Sicherheitsanwendungsfälle',
  'chapter.view.securityUseCaseText':
    'Wie das System in Lagen arbeitet, in denen ein Versagen der Sicherheit seiner Funktion schaden würde.',
  'chapter.interfaces': 'Schnittstellen',
  'chapter.interface': 'Schnittstelle',
  'chapter.interfacesLead':
    'Eine Schnittstelle ist ein Datenfluss über eine Vertrauensgrenze: Hier ist das System von einem Teil aus erreichbar, dem weniger vertraut wird. Gezählt sind Bedrohungen des Flusses selbst; hat er keine eigenen, die seiner beiden Enden.',
  'chapter.interfacesNone': 'Kein Fluss überschreitet eine Vertrauensgrenze.',
  'chapter.interfacesCovered': 'Jede Schnittstelle hat mindestens eine Bedrohung.',
  'chapter.interfacesBare': (d: { n: number }) =>
    `${count(d.n, 'Schnittstelle', 'Schnittstellen')} ohne eigene Bedrohung`,
  'chapter.protocol': 'Protokoll',
  'chapter.data': 'Daten',
  'chapter.authentication': 'Authentifizierung',
  'chapter.encryption': 'Verschlüsselung und Integrität',
  'chapter.noThreat': 'Keine Bedrohung',
  'chapter.threatsAtEnds': (d: { n: number }) => `${d.n} an den Enden`,

  'chapter.assetRanking': 'Schutzgüter nach den Bedrohungen, die sie berühren',
  'chapter.assetRankingLead':
    'Eine Bedrohung berührt ein Schutzgut, wenn sie ein Element oder einen Fluss betrifft, der es trägt. Werte reichen von 0 (vernachlässigbar) bis 10 (äußerst hoch); ein Wert in Klammern kommt von dem, was vom Schutzgut abhängt.',
  'chapter.value': 'Wert',
  'chapter.accumulated': (d: { value: number }) => `(${d.value} mit dem, was davon abhängt)`,
  'chapter.openThreats': 'Davon offen',
  'chapter.openByLevel': (d: { High: number; Medium: number; Low: number; none: number }) =>
    `${d.High} hoch, ${d.Medium} mittel, ${d.Low} niedrig${d.none === 0 ? '' : `, ${d.none} nicht bewertet`}`,
  'chapter.dependencies': 'Abhängigkeiten zwischen Schutzgütern',
  'chapter.dependenciesLead':
    'Ein Pfeil führt von einem Schutzgut zu dem, wovon es abhängt. Ein Prozentwert sagt, wie weit, wo es nicht ganz ist.',
  'chapter.dependenciesAlternative':
    'Schutzgüter als Kästen mit Pfeilen zu dem, wovon sie abhängen. Die Tabelle darunter sagt dasselbe in Worten.',
  'chapter.dependenciesNone': 'Keine Abhängigkeiten zwischen Schutzgütern angegeben.',
  'chapter.dependsOn': 'Hängt ab von',
  'chapter.degree': 'Wie weit',
  'chapter.dimension.availability': 'Verfügbarkeit',
  'chapter.dimension.integrity': 'Integrität',
  'chapter.dimension.confidentiality': 'Vertraulichkeit',
  'chapter.dimension.authenticity': 'Authentizität',
  'chapter.dimension.traceability': 'Nachvollziehbarkeit',

  'chapter.history': 'Frühere Entscheidungen und Bewertungen',
  'chapter.historyLine': (d: {
    until: string
    by: string
    status: string
    rating: string
    level: string
    reason: string
  }) =>
    `${[
      `Bis ${d.until}, von ${d.by}: ${d.status}`,
      d.rating === '' ? 'nicht bewertet' : `bewertet ${d.rating}`,
      d.level === '' ? '' : `Stufe ${d.level}`,
    ]
      .filter((part) => part !== '')
      .join(', ')}.${d.reason === '' ? '' : ` Begründung: ${d.reason}`}`,
  'chapter.noEvidenceYet': 'Kein Nachweis verzeichnet.',

  'chapter.actions': 'Wer was bis wann tun muss',
  'chapter.actionsLead':
    'Alles Offene, das Früheste zuerst: geplante und begonnene Maßnahmen sowie unentschiedene Bedrohungen, die jemandem zugeordnet oder befristet sind und auf keine Maßnahme warten. Eine Bedrohung, deren Maßnahme läuft, ist mit ihr erledigt.',
  'chapter.actionsNone': 'Nichts ist offen.',
  'chapter.who': 'Wer',
  'chapter.what': 'Was',
  'chapter.decideOn': 'Entscheiden über ',
  'chapter.nobodyYet': 'noch niemand',
  'chapter.noDate': 'kein Datum',
  'chapter.overdue': 'überfällig',
  'chapter.threatCount': (d: { n: number }) => threats(d.n),
  'chapter.planTable': 'Alle Maßnahmen',
  'chapter.expected': 'Erwartete Wirkung',
  'chapter.maturityNow': 'Reifegrad jetzt',
  'chapter.maturityTarget': 'Ziel',
  'chapter.verifiedOn': 'Nachgewiesen',
  'chapter.lowersLevel': 'Stufen, wenn alles getan ist',
  'chapter.lowersCount': (d: { n: number; of: number }) =>
    d.of === 0 ? 'Keiner Bedrohung zugeordnet.' : `${d.n} von ${threats(d.of)} auf niedrigerer Stufe.`,

  'chapter.safetyFile': 'Bedrohungen, die Menschen schaden können, für die Risikoakte',
  'chapter.safetyFileLead':
    'Jede Bedrohung, die Menschen schaden kann, zur Übernahme in die Risikomanagementakte: Was jetzt nicht vertretbar ist, steht vorn. Schwere und Kriterien sind die des Kapitels über die Methoden.',
  'chapter.safetyFileNone': 'Keine Bedrohung, die als Risiko zählt, kann Menschen schaden.',
  'chapter.harmGroup': (d: { judgement: string; n: number }) => `Jetzt: ${d.judgement} (${d.n})`,
  'chapter.harmNotJudged': (d: { n: number }) =>
    `Nicht beurteilt, weil keine Bewertung sagt, wie leicht es geht (${d.n})`,
  'chapter.residualThreatsLead':
    'Bedrohungen mit einer Maßnahme oder mit einer Bewertung dessen, was bleibt. Gestrichelt umrandete Bewertungen sind aus den Maßnahmen errechnet; wo ein Mensch bewertet hat, was bleibt, steht es dabei.',
  'chapter.harm': 'Wie jemand zu Schaden kommt',
} as const satisfies German<typeof english>
