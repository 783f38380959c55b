import { count } from './words.ts'

/** Sentences of the report. */
export const report = {
  'report.untitled': 'Untitled model',
  'report.documentTitle': (d: { title: string }) => `Threat model report: ${d.title}`,
  'report.subject': (d: { title: string; version: string }) =>
    d.version === '' ? `Threat model of ${d.title}` : `Threat model of ${d.title}, version ${d.version}`,
  'report.keywords': 'threat model, STRIDE, DREAD',
  'report.headerLeft': (d: { title: string; version: string }) => `${d.title}, version ${d.version}`,
  'report.footer': (d: { hash: string; date: string }) => `Model ${d.hash} · ${d.date}`,
  'report.attachment': 'Content of the model as its fingerprint is taken from it',
  'report.tile': (d: { caption: string; part: number; parts: number }) =>
    `${d.caption} – part ${d.part} of ${d.parts}`,
  'report.pageLabel': (d: { page: number; of: number }) => `Page ${d.page} of ${d.of}`,

  'report.workerFailed': 'The part of the program that builds reports could not be started.',

  'report.overline': 'Threat model report',
  'report.contents': 'Contents',
  'report.toText': 'Skip to the report',
  'report.csv.list': 'Tables',
  'report.csv.file': 'File',
  'report.csv.table': 'Table',
  'report.csv.chapter': 'Chapter',
  'report.csv.rows': 'Rows',
  'report.csv.group': 'Group',
  'report.csv.where': 'In',
  'report.csv.column': 'Column',
  'report.csv.text': 'Text',
  'report.version': 'Version',
  'report.owner': 'Owner',
  'report.contributors': 'Contributors',
  'report.reviewers': 'Reviewers',
  'report.preparedBy': 'Prepared by',
  'report.stateOf': 'State of the model',
  'report.date': 'Date',
  'report.classification': 'Classification',
  'report.packs': 'Knowledge packs',
  'report.ratingMethod': 'Rating method',
  'report.fingerprint': 'Model SHA-256',

  'report.summary': 'Executive summary',
  'report.opening': (d: {
    title: string
    elements: number
    flows: number
    boundaries: number
    outOfScope: number
    threats: number
    undecided: number
  }) =>
    `${d.title === '' ? 'The model' : d.title} has ${count(d.elements, 'element')}, ${count(d.flows, 'data flow')} and ${d.boundaries === 1 ? '1 trust boundary' : `${d.boundaries} trust boundaries`}; ${d.outOfScope === 0 ? 'nothing is out of scope' : `${d.outOfScope} of them ${d.outOfScope === 1 ? 'is' : 'are'} out of scope`}. ${count(d.threats, 'threat')} ${d.threats === 1 ? 'is' : 'are'} on record, and ${d.undecided === 0 ? 'all of them are decided' : `${d.undecided} ${d.undecided === 1 ? 'waits' : 'wait'} for a decision`}.`,
  'report.reliability': 'How far these numbers carry',
  'report.basisCounts': (d: {
    all: number
    suggested: number
    rated: number
    overridden: number
    none: number
  }) =>
    `Of ${count(d.all, 'rating')}, ${d.rated} ${d.rated === 1 ? 'was' : 'were'} made by a person, ${d.overridden} had ${d.overridden === 1 ? 'its' : 'their'} level set by hand, ${d.suggested} ${d.suggested === 1 ? 'is' : 'are'} only suggested by a rule and not yet confirmed, and ${d.none} ${d.none === 1 ? 'is' : 'are'} missing.`,
  'report.assumedCounts': (d: { assumed: number; confirmed: number; manual: number }) =>
    `${count(d.assumed, 'threat')} ${d.assumed === 1 ? 'is' : 'are'} assumed: an answer that is still unknown could remove ${d.assumed === 1 ? 'it' : 'them'}. ${d.confirmed} ${d.confirmed === 1 ? 'is' : 'are'} confirmed by what the model says, and ${d.manual} ${d.manual === 1 ? 'was' : 'were'} written by hand.`,
  'report.byStatus': 'Threats by status and level',
  'report.byStatusCaption': 'Number of threats by status and level',
  'report.byStride': 'Threats by STRIDE category and level (a threat may have several categories)',
  'report.total': 'Total',

  'report.scope': 'Scope and model',
  'report.description': 'Description',
  'report.intendedUse': 'Intended use',
  'report.scopeStatement': 'Scope',
  'report.assumptions': 'Assumptions',
  'report.dependencies': 'External dependencies',
  'report.outOfScope': 'Out of scope',
  'report.outOfScopeEmpty': 'No element or flow is marked out of scope.',
  'report.outOfScopeMark': 'out of scope',
  'report.notStated': 'Not stated.',

  'report.architecture': 'Architecture',
  'report.notation':
    'Data flow diagrams: circles are processes, rectangles external entities, parallel lines data stores. Arrows are data flows. Dashed lines are trust boundaries, where data or control passes between parts that trust each other differently.',
  'report.figureAlternative': (d: { name: string }) =>
    `Data flow diagram "${d.name}". The tables of elements, flows and boundaries say the same in words.`,
  'report.emptyDiagram': 'Nothing is drawn in this diagram.',

  'report.elements': 'Elements, flows and boundaries',
  'report.elementsLead':
    'Everything that is drawn, with what is known about it. Rules read these answers; what is unknown counts as missing protection until somebody answers it.',
  'report.elementList': 'Elements',
  'report.flowList': 'Data flows',
  'report.boundaryList': 'Trust boundaries',
  'report.name': 'Name',
  'report.type': 'Type',
  'report.inside': 'Inside of',
  'report.answers': 'Known answers',
  'report.threats': 'Threats',
  'report.flow': 'Flow',
  'report.fromTo': 'From → to',
  'report.crosses': 'Crosses',
  'report.contains': 'Contains',
  'report.flowsCrossing': 'Flows across',
  'report.unknownAnswers': (d: { n: number }) => `${d.n} unknown`,
  'report.noElements': 'The model has no elements.',
  'report.noFlows': 'The model has no data flows.',
  'report.noBoundaries': 'The model has no trust boundaries.',

  'report.assets': 'Assets and impact',
  'report.assetsLead': 'What has value and is worth protecting, and what its loss would mean.',
  'report.asset': 'Asset',
  'report.kind': 'Kind',
  'report.impacts': 'Impact of loss',
  'report.carriedBy': 'Carried by',
  'report.noAssets': 'No assets are listed.',
  'report.asset.information': 'Information',
  'report.asset.service': 'Service',
  'report.asset.software': 'Software',
  'report.asset.equipment': 'Equipment',
  'report.asset.communications': 'Communications',
  'report.asset.media': 'Media',
  'report.asset.premises': 'Premises',
  'report.asset.people': 'People',
  'report.asset.other': 'Other',

  'report.register': 'Threat register',
  'report.registerLead':
    'All threats, highest first. An identifier stays the same as long as the threat is about the same parts of the model. A dashed outline marks a rating that a rule suggests and nobody has confirmed yet; “assumed” marks a threat that an answer could still remove.',
  'report.registerGroup': (d: { level: string; n: number }) => `${d.level} (${d.n})`,
  'report.id': 'Id',
  'report.threat': 'Threat',
  'report.on': 'On',
  'report.stride': 'STRIDE',
  'report.level': 'Level',
  'report.status': 'Status',
  'report.noThreats': 'No threats are on record.',
  'report.suggested': 'suggested',
  'report.rated': 'rated',
  'report.overridden': 'set by hand',
  'report.assumed': 'assumed',
  'report.confirmed': 'confirmed',

  'report.details': 'Threats in detail',
  'report.detailsLead':
    'One sheet per threat: what it is about, why it is there, how it was rated, what was decided and what is done about it.',
  'report.sheetContinued': (d: { id: string }) => `${d.id}, continued`,
  'report.certainty': 'Certainty',
  'report.assumedLong': 'Assumed: rests on an unknown answer',
  'report.stated': 'Stated by a person',
  'report.confirmedLong': 'Confirmed by the model',
  'report.origin': 'Origin',
  'report.manual': 'Written by hand',
  'report.fromRule': (d: { rule: string }) => `Rule ${d.rule}`,
  'report.dueOn': (d: { date: string }) => `due ${d.date}`,
  'report.why': 'Why it is there',
  'report.rating': 'Rating',
  'report.notRated': 'Not rated.',
  'report.ratingIncomplete': 'not all factors are rated',
  'report.ratingSuggested': (d: { level: string; trace: string }) =>
    `${d.trace} → ${d.level}. Suggested by the rule, not yet confirmed by a person.`,
  'report.ratingRated': (d: { level: string; trace: string; by: string }) =>
    `${d.trace} → ${d.level}. Rated by ${d.by}.`,
  'report.ratingOverridden': (d: {
    level: string
    computed: string
    trace: string
    by: string
    reason: string
  }) =>
    `${d.trace} → ${d.computed}; the level was set to ${d.level} by ${d.by}, because: ${d.reason === '' ? 'no reason was given.' : d.reason}`,
  'report.decision': 'Decision',
  'report.decisionMade': (d: { status: string; by: string }) =>
    d.by === '' ? `${d.status}.` : `${d.status}. ${d.by}.`,
  'report.statusFromScope': 'Out of scope, because what it is about is out of scope.',
  'report.reason': 'Reason',
  'report.notes': 'Notes',
  'report.nobody': 'a person without a name',
  'report.factsChanged': 'What this decision stood on has changed since',
  'report.factChanged': (d: { fact: string; was: string; now: string }) =>
    `${d.fact}: was ${d.was}, is ${d.now}`,
  'report.unknown': 'unknown',
  'report.mitigations': 'Mitigations',
  'report.mitigationsSuggested': (d: { titles: string }) => `None assigned. The rule suggests: ${d.titles}.`,

  'report.mitigationPlan': 'Mitigation plan',
  'report.planLead': (d: { n: number; untreated: number; high: number }) =>
    `${count(d.n, 'mitigation')} ${d.n === 1 ? 'is' : 'are'} on record. ${count(d.untreated, 'undecided threat')} ${d.untreated === 1 ? 'has' : 'have'} none assigned, ${d.high} of them rated High.`,
  'report.mitigation': 'Mitigation',
  'report.state': 'State',
  'report.due': 'Due',
  'report.costIn': (d: { currency: string }) => `Cost (${d.currency})`,
  'report.treats': 'Treats',
  'report.noMitigations': 'No mitigations are listed.',
  'report.state.planned': 'Planned',
  'report.state.inProgress': 'In progress',
  'report.state.implemented': 'Implemented',
  'report.state.verified': 'Verified',
  'report.state.rejected': 'Rejected',
  'report.evidence': 'Evidence',
  'report.noEvidence': 'No evidence is recorded.',
  'report.reference': 'Reference',
  'report.result': 'Result',
  'report.day': 'Date',
  'report.evidence.test': 'Test',
  'report.evidence.review': 'Review',
  'report.evidence.document': 'Document',
  'report.evidence.certificate': 'Certificate',
  'report.evidence.ticket': 'Ticket',
  'report.evidence.other': 'Other',

  'report.method': 'Method and assumptions',
  'report.howFound': 'How threats are found',
  'report.howFoundText':
    'Threats are found by rules of the knowledge packs below, each of which reads the drawn architecture and the answers to the questions about each part. The same model always gives the same threats. Threats written by hand stand beside them and are marked as such.',
  'report.fingerprintText':
    'The model’s SHA-256 on the cover is taken over everything that the model says, whatever it was saved with. Glacis prints it again for the file of the model (“glacis report”), so that a report can be matched with the model it was made from.',
  'report.crossingText':
    'Whether a flow crosses a trust boundary follows from the picture: a boundary that is drawn as a box is crossed when it contains the centre of one end of the flow and not of the other; a boundary that is drawn as a line is crossed when the straight line between both ends meets it. How the arrow is bent does not matter.',
  'report.howCertain': 'Assumed and confirmed',
  'report.confirmedText': 'The threat follows from what the model says; no further answer would remove it.',
  'report.assumedText':
    'At least one answer that the threat stands on is unknown, and some answer would remove it. An unknown protection counts as missing.',
  'report.howRated': (d: { method: string }) => `Rating by ${d.method}`,
  'report.howRatedText':
    'Each of five factors is rated from 1 to 3; the sum gives the level. A threat of which a factor is not rated has no sum and no level of its own: it counts as not rated, never as medium. The rating mixes how bad and how likely, so it is not multiplied by another likelihood.',
  'report.factors': 'Factors and what their values mean',
  'report.factor': 'Factor',
  'report.bands': 'Levels by sum:',
  'report.band': (d: { level: string; min: number; max: number }) => `${d.level} ${d.min}–${d.max}`,
  'report.suggestedText':
    'Proposed by the rule and not yet confirmed by a person. Where a published source gives only a level, the factors were chosen to fit it.',
  'report.ratedText': 'Rated or confirmed by a person, whose name and date are given on the detail sheet.',
  'report.overriddenText':
    'A person set another level than the sum gives. Both are printed, with the reason.',
  'report.methodSource': (d: { source: string }) => `Source of scale and bands: ${d.source}.`,
  'report.knowledge': 'Knowledge packs',
  'report.pack': 'Pack',
  'report.noPacks': 'No pack was run.',

  'report.limits': 'Open issues and limits',
  'report.rulesFailed': 'Rules that failed',
  'report.rulesFailedNone': 'Every rule of every pack ran without an error.',
  'report.rule': 'Rule',
  'report.problem': 'Problem',
  'report.switchedOff': 'Rules switched off',
  'report.switchedOffNone': 'None: every rule of the packs was applied to this model.',
  'report.by': 'By',
  'report.unbacked': 'Claims that nothing backs yet',
  'report.unbackedNone':
    'None: each mitigated threat has a reason or a mitigation that is implemented, and each verified mitigation has evidence.',
  'report.claim': 'Claim',
  'report.lacks': 'What it lacks',
  'report.noneFinished': 'None of its mitigations is implemented.',
  'report.deletedPart': 'a part that was deleted',
  'report.gone': 'Decisions whose threat is no longer found',
  'report.goneLead':
    'These threats were decided on and are no longer found, because the model has changed. They are not counted in this report and are kept with what the decision stood on.',
  'report.goneNone': 'There are none: every decision is about a threat that is still found.',
  'report.stoodOn': 'Stood on',
  'report.leftOut': 'Chapters left out',
  'report.leftOutNone': 'None: this report is complete.',
} as const
