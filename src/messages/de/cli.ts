import type { cli as english } from '../en/cli.ts'
import type { German } from './german.ts'
import { count } from './words.ts'

export const cli = {
  'cli.usage': `Aufruf:
  glacis analyze MODELL [--format table|json|csv] [--no-merge]
                                     Bedrohungen eines Modells auflisten; --no-merge führt beide
                                     Richtungen zwischen zwei Elementen getrennt auf
  glacis report MODELL --out DATEI [--format pdf|html|md|xlsx|csv] [--profile NAME] …
                                     Bericht schreiben; ohne --format nach der Endung von DATEI
                                     oder als PDF. Alle Optionen: glacis report --help
  glacis risk MODELL [--format table|json|csv] [--catalogue iso2013|iso2022|hipaa]
                                     was die Risikomethoden über ein Modell sagen; csv ist die
                                     Erklärung zur Anwendbarkeit seiner Controls
  glacis convert EIN AUS             ein Modell im Format der Endung von AUS schreiben: .glacis.json
                                     oder .tm7; oder eine Vorlage (.tb7) als .glacis-pack.json
  glacis draw MODELL --format svg|mermaid --out DATEI [--diagram NAME]
                                     ein Diagramm als Bild oder Mermaid-Text schreiben;
                                     das erste, wenn kein anderes genannt ist

MODELL ist eine .glacis.json- oder .tm7-Datei oder ein Referenzmodell: sample:mhealth,
sample:mhealth-reviewed, sample:iomt.
Rückgabewerte: 0 in Ordnung, 2 falscher Aufruf oder unlesbare Eingabe.`,
  'cli.noCommand': 'Angeben, was zu tun ist: analyze, report, risk, convert oder draw.',
  'cli.unknownCommand': (d) => `Einen Befehl „${d.command}“ gibt es nicht.`,
  'cli.noModel': (d) => `${d.command} braucht ein Modell: eine Datei oder sample:mhealth.`,
  'cli.tooMany': (d) => `Ein Modell auf einmal; was ist „${d.extra}“?`,
  'cli.unknownFormat': (d) => `--format ist „${d.format}“; möglich sind table, json und csv.`,
  'cli.notItsOption': (d) => `${d.command} hat kein ${d.option}; siehe glacis --help.`,
  'cli.outputFailed': (d) => `Die Ausgabe konnte nicht geschrieben werden: ${d.reason}.`,
  'cli.isFolder': 'es ist ein Ordner',
  'cli.isMissing': 'eine solche Datei oder einen solchen Ordner gibt es nicht',
  'cli.reportUsage': `Aufruf:
  glacis report MODELL --out DATEI [Optionen]

  --format pdf|html|md|xlsx|csv   ohne Angabe nach der Endung von DATEI, sonst pdf. md und csv sind
                                  mehrere Dateien: DATEI endet auf .zip oder ist ein Ordner
  --profile NAME                  full (ohne Angabe), executive, technical, compliance oder ein Profil
                                  des Modells, nach seinem Namen
  --sections ID,ID,…              diese Kapitel statt derer eines Profils: summary, scope, method,
                                  architecture, elements, assets, coverage, register, details, rip,
                                  threatEvents, mitigations, controls, traceability, residual,
                                  compliance, limits, revisions, approvals und Texte des Modells
  --language en|de                des Berichts; ohne Angabe en
  --paper a4|letter               ohne Angabe a4
  --author NAME                   wer den Bericht erstellt hat
  --date model|JJJJ-MM-TT         das gedruckte Datum; model (ohne Angabe) ist das der letzten Änderung,
                                  so dass dasselbe Modell an jedem Tag dieselben Bytes ergibt
  --since MOMENTAUFNAHME          berichten, was sich seit dieser Momentaufnahme geändert hat, nach Titel
  --until MOMENTAUFNAHME          … bis zu dieser; ohne Angabe bis jetzt

MODELL ist eine .glacis.json- oder .tm7-Datei oder ein Referenzmodell: sample:mhealth,
sample:mhealth-reviewed, sample:iomt.
Dasselbe Modell und dieselben Optionen ergeben hier und im Browser dieselben Bytes.
Rückgabewerte: 0 in Ordnung, 2 falscher Aufruf oder unlesbare Eingabe.`,
  'cli.profileOrSections':
    'Entweder --profile oder --sections angeben: Beides sagt, welche Kapitel gedruckt werden.',
  'cli.untilWithoutSince': '--until braucht --since: die Momentaufnahme, ab der Änderungen gezählt werden.',
  'cli.changesHaveNoChapters':
    'Ein Bericht über Änderungen hat keine Kapitel zu wählen: --profile und --sections weglassen.',
  'cli.unknownValue': (d) => `${d.option} ist „${d.value}“; möglich ist ${d.known}.`,
  'cli.noDate': (d) => `--date ist „${d.date}“; möglich ist model oder ein Tag wie 2026-01-31.`,
  'cli.unknownProfile': (d) => `Das Modell hat kein Profil „${d.name}“. Es gibt: ${d.known}.`,
  'cli.unknownSection': (d) => `Ein Kapitel „${d.id}“ gibt es nicht. Es gibt: ${d.known}.`,
  'cli.unknownSnapshot': (d) =>
    d.known === ''
      ? `Das Modell hat keine Momentaufnahmen: „${d.name}“ gibt es nicht.`
      : `Das Modell hat keine Momentaufnahme „${d.name}“. Es gibt: ${d.known}.`,
  'cli.noOut': 'report braucht --out DATEI: wohin der Bericht geschrieben wird.',
  'cli.unknownReportFormat': (d) =>
    `--format ist „${d.format}“; ein Bericht kann pdf, html, md, xlsx oder csv sein.`,
  'cli.severalFiles': (d) =>
    `Ein Bericht als ${d.format} besteht aus mehreren Dateien: statt ${d.file} eine .zip oder einen Ordner nennen.`,
  'cli.writtenFiles': (d) =>
    `${d.file} geschrieben, ${count(d.n, 'Datei', 'Dateien')}. SHA-256 des Modells: ${d.fingerprint}`,
  'cli.noConvertOut': 'convert braucht zwei Dateien: was zu lesen und was zu schreiben ist.',
  'cli.noDrawFormat': 'draw braucht --format svg oder --format mermaid.',
  'cli.noDrawOut': 'draw braucht --out DATEI: wohin das Diagramm geschrieben wird.',
  'cli.noDiagrams': 'Das Modell hat kein Diagramm.',
  'cli.unknownDiagram': (d) => `Das Modell hat kein Diagramm „${d.name}“. Es gibt: ${d.known}.`,
  'cli.unknownEnding': (d) =>
    `Was soll ${d.file} sein? Der Name kann auf .glacis.json oder .tm7 enden, bei einer Vorlage auf .glacis-pack.json.`,
  'cli.converted': (d) => `${d.file} geschrieben.`,
  'cli.unknownSample': (d) => `Ein Referenzmodell „${d.id}“ gibt es nicht. Es gibt: ${d.known}.`,
  'cli.unreadable': (d) => `${d.file} kann nicht gelesen werden: ${d.reason}.`,
  'cli.notWritten': (d) => `${d.file} kann nicht geschrieben werden: ${d.reason}.`,
  'cli.inFile': (d) => `${d.file}: ${d.problem}`,
  'cli.repaired': (d) => `${d.file}: repariert: ${d.what}`,
  'cli.written': (d) =>
    `${d.file} geschrieben, ${count(d.pages, 'Seite', 'Seiten')}. SHA-256 des Modells: ${d.fingerprint}`,
  'cli.missingGlyphs': (d) =>
    `Für diese Zeichen gibt es keine Schrift; sie werden als Kästchen gedruckt: ${d.characters}`,
  'cli.ruleFailed': (d) => `Die Regel ${d.rule} konnte nicht ausgewertet werden: ${d.problem}`,
  'cli.unknownCatalogue': (d) => `Einen Katalog „${d.id}“ gibt es nicht. Es gibt: ${d.known}.`,
  'cli.risk.dread': 'Bedrohungen nach Stufe (DREAD)',
  'cli.risk.safety': 'Unannehmbar für Patienten',
  'cli.risk.severity': 'Schwere',
  'cli.risk.rip': 'Risk Impact Parameters: Index 0 bis 100 des schlechtesten Elements',
  'cli.risk.elements': 'Elemente mit dem jetzt höchsten Index',
  'cli.risk.element': 'Element',
  'cli.risk.level': 'Ebene',
  'cli.risk.system': 'System',
  'cli.risk.index': 'Index',
  'cli.risk.weakest': 'Am schwächsten',
  'cli.risk.events': 'Bedrohungsereignisse',
  'cli.risk.event': 'Ereignis',
  'cli.risk.assets': 'Schutzgüter im Stil von MAGERIT: größtes Risiko dessen, was ihnen zustoßen kann',
  'cli.risk.asset': 'Schutzgut',
  'cli.risk.openThreats': 'Offene Bedrohungen',
  'cli.risk.controls': (d) => `Controls aus ${d.catalogue}`,
  'cli.risk.control': 'Control',
  'cli.risk.title': 'Titel',
  'cli.risk.need': 'Empfehlung',
  'cli.risk.recommended': 'Empfohlen',
  'cli.risk.excluded': 'n. a.',
  'cli.risk.losses': (d) =>
    `Verlust im Jahr in ${d.currency}, aus ${d.trials} simulierten Jahren mit Startwert ${d.seed}`,
  'cli.risk.mean': 'Mittel',
  'cli.risk.potential': 'Potenziell',
  'cli.risk.current': 'Jetzt',
  'cli.risk.target': 'Ziel',
  'cli.risk.designation': 'Bezeichnung',
  'cli.risk.applies': 'Anwendbar',
  'cli.risk.justification': 'Begründung',
  'cli.risk.mitigations': 'Maßnahmen',
  'cli.risk.threats': 'Bedrohungen',
  'cli.risk.coverage': 'Abdeckung',
  'cli.risk.source': 'Quelle',
  'cli.risk.doubt': 'Zweifel',
  'cli.columnId': 'Kennung',
  'cli.columnLevel': 'Stufe',
  'cli.columnStride': 'STRIDE',
  'cli.columnStatus': 'Status',
  'cli.columnTitle': 'Bedrohung',
  'cli.columnRule': 'Regel',
  'cli.columnSubjects': 'Bei',
  'cli.columnSum': 'DREAD',
  'cli.columnBasis': 'Bewertung',
  'cli.columnAssumed': 'Angenommen',
  'cli.columnWhy': 'Warum',
  'cli.notRated': 'nicht bewertet',
  'cli.total': (d) => `${count(d.n, 'Bedrohung', 'Bedrohungen')}, davon ${d.assumed} angenommen`,
} as const satisfies German<typeof english>
