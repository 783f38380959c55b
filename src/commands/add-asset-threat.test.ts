import { expect, test } from 'vitest'
import { addAssetThreat } from './add-asset-threat.ts'
import { refusalOf, runCommand } from './testing/run-command.ts'
import { history, listening, wardModel } from './testing/ward.ts'

const args = {
  id: 'assetThreat:1',
  asset: history.id,
  title: 'Read by strangers',
  findings: [listening.finding],
  degradation: { confidentiality: 0.9 },
} as const

test('lists what may happen to an asset, with a likelihood of medium to start with', () => {
  const { assetThreat } = runCommand(wardModel, addAssetThreat, args).tables
  expect(assetThreat['assetThreat:1']).toEqual({
    ...args,
    likelihood: 'medium',
    yearlyRate: null,
    comment: '',
  })
})

test('refuses shares above the whole and assets that are not there', () => {
  const wrong = { ...args, degradation: { integrity: 2 } }
  expect(refusalOf(wardModel, addAssetThreat, wrong)).toMatchObject({
    code: 'invalid',
    field: 'degradation.integrity',
  })
  expect(refusalOf(wardModel, addAssetThreat, { ...args, asset: 'asset:no' })).toMatchObject({
    code: 'not-found',
  })
})
