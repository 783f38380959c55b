import { count } from './words.ts'

/** Sentences of the report's chapters on coverage, controls, traceability, compliance, open issues and revisions. */
export const reportEvidence = {
  'chapter.coverage': 'Coverage',
  'chapter.coverageLead':
    'Every element and every data flow by every category of STRIDE, so that what was not looked at is seen as well.',
  'chapter.coverageMatrix': 'Coverage by element, flow and category',
  'chapter.coverageCounts': (d: {
    cells: number
    parts: number
    threats: number
    notApplicable: number
    noFinding: number
    notAnalysed: number
    outOfScope: number
  }) =>
    `${d.parts} elements and flows by six categories make ${d.cells} cells: ${d.threats} with threats, ${d.notApplicable} ruled out with a reason, ${d.noFinding} in which rules were tried and found nothing, ${d.outOfScope} out of scope, and ${d.notAnalysed} not analysed.`,
  'chapter.cell.threats': 'Identifiers',
  'chapter.cell.threatsText': 'Threats of this category about this part, whatever was decided about them.',
  'chapter.cell.notApplicable': 'Not applicable',
  'chapter.cell.notApplicableText':
    'A person said that this category cannot apply to this part. The reason stands in the table below the matrix.',
  'chapter.cell.noFinding': 'No finding',
  'chapter.cell.noFindingOf': (d: { n: number }) => `no finding (${count(d.n, 'rule')})`,
  'chapter.cell.noFindingText':
    'So many rules speak of this category for a part of this type. All were tried, and by what the model says none of them applies.',
  'chapter.cell.notAnalysed': 'not analysed',
  'chapter.cell.notAnalysedText': 'No rule speaks of it and no person did. This is a gap.',
  'chapter.cell.outOfScopeText': 'The part is out of scope as a whole; see the exclusions.',
  'chapter.notApplicable': 'Categories ruled out, with reasons',
  'chapter.notApplicableNone': 'No category was ruled out for any part.',

  'chapter.controls': 'Controls and maturity',
  'chapter.controlsLead': (d: { name: string; edition: string; judged: number }) =>
    `The catalogue that this model uses is ${d.name}, edition ${d.edition}. Its numbers and short titles are given, not its text. ${d.judged === 0 ? 'No control was judged by a person yet' : `${count(d.judged, 'entry').replace('entrys', 'entries')} ${d.judged === 1 ? 'was' : 'were'} judged by people`}; the rest follows from the mitigations that are assigned to threats.`,
  'chapter.maturityText':
    'Maturity runs from L0 (not there), L1 (begun), L2 (repeatable), L3 (defined), L4 (managed and measured) to L5 (optimised). In brackets stands what the assigned mitigations amount to.',
  'chapter.controlStates': 'Controls by state',
  'chapter.state.covered': 'Covered',
  'chapter.state.partial': 'Partly',
  'chapter.state.open': 'Open',
  'chapter.state.excluded': 'Does not apply',
  'chapter.state.notAddressed': 'Not addressed',
  'chapter.meaning.covered': 'Mitigations, or the maturity that people gave, reach the target.',
  'chapter.meaning.partial': 'Something works towards it, and the target is not reached.',
  'chapter.meaning.open': 'Open threats call for it, and nothing is done.',
  'chapter.meaning.excluded': 'People said that it does not apply; the reason stands in the statement below.',
  'chapter.meaning.notAddressed':
    'No threat of this model asks for it. A threat model cannot say more about it; it does not mean non-compliant.',
  'chapter.maturity': 'Maturity by clause',
  'chapter.maturityByClause': 'Maturity by clause',
  'chapter.radar': (d: { name: string }) => `Maturity by clause of ${d.name}, in percent`,
  'chapter.radarAlternative':
    'A radar chart with an axis for each clause. The table below gives the same numbers.',
  'chapter.clause': 'Clause',
  'chapter.axis.current': 'Now',
  'chapter.axis.target': 'Target',
  'chapter.axis.recommended': 'Called for by threats',
  'chapter.applicability': 'Statement of applicability',
  'chapter.applicabilityLead':
    'Every control of the catalogue: whether it applies and why, how it stands, how many threats call for it, and the mitigations of this model that belong to it.',
  'chapter.controlColumn': 'Control',
  'chapter.applies': 'Applies',
  'chapter.yes': 'Yes',
  'chapter.no': 'No',
  'chapter.doubt': 'Something is left to find out.',
  'chapter.noControls': 'The catalogue has no controls.',
  'chapter.required': 'Required',
  'chapter.addressable': 'Addressable',

  'chapter.traceability': 'Traceability',
  'chapter.traceabilityLead': (d: { catalogue: string }) =>
    `Each line leads from what is worth protecting to what shows that it is protected: asset, element or flow, threat, mitigation, control (${d.catalogue}) and evidence. A dash is a link that is missing.`,
  'chapter.traceMatrix': 'From asset to evidence',
  'chapter.controlNumbers': 'Controls',
  'chapter.orphans': 'What has no counterpart',
  'chapter.orphansLead': 'The same chain looked at from each of its ends: what has no counterpart.',
  'chapter.missingLink': 'Missing link',
  'chapter.howMany': 'Number',
  'chapter.which': 'Which',
  'chapter.orphan.assetCarrier': 'Assets that no element or flow carries',
  'chapter.orphan.assetThreat': 'Assets without a threat at anything that carries them',
  'chapter.orphan.partThreat': 'Elements and flows in scope without a threat',
  'chapter.orphan.partAsset': 'Elements and flows in scope that carry no asset',
  'chapter.orphan.threatMitigation':
    'Threats that count as a risk without a mitigation, neither accepted nor transferred',
  'chapter.orphan.mitigationThreat': 'Mitigations that are assigned to no threat',
  'chapter.orphan.mitigationControl': 'Mitigations that belong to no control of the catalogue',
  'chapter.orphan.control': 'Controls that open threats call for, with nothing done',
  'chapter.orphan.evidence': 'Mitigations called implemented or verified without evidence',

  'chapter.compliance': 'Compliance map',
  'chapter.complianceLead':
    'What reviewers and regulations ask for, where this report answers it, and what is missing. The wording of the items is our own; it does not replace the texts. A threat model answers a part of each of them, never the whole.',
  'chapter.fda': 'FDA premarket cybersecurity',
  'chapter.fdaEdition':
    'After the guidance of the U.S. Food and Drug Administration “Cybersecurity in Medical Devices: Quality System Considerations and Content of Premarket Submissions”, editions of September 2023 and June 2025. Check the items against the edition that applies to the submission.',
  'chapter.asked': 'Asked for',
  'chapter.where': 'Where',
  'chapter.answered': 'What this model has',
  'chapter.missing': 'What is missing',
  'chapter.nothingMissing': 'Nothing that a threat model shows.',
  'chapter.titleLeftOut': (d: { title: string }) => `${d.title} (left out of this report)`,
  'chapter.outsideModel': 'Not part of a threat model.',
  'chapter.fda.threatModel': 'A threat model of the whole system, over its life',
  'chapter.fda.threatModelAnswer': (d: { threats: number; parts: number }) =>
    `${count(d.threats, 'threat')} on ${d.parts} elements and flows, each by category.`,
  'chapter.fda.riskAssessment':
    'A cybersecurity risk assessment by exploitability and harm, before and after mitigation',
  'chapter.fda.riskAssessmentAnswer': (d: { rated: number; harmful: number }) =>
    `${count(d.rated, 'rating')} by people, ${count(d.harmful, 'threat')} with a severity of harm. Exploitability stands in place of probability.`,
  'chapter.fda.residual': 'A statement on residual risk and who accepts it',
  'chapter.fda.residualAnswer': (d: { by: string }) =>
    `A statement is recorded${d.by === '' ? '' : `, by ${d.by}`}.`,
  'chapter.fda.views':
    'Four architecture views: global system, multi-patient harm, updateability, security use cases',
  'chapter.fda.viewsAnswer': (d: { n: number; diagrams: number }) =>
    `${d.n} of four, in ${count(d.diagrams, 'diagram')}.`,
  'chapter.fda.interfaces':
    'All interfaces with protocol, data and protection, each considered in the threat model',
  'chapter.fda.interfacesAnswer': (d: { n: number }) =>
    `${count(d.n, 'interface')} with protocol, data, authentication and encryption.`,
  'chapter.fda.category': (d: { name: string }) => `Security controls: ${d.name}`,
  'chapter.fda.categoryNone': 'None.',
  'chapter.fda.categoryAnswer': (d: { titles: string; n: number; done: number }) =>
    `${d.titles} (${d.done} of ${d.n} implemented or verified)`,
  'chapter.category.authentication': 'authentication',
  'chapter.category.authorization': 'authorization',
  'chapter.category.cryptography': 'cryptography',
  'chapter.category.integrity': 'integrity of code, data and execution',
  'chapter.category.confidentiality': 'confidentiality',
  'chapter.category.detection': 'detection and logging of events',
  'chapter.category.resiliency': 'resiliency and recovery',
  'chapter.category.updates': 'updates and patches',
  'chapter.fda.trace': 'A trace from threat to control and to the test that verifies it',
  'chapter.fda.traceAnswer': (d: { n: number; verified: number }) =>
    `${count(d.n, 'mitigation')}, ${d.verified} verified with evidence.`,
  'chapter.fda.testing': 'Cybersecurity testing: requirements, mitigations, vulnerabilities, penetration',
  'chapter.fda.testingAnswer': (d: { n: number }) => `${count(d.n, 'test')} recorded as evidence.`,
  'chapter.fda.testingMissing': 'Test plans and reports are documents of their own.',
  'chapter.fda.interoperability': 'Third-party parts and interoperability',
  'chapter.fda.interoperabilityAnswer': (d: { n: number }) =>
    `${count(d.n, 'external dependency').replace('dependencys', 'dependencies')} named.`,
  'chapter.fda.interoperabilityMissing': 'Assessments of suppliers are documents of their own.',
  'chapter.fda.sbom': 'A software bill of materials and known vulnerabilities',
  'chapter.fda.sbomMissing': 'A document of its own.',
  'chapter.fda.lifecycle': 'Plans for monitoring and keeping the model current over the life of the product',
  'chapter.fda.lifecycleAnswer': (d: { revisions: number; snapshots: number }) =>
    `${count(d.revisions, 'revision')} and ${count(d.snapshots, 'snapshot')} on record.`,
  'chapter.fda.lifecycleMissing': 'The plan for after the market launch is a document of its own.',
  'chapter.hipaa': 'HIPAA Security Rule',
  'chapter.hipaaEdition':
    'Citations and headings of 45 CFR Part 164 Subpart C, in force as amended in 2013: administrative, physical and technical safeguards. A proposal of January 2025 to change it is not taken into account.',
  'chapter.citation': 'Citation',
  'chapter.designation': 'Kind',
  'chapter.hipaaAnalysis': (d: { n: number }) =>
    `This report: ${count(d.n, 'threat')} identified, rated and decided on as far as it says.`,
  'chapter.hipaaManagement': 'The mitigation plan of this report.',
  'chapter.hipaaEvaluation': (d: { n: number }) =>
    d.n === 0
      ? 'No earlier state of the model is kept to compare with.'
      : `${count(d.n, 'earlier state')} of the model kept and compared.`,
  'chapter.hipaaNotApplied': (d: { reason: string }) =>
    `Does not apply: ${d.reason === '' ? 'no reason was given.' : d.reason}`,
  'chapter.notAnswered': 'Nothing in this model.',
  'chapter.otherStandards': 'Other documents',
  'chapter.otherStandardsLead':
    'These documents are named only, as their texts are not free to be quoted. The chapters are those that their readers will look for; whether they are met is for an assessment against the text.',
  'chapter.relatedChapters': 'Chapters of this report',

  'chapter.openDecisions': 'Undecided threats',
  'chapter.openDecisionsLead': (d: { n: number; of: number; unowned: number }) =>
    d.n === 0
      ? `All ${d.of} threats are decided.`
      : `${d.n} of ${count(d.of, 'threat')} ${d.n === 1 ? 'is' : 'are'} undecided; ${d.unowned} of them ${d.unowned === 1 ? 'has' : 'have'} no owner.`,
  'chapter.openDecisionsNone': 'None.',
  'chapter.modelCheck': 'Model check',
  'chapter.modelCheckNone': 'The check of the drawing finds nothing to remark on.',
  'chapter.remark': 'Remark',
  'chapter.rulesRun': 'Rules that were run',
  'chapter.rules': 'Rules',
  'chapter.rulesOff': 'Switched off',
  'chapter.rulesFired': 'With a threat',
  'chapter.excludedThreats': 'Threats excluded by an assumption or by scope',
  'chapter.excludedThreatsNone': 'No threat was excluded.',
  'chapter.comments': 'Open comments on the diagrams',
  'chapter.commentsNone': 'No comment is open.',

  'chapter.revisions': 'Revisions and changes',
  'chapter.revisionHistory': 'Revision history',
  'chapter.revisionsNone': 'No revision is recorded.',
  'chapter.summaryOfChange': 'What changed',
  'chapter.snapshots': 'States that were kept',
  'chapter.snapshotTitle': 'Title',
  'chapter.snapshotsNone': 'No state of the model was kept.',
  'chapter.changes': 'Changes since the last kept state',
  'chapter.changesNoSnapshot': 'No earlier state is kept, so there is nothing to compare with.',
  'chapter.changesNone': (d: { title: string; date: string }) =>
    `Nothing has changed since “${d.title}” of ${d.date}.`,
  'chapter.changesDamaged': (d: { title: string; date: string }) =>
    `The kept state “${d.title}” of ${d.date} cannot be read.`,
  'chapter.changesLead': (d: { title: string; date: string }) =>
    `Compared with “${d.title}” of ${d.date}. Levels and sums are those with the mitigations that work.`,
  'chapter.changeCounts': (d: { added: number; gone: number; changed: number }) =>
    `${count(d.added, 'threat')} came, ${d.gone} went, and ${d.changed} changed in level, rating or status.`,
  'chapter.packChanged': (d: { id: string; from: string; to: string }) =>
    `Knowledge pack ${d.id}: version ${d.from} → ${d.to}`,
  'chapter.methodChanged': (d: { parts: string }) => `The method was changed in: ${d.parts}`,
  'chapter.engineChanged': (d: { from: string; to: string }) => `Program: ${d.from} → ${d.to}`,
  'chapter.threatsAdded': 'Threats that came',
  'chapter.threatsGone': 'Threats that went',
  'chapter.threatsChanged': 'Threats that changed',
  'chapter.figuresChanged': 'Other figures that changed',
  'chapter.whatChanged': 'What changed',
  'chapter.why': 'Why',
  'chapter.none': 'None.',
  'chapter.what.level': 'Level',
  'chapter.what.sum': 'Sum',
  'chapter.what.risk': 'Risk',
  'chapter.what.yearlyLoss': 'Loss per year',
  'chapter.what.need': 'Called for',
  'chapter.about.system': 'System',
  'chapter.about.levels': 'Risk Impact Parameters of the system and its levels',
  'chapter.about.parts': 'Risk Impact Parameters of elements and flows',
  'chapter.about.assets': 'Assets',
  'chapter.about.events': 'Threat events',
  'chapter.about.controls': 'Controls',
  'chapter.figureGroup': (d: { title: string; n: number }) => `${d.title} (${d.n})`,
  'chapter.levelsAdded': (d: { levels: string }) => `Came: ${d.levels}`,
  'chapter.levelsGone': (d: { levels: string }) => `Went: ${d.levels}`,
  'chapter.levelsMoved': (d: { lower: number; higher: number }) =>
    `Of those that changed, ${d.lower} ${d.lower === 1 ? 'is' : 'are'} at a lower level than before, and ${d.higher} at a higher one.`,
  'chapter.statusMoves': (d: { moves: string }) => `Status: ${d.moves}`,
  'chapter.changesBehind': (d: { parts: number; mitigations: number }) =>
    `Behind the changes: new answers or types at ${d.parts} ${d.parts === 1 ? 'part' : 'parts'} of the system, and ${count(d.mitigations, 'mitigation')} that came, went or changed in state.`,
  'chapter.reason.property': (d: { names: string }) => `New answers: ${d.names}`,
  'chapter.reason.mitigation': (d: { names: string }) => `Mitigations: ${d.names}`,
  'chapter.reason.answers': 'New answers',
  'chapter.reason.mitigations': (d: { n: number }) => `${count(d.n, 'mitigation')} changed`,
  'chapter.reason.added': 'Added to the model',
  'chapter.reason.removed': 'Removed from the model',
  'chapter.reason.judged': 'Judged anew by a person',
  'chapter.reason.method': 'The method changed',
  'chapter.reason.pack': 'A knowledge pack changed',
  'chapter.reason.other': 'Something around it changed',
  'chapter.andMore': (d: { names: string; n: number }) => `${d.names} and ${d.n} more`,

  'chapter.comparisonOverline': 'Report of changes',
  'chapter.comparisonTitle': (d: { title: string }) => `Changes of the threat model: ${d.title}`,
  'chapter.comparisonSubtitle': (d: { before: string; after: string }) =>
    `What changed between “${d.before}” and “${d.after}”`,
  'chapter.compared': 'What is compared',
  'chapter.comparedLead':
    'Two states of the same model, each with its figures as they were worked out then. Figures of different packs, methods or programs may differ without anything having changed in the system; where that is so, it is said.',
  'chapter.before': 'Before',
  'chapter.after': 'After',
  'chapter.asItIsNow': 'The model as it is now',
  'chapter.differences': 'Changes',

  'chapter.approvals': 'Approvals and integrity',
  'chapter.approvalsLead':
    'By signing, the people below confirm that they have read this report in the state that the fingerprint names.',
  'chapter.signature': 'Signature',
  'chapter.integrity': 'Integrity',
  'chapter.integrityText':
    'This report was made from one state of one model by a program, without any text that does not stand in the model. The same model, packs and options give the same report again.',
} as const
