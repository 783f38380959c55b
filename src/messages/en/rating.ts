/** Rating of one threat beside DREAD: what is left, harm, other schemes; and the parameters of one element. */
export const rating = {
  'rating.proposed': 'proposed',
  'rating.to': 'to',
  'rating.minutes': (d: { n: number }) => `${d.n} min`,
  'rating.seconds': (d: { n: number }) => `${d.n} s`,
  'rating.factor.damage': 'Damage',
  'rating.factor.reproducibility': 'Reproducibility',
  'rating.factor.exploitability': 'Exploitability',
  'rating.factor.affectedUsers': 'Affected users',
  'rating.factor.discoverability': 'Discoverability',
  'rating.undo.residual': (d: { id: string }) => `Rate what is left of ${d.id}`,
  'rating.undo.safety': (d: { id: string }) => `Judge harm of ${d.id}`,
  'rating.undo.cvss': (d: { id: string }) => `CVSS vector of ${d.id}`,
  'rating.undo.scheme': (d: { id: string }) => `Rate ${d.id}`,
  'rating.undo.parameter': 'Set a Risk Impact Parameter',
  'rating.undo.level': 'Choose the risk level of an element',

  'rating.residual': 'With mitigations',
  'rating.residual.without': 'Without',
  'rating.residual.now': 'Now',
  'rating.residual.done': 'When all is done',
  'rating.residual.own': 'Rated',
  'rating.residual.rate': 'Rate what is left',
  'rating.residual.clear': 'Use what the mitigations propose',
  'rating.residual.nothing': 'None of the assigned mitigations lowers a factor of this rating.',

  'rating.safety': 'Harm to people',
  'rating.safety.severity': 'Severity of harm',
  'rating.safety.none': 'None',
  'rating.safety.none.name': 'Harms nobody',
  'rating.safety.clear': 'Use what the rule proposes',
  'rating.safety.scenario': 'Interrupts care for longer than',
  'rating.safety.noScenario': 'No scenario chosen',
  'rating.safety.tolerates': (d: { name: string; tolerance: string }) => `${d.name}: ${d.tolerance}`,
  'rating.safety.raises': (d: { severity: string }) => `Raises the severity to ${d.severity}.`,
  'rating.safety.harm': 'How somebody comes to harm',
  'rating.safety.harm.placeholder': 'For example: the alarm arrives too late for help.',
  'rating.safety.needsRating': 'Whether that is acceptable shows once the threat is rated.',
  'rating.safety.exploitability': 'Exploitability',
  'rating.acceptable': 'Acceptable',
  'rating.review': 'To be reviewed',
  'rating.unacceptable': 'Unacceptable',

  'rating.scheme.converted': 'converted, review',
  'rating.scheme.incomplete': 'Some factors are not rated yet.',

  'rating.cvss': 'CVSS vector',
  'rating.cvss.open': 'Add a CVSS vector',
  'rating.cvss.hint': 'For a weakness that was found, 3.1 or 4.0. It rates the weakness, not the threat.',
  'rating.cvss.score': (d: { version: string; score: string; severity: string }) =>
    `CVSS ${d.version}: ${d.score} ${d.severity}`,
  'rating.cvss.base': (d: { score: string }) => `base ${d.score}`,
  'rating.cvss.safety': 'Safety: present',
  'rating.cvss.arithmetic': 'How the score comes about',
  'rating.cvss.error.prefix': 'A vector begins with CVSS:3.1/ or CVSS:4.0/.',
  'rating.cvss.error.form': (d: { found: string; place: number }) =>
    `“${d.found}” at character ${d.place} is not of the form metric:value.`,
  'rating.cvss.error.metric': (d: { metric: string; place: number }) =>
    `There is no metric “${d.metric}” (character ${d.place}).`,
  'rating.cvss.error.value': (d: {
    name: string
    metric: string
    value: string
    place: number
    allowed: string
  }) => `${d.name} (${d.metric}) cannot be “${d.value}” (character ${d.place}); it is one of ${d.allowed}.`,
  'rating.cvss.error.twice': (d: { metric: string; place: number }) =>
    `“${d.metric}” is there twice (again at character ${d.place}).`,
  'rating.cvss.error.missing': (d: { metrics: string }) => `Base metrics are missing: ${d.metrics}.`,
  'rating.cvss.error.order': (d: { metric: string; after: string }) =>
    `CVSS 4.0 wants “${d.metric}” before “${d.after}”.`,

  'rating.rip': 'Risk Impact Parameters',
  'rating.rip.index': (d: { name: string }) => `Index of ${d.name}`,
  'rating.rip.insecure': 'Insecure',
  'rating.rip.partial': 'Partial',
  'rating.rip.secure': 'Secure',
  'rating.rip.hides': 'One parameter is insecure although the whole is not High.',
  'rating.rip.coverage': (d: { known: number; total: number }) => `${d.known} of ${d.total} settings known`,
  'rating.rip.fromAnswers': (d: { parameter: string }) => `${d.parameter}: use the answers again`,
  'rating.rip.byMitigation': (d: { names: string }) => `By mitigations: ${d.names}`,
  'rating.rip.byAnswers': (d: { names: string }) => `From the answers: ${d.names}`,
  'rating.rip.assumed': 'Not known, so it counts as insecure.',
  'rating.rip.set': 'Set by hand.',
  'rating.rip.level': 'Counts for the level',
  'rating.rip.fromType': (d: { level: string }) => `${d.level} (from its type)`,
  'rating.rip.noLevel': 'None (from its type)',
  'rating.rip.device': 'Device',
  'rating.rip.network': 'Network',
  'rating.rip.storage': 'Storage and processing',
  'rating.rip.outOfScope': 'What is out of scope counts for no level.',
} as const
