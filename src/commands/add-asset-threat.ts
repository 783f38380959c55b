import { addRecord } from '../model/make-changes.ts'
import { type NewRecord, newRecord } from '../model/new-record.ts'
import { defineCommand } from './command.ts'
import { outcome } from './outcome.ts'

/** Lists what may happen to an asset; fields that are not given have their starting values. */
export const addAssetThreat = defineCommand<NewRecord<'assetThreat'>>({
  id: 'add-asset-threat',
  run: (document, fields) => outcome(document, [addRecord(newRecord('assetThreat', fields))]),
})
