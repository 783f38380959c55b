import { get } from '../model/document.ts'
import { removeRecord } from '../model/make-changes.ts'
import type { IdOf } from '../model/tables.ts'
import { defineCommand } from './command.ts'
import { notFound, outcome } from './outcome.ts'

/** Takes assets off the list. */
export const removeAssets = defineCommand<{ readonly ids: readonly IdOf<'asset'>[] }>({
  id: 'remove-assets',
  run: (document, { ids }) => {
    const missing = ids.find((id) => get(document, 'asset', id) === undefined)
    if (missing !== undefined) return notFound(missing)
    const changes = [...new Set(ids)].flatMap((id) => {
      const asset = get(document, 'asset', id)
      return asset === undefined ? [] : [removeRecord(asset)]
    })
    return outcome(document, changes)
  },
})
