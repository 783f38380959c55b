import type { Factor } from '../../engine/method.ts'

export const likelihoodFactorIds = [
  'skill',
  'motive',
  'opportunity',
  'size',
  'discovery',
  'exploit',
  'awareness',
  'detection',
] as const
export const technicalFactorIds = ['confidentiality', 'integrity', 'availability', 'accountability'] as const
export const businessFactorIds = ['financial', 'reputation', 'compliance', 'privacy'] as const

export type OwaspFactor =
  | (typeof likelihoodFactorIds)[number]
  | (typeof technicalFactorIds)[number]
  | (typeof businessFactorIds)[number]

const range = { min: 0, max: 9, step: 1 }

/** Eight factors of likelihood, four of technical and four of business impact. Source: OWASP Risk Rating Methodology. */
export const owaspFactors: readonly Factor<OwaspFactor>[] = [
  factor('skill', 'Skill', 'Threat agents', 'How skilled are those who would do it?', {
    1: 'No technical skills',
    3: 'Some technical skills',
    5: 'Advanced computer user',
    6: 'Network and programming skills',
    9: 'Skills in breaking into systems',
  }),
  factor('motive', 'Motive', 'Threat agents', 'What would they gain?', {
    1: 'Little or nothing',
    4: 'Possibly something',
    9: 'A high reward',
  }),
  factor('opportunity', 'Opportunity', 'Threat agents', 'What do they need to have?', {
    0: 'Full access or expensive resources',
    4: 'Special access or resources',
    7: 'Some access or resources',
    9: 'No access or resources',
  }),
  factor('size', 'Size', 'Threat agents', 'How many are they?', {
    2: 'Developers or administrators',
    4: 'Users of the internal network',
    5: 'Partners',
    6: 'Users with an account',
    9: 'Anybody on the internet',
  }),
  factor('discovery', 'Ease of discovery', 'Weakness', 'How easily do they find it?', {
    1: 'Practically impossible',
    3: 'Difficult',
    7: 'Easy',
    9: 'With tools that do it alone',
  }),
  factor('exploit', 'Ease of exploit', 'Weakness', 'How easily do they use it?', {
    1: 'Only in theory',
    3: 'Difficult',
    5: 'Easy',
    9: 'With tools that do it alone',
  }),
  factor('awareness', 'Awareness', 'Weakness', 'How well is it known to them?', {
    1: 'Unknown',
    4: 'Hidden',
    6: 'Obvious',
    9: 'Public knowledge',
  }),
  factor('detection', 'Intrusion detection', 'Weakness', 'Would it be noticed?', {
    1: 'Detected in the application',
    3: 'Logged and reviewed',
    8: 'Logged without review',
    9: 'Not logged',
  }),
  factor('confidentiality', 'Confidentiality', 'Technical impact', 'What is disclosed?', {
    2: 'Little, nothing sensitive',
    6: 'Little that is critical, or much that is not sensitive',
    7: 'Much that is critical',
    9: 'Everything',
  }),
  factor('integrity', 'Integrity', 'Technical impact', 'What is damaged?', {
    1: 'Few data, slightly',
    3: 'Few data, seriously',
    5: 'Many data, slightly',
    7: 'Many data, seriously',
    9: 'All data, totally',
  }),
  factor('availability', 'Availability', 'Technical impact', 'What stops?', {
    1: 'Few secondary services',
    5: 'Few primary or many secondary services',
    7: 'Many primary services',
    9: 'All services',
  }),
  factor('accountability', 'Accountability', 'Technical impact', 'Can it be traced to somebody?', {
    1: 'Fully',
    7: 'Possibly',
    9: 'Not at all',
  }),
  factor('financial', 'Money', 'Business impact', 'What does it cost?', {
    1: 'Less than mending it',
    3: 'Little of the yearly profit',
    7: 'Much of the yearly profit',
    9: 'The existence of the business',
  }),
  factor('reputation', 'Reputation', 'Business impact', 'What will others think?', {
    1: 'Hardly anything',
    4: 'Some large customers are lost',
    5: 'Goodwill is lost',
    9: 'The name is damaged',
  }),
  factor('compliance', 'Non-compliance', 'Business impact', 'Which rules are broken?', {
    2: 'A minor breach',
    5: 'A clear breach',
    7: 'A breach that draws attention',
  }),
  factor('privacy', 'Privacy', 'Business impact', 'Whose personal data are disclosed?', {
    3: 'Of one person',
    5: 'Of hundreds',
    7: 'Of thousands',
    9: 'Of millions',
  }),
]

function factor(
  id: OwaspFactor,
  label: string,
  group: string,
  question: string,
  anchors: { readonly [value: number]: string },
): Factor<OwaspFactor> {
  return {
    ...{ id, label, group, question, range },
    letter: label.slice(0, 1),
    anchors: Object.entries(anchors).map(([value, text]) => ({ value: Number(value), label: value, text })),
  }
}
