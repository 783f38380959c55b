import { expect, test } from 'vitest'
import { addAsset } from './add-asset.ts'
import { removeAssets } from './remove-assets.ts'
import { refusalOf, runCommand } from './testing/run-command.ts'
import { history, wardModel } from './testing/ward.ts'

test('removes several assets and nothing that carries them', () => {
  const two = runCommand(wardModel, addAsset, { id: 'asset:keys', name: 'Keys', kind: 'other' })
  const after = runCommand(two, removeAssets, { ids: ['asset:keys', history.id] })
  expect(after.tables.asset).toEqual({})
  expect(after.tables.element).toBe(wardModel.tables.element)
})

test('refuses what is not there, and none', () => {
  expect(refusalOf(wardModel, removeAssets, { ids: ['asset:no'] })).toEqual({
    code: 'not-found',
    id: 'asset:no',
  })
  expect(refusalOf(wardModel, removeAssets, { ids: [] })).toEqual({ code: 'nothing-to-do' })
})
