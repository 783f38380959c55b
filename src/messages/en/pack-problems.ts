/** What is wrong with a knowledge pack: sentences that stand at the field, and where in a file it is. */
export const packProblems = {
  'packs.problem.at': (d: { path: string; problem: string }) =>
    d.path === '' ? d.problem : `${d.path}: ${d.problem}`,
  'packs.problem.invalid': (d: { expected: string }) => `This must be ${d.expected}.`,
  'packs.problem.unknownField': 'Packs have no field of this name.',
  'packs.problem.badVersion': 'A version is three numbers, such as 1.0.0.',
  'packs.problem.badPackId':
    'An id is made of small letters, digits and single hyphens, such as ward-network.',
  'packs.problem.badStencilId':
    'An id is made of letters, digits, and single dots or hyphens, such as device.pump.',
  'packs.problem.badPropertyId':
    'An id is made of letters and digits and begins with a letter, such as usesVpn.',
  'packs.problem.badRuleId': 'An id is made of letters, digits, dots and hyphens, such as WARD-01.',
  'packs.problem.duplicate': (d: { id: string }) => `“${d.id}” is there twice. Each id may be used once.`,
  'packs.problem.duplicateIn': (d: { id: string; pack: string }) =>
    `“${d.id}” exists in the pack “${d.pack}” already, which this one builds on. Choose another id.`,
  'packs.problem.noStencil': (d: { id: string }) =>
    `There is no type “${d.id}”, neither here nor in the packs that this one builds on.`,
  'packs.problem.noProperty': (d: { id: string }) =>
    `There is no question “${d.id}”, neither here nor in the packs that this one builds on.`,
  'packs.problem.noMitigation': (d: { id: string }) => `There is no mitigation “${d.id}” in this pack.`,
  'packs.problem.noPack': (d: { id: string }) => `The pack “${d.id}” is not here.`,
  'packs.problem.wrongBase': (d: { id: string; base: string; wanted: string }) =>
    `“${d.id}” is a kind of ${d.base}; here only a kind of ${d.wanted} can stand.`,
  'packs.problem.wantedElement': 'process, external entity or data store',
  'packs.problem.cycle': 'This leads back to itself. Choose another parent.',
  'packs.problem.wrongScopeElement':
    'A rule about elements has no flow and no ends; only the element can be asked.',
  'packs.problem.wrongScopeFlow': 'A rule about flows asks the flow, its source or its target.',
  'packs.problem.wrongScopeModel': 'A rule about the model as a whole cannot ask elements or flows.',
  'packs.problem.noAnswer': (d: { property: string; value: string }) =>
    `“${d.property}” has no answer “${d.value}”.`,
  'packs.problem.wrongComparison': (d: { property: string }) =>
    `“${d.property}” cannot be compared in this way: its answers are of another kind.`,
  'packs.problem.tooDeep': (d: { limit: number }) =>
    `Groups are nested more than ${d.limit} deep. Split the rule into several.`,
  'packs.problem.placeholder': (d: { placeholder: string; allowed: string }) =>
    `“{${d.placeholder}}” is not filled in. Use ${d.allowed}.`,
} as const
