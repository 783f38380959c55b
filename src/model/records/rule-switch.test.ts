import { expect, test } from 'vitest'
import { readGlacis } from '../../formats/glacis/read.ts'
import { validateRecord } from '../validate-record.ts'

test('a file from before there were switches and pins opens without repairs', () => {
  const model = {
    title: 'Old',
    version: '',
    owner: '',
    contributors: [],
    reviewers: [],
    description: '',
    intendedUse: '',
    scope: '',
    assumptions: [],
    externalDependencies: [],
    classification: '',
    packs: ['core', 'health'],
    currency: 'EUR',
    createdAt: '2026-01-01T00:00:00Z',
  }
  const tables = { model: { 'model:main': model }, diagram: { 'diagram:main': { name: 'Main', order: 0 } } }
  const text = JSON.stringify({ format: 'glacis', version: 1, savedWith: 'test', tables })
  expect(readGlacis(new TextEncoder().encode(text))).toMatchObject({
    ok: true,
    value: { repairs: [], document: { tables: { ruleSwitch: {} } } },
  })
})

test('a switch needs a reason', () => {
  const off = {
    id: 'ruleSwitch:health/MH-A01',
    pack: 'health',
    rule: 'MH-A01',
    by: '',
    at: '2026-01-01T00:00:00Z',
  }
  expect(validateRecord('ruleSwitch', { ...off, reason: 'No patients.' })).toEqual([])
  expect(validateRecord('ruleSwitch', { ...off, reason: '' })).toMatchObject([{ field: 'reason' }])
})
