import { expect, test } from 'vitest'
import { documentOf } from '../model/document-of.ts'
import { newRecord } from '../model/new-record.ts'
import { removeAssets } from './remove-assets.ts'
import { removeDependency } from './remove-dependency.ts'
import { refusalOf, runCommand } from './testing/run-command.ts'

const upper = newRecord('asset', { id: 'asset:a', name: 'A' })
const lower = newRecord('asset', { id: 'asset:b', name: 'B' })
const dependency = newRecord('dependency', { id: 'dependency:1', upper: upper.id, lower: lower.id })
const model = documentOf([upper, lower, dependency])

test('takes a dependency away and leaves the assets', () => {
  const { tables } = runCommand(model, removeDependency, { id: dependency.id })
  expect(tables.dependency).toEqual({})
  expect(Object.keys(tables.asset)).toEqual([upper.id, lower.id])
  expect(refusalOf(model, removeDependency, { id: 'dependency:no' })).toMatchObject({ code: 'not-found' })
})

test('goes with either asset', () => {
  expect(runCommand(model, removeAssets, { ids: [lower.id] }).tables.dependency).toEqual({})
})
