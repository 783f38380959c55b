import { get } from '../model/document.ts'
import { removeRecord } from '../model/make-changes.ts'
import type { IdOf } from '../model/tables.ts'
import { defineCommand } from './command.ts'
import { notFound, outcome } from './outcome.ts'

/** Takes rows off the threat-event register. */
export const removeThreatEvents = defineCommand<{ readonly ids: readonly IdOf<'threatEvent'>[] }>({
  id: 'remove-threat-events',
  run: (document, { ids }) => {
    const missing = ids.find((id) => get(document, 'threatEvent', id) === undefined)
    if (missing !== undefined) return notFound(missing)
    const changes = [...new Set(ids)].flatMap((id) => {
      const event = get(document, 'threatEvent', id)
      return event === undefined ? [] : [removeRecord(event)]
    })
    return outcome(document, changes)
  },
})
