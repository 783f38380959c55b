import { addRecord } from '../model/make-changes.ts'
import { type NewRecord, newRecord } from '../model/new-record.ts'
import { defineCommand } from './command.ts'
import { outcome } from './outcome.ts'

/** Puts a picture behind a diagram. */
export const addImage = defineCommand<NewRecord<'image'>>({
  id: 'add-image',
  run: (document, image) => outcome(document, [addRecord(newRecord('image', image))]),
})
