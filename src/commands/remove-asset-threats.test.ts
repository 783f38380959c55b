import { expect, test } from 'vitest'
import { addAssetThreat } from './add-asset-threat.ts'
import { removeAssetThreats } from './remove-asset-threats.ts'
import { refusalOf, runCommand } from './testing/run-command.ts'
import { history, wardModel } from './testing/ward.ts'

const model = (['assetThreat:1', 'assetThreat:2', 'assetThreat:3'] as const).reduce(
  (document, id) => runCommand(document, addAssetThreat, { id, asset: history.id }),
  wardModel,
)

test('takes several off the list at once', () => {
  const ids = ['assetThreat:1', 'assetThreat:3', 'assetThreat:1'] as const
  const { assetThreat } = runCommand(model, removeAssetThreats, { ids }).tables
  expect(Object.keys(assetThreat)).toEqual(['assetThreat:2'])
})

test('removes none when one is not there', () => {
  const ids = ['assetThreat:1', 'assetThreat:no'] as const
  expect(refusalOf(model, removeAssetThreats, { ids })).toEqual({ code: 'not-found', id: 'assetThreat:no' })
})
