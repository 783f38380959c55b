import { expect, test } from 'vitest'
import { get } from '../model/document.ts'
import { emptyDocument } from '../model/empty-document.ts'
import { saveReportProfile } from './save-report-profile.ts'
import { refusalOf, runCommand } from './testing/run-command.ts'

const empty = emptyDocument({ title: '', packs: ['core'], now: '2026-01-01T00:00:00Z' })
const board = { id: 'profile-1', name: ' For the board ', sections: ['summary', 'residual'] }
const profilesOf = (document: typeof empty) =>
  get(document, 'documentControl', 'documentControl:main')?.profiles

test('keeps the first profile where document control is still empty, without blanks around its name', () => {
  const after = runCommand(empty, saveReportProfile, board)
  expect(profilesOf(after)).toEqual([{ ...board, name: 'For the board' }])
  expect(get(after, 'documentControl', 'documentControl:main')?.number).toBe('')
})

test('changes a profile in its place, and adds others behind', () => {
  const one = runCommand(empty, saveReportProfile, board)
  const two = runCommand(one, saveReportProfile, { id: 'profile-2', name: 'B', sections: [] })
  const after = runCommand(two, saveReportProfile, { ...board, name: 'Board', sections: ['summary'] })
  expect(profilesOf(after)).toEqual([
    { id: 'profile-1', name: 'Board', sections: ['summary'] },
    { id: 'profile-2', name: 'B', sections: [] },
  ])
})

test('refuses a profile without a name, and what changes nothing', () => {
  expect(refusalOf(empty, saveReportProfile, { ...board, name: ' ' })).toMatchObject({ code: 'invalid' })
  const after = runCommand(empty, saveReportProfile, board)
  expect(refusalOf(after, saveReportProfile, board)).toEqual({ code: 'nothing-to-do' })
})
