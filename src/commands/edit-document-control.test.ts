import { expect, test } from 'vitest'
import { editDocumentControl } from './edit-document-control.ts'
import { refusalOf, runCommand } from './testing/run-command.ts'
import { wardModel } from './testing/ward.ts'

const id = 'documentControl:main'

test('makes the record with the first entry and leaves the rest of it alone afterwards', () => {
  const numbered = runCommand(wardModel, editDocumentControl, { number: 'TM-7' })
  expect(numbered.tables.documentControl[id]).toMatchObject({ number: 'TM-7', verdict: null, texts: [] })
  const stated = runCommand(numbered, editDocumentControl, {
    verdict: { verdict: 'acceptable', text: 'See the plan.', by: 'Ada', date: '2026-01-31' },
  })
  expect(stated.tables.documentControl[id]).toMatchObject({
    number: 'TM-7',
    verdict: { verdict: 'acceptable', by: 'Ada' },
  })
  expect(
    runCommand(stated, editDocumentControl, { verdict: null }).tables.documentControl[id]?.verdict,
  ).toBeNull()
})

test('says that there is nothing to do, and refuses what is too long or no colour', () => {
  expect(refusalOf(wardModel, editDocumentControl, { number: '' })).toEqual({ code: 'nothing-to-do' })
  expect(refusalOf(wardModel, editDocumentControl, { colour: 'red' })).toMatchObject({
    code: 'invalid',
    field: 'colour',
  })
  expect(refusalOf(wardModel, editDocumentControl, { number: 'x'.repeat(100_000) })).toMatchObject({
    code: 'invalid',
    field: 'number',
  })
})
