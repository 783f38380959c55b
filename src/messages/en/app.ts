import { count } from './words.ts'

/** Sentences of the shell: header, actions, dialogs of the whole app, announcements. */
export const app = {
  'app.name': 'Glacis',
  'app.untitled': 'Untitled model',
  'app.modelTitle': 'Model title',
  'app.renameModel': 'Rename model',
  'app.toStart': 'Glacis: all models',
  'app.mainToolbar': 'Main',
  'app.menu': 'More',
  'app.settings': 'Settings',

  'app.undo': 'Undo',
  'app.redo': 'Redo',
  'app.undoWhat': (data: { label: string }) => `Undo: ${lowerFirst(data.label)}`,
  'app.redoWhat': (data: { label: string }) => `Redo: ${lowerFirst(data.label)}`,
  'app.undid': (data: { label: string }) => `Undid: ${lowerFirst(data.label)}`,
  'app.redid': (data: { label: string }) => `Redid: ${lowerFirst(data.label)}`,
  'app.selectAll': 'Select all',
  'app.clearSelection': 'Clear selection',
  'app.pastedDecided': (data: { n: number }) =>
    data.n === 1
      ? 'For one threat to the originals something was decided.'
      : `For ${data.n} threats to the originals something was decided.`,
  'app.bringDecisions': (data: { n: number }) =>
    data.n === 1 ? 'Bring 1 decision along' : `Bring ${data.n} decisions along`,
  'app.deleteSelection': 'Delete',
  'app.deleteCount': (data: { n: number }) => `Delete ${things(data.n)}`,
  'app.copy': 'Copy',
  'app.cut': 'Cut',
  'app.paste': 'Paste',
  'app.pasteCount': (data: { n: number }) => `Paste ${things(data.n)}`,
  'app.duplicate': 'Duplicate',
  'app.duplicateCount': (data: { n: number }) => `Duplicate ${things(data.n)}`,
  'app.clipboardRefused':
    'The browser did not allow the use of the clipboard. Allow it for this page and try again.',
  'app.nothingToPaste': 'The clipboard holds nothing that was copied from a diagram.',
  'app.zoomToFit': 'Zoom to fit',
  'app.zoomToSelection': 'Zoom to selection',
  'app.modelFile': 'Glacis model',
  'app.saveToFile': 'Save to file …',
  'app.openFile': 'Open file …',
  'app.exportReport': 'Export report',
  'app.toggleTheme': 'Light or dark',
  'app.nextPanel': 'Next panel',
  'app.previousPanel': 'Previous panel',
  'app.showKeys': 'Keys',

  'app.saved': 'Saved',
  'app.saving': 'Saving …',
  'app.saveFailed': 'Not saved',
  'app.downloadCopy': 'Download a copy',
  'app.readOnlyOtherTab': 'Read only: open in another tab',
  'app.readOnlyNewer': 'Read only: made by a newer Glacis',

  'app.counts': (data: { elements: number; flows: number; boundaries: number }) =>
    `${count(data.elements, 'element', 'elements')} · ${count(data.flows, 'flow', 'flows')} · ${count(data.boundaries, 'boundary', 'boundaries')}`,
  'app.engineFailed': (data: { problem: string }) => `Threats are not up to date: ${data.problem}`,
  'app.ruleErrors': (data: { n: number }) => `${count(data.n, 'rule', 'rules')} could not be evaluated`,
  'app.staysHere': 'All data stays in this browser',

  'app.workTabs': 'Work',
  'app.tabThreats': 'Threats',
  'app.tabQuestions': 'Questions',
  'app.tabAssets': 'Assets',
  'app.tabMitigations': 'Mitigations',
  'app.panels': 'Panels',
  'app.panelStencils': 'Show stencils',
  'app.panelWork': 'Show threats and other lists',
  'app.panelDetails': 'Show details',
  'app.resizeStencils': 'Resize stencils',
  'app.resizeThreats': 'Resize threats',
  'app.resizeDetails': 'Resize details',

  'app.panelFailed': (data: { name: string }) => `${data.name} cannot be shown`,
  'app.panelFailedHelp':
    'Your model is safe, and the other panels go on working. Try again, or save the model to a file and reload the page.',
  'app.tryAgain': 'Try again',

  'app.keyConnect': 'Connect the selected element',

  'app.authorName': 'Your name',
  'app.authorHelp': 'Written beside each decision and rating you make. Kept in this browser only.',
  'app.theme': 'Theme',
  'app.themeSystem': 'As the system',
  'app.themeLight': 'Light',
  'app.themeDark': 'Dark',

  'app.exportTitle': 'Export report',
  'app.exportFormat': 'Format',
  'app.exportHtml': 'HTML',
  'app.exportMarkdown': 'Markdown',
  'app.exportCsv': 'CSV',
  'app.exportPdf': 'PDF',
  'app.exportPaper': 'Paper',
  'app.exportA4': 'A4',
  'app.exportLetter': 'Letter',
  'app.exportAuthor': 'Prepared by',
  'app.exportWorking': 'Building the report …',
  'app.exportFonts': 'Loading fonts …',
  'app.exportPages': (data: { n: number }) => `Laying out page ${data.n} …`,
  'app.exportWriting': 'Writing the file …',
  'app.exportCancel': 'Cancel',
  'app.exportCancelled': 'Cancelled. Nothing was written.',
  'app.exportAgain': 'Build again',
  'app.exportPreview': 'Preview',
  'app.exportDownload': 'Download PDF',
  'app.exportDownloadHtml': 'Download HTML',
  'app.exportDownloadMarkdown': 'Download Markdown',
  'app.exportDownloadCsv': 'Download CSV',
  'app.exportAboutHtml':
    'One page that opens in any browser, without a network. Its contents are links, its tables can be sorted, its diagrams stay sharp at any size, and it prints with page numbers. Follows the light or dark setting of whoever reads it.',
  'app.exportAboutMarkdown':
    'An archive with report.md, in the Markdown of GitHub, and a picture (SVG) for each diagram beside it. For a repository or a wiki.',
  'app.exportAboutCsv':
    'An archive with one file for each table of the report, and a list of them. For spreadsheets and scripts; the text between the tables is not in it.',
  'app.exportMade': (data: { name: string; size: string }) => `${data.name}, ${data.size}`,
  'app.exportReady': (data: { pages: number; size: string }) =>
    `${count(data.pages, 'page', 'pages')}, ${data.size}`,
  'app.exportFailed': (data: { problem: string }) => `The report could not be built: ${data.problem}`,
  'app.exportMissing': (data: { characters: string }) =>
    `No font has these characters, so they print as a box: ${data.characters}`,
  'app.exportSuggested': (data: { n: number }) =>
    `${count(data.n, 'rating is', 'ratings are')} only suggested by the rules. The report says so; confirm them in the threat list.`,
  'app.previewFailed': (data: { problem: string }) =>
    `No preview: ${data.problem}. The file itself is complete.`,
  'app.previewLoading': 'Opening the preview …',
  'app.previewPage': (data: { number: number; count: number }) => `Page ${data.number} of ${data.count}`,

  'app.openFailedTitle': 'This file cannot be opened',
  'app.openModelSafe': 'Nothing was changed.',
  'app.close': 'Close',
  'app.repairedTitle': 'Opened, with repairs',
  'app.opening': 'Opening …',
  'app.fileSaved': (data: { name: string }) => `Saved ${data.name}`,
  'app.noStorage':
    'This browser keeps nothing for this page (private window or blocked storage). Save to a file before you close it.',
} as const

/** Labels are capitalised as menu entries; inside a sentence they are not. Acronyms stay. */
function lowerFirst(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label
}

function things(n: number): string {
  return count(n, 'item', 'items')
}
