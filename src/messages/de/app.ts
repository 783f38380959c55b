import type { app as english } from '../en/app.ts'
import type { German } from './german.ts'
import { count } from './words.ts'

export const app = {
  'app.name': 'Glacis',
  'app.untitled': 'Modell ohne Titel',
  'app.modelTitle': 'Titel des Modells',
  'app.renameModel': 'Modell umbenennen',
  'app.toStart': 'Glacis: alle Modelle',
  'app.mainToolbar': 'Hauptleiste',
  'app.menu': 'Mehr',
  'app.settings': 'Einstellungen',

  'app.undo': 'Rückgängig',
  'app.redo': 'Wiederholen',
  'app.undoWhat': (data) => `Rückgängig: ${data.label}`,
  'app.redoWhat': (data) => `Wiederholen: ${data.label}`,
  'app.undid': (data) => `Rückgängig gemacht: ${data.label}`,
  'app.redid': (data) => `Wiederholt: ${data.label}`,
  'app.selectAll': 'Alles auswählen',
  'app.clearSelection': 'Auswahl aufheben',
  'app.pastedDecided': (data) =>
    data.n === 1
      ? 'Zu einer Bedrohung der Originale wurde etwas entschieden.'
      : `Zu ${data.n} Bedrohungen der Originale wurde etwas entschieden.`,
  'app.bringDecisions': (data) =>
    data.n === 1 ? '1 Entscheidung übernehmen' : `${data.n} Entscheidungen übernehmen`,
  'app.deleteSelection': 'Löschen',
  'app.deleteCount': (data) => `${things(data.n)} löschen`,
  'app.copy': 'Kopieren',
  'app.cut': 'Ausschneiden',
  'app.paste': 'Einfügen',
  'app.pasteCount': (data) => `${things(data.n)} einfügen`,
  'app.duplicate': 'Duplizieren',
  'app.duplicateCount': (data) => `${things(data.n)} duplizieren`,
  'app.clipboardRefused':
    'Der Browser hat den Zugriff auf die Zwischenablage nicht erlaubt. Für diese Seite erlauben und noch einmal versuchen.',
  'app.nothingToPaste': 'Die Zwischenablage enthält nichts, was aus einem Diagramm kopiert wurde.',
  'app.zoomToFit': 'Alles einpassen',
  'app.zoomToSelection': 'Auswahl einpassen',
  'app.modelFile': 'Glacis-Modell',
  'app.saveToFile': 'In Datei speichern …',
  'app.openFile': 'Datei öffnen …',
  'app.exportReport': 'Bericht exportieren',
  'app.toggleTheme': 'Hell oder dunkel',
  'app.nextPanel': 'Nächster Bereich',
  'app.previousPanel': 'Vorheriger Bereich',
  'app.showKeys': 'Tasten',

  'app.saved': 'Gespeichert',
  'app.saving': 'Wird gespeichert …',
  'app.saveFailed': 'Nicht gespeichert',
  'app.downloadCopy': 'Kopie herunterladen',
  'app.readOnlyOtherTab': 'Nur lesen: in einem anderen Tab geöffnet',
  'app.readOnlyNewer': 'Nur lesen: mit einem neueren Glacis erstellt',

  'app.counts': (data) =>
    `${count(data.elements, 'Element', 'Elemente')} · ${count(data.flows, 'Fluss', 'Flüsse')} · ${count(data.boundaries, 'Grenze', 'Grenzen')}`,
  'app.engineFailed': (data) => `Die Bedrohungen sind nicht aktuell: ${data.problem}`,
  'app.ruleErrors': (data) => `${count(data.n, 'Regel konnte', 'Regeln konnten')} nicht ausgewertet werden`,
  'app.staysHere': 'Alle Daten bleiben in diesem Browser',

  'app.workTabs': 'Arbeit',
  'app.tabThreats': 'Bedrohungen',
  'app.tabQuestions': 'Fragen',
  'app.tabAssets': 'Schutzgüter',
  'app.tabMitigations': 'Maßnahmen',
  'app.panels': 'Bereiche',
  'app.panelStencils': 'Schablonen zeigen',
  'app.panelWork': 'Bedrohungen und andere Listen zeigen',
  'app.panelDetails': 'Details zeigen',
  'app.resizeStencils': 'Breite der Schablonen ändern',
  'app.resizeThreats': 'Höhe der Bedrohungen ändern',
  'app.resizeDetails': 'Breite der Details ändern',

  'app.panelFailed': (data) => `${data.name}: kann nicht angezeigt werden`,
  'app.panelFailedHelp':
    'Das Modell ist sicher, und die anderen Bereiche arbeiten weiter. Noch einmal versuchen, oder das Modell in eine Datei speichern und die Seite neu laden.',
  'app.tryAgain': 'Noch einmal versuchen',

  'app.keyConnect': 'Ausgewähltes Element verbinden',

  'app.authorName': 'Eigener Name',
  'app.authorHelp': 'Steht neben jeder Entscheidung und Bewertung. Er bleibt in diesem Browser.',
  'app.theme': 'Erscheinungsbild',
  'app.themeSystem': 'Wie das System',
  'app.themeLight': 'Hell',
  'app.themeDark': 'Dunkel',

  'app.exportTitle': 'Bericht exportieren',
  'app.exportFormat': 'Format',
  'app.exportHtml': 'HTML',
  'app.exportMarkdown': 'Markdown',
  'app.exportCsv': 'CSV',
  'app.exportPdf': 'PDF',
  'app.exportPaper': 'Papier',
  'app.exportA4': 'A4',
  'app.exportLetter': 'Letter',
  'app.exportAuthor': 'Erstellt von',
  'app.exportWorking': 'Der Bericht wird erstellt …',
  'app.exportFonts': 'Schriften werden geladen …',
  'app.exportPages': (data) => `Seite ${data.n} wird gesetzt …`,
  'app.exportWriting': 'Die Datei wird geschrieben …',
  'app.exportCancel': 'Abbrechen',
  'app.exportCancelled': 'Abgebrochen. Nichts wurde geschrieben.',
  'app.exportAgain': 'Neu erstellen',
  'app.exportPreview': 'Vorschau',
  'app.exportDownload': 'PDF herunterladen',
  'app.exportDownloadHtml': 'HTML herunterladen',
  'app.exportDownloadMarkdown': 'Markdown herunterladen',
  'app.exportDownloadCsv': 'CSV herunterladen',
  'app.exportAboutHtml':
    'Eine Seite, die jeder Browser ohne Netz öffnet. Das Inhaltsverzeichnis ist verlinkt, Tabellen lassen sich sortieren, Diagramme bleiben in jeder Größe scharf, und gedruckt hat sie Seitenzahlen. Hell oder dunkel, wie es beim Lesen eingestellt ist.',
  'app.exportAboutMarkdown':
    'Ein Archiv mit report.md im Markdown von GitHub und einem Bild (SVG) je Diagramm. Für ein Repository oder ein Wiki.',
  'app.exportAboutCsv':
    'Ein Archiv mit einer Datei je Tabelle des Berichts und einem Verzeichnis. Für Tabellenkalkulation und Skripte; der Text zwischen den Tabellen ist nicht enthalten.',
  'app.exportMade': (data) => `${data.name}, ${data.size}`,
  'app.exportReady': (data) => `${count(data.pages, 'Seite', 'Seiten')}, ${data.size}`,
  'app.exportFailed': (data) => `Der Bericht konnte nicht erstellt werden: ${data.problem}`,
  'app.exportMissing': (data) =>
    `Für diese Zeichen gibt es keine Schrift, sie werden als Kästchen gedruckt: ${data.characters}`,
  'app.exportSuggested': (data) =>
    `${count(data.n, 'Bewertung ist', 'Bewertungen sind')} nur von den Regeln vorgeschlagen. Der Bericht sagt das; bestätigt wird in der Liste der Bedrohungen.`,
  'app.previewFailed': (data) => `Keine Vorschau: ${data.problem}. Die Datei selbst ist vollständig.`,
  'app.previewLoading': 'Die Vorschau wird geöffnet …',
  'app.previewPage': (data) => `Seite ${data.number} von ${data.count}`,

  'app.openFailedTitle': 'Diese Datei kann nicht geöffnet werden',
  'app.openModelSafe': 'Nichts wurde geändert.',
  'app.close': 'Schließen',
  'app.repairedTitle': 'Geöffnet, mit Reparaturen',
  'app.opening': 'Wird geöffnet …',
  'app.fileSaved': (data) => `${data.name} gespeichert`,
  'app.noStorage':
    'Dieser Browser bewahrt für diese Seite nichts auf (privates Fenster oder gesperrter Speicher). Vor dem Schließen in eine Datei speichern.',
} as const satisfies German<typeof english>

function things(n: number): string {
  return count(n, 'Objekt', 'Objekte')
}
