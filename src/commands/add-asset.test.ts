import { expect, test } from 'vitest'
import { addAsset } from './add-asset.ts'
import { refusalOf, runCommand } from './testing/run-command.ts'
import { wardModel } from './testing/ward.ts'

test('lists an asset that nothing carries yet', () => {
  const args = { id: 'asset:keys', name: 'Keys', kind: 'information' } as const
  expect(runCommand(wardModel, addAsset, args).tables.asset['asset:keys']).toEqual({
    ...args,
    description: '',
    impacts: [],
    carriers: [],
    source: '',
  })
})

test('refuses a kind that is none', () => {
  const args = { id: 'asset:keys', name: 'Keys', kind: 'gold' as 'other' } as const
  expect(refusalOf(wardModel, addAsset, args)).toMatchObject({ code: 'invalid', field: 'kind' })
})
