import type { ThreatRow } from '../../../engine/threat.ts'
import { createVocabularyIndex } from '../../../engine/vocabulary-index.ts'
import { vocabularies } from '../../../knowledge/vocabulary.ts'
import { documentOf } from '../../../model/document-of.ts'
import { newRecord } from '../../../model/new-record.ts'
import type { SafetySeverity } from '../../../model/records/decision.ts'
import { type Harms, harmsOf } from '../../../risk/harms.ts'

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

const vocabulary = createVocabularyIndex(vocabularies)

/** Harm by rows of a model without a policy and mitigations. */
export function harmsOfRows(rows: readonly ThreatRow[]): Harms {
  return harmsOf(documentOf([]), rows, vocabulary)
}

/** What a person said about harm by a threat, for `decision` of a row. */
export function judgedAs(severity: SafetySeverity | null): ThreatRow['decision'] {
  const safety = { severity, harm: '', scenario: '' }
  return newRecord('decision', { id: 'decision:judged', finding: 'judged', safety })
}
