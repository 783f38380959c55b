import { addRecord } from '../model/make-changes.ts'
import { newRecord } from '../model/new-record.ts'
import type { Asset, IdOf } from '../model/tables.ts'
import { defineCommand } from './command.ts'
import { outcome } from './outcome.ts'

export interface AddAssetArgs {
  readonly id: IdOf<'asset'>
  readonly name: string
  readonly kind: Asset['kind']
}

/** Lists something worth protecting; impacts and carriers are edited afterwards. */
export const addAsset = defineCommand<AddAssetArgs>({
  id: 'add-asset',
  run: (document, { id, name, kind }) =>
    outcome(document, [addRecord(newRecord('asset', { id, name, kind }))]),
})
