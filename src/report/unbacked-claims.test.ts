import { expect, test } from 'vitest'
import type { ThreatRow } from '../engine/threat.ts'
import { documentOf } from '../model/document-of.ts'
import { newRecord } from '../model/new-record.ts'
import { unbackedClaims } from './unbacked-claims.ts'

const mitigation = (id: string, state: 'planned' | 'implemented' | 'verified' | 'rejected', proven = false) =>
  newRecord('mitigation', {
    id: `mitigation:${id}`,
    title: id,
    state,
    evidence: proven ? [{ kind: 'test', ref: 'TR-1', result: 'passed', date: null }] : [],
  })

const document = documentOf([
  mitigation('planned', 'planned'),
  mitigation('rejected', 'rejected'),
  mitigation('implemented', 'implemented'),
  mitigation('proven', 'verified', true),
  mitigation('unproven', 'verified'),
])

function threat(id: string, status: ThreatRow['status'], ...mitigations: readonly string[]): ThreatRow {
  const assignments = mitigations.map((each) => ({ mitigation: `mitigation:${each}` }))
  return { id, status, assignments } as unknown as ThreatRow
}

const idsOf = (threats: readonly ThreatRow[]) =>
  unbackedClaims(document, threats).map((claim) =>
    claim.kind === 'unfinished' ? claim.threat.id : claim.mitigation.id,
  )

test('a mitigated threat needs one mitigation that is done', () => {
  expect(
    idsOf([
      threat('waits', 'mitigated', 'planned', 'rejected'),
      threat('done', 'mitigated', 'rejected', 'implemented'),
      threat('proven', 'mitigated', 'proven'),
    ]),
  ).toEqual(['waits', 'mitigation:unproven'])
})

test('a threat that is mitigated for a reason alone, or not called mitigated, is not listed', () => {
  expect(idsOf([threat('reason', 'mitigated'), threat('open', 'open', 'planned')])).toEqual([
    'mitigation:unproven',
  ])
})
