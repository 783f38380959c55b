/** Sentences of the report window, and of what the workbook adds to the report's own. */
export const reportWindow = {
  'report.xlsx.contents': 'Contents',
  'report.xlsx.sheet': 'Sheet',
  'report.xlsx.cut': (d: { n: number }) => `[… ${d.n} more characters, in the other formats]`,

  'report.notCompared': 'A snapshot is not there any more, or cannot be read: choose another one.',

  'report.html.filter': 'Only rows with',
  'report.html.shown': '{n} of {all} rows',

  'report.window.options': 'What is exported',
  'report.window.subject': 'Document',
  'report.window.subjectModel': 'Report',
  'report.window.subjectChanges': 'Changes',
  'report.window.noSnapshots':
    'A report of changes compares snapshots. Take one on the risk screen under “Snapshots”.',
  'report.window.from': 'From',
  'report.window.to': 'To',
  'report.window.now': 'The model as it is now',
  'report.window.snapshotAt': (d: { title: string; day: string }) => `${d.title}, ${d.day}`,
  'report.window.changesName': (d: { title: string }) => `${d.title} changes`,

  'report.window.profile': 'Profile',
  'report.window.ownProfiles': 'Own profiles',
  'report.window.profileMenu': 'Profiles of one’s own',
  'report.window.profileChanged': 'Other chapters than the profile has.',
  'report.window.profileReset': 'Back to the profile',
  'report.window.profileSave': 'Save as a profile …',
  'report.window.profileUpdate': (d: { name: string }) => `Save in “${d.name}”`,
  'report.window.profileRename': 'Rename …',
  'report.window.profileDelete': 'Delete',
  'report.window.savedProfile': (d: { name: string }) => `Save profile “${d.name}”`,
  'report.window.removedProfile': (d: { name: string }) => `Delete profile “${d.name}”`,
  'report.window.profileName': 'Name of the profile',
  'report.window.profileTaken': 'Another profile has this name.',
  'report.window.profileEmpty': 'A profile needs a name.',
  'report.window.save': 'Save',
  'report.window.cancelName': 'Cancel',

  'report.window.chapters': 'Chapters',
  'report.window.chapterCount': (d: { n: number; of: number }) => `${d.n} of ${d.of}`,
  'report.window.all': 'All',
  'report.window.none': 'None',
  'report.window.always':
    'Cover, document control and contents are always there. What is left out is listed in document control.',
  'report.window.text': 'A text of this model',
  'report.window.chapter.summary': 'Overall risk in a page: counts before and after, the worst threats, gaps',
  'report.window.chapter.scope': 'Purpose, environment, assumptions, exclusions with reasons, roles',
  'report.window.chapter.method': 'How threats are found and rated, with sources and acceptance criteria',
  'report.window.chapter.architecture': 'Diagrams, and the interfaces with protocol, data and protection',
  'report.window.chapter.elements': 'Every element, flow and boundary with what is known of it',
  'report.window.chapter.assets': 'What is worth protecting, and what depends on what',
  'report.window.chapter.coverage':
    'Every element and flow by STRIDE: threats, not applicable, or not analysed',
  'report.window.chapter.register': 'All threats in one table, the worst first',
  'report.window.chapter.details': 'A sheet for each threat: reasons, rating, decision, mitigations',
  'report.window.chapter.rip': 'Risk Impact Parameters by element',
  'report.window.chapter.threatEvents': 'Events of the adversary with likelihood and effect',
  'report.window.chapter.mitigations': 'Who does what by when, at which cost, and what remains',
  'report.window.chapter.controls': 'Maturity of controls, and the statement of applicability',
  'report.window.chapter.traceability':
    'From asset to threat, mitigation, control and evidence, with the gaps',
  'report.window.chapter.residual': 'What remains, what was accepted and why',
  'report.window.chapter.compliance': 'Which chapter answers which expectation of the authorities',
  'report.window.chapter.limits': 'Open questions, rules that failed or are off, claims without proof',
  'report.window.chapter.revisions': 'Revisions, and what changed since the last snapshot',
  'report.window.chapter.approvals': 'Lines to sign, and the fingerprint of the model',

  'report.window.language': 'Language',
  'report.window.languageWindow': (d: { language: string }) => `As the window (${d.language})`,
  'report.window.xlsx': 'Excel',
  'report.window.downloadXlsx': 'Download Excel',
  'report.window.date': 'Date',
  'report.window.dateModel': 'Of the model',
  'report.window.dateToday': 'Today',
  'report.window.dateHint': 'The date of the last change gives the same file on any day.',
  'report.window.fileName': 'File name',
  'report.window.fileNameHint': (d: { ending: string }) => `Ends in ${d.ending}`,

  'report.window.md': 'MD',
  'report.window.hints': (d: { n: number }) =>
    d.n === 1 ? '1 thing to know before it is handed over' : `${d.n} things to know before it is handed over`,
  'report.window.rebuilding': 'Out of date: being built again …',
  'report.window.noChapters': 'No chapter is chosen: only cover and document control are printed.',
  'report.window.failedWhat':
    'The model is safe. Build it again, or leave chapters out one by one to find the cause.',
  'report.window.unbacked': (d: { n: number }) =>
    d.n === 1
      ? '1 claim of mitigation or verification has nothing behind it yet.'
      : `${d.n} claims of mitigation or verification have nothing behind them yet.`,
  'report.window.missingControl': (d: { parts: string }) => `Document control is not filled in: ${d.parts}.`,
  'report.window.part.number': 'document number',
  'report.window.part.roles': 'roles',
  'report.window.part.revisions': 'revisions',
  'report.window.part.approvals': 'approvals',
  'report.window.part.verdict': 'statement of overall residual risk',

  'report.window.fillIn': 'Fill in document control',

  'report.window.pages': 'Pages',
  'report.window.pageNumber': 'Page',
  'report.window.pageOf': (d: { count: number }) => `of ${d.count}`,
  'report.window.noSuchPage': (d: { count: number }) => `There are ${d.count} pages.`,
  'report.window.thumbnails': 'Small pages',
  'report.window.zoomIn': 'Larger',
  'report.window.zoomOut': 'Smaller',
  'report.window.zoom': 'Zoom',
  'report.window.zoomFit': 'Fit to width',
  'report.window.zoomPercent': (d: { percent: number }) => `${d.percent} %`,
  'report.window.previousPage': 'Previous page',
  'report.window.nextPage': 'Next page',

  'report.window.holdsChapters': 'Chapters',
  'report.window.holdsTables': 'Tables',
  'report.window.rowCount': (d: { n: number }) => (d.n === 1 ? '1 row' : `${d.n} rows`),
  'report.window.aboutXlsx':
    'A workbook with a sheet for each table: numbers and dates as such, filters, heads that stay in view.',
} as const
