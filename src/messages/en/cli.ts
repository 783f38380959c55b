/** Sentences of the command line. */
export const cli = {
  'cli.usage': `Usage:
  glacis analyze MODEL [--format table|json|csv] [--no-merge]
                                     list the threats of a model; --no-merge lists both
                                     directions between two elements apart
  glacis report MODEL --out FILE [--format pdf|html|md|xlsx|csv] [--profile NAME] …
                                     write the report; without --format as FILE's ending says, or
                                     as a PDF. All options: glacis report --help
  glacis risk MODEL [--format table|json|csv] [--catalogue iso2013|iso2022|hipaa]
                                     what the risk methods say of a model; csv is the statement
                                     of applicability of its controls
  glacis convert IN OUT              write a model in the format of OUT's ending: .glacis.json
                                     or .tm7; or a template (.tb7) as a .glacis-pack.json
  glacis draw MODEL --format svg|mermaid --out FILE [--diagram NAME]
                                     write a diagram as a picture or as Mermaid text;
                                     the first one unless another is named

MODEL is a .glacis.json or .tm7 file, or one of the reference models: sample:mhealth, sample:mhealth-reviewed,
sample:iomt.
Exit codes: 0 fine, 2 bad usage or unreadable input.`,
  'cli.noCommand': 'Say what to do: analyze, report, risk, convert or draw.',
  'cli.unknownCommand': (data: { command: string }) => `There is no command "${data.command}".`,
  'cli.noModel': (data: { command: string }) => `${data.command} needs a model: a file or sample:mhealth.`,
  'cli.tooMany': (data: { extra: string }) => `One model at a time; what is "${data.extra}"?`,
  'cli.unknownFormat': (data: { format: string }) =>
    `--format is "${data.format}"; it can be table, json or csv.`,
  'cli.notItsOption': (data: { command: string; option: string }) =>
    `${data.command} has no ${data.option}; see glacis --help.`,
  'cli.outputFailed': (data: { reason: string }) => `The output could not be written: ${data.reason}.`,
  'cli.isFolder': 'it is a folder',
  'cli.isMissing': 'there is no such file or folder',
  'cli.reportUsage': `Usage:
  glacis report MODEL --out FILE [options]

  --format pdf|html|md|xlsx|csv   without it, as FILE's ending says, else pdf. md and csv are several
                                  files: FILE ends in .zip, or is a folder
  --profile NAME                  full (without it), executive, technical, compliance, or a profile
                                  that the model has, by its name
  --sections ID,ID,…              these chapters in place of a profile's: summary, scope, method,
                                  architecture, elements, assets, coverage, register, details, rip,
                                  threatEvents, mitigations, controls, traceability, residual,
                                  compliance, limits, revisions, approvals, and texts of the model
  --language en|de                of the report; en without it
  --paper a4|letter               a4 without it
  --author NAME                   who prepared the report
  --date model|YYYY-MM-DD         the date that is printed; model (without it) is that of the last
                                  change, so that the same model gives the same bytes on any day
  --since SNAPSHOT                report what changed since this snapshot of the model, by its title
  --until SNAPSHOT                … until this one; without it, until now

MODEL is a .glacis.json or .tm7 file, or one of the reference models: sample:mhealth, sample:mhealth-reviewed,
sample:iomt.
The same model and options give the same bytes here and in the browser.
Exit codes: 0 fine, 2 bad usage or unreadable input.`,
  'cli.profileOrSections': 'Name either --profile or --sections: both say which chapters are printed.',
  'cli.untilWithoutSince': '--until needs --since: the snapshot that the changes are counted from.',
  'cli.changesHaveNoChapters':
    'A report of changes has no chapters to choose: leave --profile and --sections out.',
  'cli.unknownValue': (data: { option: string; value: string; known: string }) =>
    `${data.option} is "${data.value}"; it can be ${data.known}.`,
  'cli.noDate': (data: { date: string }) =>
    `--date is "${data.date}"; it can be model, or a day such as 2026-01-31.`,
  'cli.unknownProfile': (data: { name: string; known: string }) =>
    `The model has no profile "${data.name}". There are: ${data.known}.`,
  'cli.unknownSection': (data: { id: string; known: string }) =>
    `There is no chapter "${data.id}". There are: ${data.known}.`,
  'cli.unknownSnapshot': (data: { name: string; known: string }) =>
    data.known === ''
      ? `The model has no snapshots: "${data.name}" is not there.`
      : `The model has no snapshot "${data.name}". There are: ${data.known}.`,
  'cli.noOut': 'report needs --out FILE: where to write the report.',
  'cli.unknownReportFormat': (data: { format: string }) =>
    `--format is "${data.format}"; a report can be pdf, html, md, xlsx or csv.`,
  'cli.severalFiles': (data: { format: string; file: string }) =>
    `A report as ${data.format} is several files: name a .zip or a folder in place of ${data.file}.`,
  'cli.writtenFiles': (data: { file: string; n: number; fingerprint: string }) =>
    `Wrote ${data.file}, ${data.n} ${data.n === 1 ? 'file' : 'files'}. Model SHA-256: ${data.fingerprint}`,
  'cli.noConvertOut': 'convert needs two files: what to read, and what to write.',
  'cli.noDrawFormat': 'draw needs --format svg or --format mermaid.',
  'cli.noDrawOut': 'draw needs --out FILE: where to write the diagram.',
  'cli.noDiagrams': 'The model has no diagram.',
  'cli.unknownDiagram': (data: { name: string; known: string }) =>
    `The model has no diagram "${data.name}". There are: ${data.known}.`,
  'cli.unknownEnding': (data: { file: string }) =>
    `What should ${data.file} be? Its name can end in .glacis.json or .tm7; for a template in .glacis-pack.json.`,
  'cli.converted': (data: { file: string }) => `Wrote ${data.file}.`,
  'cli.unknownSample': (data: { id: string; known: string }) =>
    `There is no reference model "${data.id}". There are: ${data.known}.`,
  'cli.unreadable': (data: { file: string; reason: string }) => `Cannot read ${data.file}: ${data.reason}.`,
  'cli.notWritten': (data: { file: string; reason: string }) => `Cannot write ${data.file}: ${data.reason}.`,
  'cli.inFile': (data: { file: string; problem: string }) => `${data.file}: ${data.problem}`,
  'cli.repaired': (data: { file: string; what: string }) => `${data.file}: repaired: ${data.what}`,
  'cli.written': (data: { file: string; pages: number; fingerprint: string }) =>
    `Wrote ${data.file}, ${data.pages} ${data.pages === 1 ? 'page' : 'pages'}. Model SHA-256: ${data.fingerprint}`,
  'cli.missingGlyphs': (data: { characters: string }) =>
    `No font has these characters; they print as a box: ${data.characters}`,
  'cli.ruleFailed': (data: { rule: string; problem: string }) =>
    `Rule ${data.rule} could not be evaluated: ${data.problem}`,
  'cli.unknownCatalogue': (data: { id: string; known: string }) =>
    `There is no catalogue "${data.id}". There are: ${data.known}.`,
  'cli.risk.dread': 'Threats by level (DREAD)',
  'cli.risk.safety': 'Unacceptable for patients',
  'cli.risk.severity': 'Severity',
  'cli.risk.rip': 'Risk Impact Parameters: index 0 to 100 of the worst element',
  'cli.risk.elements': 'Elements with the highest index now',
  'cli.risk.element': 'Element',
  'cli.risk.level': 'Level',
  'cli.risk.system': 'system',
  'cli.risk.index': 'Index',
  'cli.risk.weakest': 'Weakest',
  'cli.risk.events': 'Threat events',
  'cli.risk.event': 'Event',
  'cli.risk.assets': 'Assets, MAGERIT-style: worst risk of what may happen to them',
  'cli.risk.asset': 'Asset',
  'cli.risk.openThreats': 'Open threats',
  'cli.risk.controls': (data: { catalogue: string }) => `Controls of ${data.catalogue}`,
  'cli.risk.control': 'Control',
  'cli.risk.title': 'Title',
  'cli.risk.need': 'Recommendation',
  'cli.risk.recommended': 'Recommended',
  'cli.risk.excluded': 'n.a.',
  'cli.risk.losses': (data: { currency: string; trials: number; seed: number }) =>
    `Loss per year in ${data.currency}, from ${data.trials} simulated years with seed ${data.seed}`,
  'cli.risk.mean': 'Mean',
  'cli.risk.potential': 'Potential',
  'cli.risk.current': 'Current',
  'cli.risk.target': 'Target',
  'cli.risk.designation': 'Designation',
  'cli.risk.applies': 'Applies',
  'cli.risk.justification': 'Justification',
  'cli.risk.mitigations': 'Mitigations',
  'cli.risk.threats': 'Threats',
  'cli.risk.coverage': 'Coverage',
  'cli.risk.source': 'Source',
  'cli.risk.doubt': 'Doubt',
  'cli.columnId': 'Id',
  'cli.columnLevel': 'Level',
  'cli.columnStride': 'STRIDE',
  'cli.columnStatus': 'Status',
  'cli.columnTitle': 'Threat',
  'cli.columnRule': 'Rule',
  'cli.columnSubjects': 'On',
  'cli.columnSum': 'DREAD',
  'cli.columnBasis': 'Rating',
  'cli.columnAssumed': 'Assumed',
  'cli.columnWhy': 'Why',
  'cli.notRated': 'not rated',
  'cli.total': (data: { n: number; assumed: number }) =>
    `${data.n} ${data.n === 1 ? 'threat' : 'threats'}, ${data.assumed} of them assumed`,
} as const
