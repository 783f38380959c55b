import type { RecordOf, TableName } from './tables.ts'

/**
 * A record whose fields have their starting values where none are given. What has no sensible starting
 * value (an id, the ends of a flow, the subject of a placement) must be given.
 */
export function newRecord<N extends TableName>(table: N, fields: NewRecord<N>): RecordOf<N> {
  return { ...defaults[table], ...fields } as unknown as RecordOf<N>
}

export type NewRecord<N extends TableName> = Omit<RecordOf<N>, keyof (typeof defaults)[N]> &
  Partial<RecordOf<N>>

const defaults = {
  model: {
    title: '',
    version: '',
    owner: '',
    contributors: [],
    reviewers: [],
    description: '',
    intendedUse: '',
    scope: '',
    assumptions: [],
    externalDependencies: [],
    classification: '',
    packs: ['core', 'health'],
    currency: 'EUR',
  },
  diagram: { order: 0 },
  element: { properties: {}, notes: '', outOfScope: false, outOfScopeReason: '', multiplicity: '' },
  flow: { properties: {}, notes: '', outOfScope: false, outOfScopeReason: '' },
  boundary: { shape: 'box', properties: {}, notes: '' },
  placement: { x: 0, y: 0, w: 0, h: 0, via: null, label: null, line: null },
  asset: { kind: 'information', description: '', impacts: [], carriers: [], source: '' },
  mitigation: {
    description: '',
    library: null,
    state: 'planned',
    owner: '',
    due: null,
    cost: null,
    evidence: [],
    notes: '',
  },
  assignment: {},
  decision: {
    status: 'open',
    reason: '',
    damage: null,
    reproducibility: null,
    exploitability: null,
    affectedUsers: null,
    discoverability: null,
    levelOverride: null,
    overrideReason: '',
    owner: '',
    due: null,
    notes: '',
    title: '',
    subjectNames: [],
    facts: [],
    decidedBy: '',
    decidedAt: null,
    ratedBy: '',
    ratedAt: null,
  },
  threat: { description: '', stride: [], subjects: [], createdBy: '' },
  ruleSwitch: { by: '' },
  riskPolicy: {},
  dependency: { degree: 1 },
  assetThreat: {
    title: '',
    findings: [],
    likelihood: 'medium',
    yearlyRate: null,
    degradation: {},
    comment: '',
  },
  threatEvent: {
    description: '',
    source: '',
    parameter: null,
    scope: [],
    impact: null,
    likelihood: null,
    rules: [],
    mitigations: [],
    owner: '',
    due: null,
    comment: '',
  },
  control: { applies: true, reason: '', source: '', doubt: false, comment: '' },
  snapshot: { title: '', note: '', by: '' },
  origin: { fileName: '' },
  recorded: { justification: '', changedBy: '', modifiedAt: '', texts: [] },
} as const satisfies { readonly [N in TableName]: Partial<RecordOf<N>> }
