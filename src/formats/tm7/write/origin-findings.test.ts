import { expect, test } from 'vitest'
import type { Pack } from '../../../engine/pack.ts'
import { documentOf } from '../../../model/document-of.ts'
import { newRecord } from '../../../model/new-record.ts'
import { assignmentId, decisionId } from '../../../model/record-ids.ts'
import type { AnyRecord } from '../../../model/tables.ts'
import { withOriginFindings } from './origin-findings.ts'

const first = { id: 'tmt-old-000001', rules: [{ id: 'T-1', originId: 'T1' }] } as unknown as Pack
const finding = 'tmt-new-000002/N-1@flow:a'
const was = 'tmt-old-000001/T-1@flow:a'
const origin = newRecord('origin', {
  id: 'origin:main',
  format: 'tm7',
  sha256: 'c'.repeat(64),
  pack: first.id,
  importedAt: '2026-01-01T00:00:00Z',
  content: '',
})
const recordedAs = (id: string, typeId: string) =>
  newRecord('recorded', {
    id: `recorded:${id}`,
    finding: id,
    key: `${typeId}-s-f-t`,
    number: 1,
    typeId,
    sourceGuid: 's',
    flowGuid: 'f',
    targetGuid: 't',
    title: 'Listening',
    category: 'Spoofing',
    shortDescription: '',
    description: '',
    state: 'Mitigated',
    priority: 'High',
  })
const tls = newRecord('mitigation', { id: 'mitigation:tls', title: 'TLS' })
const decided = newRecord('decision', {
  id: decisionId(finding),
  finding,
  title: 'Listening',
  status: 'mitigated',
  reason: 'TLS',
})
const moved: readonly AnyRecord[] = [
  origin,
  recordedAs(finding, 'T1'),
  decided,
  tls,
  newRecord('assignment', { id: assignmentId(tls.id, finding), mitigation: tls.id, finding }),
]

test('brings a moved model’s decisions back to the threats of its file', () => {
  const { tables } = withOriginFindings(documentOf(moved), [first])
  expect(Object.keys(tables.recorded)).toEqual([`recorded:${was}`])
  expect(Object.values(tables.decision)).toEqual([{ ...decided, id: decisionId(was), finding: was }])
  expect(Object.values(tables.assignment).map((one) => one.finding)).toEqual([was])
})

test('leaves alone what was not moved, what is by no rule, and models without their template', () => {
  const still = documentOf([origin, recordedAs(was, 'T1'), recordedAs('threat:tmt-by-hand', 'BS1')])
  expect(withOriginFindings(still, [first])).toBe(still)
  const document = documentOf(moved)
  expect(withOriginFindings(document, [])).toBe(document)
})
