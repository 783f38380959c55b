import type { termsHelp as english } from '../en/terms-help.ts'
import type { German } from './german.ts'

export const termsHelp = {
  'help.about': (d) => `Was gemeint ist: ${d.names}`,
  'help.source': (d) => `Quelle: ${d.source}`,
  'help.values': 'Werte',

  'help.dread': 'DREAD',
  'help.dread.text':
    'Fünf Fragen zu einer Bedrohung, jede mit 1 (wenig) bis 3 (viel) beantwortet. Die Antworten werden addiert: 5 ist das Wenigste, 15 das Meiste. Ein Faktor ohne Antwort gilt nicht als Mittelwert: Dann gibt es keine Summe.',
  'help.dread.source':
    'Microsoft, Improving Web Application Security, 2003, Kapitel 3; Anker für mobile Gesundheit.',
  'help.damage': 'Schaden',
  'help.damage.text':
    'Wie schlimm es ist, wenn der Angriff gelingt. Gemeint ist das Schlimmste, was Menschen und ihren Daten glaubhaft geschehen kann.',
  'help.reproducibility': 'Reproduzierbarkeit',
  'help.reproducibility.text':
    'Wie zuverlässig der Angriff bei einem weiteren Versuch gelingt. 2 heißt, dass er den richtigen Moment oder etwas Zugang braucht; über das nötige Können sagt das nichts.',
  'help.exploitability': 'Ausnutzbarkeit',
  'help.exploitability.text':
    'Wie viel Können und Ausrüstung der Angriff verlangt. Je weniger, desto höher der Wert.',
  'help.affectedUsers': 'Betroffene',
  'help.affectedUsers.text':
    'Wen der Angriff erreicht. Ein Konto der Verwaltung oder von medizinischem Personal zählt als alle, weil andere darüber erreicht werden.',
  'help.discoverability': 'Entdeckbarkeit',
  'help.discoverability.text':
    'Wie leicht sich die Schwachstelle finden lässt. Geheimhaltung hält selten; ein Modell kann diesen Faktor auf 3 festlegen oder weglassen (Risiko, Bedrohungen und Methode).',
  'help.bands': 'Niedrig, Mittel, Hoch',
  'help.bands.text':
    'Die Summe der fünf Faktoren fällt in ein Band: 5 bis 7 Niedrig, 8 bis 11 Mittel, 12 bis 15 Hoch. Eine von Hand gesetzte Stufe steht neben der errechneten und braucht eine Begründung.',
  'help.basis': 'Vorgeschlagen, bewertet, angenommen',
  'help.basis.text':
    'Vorgeschlagen ist, was die Regel nahelegt und niemand bestätigt hat. Bewertet ist, was ein Mensch gesagt hat, mit Name und Datum. Angenommen heißt eine Bedrohung, die wegfiele, wenn eine noch offene Frage beantwortet wäre.',
  'help.residual': 'Was bleibt',
  'help.residual.text':
    'Die Bewertung mit Maßnahmen: „jetzt“ zählt die wirksamen, „wenn alles getan ist“ auch die geplanten. Jede senkt die Faktoren, die sie nennt, um eine Stufe, nie unter 1. Es ist ein Vorschlag, bis ein Mensch bewertet.',
  'help.stride': 'STRIDE',
  'help.stride.text':
    'Sechs Arten von Bedrohung: Spoofing (sich als jemand anderes ausgeben), Tampering (verändern), Repudiation (abstreiten), Information disclosure (preisgeben), Denial of service (lahmlegen), Elevation of privilege (Rechte ausweiten). Zusammen fragen sie bei jedem Teil, ob Identität, Integrität, Nachweis, Vertraulichkeit, Verfügbarkeit und Rechte halten.',
  'help.stride.source':
    'Kohnfelder und Garg, The threats to our products, 1999; Shostack, Threat Modeling, 2014.',
  'help.status': 'Status',
  'help.status.text':
    'Was entschieden wurde: behandelt, akzeptiert, übertragen, nicht zutreffend oder außerhalb des Umfangs. All das braucht eine Begründung oder eine Maßnahme. Wer ein Risiko akzeptiert, lässt es bestehen: Angriffspfade zählen es weiter.',

  'help.severity': 'Schwere des Schadens',
  'help.severity.text':
    'Wie schwer ein Mensch zu Schaden kommen kann, von S1 (vorübergehendes Unwohlsein) bis S5 (Tod). Gemeint ist der Schaden für Patienten und nicht für Daten; wie wahrscheinlich er ist, wird getrennt gefragt.',
  'help.severity.source': 'Fünf Stufen wie in ISO/TR 24971, der Anleitung zu ISO 14971.',
  'help.acceptability': 'Ausnutzbarkeit und Vertretbarkeit',
  'help.acceptability.text':
    'Ein Angreifer hat keine Wahrscheinlichkeit. An ihrer Stelle steht, wie leicht die Bedrohung auszuführen ist: Reproduzierbarkeit, Ausnutzbarkeit und Entdeckbarkeit addiert, 3 oder 4 niedrig, 5 oder 6 mittel, 7 bis 9 hoch. Das Raster des Modells sagt, was Schwere und Ausnutzbarkeit zusammen ergeben.',
  'help.acceptability.source':
    'FDA, Postmarket Management of Cybersecurity in Medical Devices, 2016; die Bänder sind unsere.',
  'help.cvss': 'CVSS',
  'help.cvss.text':
    'Ein Wert von 0 bis 10 für eine gefundene Schwachstelle eines Produkts, geschrieben als Vektor ihrer Eigenschaften. Er bewertet die Schwachstelle und nicht die Bedrohung und ändert die DREAD-Bewertung nicht.',
  'help.cvss.source': 'FIRST, Spezifikationen von CVSS 3.1 und 4.0.',

  'help.rip': 'Risk Impact Parameters',
  'help.rip.text':
    'Acht Fragen dazu, wie ein Element geschützt ist, etwa sein Netz, sein Protokoll oder sein Speicher. Jede ist unsicher (10), teilweise (5) oder sicher (2), mal der Wahrscheinlichkeit, mit der dieser Parameter angegriffen wird. Unbekanntes zählt als unsicher.',
  'help.rip.source': 'Alabdulwahhab und Ahamad, Tabellen 1 und 2.',
  'help.ripIndex': 'Index und Bänder',
  'help.ripIndex.text':
    'Die Summe der Parameter zwischen alles sicher (0) und alles unsicher (100): Sie ordnet Elemente und sagt keinen Verlust voraus. Ein niedriger Index kann eine offene Tür verbergen; dann warnt ein Hinweis.',
  'help.ripIndex.source':
    'Unsere Festlegung; die Bänder treffen sich in der Mitte zwischen alles sicher, alles teilweise und alles unsicher.',

  'help.accumulated': 'Akkumulierter Wert und akkumuliertes Risiko',
  'help.accumulated.text':
    'Ein Schutzgut ist mindestens so viel wert wie das wertvollste, das von ihm abhängt. Sein akkumuliertes Risiko ist das der Bedrohungen, die es selbst treffen, gemessen an diesem Wert: Es zeigt, wohin Schutz gehört.',
  'help.deflected': 'Zurückfallendes Risiko',
  'help.deflected.text':
    'Das Risiko, das aus allem, wovon ein Schutzgut abhängt, auf dieses zurückfällt, gemessen an seinem eigenen Wert. Es zeigt, was sein Eigentümer zu fürchten hat, wo immer die Bedrohung zuschlägt.',
  'help.degradation': 'Wertminderung',
  'help.degradation.text':
    'Wie viel vom Wert eines Schutzguts eine Bedrohung nimmt, wenn sie eintritt, in Prozent und je Dimension: Vertraulichkeit, Integrität, Verfügbarkeit, Authentizität, Zurechenbarkeit.',
  'help.magerit.source': 'MAGERIT v3, Buch III, 2.1.',

  'help.maturity': 'Reifegrad L0 bis L5',
  'help.maturity.text':
    'Wie gut eine Kontrolle wirkt: L0 fehlt, L1 begonnen, L2 wiederholbar nach Gefühl, L3 festgelegt, L4 gesteuert und gemessen, L5 optimiert. Beim Rechnen stehen sie für 0, 10, 50, 90, 95 und 100 % Wirksamkeit.',
  'help.maturity.source': 'MAGERIT v3 und PILAR.',
  'help.lights': 'Ampel',
  'help.lights.text':
    'Wirksamkeit jetzt gegen ihr Ziel: blau darüber, grün höchstens 5 Punkte darunter, gelb höchstens 40, rot weiter entfernt, grau, wo die Kontrolle nicht zutrifft. Jedes Licht hat eine eigene Form und ein eigenes Wort.',
  'help.soa': 'Erklärung zur Anwendbarkeit',
  'help.soa.text':
    'Eine Liste aller Kontrollen eines Katalogs: ob jede anwendbar ist, warum oder warum nicht, und wie weit sie ist. ISO/IEC 27001 verlangt sie; eine nicht anwendbare Kontrolle braucht eine Begründung.',
  'help.soa.source': 'ISO/IEC 27001:2022, 6.1.3 d.',

  'help.pathCost': 'Kosten eines Pfades',
  'help.pathCost.text':
    'Wie schwer ein Weg für einen Angreifer ist, um Wege zu ordnen. Ein Schritt kostet 16 minus die DREAD-Summe der schlimmsten offenen Bedrohung dort (1 bis 11; 6, wo sie nicht bewertet ist) und 16, wo keine bekannt ist. Weniger heißt leichter.',
  'help.pathCost.source': 'Unsere Festlegung; sie ordnet und bedeutet sonst nichts.',
  'help.thresholds': 'Schwellen',
  'help.thresholds.text':
    'Wo ein Band beginnt, entscheidet dieses Modell. Wer eine Schwelle verschiebt, ändert die Stufe von allem auf einmal; der Bericht druckt die Schwellen, die galten.',
  'help.own.source': 'Unsere Festlegung.',
} as const satisfies German<typeof english>
