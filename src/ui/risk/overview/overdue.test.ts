import { expect, test } from 'vitest'
import { documentOf } from '../../../model/document-of.ts'
import { newRecord } from '../../../model/new-record.ts'
import { overdueWork } from './overdue.ts'

const mitigation = (id: string, state: 'planned' | 'implemented', due: string | null) =>
  newRecord('mitigation', { id: `mitigation:${id}`, title: id, library: null, state, due })

test('tells what was due before today and is not done, the longest overdue first', () => {
  const document = documentOf([
    mitigation('late', 'planned', '2026-02-01'),
    mitigation('later', 'planned', '2026-01-01'),
    mitigation('today', 'planned', '2026-03-01'),
    mitigation('done', 'implemented', '2026-01-01'),
    mitigation('undated', 'planned', null),
    { id: 'riskPolicy:main', reassessBy: '2026-01-15' },
  ])
  expect(overdueWork(document, '2026-03-01').map(({ kind, title, due }) => [kind, title, due])).toEqual([
    ['mitigation', 'later', '2026-01-01'],
    ['reassessment', '', '2026-01-15'],
    ['mitigation', 'late', '2026-02-01'],
  ])
})
