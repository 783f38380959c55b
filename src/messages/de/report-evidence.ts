import type { reportEvidence as english } from '../en/report-evidence.ts'
import type { German } from './german.ts'
import { count } from './words.ts'

const threats = (n: number) => count(n, 'Bedrohung', 'Bedrohungen')

export const reportEvidence = {
  'chapter.coverage': 'Abdeckung',
  'chapter.coverageLead':
    'Jedes Element und jeder Datenfluss nach jeder STRIDE-Kategorie, damit auch zu sehen ist, was nicht betrachtet wurde.',
  'chapter.coverageMatrix': 'Abdeckung nach Element, Fluss und Kategorie',
  'chapter.coverageCounts': (d: {
    cells: number
    parts: number
    threats: number
    notApplicable: number
    noFinding: number
    notAnalysed: number
    outOfScope: number
  }) =>
    `${d.parts} Elemente und Flüsse mal sechs Kategorien ergeben ${d.cells} Zellen: ${d.threats} mit Bedrohungen, ${d.notApplicable} mit Begründung ausgeschlossen, ${d.noFinding}, in denen Regeln geprüft wurden und nichts fanden, ${d.outOfScope} außerhalb des Umfangs und ${d.notAnalysed} nicht untersucht.`,
  'chapter.cell.threats': 'Kennungen',
  'chapter.cell.threatsText':
    'Bedrohungen dieser Kategorie für diesen Teil, wie auch immer über sie entschieden wurde.',
  'chapter.cell.notApplicable': 'Trifft nicht zu',
  'chapter.cell.notApplicableText':
    'Jemand hat festgestellt, dass diese Kategorie hier nicht zutreffen kann. Die Begründung steht in der Tabelle unter der Matrix.',
  'chapter.cell.noFinding': 'Kein Befund',
  'chapter.cell.noFindingOf': (d: { n: number }) => `kein Befund (${count(d.n, 'Regel', 'Regeln')})`,
  'chapter.cell.noFindingText':
    'So viele Regeln sprechen von dieser Kategorie bei einem Teil dieser Art. Alle wurden geprüft, und nach dem, was das Modell sagt, trifft keine zu.',
  'chapter.cell.notAnalysed': 'nicht untersucht',
  'chapter.cell.notAnalysedText': 'Weder eine Regel noch ein Mensch spricht davon. Das ist eine Lücke.',
  'chapter.cell.outOfScopeText': 'Der Teil liegt als Ganzes außerhalb des Umfangs; siehe die Ausschlüsse.',
  'chapter.notApplicable': 'Ausgeschlossene Kategorien mit Begründung',
  'chapter.notApplicableNone': 'Für keinen Teil wurde eine Kategorie ausgeschlossen.',

  'chapter.controls': 'Kontrollen und Reifegrad',
  'chapter.controlsLead': (d: { name: string; edition: string; judged: number }) =>
    `Dieses Modell verwendet den Katalog ${d.name}, Ausgabe ${d.edition}. Genannt sind Nummern und Kurztitel, nicht der Text. ${d.judged === 0 ? 'Noch keine Kontrolle wurde von Menschen beurteilt' : `${count(d.judged, 'Eintrag wurde', 'Einträge wurden')} von Menschen beurteilt`}; das Übrige folgt aus den Maßnahmen, die Bedrohungen zugeordnet sind.`,
  'chapter.maturityText':
    'Der Reifegrad reicht von L0 (nicht vorhanden), L1 (begonnen), L2 (wiederholbar), L3 (festgelegt), L4 (gesteuert und gemessen) bis L5 (optimiert). In Klammern steht, was die zugeordneten Maßnahmen ergeben.',
  'chapter.controlStates': 'Kontrollen nach Stand',
  'chapter.state.covered': 'Abgedeckt',
  'chapter.state.partial': 'Teilweise',
  'chapter.state.open': 'Offen',
  'chapter.state.excluded': 'Trifft nicht zu',
  'chapter.state.notAddressed': 'Nicht betroffen',
  'chapter.meaning.covered': 'Maßnahmen oder der angegebene Reifegrad erreichen das Ziel.',
  'chapter.meaning.partial': 'Etwas wirkt darauf hin, und das Ziel ist nicht erreicht.',
  'chapter.meaning.open': 'Offene Bedrohungen verlangen danach, und nichts ist getan.',
  'chapter.meaning.excluded': 'Als nicht zutreffend beurteilt; die Begründung steht in der Erklärung unten.',
  'chapter.meaning.notAddressed':
    'Keine Bedrohung dieses Modells verlangt danach. Mehr kann ein Bedrohungsmodell dazu nicht sagen; es heißt nicht, dass sie nicht erfüllt ist.',
  'chapter.maturity': 'Reifegrad nach Abschnitt',
  'chapter.maturityByClause': 'Reifegrad nach Abschnitt',
  'chapter.radar': (d: { name: string }) => `Reifegrad nach Abschnitten von ${d.name}, in Prozent`,
  'chapter.radarAlternative':
    'Ein Netzdiagramm mit einer Achse je Abschnitt. Die Tabelle darunter gibt dieselben Zahlen.',
  'chapter.clause': 'Abschnitt',
  'chapter.axis.current': 'Jetzt',
  'chapter.axis.target': 'Ziel',
  'chapter.axis.recommended': 'Von Bedrohungen verlangt',
  'chapter.applicability': 'Erklärung zur Anwendbarkeit',
  'chapter.applicabilityLead':
    'Jede Kontrolle des Katalogs: ob und warum sie zutrifft, wie sie steht, wie viele Bedrohungen danach verlangen und welche Maßnahmen dieses Modells zu ihr gehören.',
  'chapter.controlColumn': 'Kontrolle',
  'chapter.applies': 'Trifft zu',
  'chapter.yes': 'Ja',
  'chapter.no': 'Nein',
  'chapter.doubt': 'Etwas ist noch zu klären.',
  'chapter.noControls': 'Der Katalog enthält keine Kontrollen.',
  'chapter.required': 'Verbindlich',
  'chapter.addressable': 'Zu prüfen',

  'chapter.traceability': 'Rückverfolgbarkeit',
  'chapter.traceabilityLead': (d: { catalogue: string }) =>
    `Jede Zeile führt vom Schützenswerten zu dem, was den Schutz zeigt: Schutzgut, Element oder Fluss, Bedrohung, Maßnahme, Kontrolle (${d.catalogue}) und Nachweis. Ein Strich ist ein fehlendes Glied.`,
  'chapter.traceMatrix': 'Vom Schutzgut zum Nachweis',
  'chapter.controlNumbers': 'Kontrollen',
  'chapter.orphans': 'Was kein Gegenstück hat',
  'chapter.orphansLead': 'Dieselbe Kette von jedem Ende aus betrachtet: was kein Gegenstück hat.',
  'chapter.missingLink': 'Fehlendes Glied',
  'chapter.howMany': 'Anzahl',
  'chapter.which': 'Welche',
  'chapter.orphan.assetCarrier': 'Schutzgüter, die kein Element und kein Fluss trägt',
  'chapter.orphan.assetThreat': 'Schutzgüter ohne Bedrohung an dem, was sie trägt',
  'chapter.orphan.partThreat': 'Elemente und Flüsse im Umfang ohne Bedrohung',
  'chapter.orphan.partAsset': 'Elemente und Flüsse im Umfang, die kein Schutzgut tragen',
  'chapter.orphan.threatMitigation':
    'Bedrohungen, die als Risiko zählen, ohne Maßnahme, weder akzeptiert noch übertragen',
  'chapter.orphan.mitigationThreat': 'Maßnahmen, die keiner Bedrohung zugeordnet sind',
  'chapter.orphan.mitigationControl': 'Maßnahmen, die zu keiner Kontrolle des Katalogs gehören',
  'chapter.orphan.control': 'Kontrollen, nach denen offene Bedrohungen verlangen, ohne dass etwas getan ist',
  'chapter.orphan.evidence': 'Umgesetzt oder nachgewiesen genannte Maßnahmen ohne Nachweis',

  'chapter.compliance': 'Konformität',
  'chapter.complianceLead':
    'Was Prüfende und Vorschriften verlangen, wo dieser Bericht darauf antwortet und was fehlt. Der Wortlaut ist unser eigener und ersetzt die Texte nicht. Ein Bedrohungsmodell beantwortet von jedem Punkt einen Teil, nie das Ganze.',
  'chapter.fda': 'FDA, Cybersicherheit vor dem Inverkehrbringen',
  'chapter.fdaEdition':
    'Nach der Leitlinie der U.S. Food and Drug Administration „Cybersecurity in Medical Devices: Quality System Considerations and Content of Premarket Submissions“, Ausgaben September 2023 und Juni 2025. Die Punkte sind mit der Ausgabe abzugleichen, die für die Einreichung gilt.',
  'chapter.asked': 'Verlangt',
  'chapter.where': 'Wo',
  'chapter.answered': 'Was dieses Modell hat',
  'chapter.missing': 'Was fehlt',
  'chapter.nothingMissing': 'Nichts, was ein Bedrohungsmodell zeigt.',
  'chapter.titleLeftOut': (d: { title: string }) => `${d.title} (in diesem Bericht ausgelassen)`,
  'chapter.outsideModel': 'Nicht Teil eines Bedrohungsmodells.',
  'chapter.fda.threatModel': 'Ein Bedrohungsmodell des ganzen Systems über seine Lebensdauer',
  'chapter.fda.threatModelAnswer': (d: { threats: number; parts: number }) =>
    `${threats(d.threats)} an ${d.parts} Elementen und Flüssen, jeweils nach Kategorie.`,
  'chapter.fda.riskAssessment':
    'Eine Bewertung des Cyberrisikos nach Ausnutzbarkeit und Schaden, vor und nach Maßnahmen',
  'chapter.fda.riskAssessmentAnswer': (d: { rated: number; harmful: number }) =>
    `${count(d.rated, 'Bewertung', 'Bewertungen')} von Menschen, ${threats(d.harmful)} mit einer Schwere des Schadens. Ausnutzbarkeit steht an Stelle der Wahrscheinlichkeit.`,
  'chapter.fda.residual': 'Eine Aussage zum Restrisiko und wer es annimmt',
  'chapter.fda.residualAnswer': (d: { by: string }) =>
    `Eine Aussage ist verzeichnet${d.by === '' ? '' : `, von ${d.by}`}.`,
  'chapter.fda.views':
    'Vier Architektursichten: Gesamtsystem, Schaden an mehreren Patienten, Aktualisierbarkeit, Sicherheitsanwendungsfälle',
  'chapter.fda.viewsAnswer': (d: { n: number; diagrams: number }) =>
    `${d.n} von vier, in ${count(d.diagrams, 'Diagramm', 'Diagrammen')}.`,
  'chapter.fda.interfaces':
    'Alle Schnittstellen mit Protokoll, Daten und Schutz, jede im Bedrohungsmodell betrachtet',
  'chapter.fda.interfacesAnswer': (d: { n: number }) =>
    `${count(d.n, 'Schnittstelle', 'Schnittstellen')} mit Protokoll, Daten, Authentifizierung und Verschlüsselung.`,
  'chapter.fda.category': (d: { name: string }) => `Sicherheitsmaßnahmen: ${d.name}`,
  'chapter.fda.categoryNone': 'Keine.',
  'chapter.fda.categoryAnswer': (d: { titles: string; n: number; done: number }) =>
    `${d.titles} (${d.done} von ${d.n} umgesetzt oder nachgewiesen)`,
  'chapter.category.authentication': 'Authentifizierung',
  'chapter.category.authorization': 'Autorisierung',
  'chapter.category.cryptography': 'Kryptografie',
  'chapter.category.integrity': 'Integrität von Code, Daten und Ausführung',
  'chapter.category.confidentiality': 'Vertraulichkeit',
  'chapter.category.detection': 'Erkennung und Protokollierung von Ereignissen',
  'chapter.category.resiliency': 'Widerstandsfähigkeit und Wiederherstellung',
  'chapter.category.updates': 'Aktualisierungen',
  'chapter.fda.trace': 'Rückverfolgung von der Bedrohung zur Maßnahme und zum Test, der sie nachweist',
  'chapter.fda.traceAnswer': (d: { n: number; verified: number }) =>
    `${count(d.n, 'Maßnahme', 'Maßnahmen')}, ${d.verified} mit Nachweis nachgewiesen.`,
  'chapter.fda.testing':
    'Tests der Cybersicherheit: Anforderungen, Maßnahmen, Schwachstellen, Eindringversuche',
  'chapter.fda.testingAnswer': (d: { n: number }) =>
    `${count(d.n, 'Test', 'Tests')} als Nachweis verzeichnet.`,
  'chapter.fda.testingMissing': 'Testpläne und Testberichte sind eigene Dokumente.',
  'chapter.fda.interoperability': 'Teile Dritter und Interoperabilität',
  'chapter.fda.interoperabilityAnswer': (d: { n: number }) =>
    `${count(d.n, 'externe Abhängigkeit', 'externe Abhängigkeiten')} genannt.`,
  'chapter.fda.interoperabilityMissing': 'Bewertungen der Lieferanten sind eigene Dokumente.',
  'chapter.fda.sbom': 'Eine Stückliste der Software und bekannte Schwachstellen',
  'chapter.fda.sbomMissing': 'Ein eigenes Dokument.',
  'chapter.fda.lifecycle':
    'Pläne, das Produkt zu beobachten und das Modell über die Lebensdauer aktuell zu halten',
  'chapter.fda.lifecycleAnswer': (d: { revisions: number; snapshots: number }) =>
    `${count(d.revisions, 'Revision', 'Revisionen')} und ${count(d.snapshots, 'festgehaltener Stand', 'festgehaltene Stände')} verzeichnet.`,
  'chapter.fda.lifecycleMissing': 'Der Plan für die Zeit nach dem Inverkehrbringen ist ein eigenes Dokument.',
  'chapter.hipaa': 'HIPAA Security Rule',
  'chapter.hipaaEdition':
    'Fundstellen und Überschriften von 45 CFR Part 164 Subpart C in der Fassung von 2013: administrative, physische und technische Schutzmaßnahmen. Ein Änderungsvorschlag vom Januar 2025 ist nicht berücksichtigt.',
  'chapter.citation': 'Fundstelle',
  'chapter.designation': 'Art',
  'chapter.hipaaAnalysis': (d: { n: number }) =>
    `Dieser Bericht: ${threats(d.n)} gefunden, bewertet und entschieden, soweit er es sagt.`,
  'chapter.hipaaManagement': 'Der Maßnahmenplan dieses Berichts.',
  'chapter.hipaaEvaluation': (d: { n: number }) =>
    d.n === 0
      ? 'Kein früherer Stand des Modells zum Vergleich festgehalten.'
      : `${count(d.n, 'früherer Stand', 'frühere Stände')} des Modells festgehalten und verglichen.`,
  'chapter.hipaaNotApplied': (d: { reason: string }) =>
    `Trifft nicht zu: ${d.reason === '' ? 'ohne Begründung.' : d.reason}`,
  'chapter.notAnswered': 'Nichts in diesem Modell.',
  'chapter.otherStandards': 'Weitere Dokumente',
  'chapter.otherStandardsLead':
    'Diese Dokumente sind nur genannt, denn ihre Texte dürfen nicht frei wiedergegeben werden. Die Kapitel sind die, nach denen ihre Leserschaft suchen wird; ob sie erfüllt sind, zeigt erst der Abgleich mit dem Text.',
  'chapter.relatedChapters': 'Kapitel dieses Berichts',

  'chapter.openDecisions': 'Unentschiedene Bedrohungen',
  'chapter.openDecisionsLead': (d: { n: number; of: number; unowned: number }) =>
    d.n === 0
      ? `Über alle ${d.of} Bedrohungen ist entschieden.`
      : `${d.n} von ${threats(d.of)} unentschieden; ${d.unowned} davon ohne verantwortliche Person.`,
  'chapter.openDecisionsNone': 'Keine.',
  'chapter.modelCheck': 'Prüfung des Modells',
  'chapter.modelCheckNone': 'Die Prüfung der Zeichnung hat nichts zu bemerken.',
  'chapter.remark': 'Bemerkung',
  'chapter.rulesRun': 'Angewandte Regeln',
  'chapter.rules': 'Regeln',
  'chapter.rulesOff': 'Abgeschaltet',
  'chapter.rulesFired': 'Mit Bedrohung',
  'chapter.excludedThreats': 'Durch Annahme oder Umfang ausgeschlossene Bedrohungen',
  'chapter.excludedThreatsNone': 'Keine Bedrohung wurde ausgeschlossen.',
  'chapter.comments': 'Offene Kommentare in den Diagrammen',
  'chapter.commentsNone': 'Kein Kommentar ist offen.',

  'chapter.revisions': 'Revisionen und Änderungen',
  'chapter.revisionHistory': 'Revisionsverlauf',
  'chapter.revisionsNone': 'Keine Revision verzeichnet.',
  'chapter.summaryOfChange': 'Was sich geändert hat',
  'chapter.snapshots': 'Festgehaltene Stände',
  'chapter.snapshotTitle': 'Titel',
  'chapter.snapshotsNone': 'Kein Stand des Modells festgehalten.',
  'chapter.changes': 'Änderungen seit dem letzten festgehaltenen Stand',
  'chapter.changesNoSnapshot': 'Kein früherer Stand festgehalten, also nichts zu vergleichen.',
  'chapter.changesNone': (d: { title: string; date: string }) =>
    `Seit „${d.title}“ vom ${d.date} hat sich nichts geändert.`,
  'chapter.changesDamaged': (d: { title: string; date: string }) =>
    `Der festgehaltene Stand „${d.title}“ vom ${d.date} ist nicht lesbar.`,
  'chapter.changesLead': (d: { title: string; date: string }) =>
    `Verglichen mit „${d.title}“ vom ${d.date}. Stufen und Summen sind die mit den wirkenden Maßnahmen.`,
  'chapter.changeCounts': (d: { added: number; gone: number; changed: number }) =>
    `${threats(d.added)} neu, ${d.gone} weggefallen, ${d.changed} mit anderer Stufe, Bewertung oder anderem Status.`,
  'chapter.packChanged': (d: { id: string; from: string; to: string }) =>
    `Wissenspaket ${d.id}: Version ${d.from} → ${d.to}`,
  'chapter.methodChanged': (d: { parts: string }) => `Die Methode wurde geändert in: ${d.parts}`,
  'chapter.engineChanged': (d: { from: string; to: string }) => `Programm: ${d.from} → ${d.to}`,
  'chapter.threatsAdded': 'Neue Bedrohungen',
  'chapter.threatsGone': 'Weggefallene Bedrohungen',
  'chapter.threatsChanged': 'Geänderte Bedrohungen',
  'chapter.figuresChanged': 'Weitere geänderte Zahlen',
  'chapter.whatChanged': 'Was sich geändert hat',
  'chapter.why': 'Warum',
  'chapter.none': 'Keine.',
  'chapter.what.level': 'Stufe',
  'chapter.what.sum': 'Summe',
  'chapter.what.risk': 'Risiko',
  'chapter.what.yearlyLoss': 'Verlust im Jahr',
  'chapter.what.need': 'Bedarf',
  'chapter.about.system': 'System',
  'chapter.about.levels': 'Risk Impact Parameters des Systems und seiner Ebenen',
  'chapter.about.parts': 'Risk Impact Parameters der Elemente und Flüsse',
  'chapter.about.assets': 'Werte',
  'chapter.about.events': 'Bedrohungsereignisse',
  'chapter.about.controls': 'Kontrollen',
  'chapter.figureGroup': (d: { title: string; n: number }) => `${d.title} (${d.n})`,
  'chapter.levelsAdded': (d: { levels: string }) => `Neu: ${d.levels}`,
  'chapter.levelsGone': (d: { levels: string }) => `Weggefallen: ${d.levels}`,
  'chapter.levelsMoved': (d: { lower: number; higher: number }) =>
    `Von den geänderten ${d.lower === 1 ? 'liegt' : 'liegen'} ${d.lower} auf einer niedrigeren Stufe als vorher und ${d.higher} auf einer höheren.`,
  'chapter.statusMoves': (d: { moves: string }) => `Status: ${d.moves}`,
  'chapter.changesBehind': (d: { parts: number; mitigations: number }) =>
    `Dahinter stehen neue Antworten oder Typen an ${d.parts} ${d.parts === 1 ? 'Teil' : 'Teilen'} des Systems sowie ${d.mitigations === 1 ? '1 Maßnahme' : `${d.mitigations} Maßnahmen`}, neu, entfernt oder in anderem Zustand.`,
  'chapter.reason.property': (d: { names: string }) => `Neue Antworten: ${d.names}`,
  'chapter.reason.mitigation': (d: { names: string }) => `Maßnahmen: ${d.names}`,
  'chapter.reason.answers': 'Neue Antworten',
  'chapter.reason.mitigations': (d: { n: number }) =>
    d.n === 1 ? '1 Maßnahme geändert' : `${d.n} Maßnahmen geändert`,
  'chapter.reason.added': 'Dem Modell hinzugefügt',
  'chapter.reason.removed': 'Aus dem Modell entfernt',
  'chapter.reason.judged': 'Von einem Menschen neu beurteilt',
  'chapter.reason.method': 'Die Methode wurde geändert',
  'chapter.reason.pack': 'Ein Wissenspaket wurde geändert',
  'chapter.reason.other': 'Etwas im Umfeld wurde geändert',
  'chapter.andMore': (d: { names: string; n: number }) => `${d.names} und ${d.n} weitere`,

  'chapter.comparisonOverline': 'Änderungsbericht',
  'chapter.comparisonTitle': (d: { title: string }) => `Änderungen des Bedrohungsmodells: ${d.title}`,
  'chapter.comparisonSubtitle': (d: { before: string; after: string }) =>
    `Was sich zwischen „${d.before}“ und „${d.after}“ geändert hat`,
  'chapter.compared': 'Was verglichen wird',
  'chapter.comparedLead':
    'Zwei Stände desselben Modells, jeder mit den damals errechneten Zahlen. Zahlen aus verschiedenen Paketen, Methoden oder Programmen können abweichen, ohne dass sich am System etwas geändert hat; wo das so ist, wird es gesagt.',
  'chapter.before': 'Vorher',
  'chapter.after': 'Nachher',
  'chapter.asItIsNow': 'Das Modell, wie es jetzt ist',
  'chapter.differences': 'Änderungen',

  'chapter.approvals': 'Freigaben und Unversehrtheit',
  'chapter.approvalsLead':
    'Mit der Unterschrift bestätigen die Genannten, diesen Bericht in dem Stand gelesen zu haben, den der Fingerabdruck bezeichnet.',
  'chapter.signature': 'Unterschrift',
  'chapter.integrity': 'Unversehrtheit',
  'chapter.integrityText':
    'Dieser Bericht wurde von einem Programm aus einem Stand eines Modells erstellt, ohne Text, der nicht im Modell steht. Dasselbe Modell ergibt mit denselben Paketen und Einstellungen wieder denselben Bericht.',
} as const satisfies German<typeof english>
