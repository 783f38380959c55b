import { expect, test } from 'vitest'
import { get } from '../model/document.ts'
import { emptyDocument } from '../model/empty-document.ts'
import { removeReportProfile } from './remove-report-profile.ts'
import { saveReportProfile } from './save-report-profile.ts'
import { refusalOf, runCommand } from './testing/run-command.ts'

const empty = emptyDocument({ title: '', packs: ['core'], now: '2026-01-01T00:00:00Z' })

test('takes one profile away and leaves the others', () => {
  const a = runCommand(empty, saveReportProfile, { id: 'a', name: 'A', sections: [] })
  const b = runCommand(a, saveReportProfile, { id: 'b', name: 'B', sections: ['summary'] })
  const after = runCommand(b, removeReportProfile, { id: 'a' })
  expect(get(after, 'documentControl', 'documentControl:main')?.profiles).toEqual([
    { id: 'b', name: 'B', sections: ['summary'] },
  ])
})

test('refuses one that is not there', () => {
  expect(refusalOf(empty, removeReportProfile, { id: 'a' })).toEqual({ code: 'not-found', id: 'a' })
})
