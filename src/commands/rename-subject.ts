import { findRecord } from '../model/find-records.ts'
import { setFields } from '../model/make-changes.ts'
import { defineCommand } from './command.ts'
import { invalid, notFound, outcome } from './outcome.ts'

/** Gives a new name to any record that has a name or a title. */
export const renameSubject = defineCommand<{ readonly id: string; readonly name: string }>({
  id: 'rename-subject',
  run: (document, { id, name }) => {
    const record = findRecord(document, id)
    if (record === undefined) return notFound(id)
    if ('name' in record) return outcome(document, setFields(record, { name }))
    if ('title' in record) return outcome(document, setFields(record, { title: name }))
    return invalid('name', { kind: 'known-field' })
  },
})
