import { expect, test } from 'vitest'
import { removeSnapshot } from './remove-snapshot.ts'
import { takeSnapshot } from './take-snapshot.ts'
import { refusalOf, runCommand } from './testing/run-command.ts'
import { wardModel } from './testing/ward.ts'

test('throws one snapshot away', () => {
  const fields = {
    engine: 'Glacis',
    packs: {},
    fingerprint: 'b'.repeat(64),
    content: '',
    figures: '{}',
    title: '',
    note: '',
  }
  const taken = runCommand(wardModel, takeSnapshot, { ...fields, id: 'snapshot:1' })
  const two = runCommand(taken, takeSnapshot, { ...fields, id: 'snapshot:2' })
  expect(Object.keys(runCommand(two, removeSnapshot, { id: 'snapshot:1' }).tables.snapshot)).toEqual([
    'snapshot:2',
  ])
  expect(refusalOf(two, removeSnapshot, { id: 'snapshot:no' })).toEqual({
    code: 'not-found',
    id: 'snapshot:no',
  })
})
