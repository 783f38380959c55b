import { count } from './words.ts'

/** Sentences of the report's front matter, summary, scope, method, architecture, assets, plan and sheets. */
export const reportChapters = {
  'chapter.control': 'Document control',
  'chapter.number': 'Document number',
  'chapter.validUntil': 'Valid until',
  'chapter.approved': 'Approvals',
  'chapter.approvedCount': (d: { n: number; of: number }) =>
    d.of === 0 ? 'No approval lines were set up.' : `${d.n} of ${d.of} dated`,
  'chapter.figures': 'Figures',
  'chapter.tables': 'Tables',
  'chapter.figureNumber': (d: { n: number }) => `Figure ${d.n}`,
  'chapter.tableNumber': (d: { n: number }) => `Table ${d.n}`,
  'chapter.howToRead': 'How to read this report',
  'chapter.read.ids':
    'Every threat has an identifier. It stays the same from one report to the next as long as the threat is about the same parts of the system, and it leads to the sheet of the threat.',
  'chapter.read.suggested':
    'A level in a dashed outline, or with the word “suggested”, was proposed by a rule or worked out from mitigations. No person has confirmed it yet.',
  'chapter.read.assumed':
    '“Assumed” marks a threat that rests on a question which nobody has answered yet. An unknown protection counts as missing until somebody answers.',
  'chapter.read.notStated':
    '“Not stated” and “not yet stated” mark what only people can say and nobody has said. Nothing is filled in for them.',
  'chapter.profile.full': 'Full',
  'chapter.profile.executive': 'Executive',
  'chapter.profile.technical': 'Technical',
  'chapter.profile.compliance': 'Compliance',

  'chapter.verdict': 'Overall residual risk',
  'chapter.verdict.none': 'Overall residual risk: not yet stated',
  'chapter.verdict.noneText':
    'Whether the risk that is left is acceptable as a whole is for the responsible people to say. Nobody has recorded that statement in this model.',
  'chapter.verdict.acceptable': 'Acceptable',
  'chapter.verdict.conditions': 'Acceptable under conditions',
  'chapter.verdict.notAcceptable': 'Not acceptable',
  'chapter.verdict.statedBy': (d: { by: string }) => `Stated by ${d.by}.`,
  'chapter.worst': 'The ten highest risks as they are now',
  'chapter.worstLead':
    'Ranked by the level that is left with the mitigations that work today, then by harm to people, then by the sum of the rating. Threats that were judged not applicable or out of scope are not ranked; accepted ones are, since the risk is still there.',
  'chapter.worstNone': 'No threat counts as a risk.',
  'chapter.rank': '#',
  'chapter.harmToPeople': 'Harm to people',
  'chapter.mitigationCount': (d: { n: number }) => (d.n === 0 ? 'no mitigation' : count(d.n, 'mitigation')),
  'chapter.nextActions': 'Who must do what by when: the first ten',
  'chapter.nextActionsLead': (d: { n: number; overdue: number; unowned: number }) =>
    d.n === 0
      ? 'Nothing is planned: no mitigation is waiting, and no undecided threat has an owner or a date.'
      : `${count(d.n, 'action')} ${d.n === 1 ? 'is' : 'are'} open: mitigations that are planned or in progress, and undecided threats that have an owner or a date and wait for no mitigation. ${d.overdue} ${d.overdue === 1 ? 'is' : 'are'} overdue on the date of this report, and ${d.unowned} ${d.unowned === 1 ? 'has' : 'have'} no owner.`,
  'chapter.phasesShort':
    'The same threats three times: without any mitigation, with those that are implemented or verified, and with all that are planned.',
  'chapter.heatMaps': 'Where the risk is',
  'chapter.heatHarmLead':
    'Threats that can harm people, by the severity of harm (S1 negligible to S5 catastrophic) and by how easily the threat is carried out, without mitigations. The words in each cell are the acceptance criterion of this model.',
  'chapter.heatHarm': 'Threats by harm and exploitability',
  'chapter.heatPartsLead': (d: { letters: string }) =>
    `The ten parts of the system with the most High threats. Each cell gives the number of threats and the highest level among them. ${d.letters}.`,
  'chapter.heatParts': 'Threats by part and category',
  'chapter.part': 'Element or flow',
  'chapter.gaps': 'What this report cannot show yet',
  'chapter.gapsNone': 'No gap is known: everything is stated, rated, decided and backed by evidence.',
  'chapter.gap.verdict': 'Nobody has stated whether the overall residual risk is acceptable.',
  'chapter.gap.views': (d: { n: number }) =>
    `${d.n} of the four expected architecture views ${d.n === 1 ? 'is' : 'are'} missing.`,
  'chapter.gap.interfaces': (d: { n: number }) =>
    `${count(d.n, 'interface')} ${d.n === 1 ? 'has' : 'have'} no threat on record.`,
  'chapter.gap.notAnalysed': (d: { n: number }) =>
    `${count(d.n, 'combination')} of part and STRIDE category ${d.n === 1 ? 'was' : 'were'} not analysed.`,
  'chapter.gap.suggested': (d: { n: number }) =>
    `${count(d.n, 'rating')} ${d.n === 1 ? 'is' : 'are'} only suggested and not confirmed by a person.`,
  'chapter.gap.unrated': (d: { n: number }) =>
    `${count(d.n, 'threat')} ${d.n === 1 ? 'is' : 'are'} not rated.`,
  'chapter.gap.assumed': (d: { n: number }) =>
    `${count(d.n, 'threat')} ${d.n === 1 ? 'rests' : 'rest'} on an answer that is still unknown.`,
  'chapter.gap.undecided': (d: { n: number }) =>
    `${count(d.n, 'threat')} ${d.n === 1 ? 'is' : 'are'} still undecided.`,
  'chapter.gap.stale': (d: { n: number }) =>
    `${count(d.n, 'decision')} ${d.n === 1 ? 'stands' : 'stand'} on facts that have changed since.`,
  'chapter.gap.overdue': (d: { n: number }) => `${count(d.n, 'action')} ${d.n === 1 ? 'is' : 'are'} overdue.`,
  'chapter.gap.controls': (d: { n: number }) =>
    `${count(d.n, 'control')} that open threats call for ${d.n === 1 ? 'has' : 'have'} nothing done towards ${d.n === 1 ? 'it' : 'them'}.`,
  'chapter.gap.untreated': (d: { n: number }) =>
    `${count(d.n, 'threat')} ${d.n === 1 ? 'counts as a risk and has' : 'count as a risk and have'} no mitigation.`,
  'chapter.gap.evidence': (d: { n: number }) =>
    `${count(d.n, 'mitigation')} ${d.n === 1 ? 'is' : 'are'} called implemented or verified without evidence.`,
  'chapter.gap.unbacked': (d: { n: number }) =>
    `${count(d.n, 'claim')} ${d.n === 1 ? 'is' : 'are'} not backed by anything yet.`,
  'chapter.gap.rulesFailed': (d: { n: number }) => `${count(d.n, 'rule')} failed.`,
  'chapter.gap.high': (d: { n: number }) =>
    `${count(d.n, 'threat')} ${d.n === 1 ? 'is' : 'are'} rated High with the mitigations that work now.`,
  'chapter.gap.unacceptable': (d: { n: number }) =>
    `${count(d.n, 'threat')} to people ${d.n === 1 ? 'is' : 'are'} unacceptable as ${d.n === 1 ? 'it is' : 'they are'}.`,
  'chapter.gap.category': 'The model records no mitigation of this category.',
  'chapter.gap.unfinished': (d: { n: number }) => `${d.n} not implemented yet.`,
  'chapter.gap.unassigned': 'None of them is assigned to a threat.',

  'chapter.environment': 'Environment of use',
  'chapter.exclusions': 'Exclusions and their reasons',
  'chapter.excluded': 'Excluded',
  'chapter.excludedTopic': 'Topic',
  'chapter.roles': 'Roles and responsibilities',
  'chapter.rolesNone': 'No roles are recorded.',
  'chapter.role': 'Role',
  'chapter.contributor': 'Contributor',
  'chapter.reviewer': 'Reviewer',
  'chapter.responsibility': 'Responsible for',
  'chapter.references': 'References',
  'chapter.referencesNone': 'No references are recorded.',
  'chapter.edition': 'Edition',
  'chapter.link': 'Link',
  'chapter.validity': 'Validity of this report',
  'chapter.validityOpen': (d: { date: string }) =>
    `This report describes the model as of ${d.date}. No date is recorded until which it is meant to be valid.`,
  'chapter.validityUntil': (d: { date: string; until: string }) =>
    `This report describes the model as of ${d.date} and is meant to be valid until ${d.until}, or until the system or what is known about its threats changes.`,

  'chapter.terms': 'Terms',
  'chapter.term': 'Term',
  'chapter.term.element': 'Element',
  'chapter.term.elementText':
    'A part of the system: a process, a data store, or a person or system outside of it.',
  'chapter.term.flowText': 'Data that goes from one element to another, in one direction.',
  'chapter.term.boundary': 'Trust boundary',
  'chapter.term.boundaryText':
    'A line or a box where data or control passes between parts that trust each other differently. A flow across one is an interface.',
  'chapter.term.assetText':
    'Something of value that is worth protecting. Elements and flows carry or hold it.',
  'chapter.term.threatText':
    'Something that an attacker may do to a part of the system. Each has a category of STRIDE, a rating and a status.',
  'chapter.term.mitigationText': 'A measure of this system against threats, with an owner and a state.',
  'chapter.term.controlText': 'An entry of a catalogue of security measures, such as a standard has them.',
  'chapter.term.evidenceText': 'What shows that a mitigation works, such as a test report or a review.',
  'chapter.term.residual': 'Residual risk',
  'chapter.term.residualText': 'What is left of a threat with the mitigations that are assigned to it.',
  'chapter.phases': 'Before and after mitigations',
  'chapter.acceptance': 'Acceptance criteria for harm to people',

  'chapter.views': 'Architecture views',
  'chapter.viewsLead':
    'Reviewers of medical devices expect four views of the architecture. A diagram counts as one of them when the people who drew it marked it so.',
  'chapter.view': 'View',
  'chapter.diagram': 'Diagram',
  'chapter.viewMissing': 'Missing',
  'chapter.view.globalSystem': 'Global system view',
  'chapter.view.globalSystemText': 'The whole system with everything that it is connected to.',
  'chapter.view.multiPatientHarm': 'Multi-patient harm view',
  'chapter.view.multiPatientHarmText': 'How an attack on one part could harm several patients.',
  'chapter.view.updateability': 'Updateability and patchability view',
  'chapter.view.updateabilityText': 'How updates reach the parts of the system, end to end.',
  'chapter.view.securityUseCase': 'Security use case view',
  'chapter.view.securityUseCaseText':
    'How the system works in situations in which a failure of security would harm its function.',
  'chapter.interfaces': 'Interfaces',
  'chapter.interface': 'Interface',
  'chapter.interfacesLead':
    'An interface is a data flow that crosses a trust boundary: here the system can be reached from a part that is trusted less. Threats are those about the flow itself; threats about its two ends are counted where it has none of its own.',
  'chapter.interfacesNone': 'No flow crosses a trust boundary.',
  'chapter.interfacesCovered': 'Every interface has at least one threat on record.',
  'chapter.interfacesBare': (d: { n: number }) =>
    `${count(d.n, 'interface')} without a threat of ${d.n === 1 ? 'its' : 'their'} own`,
  'chapter.protocol': 'Protocol',
  'chapter.data': 'Data',
  'chapter.authentication': 'Authentication',
  'chapter.encryption': 'Encryption and integrity',
  'chapter.noThreat': 'No threat',
  'chapter.threatsAtEnds': (d: { n: number }) => `${d.n} at its ends`,

  'chapter.assetRanking': 'Assets by the threats that touch them',
  'chapter.assetRankingLead':
    'An asset is touched by a threat that is about an element or flow which carries it. Values are from 0 (negligible) to 10 (extreme); a value in brackets comes from what depends on the asset.',
  'chapter.value': 'Value',
  'chapter.accumulated': (d: { value: number }) => `(${d.value} with what depends on it)`,
  'chapter.openThreats': 'Of these open',
  'chapter.openByLevel': (d: { High: number; Medium: number; Low: number; none: number }) =>
    `${d.High} High, ${d.Medium} Medium, ${d.Low} Low${d.none === 0 ? '' : `, ${d.none} not rated`}`,
  'chapter.dependencies': 'Dependencies between assets',
  'chapter.dependenciesLead':
    'An arrow leads from an asset to what it depends on. A percentage says how far, where it is not wholly.',
  'chapter.dependenciesAlternative':
    'Assets as boxes, with arrows to what they depend on. The table below says the same in words.',
  'chapter.dependenciesNone': 'No dependencies between assets are recorded.',
  'chapter.dependsOn': 'Depends on',
  'chapter.degree': 'How far',
  'chapter.dimension.availability': 'Availability',
  'chapter.dimension.integrity': 'Integrity',
  'chapter.dimension.confidentiality': 'Confidentiality',
  'chapter.dimension.authenticity': 'Authenticity',
  'chapter.dimension.traceability': 'Traceability',

  'chapter.history': 'Earlier decisions and ratings',
  'chapter.historyLine': (d: {
    until: string
    by: string
    status: string
    rating: string
    level: string
    reason: string
  }) =>
    `${[
      `Until ${d.until}, by ${d.by}: ${d.status}`,
      d.rating === '' ? 'not rated' : `rated ${d.rating}`,
      d.level === '' ? '' : `level ${d.level}`,
    ]
      .filter((part) => part !== '')
      .join(', ')}.${d.reason === '' ? '' : ` Reason: ${d.reason}`}`,
  'chapter.noEvidenceYet': 'No evidence recorded.',

  'chapter.actions': 'Who must do what by when',
  'chapter.actionsLead':
    'All that is open, the earliest first: mitigations that are planned or in progress, and undecided threats that have an owner or a date and wait for no mitigation. A threat with a mitigation under way is done with it.',
  'chapter.actionsNone': 'Nothing is open.',
  'chapter.who': 'Who',
  'chapter.what': 'What',
  'chapter.decideOn': 'Decide on ',
  'chapter.nobodyYet': 'nobody yet',
  'chapter.noDate': 'no date',
  'chapter.overdue': 'overdue',
  'chapter.threatCount': (d: { n: number }) => count(d.n, 'threat'),
  'chapter.planTable': 'All mitigations',
  'chapter.expected': 'Expected effect',
  'chapter.maturityNow': 'Maturity now',
  'chapter.maturityTarget': 'Meant',
  'chapter.verifiedOn': 'Verified',
  'chapter.lowersLevel': 'Levels when all is done',
  'chapter.lowersCount': (d: { n: number; of: number }) =>
    d.of === 0 ? 'Not assigned to a threat.' : `${d.n} of ${count(d.of, 'threat')} fall to a lower level.`,

  'chapter.safetyFile': 'Threats that can harm people, for the safety risk file',
  'chapter.safetyFileLead':
    'Every threat that can harm people, to be carried into the risk management file for patient safety: what is not acceptable as it is now comes first. Severity and criteria are those of the chapter on methods.',
  'chapter.safetyFileNone': 'No threat that counts as a risk can harm people.',
  'chapter.harmGroup': (d: { judgement: string; n: number }) => `${d.judgement} now (${d.n})`,
  'chapter.harmNotJudged': (d: { n: number }) => `Not judged, since no rating says how easy it is (${d.n})`,
  'chapter.residualThreatsLead':
    'Threats with a mitigation, or with a rating of what is left. Ratings in a dashed outline are worked out from the mitigations; where a person rated what is left, it is said.',
  'chapter.harm': 'How somebody comes to harm',
} as const
