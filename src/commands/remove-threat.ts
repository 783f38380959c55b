import { get } from '../model/document.ts'
import { removeRecord } from '../model/make-changes.ts'
import type { IdOf } from '../model/tables.ts'
import { defineCommand } from './command.ts'
import { notFound, outcome } from './outcome.ts'

/** Removes a hand-written threat; its decision and assignments follow as consequences. */
export const removeThreat = defineCommand<{ readonly id: IdOf<'threat'> }>({
  id: 'remove-threat',
  run: (document, { id }) => {
    const threat = get(document, 'threat', id)
    return threat === undefined ? notFound(id) : outcome(document, [removeRecord(threat)])
  },
})
