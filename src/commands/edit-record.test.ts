import { expect, test } from 'vitest'
import { type EditRecordArgs, editRecord } from './edit-record.ts'
import { refusalOf, runCommand, testContext } from './testing/run-command.ts'
import { gateway, history, pump, tls, wardModel } from './testing/ward.ts'

test('sets several fields and leaves the others', () => {
  const evidence = [{ kind: 'test', ref: 'T-7', result: 'passed', date: '2026-01-30' }] as const
  const { mitigation } = runCommand(wardModel, editRecord, {
    table: 'mitigation',
    id: tls.id,
    fields: { state: 'verified', evidence, owner: undefined },
  }).tables
  expect(mitigation[tls.id]).toEqual({ ...tls, state: 'verified', evidence })
})

test('changes only the entries of a map that differ', () => {
  const edit = (properties: { readonly [key: string]: string }): EditRecordArgs => ({
    table: 'element',
    id: pump.id,
    fields: { properties },
  })
  const answered = runCommand(wardModel, editRecord, edit({ mfa: 'no', logging: 'yes' }))
  const result = editRecord.run(answered, edit({ mfa: 'yes', logging: 'yes' }), testContext(wardModel))
  expect(result.ok && result.value).toEqual([
    { op: 'set', table: 'element', id: pump.id, path: ['properties', 'mfa'], from: 'no', to: 'yes' },
  ])
})

test('edits the record about the model', () => {
  const fields = { intendedUse: 'In wards', reviewers: ['Zoë'] }
  const { model } = runCommand(wardModel, editRecord, { table: 'model', id: 'model:main', fields }).tables
  expect(model['model:main']).toMatchObject(fields)
})

test('refuses the id, unknown fields, wrong values and dangling references, and names the field', () => {
  const refusal = (fields: object) =>
    refusalOf(wardModel, editRecord, { table: 'asset', id: history.id, fields } as EditRecordArgs)
  expect(refusal({ id: 'asset:other' })).toEqual({
    code: 'invalid',
    field: 'id',
    expected: { kind: 'known-field' },
  })
  expect(refusal({ colour: 'red' })).toMatchObject({ field: 'colour', expected: { kind: 'known-field' } })
  expect(refusal({ constructor: 'x' })).toMatchObject({ field: 'constructor' })
  expect(refusal({ kind: 'gold' })).toMatchObject({ field: 'kind', expected: { kind: 'one-of' } })
  expect(refusal({ impacts: [7] })).toMatchObject({
    field: 'impacts.0',
    expected: { kind: 'type', type: 'text' },
  })
  expect(refusal({ carriers: ['element:no'] })).toEqual({ code: 'not-found', id: 'element:no' })
  expect(refusal({ carriers: [gateway.id, 'diagram:main'] })).toMatchObject({ field: 'carriers.1' })
  expect(refusal({ name: history.name })).toEqual({ code: 'nothing-to-do' })
})
