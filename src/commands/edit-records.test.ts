import { expect, test } from 'vitest'
import { editRecords, refusalOfRecordEdit } from './edit-records.ts'
import { refusalOf, runCommand } from './testing/run-command.ts'
import { dose, gateway, history, pump, wardModel } from './testing/ward.ts'

test('edits several records of several tables, each in its own way, as one step', () => {
  const { tables } = runCommand(wardModel, editRecords, {
    edits: [
      {
        table: 'element',
        id: pump.id,
        fields: { name: 'Syringe pump' },
        properties: { authenticates: 'yes' },
      },
      { table: 'element', id: gateway.id, fields: { outOfScope: true, outOfScopeReason: 'Bought' } },
      { table: 'flow', id: dose.id, fields: { notes: 'Every hour' } },
      { table: 'asset', id: history.id, fields: { owner: 'Ward' } },
    ],
  })
  expect(tables.element[pump.id]).toMatchObject({
    name: 'Syringe pump',
    properties: { authenticates: 'yes' },
  })
  expect(tables.element[gateway.id]).toMatchObject({ outOfScope: true, outOfScopeReason: 'Bought' })
  expect(tables.flow[dose.id]?.notes).toBe('Every hour')
  expect(tables.asset[history.id]?.owner).toBe('Ward')
})

test('takes answers and optional fields back, and the reason with the scope', () => {
  const before = runCommand(wardModel, editRecords, {
    edits: [
      {
        table: 'element',
        id: pump.id,
        fields: { outOfScope: true, outOfScopeReason: 'Old' },
        properties: { a: 'yes' },
      },
      { table: 'asset', id: history.id, fields: { owner: 'Ward' } },
    ],
  })
  const { tables } = runCommand(before, editRecords, {
    edits: [
      { table: 'element', id: pump.id, fields: { outOfScope: false }, properties: { a: null } },
      { table: 'asset', id: history.id, fields: {}, without: ['owner'] },
    ],
  })
  expect(tables.element[pump.id]).toMatchObject({ outOfScope: false, outOfScopeReason: '', properties: {} })
  expect(tables.asset[history.id]).not.toHaveProperty('owner')
})

test('changes nothing at all when one of the edits is refused', () => {
  const bad = { table: 'element', id: gateway.id, fields: { outOfScope: true } } as const
  const good = { table: 'element', id: pump.id, fields: { name: 'B' } } as const
  expect(refusalOf(wardModel, editRecords, { edits: [good, bad] })).toEqual({
    code: 'reason-required',
    status: 'out-of-scope',
  })
  expect(refusalOfRecordEdit(wardModel, bad)).toEqual({ code: 'reason-required', status: 'out-of-scope' })
  expect(refusalOfRecordEdit(wardModel, good)).toBeNull()
  expect(refusalOfRecordEdit(wardModel, { table: 'flow', id: 'flow:gone', fields: {} })).toEqual({
    code: 'not-found',
    id: 'flow:gone',
  })
  expect(
    refusalOfRecordEdit(wardModel, { table: 'element', id: pump.id, fields: { name: 'x'.repeat(301) } }),
  ).toMatchObject({ code: 'invalid', field: 'name' })
})
