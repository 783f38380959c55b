import { addRecord } from '../model/make-changes.ts'
import { newRecord } from '../model/new-record.ts'
import type { IdOf, ThreatEvent } from '../model/tables.ts'
import { defineCommand } from './command.ts'
import { outcome } from './outcome.ts'

export interface AddThreatEventArgs {
  readonly id: IdOf<'threatEvent'>
  readonly name: string
  /** What is known already, such as an entry of the library; the rest is edited afterwards. */
  readonly fields?: Partial<Omit<ThreatEvent, 'id' | 'name'>>
}

/** Adds a row to the threat-event register. */
export const addThreatEvent = defineCommand<AddThreatEventArgs>({
  id: 'add-threat-event',
  run: (document, { id, name, fields }) =>
    outcome(document, [addRecord(newRecord('threatEvent', { ...fields, id, name }))]),
})
