import type { ThreatRow } from '../../../engine/threat.ts'

/** A row for tests: open, confirmed, not rated, about one flow; the fields given replace that. */
export function threatRow(fields: Partial<ThreatRow> & { readonly id: string }): ThreatRow {
  return {
    shortId: fields.id,
    origin: 'generated',
    packId: 'health',
    ruleId: 'MH-A01',
    group: 'Authentication',
    title: `Threat ${fields.id}`,
    description: '',
    stride: ['S'],
    subjects: ['flow:f'],
    subjectNames: ['Vitals'],
    assumed: false,
    dread: {
      basis: 'none',
      factors: {
        damage: null,
        reproducibility: null,
        exploitability: null,
        affectedUsers: null,
        discoverability: null,
      },
      sum: null,
      level: null,
      computedLevel: null,
      trace: null,
      suggestedFrom: null,
    },
    status: 'open',
    statusFromScope: false,
    owner: '',
    due: null,
    finding: null,
    decision: null,
    recorded: null,
    priority: null,
    assignments: [],
    reconfirm: null,
    ...fields,
  }
}

/** A rating with all five factors at `factor`. */
export function ratingOf(
  factor: 1 | 2 | 3,
  basis: ThreatRow['dread']['basis'] = 'rated',
): ThreatRow['dread'] {
  const level = factor === 1 ? 'Low' : factor === 2 ? 'Medium' : 'High'
  return {
    basis,
    factors: {
      damage: factor,
      reproducibility: factor,
      exploitability: factor,
      affectedUsers: factor,
      discoverability: factor,
    },
    sum: factor * 5,
    level,
    computedLevel: level,
    trace: null,
    suggestedFrom: basis === 'suggested' ? 'rule' : null,
  }
}
