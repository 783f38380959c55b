import { get } from '../model/document.ts'
import { removeRecord } from '../model/make-changes.ts'
import type { IdOf } from '../model/tables.ts'
import { defineCommand } from './command.ts'
import { notFound, outcome } from './outcome.ts'

/** Removes mitigations; their assignments follow as consequences. */
export const removeMitigations = defineCommand<{ readonly ids: readonly IdOf<'mitigation'>[] }>({
  id: 'remove-mitigations',
  run: (document, { ids }) => {
    const missing = ids.find((id) => get(document, 'mitigation', id) === undefined)
    if (missing !== undefined) return notFound(missing)
    const changes = [...new Set(ids)].flatMap((id) => {
      const mitigation = get(document, 'mitigation', id)
      return mitigation === undefined ? [] : [removeRecord(mitigation)]
    })
    return outcome(document, changes)
  },
})
