import { count } from './words.ts'

/** Models of Microsoft's Threat Modeling Tool: what opening and writing them has to say. */
export const tm7 = {
  'tmt.noKnowledgeBase':
    'The file holds no template: elements have the base types, and no rule looks for threats. Choose knowledge packs for the model to find some.',
  'tmt.validation': (d: { message: string }) => `The file says of itself: ${d.message}`,
  'tmt.unknownPart': (d: { name: string }) => `A part named "${d.name}" is not known.`,
  'tmt.unknownShape': (d: { shape: string }) =>
    `A shape of the kind "${d.shape}" is not known; it is not shown.`,
  'tmt.unknownType': (d: { name: string; type: string }) =>
    `${named(d.name)} has the type ${d.type}, which the template does not have; it counts as the general type of its shape.`,
  'tmt.unnamed': (d: { type: string }) => `An element of the type ${d.type} has no name.`,
  'tmt.noPosition': (d: { name: string }) =>
    `The file does not say where ${named(d.name)} is drawn; it was put below the drawing, or runs straight.`,
  'tmt.repeatedGuid': (d: { name: string; guid: string }) =>
    `${named(d.name)} has the id ${d.guid}, which another part of the drawing has too; they count as two.`,
  'tmt.looseSource': (d: { flow: string }) =>
    `The flow ${named(d.flow)} starts at no element; rules leave it out until it does.`,
  'tmt.looseTarget': (d: { flow: string }) =>
    `The flow ${named(d.flow)} ends at no element; rules leave it out until it does.`,
  'tmt.missingSource': (d: { flow: string }) =>
    `The flow ${named(d.flow)} starts at an element that is not on its diagram; it starts in the open.`,
  'tmt.missingTarget': (d: { flow: string }) =>
    `The flow ${named(d.flow)} ends at an element that is not on its diagram; it ends in the open.`,
  'tmt.unknownAnswer': (d: { name: string; property: string; value: string }) =>
    `${named(d.name)} answers ${d.property} with "${d.value}", which the template does not offer.`,
  'tmt.unknownProperty': (d: { name: string; property: string; value: string }) =>
    `${named(d.name)} answers ${d.property} with "${d.value}"; the template has no such question.`,
  'tmt.shortened': (d: { field: string; length: number; limit: number }) =>
    `A text (${d.field}) has ${d.length} characters; ${d.limit} of them are shown. The file keeps the whole.`,
  'tmt.tooMany': (d: { field: string; n: number; limit: number }) =>
    `There are ${d.n} entries (${d.field}); ${d.limit} of them are shown.`,
  'tmt.unknownState': (d: { title: string; state: string }) =>
    `The threat ${named(d.title)} has the state "${d.state}", which the tool does not have; it counts as open.`,
  'tmt.threatByHand': (d: { title: string }) =>
    `The threat ${named(d.title)} is of no rule of the template; it came in as written by hand.`,
  'tmt.threatFlowGone': (d: { title: string }) =>
    `The threat ${named(d.title)} is on a flow that is gone or joins other elements now; it came in as written by hand.`,
  'tmt.twoPriorities': (d: { title: string; taken: string; other: string }) =>
    `The file gives the threat ${named(d.title)} two priorities, ${d.taken} and ${d.other}; ${d.taken} was taken.`,

  'tmt.statusAsNotApplicable': (d: { n: number; status: string }) =>
    `${count(d.n, 'threat', 'threats')} with the status "${d.status}": the format has no such state, so it says not applicable, with that word before the justification.`,
  'tmt.ratingsLost': (d: { n: number }) =>
    `Ratings of ${count(d.n, 'threat', 'threats')} (DREAD, safety, scores, losses) have no place in the format.`,
  'tmt.mitigationsInJustification': (d: { n: number }) =>
    `Mitigations of ${count(d.n, 'threat', 'threats')} are written as a line of the justification.`,
  'tmt.responsibilitiesLost': (d: { n: number }) =>
    `Owners, dates and notes of ${count(d.n, 'threat', 'threats')} have no place in the format.`,
  'tmt.otherFindingsLost': (d: { n: number }) =>
    `Decisions on ${count(d.n, 'threat', 'threats')} of other knowledge packs are not written: the file knows its template only.`,
  'tmt.noPlace': (d: { n: number; what: string }) =>
    `The format has no place for ${d.what}: ${count(d.n, 'entry is', 'entries are')} not written.`,
  'tmt.noField': (d: { field: string }) => `The format has no place for ${d.field} of the model.`,
  'tmt.generalType': (d: { name: string; stencil: string }) =>
    `${named(d.name)} is of the type ${d.stencil} of another knowledge pack; it is written with the general type of its shape.`,
  'tmt.answersLost': (d: { n: number; name: string }) =>
    `${count(d.n, 'answer', 'answers')} of ${named(d.name)} to questions that the template does not ask ${d.n === 1 ? 'is' : 'are'} not written.`,
  'tmt.fixedAnswer': (d: { name: string; property: string }) =>
    `${named(d.name)} answers ${d.property}, which the template fixes by type; the other tool may not show it.`,
  'tmt.notDrawn': (d: { name: string }) => `${named(d.name)} is drawn nowhere, so it is not written.`,
  'tmt.copied': (d: { name: string }) =>
    `${named(d.name)} is drawn in several diagrams; the file holds a copy for each.`,
  'tmt.keptThreats': (d: { n: number }) =>
    `${count(d.n, 'threat stays', 'threats stay')} in the file although the flow is gone, as somebody decided on them.`,
  'tmt.otherPacksLost': (d: { packs: string }) =>
    `The model uses other knowledge packs as well (${d.packs}); what they find is not written.`,
  'tmt.copiedTemplate': (d: { name: string }) =>
    `The file holds the template that ${named(d.name)} was copied from; what was edited in the copy is not written. Save the copy as .tb7 as well.`,
  'tmt.noTemplate':
    'A .tm7 needs a template of the Microsoft Threat Modeling Tool. Import one (.tb7) and choose it for this model, then write the file.',
  'tmt.templateMissing': (d: { pack: string }) =>
    `The template that this file needs (${d.pack}) is not here. Import it again, or open a file that carries it.`,
  'tmt.originDamaged': 'What is kept of the original file is damaged, so it cannot be written again.',
  'tmt.tableAssets': 'assets',
  'tmt.tableMitigations': 'mitigations with their state and evidence',
  'tmt.tableRuleSwitches': 'rules that are switched off',
  'tmt.tableAssetThreats': 'threats to assets',
  'tmt.tableThreatEvents': 'threat events',
  'tmt.tableControls': 'controls',
  'tmt.tableSnapshots': 'snapshots',
  'tmt.fieldVersion': 'the version',
  'tmt.fieldIntendedUse': 'the intended use',
  'tmt.fieldScope': 'the scope',
  'tmt.fieldClassification': 'the classification',
} as const

function named(name: string): string {
  return name === '' ? '(without a name)' : `"${name}"`
}
