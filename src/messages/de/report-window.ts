import type { reportWindow as english } from '../en/report-window.ts'
import type { German } from './german.ts'

/** Deutsche Sätze des Berichtsfensters und der Arbeitsmappe. */
export const reportWindow = {
  'report.xlsx.contents': 'Inhalt',
  'report.xlsx.sheet': 'Blatt',
  'report.xlsx.cut': (d) => `[… ${d.n} weitere Zeichen stehen in den anderen Formaten]`,

  'report.notCompared': 'Ein Stand ist nicht mehr da oder nicht lesbar: einen anderen wählen.',

  'report.html.filter': 'Nur Zeilen mit',
  'report.html.shown': '{n} von {all} Zeilen',

  'report.window.options': 'Was exportiert wird',
  'report.window.subject': 'Dokument',
  'report.window.subjectModel': 'Bericht',
  'report.window.subjectChanges': 'Änderungen',
  'report.window.noSnapshots':
    'Ein Änderungsbericht vergleicht Stände. Sie werden auf der Risikoseite unter „Stände“ festgehalten.',
  'report.window.from': 'Von',
  'report.window.to': 'Bis',
  'report.window.now': 'Das Modell, wie es jetzt ist',
  'report.window.snapshotAt': (d) => `${d.title}, ${d.day}`,
  'report.window.changesName': (d) => `${d.title} Änderungen`,

  'report.window.profile': 'Profil',
  'report.window.ownProfiles': 'Eigene Profile',
  'report.window.profileMenu': 'Eigene Profile',
  'report.window.profileChanged': 'Andere Kapitel als im Profil.',
  'report.window.profileReset': 'Zurück zum Profil',
  'report.window.profileSave': 'Als Profil speichern …',
  'report.window.profileUpdate': (d) => `In „${d.name}“ speichern`,
  'report.window.profileRename': 'Umbenennen …',
  'report.window.profileDelete': 'Löschen',
  'report.window.savedProfile': (d) => `Profil „${d.name}“ speichern`,
  'report.window.removedProfile': (d) => `Profil „${d.name}“ löschen`,
  'report.window.profileName': 'Name des Profils',
  'report.window.profileTaken': 'Ein anderes Profil heißt schon so.',
  'report.window.profileEmpty': 'Ein Profil braucht einen Namen.',
  'report.window.save': 'Speichern',
  'report.window.cancelName': 'Abbrechen',

  'report.window.chapters': 'Kapitel',
  'report.window.chapterCount': (d) => `${d.n} von ${d.of}`,
  'report.window.all': 'Alle',
  'report.window.none': 'Keine',
  'report.window.always':
    'Titelseite, Dokumentenlenkung und Inhalt sind immer dabei. Was fehlt, steht in der Dokumentenlenkung.',
  'report.window.text': 'Ein Text dieses Modells',
  'report.window.chapter.summary':
    'Das Gesamtrisiko auf einer Seite: Zahlen vorher und nachher, die größten Bedrohungen, Lücken',
  'report.window.chapter.scope': 'Zweck, Umgebung, Annahmen, Ausschlüsse mit Gründen, Rollen',
  'report.window.chapter.method':
    'Wie Bedrohungen gefunden und bewertet werden, mit Quellen und Annahmekriterien',
  'report.window.chapter.architecture': 'Diagramme und Schnittstellen mit Protokoll, Daten und Schutz',
  'report.window.chapter.elements': 'Alle Elemente, Flüsse und Grenzen mit dem, was bekannt ist',
  'report.window.chapter.assets': 'Was zu schützen ist, und was wovon abhängt',
  'report.window.chapter.coverage':
    'Jedes Element und jeder Fluss nach STRIDE: Bedrohungen, nicht zutreffend oder nicht untersucht',
  'report.window.chapter.register': 'Alle Bedrohungen in einer Tabelle, die größten zuerst',
  'report.window.chapter.details': 'Ein Blatt je Bedrohung: Gründe, Bewertung, Entscheidung, Maßnahmen',
  'report.window.chapter.rip': 'Risk Impact Parameters je Element',
  'report.window.chapter.threatEvents': 'Ereignisse des Angreifers mit Wahrscheinlichkeit und Wirkung',
  'report.window.chapter.mitigations': 'Wer was bis wann tut, zu welchen Kosten, und was bleibt',
  'report.window.chapter.controls': 'Reife der Kontrollen und Erklärung zur Anwendbarkeit',
  'report.window.chapter.traceability':
    'Vom Wert zu Bedrohung, Maßnahme, Kontrolle und Nachweis, mit den Lücken',
  'report.window.chapter.residual': 'Was bleibt, was akzeptiert wurde und warum',
  'report.window.chapter.compliance': 'Welches Kapitel welche Erwartung der Behörden beantwortet',
  'report.window.chapter.limits':
    'Offene Fragen, gescheiterte und abgeschaltete Regeln, Aussagen ohne Nachweis',
  'report.window.chapter.revisions': 'Änderungsstände und was sich seit dem letzten geändert hat',
  'report.window.chapter.approvals': 'Zeilen zum Unterschreiben und der Fingerabdruck des Modells',

  'report.window.language': 'Sprache',
  'report.window.languageWindow': (d) => `Wie das Fenster (${d.language})`,
  'report.window.xlsx': 'Excel',
  'report.window.downloadXlsx': 'Excel herunterladen',
  'report.window.date': 'Datum',
  'report.window.dateModel': 'Des Modells',
  'report.window.dateToday': 'Heute',
  'report.window.dateHint': 'Das Datum der letzten Änderung ergibt an jedem Tag dieselbe Datei.',
  'report.window.fileName': 'Dateiname',
  'report.window.fileNameHint': (d) => `Endet auf ${d.ending}`,

  'report.window.md': 'MD',
  'report.window.hints': (d) =>
    d.n === 1 ? '1 Hinweis vor der Weitergabe' : `${d.n} Hinweise vor der Weitergabe`,
  'report.window.rebuilding': 'Veraltet: wird neu erstellt …',
  'report.window.noChapters':
    'Kein Kapitel ist gewählt: Nur Titelseite und Dokumentenlenkung werden gedruckt.',
  'report.window.failedWhat':
    'Dem Modell ist nichts geschehen. Neu erstellen, oder Kapitel einzeln weglassen, um die Ursache zu finden.',
  'report.window.unbacked': (d) =>
    d.n === 1
      ? 'Hinter 1 Aussage über Maßnahmen oder Prüfungen steht noch nichts.'
      : `Hinter ${d.n} Aussagen über Maßnahmen oder Prüfungen steht noch nichts.`,
  'report.window.missingControl': (d) => `In der Dokumentenlenkung fehlen: ${d.parts}.`,
  'report.window.part.number': 'Dokumentnummer',
  'report.window.part.roles': 'Rollen',
  'report.window.part.revisions': 'Änderungsstände',
  'report.window.part.approvals': 'Freigaben',
  'report.window.part.verdict': 'Aussage zum gesamten Restrisiko',

  'report.window.fillIn': 'Dokumentenlenkung ausfüllen',

  'report.window.pages': 'Seiten',
  'report.window.pageNumber': 'Seite',
  'report.window.pageOf': (d) => `von ${d.count}`,
  'report.window.noSuchPage': (d) => `Es gibt ${d.count} Seiten.`,
  'report.window.thumbnails': 'Kleine Seiten',
  'report.window.zoomIn': 'Größer',
  'report.window.zoomOut': 'Kleiner',
  'report.window.zoom': 'Vergrößerung',
  'report.window.zoomFit': 'Auf Breite',
  'report.window.zoomPercent': (d) => `${d.percent} %`,
  'report.window.previousPage': 'Vorige Seite',
  'report.window.nextPage': 'Nächste Seite',

  'report.window.holdsChapters': 'Kapitel',
  'report.window.holdsTables': 'Tabellen',
  'report.window.rowCount': (d) => (d.n === 1 ? '1 Zeile' : `${d.n} Zeilen`),
  'report.window.aboutXlsx':
    'Eine Arbeitsmappe mit einem Blatt je Tabelle: Zahlen und Daten als solche, Filter, Köpfe bleiben sichtbar.',
} as const satisfies German<typeof english>
