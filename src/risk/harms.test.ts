import { describe, expect, test } from 'vitest'
import { evaluate } from '../engine/evaluate.ts'
import { joinThreats } from '../engine/join-threats.ts'
import { createVocabularyIndex } from '../engine/vocabulary-index.ts'
import { packs } from '../knowledge/catalog.ts'
import { defaultAcceptability } from '../methods/safety/safety.ts'
import type { Document } from '../model/document.ts'
import { documentOf } from '../model/document-of.ts'
import { newRecord } from '../model/new-record.ts'
import { assignmentId, decisionId } from '../model/record-ids.ts'
import type { AnyRecord } from '../model/tables.ts'
import { harmsOf } from './harms.ts'
import { dreadFor } from './risk-policy.ts'
import { riskOfThreats } from './threats.ts'

const vocabulary = createVocabularyIndex(packs)
const service = newRecord('element', { id: 'element:s', name: 'Feedback', stencil: 'cloud.service' })
/** S5 and availability, suggested 3 2 2 3 2: exploitability 6, medium. */
const interrupted = 'health/MH-J13@element:s'

const listOf = (...records: readonly AnyRecord[]) => {
  const document = documentOf([service, ...records])
  return { document, rows: rowsOf(document) }
}
const rowsOf = (document: Document) =>
  joinThreats(document, evaluate(document, packs).findings, dreadFor(document))

function unacceptableIn(...records: readonly AnyRecord[]): readonly string[] {
  const { document, rows } = listOf(...records)
  return harmsOf(document, rows, vocabulary).unacceptable.map(({ id }) => id)
}

describe('harm by the threats of a list', () => {
  test('is unacceptable of the same threats of which the methods say so one by one', () => {
    const { document, rows } = listOf()
    const harms = harmsOf(document, rows, vocabulary)
    const risks = riskOfThreats(document, rows, vocabulary)
    expect(harms.unacceptable.map(({ id }) => id)).toEqual(
      risks.filter(({ safety }) => safety.isUnacceptable).map(({ row }) => row.id),
    )
    expect(rows.map(harms.severityOf)).toEqual(risks.map(({ safety }) => safety.severity))
    expect(unacceptableIn()).toContain(interrupted)
  })

  test('becomes acceptable by a mitigation that works, and by a severity of a person', () => {
    const mitigation = newRecord('mitigation', {
      ...{ id: 'mitigation:m', title: 'Buffer', state: 'implemented' },
      lowersDread: ['exploitability', 'reproducibility'],
    })
    const assignment = newRecord('assignment', {
      ...{ id: assignmentId(mitigation.id, interrupted), mitigation: mitigation.id, finding: interrupted },
    })
    expect(unacceptableIn(mitigation, assignment)).not.toContain(interrupted)
    const own = newRecord('decision', {
      ...{ id: decisionId(interrupted), finding: interrupted },
      safety: { severity: 'S2', harm: '', scenario: '' },
    })
    expect(unacceptableIn(own)).not.toContain(interrupted)
  })

  test('follows the grid of the model, where it calls nothing unacceptable', () => {
    const never = { ...defaultAcceptability.low, S5: 'review' } as const
    const acceptability = { low: never, medium: never, high: never }
    const policy = newRecord('riskPolicy', { id: 'riskPolicy:main', acceptability })
    expect(unacceptableIn(policy)).toEqual([])
  })

  test('keeps its identity over edits that it does not read', () => {
    const { document, rows } = listOf()
    const moved = { ...document, tables: { ...document.tables, placement: {} } }
    expect(harmsOf(moved, rows, vocabulary)).toBe(harmsOf(document, rows, vocabulary))
  })
})
