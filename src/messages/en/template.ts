/** What could not be taken from a template of Microsoft's tool as it stands, and what of a pack such a template cannot say. */
export const template = {
  'template.ambiguousFilter': (d: { rule: string; filter: string }) =>
    `The filter of “${d.rule}” means something else if “and” does not bind tighter than “or”, as it is read here: ${d.filter}`,
  'template.unreadableFilter': (d: { rule: string; problem: string; at: number }) =>
    `“${d.rule}” never fires: its filter cannot be read at character ${d.at}, where ${d.problem} should stand.`,
  'template.filterTooDeep': (d: { rule: string }) =>
    `“${d.rule}” never fires: its filter has too many parentheses within each other.`,
  'template.filterTooLong': (d: { rule: string }) => `“${d.rule}” never fires: its filter is too long.`,
  'template.expectedSubject': '“source”, “target” or “flow”',
  'template.expectedComparison': '“is” or “crosses”',
  'template.expectedProperty': 'the name of a property',
  'template.expectedLiteral': 'a text in quotes',
  'template.expectedQuote': 'a closing quote or bracket',
  'template.expectedParenthesis': 'a closing parenthesis',
  'template.expectedEnd': '“and”, “or” or the end',
  'template.unknownType': (d: { rule: string; type: string }) =>
    `“${d.rule}” asks for the type “${d.type}”, which the template does not have or which is of another kind: that part never holds.`,
  'template.unknownProperty': (d: { rule: string; property: string }) =>
    `“${d.rule}” asks for the property “${d.property}”, which no type of the template has: that part never holds.`,
  'template.unknownAnswer': (d: { rule: string; property: string; answer: string }) =>
    `“${d.rule}” asks whether “${d.property}” is “${d.answer}”, which is not among its values: that part never holds.`,
  'template.repeatedType': (d: { id: string }) => `The type “${d.id}” is there twice; the first one counts.`,
  'template.repeatedThreat': (d: { id: string }) =>
    `The threat type “${d.id}” is there twice; both are kept under names of their own.`,
  'template.namelessType': (d: { name: string }) => `The type “${d.name}” has no id and was left out.`,
  'template.namelessProperty': (d: { name: string }) =>
    `The property “${d.name}” has no name and was left out.`,
  'template.namelessThreat': (d: { name: string }) => `The threat type “${d.name}” has no id.`,
  'template.noParent': (d: { type: string; parent: string }) =>
    `The type “${d.type}” stands by itself: its parent “${d.parent}” is missing, of another kind, or descends from it.`,
  'template.unknownShape': (d: { type: string; shape: string }) =>
    `The type “${d.type}” has the unknown shape “${d.shape}”; it is drawn as its parent is, or as a process.`,
  'template.noAnswers': (d: { property: string }) =>
    `The property “${d.property}” offers nothing to choose and was left out.`,
  'template.shortened': (d: { name: string; limit: number }) =>
    `A text of “${d.name}” is shown shortened to ${d.limit.toLocaleString('en')} characters.`,
  'template.tooManyTypes': (d: { n: number; limit: number }) => `Of ${d.n} types, ${d.limit} were read.`,
  'template.tooManyProperties': (d: { n: number; limit: number }) =>
    `Of ${d.n} properties, ${d.limit} were read.`,
  'template.tooManyThreats': (d: { n: number; limit: number }) =>
    `Of ${d.n} threat types, ${d.limit} were read.`,
  'template.leftOut': (d: { n: number }) =>
    d.n === 1 ? 'One entry was left out: it does not fit.' : `${d.n} entries were left out: they do not fit.`,
  'template.moreNotes': (d: { n: number }) => `There are ${d.n.toLocaleString('en')} more notes like these.`,
  'template.ruleLeftOutScope': (d: { rule: string; ruleId: string }) =>
    `The rule ${d.ruleId} (${d.rule}) is not in the template, which only knows threats to flows.`,
  'template.ruleLeftOutNumber': (d: { rule: string; ruleId: string; place: string }) =>
    `The rule ${d.ruleId} (${d.rule}) is not in the template: its filters cannot compare numbers (${d.place}).`,
  'template.ruleLeftOutData': (d: { rule: string; ruleId: string; place: string }) =>
    `The rule ${d.ruleId} (${d.rule}) is not in the template: its filters cannot ask for classes of data (${d.place}).`,
  'template.ruleLeftOutName': (d: { rule: string; ruleId: string; place: string }) =>
    `The rule ${d.ruleId} (${d.rule}) is not in the template: it names something that the template does not have (${d.place}).`,
  'template.wholeCondition': 'the whole condition',
  'template.multiLeftOut': (d: { property: string }) =>
    `The property “${d.property}” is not in the template: several answers at once are unknown there.`,
  'template.numberLeftOut': (d: { property: string }) =>
    `The property “${d.property}” is not in the template: numbers are unknown there.`,
  'template.answersFixed': (d: { n: number }) =>
    d.n === 1
      ? 'One answer that a stencil only proposes is fixed by its type in the template.'
      : `${d.n} answers that stencils only propose are fixed by their types in the template.`,
  'template.crossing':
    'In the other tool a flow crosses a boundary where the drawn lines meet, not where one end is inside and the other is not.',
  'template.mitigations': (d: { n: number }) =>
    d.n === 1
      ? 'The mitigation becomes text of the threats that name it.'
      : `The ${d.n} mitigations become text of the threats that name them.`,
} as const
