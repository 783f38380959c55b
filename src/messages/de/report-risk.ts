import type { reportRisk as english } from '../en/report-risk.ts'
import type { German } from './german.ts'

export const reportRisk = {
  'report.residual': 'Restrisiko und Schaden für Patienten',
  'report.residualLead':
    'Bedrohungen, wie sie ohne Maßnahmen bewertet sind, mit denen, die jetzt wirken, und mit allen geplanten. Jede zugewiesene Maßnahme senkt jeden Faktor, den sie nennt, einmal um eine Stufe; das Ergebnis ist ein Vorschlag, bis ein Mensch bewertet, was bleibt.',
  'report.residualCounts': 'Bedrohungen nach Stufe, vorher und nachher',
  'report.residualThreats': 'Was Maßnahmen ändern',
  'report.residualNone': 'Noch ändert keine Maßnahme eine Bewertung.',
  'report.residualOwn': 'von einem Menschen bewertet',
  'report.without': 'Ohne Maßnahmen',
  'report.now': 'Jetzt',
  'report.whenDone': 'Wenn alles getan ist',
  'report.safety': 'Schaden für Menschen',
  'report.safetyLead':
    'Schwere von S1 (vernachlässigbar) bis S5 (katastrophal) gegen die Leichtigkeit der Ausführung: die Summe aus Reproduzierbarkeit, Ausnutzbarkeit und Entdeckbarkeit, 3–4 niedrig, 5–6 mittel, 7–9 hoch. Eine Wahrscheinlichkeit wird nicht geschätzt.',
  'report.acceptability': 'Kriterien der Annehmbarkeit: Schwere nach Ausnutzbarkeit',
  'report.harmStatement': (d) =>
    [
      `${d.severity}${d.isSuggested ? ' (von der Regel vorgeschlagen)' : ''}`,
      d.harm.replace(/\.$/, ''),
      d.scenario === '' ? '' : `unterbricht ${d.scenario} zu lange`,
      d.exploitability === '' ? '' : `Ausnutzbarkeit ${d.exploitability}`,
      d.judgement,
    ]
      .filter((part) => part !== '')
      .join('; ')
      .concat('.'),
  'report.residualTitle': 'Mit Maßnahmen',
  'report.residualRated': (d) => `von ${d.without} auf ${d.left} (${d.trace}), von einem Menschen bewertet.`,
  'report.residualSteps': (d) =>
    `von ${d.without} auf ${d.now} jetzt und ${d.done} (${d.trace}), wenn alles getan ist; aus den zugewiesenen Maßnahmen vorgeschlagen.`,
  'report.exploitability': 'Ausnutzbarkeit',
  'report.severity': 'Schwere',
  'report.taken': 'Akzeptiertes oder übertragenes Risiko',
  'report.takenNone': 'Keine Bedrohung wurde akzeptiert oder übertragen.',

  'report.rip': 'Risk Impact Parameters',
  'report.ripEmpty': 'Das Modell hat kein Gerät, kein Netz und keinen Dienst zu beurteilen.',
  'report.ripLead': (d) =>
    `Wie sicher jedes Gerät, jede Verbindung und jeder Dienst ist, nach bis zu sieben Parametern: Risiko = Gewicht des Typs × Wahrscheinlichkeit. Der Index ist 0, wo alles sicher ist, und 100, wo alles unsicher ist. Eine Ebene ist so schlecht wie ihr schlechtestes Element. ${d.known} von ${d.total} Angaben sind bekannt; die anderen gelten als unsicher.`,
  'report.ripLevels': 'System und Ebenen',
  'report.ripLevel': 'Ebene',
  'report.ripSystem': 'System',
  'report.ripIndex': 'Index',
  'report.ripWorst': 'Schlechtestes',
  'report.ripMean': 'Mittel',
  'report.ripHowMany': 'Hoch / Mittel / Niedrig',
  'report.ripCounts': (d) => `${d.High} / ${d.Medium} / ${d.Low}`,
  'report.ripElements': (d) => `Elemente der Ebene ${d.level}`,
  'report.ripParameters': 'Parameter',
  'report.ripWeakest': 'am schwächsten',
  'report.ripBasis.set': 'von Hand gesetzt',
  'report.ripBasis.answers': 'aus Antworten',
  'report.ripBasis.mitigation': 'durch Maßnahmen',
  'report.ripTable': 'Benutzte Gewichte und Wahrscheinlichkeiten',
  'report.ripChanged':
    'Dieses Modell benutzt andere Werte als die veröffentlichten. Was abweicht, ist fett gesetzt, mit dem veröffentlichten Wert daneben.',
  'report.ripUnchanged': 'Die veröffentlichten Werte, unverändert.',
  'report.ripWeights': 'Gewicht nach Typ',
  'report.ripLikelihoods': 'Wahrscheinlichkeit nach Parameter',
  'report.ripParameter': 'Parameter',
  'report.ripLikelihood': 'Wahrscheinlichkeit',
  'report.ripPublished': (d) => `(veröffentlicht: ${d.value.toLocaleString('de-DE')})`,
  'report.ripSource':
    'Quelle der Parameter, Gewichte und Wahrscheinlichkeiten: Alabdulwahhab und Ahamad, Secure and Resilient Framework for IoMT, Tabellen 1 und 2. Summe, Index und Bänder sind die Lesart dieses Programms. Gewichte und Wahrscheinlichkeiten sind ordinale Urteile: Der Index ordnet, er sagt keinen Verlust voraus.',

  'report.discoverabilityFixed':
    'In diesem Modell zählt Entdeckbarkeit immer als 3: Wer eine Schwachstelle sucht, findet sie.',
  'report.discoverabilityLeftOut':
    'In diesem Modell ist Entdeckbarkeit weggelassen: Die Summe ist die von vier Faktoren, und die Bänder sind umgerechnet.',
  'report.scheme': (d) =>
    `Bedrohungen sind auch nach ${d.name} bewertet; Zahlen der beiden Schemata werden nie stillschweigend addiert oder umgerechnet.`,

  'report.strideTitle': 'Kategorien von Bedrohungen',
  'report.strideMeaning': 'Bedeutung',
  'report.strideInHealth': 'Im mobilen Gesundheitswesen',
  'report.goal': 'Ziel',
  'report.goal.authenticity': 'Authentizität',
  'report.goal.integrity': 'Integrität',
  'report.goal.liability': 'Verbindlichkeit',
  'report.goal.confidentiality': 'Vertraulichkeit',
  'report.goal.availability': 'Verfügbarkeit',
  'report.goal.trust': 'Vertrauen',
  'report.goals': 'Welchen Zielen die Maßnahmen dienen',
  'report.goalsLead':
    'Eine Maßnahme dient einem Ziel, wenn sie eine Bedrohung dagegen behandelt. Ein Ziel ohne Maßnahmen hat vielleicht keine Bedrohung, oder keine, die behandelt ist.',
  'report.goalThreats': 'Bedrohungen',
  'report.goalTreated': 'Behandelt',

  'report.events': 'Bedrohungsereignisse',
  'report.eventsLead':
    'Risiko = Gewicht der Auswirkung × Wahrscheinlichkeit. Das Gewicht folgt aus dem schlechtesten Typ, den der Parameter im Umfang hat; Maßnahmen senken die Wahrscheinlichkeit nach ihrer Wirksamkeit. Nach der Veröffentlichung benannte Zeilen sind eine Rekonstruktion: Die Tabelle, für die sie stehen, fehlt dort.',
  'report.eventsNone': 'Keine Bedrohungsereignisse sind verzeichnet.',
  'report.event': 'Ereignis',
  'report.eventImpact': 'Auswirkung',
  'report.eventLow': 'Niedrig',
  'report.eventModerate': 'Mäßig',
  'report.eventHigh': 'Hoch',
} as const satisfies German<typeof english>
