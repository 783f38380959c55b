/** What the model check sees, and the edits that it offers; see `describe-check.ts`. */
export const check = {
  'check.short': 'Check',
  'check.button': (d: { n: number }) =>
    d.n === 0
      ? 'Check: nothing to improve'
      : d.n === 1
        ? 'Check 1 thing to improve'
        : `Check ${d.n} things to improve`,
  'check.title': 'Model check',
  'check.help':
    'Where the drawing says too little or contradicts itself, threats are missed or only assumed.',
  'check.empty': 'Nothing to improve',
  'check.empty.help':
    'Everything is connected, named, typed and inside its boundaries, and says what data it holds.',
  'check.mark': (d: { n: number; name: string }) =>
    d.n === 1 ? `1 thing to improve at ${d.name}` : `${d.n} things to improve at ${d.name}`,
  'check.marked': (d: { n: number }) =>
    d.n === 1 ? 'The check has a remark. Press I to read it.' : `The check has ${d.n} remarks. Press I.`,
  'check.showMark': 'What could be improved',
  'check.showMarks': 'Mark what could be improved',
  'check.outsideHint': 'Drag it into a boundary, or draw one around it.',
  'check.selectAll': (d: { n: number }) => `Select all ${d.n}`,
  'check.more': (d: { n: number }) => `and ${d.n} more`,
  'check.fixNamed': (d: { fix: string; name: string }) => `${d.fix}: ${d.name}`,
  'check.group.contradiction': 'Contradictions',
  'check.group.unconnected': 'Not connected',
  'check.group.unusedStore': 'Stores that nothing uses',
  'check.group.leadsNowhere': 'Flows that lead nowhere',
  'check.group.levels': 'Levels that do not match',
  'check.group.outside': 'Outside every boundary',
  'check.group.emptyBoundary': 'Empty boundaries',
  'check.group.unlabelled': 'Flows without a name',
  'check.group.noData': 'Data not said',
  'check.group.generic': 'Type too general',
  'check.unconnectedElement': (d: { subject: string }) => `No flow starts or ends at ${d.subject}.`,
  'check.storeWithoutFlow': (d: { subject: string }) => `Nothing writes to ${d.subject} or reads it.`,
  'check.leadsNowhere': (d: { subject: string }) =>
    `${d.subject} has an end at no element; threats to it are not looked for until it has two.`,
  'check.detailMissing': (d: { subject: string; process: string; other: string }) =>
    `Nothing inside ${d.process} takes up ${d.subject}: its diagram has no such flow with ${d.other}.`,
  'check.detailExtra': (d: { subject: string; process: string; other: string }) =>
    `${d.subject} connects the inside of ${d.process} with ${d.other}, but ${d.process} itself has no such flow.`,
  'check.unlabelledFlow': 'This flow has no name.',
  'check.noDataClass': (d: { subject: string }) =>
    `Nobody has said what data ${d.subject} holds; threats to that data are not looked for.`,
  'check.outsideBoundaries': (d: { subject: string }) => `${d.subject} stands outside every trust boundary.`,
  'check.emptyBoundary': (d: { subject: string }) => `Nothing stands inside ${d.subject}.`,
  'check.genericStencil': (d: { subject: string; stencil: string }) =>
    `${d.subject} is only a “${d.stencil}”; a narrower type finds more.`,
  'check.typeAgainstAnswer': (d: { subject: string; stencil: string; property: string; value: string }) =>
    `${d.subject} is of type “${d.stencil}”, yet “${d.property}” is ${d.value}.`,
  'check.answerAgainstAnswer': (d: {
    subject: string
    property: string
    value: string
    other: string
    otherValue: string
  }) => `For ${d.subject}, “${d.property}” is ${d.value}, yet “${d.other}” is ${d.otherValue}.`,
  'check.answerAgainstItself': (d: { subject: string; property: string; value: string }) =>
    `For ${d.subject}, “${d.property}” says both: ${d.value}.`,
  'check.fixSet': (d: { property: string; value: string }) => `Set “${d.property}” to ${d.value}`,
  'check.fixAnswer': (d: { property: string }) => `Answer “${d.property}”`,
  'check.fixClear': (d: { property: string }) => `Take back the answer to “${d.property}”`,
  'check.fixStencil': (d: { stencil: string }) => `Change the type to “${d.stencil}”`,
  'check.fixChooseStencil': 'Choose a type',
  'check.fixRename': 'Name it',
  'check.fixConnect': 'Connect it',
  'check.fixRemove': 'Remove it',
} as const
