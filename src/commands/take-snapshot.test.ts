import { expect, test } from 'vitest'
import { editRecord } from './edit-record.ts'
import { takeSnapshot } from './take-snapshot.ts'
import { now, refusalOf, runCommand } from './testing/run-command.ts'
import { wardModel } from './testing/ward.ts'

const args = {
  id: 'snapshot:1',
  title: 'Before the audit',
  note: '',
  engine: 'Glacis 0.1.0',
  packs: { core: '1.0.0' },
  fingerprint: 'a'.repeat(64),
  content: 'eJw=',
  figures: '{}',
} as const
const taken = runCommand(wardModel, takeSnapshot, args)

test('keeps who took it and when', () => {
  expect(taken.tables.snapshot['snapshot:1']).toEqual({ ...args, by: 'Ada', at: now })
})

test('cannot be changed afterwards, not even its title', () => {
  expect(
    refusalOf(taken, editRecord, { table: 'snapshot', id: 'snapshot:1', fields: { title: 'After' } }),
  ).toEqual({
    code: 'immutable',
    id: 'snapshot:1',
  })
})
